"""Notes German halves, thirds and other parts: "Viertelmillion", "halbes Jahr", "zwei Drittel"."""

import re
from fractions import Fraction

from translate_kit.check.numbers.clocks import add_german_half, add_german_quarter
from translate_kit.check.numbers.quantity import Kind, exact
from translate_kit.check.numbers.reading import Reading

ARTICLE = re.compile(r"\bein(?:e[rnms]?)? (?:\w{2,4} )?$")
"""An article before a scale or a part."""
_OF_A_SCALE = re.compile(r" (million|milliarde|billion)\b")
_HALF_OF = re.compile(r" (million|milliarde|billion|dutzend|jahrhundert|jahr|stunde|tag)")
BEFORE = 14
"""Characters that are looked at before a word."""
_SIZES = {"million": 10**6, "milliarde": 10**9, "billion": 10**12, "stunde": 60, "jahrhundert": 1200, "jahr": 12}


def add_part(reading: Reading, start: int, end: int, value: Fraction, tail: str) -> None:
    """Note a fraction with what it is a part of: "Viertelmillion", "Vierteljahr", "drei Viertel".

    Args:
        reading: the text in which it stands.
        start, end: its place.
        value: the fraction.
        tail: the rest of the word.
    """
    for word, size in _SIZES.items():
        if tail.startswith(word):
            whole = exact(value * size)
            if size >= 10**6:
                reading.add((start, end), whole, weight="hard", scale=size)
            else:
                unit = "minute" if word == "stunde" else "month"
                reading.add((start, end), whole, {value}, weight="weak", unit=unit)
            return
    after = _OF_A_SCALE.match(reading.low, end)
    if after:
        reading.add((start, after.end()), exact(value * _SIZES[after[1]]), weight="hard", scale=_SIZES[after[1]])
        return
    clear = tail in ("", "n", "s") or tail.startswith(("mehrheit", "der"))
    district = value == Fraction(1, 4) and not ARTICLE.search(reading.low[max(0, start - BEFORE) : start])
    if value == Fraction(1, 4) and add_german_quarter(reading, start, end):
        return
    reading.add((start, end), exact(value), kind="fraction", weight="small" if clear and not district else "weak")


def add_half(reading: Reading, start: int, end: int, word: str) -> None:
    """Note "halb", "halbes Jahr", "halbe Million", "halb neun".

    Args:
        reading: the text in which it stands.
        start, end: the place of the word.
        word: the word.
    """
    low = reading.low
    if word == "halb" and add_german_half(reading, start, end):
        return
    after = _HALF_OF.match(low, end)
    if after and word.startswith("halbe"):
        size = {"dutzend": 12, "tag": 12, **_SIZES}[after[1]]
        half = exact(Fraction(size, 2))
        if size >= 10**6:
            reading.add((start, after.end()), half, weight="hard", scale=size)
        elif after[1] == "dutzend":
            reading.add((start, after.end()), half, weight="small")
        else:
            unit = {"jahr": "month", "jahrhundert": "month", "stunde": "minute", "tag": "hour"}[after[1]]
            reading.add((start, after.end()), half, {Fraction(1, 2)}, weight="weak", unit=unit)
        return
    unit = "month" if word.startswith("halbj") else ""
    clear = re.fullmatch(r"halb(?:e[nrsm]?|ier\w+)?|halbier\w*", word) is not None
    if unit:
        reading.add((start, end), 6, {Fraction(1, 2)}, weight="weak", unit=unit)
    else:
        kind: Kind = "multiple" if word.startswith("halbier") else "fraction"
        reading.add((start, end), Fraction(1, 2), kind=kind, weight="small" if clear else "weak")


def add_moiety(reading: Reading, start: int, end: int, _word: str) -> None:
    """Note "Hälfte"; the arguments are those of `add_half`."""
    reading.add((start, end), Fraction(1, 2), kind="fraction", weight="small")
