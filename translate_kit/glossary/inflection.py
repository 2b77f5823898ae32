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
_FORMS_OF: dict[str, frozenset[str]] = {
    lemma_ending: frozenset(form_endings.split(","))
    for lemma_ending, form_endings in {
        "": ",s,es,e,en,n,er,ern,ens,ns,em,se,ses,sen,nen",  # Rates, Länder, Kenntnisse, Ministerinnen
        "e": ",e,en,er,es,em,ens",  # Experte, Verbündete; without an ending in Expert*innen
        "en": ",e,en,ens",  # Truppen, Vereinte Nationen: the term is a plural
        "er": "er,e,en,em,es,ern,ers",  # Verbündeter
        "es": "es,e,en,em,er",  # Weißes
        "um": "um,en,a,ums",
        "us": "us,en,i,usse,ussen",
        "a": "a,en,as,ata",
        "on": "on,en,a,ons",
        "is": "is,en",
        "o": "o,en,i,os",
    }.items()
}
"""Endings of a dictionary form, and those that its other forms may have in their place."""
_FORM_ENDINGS = tuple(sorted(frozenset().union(*_FORMS_OF.values())))
_REGULAR = {
    "s": re.compile("[^sxzß]$"),
    "es": re.compile("[^aeiou]$"),
    "n": re.compile("(?:e|er)$"),
    "en": re.compile("(?:ung|heit|keit|schaft|ion|tät|ik)$"),
}
"""Endings that only a form of the noun can have, and what nouns have them."""
_SHORTEST_REGULAR = 6
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


def regular_ending(form: str, lemma: str) -> str:
    """The ending by which a noun form is one of its lemma beyond doubt; empty where a lemmatiser has to be asked.

    Args:
        form: a word of a text, such as ``Koalitionen``.
        lemma: a noun, such as ``Koalition``. Short ones are never beyond doubt (Recht, rechts).
    """
    folded = lemma.casefold()
    ending = form.casefold().removeprefix(folded)
    if len(folded) < _SHORTEST_REGULAR or ending not in _REGULAR:
        return ""
    return ending if _REGULAR[ending].search(folded) else ""


def adjective_stem(word: str) -> str:
    """A word without its adjective ending, folded by case only."""
    folded = word.casefold()
    ending = next(ending for ending in ADJECTIVE_ENDINGS if folded.endswith(ending))
    stem = folded[: len(folded) - len(ending)]
    return stem if len(stem) > _SHORTEST_STEM else folded


def _stems(word: str, endings: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    """Folded stems that taking off one of the endings leaves, with the ending."""
    folded = fold(word)
    for ending in endings:
        if folded.endswith(ending) and len(folded) - len(ending) >= _SHORTEST_STEM:
            yield folded[: len(folded) - len(ending)], ending


def is_near(form: str, lemma: str) -> bool:
    """Whether a word could be a form of a dictionary word, as far as stem and ending tell."""
    folded = fold(form)
    return any(
        folded.startswith(stem) and _fits(form, lemma, len(stem), lemma_ending, folded[len(stem) :])
        for stem, lemma_ending in _stems(lemma, tuple(_FORMS_OF))
    )


def _fits(form: str, lemma: str, stem_length: int, lemma_ending: str, form_ending: str) -> bool:
    """Whether an ending can take the place of another. Umlauts change only where the dictionary form has no ending."""
    if form_ending not in _FORMS_OF[lemma_ending]:
        return False
    return not lemma_ending or form.casefold()[:stem_length] == lemma.casefold()[:stem_length]


class StemIndex(Generic[Item]):
    """Items filed under the stems of their words."""

    def __init__(self) -> None:
        self._items: dict[str, list[tuple[str, str, Item]]] = defaultdict(list)

    def add(self, word: str, item: Item) -> None:
        """File an item under a dictionary word."""
        for stem, ending in _stems(word, tuple(_FORMS_OF)):
            self._items[stem].append((word, ending, item))

    def near(self, word: str) -> list[Item]:
        """Items whose words the given word could be a form of, without repetitions, in no set order."""
        found: dict[Item, None] = {}
        for stem, form_ending in _stems(word, _FORM_ENDINGS):
            for lemma, lemma_ending, item in self._items.get(stem, ()):
                if _fits(word, lemma, len(stem), lemma_ending, form_ending):
                    found[item] = None
        return list(found)

    def beginning(self, word: str) -> list[Item]:
        """Items whose stem the word begins with, the longest stem first."""
        folded = fold(word)
        ends = range(len(folded), _SHORTEST_STEM, -1)
        return list(dict.fromkeys(item for end in ends for _, _, item in self._items.get(folded[:end], ())))
