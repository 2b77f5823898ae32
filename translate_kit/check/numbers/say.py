"""Puts what is wrong with a number into words."""

import re
from fractions import Fraction

from translate_kit.check.finding import Remark, Span
from translate_kit.check.numbers.pairing import Mismatch
from translate_kit.check.numbers.quantity import MONTHS, Number, Quantity
from translate_kit.check.numbers.units import CURRENCIES, LENGTHS, TIMES, duration

_SCALES = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"))


def figure(value: Number) -> str:
    """A number as English writes it: 1,200.5; 1.2 billion; 2/3."""
    for size, word in _SCALES:
        if value >= size:
            return f"{_digits(Fraction(value) / size)} {word}"
    return _digits(Fraction(value))


def _digits(value: Fraction) -> str:
    if value.denominator == 1:
        return f"{value.numerator:,}"
    for places in range(1, 9):
        if (value * 10**places).denominator == 1:
            return f"{float(value):,.{places}f}"
    return f"{value.numerator}/{value.denominator}"


def in_english(one: Quantity, text: str) -> str:
    """How English would say a German number.

    Args:
        one: the number.
        text: its words.
    """
    if one.kind == "month":
        return MONTHS[int(one.value) - 1]
    if one.kind == "clock":
        minutes = min(int(time[1]) for time in one.meanings if isinstance(time, tuple) and time[0] == "clock")
        return f"{minutes // 60}:{minutes % 60:02}"
    if one.kind == "ordinal":
        value = int(one.value)
        ending = "th" if 10 < value % 100 < 14 else {1: "st", 2: "nd", 3: "rd"}.get(value % 10, "th")
        return f"{value}{ending}"
    if one.kind in ("code", "span") or (text.isdigit() and text[0] != "0"):
        return text
    unit = {"%": " per cent", "pp": " percentage points"}.get(one.unit, "")
    return figure(one.value) + unit


def remark_on(mismatch: Mismatch, source: str, target: str) -> Remark:
    """The remark on one mismatch.

    Args:
        mismatch: numbers of one side or both.
        source, target: the texts that they stand in.
    """
    german, english = mismatch.german, mismatch.english
    target_span = Span(english.start, english.end) if english else None
    if german is None:
        said = target[english.start : english.end] if english else ""
        message, hint = f'"{said}" is not in the German', "say only what the German says, or correct the number"
        return Remark(message, hint, target_span, None, mismatch.severity, mismatch.confidence)
    words = source[german.start : german.end]
    right = mismatch.right or in_english(german, words)
    also = f" ({right})" if right != words else ""
    span = Span(german.start, german.end)
    if english is None:
        message, hint = f'"{words}"{also} is not in the English', f"say {right}, in digits or in words"
        return Remark(message, hint, None, span, mismatch.severity, mismatch.confidence)
    said = target[english.start : english.end]
    if {german.unit, english.unit} <= TIMES and (german.unit != english.unit or "span" in (german.kind, english.kind)):
        message = f'"{words}" became "{said}": another span of time'
        hint = "say the span of the German"
        return Remark(message, hint, target_span, span, mismatch.severity, mismatch.confidence)
    message = f'"{words}" became "{said}"; it is {right} in English'
    hint = f"write {right}"
    if english.digits and words == said and words != right:
        hint += ": English writes 1,200.5 where German writes 1.200,5"
    return Remark(message, hint, target_span, span, mismatch.severity, mismatch.confidence)


def remark_of_units(
    german: Quantity, english: Quantity, source: str, target: str, *, has_percent: bool
) -> Remark | None:
    """What is wrong with the units or the signs of two numbers that are otherwise the same; None for nothing.

    Args:
        german, english: the numbers.
        source, target: the texts that they stand in.
        has_percent: whether the English says per cent anywhere.
    """
    words, said = source[german.start : german.end], target[english.start : english.end]
    spans = Span(english.start, english.end), Span(german.start, german.end)
    both = {german.unit, english.unit}
    if english.foreign and english.kind != "code":
        right = in_english(german, words)
        return Remark(f'"{said}" is written the German way; it is {right} in English', f"write {right}", *spans)
    if both == {"%", "pp"} and not (german.unit == "%" and "percentage" not in said.lower()):
        right = "percentage points" if german.unit == "pp" else "per cent"
        return Remark(f'"{words}" became "{said}"; it is {right}', f"write {right}", *spans, severity="warning")
    if german.unit == "%" and not english.unit and not has_percent and english.digits:
        return Remark(f'"{words}" became "{said}"; it is per cent', "write per cent", *spans)
    if german.kind == english.kind == "clock" and not _same_time(german, english):
        right = in_english(german, words)
        return Remark(f'"{words}" became "{said}"; it is {right} in English', f"write {right}", *spans)
    if german.kind == english.kind == "clock" and _is_morning(german, source) and _PM.search(said.lower()):
        message = f'"{words}" became "{said}"; the German does not say that it is so late'
        return Remark(message, "write a.m., unless the sentences before speak of the evening", *spans, "warning", 0.6)
    if german.unit == english.unit or not german.unit or not english.unit:
        return None
    if "CENT" in both and both <= {"CENT", *CURRENCIES}:
        if duration(german.value, german.unit) == duration(english.value, english.unit):
            return None
        return Remark(f'"{words}" became "{said}": another unit of money', "keep the unit of the German", *spans)
    if both <= CURRENCIES:
        return Remark(f'"{words}" became "{said}": another currency', "keep the currency of the German", *spans)
    if both <= LENGTHS:
        return Remark(f'"{words}" became "{said}": another measure', "keep the measure, or convert the number", *spans)
    if both <= TIMES and duration(german.value, german.unit) != duration(english.value, english.unit):
        return Remark(f'"{words}" became "{said}": another span of time', "keep the unit of the German", *spans)
    return None


_PM = re.compile(r"p\.?m|evening|afternoon|night")
_LATE = re.compile(r"abend|nacht|mittag|spät|p\.? ?m\b|tagesschau")


def _is_morning(german: Quantity, source: str) -> bool:
    """Whether a time in digits can only be one before noon: "9 Uhr", and no "abends" anywhere."""
    return german.digits and 1 <= german.value < 12 and _LATE.search(source.lower()) is None


def _same_time(german: Quantity, english: Quantity) -> bool:
    times = {known for known in german.meanings if isinstance(known, tuple) and known[0] == "clock"}
    return not times or bool(times & english.meanings)
