"""Units of time that are looked for only where a number has no match: "40 Dienstjahre", "40 lange Jahre"."""

import re

from translate_kit.check.numbers.quantity import Quantity
from translate_kit.check.numbers.units import duration

_GERMAN = re.compile(
    r"[ -](?:(?!jede|diese|alle|der |die |den |ein)[a-zäöüß]{2,20}e[nrs]? )?[a-zäöüß]{0,20}?"
    r"(?:(jahrzehnt)|(jahrhundert)|(jahr)|(monat)|(woche)|(tag)|(stunde)|(minute))(?:e?[ns]?|en)\b"
)
_ENGLISH = re.compile(
    r"[ -](?:(?!a |an |the |per |each |every )[a-z]{2,20}[ -]){0,2}"
    r"(?:(decade)|(centur)|(year)|(month)|(week)|(day)|(hour)|(minute)|(fortnight))(?:ies|y|s)?\b"
)
_UNITS = ("decade", "century", "year", "month", "week", "day", "hour", "minute", "fortnight")


def loosened(left: list[Quantity], low: str, *, german: bool) -> list[Quantity]:
    """The same numbers, those that turn out to be spans of time with their units.

    Args:
        left: numbers that have no match.
        low: the text in lower case in which they stand.
        german: which language.
    """
    return [_loosened(one, low, _GERMAN if german else _ENGLISH) for one in left]


def _loosened(one: Quantity, low: str, unit: re.Pattern[str]) -> Quantity:
    if one.unit or one.kind != "number" or one.scale > 1:
        return one
    found = unit.match(low, one.end)
    if not found:
        return one
    name = _UNITS[(found.lastindex or 1) - 1]
    return one._replace(unit=name, meanings=one.meanings | duration(one.value, name))
