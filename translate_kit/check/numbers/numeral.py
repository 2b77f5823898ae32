"""Numbers in digits, by the convention of either language: 1.200,5 and 1,200.5; thin spaces in both."""

import re
from dataclasses import dataclass
from fractions import Fraction

from translate_kit.check.numbers.labels import PHONE, subscriber
from translate_kit.check.numbers.quantity import Meaning, Number, clock, decimal, exact

_LONGEST = 30
"""Digits; more are no quantity, only a name."""

_SHARED_FRONT = rf"""
{PHONE}
|(?P<iso>[12][0-9]{{3}}-[0-9]{{2}}-[0-9]{{2}}(?![0-9]))
|(?P<slash>[0-9]{{1,2}}/[0-9]{{1,2}}/(?:[0-9]{{4}}|[0-9]{{2}})(?![/0-9]))
|(?P<clock>[0-9]{{1,2}}:[0-9]{{2}}(?::[0-9]{{2}})?(?![:0-9]))
"""
_SHARED_BACK = r"""
|(?P<dotted>[0-9]+(?:\.[0-9]+)+)
|(?P<plain>[0-9]+)
"""


def _pattern(group: str, point: str, foreign: str = "") -> str:
    return rf"""{_SHARED_FRONT}
|(?P<grouped>[1-9][0-9]{{0,2}}(?P<sep>[{group}’'\u00a0\u2009\u202f\x20])[0-9]{{3}}(?:(?P=sep)[0-9]{{3}})*
  (?!{group}?[0-9])(?:[{point}][0-9]+)?)
{foreign}|(?P<decimal>(?<![0-9]{point})[0-9]+[{point}][0-9]+(?![0-9]|[{point}][0-9]))
"""


_FOREIGN = r"""|(?P<foreign>(?<![0-9],)[0-9]+(?:\.[0-9]{3})*,[0-9]+(?![0-9]|,[0-9])
  |[1-9][0-9]{0,2}(?:\.[0-9]{3}){2,}(?![0-9]))
"""
_SPACED = r"""(?P<spaced>(?:(?<=am\ )|(?<=vom\ )|(?<=bis\ )|(?<=zum\ )|(?<=der\ )|(?<=den\ )|(?<=dem\ )|(?<=seit\ )
  |(?<=ab\ )|(?=[0-9.\x20]{6,8}[12][0-9]{3}\b))
  (?:0?[1-9]|[12][0-9]|3[01])\.\x20(?:0?[1-9]|1[0-2])\.(?:\x20[12][0-9]{3}(?![0-9]))?)|"""
GERMAN_DIGITS = _SPACED + _pattern(r"\.", ",") + _SHARED_BACK
ENGLISH_DIGITS = _pattern(",", r"\.", _FOREIGN) + _SHARED_BACK
"""Verbose patterns with one group for each way of writing."""

VULGAR = {"½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4), "⅕": (1, 5), "⅛": (1, 8)}


_PART = re.compile(r"[½⅓⅔¼¾⅕⅛]|[ \u00a0](?:[12]/3|[13]/[24])(?![0-9/])")


def mixed(low: str, position: int) -> tuple[Number, int]:
    """The fraction behind a whole number, and where it ends: "2½", "2 1/2"; 0 and ``position`` for none."""
    found = _PART.match(low, position)
    if not found:
        return 0, position
    top, bottom = VULGAR[found[0]] if found[0] in VULGAR else (int(found[0][1]), int(found[0][3]))
    return Fraction(top, bottom), found.end()


@dataclass(slots=True)
class Numeral:
    """One number in digits: its place, its value, what else it may be, and how it is written."""

    start: int
    end: int
    value: Number
    more: set[Meaning]
    form: str
    kind: str = "number"


def numerals(found: re.Match[str]) -> list[Numeral]:
    """The numbers of one match of the patterns: a date in digits has three, all others one.

    Args:
        found: of a pattern with the groups above.
    """
    form = found.lastgroup or "plain"
    text, start = found[form], found.start(form)
    if form == "phone":
        digits = subscriber(text, abroad=found.string.startswith("+", start - 1))
        return [Numeral(start, found.end(form), int(digits or 0), {("phone", digits)}, form, "code")]
    if form in ("iso", "slash", "spaced") or (form == "dotted" and text.count(".") == 2):
        parts = _date(text, start, form)
        if parts:
            return parts
    whole = Numeral(start, found.end(form), 0, set(), form)
    if form == "clock":
        return _clock(text, whole)
    if form == "dotted" and text.count(".") > 1:
        whole.more, whole.kind = {("code", text)}, "code"
        first, *others = (decimal(part[:_LONGEST]) for part in text.split(".")[:9])
        whole.value = first + sum(Fraction(part, 10 ** (40 * place)) for place, part in enumerate(others, 1))
        return [whole]
    front, _, back = _split(text, form)
    if len(front) + len(back) > _LONGEST:
        whole.more, whole.form = {("code", front + back)}, "name"
        return [whole]
    whole.value = decimal(front, back)
    if form in ("dotted", "decimal") and len(back) == 2 and "." in text and int(front) < 25 and int(back) < 60:
        whole.more = clock(int(front), int(back))
    return [whole]


def _split(text: str, form: str) -> tuple[str, str, str]:
    """The digits before and after the decimal sign."""
    if form == "plain":
        return text, "", ""
    if form in ("decimal", "dotted"):
        return text.replace(",", ".").partition(".")
    *front, last = re.split(r"[^0-9]", text)
    two_signs = len({sign for sign in text if not sign.isdigit()}) == 2
    if two_signs or (form == "foreign" and text[-len(last) - 1] == ","):
        return "".join(front), ",", last
    return "".join(front) + last, "", ""


def _date(text: str, start: int, form: str) -> list[Numeral]:
    """Day, month and year; of a date with slashes nobody knows which is the day."""
    places = [(found[0], start + found.start(), start + found.end()) for found in re.finditer(r"[0-9]+", text)]
    numbers = [int(digits[:_LONGEST]) for digits, _, _ in places]
    order = ("year", "month", "day") if form == "iso" else ("day", "month", "year")
    named = dict(zip(order, numbers, strict=False))
    day, month, year = named["day"], named["month"], named.get("year", 2000)
    either = form == "slash"
    if not (1 <= day <= 31 and (1 <= month <= 12 or (either and day <= 12 and month <= 31))):
        return []
    if len(numbers) == 3 and len(places[order.index("year")][0]) not in (2, 4):
        return []
    parts = []
    for what, number, (_, begin, end) in zip(order, numbers, places, strict=False):
        more: set[Meaning] = {("month", number)} if what == "month" or (either and what == "day") else set()
        if what == "year" and year < 100:
            more = {1900 + year, 2000 + year}
        kind = "month" if what == "month" and not either else "number"
        parts.append(Numeral(begin, end, number, more, "date", kind))
    return parts


def _clock(text: str, whole: Numeral) -> list[Numeral]:
    """A time, or two numbers in proportion."""
    hour, minute = (int(part) for part in text.split(":")[:2])
    front = text.index(":")
    parts = [
        Numeral(whole.start, whole.start + front, hour, set(), "plain"),
        Numeral(whole.start + front + 1, whole.start + front + 3, minute, set(), "plain"),
    ]
    if hour > 24 or minute > 59:
        return parts
    whole.more, whole.kind = clock(hour, minute), "clock"
    whole.value = exact(Fraction(hour * 60 + minute, 1440))
    return [whole, *parts]
