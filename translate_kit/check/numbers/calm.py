"""Reads the plainest numbers, which are the most: in digits, between ordinary words or with one word for their unit.

Whatever is odd about a number (signs, endings, words of scale, times, dates, ranges in digits) is left to those who
look closer; the two must agree, this one is only faster.
"""

import re
from collections.abc import Iterable
from functools import lru_cache

from translate_kit.check.numbers.labels import is_label
from translate_kit.check.numbers.quantity import Meaning, Number, Quantity, Weight, decimal
from translate_kit.check.numbers.reading import SMALLEST_FIRM, Reading
from translate_kit.check.numbers.units import CURRENCIES, said_as, unit_after

_UNKNOWN = "?"
_MONEY = ("eur", "usd", "gbp", "chf")
_HOURS = ("in", "at", "o")


def _pattern(group: str, point: str) -> re.Pattern[str]:
    return re.compile(
        rf"(?<![^ (])(?:(?P<grouped>[1-9][0-9]{{0,2}}(?:{group}[0-9]{{3}})+)"
        rf"|(?P<decimal>[0-9]{{1,9}}{point}[0-9]{{1,9}})|(?P<whole>[1-9][0-9]{{0,8}}))"
        r"(?=[ .,;:)!?%-]|$)(?![.,:/’' -]{1,2}[0-9½⅓⅔¼¾⅕⅛€$£¥°–—])"
        r"(?:[ -]{1,2}(?P<word>per cent\b|(?>[^\W\d_]+)(?!\w))| ?(?P<sign>%))?"
    )


class CalmNumbers:
    """Numbers that no scale, sign or ending touches.

    Args:
        german: which language.
        odd: how the words begin, in lower case, that need a closer look where they follow a number.
    """

    def __init__(self, odd: Iterable[str], *, german: bool) -> None:
        self._german = german
        self._pattern = _pattern(r"\.", ",") if german else _pattern(",", r"\.")
        self._odd = re.compile(rf"(?:{'|'.join(odd)})|.*isch(?:en?)?$" if german else rf"(?:{'|'.join(odd)})")
        self._unit = lru_cache(maxsize=4096)(self._look_up)

    def read(self, reading: Reading, start: int) -> bool:
        """Note the number that begins here, if it is one of them.

        Args:
            reading: a text, read up to here.
            start: where digits begin.

        Returns:
            Whether it is; otherwise somebody must look closer.
        """
        low = reading.low
        found = self._pattern.match(low, start)
        if not found:
            return False
        grouped, parted, whole, word, sign = found.groups()
        unit = self._unit(word) if word else "%" if sign else ""
        if unit == _UNKNOWN or (
            start > 1 and (low[start - 2] in "€$£¥" or low[max(0, start - 4) : start - 1] in _MONEY)
        ):
            return False
        value: Number
        if whole:
            value = int(whole)
            if value < 2 or (value <= 24 and word in _HOURS):
                return False
            if len(whole) < 3 and reading.found and reading.found[-1].end > start - 7:
                return False  # "2021 bis 22"
        elif grouped:
            if self._german and is_label(low, start, found.end("grouped")):
                return False
            value = int(grouped.replace("." if self._german else ",", ""))
        else:
            front, _, back = parted.replace(",", ".").partition(".")
            value = decimal(front, back)
            if value <= 1 or (len(back) in (2, 3) and not self._german):
                return False  # "2.30" may be a time, "2.300" the name of a room
        firm = self._german or value >= SMALLEST_FIRM or not whole or unit in ("%", "pp") or unit in CURRENCIES
        weight: Weight = "hard" if firm else "small"
        meanings: frozenset[Meaning] = frozenset((value,))
        if unit:
            meanings |= said_as(value, unit)
        end = found.end() if unit else start + len(whole or grouped or parted)
        reading.found.append(Quantity(start, end, value, meanings, "number", weight, unit, digits=True))
        reading.position = end
        return True

    def _look_up(self, word: str) -> str:
        """The unit that a word behind a number is; empty for none."""
        if self._odd.match(word):
            return _UNKNOWN
        unit, end = unit_after(f" {word}", 0, german=self._german)
        return unit if not unit or end == len(word) + 1 else _UNKNOWN
