"""Reads German numbers in digits with what stands around them: "30 Mio.", "am 3.10.", "14 Uhr", "90er-Jahre"."""

import re
from fractions import Fraction

from translate_kit.check.numbers.clocks import add_german_minutes, german_half
from translate_kit.check.numbers.labels import is_label
from translate_kit.check.numbers.months import GERMAN_MONTHS
from translate_kit.check.numbers.numeral import Numeral, mixed
from translate_kit.check.numbers.quantity import Kind, Meaning, Weight, clock, decades, exact, scaled
from translate_kit.check.numbers.reading import Reading
from translate_kit.check.numbers.scales import german_scale

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


def read_numeral(reading: Reading, numeral: Numeral) -> None:
    """Note a number in digits with what stands around it.

    Args:
        reading: the text in which it stands.
        numeral: the number.
    """
    start, end, low = numeral.start, numeral.end, reading.low
    value, more = numeral.value, numeral.more | reading.short_year(numeral)
    if numeral.kind == "month":
        reading.add((start, end), value, {("month", int(value))}, kind="month", weight="small", digits=True)
        return
    if numeral.form == "phone":
        reading.add((start, end), value, more, kind="code", weight="hard", digits=True)
        return
    if numeral.form == "grouped" and low.count(".", start, end) == 1 and is_label(low, start, end):
        more = {("code", low[start:end])}
        reading.add((start, end), value, more, kind="code", weight="hard", digits=True)
        return
    if numeral.form == "plain":
        if isinstance(value, int) and value < 30 and add_german_minutes(reading, start, end, value):
            return
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
            half = german_half(reading.low, after.end(), hour)
            more = clock(hour, int(after["minute"] or 0), half)
            if not after["minute"]:
                more |= {hour, hour % 12 or 12} if hour else {0, 24}
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
