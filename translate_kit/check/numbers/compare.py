"""Which numbers of the German have none in the English, and the other way round."""

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from translate_kit.check.numbers.forgive import forgive
from translate_kit.check.numbers.loose import loosened
from translate_kit.check.numbers.phrases import without_idioms
from translate_kit.check.numbers.quantity import Quantity
from translate_kit.check.numbers.said import said
from translate_kit.check.numbers.units import TIMES, duration

_LETTERS = re.compile(r"\b[a-z]+$")


@dataclass(slots=True)
class Comparison:
    """What two texts say alike and what they do not.

    Attributes:
        same: a number of the German with its number in the English.
        lost: numbers that the English does not say.
        invented: numbers that the German does not say.
        lost_again: numbers of the German that the English says, but less often.
        invented_again: numbers of the English that the German says, but less often.
        hinted: weak numbers of the German that the English does not say.
        spans_lost, spans_invented: spans of time, weak ones too, that the other side does not say.
        shares_lost: "drei von vier" where the English says no such share.
        shares_invented: "three in four" where the German says no such share.
        even: whether both sides say equally many numbers.
    """

    same: list[tuple[Quantity, Quantity]] = field(default_factory=list)
    lost: list[Quantity] = field(default_factory=list)
    invented: list[Quantity] = field(default_factory=list)
    lost_again: list[Quantity] = field(default_factory=list)
    invented_again: list[Quantity] = field(default_factory=list)
    hinted: list[Quantity] = field(default_factory=list)
    spans_lost: list[Quantity] = field(default_factory=list)
    spans_invented: list[Quantity] = field(default_factory=list)
    shares_lost: list[Quantity] = field(default_factory=list)
    shares_invented: list[Quantity] = field(default_factory=list)
    even: bool = False

    @property
    def agrees(self) -> bool:
        """Whether there is nothing to explain."""
        return not (self.lost or self.invented or self.spans_lost or (self.lost_again and self.invented_again))


class Side(NamedTuple):
    """One of the two texts: its numbers, and itself in lower case for what it says without."""

    quantities: list[Quantity]
    low: str


def compare(german: Side, english: Side) -> Comparison:
    """Match the numbers of a sentence with those of its translation, by what they mean.

    Args:
        german, english: both.
    """
    result = Comparison()
    german_left, english_left = _match(german.quantities, english.quantities, result.same)
    if german_left:
        german_left = _uncovered(german_left, german.quantities, result.same, 0)
    if english_left:
        english_left = _uncovered(english_left, english.quantities, result.same, 1)
    some_spans = _spans(german_left) and _spans(english_left)
    if not some_spans and not _missed(german_left) and not _missed(english_left):
        return result
    codes = [one for one in german_left if one.kind == "code"]
    german_left = loosened(without_idioms(german_left, german.low, german=True), german.low, german=True)
    english_left = loosened(without_idioms(english_left, english.low, german=False), english.low, german=False)
    spans = _spans(german_left) and _spans(english_left)
    texts = german.low, english.low
    numbers = german.quantities, english.quantities
    german_left, english_left = _match(german_left, english_left, result.same)
    lost, result.lost_again = _missing(_missed(german_left), english, german=False)
    invented, result.invented_again = _missing(_missed(english_left), german, german=True)
    result.even = len(_missed(numbers[0])) == len(_missed(numbers[1]))
    if invented:
        result.shares_invented = [one for one in english_left if one.whole and one.kind == "fraction"]
        result.hinted = [one for one in german_left if one.weight == "weak" and not one.whole]
        result.shares_lost = [one for one in german_left if one.whole and one.kind == "fraction"]
        lost += [one for one in _renamed(codes, invented, texts) if one not in lost]
    result.lost, result.invented = forgive(lost, invented, numbers, texts, result.invented_again)
    if spans:
        spans_lost = _unsaid(_spans(german_left), english, german=False)
        spans_invented = _unsaid(_spans(english_left), german, german=True)
        result.spans_lost, result.spans_invented = forgive(spans_lost, spans_invented, numbers, texts, [])
    return result


def _missed(left: list[Quantity]) -> list[Quantity]:
    return [one for one in left if one.weight != "weak"]


def _spans(left: list[Quantity]) -> list[Quantity]:
    return [one for one in left if one.unit in TIMES]


def _unsaid(spans: list[Quantity], other: Side, *, german: bool) -> list[Quantity]:
    """The spans of time that the other side does not say in any way."""
    if not spans:
        return spans
    known = said(other.low, german=german).union(*(one.meanings for one in other.quantities))
    return [one for one in spans if known.isdisjoint(duration(one.value, one.unit))]


def _renamed(codes: list[Quantity], invented: list[Quantity], texts: tuple[str, str]) -> list[Quantity]:
    """The "CO2" that became "CO4": set phrases too must keep their digits."""
    names = {_LETTERS.search(texts[1], max(0, one.start - 9), one.start) for one in invented if one.kind == "code"}
    letters = {found[0] for found in names if found}
    return [one for one in codes if any(texts[0].endswith(name, 0, one.start) for name in letters)]


def _alike(german: list[Quantity], english: list[Quantity]) -> bool:
    """Whether both say the same numbers in the same order, as most pairs do."""
    if len(german) != len(english):
        return False
    for one, other in zip(german, english, strict=True):
        if one.value != other.value or one.unit != other.unit or one.kind != other.kind or (one.whole and other.whole):
            return False
    return True


def _match(
    german: list[Quantity], english: list[Quantity], same: list[tuple[Quantity, Quantity]]
) -> tuple[list[Quantity], list[Quantity]]:
    """Pair numbers, the most alike first; what is left of both sides."""
    if not german or not english:
        return german, english
    if _alike(german, english):
        same += zip(german, english, strict=True)
        return [], []
    free = [True] * len(english)
    todo = german
    for key_of in (_exactly, _plainly, _by_any):
        places: defaultdict[object, list[int]] = defaultdict(list)
        for place in range(len(english) - 1, -1, -1):
            if free[place]:
                for key in key_of(english[place]):
                    places[key].append(place)
        left: list[Quantity] = []
        for one in todo:
            index = _take(one, key_of(one), places, free, english)
            if index is None:
                left.append(one)
            else:
                free[index] = False
                same.append((one, english[index]))
        todo = left
        if not todo:
            break
    return todo, [one for one, is_free in zip(english, free, strict=True) if is_free]


def _exactly(one: Quantity) -> Iterable[object]:
    return ((one.value, one.unit, one.kind),)


def _plainly(one: Quantity) -> Iterable[object]:
    return () if one.kind in ("month", "span") else (one.value,)


def _by_any(one: Quantity) -> Iterable[object]:
    return one.meanings


def _take(
    one: Quantity, keys: Iterable[object], places: dict[object, list[int]], free: list[bool], english: list[Quantity]
) -> int | None:
    for key in keys:
        known = places.get(key)
        while known and not free[known[-1]]:
            known.pop()
        if known and not (one.whole and english[known[-1]].whole):
            return known[-1]
    return None


def _uncovered(
    left: list[Quantity], every: list[Quantity], same: list[tuple[Quantity, Quantity]], side: int
) -> list[Quantity]:
    """What is left and is no part of a whole that has its match."""
    if not any(one.whole for one in every):
        return left
    wholes = sorted((pair[side].start, pair[side].end) for pair in same if pair[side].whole)
    kept, ahead, reach = [], iter([*wholes, (1 << 60, 0)]), 0
    start, end = next(ahead)
    for one in left:
        while start <= one.start:
            reach = max(reach, end)
            start, end = next(ahead)
        if one.end > reach:
            kept.append(one)
    return kept


def _missing(left: list[Quantity], other: Side, *, german: bool) -> tuple[list[Quantity], list[Quantity]]:
    """Divide what is left into what the other side does not say, and what it says once more."""
    if not left:
        return [], []
    known = said(other.low, german=german)
    known.update(*(one.meanings for one in other.quantities))
    missing: list[Quantity] = []
    again: list[Quantity] = []
    for one in left:
        (missing if known.isdisjoint(one.meanings) else again).append(one)
    return missing, again
