"""What translators may do with numbers that no longer look alike: convert, add up, say a share otherwise."""

import re
from fractions import Fraction
from itertools import combinations
from typing import NamedTuple

from translate_kit.check.numbers.quantity import Quantity
from translate_kit.check.numbers.units import CURRENCIES, TIMES, converted, duration

_MANY = 100
"""Numbers of one sentence that are looked at."""
_FEW = 12
_TOTAL = re.compile(r"\b(?:of (?:the |all |all the )?|all |total of |altogether |together |combined |in all,? )$")
_ALL_BUT = re.compile(r"\ball (?:but|except) $")
_FROM_TO = re.compile(r"\b([0-9]{1,4})(?:st|nd|rd|th|\.)? ?(?:to|through|until|bis|–|-) ?([0-9]{1,4})\b")
_LONGEST_RANGE = 12
_FIGURES = re.compile(r"[ -](?:figures?|digits?)\b")
_AND_NEXT = re.compile(r"([0-9]{1,5}) f\.")
_NOTHING_COUNTED = re.compile(r"[.,;:!?)]|$| (?:auf|und|bis|oder|statt|der|von)\b")
_NIGHT_BEFORE = re.compile(r"nacht (?:zum|auf (?:den )?)(?: ?\w+,? (?:dem |den )?)? ?$")


def forgive(
    lost: list[Quantity],
    invented: list[Quantity],
    numbers: tuple[list[Quantity], list[Quantity]],
    texts: tuple[str, str],
    again: list[Quantity],
) -> tuple[list[Quantity], list[Quantity]]:
    """What is left of lost and invented numbers when good reasons are taken away.

    Args:
        lost: numbers that the English does not say.
        invented: numbers that the German does not say.
        numbers: all numbers of the German and of the English.
        texts: both, in lower case.
        again: numbers of the English without a match that the German says elsewhere.
    """
    for reason in _REASONS:
        if not lost and not invented:
            break
        excused = reason(_Case(lost, invented, *numbers, *texts, again))
        lost = [one for one in lost if id(one) not in excused]
        invented = [one for one in invented if id(one) not in excused]
    return lost, invented


class _Case(NamedTuple):
    """What is lost and invented, with all that it may come from."""

    lost: list[Quantity]
    invented: list[Quantity]
    german: list[Quantity]
    english: list[Quantity]
    source: str
    target: str
    again: list[Quantity]


def _night(case: _Case) -> set[int]:
    """ "In der Nacht zum 6. Januar" is the night of 5 January."""
    for one in case.lost[:_FEW]:
        if _NIGHT_BEFORE.search(case.source, max(0, one.start - 40), one.start):
            return {id(both) for other in case.invented if other.value == one.value - 1 for both in (one, other)}
    return set()


def _spans(case: _Case) -> set[int]:
    """ "40 Dienstjahre" and "four long decades", which are only seen as spans of time when somebody looks twice."""
    excused: set[int] = set()
    for one in case.lost[:_FEW]:
        for other in case.invented[:_FEW] if one.unit in TIMES else ():
            if id(other) not in excused and duration(one.value, one.unit) == duration(other.value, other.unit):
                excused |= {id(one), id(other)}
                break
    return excused


def _conversions(case: _Case) -> set[int]:
    """ "31 miles" for 50 kilometres, beside them or in their place; "($54)" beside 50 euros."""
    excused: set[int] = set()
    measured = [one for one in case.german if one.unit][:_MANY]
    gone = {id(one) for one in case.lost}
    for other in (*case.invented[:_MANY], *case.again[:_MANY]):
        for one in measured:
            exchanged = (
                {one.unit, other.unit} <= CURRENCIES and one.unit != other.unit and id(one) not in gone
                and 2 * other.value > one.value and 2 * one.value > other.value
            )  # fmt: skip
            if exchanged or converted(one.value, one.unit, other.value, other.unit):
                excused |= {id(one), id(other)}
                break
    return excused


def _shares(case: _Case) -> set[int]:
    """ "75 per cent" for "von vier Richtern drei"."""
    excused: set[int] = set()
    counts = [one for one in case.german if isinstance(one.value, int) and 0 < one.value <= 100 and not one.unit][:_FEW]
    shares = {Fraction(one.value, other.value): (one, other) for one in counts for other in counts if one is not other}
    for english in case.invented[:_FEW]:
        if english.unit != "%" and english.kind != "fraction":
            continue
        share = next((shares[said] for said in english.meanings if isinstance(said, Fraction) and said in shares), None)
        if share:
            excused |= {id(english), id(share[0]), id(share[1])}
    return excused


def _sums(case: _Case) -> set[int]:
    """ "Of the ten witnesses, seven testified" for "Sieben Zeugen sagten aus, drei schwiegen"; "all but two" for 14."""
    if len(case.invented) != 1 or len(case.lost) > 1:
        return set()
    [sole] = case.invented
    start = max(0, sole.start - 24)
    rest = _ALL_BUT.search(case.target, start, sole.start)
    if not rest and not _TOTAL.search(case.target, start, sole.start):
        return set()
    counts = [one for one in case.german if one.kind == "number" and one.value > 1][:_FEW]
    for one, other in combinations(counts, 2):
        same = abs(one.value - other.value) if rest else one.value + other.value
        if (
            same == sole.value
            and one.unit == other.unit == sole.unit
            and (not case.lost or case.lost[0] in (one, other))
        ):
            return {id(sole), *(id(gone) for gone in case.lost)}
    return set()


def _ranges(case: _Case) -> set[int]:
    """ "2019, 2020 und 2021" and "2019 to 2021", either way."""
    excused: set[int] = set()
    for gone, all_of_them, low in (
        (case.lost, case.german, case.target),
        (case.invented, case.english, case.source),
    ):
        middle = [one for one in gone[:_FEW] if one.digits and isinstance(one.value, int)]
        for found in _FROM_TO.finditer(low) if middle else ():
            first, last = int(found[1]), int(found[2])
            if last - first < _LONGEST_RANGE and {first, last} <= {one.value for one in all_of_them}:
                excused |= {id(one) for one in middle if first < one.value < last}
    return excused


def _figures(case: _Case) -> set[int]:
    """ "A six-figure salary of €100,000"."""
    lengths = {len(str(int(one.value))) for one in case.german[:_MANY]}
    return {id(one) for one in case.invented if one.value in lengths and _FIGURES.match(case.target, one.end)}


def _pages(case: _Case) -> set[int]:
    """ "S. 12 f." and "pp. 12–13"."""
    pages = {int(found[1]) + 1 for found in _AND_NEXT.finditer(case.source)}
    return {id(one) for one in case.invented if one.value in pages}


def _scales(case: _Case) -> set[int]:
    """ "Statt 50 Millionen nur 15." and "only 15 million instead of 50"."""
    scales = {one.scale for one in case.german if one.scale > 1}
    excused: set[int] = set()
    for one in case.lost[:_FEW] if scales else ():
        if one.scale > 1 or one.unit or not _NOTHING_COUNTED.match(case.source, one.end):
            continue
        for other in case.invented[:_FEW]:
            if other.scale in scales and other.value == one.value * other.scale:
                excused |= {id(one), id(other)}
    return excused


_REASONS = (_night, _pages, _ranges, _figures, _scales, _spans, _conversions, _shares, _sums)
