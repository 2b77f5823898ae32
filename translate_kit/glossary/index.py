"""All terms of a glossary, filed so that a sentence is looked up in a time that hardly depends on their number."""

from collections import defaultdict
from collections.abc import Iterable
from functools import lru_cache
from itertools import repeat
from typing import NamedTuple

from translate_kit.glossary.compounds import heads
from translate_kit.glossary.inflection import StemIndex, fold
from translate_kit.glossary.morphology import CACHED_WORDS
from translate_kit.glossary.patterns import Pattern, compile_patterns
from translate_kit.glossary.term import Glossary
from translate_kit.glossary.verbs import VerbIndex
from translate_kit.glossary.words import Reading, Word, WordIndex

_START = 3
"""Letters of a head by which words are sorted out before their ends are looked up."""


class Entry(NamedTuple):
    """What a word of a text may have to do with the glossary.

    Attributes:
        readings: glossary words that it is or nearly is, each with the patterns that are anchored in it.
        verbs: infinitives that it may be a form or a part of.
        heads: glossary words that are the head of it, a solid compound.
    """

    readings: tuple[tuple[Reading, tuple[Pattern, ...]], ...]
    verbs: tuple[str, ...]
    heads: tuple[Reading, ...]


class TermIndex:
    """Patterns by their most telling word, verbs by their consonants, heads of compounds by their stems.

    Args:
        glossary: the terms; their order does not matter.
    """

    def __init__(self, glossary: Glossary) -> None:
        self.by_anchor: dict[Word, list[Pattern]] = defaultdict(list)
        self.by_verb: dict[str, list[Pattern]] = defaultdict(list)
        self._head_starts: set[str] = set()
        self._heads: StemIndex[Word] = StemIndex()
        words: dict[Word, None] = {}
        for pattern in compile_patterns(glossary):
            if pattern.words:
                anchor = pattern.words[pattern.anchor]
                words[anchor] = None
                self.by_anchor[anchor].append(pattern)
            else:
                self.by_verb[pattern.verb].append(pattern)
            if pattern.term.match == "compound-head" and len(pattern.words) == 1:
                self._heads.add(pattern.words[0].text, pattern.words[0])
                self._head_starts.add(fold(pattern.words[0].text)[:_START])
        self.words = WordIndex(tuple(words))
        self.verbs = VerbIndex(tuple(self.by_verb))
        self.entry = lru_cache(maxsize=CACHED_WORDS)(self._entry)

    def knows_any(self, words: Iterable[str], all_caps: bool) -> bool:
        """Whether any of some words has to do with the glossary."""
        return any(map(self.entry, words, repeat(all_caps)))

    def _entry(self, text_word: str, all_caps: bool) -> Entry | None:
        """All that is known about a word form; None for most words."""
        readings = tuple(
            (reading, tuple(self.by_anchor[reading.word])) for reading in self.words.readings(text_word, all_caps)
        )
        entry = Entry(readings, self.verbs.near(text_word.lower()), self._solid_heads(text_word))
        return entry if any(entry) else None

    def _solid_heads(self, text_word: str) -> tuple[Reading, ...]:
        """Terms that are the head of a solid compound, the longest head first."""
        if not self._head_starts or not text_word[0].isupper():
            return ()
        word = text_word.capitalize() if text_word.isupper() else text_word
        folded = fold(word)
        if len(folded) == len(word):  # else ß is two letters there
            starts = [folded[cut : cut + _START] for cut in range(len(word))]
        else:
            starts = [fold(word[cut : cut + _START]) for cut in range(len(word))]
        cuts = [
            cut for cut in range(2, len(word) - 2) if starts[cut] in self._head_starts and self._heads.near(word[cut:])
        ]
        if not cuts:
            return ()
        found: list[Reading] = []
        for head in heads(word, cuts):
            near = set(self._heads.near(head))
            found += [
                reading._replace(reason=f"{head} is the head of the compound")
                for reading in self.words.readings(head, False)
                if reading.accepted and reading.word in near
            ]
        return tuple(found)
