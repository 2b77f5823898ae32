"""Which numbers of the German have none in the English, and the other way round."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from fractions import Fraction
from typing import NamedTuple

from translate_kit.check.numbers.phrases import said, without_idioms
from translate_kit.check.numbers.quantity import Meaning, Quantity
from translate_kit.check.numbers.units import converted


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
    """

    same: list[tuple[Quantity, Quantity]] = field(default_factory=list)
    lost: list[Quantity] = field(default_factory=list)
    invented: list[Quantity] = field(default_factory=list)
    lost_again: list[Quantity] = field(default_factory=list)
    invented_again: list[Quantity] = field(default_factory=list)
    hinted: list[Quantity] = field(default_factory=list)


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
    lost = _missed(german_left)
    invented = _missed(_uncovered(english_left, english.quantities, result.same, 1)) if english_left else []
    if not lost and not invented:
        return result
    german_left = without_idioms(german_left, german.low, german=True)
    lost, invented = _missed(german_left), without_idioms(invented, english.low, german=False)
    result.lost, result.lost_again = _missing(lost, english, german=False)
    result.invented, result.invented_again = _missing(invented, german, german=True)
    if result.invented:
        result.hinted = [one for one in german_left if one.weight == "weak" and not one.whole]
    _convert(result, german.quantities)
    _share(result, german.quantities)
    return result


def _missed(left: list[Quantity]) -> list[Quantity]:
    return [one for one in left if one.weight != "weak"]


def _match(
    german: list[Quantity], english: list[Quantity], same: list[tuple[Quantity, Quantity]]
) -> tuple[list[Quantity], list[Quantity]]:
    """Pair numbers, the most alike first; what is left of both sides."""
    if not german or not english:
        return german, english
    if len(german) == len(english) and all(
        one.value == other.value
        and one.unit == other.unit
        and one.kind == other.kind
        and not (one.whole and other.whole)
        for one, other in zip(german, english, strict=True)
    ):
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
    return () if one.kind == "month" else (one.value,)


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
    known: set[Meaning] = set(said(other.low, german=german))
    known.update(*(one.meanings for one in other.quantities))
    missing: list[Quantity] = []
    again: list[Quantity] = []
    for one in left:
        (missing if known.isdisjoint(one.meanings) else again).append(one)
    return missing, again


def _share(result: Comparison, german: list[Quantity]) -> None:
    """Forgive "75 per cent" for "von vier Richtern drei"."""
    counts = [one for one in german if isinstance(one.value, int) and 0 < one.value <= 100 and not one.unit][:12]
    shares = {Fraction(one.value, other.value): (one, other) for one in counts for other in counts if one is not other}
    for english in result.invented[:12]:
        if english.unit != "%" and english.kind != "fraction":
            continue
        share = next((shares[said] for said in english.meanings if isinstance(said, Fraction) and said in shares), None)
        if share:
            result.invented = [kept for kept in result.invented if kept is not english]
            result.lost = [kept for kept in result.lost if kept is not share[0] and kept is not share[1]]


def _convert(result: Comparison, german: list[Quantity]) -> None:
    """Forgive "31 miles" for 50 kilometres, beside them or in their place."""
    measured = [one for one in german if one.unit][:100]
    for other in result.invented[:100]:
        for one in measured:
            if converted(one.value, one.unit, other.value, other.unit):
                result.invented = [kept for kept in result.invented if kept is not other]
                result.lost = [kept for kept in result.lost if kept is not one]
                break
