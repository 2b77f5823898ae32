"""Which lost number became which invented one, and how bad that is."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from fractions import Fraction

from translate_kit.check.finding import Severity
from translate_kit.check.numbers.compare import Comparison
from translate_kit.check.numbers.quantity import Kind, Quantity

_FAMILIES: dict[Kind, str] = {
    "number": "number", "multiple": "number", "ordinal": "ordinal", "code": "ordinal", "fraction": "fraction",
    "scale": "scale", "clock": "clock", "month": "month", "span": "span",
}  # fmt: skip
_MOST = 50
"""Remarks on one sentence; more help nobody."""

Alike = Callable[[Quantity, Quantity], bool]


@dataclass(frozen=True, slots=True)
class Mismatch:
    """A number of the German, one of the English, or one that became the other.

    Attributes:
        german, english: at least one of them.
        severity: None for the rule's own.
        confidence: from 0 to 1.
        right: how English says it; empty for what the German number itself tells.
    """

    german: Quantity | None
    english: Quantity | None
    severity: Severity | None = None
    confidence: float = 1.0
    right: str = ""


def mismatches(compared: Comparison, *, vague: bool) -> list[Mismatch]:
    """What to say about two texts.

    Args:
        compared: their numbers.
        vague: whether the German says "mehrere", "viele" or the like.
    """
    return _Pairing(compared, vague=vague).all()


class _Pairing:
    """What is still to be explained, and what has been found."""

    def __init__(self, compared: Comparison, *, vague: bool) -> None:
        self.lost, self.invented = compared.lost[:_MOST], compared.invented[:_MOST]
        self.lost_again, self.invented_again = compared.lost_again[:_MOST], compared.invented_again[:_MOST]
        self.hinted = compared.hinted[:_MOST]
        self.spans_lost, self.spans_invented = compared.spans_lost[:_MOST], compared.spans_invented[:_MOST]
        self.shares_lost, self.shares_invented = compared.shares_lost[:_MOST], compared.shares_invented[:_MOST]
        self.even = compared.even
        self.vague = vague
        self.found: list[Mismatch] = []

    def all(self) -> list[Mismatch]:
        """First the surest pairs, then what is left of each side."""
        if self.lost or self.invented or (self.lost_again and self.invented_again) or self.spans_lost:
            self._shares()
            self._hard()
            self._spans()
            self._small()
            self._repeated()
            self._alone()
        return self.found

    def _pair(self, german: Iterable[Quantity], english: Iterable[Quantity], alike: Alike, confidence: float) -> None:
        """Pair each of the German with the first alike of the English."""
        others = list(english)
        for one in list(german):
            if other := next((other for other in others if alike(one, other)), None):
                others = [kept for kept in others if kept is not other]
                self._note(one, other, confidence)

    def _note(self, german: Quantity | None, english: Quantity | None, confidence: float = 1.0) -> None:
        self.found.append(Mismatch(german, english, None, confidence))
        for many in (self.lost, self.lost_again, self.hinted, self.spans_lost):
            many[:] = [one for one in many if one is not german]
        for many in (self.invented, self.invented_again, self.spans_invented):
            many[:] = [one for one in many if one is not english]

    def _hard(self) -> None:
        """Numbers that must be on the other side, with what most likely became of them."""
        for german in [one for one in self.lost if one.weight == "hard"]:
            again = [one for one in self.invented_again if one.digits]
            self._note(german, _nearest(german, self.invented) or _nearest(german, again, strict=True))
        for english in [one for one in self.invented if one.weight == "hard"]:
            again = [one for one in self.lost_again if one.digits and english.digits]
            hinted = [one for one in self.hinted if _family(one) == _family(english)]
            german_one = _nearest(english, self.lost) or _nearest(english, again, strict=True)
            self._note(german_one or _nearest(english, hinted, strict=True), english)

    def _spans(self) -> None:
        """Spans of time where another one stands: "anderthalb Stunden" and "half an hour"."""
        self._pair(self.spans_lost, self.spans_invented, lambda one, other: True, 0.8)

    def _shares(self) -> None:
        """ "Drei von vier" that became "two thirds", "80 Prozent" that became "three in four"."""
        for share in self.shares_lost:
            parts = [one for one in self.lost if share.start <= one.start < share.end]
            other = next(filter(_is_part, self.invented), None)
            if len(parts) == 2 and other:
                self._note(share, other, 0.8)
                self.lost = [one for one in self.lost if one not in parts]
        for share in self.shares_invented:
            parts = [one for one in self.invented if share.start <= one.start < share.end]
            other = next(filter(_is_part, self.lost), None)
            if len(parts) == 2 and other:
                self._note(other, share, 0.8)
                self.invented = [one for one in self.invented if one not in parts]

    def _small(self) -> None:
        """Small numbers where another small one stands."""
        self._pair(self.lost, self.invented, _replaces, 0.8)
        self._pair(self.lost, self.invented, _otherwise, 0.7)
        self._pair(self.lost, [one for one in self.invented if _is_cardinal(one)], _no_month, 0.6)
        counted = [one for one in self.invented if _is_cardinal(one) or (one.kind == "ordinal" and one.value > 2)]
        self._pair([one for one in self.hinted if one.value > 1], counted, _of_a_family, 0.7)
        self._pair(self.lost_again, [one for one in self.invented if one.value > 2], _of_a_family, 0.7)
        if self.vague:
            for english in [one for one in self.invented if _is_cardinal(one)]:
                self._note(None, english, 0.6)

    def _repeated(self) -> None:
        """Numbers that both say, but not equally often: "2015 und 2015" became "2015 and 2016"."""
        lost = [one for one in self.lost_again if one.digits or one.kind == "month"]
        invented = [one for one in self.invented_again if one.digits or one.kind == "month"]
        self._pair(lost, invented, _of_a_family, 0.7)
        self._pair(
            lost, [one for one in self.invented_again if one.kind == "ordinal" and one.value > 1], _otherwise, 0.6
        )
        if self.even:  # "drei Söhne und zwei Töchter", "two sons and two daughters"
            words = [one for one in self.invented_again if one.kind == "number"]
            self._pair([one for one in self.lost if one.kind == "number"], words, _of_a_unit, 0.6)
        united = [one for one in self.invented_again if one.unit]
        self._pair(self.lost, united, _of_a_unit, 0.7)

    def _alone(self) -> None:
        self.found += [Mismatch(one, None, "warning", 0.6) for one in self.lost if one.weight == "firm"]
        telling = (one for one in self.invented if one.weight == "firm" or (_is_cardinal(one) and not one.digits))
        self.found += [Mismatch(None, one, "warning", 0.5) for one in telling]


def _nearest(one: Quantity, others: list[Quantity], *, strict: bool = False) -> Quantity | None:
    """The number that it most likely became: one of its unit, of its family, or (not strict) the only one."""
    candidates = [other for other in others if other.kind != "month"]
    for same in (
        lambda other: other.unit == one.unit and other.digits == one.digits and _of_a_family(one, other),
        lambda other: other.unit == one.unit and _of_a_family(one, other),
        lambda other: _of_a_family(one, other),
    ):
        if chosen := next(filter(same, candidates), None):
            return chosen
    return candidates[0] if len(candidates) == 1 and not strict else None


def _family(one: Quantity) -> str:
    return _FAMILIES[one.kind]


def _of_a_family(one: Quantity, other: Quantity) -> bool:
    return _FAMILIES[one.kind] == _FAMILIES[other.kind]


def _of_a_unit(one: Quantity, other: Quantity) -> bool:
    return one.unit == other.unit and _of_a_family(one, other)


def _replaces(one: Quantity, other: Quantity) -> bool:
    """Whether the other may stand in its place; a mere "first" has other reasons than "Hartz IV"."""
    return _of_a_family(one, other) and not (one.kind == "code" and other.value == 1 and not other.digits)


def _otherwise(one: Quantity, other: Quantity) -> bool:
    """ "Satz 2" and "third sentence"; "jeder Dritte" and "a fifth"; "die Hälfte" and "a third"."""
    if one.kind == "number":
        return one.digits and other.kind == "ordinal"
    if one.kind == "fraction":
        return other.kind == "ordinal" and _is_share(other)
    return one.kind == "ordinal" and _is_share(one) and other.kind == "fraction"


def _is_part(one: Quantity) -> bool:
    return one.kind == "fraction" or one.unit == "%"


def _is_share(one: Quantity) -> bool:
    return any(isinstance(meaning, Fraction) for meaning in one.meanings)


def _no_month(one: Quantity, other: Quantity) -> bool:
    return one.kind != "month" and one.kind != "scale"


def _is_cardinal(one: Quantity) -> bool:
    """Whether it counts something, and is more than a pair: good translators do not make that up."""
    return one.kind == "number" and one.value > 2
