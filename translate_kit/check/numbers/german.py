"""Reads the numbers of a German text."""

import re
from fractions import Fraction

from translate_kit.check.numbers.calm import CalmNumbers
from translate_kit.check.numbers.german_digits import read_numeral
from translate_kit.check.numbers.german_words import WORD_ROOTS, read_word
from translate_kit.check.numbers.months import GERMAN_MONTHS, SHORT_MONTHS, is_german_month, month_number
from translate_kit.check.numbers.numeral import GERMAN_DIGITS
from translate_kit.check.numbers.quantity import Number, Quantity
from translate_kit.check.numbers.reading import MOST, Reading, add_sums, link_ranges, lowered
from translate_kit.check.numbers.roman import add_roman
from translate_kit.check.numbers.scan import fronts, scan
from translate_kit.check.numbers.units import duration

_SPANS = {
    "jahrzehnt": "decade", "jahrhundert": "century", "vierteljahr": "quarter", "halbjahr": "half-year",
    "quartal": "quarter", "jahr": "year", "monat": "month", "woche": "week", "tag": "day", "stunde": "hour",
    "minute": "minute",
}  # fmt: skip
_SPAN = rf"eine?[nmrs]? (?:{'|'.join(_SPANS)})(?:e?s|e)?\b"
ROOTS = (*WORD_ROOTS, *GERMAN_MONTHS, *(rf"{name}\b" for name in SHORT_MONTHS), _SPAN)
"""How the words begin that may tell a number or a month; patterns for a text in lower case."""

_FRONT = fronts(ROOTS)
_CALM = CalmNumbers(
    (
        "hundert", "tsd", "tausend", "mio", "mill", "mrd", "bio", "billi", "dutzend", "drittel", "viertel", "fünftel",
        "sechstel", "siebtel", "achtel", "neuntel", "zehntel", "uhr", "ern?$", "erjahre", "v$", "schweizer", "us$",
        "d$", "km$", "m$", "vor$", "nach$",
    ),
    german=True,
)  # fmt: skip
_A_SPAN = re.compile(r"(?!eines tages)" + _SPAN.replace("(?:", "(", 1))
_DIGITS = re.compile(GERMAN_DIGITS, re.VERBOSE)
_MONTH = re.compile(rf"(?:{'|'.join(GERMAN_MONTHS)})|(?:{'|'.join(SHORT_MONTHS)})\b")
_MONTH_FRONTS = frozenset(name[:3] for name in (*GERMAN_MONTHS, *SHORT_MONTHS))
_SUFFIX = re.compile(r"(?:hälfte|drittel|viertel|millionen|milliarden?|dutzend)n?\b")
_SUFFIXES: dict[str, Number] = {
    "hälfte": Fraction(1, 2), "drittel": Fraction(1, 3), "viertel": Fraction(1, 4), "millionen": 10**6,
    "milliarde": 10**9, "milliarden": 10**9, "dutzend": 12,
}  # fmt: skip


def read_german_text(text: str, low: str | None = None) -> list[Quantity]:
    """All numbers of a text.

    Args:
        text: German, without markup.
        low: the text as `lowered` makes it, where that is already known.
    """
    reading = Reading(text, lowered(text) if low is None else low, german=True)
    scan(reading, _FRONT, _DIGITS, _CALM, _word, read_numeral)
    low = reading.low
    if "hälfte" in low or "tel" in low or "million" in low or "milliard" in low or "dutzend" in low:
        _suffixes(reading)
    add_roman(reading)
    add_sums(reading)
    return link_ranges(reading)


def _suffixes(reading: Reading) -> None:
    """Note the numbers at the end of words: "Jahreshälfte", "Zehnmillionen"."""
    for found in _SUFFIX.finditer(reading.low):
        if reading.low[found.start() - 1 : found.start()].isalpha() and len(reading.found) <= MOST:
            word = found[0] if found[0] in _SUFFIXES else found[0][:-1]
            reading.add(found.span(), _SUFFIXES[word], weight="weak")


def _word(reading: Reading, start: int, end: int) -> None:
    if reading.low.startswith("ein", start) and (span := _A_SPAN.match(reading.low, start)):
        unit = _SPANS[span[1]]
        reading.add(span.span(), 1, duration(1, unit), kind="span", weight="weak", unit=unit)
        return
    month = _MONTH.match(reading.low, start) if reading.low[start : start + 3] in _MONTH_FRONTS else None
    if month is None:
        read_word(reading, start, end)
        return
    number = month_number(month[0])
    if month.end() == end or reading.low[month.end() : end] == "s":
        if is_german_month(reading.low, start, month.end()):
            reading.add((start, end), number, {("month", number)}, kind="month", weight="small")
    elif month.end() - start > 4 or reading.low.startswith(("juni", "juli", "märz"), start):
        reading.add((start, end), number, {("month", number)}, kind="month", weight="weak")
