"""Reads the numbers of an English text."""

import re
from fractions import Fraction

from translate_kit.check.numbers.calm import CalmNumbers
from translate_kit.check.numbers.clocks import english_half
from translate_kit.check.numbers.english_words import WORD_ROOTS, read_word
from translate_kit.check.numbers.months import ENGLISH_MONTHS, SHORT_MONTHS, is_english_month, month_number
from translate_kit.check.numbers.numeral import ENGLISH_DIGITS, Numeral, mixed
from translate_kit.check.numbers.quantity import Kind, Meaning, Quantity, Weight, clock, decades, part_of, scaled
from translate_kit.check.numbers.reading import SMALLEST_FIRM, Reading, add_sums, link_ranges, lowered
from translate_kit.check.numbers.roman import add_roman
from translate_kit.check.numbers.scales import english_scale
from translate_kit.check.numbers.scan import fronts, scan
from translate_kit.check.numbers.units import CURRENCIES, duration

_A_TIME = r"(?:an? )?(?:(year)|(month)|(week)|(day)|(hour)|(minute)|(decade)|(century)|(fortnight))\b"
_SPAN = re.compile(_A_TIME)
_SPANS = ("year", "month", "week", "day", "hour", "minute", "decade", "century", "fortnight")
_FRONT = fronts((
    *{*(word[:4] for word in WORD_ROOTS), *(name[:4] for name in ENGLISH_MONTHS), *SHORT_MONTHS},
    "decade", "century", "fortnight", r"an? (?:year|month|week|day|hour|minute|decade|century|fortnight)\b",
))  # fmt: skip
_CALM = CalmNumbers(
    (
        "hundred", "thousand", "million", "ml?n$", "billion", "bl?n$", "trillion", "trn?$", "tn$", "quadrillion",
        "dozen", "percentage", "basis", "us$", "euro$", "swiss", "deutsche?$", "d$", "new$", "further$", "more$",
        "full$", "australian", "canadian", "danish", "norwegian", "swedish", "czech", "degrees$",
        "kilomet(?:re|er)s$", "km$", "square$", "sq$", "metric$", "[ap]m?$", "th$",
    ),
    german=False,
)  # fmt: skip
_DIGITS = re.compile(ENGLISH_DIGITS, re.VERBOSE)
_MONTH = re.compile(rf"(?:{'|'.join((*ENGLISH_MONTHS, *SHORT_MONTHS))})\b")
_ORDINAL = re.compile(r"(?:st|nd|rd|th)\b")
_DECADE = re.compile(r"[’']?s\b")
_MILLION_OR_METRE = re.compile(r"[mk]\b(?!/)")
_YEARS = range(1000, 2200)


def read_english_text(text: str, low: str | None = None) -> list[Quantity]:
    """All numbers of a text.

    Args:
        text: English, without markup.
        low: the text as `lowered` makes it, where that is already known.
    """
    reading = Reading(text, lowered(text) if low is None else low, german=False)
    scan(reading, _FRONT, _DIGITS, _CALM, _word, _numeral)
    add_roman(reading)
    add_sums(reading)
    return link_ranges(reading)


def _word(reading: Reading, start: int, end: int) -> None:
    if reading.low[start:end] in WORD_ROOTS:
        read_word(reading, start, end)
    elif span := _SPAN.match(reading.low, start):
        unit = _SPANS[(span.lastindex or 1) - 1]
        reading.add(span.span(), 1, duration(1, unit), kind="span", weight="weak", unit=unit)
    elif _MONTH.match(reading.low, start) and is_english_month(reading.text, reading.low, start, end):
        number = month_number(reading.low[start:end])
        reading.add((start, end), number, {("month", number)}, kind="month", weight="small")


def _numeral(reading: Reading, numeral: Numeral) -> None:
    start, end, low = numeral.start, numeral.end, reading.low
    value, more = numeral.value, numeral.more | reading.short_year(numeral)
    foreign = numeral.form == "foreign"
    if numeral.form == "phone":
        reading.add((start, end), value, more, kind="code", weight="hard", digits=True)
        return
    if numeral.form == "decimal" and low.startswith(".", end - 4):
        more = {("code", low[start:end])}  # "Room 4.300" is no decimal
    if numeral.kind == "month":
        reading.add((start, end), value, {("month", int(value))}, kind="month", weight="small", digits=True)
        return
    if numeral.form == "plain":
        part, end = mixed(low, end)
        value = value + part if part else value
    if _clock(reading, numeral) or _decade(reading, numeral):
        return
    if ordinal := _ORDINAL.match(low, end):
        weight: Weight = "hard" if value >= SMALLEST_FIRM else "small"
        reading.add(
            (start, ordinal.end()),
            value,
            {part_of(value)} if isinstance(value, int) and value else (),
            kind="ordinal",
            weight=weight,
            digits=True,
        )
        return
    scale, end = english_scale(low, end)
    unit, start, end = reading.unit(start, end)
    if scale == 1 and (glued := _MILLION_OR_METRE.match(low, end)) and unit in ("", *CURRENCIES):
        end = glued.end()
        size = 10**6 if glued[0] == "m" else 1000
        scale, more = (size, {value}) if unit else (1, {value * size})
    elif scale > 1:
        more = set()
    value = scaled(value, scale)
    code = reading.is_code(start) or numeral.form == "name"
    kind: Kind = "code" if code or numeral.kind == "code" else "number"
    reading.add(
        (start, end), value, more, kind=kind, unit=unit, foreign=foreign, digits=True,
        scale=scale, weight="small" if code else _weight(value, unit, numeral),
    )  # fmt: skip


def _weight(value: int | Fraction, unit: str, numeral: Numeral) -> Weight:
    telling = (
        value >= SMALLEST_FIRM or unit in CURRENCIES or unit in ("%", "pp") or numeral.form not in ("plain", "date")
    )
    return "hard" if telling else "weak" if value in (0, 1) else "small"


def _clock(reading: Reading, numeral: Numeral) -> bool:
    """Note a time of day; a "14:30" without a word beside it may be a proportion, then its parts are noted too."""
    times: set[Meaning] = {meaning for meaning in numeral.more if isinstance(meaning, tuple) and meaning[0] == "clock"}
    after = english_half(reading.low, numeral.end, int(min(numeral.value, 25)))
    if after and (times or numeral.form == "plain") and numeral.value <= 24:
        half = after[0]
        if times:
            minutes = min(int(time[1]) for time in times if isinstance(time, tuple))
            hour, minute = divmod(minutes, 60)
            more: set[Meaning] = clock(hour or 12, minute, half)
        else:
            hour = int(numeral.value)
            more = {*clock(hour, 0, half), hour, hour % 12 + 12 if half != "am" else hour}
        place = (numeral.start, after[1])
        reading.add(place, numeral.value, more, kind="clock", weight="hard" if times else "small", digits=True)
        return True
    if numeral.kind == "clock":
        place = (numeral.start, numeral.end)
        reading.add(place, numeral.value, times, kind="clock", weight="weak", whole=True, digits=True)
        return True
    last = [one for one in reading.found[-2:] if one.kind == "clock" and one.weight == "hard"]
    return numeral.form == "plain" and any(one.start <= numeral.start < one.end for one in last)


def _decade(reading: Reading, numeral: Numeral) -> bool:
    """Note "1990s", "90s" and "1800s", which are the 19th century."""
    after = _DECADE.match(reading.low, numeral.end)
    if not after or numeral.form != "plain" or not 10 <= numeral.value < _YEARS.stop or int(numeral.value) % 10:
        return False
    value = int(numeral.value)
    more = decades(value) | ({value // 100 + 1} if value >= 1000 and value % 100 == 0 else set())
    reading.add((numeral.start, after.end()), value, more, weight="hard", digits=True)
    return True
