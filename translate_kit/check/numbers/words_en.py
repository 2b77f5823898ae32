"""English number words: several in a row make one number, as in "two hundred and fifty thousand"."""

import re
from dataclasses import dataclass
from fractions import Fraction

from translate_kit.check.numbers.quantity import Kind, Number

_UNITS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
    "eighteen": 18, "nineteen": 19,
}  # fmt: skip
_TENS = {
    "twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
    "ninety": 90,
}  # fmt: skip
SCALES = {"thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12}
_ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16,
    "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30, "fortieth": 40,
    "fiftieth": 50, "sixtieth": 60, "seventieth": 70, "eightieth": 80, "ninetieth": 90, "hundredth": 100,
    "thousandth": 1000, "quarter": 4,
}  # fmt: skip
_PARTS = {word + "s": value for word, value in _ORDINALS.items() if value > 2}
_SMALL = _UNITS | _TENS
WORDS = (*_SMALL, "hundred", *SCALES, *_ORDINALS, *_PARTS)
_WORD = "(?:" + "|".join(sorted(WORDS, key=len, reverse=True)) + ")"
PHRASE = re.compile(rf"{_WORD}\b(?:(?:[ \u00a0-]|, | and ){_WORD}\b){{0,16}}")
"""Number words in a row; not all of them need belong together."""

_STEP = re.compile(rf"(,? ?|-|\u00a0| and )({_WORD})\b")


@dataclass(slots=True)
class Phrase:
    """What a row of words says: ``scale`` is the last word of scale in it, ``one`` whether it is a mere "one"."""

    value: Number
    kind: Kind
    end: int
    scale: int = 1
    one: bool = False


def read_english(low: str, position: int) -> Phrase | None:
    """The number that begins here.

    Args:
        low: the text in lower case.
        position: the start of a number word.
    """
    row = PHRASE.match(low, position)
    if not row:
        return None
    steps = [(found[1].strip(" \u00a0"), found[2], found.end()) for found in _STEP.finditer(low, position, row.end())]
    return _Sum(between=low.endswith("between ", max(0, position - 8), position)).add_all(steps)


class _Sum:
    """Adds up the words of a row for as long as they belong together."""

    def __init__(self, *, between: bool) -> None:
        self.between = between  # "between two hundred and fifty thousand" are two numbers
        self.total = 0
        self.current: int | None = None
        self.scale = 1
        self.end = 0
        self.words = 0

    def add_all(self, steps: list[tuple[str, str, int]]) -> Phrase | None:
        for index, (gap, word, end) in enumerate(steps):
            after = steps[index + 1][1] if index + 1 < len(steps) else ""
            if index and not self._joins(gap, word, after):
                break
            if word in _ORDINALS or word in _PARTS:
                return self._last(word, end, gap)
            if not self._add(word):
                break
            self.end, self.words = end, self.words + 1
        if not self.words:
            return None
        value = self.total + (self.current or 0)
        return Phrase(value, "number", self.end, self.scale, one=value == 1 and self.words == 1)

    def _joins(self, gap: str, word: str, after: str) -> bool:
        large = self.current is None or self.current >= 100
        if gap == "and":
            if after in SCALES and (self.between or self.current is None):
                return False
            return large and (word in _SMALL or word in _ORDINALS) and after != "hundred"
        return gap != "," or (self.current is None and word in _SMALL)

    def _add(self, word: str) -> bool:
        current = self.current
        if word == "hundred":
            if current is not None and current >= 100:
                return False
            self.current = (current or 1) * 100
        elif word in SCALES:
            size = SCALES[word]
            if current is None and self.words:
                self.total, size = self.total * size, size  # "a thousand million"
            else:
                self.total += (current or 1) * size
            self.current, self.scale = None, size
        else:
            return self._add_small(_SMALL[word])
        return True

    def _add_small(self, value: int) -> bool:
        current = self.current
        if current is None:
            if self.words and self.scale == 1:
                return False
            self.current = value
        elif (current >= 100 and current % 100 == 0) or (current % 100 >= 20 and current % 10 == 0 and value < 10):
            self.current = current + value
        elif 13 <= current <= 20 and value >= 10 and self.total == 0:
            self.current = current * 100 + value  # "nineteen eighty-nine"
        else:
            return False
        return True

    def _last(self, word: str, end: int, gap: str) -> Phrase | None:
        """An ordinal ends the row: "twenty-first", or makes a fraction of it: "two thirds"."""
        value = _ORDINALS.get(word) or _PARTS[word]
        before = self.total + (self.current or 0)
        if not self.words:
            return Phrase(Fraction(1, value) if word in ("quarter", "quarters") else value, "ordinal", end)
        if word in ("hundredth", "thousandth") and gap == "":
            return Phrase(self.total + (self.current or 1) * value, "ordinal", end)
        sums = (self.current or 0) % 100 >= 20 and (self.current or 0) % 10 == 0 and value < 10
        if word in _ORDINALS and word != "quarter" and (sums or gap == "and" or (self.current or 0) >= 100):
            return Phrase(before + value, "ordinal", end)
        if value < 3 or before >= value * 4 or gap in ("and", ","):
            return Phrase(before, "number", self.end, self.scale, one=before == 1)
        return Phrase(Fraction(before, value), "fraction", end)
