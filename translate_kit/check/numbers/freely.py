"""Numbers that a translator works out from words, or puts into words: the year after, the decade, a kilometre."""

import re

from translate_kit.check.numbers.quantity import Quantity

_OTHER_YEAR = re.compile(
    r"\b(?:folgejahr|vorjahr|jahre? (?:darauf|danach|davor|zuvor|später)|(?:dies|nächst|kommend|folgend|vergangen|vorig"
    r"|letzt|laufend|gleich|selb)\w+ jahr|jahreswechsel|jahresende|jahresbeginn|heuer|legislaturperiode)"
)
_DECADE = re.compile(r"\bjahrzehnt")
_YEAR = re.compile(r"[12][0-9]{3}")
_YEARS = re.compile(r"[12][0-9]{2}0s")
_THOUSAND = re.compile(
    r"1[. \u00a0\u202f]?000\s*(?:Meter|m\b|Kilogramm|Kilo\b|kg\b|Gramm|g\b|Liter|Milliliter|ml\b)", re.IGNORECASE
)
_ONE_GREATER = re.compile(r"\b(?:a|one|1) (?:kilomet|tonne|ton\b|metric ton|kilo|cubic met|lit)")
_MIDNIGHT = re.compile(r"0[.:]0[1-9] ?Uhr|0[.:]0[1-9]\b")
_PAST_MIDNIGHT = re.compile(r"\bpast midnight|after midnight")


def is_worked_out(one: Quantity, target: str, low: str) -> bool:
    """Whether a number that only the English says is a year or a decade that the German names by words.

    Args:
        one: the number.
        target: the English.
        low: the German in lower case.
    """
    said = target[one.start : one.end].strip()
    if _YEARS.fullmatch(said):
        return _DECADE.search(low) is not None
    return _YEAR.fullmatch(said) is not None and _OTHER_YEAR.search(low) is not None


def is_said_otherwise(one: Quantity, source: str, low_target: str) -> bool:
    """Whether a number that the English lacks is there as a greater unit, or as so many minutes past midnight.

    Args:
        one: the number.
        source: the German.
        low_target: the English in lower case.
    """
    if _THOUSAND.match(source, one.start):
        return _ONE_GREATER.search(low_target) is not None
    return _MIDNIGHT.match(source, one.start) is not None and _PAST_MIDNIGHT.search(low_target) is not None
