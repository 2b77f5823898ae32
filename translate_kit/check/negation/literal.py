"""Negative words that are rendered literally: they have nothing to do with the negators beside them."""

import re
from collections.abc import Iterator
from functools import lru_cache

from translate_kit.check.negation.adapted import apart, turns
from translate_kit.check.negation.english import Place, carriers

_WORD = re.compile(r"[^\W\d_]{3,}")


def literal_words(source: str, target: str) -> tuple[set[str], list[Place]]:
    """The negative German words that are rendered literally, and the English carriers that this leaves.

    Args:
        source: the German sentence.
        target: the English sentence.
    """
    left = carriers(target)
    literal: set[str] = set()
    for word, at in _negative_phrases(source):
        en = turns("literal")[at][1]
        place = next((one for one in left if en.match(target, one[0])), None)
        if place:
            left.remove(place)
        if place or en.search(target):
            literal.add(word)
    return literal, left


def _negative_phrases(source: str) -> Iterator[tuple[str, int]]:
    """The words of a German sentence that stand in the literal turns, with their rows there."""
    for word in _WORD.findall(source):
        for at in _rows_of(word):
            yield word, at
    for at in apart():
        for phrase in whole_words(turns("literal")[at][0], source):
            yield phrase, at


@lru_cache(maxsize=8192)
def _rows_of(word: str) -> tuple[int, ...]:
    return tuple(at for at, (de, _) in enumerate(turns("literal")) if at not in apart() and de.search(word))


def whole_words(pattern: re.Pattern[str], text: str) -> list[str]:
    """What a pattern finds, with the rest of the words that it begins or ends in.

    Args:
        pattern: finds parts of words.
        text: a sentence.
    """
    found = []
    for match in pattern.finditer(text):
        start, end = match.span()
        while start and text[start - 1].isalpha():
            start -= 1
        while end < len(text) and text[end].isalpha():
            end += 1
        found.append(text[start:end])
    return found
