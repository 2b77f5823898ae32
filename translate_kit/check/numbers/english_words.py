"""Reads English number words in a text: cardinals, ordinals, fractions, multiples, words of scale."""

import re
from fractions import Fraction

from translate_kit.check.numbers.clocks import add_british_half, add_english_minutes, english_half
from translate_kit.check.numbers.quantity import Kind, Meaning, Weight, clock, decades, exact, part_of, scaled
from translate_kit.check.numbers.reading import SMALLEST_FIRM, Reading
from translate_kit.check.numbers.scales import english_scale
from translate_kit.check.numbers.words_en import SCALES, WORDS, Phrase, read_english

_DECADES = {
    "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70, "eighties": 80,
    "nineties": 90, "noughties": 2000,
}  # fmt: skip
_MULTIPLES = {
    "twice": 2, "twofold": 2, "double": 2, "doubled": 2, "doubles": 2, "doubling": 2, "triple": 3, "tripled": 3,
    "triples": 3, "tripling": 3, "treble": 3, "trebled": 3, "trebling": 3, "thrice": 3, "threefold": 3, "quadruple": 4,
    "quadrupled": 4, "quadrupling": 4, "fourfold": 4, "quintupled": 5, "fivefold": 5, "sixfold": 6, "sevenfold": 7,
    "eightfold": 8, "ninefold": 9, "tenfold": 10, "hundredfold": 100, "thousandfold": 1000,
}  # fmt: skip
_WEAK = {
    "both": 2, "pair": 2, "pairs": 2, "couple": 2, "couples": 2, "dual": 2, "twin": 2, "either": 2, "duo": 2,
    "bilateral": 2, "trilateral": 3, "trio": 3, "triangle": 3, "quartet": 4, "once": 1, "single": 1, "sole": 1,
    "zero": 0, "nil": 0, "nought": 0, "secondly": 2, "thirdly": 3, "fourthly": 4, "firstly": 1, "biennial": 2,
    "decathlon": 10, "teenager": 13, "centenary": 100, "centennial": 100, "bicentenary": 200, "threes": 3, "fours": 4,
    "fives": 5, "sixes": 6, "sevens": 7, "eights": 8, "nines": 9, "twos": 2,
}  # fmt: skip
_HALVES = ("half", "halves", "halve", "halved", "halving")
_SCALES = {"hundreds": 100, **{word + "s": size for word, size in SCALES.items()}}
_OTHER = ("dozen", "dozens", "tens", "noon", "midday", "midnight")
WORD_ROOTS = frozenset((*WORDS, *_DECADES, *_MULTIPLES, *_WEAK, *_HALVES, *_SCALES, *_OTHER))
"""All words that may be a number or the first of one."""

TELLING = (
    "three", "thir", "twelve", "twent", "ten\\b", "thousand", "trillion", "four", "five\\b", "fif", "fort[iy]", "six",
    "seven", "eight", "eleven", "nine", "hundred", "million", "billion",
)  # fmt: skip
"""How the numbers begin that are looked at even where the German has none."""

_AND_PART = re.compile(
    r"(?:,? and |-and-)(?:a |one[ -])?(?:(half)|(third)|(quarter)|(?:two[ -](thirds))|(?:three[ -](quarters)))\b"
)
_PARTS = (Fraction(1, 2), Fraction(1, 3), Fraction(1, 4), Fraction(2, 3), Fraction(3, 4))
_OF_A_SCALE = re.compile(r"[ -](?:of )?(?:a |an |one )?(hundred|thousand|million|billion|trillion|dozen)\b")
_OF_A_TIME = re.compile(r"[ -](?:of )?(?:a |an |the )?(century|decade|year|hour|day)\b")
_TIME_AND_A = re.compile(r"\b(?:a|an|one) (century|decade|year|hour|day) and a $")
_UNIT_SIZES = {
    "century": ("month", 1200),
    "decade": ("month", 120),
    "year": ("month", 12),
    "hour": ("minute", 60),
    "day": ("hour", 24),
}
_TENS_OF = re.compile(r" of (?:(thousands)|(millions)|(billions)|(trillions))\b")
_POINT = re.compile(r" point ((?:(?:nought|oh|zero|one|two|three|four|five|six|seven|eight|nine)\b ?)+)")
_DIGITS = {
    "nought": 0, "oh": 0, "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9,
}  # fmt: skip
_A = re.compile(r"\b(?:a|an|one)[ -]$")
_INDEFINITE = re.compile(r"\b(?:several|few|many|some|couple of|multi|the) ?-?$")
_FRACTION_CUE = re.compile(r"[ -]?(?:of|as|the)\b")


def read_word(reading: Reading, start: int, end: int) -> None:
    """Note the number that a word is or begins, if any.

    Args:
        reading: the text in which it stands.
        start, end: the place of the word.
    """
    word = reading.low[start:end]
    place = (start, end)
    if word in ("nought", "zero") and (point := _POINT.match(reading.low, end)):
        part_of_one, stop = _after_point(point)
        unit, _, stop = reading.unit(start, stop)
        reading.add((start, stop), part_of_one, weight="hard", unit=unit)
    elif word in _WEAK:
        reading.add(place, _WEAK[word], weight="weak")
    elif word in _DECADES:
        reading.add(place, _DECADES[word], decades(_DECADES[word]), kind="ordinal", weight="small")
    elif word in _MULTIPLES:
        value = _MULTIPLES[word]
        reading.add(place, value, kind="multiple", weight="small" if value < 100 else "weak")
    elif word in _HALVES or word == "quarter":
        _part(reading, start, end, word)
    elif word in ("noon", "midday", "midnight"):
        hour = 0 if word == "midnight" else 12
        reading.add(place, hour, {("clock", hour * 60), hour or 24}, weight="weak")
    elif word in ("dozen", "dozens"):
        _dozen(reading, start, end, word)
    elif word == "tens" or word in _SCALES:
        _scale(reading, start, end, word)
    elif phrase := read_english(reading.low, start):
        _phrase(reading, start, phrase)


def _phrase(reading: Reading, start: int, phrase: Phrase) -> None:
    low, value, end, scale = reading.low, phrase.value, phrase.end, phrase.scale
    if phrase.kind == "ordinal":
        _ordinal(reading, start, phrase)
        return
    if phrase.kind == "fraction":
        _fraction(reading, start, end, Fraction(value))
        return
    if isinstance(value, int) and value < 30 and add_english_minutes(reading, start, end, value):
        return
    if point := _POINT.match(low, end):
        part_of_one, end = _after_point(point)
        value += part_of_one
    part = _AND_PART.match(low, end)
    if part and not low.startswith(" of", part.end()):
        fraction = _PARTS[(part.lastindex or 1) - 1]
        value, end = exact(value + fraction * (scale if scale > 1 else 1)), part.end()
    size, end = english_scale(low, end) if scale == 1 else (1, end)
    value, scale = scaled(value, size), max(scale, size)
    before = low[max(0, start - 12) : start]
    if low[start:end] in ("hundred", *SCALES) and not _A.search(before):
        reading.add((start, end), value, kind="scale", weight="small")
        return
    if _INDEFINITE.search(before) and low.startswith("hundred", start):
        reading.add((start, end), value, {scale}, kind="scale", weight="small")
        return
    daytime = english_half(low, end, value) if isinstance(value, int) and value <= 12 else None
    if daytime and isinstance(value, int):
        half, end = daytime
        more: set[Meaning] = {*clock(value, 0, half), value % 12 + (0 if half == "am" else 12)}
        reading.add((start, end), value, more, kind="clock", weight="small")
        return
    if phrase.one and value == 1:
        if not (unit := reading.unit(start, end))[0]:
            reading.add((start, end), 1, weight="weak")
            return
        reading.add((start, end), 1, weight="weak", unit=unit[0])
        return
    unit_code, start, end = reading.unit(start, end)
    weight: Weight = "firm" if value >= SMALLEST_FIRM else "small"
    reading.add((start, end), value, weight=weight, unit=unit_code, scale=scale if scale >= 1000 else 1)


def _after_point(point: re.Match[str]) -> tuple[Fraction, int]:
    """What "point two five" adds, and where it ends."""
    digits = "".join(str(_DIGITS[digit]) for digit in point[1].split())
    return Fraction(int(digits), 10 ** len(digits)), point.start() + len(point[0].rstrip())


def _ordinal(reading: Reading, start: int, phrase: Phrase) -> None:
    value = int(phrase.value)
    more: set[Meaning] = {part_of(value)} if value > 2 else set()
    if value == 2 and re.search(
        r"\b(?:a|per|every|each|split|last|every other)[ -]$", reading.low[max(0, start - 12) : start]
    ):
        reading.add((start, phrase.end), 2, {Fraction(1, 2)}, weight="weak")
    elif value > 2 and _A.search(reading.low[max(0, start - 5) : start]):
        _fraction(reading, start, phrase.end, Fraction(1, value), {value})
    else:
        weight: Weight = "firm" if value >= SMALLEST_FIRM else "small"
        reading.add((start, phrase.end), value, more, kind="ordinal", weight=weight)


def _fraction(reading: Reading, start: int, end: int, value: Fraction, more: set[int] | None = None) -> None:
    """Note a fraction, or what it is of a million."""
    scaled = _OF_A_SCALE.match(reading.low, end)
    timed = _OF_A_TIME.match(reading.low, end)
    if scaled:
        size = {"hundred": 100, "dozen": 12, **SCALES}[scaled[1]]
        reading.add((start, scaled.end()), exact(value * size), scale=size if size >= 1000 else 1)
    elif timed:
        unit, size = _UNIT_SIZES[timed[1]]
        reading.add((start, timed.end()), exact(value * size), {value}, weight="weak", unit=unit)
    else:
        clear = not more or _FRACTION_CUE.match(reading.low, end)
        said = exact(value) if clear else min(more or ())  # "a third of", but "a third time"
        reading.add((start, end), said, {value, *(more or ())}, kind="fraction" if clear else "ordinal", weight="small")


def _part(reading: Reading, start: int, end: int, word: str) -> None:
    """Note a half or a quarter: of a million, of a century, past two, or by itself."""
    low = reading.low
    minutes = {"half": 30, "quarter": 15}.get(word, 0)
    if minutes and add_english_minutes(reading, start, end, minutes):
        return
    if word == "half" and add_british_half(reading, start, end):
        return
    if timed := _TIME_AND_A.search(low[max(0, start - 24) : start]):
        unit, size = _UNIT_SIZES[timed[1]]
        whole = Fraction(size * (3 if word == "half" else 5), 2 if word == "half" else 4)
        if reading.found and reading.found[-1].kind == "span":
            reading.found.pop()
        reading.add((start, end), exact(whole), weight="weak", unit=unit)
        return
    part = Fraction(1, 2) if word != "quarter" else Fraction(1, 4)
    if word in ("half", "quarter") and (_OF_A_SCALE.match(low, end) or _OF_A_TIME.match(low, end)):
        _fraction(reading, start, end, part)
        return
    clear = word != "quarter" or (_A.search(low[max(0, start - 5) : start]) and not low.startswith("-final", end))
    more: set[Meaning] = {("months", 3)} if word == "quarter" else {2} if word.startswith("halv") else set()
    kind: Kind = "multiple" if word.startswith("halv") else "fraction"
    reading.add((start, end), part, more, kind=kind, weight="small" if clear else "weak")


def _dozen(reading: Reading, start: int, end: int, word: str) -> None:
    definite = word == "dozen" and not _INDEFINITE.search(reading.low[max(0, start - 12) : start])
    reading.add((start, end), 12, weight="small" if definite else "weak", kind="number" if definite else "scale")


def _scale(reading: Reading, start: int, end: int, word: str) -> None:
    """Note "millions", "hundreds of thousands"."""
    value, more = 10 if word == "tens" else _SCALES[word], set[Meaning]()
    if found := _TENS_OF.match(reading.low, end):
        size = 1000 ** (found.lastindex or 1)
        value, more, end = value * size, {size}, found.end()
    elif word == "tens":
        return
    reading.add((start, end), value, more, kind="scale", weight="small")
