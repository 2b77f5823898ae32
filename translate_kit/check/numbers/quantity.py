"""What a number in a text means, so that two languages can be compared."""

from fractions import Fraction
from functools import lru_cache
from typing import Literal, NamedTuple

MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
"""In English."""

Number = int | Fraction
"""Exact; whole numbers are always ``int`` (both hash alike)."""

Meaning = Number | tuple[str, Number | str]
"""A number as such, or a named one: ``("month", 10)``, ``("clock", 870)``, ``("hours", 336)``, ``("decade", 1990)``."""

Kind = Literal["number", "ordinal", "fraction", "multiple", "scale", "clock", "month", "code", "span"]
"""``scale`` a bare "Millionen", ``multiple`` "doppelt", ``code`` digits that belong to a name (G7, Ludwig XIV.),
``span`` a bare "a decade"."""

Weight = Literal["hard", "firm", "small", "weak"]
"""``hard`` must be on the other side, ``firm`` should be, ``small`` must not be replaced by another number,
``weak`` is hardly missed ("beide")."""


class Quantity(NamedTuple):
    """A number and where it stands; a tuple, as millions are made.

    Attributes:
        start, end: its place in the text, with scale and unit, in code points, end exclusive.
        value: what it says in the first place.
        meanings: all that it may be said as, ``value`` included: 33 per cent is a third.
        kind: what kind of number.
        weight: how badly it is missed.
        unit: code of a unit (`units`), or empty.
        whole: whether it sums up the numbers that stand inside it ("two in three"), which it then stands for.
        foreign: whether it is written by the other language's convention.
        digits: whether it is written in digits.
        scale: the word of scale that is part of it ("Millionen"), as a number; 1 for none.
    """

    start: int
    end: int
    value: Number
    meanings: frozenset[Meaning]
    kind: Kind = "number"
    weight: Weight = "small"
    unit: str = ""
    whole: bool = False
    foreign: bool = False
    digits: bool = False
    scale: int = 1


def exact(number: Number) -> Number:
    """The number as ``int`` where it is whole."""
    return int(number) if isinstance(number, Fraction) and number.denominator == 1 else number


def scaled(value: Number, size: int) -> Number:
    """A number of a size: 1.2 of 1,000,000."""
    return value if size == 1 else exact(value * size)


@lru_cache(maxsize=4096)
def part_of(value: int) -> Fraction:
    """The part that an ordinal names: the third one of three."""
    return Fraction(1, value)


@lru_cache(maxsize=4096)
def decimal(whole: str, part: str = "") -> Number:
    """A number from its digits before and after the decimal sign.

    Args:
        whole, part: ASCII digits.
    """
    return exact(Fraction(int(whole + part), 10 ** len(part))) if part else int(whole)


def clock(hour: int, minute: int = 0, half: str = "") -> set[Meaning]:
    """The minutes of the day that a time may mean.

    Args:
        hour: 0 to 24.
        minute: 0 to 59.
        half: ``am`` or ``pm`` where it is said; an hour up to 12 may otherwise be either.
    """
    if half:
        hour = hour % 12 + (12 if half == "pm" else 0)
    minutes = (hour % 24) * 60 + minute
    either = not half and hour <= 12
    return {("clock", minutes), ("clock", (minutes + 720) % 1440)} if either else {("clock", minutes)}


def decades(value: int) -> set[Meaning]:
    """The decades that "1990s" (one) or "nineties" (of any century) may mean."""
    return (
        {("decade", value)} if value >= 1000 else {("decade", century + value) for century in (1700, 1800, 1900, 2000)}
    )


_SHARES: dict[int, Number] = {33: Fraction(1, 3), 66: Fraction(2, 3), 67: Fraction(2, 3), 17: Fraction(1, 6)}


@lru_cache(maxsize=4096)
def percent(value: Number) -> frozenset[Meaning]:
    """What a percentage may be said as: 20 is a fifth, 33 a third; 200 the double, and 200 more are the threefold."""
    share = exact(Fraction(value) / 100)
    if value >= 100:
        return frozenset((share, share + 1))
    return frozenset((share, _SHARES.get(int(value), share)))
