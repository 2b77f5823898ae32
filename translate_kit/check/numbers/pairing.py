"""Which lost number became which invented one, and how bad that is."""

from dataclasses import dataclass

from translate_kit.check.finding import Severity
from translate_kit.check.numbers.compare import Comparison
from translate_kit.check.numbers.quantity import Kind, Quantity

_FAMILIES: dict[Kind, str] = {
    "number": "number", "multiple": "number", "ordinal": "ordinal", "code": "ordinal", "fraction": "fraction",
    "scale": "scale", "clock": "clock", "month": "month",
}  # fmt: skip
_MOST = 50
"""Remarks on one sentence; more help nobody."""


@dataclass(frozen=True, slots=True)
class Mismatch:
    """A number of the German, one of the English, or one that became the other.

    Attributes:
        german, english: at least one of them.
        severity: None for the rule's own.
        confidence: from 0 to 1.
    """

    german: Quantity | None
    english: Quantity | None
    severity: Severity | None = None
    confidence: float = 1.0


def mismatches(compared: Comparison) -> list[Mismatch]:
    """What to say about two texts, in the order of the German, then of the English.

    Args:
        compared: their numbers.
    """
    lost, invented = list(compared.lost[:_MOST]), list(compared.invented[:_MOST])
    if not lost and not invented:
        return []
    found: list[Mismatch] = []
    for german in [one for one in lost if one.weight == "hard"]:
        english = _like(german, invented, compared.invented_again)
        lost.remove(german)
        _drop(english, invented)
        found.append(Mismatch(german, english))
    for english in [one for one in invented if one.weight == "hard"]:
        german_one = _like(english, [one for one in lost if one.kind != "month"], compared.lost_again)
        invented.remove(english)
        _drop(german_one, lost)
        found.append(Mismatch(german_one, english))
    found += _replaced(lost, invented, compared.lost_again)
    found += [Mismatch(one, None, "warning", 0.6) for one in lost if one.weight == "firm"]
    found += [Mismatch(None, one, "warning", 0.5) for one in invented if one.weight == "firm"]
    return found


def _drop(one: Quantity | None, many: list[Quantity]) -> None:
    if one is not None and one in many:
        many.remove(one)


def _like(one: Quantity, others: list[Quantity], again: list[Quantity]) -> Quantity | None:
    """The number that it most likely became: one of its unit, of its family, or the only one."""
    candidates = [other for other in others if other.kind != "month" and other.weight != "weak"]
    for same in (
        lambda other: other.unit == one.unit and other.digits == one.digits and _family(other) == _family(one),
        lambda other: other.unit == one.unit and _family(other) == _family(one),
        lambda other: _family(other) == _family(one),
    ):
        if chosen := next(filter(same, candidates), None):
            return chosen
    if len(candidates) == 1:
        return candidates[0]
    spare = [other for other in again if other.digits and one.digits and _family(other) == _family(one)]
    return spare[0] if len(spare) == 1 and not candidates else None


def _family(one: Quantity) -> str:
    return _FAMILIES[one.kind]


def _replaced(lost: list[Quantity], invented: list[Quantity], again: list[Quantity]) -> list[Mismatch]:
    """Small numbers where another small one of the same family stands; both lists lose them."""
    found = []
    for german in list(lost):
        english = next((other for other in invented if _family(other) == _family(german)), None)
        if english is not None:
            lost.remove(german)
            invented.remove(english)
            found.append(Mismatch(german, english, None, 0.8))
    for english in [one for one in invented if one.digits and _family(one) == "number"]:
        german_one = next((one for one in again if one.digits and _family(one) == "number"), None)
        if german_one is not None:
            invented.remove(english)
            found.append(Mismatch(german_one, english, None, 0.8))
    return found
