"""Umlauts in the English that the German name lacks: Munster is not Münster. The other way round is only a spelling."""

import re
from collections.abc import Iterator

from translate_kit.check.finding import Remark
from translate_kit.check.names.german import Found
from translate_kit.check.names.others import Others, Word
from translate_kit.check.names.remarks import near

_MARKED = re.compile(r"(?<!\w)(?=\w*[äöüÄÖÜ])[A-ZÄÖÜ]\w{3,40}(?!\w)")
_UMLAUT = re.compile("[äöüÄÖÜ]")
_PLAIN = str.maketrans("äöüÄÖÜ", "aouAOU")


def has_marks(target: str) -> bool:
    """Whether there is an umlaut at all."""
    return not target.isascii() and bool(_UMLAUT.search(target))


def added_marks(english: Others) -> Iterator[Remark]:
    """What to say of names that have got marks.

    Args:
        english: the sentences.
    """
    if not has_marks(english.marked):
        return
    for word in _MARKED.finditer(english.marked):
        surface = word[0].removesuffix("s")
        if surface.casefold() in english.source.casefold():
            continue
        if plain := re.search(rf"(?<!\w){surface.translate(_PLAIN)}s?(?!\w)", english.source):
            yield near(Found(plain[0], *plain.span(), None), Word(word[0], *word.span(), False))
