"""The first look at a sentence: is there a word in it that could matter? It has to be cheap, as most have none.

Sentences are cut at spaces, and what a piece amounts to is remembered: bit 0 for a negator, and for each row of
`polarity` a bit for its negative and a bit for its positive words.
"""

import re
from functools import cache, reduce
from operator import or_

from translate_kit.check.negation import absence, affix
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

_REFUSING = re.compile(r"weiger|versäum|unterl(?:ass|ieß)|verzicht|vermied|vermeid|scheut|verg[ae](?:ß|ss)|lehn")
_REFUSED = re.compile(r"\b(?:fail|refus|declin|neglect|omit|unable|unwilling)", re.IGNORECASE)
_LETTERS = re.compile(r"[^\W\d_]+")


_Others = tuple[tuple[int, re.Pattern[str]], ...]


class _Kinds(dict[str, int]):
    """What the pieces of one language amount to, found out when they are first asked for."""

    def __init__(self, negator: re.Pattern[str], sides: list[tuple[int, Side]], others: _Others) -> None:
        super().__init__()
        self._negator = negator
        self._others = others
        self._words: dict[str, int] = {}
        self._beginnings: dict[str, int] = {}
        for bit, side in sides:
            for trigger in side.triggers:
                table = self._beginnings if trigger.endswith("*") else self._words
                word = trigger.rstrip("*")
                table[word] = table.get(word, 0) | 1 << bit

    def __missing__(self, piece: str) -> int:
        kind = int(self._negator.search(piece) is not None)
        for bit, pattern in self._others:
            kind |= bit * (pattern.search(piece) is not None)
        for word in _LETTERS.findall(piece[:200].lower()):
            kind |= self._words.get(word, 0)
            for end in range(2, min(len(word), 20) + 1):
                kind |= self._beginnings.get(word[:end], 0)
        if len(piece) < _LONGEST:
            if len(self) >= _MOST:
                self.clear()
            self[piece] = kind
        return kind


@cache
def _german() -> _Kinds:
    sides = [(_NEGATIVE + at, axis.german_negative) for at, axis in enumerate(axes()) if not axis.negator]
    sides += [(_POSITIVE + at, axis.german_positive) for at, axis in enumerate(axes()) if not axis.negator]
    others = (AFFIX, affix.GERMAN), (REFUSAL, _REFUSING), (ABSENCE, absence.GERMAN)
    return _Kinds(NEGATOR, sides, others)


@cache
def _english() -> _Kinds:
    sides = [(_NEGATIVE + at, axis.english_negative) for at, axis in enumerate(axes()) if not axis.negator]
    sides += [(_POSITIVE + at, axis.english_positive) for at, axis in enumerate(axes()) if not axis.negator]
    others = (AFFIX, affix.ENGLISH), (REFUSAL, _REFUSED)
    return _Kinds(PLAIN, sides, others)


def _seen(kinds: _Kinds, text: str) -> int:
    return reduce(or_, set(map(kinds.__getitem__, text.split())), 0)


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
