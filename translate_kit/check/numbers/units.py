"""Units that stand beside a number: percent, currencies, measures, time."""

import re
from fractions import Fraction
from functools import lru_cache

from translate_kit.check.numbers.quantity import Meaning, Number, exact

_SAME = {
    "%": r"%",
    "CENT": r"cents?\b|¢",
    "EUR": r"€|euros?\b(?!-zone)|eur\b",
    "DOLLAR": r"us\$|\$|(?:us-?)?dollars?\b|usd\b",
    "YEN": r"¥|yen\b",
    "km/h": r"km/h\b",
    "km": r"km\b",
    "cm": r"cm\b",
    "kg": r"kg\b",
}
_GERMAN = {
    "bp": r"basispunkt\w*",
    "pp": r"prozentpunkt\w*",
    "%": r"prozent\w*|v\. ?h\.",
    "POUND": r"£|pfund\b|gbp\b",
    "FRANC": r"(?:schweizer )?franken\b|chf\b|francs?\b",
    "CROWN": r"kronen?\b|sek\b|nok\b|dkk\b",
    "MARK": r"(?:d-)?mark\b|dm\b",
    "ROUBLE": r"rubel\b",
    "ZLOTY": r"z[lł]oty\b",
    "YUAN": r"yuan\b|renminbi\b",
    "km/h": r"stundenkilometern?\b",
    "km": r"kilometern?\b|kilometer-",
    "mile": r"meilen?\b",
    "m": r"metern?\b",
    "foot": r"fuß\b",
    "inch": r"zoll\b",
    "kg": r"kilo(?:gramm)?s?\b",
    "hectare": r"hektar\w*",
    "minute": r"minut\w*|minüt\w*",
    "hour": r"stund\w*|stünd\w*",
    "day": r"tag(?:e[ns]?)?\b|tagen?\w*|täg\w*",
    "week": r"woch\w*|wöch\w*",
    "month": r"monat\w*",
    "quarter": r"quartal\w*",
    "decade": r"jahrzehnt\w*",
    "century": r"jahrhundert\w*",
    "year": r"jahr\w*|jähr\w*",
}
_ENGLISH = {
    "bp": r"basis[- ]points?\b",
    "pp": r"percentage[- ]points?\b|points?\b",
    "%": r"per ?cent\b|pc\b|pct\b|percentage\b",
    "CENT": r"(?:euro )?cents?\b|pence\b|¢",
    "POUND": r"£|pounds?\b|gbp\b|sterling\b",
    "FRANC": r"(?:swiss )?francs?\b|chf\b",
    "CROWN": r"(?:krone|kroner|kronor|krona|kronas|crown|crowns|koruna|sek|nok|dkk)\b",
    "MARK": r"(?:deutsch|d-|deutsche )?marks?\b|dm\b",
    "ROUBLE": r"rou?bles?\b",
    "ZLOTY": r"z[lł]oty(?:s|ch)?\b",
    "YUAN": r"yuan\b|renminbi\b",
    "km/h": r"kph\b|kmh\b|kilomet(?:re|er)s (?:per|an) hour\b",
    "km": r"kilomet(?:re|er)s?\b",
    "mile": r"miles?\b",
    "m": r"met(?:re|er)s?\b",
    "foot": r"foot\b|feet\b|ft\b",
    "inch": r"inch(?:es)?\b",
    "kg": r"kilo(?:gram)?s?\b",
    "hectare": r"hectares?\b",
    "acre": r"acres?\b",
    "fahrenheit": r"(?:degrees |° ?)(?:fahrenheit|f)\b",
    "minute": r"minutes?\b",
    "hour": r"hours?\b|hourly\b",
    "day": r"days?\b|daily\b",
    "week": r"weeks?\b|weekly\b",
    "fortnight": r"fortnights?\b",
    "month": r"months?\b|monthly\b",
    "quarter": r"quarters?\b",
    "year": r"years?\b|yearly\b",
    "decade": r"decades?\b",
    "century": r"centur(?:y|ies)\b",
}


def _after(words: dict[str, str]) -> tuple[re.Pattern[str], tuple[str, ...]]:
    units = (*words, *(unit for unit in _SAME if unit not in words))
    every = (f"({'|'.join(filter(None, (words.get(unit), _SAME.get(unit))))})" for unit in units)
    adjective = (
        r"(?:(?:\w{2,12}ischen?|australian|canadian|danish|norwegian|swedish|czech|us|new|further|more|full)[ -])?"
    )
    return re.compile(rf"[ \u00a0\u202f\u2009-]{{0,2}}{adjective}(?:{'|'.join(every)})"), units


AFTER_GERMAN, _UNITS_GERMAN = _after(_GERMAN)
AFTER_ENGLISH, _UNITS_ENGLISH = _after(_ENGLISH)
_BEFORE = re.compile(r"(?:(€|\beur)|(us\$|\$|\busd)|(£|\bgbp)|(¥)|(\bchf))[ \u00a0\u202f]?$")
_BEFORE_ENDS = frozenset("€$£¥rdpf")
_BEFORE_UNITS = ("EUR", "DOLLAR", "POUND", "YEN", "FRANC")

CURRENCIES = frozenset(("EUR", "DOLLAR", "POUND", "FRANC", "CROWN", "MARK", "YEN", "ROUBLE", "ZLOTY", "YUAN"))
LENGTHS = frozenset(("km", "mile", "m", "foot", "inch", "cm"))
_HOURS: dict[str, Number] = {"minute": Fraction(1, 60), "hour": 1, "day": 24, "week": 168, "fortnight": 336}
_MONTHS = {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}
TIMES = frozenset((*_HOURS, *_MONTHS))
_CONVERSIONS = {
    ("km", "mile"): 0.6214,
    ("km/h", "mile"): 0.6214,
    ("m", "foot"): 3.281,
    ("cm", "inch"): 0.3937,
    ("kg", "POUND"): 2.2046,
    ("hectare", "acre"): 2.471,
}


def unit_after(low: str, position: int, *, german: bool) -> tuple[str, int]:
    """The unit that follows a number.

    Args:
        low: the text in lower case.
        position: where the number ends.
        german: which language.

    Returns:
        Its code and its end; empty and ``position`` for none.
    """
    found = (AFTER_GERMAN if german else AFTER_ENGLISH).match(low, position)
    if not found or not found.lastindex:
        return "", position
    return (_UNITS_GERMAN if german else _UNITS_ENGLISH)[found.lastindex - 1], found.end()


def currency_before(low: str, position: int) -> tuple[str, int]:
    """The currency that stands before a number, and its start; empty and ``position`` for none."""
    if low[max(0, position - 2) : position].rstrip()[-1:] not in _BEFORE_ENDS:
        return "", position
    found = _BEFORE.search(low[max(0, position - 5) : position])
    if not found or not found.lastindex:
        return "", position
    return _BEFORE_UNITS[found.lastindex - 1], max(0, position - 5) + found.start()


@lru_cache(maxsize=4096)
def duration(value: Number, unit: str) -> frozenset[Meaning]:
    """A span of time in hours or months, money in cents: 14 days are a fortnight; empty for any other unit."""
    if unit in CURRENCIES or unit == "CENT":
        return frozenset((("cents", exact(value * (1 if unit == "CENT" else 100))),))
    if unit in _HOURS:
        return frozenset((("hours", exact(value * _HOURS[unit])),))
    return frozenset((("months", exact(value * _MONTHS[unit])),)) if unit in _MONTHS else frozenset()


def converted(value: Number, unit: str, other: Number, other_unit: str) -> bool:
    """Whether the second is the first in another country's measure, give or take ten per cent."""
    factor = _CONVERSIONS.get((unit, other_unit))
    return factor is not None and abs(float(value) * factor - float(other)) <= max(1.0, 0.1 * float(other))
