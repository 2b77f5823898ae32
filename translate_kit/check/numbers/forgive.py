"""What translators may do with numbers that no longer look alike: convert, add up, say a share otherwise."""

import re
from fractions import Fraction
from itertools import pairwise
from typing import NamedTuple

from translate_kit.check.numbers.quantity import Quantity
from translate_kit.check.numbers.units import CURRENCIES, TIMES, converted, duration, months

_MANY = 100
"""Numbers of one sentence that are looked at."""
_FEW = 12
_TOTAL = re.compile(r"\b(?:of (?:the |all |all the )?|all |total of |altogether |together |combined |in all,? )$")
_AND = (" und ", " and ", ", ", " ")
_AND_NEXT = re.compile(r"([0-9]{1,5}) f\.")
_NOTHING_COUNTED = re.compile(r"[.,;:!?)]|$| (?:auf|und|bis|oder|statt)\b")
_NIGHT_BEFORE = re.compile(r"nacht (?:zum|auf (?:den )?)(?: ?\w+,? (?:dem |den )?)? ?$")


def forgive(
    lost: list[Quantity],
    invented: list[Quantity],
    numbers: tuple[list[Quantity], list[Quantity]],
    texts: tuple[str, str],
) -> tuple[list[Quantity], list[Quantity]]:
    """What is left of lost and invented numbers when good reasons are taken away.

    Args:
        lost: numbers that the English does not say.
        invented: numbers that the German does not say.
        numbers: all numbers of the German and of the English.
        texts: both, in lower case.
    """
    for reason in _REASONS:
        if not invented:
            break
        excused = reason(_Case(lost, invented, *numbers, *texts))
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
    for other in case.invented[:_MANY]:
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
    """ "Of the ten witnesses, seven testified" for "Sieben Zeugen sagten aus, drei schwiegen"."""
    if len(case.invented) != 1 or len(case.lost) > 1:
        return set()
    [total] = case.invented
    if not _TOTAL.search(case.target, max(0, total.start - 24), total.start):
        return set()
    counts = [one for one in case.german if one.kind == "number" and one.value > 1][:_FEW]
    for index, one in enumerate(counts):
        for other in counts[index + 1 :]:
            same = one.unit == other.unit == total.unit
            if same and one.value + other.value == total.value and (not case.lost or case.lost[0] in (one, other)):
                return {id(total), *(id(gone) for gone in case.lost)}
    return set()


def _composed(case: _Case) -> set[int]:
    """ "Drei Jahre und sechs Monate" and "three and a half years", either way."""
    for parts, wholes, low in ((case.german, case.invented, case.source), (case.english, case.lost, case.target)):
        for first, second in pairwise(parts[:_MANY]):
            if not (first.unit in TIMES and second.unit in TIMES and low[first.end : second.start] in _AND):
                continue
            total = months(first.value, first.unit) + months(second.value, second.unit)
            if whole := next(
                (one for one in wholes if one.unit in TIMES and months(one.value, one.unit) == total), None
            ):
                return {id(first), id(second), id(whole)}
    return set()


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


_REASONS = (_night, _pages, _composed, _scales, _spans, _conversions, _shares, _sums)
