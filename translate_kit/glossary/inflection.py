"""German endings: which words can be forms of a glossary word at all, before a lemmatiser is asked.

A form and its dictionary word share a stem and differ in the ending and in umlauts. Words are filed under their stems
with umlauts undone; a text word is looked up under every stem that taking off an ending leaves. This keeps the two
lemmatisers, which cost up to a millisecond a word, away from nearly all words of a text.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from typing import Generic, TypeVar

ADJECTIVE_ENDINGS = ("er", "es", "en", "em", "e", "")
NAME_ENDINGS = ("s", "es", "n", "")
_FORM_ENDINGS = (
    "",
    "s",
    "es",
    "e",
    "en",
    "n",
    "er",
    "ern",
    "ens",
    "ns",
    "em",
    "se",
    "ses",
    "sen",
    "nen",
    "i",
    "a",
    "ta",
)
# Willigen, Truppen, Verbündeter, Weißes, Gremium, Globus, Firma, Stadion, Basis, Konto
_LEMMA_ENDINGS = ("", "e", "en", "n", "er", "es", "um", "us", "a", "on", "is", "o")
_SHORTEST_STEM = 2
_UMLAUTS = str.maketrans("äöü", "aou")
_WRITTEN_OUT = re.compile("[aou]e")
_DIGRAPHS = {"ae": "ä", "oe": "ö", "ue": "ü"}

Item = TypeVar("Item")


def fold(word: str) -> str:
    """A word without case, umlauts and ß: what the forms of one noun have in common."""
    return word.casefold().translate(_UMLAUTS)


def with_umlauts(word: str) -> str:
    """``Ausschuesse`` as ``Ausschüsse``; the word itself where nothing is written out. Wrong for ``neue``: try both."""
    folded = word.casefold()
    if not _WRITTEN_OUT.search(folded):
        return word
    mended = _WRITTEN_OUT.sub(lambda found: _DIGRAPHS[found.group()], folded)
    return mended.capitalize() if word[0].isupper() else mended


def adjective_stem(word: str) -> str:
    """A word without its adjective ending, folded by case only."""
    folded = word.casefold()
    ending = next(ending for ending in ADJECTIVE_ENDINGS if folded.endswith(ending))
    stem = folded[: len(folded) - len(ending)]
    return stem if len(stem) > _SHORTEST_STEM else folded


def stems(word: str, endings: tuple[str, ...]) -> Iterator[str]:
    """Folded stems that taking off one of the endings leaves."""
    folded = fold(word)
    for ending in endings:
        if folded.endswith(ending) and len(folded) - len(ending) >= _SHORTEST_STEM:
            yield folded[: len(folded) - len(ending)]


class StemIndex(Generic[Item]):
    """Items filed under the stems of their words."""

    def __init__(self) -> None:
        self._items: dict[str, list[Item]] = defaultdict(list)

    def add(self, word: str, item: Item) -> None:
        """File an item under a dictionary word."""
        for stem in stems(word, _LEMMA_ENDINGS):
            self._items[stem].append(item)

    def near(self, word: str) -> list[Item]:
        """Items whose words the given word could be a form of, without repetitions, in no set order."""
        found: dict[Item, None] = {}
        for stem in stems(word, _FORM_ENDINGS):
            found.update(dict.fromkeys(self._items.get(stem, ())))
        return list(found)

    def beginning(self, word: str) -> list[Item]:
        """Items whose stem the word begins with, the longest stem first."""
        folded = fold(word)
        ends = range(len(folded), _SHORTEST_STEM, -1)
        return list(dict.fromkeys(item for end in ends for item in self._items.get(folded[:end], ())))
