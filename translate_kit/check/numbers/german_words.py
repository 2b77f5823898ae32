"""Reads German number words, alone and at the front of compounds: "dreihundert", "Zweidrittelmehrheit"."""

import re
from collections.abc import Callable
from fractions import Fraction
from functools import lru_cache, partial

from translate_kit.check.numbers.clocks import add_german_minutes, german_half
from translate_kit.check.numbers.german_parts import ARTICLE, BEFORE, add_half, add_moiety, add_part
from translate_kit.check.numbers.quantity import Meaning, Number, Weight, clock, decades, scaled
from translate_kit.check.numbers.reading import SMALLEST_FIRM, Reading
from translate_kit.check.numbers.scales import german_scale
from translate_kit.check.numbers.words_de import read_german

WORD_ROOTS = (
    "zwei", "zwo", "zwö", "zwanzig", "drei", "dritt", "vier", "fünf", "fuenf", "sech", "sieb", "acht", "neun", "zehn",
    "elf", "hundert", "tausend", "anderthalb", "einund", "einhundert", "eintausend", "eineinhalb", "erst", "zuerst",
    "zunächst", "halb", "hälfte", "beid", "doppel", "verdopp", "verdrei", "vervier", "verfünf", "versechs", "verzehn",
    "million", "milliarde", "billi", "dutzend", r"eins\b", "null", "vorerst", "anfangs",
    "duo", "trio", "quartett",
)  # fmt: skip
"""How the words begin that may be numbers."""

_NO_NUMBER = re.compile(
    r"zweifel|achtung|achtet|achtb|achts[ao]|achtl|dreist(?:e[nrsm]?\b|ig|\b)|elfen|siebe?\b|siebe?n?b|verviel|beider?seits|hälftig"
    r"|dreh|halbinsel|billig|verzehnt|elfriede|elfmeter|neuntöter|zweig|zweck|tausendsassa|vierteln\b"
)
_ORDINAL = re.compile(r"s?t(?:e[nrsm]?|ens)?$")
_ORDINAL_FRONT = re.compile(
    r"s?t(?:größ|höch|best|wicht|stärk|läng|häuf|klein|nied|letzt|meist|teuer|reich|ält|jüng|plat|rang|stimm|staat)"
)
_FRACTION = re.compile(r"s?tel(.*)$")
_MULTIPLE = re.compile(r"-?(?:fach|mal(?!$|s?$)|mal$|malig)")
_MEASURED = re.compile(
    r"(prozentpunkt|prozent)|(jahrzehnt)|(jahrhundert)|(jähr|jahr)|(täg|tage)|(wöch|woche)|(monat)|(stünd|stund)|(minüt|minut)"
)
_MEASURES = ("%", "decade", "century", "year", "day", "week", "month", "hour", "minute")
_COUNTED = re.compile(
    r"köpf|stell|stuf|teil|seit|punkt|euro|dollar|kilo|meter|sitz|gliedr|sprach|stöck|räd|eck|fronten|parteien"
)
_INDEFINITE = re.compile(r"(?:mehrere[rn]?|einige[rn]?|paar|viele[rn]?|zig|etliche[rn]?|wenige[rn]?) $")
_EVERY = re.compile(r"jede[rsmn]? $")
_PLACE = re.compile(
    r"\b(?:platz|rang|nummer|nr\.|stelle|position|kapitel|artikel|teil|runde|phase|stufe|kammer|band|akt"
    r"|paragra(?:f|ph)) $"
)
_DIGIT = "(?:null|eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun)"
_COMMA = re.compile(rf" komma ({_DIGIT}(?: {_DIGIT})*)\b")
_DIGIT_WORDS = ("null", "eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun")
_REST_OF_MILLIONS = re.compile(r" (\w*(?:hundert|tausend)\w*)\b")
_DENOMINATOR = re.compile(r"[ -](drittel|viertel|\w{3,6}tel)[ns]?\b")
_UHR = re.compile(r" uhr\b")


def read_word(reading: Reading, start: int, end: int) -> None:
    """Note the number that a word is or begins with, if any.

    Args:
        reading: the text, in which it stands.
        start, end: the place of the word.
    """
    word = reading.low[start:end]
    if note := _handler(word):
        note(reading, start, end, word)


_Handler = Callable[[Reading, int, int, str], None]


@lru_cache(maxsize=4096)
def _handler(word: str) -> _Handler | None:
    """What notes the number of a word; None for no number."""
    if _NO_NUMBER.match(word):
        return None
    for front, handler in _SPECIAL:
        if word.startswith(front):
            return handler
    stem = "drei" + word[4:] if word.startswith("dritt") else "sieben" + word[4:] if word.startswith("siebt") else word
    read = read_german(stem)
    return partial(_cardinal, value=read[0], rest=read[1]) if read else None


def _cardinal(reading: Reading, start: int, end: int, _word: str, *, value: Number, rest: str) -> None:
    weight: Weight = "hard" if value >= SMALLEST_FIRM else "small"
    if not rest:
        _alone(reading, start, end, value, weight)
    elif fraction := _FRACTION.match(rest):
        add_part(reading, start, end, Fraction(1) / value, fraction[1])
    elif _ORDINAL.match(rest) or (value == 8 and re.fullmatch("e[nrsm]?", rest)):
        every = _EVERY.search(reading.low[max(0, start - 7) : start])
        more: set[Meaning] = {Fraction(1) / value} if every else set()
        lone = rest == "t" or (value == 8 and not every)
        reading.add((start, end), value, more, kind="ordinal", weight="weak" if lone else weight)
    elif _ORDINAL_FRONT.match(rest):
        reading.add((start, end), value, kind="ordinal", weight="small")
    elif _MULTIPLE.match(rest):
        reading.add((start, end), value, kind="multiple", weight="small" if value < 100 else "weak")
    elif measure := _MEASURED.match(rest):
        unit = "pp" if measure[0] == "prozentpunkt" else _MEASURES[(measure.lastindex or 1) - 1]
        weak = unit == "%" and value >= 100
        reading.add((start, end), value, weight="weak" if weak else weight, unit=unit)
    elif _COUNTED.match(rest):
        reading.add((start, end), value, weight=weight)
    else:
        _compound(reading, start, end, value, rest)


def _compound(reading: Reading, start: int, end: int, value: Number, rest: str) -> None:
    """Note "Zweidrittelmehrheit", "Neunziger", "Zehntausende", and that any other compound may hold a number."""
    stem = "drei" + rest[4:] if rest.startswith("dritt") else "sieben" + rest[4:] if rest.startswith("siebt") else rest
    part = read_german(stem)
    if part and (fraction := _FRACTION.match(part[1])):
        add_part(reading, start, end, Fraction(value) / Fraction(part[0]), fraction[1])
        return
    if rest in ("e", "en", "er") and value in (100, 1000, 10**4, 10**5):
        scale, end = german_scale(reading.low, end)
        reading.add((start, end), value * scale, {scale} if scale > 1 else (), kind="scale", weight="small")
        return
    if rest == "er" and value in (2, 3):  # "zweier"
        reading.add((start, end), value, weight="small")
        return
    more: set[Meaning] = set()
    if rest.startswith("er") and isinstance(value, int) and (13 <= value < 100 or rest.startswith("erjahr")):
        if value % 10 == 0 and rest in ("er", "ern", "ers", "erjahre", "erjahren"):
            reading.add((start, end), value, decades(value), kind="ordinal", weight="small")
            return
        more = decades(value) if value % 10 == 0 else {1900 + value}
    reading.add((start, end), value, more, weight="weak")


def _alone(reading: Reading, start: int, end: int, value: Number, weight: Weight) -> None:
    """Note a cardinal with what follows it: a scale, a fraction's denominator, a unit."""
    low = reading.low
    if isinstance(value, int) and value < 30 and add_german_minutes(reading, start, end, value):
        return
    if comma := _COMMA.match(low, end):
        digits = "".join(str(_DIGIT_WORDS.index(word)) for word in comma[1].split())
        value, end, weight = value + Fraction(int(digits), 10 ** len(digits)), comma.end(), "hard"
    before = low[max(0, start - BEFORE) : start]
    if _PLACE.search(before):
        reading.add((start, end), value, kind="ordinal", weight=weight)
        return
    bare = low[start:end] in ("hundert", "tausend")
    scale, stop = german_scale(low, end)
    if scale > 1:
        value = scaled(value, scale)
        more = _REST_OF_MILLIONS.match(low, stop) if scale >= 10**6 else None
        if more and (read := read_german(more[1])) and not read[1] and read[0] < scale:
            value, stop = value + read[0], more.end()
        bare, weight = bare and scale < 10**3, "hard"
    if _INDEFINITE.search(before) and value in (100, 1000, 10**4, 10**5, 10**8, 10**11):
        reading.add((start, stop), value, {scale} if scale > 1000 else (), kind="scale", weight="small")
        return
    if scale == 1 and (found := _DENOMINATOR.match(low, end)):
        part = read_german(found[1].replace("dritt", "dreit").replace("siebt", "siebent"))
        if part and part[1] in ("tel", "el", "stel"):
            add_part(reading, start, found.end(), Fraction(value) / Fraction(part[0]), "")
            return
    clock_after = _UHR.match(low, stop)
    if clock_after and isinstance(value, int) and value <= 24:
        times = clock(value, 0, german_half(low, clock_after.end(), value))
        reading.add((start, clock_after.end()), value, times, kind="clock", weight="small")
        return
    unit, start, stop = reading.unit(start, stop)
    if low[start:stop].startswith("acht") and value == 8 and re.search(r"(?:außer|in|gib|gebt|gibt) $", before):
        weight = "weak"
    reading.add((start, stop), value, weight="firm" if bare else weight, unit=unit, scale=scale)


def _first(reading: Reading, start: int, end: int, word: str) -> None:
    clear = re.fullmatch(r"erste[nrsm]?", word) is not None
    reading.add((start, end), 1, kind="ordinal", weight="small" if clear else "weak")


def _scale(reading: Reading, start: int, end: int, word: str) -> None:
    for name, size in (("million", 10**6), ("milliarde", 10**9), ("billion", 10**12), ("billiarde", 10**15)):
        rest = word.removeprefix(name)
        if rest == word:
            continue
        definite = rest == "" and ARTICLE.search(reading.low[max(0, start - BEFORE) : start])
        if definite:
            unit, _, end = reading.unit(start, end)
            reading.add((start, end), size, weight="hard", unit=unit, scale=size)
        else:
            own = rest in ("", "n", "en")
            reading.add(
                (start, end), size, kind="scale", weight="firm" if own else "weak" if rest[:2] == "är" else "small"
            )
        return


def _dozen(reading: Reading, start: int, end: int, word: str) -> None:
    definite = word == "dutzend" and not _INDEFINITE.search(reading.low[max(0, start - BEFORE) : start])
    reading.add((start, end), 12, kind="number" if definite else "scale", weight="small" if definite else "weak")


def _times(reading: Reading, start: int, end: int, word: str) -> None:
    """Note "verdoppeln", "verdreifacht"."""
    value: Number = 2
    if not word.startswith("verdopp"):
        read = read_german(word[3:])
        if not read or not read[1].startswith("fach"):
            return
        value = read[0]
    reading.add((start, end), value, kind="multiple", weight="small")


def _double(reading: Reading, start: int, end: int, word: str) -> None:
    reading.add((start, end), 2, kind="multiple", weight="small" if word.startswith("doppelt") else "weak")


def _weak(value: int) -> _Handler:
    def note(reading: Reading, start: int, end: int, _word: str) -> None:
        reading.add((start, end), value, weight="weak")

    return note


def _one(reading: Reading, start: int, end: int, word: str) -> None:
    """Note "eins", which may be a place ("Platz eins") or begin a decimal ("eins Komma zwei")."""
    if word == "eins":
        _alone(
            reading, start, end, 1, "small" if _PLACE.search(reading.low[max(0, start - BEFORE) : start]) else "weak"
        )
    else:
        reading.add((start, end), 1, weight="weak")


def _null(reading: Reading, start: int, end: int, word: str) -> None:
    """Note "null", "null Komma fünf" and "Nullerjahre"."""
    if word.startswith("nuller"):
        reading.add((start, end), 2000, decades(2000), kind="ordinal", weight="small")
    elif word == "null":
        _alone(reading, start, end, 0, "weak")
    else:
        reading.add((start, end), 0, weight="weak")


_SPECIAL = (
    ("erst", _first), ("zuerst", _first), ("zunächst", _first), ("vorerst", _first), ("anfangs", _first),
    ("halb", add_half), ("beid", _weak(2)), ("doppel", _double), ("ver", _times), ("million", _scale),
    ("milliarde", _scale), ("billi", _scale), ("dutzend", _dozen), ("duo", _weak(2)), ("trio", _weak(3)),
    ("quartett", _weak(4)), ("eins", _one), ("null", _null),
    ("hälfte", add_moiety),
)  # fmt: skip
