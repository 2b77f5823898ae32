"""The first look at a sentence: is there a word in it that could matter? It has to be cheap, as most have none.

Sentences are cut at spaces, and what a piece amounts to is remembered: bit 0 for a negator, and for each row of
`polarity` a bit for its negative and a bit for its positive words.
"""

import re
from functools import cache, reduce
from operator import or_
from typing import NamedTuple

from translate_kit.check.negation import affix
from translate_kit.check.negation.english import PLAIN
from translate_kit.check.negation.german import NEGATOR
from translate_kit.check.negation.polarity import Side, axes

NEGATES = 1
AFFIX, REFUSAL, ABSENCE = 1 << 202, 1 << 203, 1 << 204
"""Of a German word: *unzulässig*, *weigerte*, *fehlt*; of an English one: *unlawful*, *refused*, and nothing."""

_NEGATIVE, _POSITIVE = 1, 101
_ROWS = (1 << 100) - 1
_MOST = 100_000
"""Pieces that are remembered."""

_LONGEST = 60
"""Characters of a piece that is remembered."""

_LETTERS = re.compile(r"[^\W\d_]+")
_HEAD = 3
"""Letters by which words are sorted first."""


class _Language(NamedTuple):
    """What matters in a language.

    Attributes:
        negator: finds negators in a piece; ``negators`` are what it finds, as words.
        refusal, absence: beginnings of words, and words.
        affix: finds words made negative by a syllable; ``affixes`` are letters of which such a word has some.
    """

    negator: re.Pattern[str]
    negators: str
    refusal: str
    absence: str
    affix: re.Pattern[str]
    affixes: tuple[str, ...]


_GERMAN = _Language(
    NEGATOR,
    "nicht nichts niemals niemand niemandem niemanden niemandes nie nirgends nirgendwo kein keine keinem keinen keiner"
    " keines keinesfalls keineswegs keinerlei kaum weder ohne mitnichten",
    "weiger geweiger versäum unterlass unterließ verzicht vermied vermeid scheut vergaß vergess lehn",
    "fehlt fehlte fehlten fehlen mangelt mangelte",
    affix.GERMAN,
    ("un", "los", "frei"),
)
_ENGLISH = _Language(
    PLAIN,
    "not never none nobody no neither nor nothing nowhere cannot without unless t",
    "fail refus declin neglect omit unable unwilling",
    "",
    affix.ENGLISH,
    ("un", "ble", "bly"),
)


class _Kinds(dict[str, int]):
    """What the pieces of one language amount to, found out when they are first asked for."""

    def __init__(self, language: _Language, sides: list[tuple[int, Side]]) -> None:
        super().__init__()
        self._language = language
        self._words = dict.fromkeys(language.negators.split(), NEGATES)
        self._words |= dict.fromkeys(language.absence.split(), ABSENCE)
        self._beginnings = dict.fromkeys(language.refusal.split(), REFUSAL)
        for bit, side in sides:
            for trigger in side.triggers:
                table = self._beginnings if trigger.endswith("*") else self._words
                word = trigger.rstrip("*")
                table[word] = table.get(word, 0) | 1 << bit
        self._heads = frozenset(word[:_HEAD] for word in self._beginnings)

    def __missing__(self, piece: str) -> int:
        low = piece[:200].lower()
        kind = 0
        for word in _LETTERS.findall(low):
            kind |= self._words.get(word, 0)
            if word[:_HEAD] in self._heads:
                for end in range(_HEAD, min(len(word), 20) + 1):
                    kind |= self._beginnings.get(word[:end], 0)
        if kind & NEGATES and not self._language.negator.search(piece):
            kind ^= NEGATES
        if any(letters in low for letters in self._language.affixes) and self._language.affix.search(piece):
            kind |= AFFIX
        if len(piece) < _LONGEST:
            if len(self) >= _MOST:
                self.clear()
            self[piece] = kind
        return kind


@cache
def _german() -> _Kinds:
    rows = [axis for axis in axes() if not axis.negator]
    sides = [(_NEGATIVE + at, axis.german_negative) for at, axis in enumerate(rows)]
    return _Kinds(_GERMAN, sides + [(_POSITIVE + at, axis.german_positive) for at, axis in enumerate(rows)])


@cache
def _english() -> _Kinds:
    rows = [axis for axis in axes() if not axis.negator]
    sides = [(_NEGATIVE + at, axis.english_negative) for at, axis in enumerate(rows)]
    return _Kinds(_ENGLISH, sides + [(_POSITIVE + at, axis.english_positive) for at, axis in enumerate(rows)])


def _seen(kinds: _Kinds, text: str) -> int:
    return reduce(or_, set(map(kinds.__getitem__, text.split())), 0)


def count(source: str, target: str) -> int:
    """How many pieces with a negator a German sentence has more than an English one.

    Args:
        source, target: the sentences without markup.
    """
    return _count(_german(), source) - _count(_english(), target)


def _count(kinds: _Kinds, text: str) -> int:
    return sum([1 for kind in map(kinds.__getitem__, text.split()) if kind and kind & NEGATES])


def look(source: str, target: str) -> tuple[int, int]:
    """What there is in a German and an English sentence.

    Args:
        source, target: the sentences without markup.
    """
    return _seen(_german(), source), _seen(_english(), target)


def lost_rows(german: int, english: int) -> int:
    """Rows of `polarity`, a bit each, that may be negative in the German and positive in the English."""
    return german >> _NEGATIVE & english >> _POSITIVE & _ROWS


def added_rows(german: int, english: int) -> int:
    """The same the other way round."""
    return german >> _POSITIVE & english >> _NEGATIVE & _ROWS
