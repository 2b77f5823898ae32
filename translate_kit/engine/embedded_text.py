"""What goes to the embedded model as text, and what of its output cannot be right."""

import re
import unicodedata
from collections.abc import Callable, Sequence

PROMPT = "German:{}\nEnglish:"
"""The only prompt the adapter was trained on: one sentence after a space, no examples, no instructions."""

_DROPPED_CATEGORIES = ("Cc", "Cf")
_LONGEST_UNIT = 60
_REPEATS = 4
_LONG_UNIT = 10
_LONG_UNIT_REPEATS = 3
_SHORTEST_LOOP = 12
_BREAKS = tuple(re.compile(pattern) for pattern in (r"[;:] |(?<= )[–—-] ", r", ", r" "))
"""Where a sentence may be broken, the best places first."""


def clean_source(text: str) -> str:
    """A sentence as the prompt takes it.

    Composed (NFC) as in the training data; white space of any kind, line breaks and no-break spaces included, becomes
    single spaces, because the prompt is one line; soft hyphens, zero-width and control characters are dropped.
    """
    spaced = " ".join(unicodedata.normalize("NFC", text).split())
    return "".join(letter for letter in spaced if unicodedata.category(letter) not in _DROPPED_CATEGORIES).strip()


def one_line(text: str) -> str:
    """An output with single spaces and none at its ends."""
    return " ".join(text.split())


def find_loop(pieces: Sequence[str]) -> tuple[int, int, int] | None:
    """The first passage in which some pieces come again and again, as small models do when they lose the thread.

    Args:
        pieces: pieces of an output.

    Returns:
        Start, end and length of the repeated unit; None where there is no such passage. A loop has twelve pieces or
        more: four rounds, or three of a unit of ten pieces or more, which nobody says three times over.
    """
    for start in range(len(pieces)):
        for unit in range(1, min(_LONGEST_UNIT, (len(pieces) - start) // _LONG_UNIT_REPEATS) + 1):
            end = start + unit
            while end < len(pieces) and pieces[end] == pieces[end - unit]:
                end += 1
            rounds = _LONG_UNIT_REPEATS if unit >= _LONG_UNIT else _REPEATS
            if end - start >= max(rounds * unit, _SHORTEST_LOOP):
                return start, end, unit
    return None


def without_loops(pieces: Sequence[str]) -> list[str]:
    """The pieces with every loop cut down to its first round."""
    kept = list(pieces)
    while loop := find_loop(kept):
        start, end, unit = loop
        del kept[start + unit : end]
    return kept


def split_long(text: str, fits: Callable[[str], bool]) -> list[str]:
    """Break a text that is too long for the model into parts that fit.

    It is halved, and its halves again: at the semicolon, colon or dash next to the middle, else at a comma, else at a
    space, each not in the first or last quarter; where there is none, at its first space.

    Args:
        text: a clean sentence.
        fits: whether a text can stay in one part.

    Returns:
        The parts, without the spaces between them. A word that does not fit is a part all the same.
    """
    place = None if fits(text) else _best_break(text)
    if place is None:
        return [text]
    return split_long(text[:place].rstrip(), fits) + split_long(text[place:].lstrip(), fits)


def _best_break(text: str) -> int | None:
    middle = len(text) / 2
    for pattern in _BREAKS:
        places = [match.end() for match in pattern.finditer(text)]
        near = [place for place in places if abs(place - middle) <= middle / 2]
        if near:
            return min(near, key=lambda place: abs(place - middle))
    space = text.find(" ")
    return space + 1 if space >= 0 else None
