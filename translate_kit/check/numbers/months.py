"""Names of months; "May" and "March" only where they cannot be anything else."""

import re

_GERMAN = (
    "januar|jänner", "februar|feber", "märz", "april", "mai", "juni", "juli", "august", "september", "oktober",
    "november", "dezember",
)  # fmt: skip
_ENGLISH = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
)  # fmt: skip
_SHORT = (
    "jan", "feb", "mar|mär", "apr", "mai", "jun", "jul", "aug", "sept?", "o[ck]t", "nov", "de[cz]",
)  # fmt: skip
_ALL = [f"({'|'.join(names)})" for names in zip(_GERMAN, _ENGLISH, _SHORT, strict=True)]
_NAME = re.compile("|".join(_ALL))
GERMAN_MONTHS = tuple("|".join(_GERMAN).split("|"))
ENGLISH_MONTHS = _ENGLISH
SHORT_MONTHS = (
    "jan",
    "feb",
    "mar",
    "mär",
    "apr",
    "mai",
    "jun",
    "jul",
    "aug",
    "sept",
    "sep",
    "okt",
    "oct",
    "nov",
    "dec",
    "dez",
)
_AMBIGUOUS = ("may", "march")
_NEXT_TO_DIGITS = re.compile(r"[0-9](?:st|nd|rd|th)?\.?(?: of)? ?$")
_DIGITS_FOLLOW = re.compile(r"\.?,? ?[0-9]")
_CUE = re.compile(
    r"\b(?:in|on|of|since|until|till|by|last|this|next|early|mid|late|from|to|and|or|through|during|before|after|between"
    r"|the|every|each)[ -]$"
)


def month_number(name: str) -> int:
    """1 to 12, from a name or a short one in lower case."""
    found = _NAME.match(name)
    return found.lastindex or 0 if found else 0


def is_english_month(text: str, low: str, start: int, end: int) -> bool:
    """Whether an English word that may be a month is one: "May" after "in" or beside digits, "Oct" beside digits."""
    beside = bool(_NEXT_TO_DIGITS.search(low[max(0, start - 8) : start]) or _DIGITS_FOLLOW.match(low, end))
    name = low[start:end]
    if not text[start].isupper():
        return False
    if name in _AMBIGUOUS:
        return beside or _CUE.search(low[max(0, start - 10) : start]) is not None
    return beside or name in _ENGLISH


def is_german_month(low: str, start: int, end: int) -> bool:
    """Whether a German word that may be a month is one: "Okt." only beside digits."""
    beside = bool(_NEXT_TO_DIGITS.search(low[max(0, start - 8) : start]) or _DIGITS_FOLLOW.match(low, end))
    return beside or low[start:end] in GERMAN_MONTHS
