"""Reads the numbers of a German text."""

import re
from fractions import Fraction

from translate_kit.check.numbers.calm import CalmNumbers
from translate_kit.check.numbers.german_words import WORD_ROOTS, read_word
from translate_kit.check.numbers.months import GERMAN_MONTHS, SHORT_MONTHS, is_german_month, month_number
from translate_kit.check.numbers.numeral import GERMAN_DIGITS, Numeral, mixed
from translate_kit.check.numbers.quantity import Kind, Meaning, Number, Quantity, Weight, clock, decades, exact, scaled
from translate_kit.check.numbers.reading import MOST, Reading, add_shares, link_ranges, lowered
from translate_kit.check.numbers.roman import add_roman
from translate_kit.check.numbers.scales import german_scale
from translate_kit.check.numbers.scan import fronts, scan

ROOTS = (*WORD_ROOTS, *GERMAN_MONTHS, *(rf"{name}\b" for name in SHORT_MONTHS))
"""How the words begin that may tell a number or a month; patterns for a text in lower case."""

_FRONT = fronts(ROOTS)
_CALM = CalmNumbers(
    (
        "hundert", "tsd", "tausend", "mio", "mill", "mrd", "bio", "billi", "dutzend", "drittel", "viertel", "fünftel",
        "sechstel", "siebtel", "achtel", "neuntel", "zehntel", "uhr", "ern?$", "erjahre", "v$", "schweizer", "us$",
        "d$", "km$",
    ),
    german=True,
)  # fmt: skip
_DIGITS = re.compile(GERMAN_DIGITS, re.VERBOSE)
_MONTH = re.compile(rf"(?:{'|'.join(GERMAN_MONTHS)})|(?:{'|'.join(SHORT_MONTHS)})\b")
_MONTH_FRONTS = frozenset(name[:3] for name in (*GERMAN_MONTHS, *SHORT_MONTHS))
_SUFFIX_ROOTS = ("hälfte", "drittel", "viertel", "million", "milliard", "dutzend")
_SUFFIX = re.compile(r"(?:hälfte|drittel|viertel|millionen|milliarden?|dutzend)n?\b")
_SUFFIXES: dict[str, Number] = {
    "hälfte": Fraction(1, 2), "drittel": Fraction(1, 3), "viertel": Fraction(1, 4), "millionen": 10**6,
    "milliarde": 10**9, "milliarden": 10**9, "dutzend": 12,
}  # fmt: skip
_CLOCK = re.compile(r"[ \u00a0-]?uhr(?: (?P<minute>[0-5][0-9])(?![0-9.,]))?")
_ONE_COUNTS_BEFORE = re.compile(r"(?:§|artikel|art\.|absatz|abs\.|nr\.|nummer|kapitel|satz|ziffer|typ|-) ?-?$")
_ONE_COUNTS_AFTER = re.compile(rf"\. ?(?:{'|'.join(GERMAN_MONTHS)})")
"""Where a "1" is more than "ein"."""
_DECADE = re.compile(r"-?er(?:[- ]?jahren?|n)?\b")
_FRACTION = re.compile(
    r"[ -](?:(drittel)|(viertel)|(fünftel)|(sechstel)|(siebtel)|(achtel)|(neuntel)|(zehntel))[ns]?\b"
)
_DAY_MONTH = re.compile(r"(?:am|vom|bis|zum|der|den|dem|seit|ab|mo|di|mi|do|fr|sa|so|tag|woch)[.,]{0,2} $")
_NO_SENTENCE_END = re.compile(r"\.(?:[,;:)/–-]| ?[a-zäöü0-9]| ?[–-])")


def read_german_text(text: str, low: str | None = None) -> list[Quantity]:
    """All numbers of a text.

    Args:
        text: German, without markup.
        low: the text as `lowered` makes it, where that is already known.
    """
    reading = Reading(text, lowered(text) if low is None else low, german=True)
    scan(reading, _FRONT, _DIGITS, _CALM, _word, _numeral)
    if any(map(reading.low.__contains__, _SUFFIX_ROOTS)):
        _suffixes(reading)
    add_roman(reading)
    add_shares(reading)
    return link_ranges(reading)


def _suffixes(reading: Reading) -> None:
    """Note the numbers at the end of words: "Jahreshälfte", "Zehnmillionen"."""
    for found in _SUFFIX.finditer(reading.low):
        if reading.low[found.start() - 1 : found.start()].isalpha() and len(reading.found) <= MOST:
            word = found[0] if found[0] in _SUFFIXES else found[0][:-1]
            reading.add(found.span(), _SUFFIXES[word], weight="weak")


def _word(reading: Reading, start: int, end: int) -> None:
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


def _numeral(reading: Reading, numeral: Numeral) -> None:
    start, end, low = numeral.start, numeral.end, reading.low
    value, more = numeral.value, numeral.more | reading.short_year(numeral)
    if numeral.kind == "month":
        reading.add((start, end), value, {("month", int(value))}, kind="month", weight="small", digits=True)
        return
    if numeral.form == "plain":
        part, end = mixed(low, end)
        value = value + part if part else value
    if _clock(reading, numeral) or _day_month(reading, numeral) or _decade(reading, numeral):
        return
    if fraction := _FRACTION.match(low, end):
        value = Fraction(value) / ((fraction.lastindex or 0) + 2)
        reading.add((start, fraction.end()), exact(value), kind="fraction", weight="hard", digits=True)
        return
    scale, end = german_scale(low, end)
    value, more = scaled(value, scale), more if scale == 1 else set()
    unit, start, end = reading.unit(start, end)
    weight: Weight = "hard" if value != 0 else "weak"
    if value == 1 and not (unit in ("%", "pp") or _ONE_COUNTS_BEFORE.search(low[max(0, start - 10) : start])):
        weight = "hard" if _ONE_COUNTS_AFTER.match(low, end) else "small"
    code = reading.is_code(start) or numeral.form == "name"
    kind: Kind = "code" if code or numeral.kind == "code" else "number"
    reading.add(
        (start, end), value, more, kind=kind, weight="small" if code else weight, unit=unit,
        digits=True, scale=scale,
    )  # fmt: skip


def _clock(reading: Reading, numeral: Numeral) -> bool:
    """Note a time of day; a "14:30" without a word beside it may be a proportion, then its parts are noted too."""
    times: set[Meaning] = {meaning for meaning in numeral.more if isinstance(meaning, tuple) and meaning[0] == "clock"}
    after = _CLOCK.match(reading.low, numeral.end)
    place = (numeral.start, after.end() if after else numeral.end)
    if after and (times or numeral.form == "plain") and numeral.value <= 24:
        more: set[Meaning] = set(times)
        if not times:
            hour = int(numeral.value)
            more = clock(hour, int(after["minute"] or 0))
            if not after["minute"]:
                more |= {hour, hour % 12 or 12}
        reading.add(place, numeral.value, more, kind="clock", weight="hard", digits=True)
        return True
    if numeral.kind == "clock":
        reading.add(place, numeral.value, times, kind="clock", weight="weak", whole=True, digits=True)
        return True
    return numeral.form == "plain" and any(
        one.kind == "clock" and one.start <= numeral.start < one.end and one.weight == "hard"
        for one in reading.found[-2:]
    )


def _day_month(reading: Reading, numeral: Numeral) -> bool:
    """Note "am 3.10." as a day and a month."""
    text = reading.low[numeral.start : numeral.end]
    if numeral.form != "dotted" or reading.low[numeral.end : numeral.end + 1] != ".":
        return False
    day, _, month = text.partition(".")
    if not (len(month) <= 2 and 0 < int(day[:3]) <= 31 and 1 <= int(month) <= 12):
        return False
    cue = _DAY_MONTH.search(reading.low[max(0, numeral.start - 6) : numeral.start])
    if not cue and not _NO_SENTENCE_END.match(reading.text, numeral.end):
        return False
    middle = numeral.start + len(day)
    reading.add((numeral.start, middle), int(day), weight="hard", digits=True)
    reading.add(
        (middle + 1, numeral.end), int(month), {("month", int(month))}, kind="month", weight="small", digits=True
    )
    return True


def _decade(reading: Reading, numeral: Numeral) -> bool:
    """Note "90er-Jahre" and "1990er"; "68er" is a year."""
    after = _DECADE.match(reading.low, numeral.end)
    if not after or numeral.form != "plain" or not 10 <= numeral.value < 2200:
        return False
    value = int(numeral.value)
    round_one = value % 10 == 0 and (value < 100 or value >= 1000)
    more = decades(value) if round_one else {1900 + value} if value < 100 else set()
    weight: Weight = "hard" if round_one else "small"
    reading.add((numeral.start, after.end()), value, more, weight=weight, digits=True)
    return True
