"""What both readers share: where a number stands, what follows it, and what sums it up."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from fractions import Fraction
from itertools import pairwise
from operator import itemgetter

from translate_kit.check.numbers.numeral import Numeral
from translate_kit.check.numbers.quantity import Kind, Meaning, Number, Quantity, Weight, clock, percent, scaled
from translate_kit.check.numbers.units import CURRENCIES, TIMES, currency_before, duration, said_as, total, unit_after

_START = itemgetter(0)
_RANGE = re.compile(
    r"[ \u00a0]?(?:[-–—/,]|-? ?(?:bis|und|oder|zu|auf|to|and|or|through|from)"
    r"(?: (?:zu|auf|rund|etwa|around|about|as))?)[ \u00a0]?"
)
_NO_NUMBER = re.compile(r"&#x?$|%[-+0-9.$]{0,6}$")
_CODE_PREFIX = re.compile(r"[^\W\d_]$")
_DIALLING_CODE = re.compile(r"\+4[0-9] ?\(?[0-9]")
_SHORT_YEAR_AFTER = re.compile(r"[/–-]|bis|to| bis | to ")
MOST = 1000
"""Numbers that are read of one text; what has more is no sentence, and nobody compares it."""

SMALLEST_FIRM = 13
"""Smaller numbers are said in so many ways that their absence means nothing."""


def lowered(text: str) -> str:
    """The text in lower case and with plain spaces, in the same length."""
    low = text.lower()
    if len(low) != len(text):
        low = "".join(char if len(char.lower()) > 1 else char.lower() for char in text)
    return low.replace("\u00a0", " ").replace("\u202f", " ").replace("\u2009", " ")


@dataclass(slots=True)
class Reading:
    """A text that is being read.

    Attributes:
        text, low: the text, and in lower case.
        german: which language.
        found: its quantities so far.
        position: what stands before it has been read.
    """

    text: str
    low: str
    german: bool
    found: list[Quantity] = field(default_factory=list)
    position: int = 0

    def add(
        self,
        place: tuple[int, int],
        value: Number,
        more: Iterable[Meaning] = (),
        *,
        kind: Kind = "number",
        weight: Weight | None = None,
        unit: str = "",
        whole: bool = False,
        foreign: bool = False,
        digits: bool = False,
        scale: int = 1,
    ) -> None:
        """Note a quantity; what stands before its end has been read.

        Args:
            place: start and end.
            value, more, kind, weight, unit, whole, foreign, digits, scale: as in `Quantity`; no weight: by its size.
        """
        if weight is None:
            weight = "small" if value < SMALLEST_FIRM or kind != "number" else "firm"
        if kind in ("month", "span"):
            self.found.append(Quantity(*place, value, frozenset(more), kind, weight, unit, digits=digits))
            self.position = max(self.position, place[1])
            return
        every: frozenset[Meaning] = frozenset((value, *more))
        if unit:
            every |= said_as(value, unit)
        start, end = place
        self.found.append(Quantity(start, end, value, every, kind, weight, unit, whole, foreign, digits, scale))
        if end > self.position:
            self.position = end

    def unit(self, start: int, end: int) -> tuple[str, int, int]:
        """The unit of a number, and the place of both: a currency before it or anything after it."""
        after, stop = unit_after(self.low, end, german=self.german)
        before, begin = currency_before(self.low, start)
        if before and after not in CURRENCIES:
            return before, begin, end
        return after, start, stop

    def hidden(self, start: int) -> bool:
        """Whether the digits that begin here belong to a placeholder or the like."""
        if start == 0 or self.low[start - 1] in " (":
            return False
        front = self.text[max(0, start - 7) : start]
        return _NO_NUMBER.search(front) is not None or _DIALLING_CODE.match(self.text, max(0, start - 1)) is not None

    def is_code(self, start: int) -> bool:
        """Whether the digits that begin here belong to a name: G7, CO2, MH17."""
        if start == 0 or self.low[start - 1] in " (":
            return False
        front = self.text[max(0, start - 3) : start]
        return _CODE_PREFIX.search(front) is not None and not front.lower().endswith(("eur", "usd", "chf", "gbp"))

    def short_year(self, numeral: Numeral) -> set[Meaning]:
        """The full year of "22" in "2021/22" and of "89" in "’89"."""
        if numeral.form != "plain" or numeral.end - numeral.start > 2:
            return set()
        value = int(numeral.value)
        if self.text[max(0, numeral.start - 1) : numeral.start] in ("’", "'", "‘") and numeral.end - numeral.start == 2:
            return {1900 + value, 2000 + value}
        last = self.found[-1] if self.found else None
        if last and last.digits and isinstance(last.value, int) and 1000 <= last.value < 2200:
            between = self.low[last.end : numeral.start]
            if len(between) < 6 and _SHORT_YEAR_AFTER.fullmatch(between):
                return {last.value // 100 * 100 + value}
        return set()


def link_ranges(reading: Reading) -> list[Quantity]:
    """Give the first of "1,2 bis 1,5 Milliarden Euro" the scale and the unit of the second.

    Returns:
        The quantities in the order of the text.
    """
    if len(reading.found) < 2:
        return reading.found
    quantities = sorted(reading.found, key=_START)
    linked: list[Quantity] = []
    later: Quantity | None = None
    for one in reversed(quantities):
        if (
            later
            and 0 <= later.start - one.end < 16
            and not one.unit
            and one.kind in ("number", "ordinal")
            and one.weight != "weak"
            and _RANGE.fullmatch(reading.low, one.end, later.start)
        ):
            one = _like(one, later)
        linked.append(one)
        if not one.whole:
            later = one
    linked.reverse()
    return linked


def _like(one: Quantity, later: Quantity) -> Quantity:
    more: set[Meaning] = set(one.meanings) | duration(one.value, later.unit)
    if later.kind == "clock" and isinstance(one.value, int) and one.value <= 24:
        more |= clock(one.value)
    if later.unit in ("%", "pp"):
        more |= percent(one.value)
    if later.scale > 1 and one.scale == 1:
        more.add(scaled(one.value, later.scale))
    return one._replace(meanings=frozenset(more), unit=later.unit)


_AND = (" und ", " and ", ", ")
_OF_GERMAN = re.compile(r" (?:von|aus) (?:den |je |insgesamt )?|/")
_OF_ENGLISH = re.compile(r"(?: |-)(?:in|of|out of|out-of)(?: |-)(?:the |every |each |a total of )?|/")


def add_sums(reading: Reading) -> None:
    """Note "two in three", "zwei von drei" and "2/3" as the fraction that they may be in the other language, and
    "drei Jahre und sechs Monate" as one span.
    """
    if len(reading.found) < 2:
        return
    pattern = _OF_GERMAN if reading.german else _OF_ENGLISH
    quantities = sorted(reading.found, key=_START)
    for first, second in pairwise(quantities):
        if first.unit in TIMES and second.unit in TIMES and reading.low[first.end : second.start] in _AND:
            span = total(first.value, first.unit, second.value, second.unit)
            if span:
                place = (first.start, second.end)
                reading.add(place, span[0], kind="number", weight="weak", unit=span[1], whole=True)
            continue
        top, bottom = first.value, second.value
        if not (isinstance(top, int) and isinstance(bottom, int) and 0 < top < bottom <= 1000):
            continue
        if second.start - first.end < 20 and pattern.fullmatch(reading.low, first.end, second.start):
            share = Fraction(top, bottom)
            reading.add((first.start, second.end), share, kind="fraction", weight="weak", whole=True)
