"""Whether it is worth a closer look that German words were left: nearly always not, so this has to be quick."""

import re
from collections import Counter

from translate_kit.check.german_words import FUNCTION, kind
from translate_kit.check.names.unusual import is_english
from translate_kit.glossary.morphology import CACHED_WORDS

_LETTERS = re.compile(r"[^\W\d_]{3,}")
_OFTEN = 4
"""How often a word has to come before a dictionary is asked about it; a short catalog needs none."""

_harmless: set[str] = set()
"""Pieces between blanks that are never left German, whatever the source says."""
_met: Counter[str] = Counter()


def has_suspects(source: str, target: str) -> bool:
    """Whether a translation has small German words, or German words of its source.

    Args:
        source: the German sentence.
        target: its translation.
    """
    pieces = target.split()
    if _harmless.issuperset(pieces):
        return False
    return any(_is_suspect(piece, source) for piece in set(pieces).difference(_harmless))


def _is_suspect(piece: str, source: str) -> bool:
    """Whether a piece is suspicious beside a source; learns which pieces never are."""
    words = _LETTERS.findall(piece)
    if not FUNCTION.isdisjoint(words):
        return True
    copied = [word for word in words if word in source]
    if any(kind(word) != "none" for word in copied):
        return True
    if len(copied) == len(words) or (_is_frequent(piece) and all(map(is_english, words))):
        _remember(piece)
    return False


def _is_frequent(piece: str) -> bool:
    if len(_met) >= CACHED_WORDS:
        _met.clear()
    _met[piece] += 1
    return _met[piece] >= _OFTEN


def _remember(piece: str) -> None:
    if len(_harmless) >= CACHED_WORDS:
        _harmless.clear()
    _harmless.add(piece)
