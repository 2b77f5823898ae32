"""Units that stand beside a number: percent, currencies, measures, time."""

import re
from fractions import Fraction
from functools import lru_cache

from translate_kit.check.numbers.quantity import Meaning, Number, exact, percent

_SAME = {
    "%": r"%",
    "CENT": r"cents?\b|¢",
    "permille": r"‰",
    "EUR": r"€|euros?\b(?!-zone)|eur\b",
    "DOLLAR": r"us\$|\$|(?:us-?)?dollars?\b|usd\b",
    "YEN": r"¥|yen\b",
    "km/h": r"km/h\b",
    "km2": r"km²|km2\b",
    "m2": r"m²|m2\b",
    "km": r"km\b",
    "cm": r"cm\b",
    "kg": r"kg\b",
}
_GERMAN = {
    "bp": r"basispunkt\w*",
    "pp": r"prozentpunkt\w*",
    "%": r"prozent\w*|v\. ?h\.",
    "permille": r"promille\w*",
    "POUND": r"£|pfund\b|gbp\b",
    "FRANC": r"(?:schweizer )?franken\b|chf\b|francs?\b",
    "CROWN": r"kronen?\b|sek\b|nok\b|dkk\b",
    "MARK": r"(?:d-)?mark\b|dm\b",
    "ROUBLE": r"rubel\b",
    "ZLOTY": r"z[lł]oty\b",
    "YUAN": r"yuan\b|renminbi\b",
    "km/h": r"stundenkilometern?\b",
    "km2": r"quadratkilometern?\b",
    "m2": r"quadratmetern?\b|qm\b",
    "km": r"kilometern?\b|kilometer-",
    "mile": r"meilen?\b",
    "m": r"metern?\b",
    "foot": r"fuß\b",
    "inch": r"zoll\b",
    "kg": r"kilo(?:gramm)?s?\b",
    "g": r"gramm\b",
    "tonne": r"tonnen?\b",
    "quintal": r"zentnern?\b",
    "hectare": r"hektar\w*",
    "degree": r"grad\b|°",
    "second": r"sekund\w*",
    "minute": r"minut\w*|minüt\w*",
    "hour": r"stund\w*|stünd\w*",
    "day": r"tag(?:e[ns]?)?\b|tagen?\w*|täg\w*",
    "week": r"woch\w*|wöch\w*",
    "month": r"monat\w*",
    "quarter": r"quartal\w*|vierteljahr\w*|vierteljähr\w*",
    "half-year": r"halbjahr\w*|halbjähr\w*",
    "decade": r"jahrzehnt\w*",
    "century": r"jahrhundert\w*",
    "year": r"jahr\w*|jähr\w*",
}
_ENGLISH = {
    "bp": r"basis[- ]points?\b",
    "pp": r"percentage[- ]points?\b|points?\b",
    "%": r"per ?cent\b|pc\b|pct\b|percentage\b",
    "permille": r"per mille?\b",
    "CENT": r"(?:euro )?cents?\b|pence\b|¢",
    "POUND": r"£|pounds?\b|gbp\b|sterling\b",
    "FRANC": r"(?:swiss )?francs?\b|chf\b",
    "CROWN": r"(?:krone|kroner|kronor|krona|kronas|crown|crowns|koruna|sek|nok|dkk)\b",
    "MARK": r"(?:deutsch|d-|deutsche )?marks?\b|dm\b",
    "ROUBLE": r"rou?bles?\b",
    "ZLOTY": r"z[lł]oty(?:s|ch)?\b",
    "YUAN": r"yuan\b|renminbi\b",
    "km/h": r"kph\b|kmh\b|kilomet(?:re|er)s (?:per|an) hour\b",
    "km2": r"(?:square |sq\.? )(?:kilomet(?:re|er)s?|km)\b",
    "m2": r"(?:square |sq\.? )(?:met(?:re|er)s?|m)\b",
    "sqmile": r"(?:square |sq\.? )miles?\b",
    "sqfoot": r"(?:square |sq\.? )(?:foot|feet|ft)\b",
    "km": r"kilomet(?:re|er)s?\b",
    "mile": r"miles?\b",
    "m": r"met(?:re|er)s?\b",
    "foot": r"foot\b|feet\b|ft\b",
    "inch": r"inch(?:es)?\b",
    "kg": r"kilo(?:gram)?s?\b",
    "g": r"grams?\b|grammes?\b",
    "tonne": r"tonnes?\b|(?:metric )?tons?\b",
    "hectare": r"hectares?\b",
    "acre": r"acres?\b",
    "fahrenheit": r"(?:degrees |° ?)(?:fahrenheit|f)\b",
    "degree": r"degrees?\b|°",
    "second": r"seconds?\b",
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
_HOURS: dict[str, Number] = {
    "second": Fraction(1, 3600), "minute": Fraction(1, 60), "hour": 1, "day": 24, "week": 168, "fortnight": 336,
}  # fmt: skip
_MONTHS = {"month": 1, "quarter": 3, "half-year": 6, "year": 12, "decade": 120, "century": 1200}
_HOURS_A_MONTH = 730
TIMES = frozenset((*_HOURS, *_MONTHS))
_CONVERSIONS = {
    ("km", "mile"): 0.6214,
    ("km/h", "mile"): 0.6214,
    ("m", "foot"): 3.281,
    ("cm", "inch"): 0.3937,
    ("kg", "POUND"): 2.2046,
    ("hectare", "acre"): 2.471,
    ("hectare", "m2"): 10_000,
    ("m2", "hectare"): 0.0001,
    ("km2", "hectare"): 100,
    ("hectare", "km2"): 0.01,
    ("km2", "sqmile"): 0.386,
    ("m2", "sqfoot"): 10.76,
    ("km", "m"): 1000,
    ("m", "km"): 0.001,
    ("m", "cm"): 100,
    ("cm", "m"): 0.01,
    ("m", "inch"): 39.37,
    ("kg", "g"): 1000,
    ("g", "kg"): 0.001,
    ("kg", "tonne"): 0.001,
    ("tonne", "kg"): 1000,
    ("quintal", "kg"): 50,
    ("quintal", "tonne"): 0.05,
    ("POUND", "kg"): 0.5,
    ("POUND", "g"): 500,
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


def total(value: Number, unit: str, other: Number, other_unit: str) -> tuple[Number, str] | None:
    """Two spans of time together, the longer first, and their unit; None for what is none: "2 Stunden und 3 Jahre"."""
    for table, name in ((_MONTHS, "month"), (_HOURS, "minute")):
        if unit in table and other_unit in table and table[unit] > table[other_unit]:
            size = Fraction(table[name])
            return exact((value * table[unit] + other * table[other_unit]) / size), name
    return None


@lru_cache(maxsize=4096)
def said_as(value: Number, unit: str) -> frozenset[Meaning]:
    """What a number with this unit may be said as: 20 per cent a fifth, 14 days a fortnight."""
    if unit in ("%", "pp", "bp"):
        return percent(value)
    return frozenset((exact(Fraction(value) / 1000),)) if unit == "permille" else duration(value, unit)


def converted(value: Number, unit: str, other: Number, other_unit: str) -> bool:
    """Whether the second is the first in another measure, give or take: 50 km and 31 miles, 30 days and a month."""
    if unit == "degree" and other_unit == "fahrenheit":
        return abs(float(value) * 1.8 + 32 - float(other)) <= 1
    if unit in _HOURS and other_unit in _MONTHS:
        return _alike(value * _HOURS[unit], other * _MONTHS[other_unit] * _HOURS_A_MONTH)
    if unit in _MONTHS and other_unit in _HOURS:
        return _alike(other * _HOURS[other_unit], value * _MONTHS[unit] * _HOURS_A_MONTH)
    factor = _CONVERSIONS.get((unit, other_unit))
    if factor is None:
        return False
    exactly = float(value) * factor
    return abs(exactly - float(other)) <= max(min(1.0, exactly / 2), 0.1 * float(other))


def _alike(hours: Number, months: Number) -> bool:
    """Whether two spans are the same for everybody but lawyers: four weeks and a month."""
    return abs(float(hours) - float(months)) <= 0.1 * float(months)
