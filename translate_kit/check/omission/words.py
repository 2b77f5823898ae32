"""The words of a German sentence that mean something, and which of them the English says."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from translate_kit.check.names.german import names
from translate_kit.check.names.likeness import base
from translate_kit.check.negation.evidence import FUNCTION, FUNCTION_EN
from translate_kit.check.numbers.english import read_english_text
from translate_kit.check.numbers.german import read_german_text
from translate_kit.check.omission.formulas import formulas
from translate_kit.check.omission.lexicon import kin, renderings
from translate_kit.check.pair import Pair

_WORD = re.compile(r"[^\W_]+(?:[’'](?=s\b))?")
_INFLECTED = frozenset(("", "s", "es", "d", "ed", "ing", "n", "ly", "er", "ers", "al", "y"))
_SHORT_STEM = 3
_FRONT = 3


@dataclass(slots=True)
class Word:
    """A word of the German that carries meaning.

    Attributes:
        start, end: its place.
        known: whether it is known what it would be in English.
        seen: whether that stands in the English.
        hard: whether English has hardly another way to say it: a number, a name.
    """

    start: int
    end: int
    known: bool = False
    seen: bool = False
    hard: bool = False


@dataclass(frozen=True, slots=True)
class Words:
    """What was found.

    Attributes:
        german: the German words that carry meaning, in order.
        spare: letters of English words that carry meaning and stand for none of them.
    """

    german: tuple[Word, ...]
    spare: int


@cache
def _light_german() -> frozenset[str]:
    lines = Path(__file__).with_name("light.txt").read_text(encoding="utf-8").splitlines()
    more = (word for line in lines if not line.startswith("#") for word in line.split())
    return FUNCTION.union(more)


class _English:
    """The words of the translation, found by their beginnings; each stands for one German word."""

    def __init__(self, text: str) -> None:
        self.words = [match[0].lower() for match in _WORD.finditer(text)]
        self.places = [match.start() for match in _WORD.finditer(text)]
        self.used = [False] * len(self.words)
        self.fronts: dict[str, list[int]] = {}
        self.kin: dict[str, list[int]] = {}
        for index, word in enumerate(self.words):
            self.fronts.setdefault(word[:_FRONT], []).append(index)
            if key := kin(word):
                self.kin.setdefault(key, []).append(index)

    def take(self, indexes: Iterable[int]) -> bool:
        """Use the first of these words that is free; whether any is there at all, as English may say it once."""
        some = False
        for index in indexes:
            some = True
            if not self.used[index]:
                self.used[index] = True
                break
        return some

    def find(self, stem: str) -> list[int]:
        """The words that begin with a stem; after a short one only an ending may follow."""
        return [
            index
            for index in self.fronts.get(stem[:_FRONT], ())
            if self.words[index].startswith(stem)
            and (len(stem) > _SHORT_STEM or self.words[index][len(stem) :] in _INFLECTED)
        ]

    def take_place(self, start: int, end: int) -> None:
        """Use the words of a place."""
        for index, place in enumerate(self.places):
            if start <= place < end:
                self.used[index] = True


def read_words(pair: Pair) -> Words:
    """Find the German words that carry meaning, and see which of them the English says.

    Args:
        pair: a sentence and its translation.
    """
    source, target = pair.plain_source, pair.plain_target
    english = _English(target)
    empty = {place for start, end in formulas(source) for place in range(start, end)}
    light = _light_german()
    words = {
        match.start(): Word(*match.span())
        for match in _WORD.finditer(source)
        if len(match[0]) > 1 and match[0].lower() not in light and match.start() not in empty
    }
    _numbers(source, target, words, english)
    _names(source, target, words, english)
    _terms(pair, words, english)
    for word in words.values():
        if not word.known:
            _look_up(word, source[word.start : word.end], english)
    spare = sum(
        len(word)
        for word, used in zip(english.words, english.used, strict=True)
        if not used and word not in FUNCTION_EN
    )
    return Words(tuple(sorted(words.values(), key=lambda word: word.start)), spare)


def _numbers(source: str, target: str, words: dict[int, Word], english: _English) -> None:
    """Note the numbers: a number is seen where the other side has one that means the same."""
    theirs = read_english_text(target)
    for one in read_german_text(source):
        if one.weight in ("weak", "idle") or one.kind == "month":
            continue
        other = next((two for two in theirs if two.meanings & one.meanings), None)
        for start in [start for start in words if one.start <= start < one.end]:
            del words[start]
        words[one.start] = Word(one.start, one.end, True, other is not None, one.digits)
        if other:
            english.take_place(other.start, other.end)


def _names(source: str, target: str, words: dict[int, Word], english: _English) -> None:
    """Note the names that the tables know."""
    plain = base(target)
    for found in names(source):
        if found.name is None:
            continue
        match = found.name.pattern.search(plain)
        if not match and not found.firm:
            continue
        for start in [start for start in words if found.start <= start < found.end]:
            del words[start]
        words[found.start] = Word(found.start, found.end, True, match is not None, found.firm)
        if match:
            english.take_place(*match.span())


def _terms(pair: Pair, words: dict[int, Word], english: _English) -> None:
    """Note the glossary's terms that the English says; another rule speaks of those that it does not."""
    for verdict in pair.verdicts:
        if verdict.status == "missing":
            continue
        for start, word in words.items():
            if verdict.hit.start <= start < verdict.hit.end:
                word.known = word.seen = True
        english.take_place(verdict.start, verdict.end)


def _look_up(word: Word, text: str, english: _English) -> None:
    """See whether the English has a word that the list gives for a German one, or one spelt alike."""
    stems = renderings(text)
    word.known = bool(stems)
    places = [index for stem in stems for index in english.find(stem)]
    if key := kin(text):
        places += english.kin.get(key, ())
    word.seen = english.take(places)
    word.known = word.known or word.seen
