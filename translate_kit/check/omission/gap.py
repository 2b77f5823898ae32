"""The longest stretch of a German sentence of which the English says nothing."""

import re
from collections.abc import Callable
from typing import NamedTuple

from translate_kit.check.omission.words import Word

_UNKNOWN = 0.6
"""Weight of a letter of a word of which it is not known what it would be in English, beside one that is."""

_HARD = 1.3
"""Weight of a letter of a number or a name, which English has hardly another way to say."""

_LONGEST = 14
"""Letters that count of a word; longer ones are compounds, which English often says by half."""

_LITTLE = 10.0
"""Letters that a stretch may lose so that it begins or ends where a clause does."""

_BORDER = re.compile(r"[,;:.!?…–—()\n]|\b(?:und|oder|sowie|aber)\b")


class Gap(NamedTuple):
    """A stretch without a counterpart.

    Attributes:
        start, end: its place in the German, with the small words before it, and those up to the end of its clause.
        first, last: its first and last word, as indexes; last < first for no stretch.
        weight: letters of its words that are not seen, less those that are.
        missed: how many of its words are known and not seen.
        unseen: how many are not seen.
        borders: 0 to 2: whether it begins and ends where a clause or a member of a list does.
    """

    start: int
    end: int
    first: int
    last: int
    weight: float
    missed: int
    unseen: int
    borders: int


NONE = Gap(0, 0, 0, -1, 0.0, 0, 0, 0)


def longest_gap(words: tuple[Word, ...], source: str) -> Gap:
    """The stretch whose unseen words outweigh its seen ones most; rather a whole clause than one with a bit more.

    Args:
        words: the German words that carry meaning, in order.
        source: the German.
    """
    weights = [_weight(word) for word in words]
    best, total, begin, first, last = 0.0, 0.0, 0, 0, -1
    for index, weight in enumerate(weights):
        if total <= 0:
            total, begin = 0.0, index
        total += weight
        if total > best:
            best, first, last = total, begin, index
    if last < first:
        return NONE
    first = _trim(weights, range(first, last), lambda index: _front(words, source, index) is not None)
    last = _trim(weights, range(last, first, -1), lambda index: _back(words, source, index) is not None)
    front, back = _front(words, source, first), _back(words, source, last)
    start = words[first - 1].end if front is None and first else front or 0
    end = words[last].end if back is None else back
    inside = words[first : last + 1]
    return Gap(
        start=start + len(source[start:]) - len(source[start:].lstrip()),
        end=len(source[:end].rstrip()),
        first=first,
        last=last,
        weight=sum(weights[first : last + 1]),
        missed=sum(word.known and not word.seen for word in inside),
        unseen=sum(not word.seen for word in inside),
        borders=(front is not None) + (back is not None),
    )


def _trim(weights: list[float], indexes: range, is_border: Callable[[int], bool]) -> int:
    """The first of some words at which a clause begins or ends and before which little weight would be lost.

    Returns:
        Its index; that of the first word where there is none.
    """
    lost = 0.0
    for index in indexes:
        if is_border(index):
            return index
        lost += weights[index]
        if lost > _LITTLE:
            break
    return indexes.start


def _front(words: tuple[Word, ...], source: str, index: int) -> int | None:
    """Where the clause begins whose first word that carries meaning this is: at its "und", but after its comma."""
    borders = [*_BORDER.finditer(source, words[index - 1].end if index else 0, words[index].start)]
    if borders:
        return borders[-1].start() if borders[-1][0].isalpha() else borders[-1].end()
    return None if index else 0


def _back(words: tuple[Word, ...], source: str, index: int) -> int | None:
    """Where the clause ends whose last word that carries meaning this is."""
    is_last = index + 1 == len(words)
    border = _BORDER.search(source, words[index].end, len(source) if is_last else words[index + 1].start)
    return border.start() if border else len(source) if is_last else None


def _weight(word: Word) -> float:
    letters = min(word.end - word.start, _LONGEST)
    if word.seen:
        return -letters
    if not word.known:
        return _UNKNOWN * letters
    return (_HARD if word.hard else 1.0) * letters
