"""German number words: joined ones are read from the front of a word, as in "dreihundertfünfundzwanzigtausend"."""

import re
from fractions import Fraction
from functools import lru_cache

from translate_kit.check.numbers.quantity import Number

_UNITS = {
    "ein": 1, "eins": 1, "zwei": 2, "zwo": 2, "drei": 3, "vier": 4, "fünf": 5, "fuenf": 5, "sechs": 6, "sieben": 7,
    "acht": 8, "neun": 9,
}  # fmt: skip
_TEENS = {
    "zehn": 10, "elf": 11, "zwölf": 12, "zwoelf": 12, "dreizehn": 13, "vierzehn": 14, "fünfzehn": 15, "fuenfzehn": 15,
    "sechzehn": 16, "siebzehn": 17, "achtzehn": 18, "neunzehn": 19,
}  # fmt: skip
_TENS = {
    "zwanzig": 20, "dreißig": 30, "dreissig": 30, "vierzig": 40, "fünfzig": 50, "fuenfzig": 50, "sechzig": 60,
    "siebzig": 70, "achtzig": 80, "neunzig": 90,
}  # fmt: skip
_VALUES = _UNITS | _TEENS | _TENS


def _any(words: dict[str, int]) -> str:
    return "(?:" + "|".join(sorted(words, key=len, reverse=True)) + ")"


_HUNDRED = rf"(?:(?:{_any(_UNITS)}und)?{_any(_TENS)}|{_any(_TEENS)}|{_any(_UNITS)})"
_THOUSAND = rf"(?:(?:{_any(_TEENS)}|{_any(_UNITS)})?hundert(?:(?:und)?{_HUNDRED})?|{_HUNDRED})"
_NUMBER = re.compile(rf"{_THOUSAND}?tausend(?:(?:und)?{_THOUSAND})?|{_THOUSAND}")
_HALF = re.compile(r"(?:und)?einhalb")
_LONGEST = 90


def _value(word: str) -> int:
    for scale, size in (("tausend", 1000), ("hundert", 100)):
        front, found, back = word.partition(scale)
        if found:
            return (_value(front) if front else 1) * size + (_value(back.removeprefix("und")) if back else 0)
    front, found, back = word.partition("und")
    return _VALUES[front] + _VALUES[back] if found else _VALUES[word]


@lru_cache(maxsize=4096)
def read_german(word: str) -> tuple[Number, str] | None:
    """The number at the front of a word.

    Args:
        word: in lower case.

    Returns:
        Its value and the rest of the word (``te`` for an ordinal, ``prozenthürde``); None where it begins with no
        number, or with a mere "ein".
    """
    if word.startswith("anderthalb"):
        return (1500, word[17:]) if word.startswith("tausend", 10) else (Fraction(3, 2), word[10:])
    found = _NUMBER.match(word[:_LONGEST])
    if not found:
        return None
    value: Number = _value(found[0])
    rest = word[found.end() :]
    if half := _HALF.match(rest):
        value, rest = value + Fraction(1, 2), rest[half.end() :]
        return (int(value * 1000), rest[7:]) if rest.startswith("tausend") else (value, rest)
    return (value, rest) if value != 1 else None
