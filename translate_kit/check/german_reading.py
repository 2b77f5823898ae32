"""The words of both sides of a pair, and what stands around those that are in both."""

import re
from functools import cached_property
from typing import NamedTuple

from translate_kit.check.finding import Span
from translate_kit.check.german_allowed import Allowed
from translate_kit.check.german_words import WORD
from translate_kit.check.pair import Pair
from translate_kit.glossary.morphology import declines_like_adjective

IN_NAMES = frozenset(("von", "vom", "zu", "zum", "zur", "der", "das", "dem", "und", "für", "auf", "bei", "beim", "ob"))
"""Small words that stand within names: von der Leyen, Bund für Umwelt und Naturschutz."""

_WORDS = re.compile(r"\w+")
_ARTICLES = frozenset(_WORDS.findall(
    "der die das des dem den ein eine einer eines einem einen kein keine keiner keines keinem keinen dieser diese "
    "dieses diesem diesen jede jeder jedes jedem jeden alle aller allen viele vieler vielen wenige mehr weniger "
    "mehrere einige welche ihre ihrer ihren ihrem ihr seine seiner seinen seinem sein unsere unserer unseren unserem "
    "unser meine meiner meinen mein zur zum im am vom beim ins ans "
    "beide beiden zwei drei vier fünf sechs sieben acht neun zehn zwölf hundert tausend",
))  # fmt: skip
_BEFORE_NAMES = frozenset(_WORDS.findall(
    "in at near by from to and or with without for on of said says told asked as like than against between via per "
    "outside around under over behind after before since",
))  # fmt: skip
_BEFORE_NOUNS = frozenset(_WORDS.findall(
    "a an his her their its our my your no every each several many few these those such some any more most other "
    "another new last next good great first second",
))  # fmt: skip
_AFTER_NOUNS = frozenset(_WORDS.findall(
    "of is was has had have are were will would can could should must may and or but that which who in on at to for "
    "with by from because although when",
))  # fmt: skip
_PLAIN_CAPITALS = frozenset(_WORDS.findall(
    "The A An This These That German Germany European Federal Western Eastern His Her Its Our Their No All Many More "
    "Most Some If When While But And In Because British French American Austrian Swiss Monday Tuesday Wednesday "
    "Thursday Friday Saturday Sunday January February March April May June July August September October November "
    "December By For With After Before Since Under Over From To Of On At As",
))  # fmt: skip
_OF_NAMES = frozenset(("des", "den", "ohne"))
_COLON = re.compile(r"[ *_]{0,3}:")
_POSSESSIVE = ("'s", "’s", "s'", "s’")
_POSSESSIVE_END = re.compile("['’]s$")
_PLACES = 8


class Word(NamedTuple):
    """A word and its place.

    Attributes:
        text: as it stands there, without 's.
        start, end: code points of the text.
    """

    text: str
    start: int
    end: int


class Reading:
    """The words of a translation, each looked up in the source.

    Args:
        pair: the sentence and its translation.
    """

    def __init__(self, pair: Pair) -> None:
        self.pair = pair
        self.source = [Word(found[0], *found.span()) for found in WORD.finditer(pair.plain_source)]
        self.target = [
            Word(_POSSESSIVE_END.sub("", found[0]), *found.span()) for found in WORD.finditer(pair.plain_target)
        ]
        self.places: dict[str, list[int]] = {}
        for index, word in enumerate(self.source):
            self.places.setdefault(word.text, []).append(index)

    @cached_property
    def allowed(self) -> Allowed:
        """Where German is no accident."""
        return Allowed(self.pair)

    @cached_property
    def kept(self) -> frozenset[str]:
        """Words of the English of the terms that stand in the source."""
        terms = (hit.term for hit in self.pair.hits)
        forms = (form for term in terms for form in (term.en, term.en_plural or "", *term.en_admitted))
        return frozenset(word for form in forms for word in WORD.findall(form))

    def is_noun_in_german(self, index: int) -> bool:
        """Whether an article or an adjective stands before a word in the source, and no name after it.

        Args:
            index: of a word of the translation.
        """
        for place in self.places[self.target[index].text][:_PLACES]:
            before = self.source[place - 1].text if place else ""
            if before.lower() in _ARTICLES or (before.islower() and declines_like_adjective(before)):
                return not self._joins_capitals(self.pair.plain_source, self.source, place)
        return False

    def may_be_noun_in_english(self, index: int) -> bool:
        """Whether the word before one of the translation is small and not one that mostly stands before names."""
        before = self.target[index - 1].text if index else ""
        return (before.islower() or (index == 1 and before in _PLAIN_CAPITALS)) and before.lower() not in _BEFORE_NAMES

    def is_noun_in_english(self, index: int) -> bool:
        """Whether a word that stands before nouns stands before one of the translation, and no noun after it."""
        before = self.target[index - 1].text if index else ""
        after = self.target[index + 1].text if index + 1 < len(self.target) else ""
        first = before.lower() if index == 1 else before
        return (
            first in _BEFORE_NOUNS
            or self._is_possessive(index - 1)
            or (first == "the" and (not after or after in _AFTER_NOUNS))
        )

    def is_label(self, index: int) -> bool:
        """Whether a colon follows a word of the translation and the same word in the source: Antwort:, Sommer:."""
        word = self.target[index]
        same = [self.source[place] for place in self.places.get(word.text, ())]
        return _COLON.match(self.pair.target, word.end) is not None and any(
            _COLON.match(self.pair.source, one.end) for one in same
        )

    def in_name(self, index: int) -> bool:
        """Whether a word of the translation is one of several with capitals, or joined to small words of names."""
        after = self.target[index + 1].text if index + 1 < len(self.target) else ""
        before = self.target[index - 1].text if index else ""
        joined = not IN_NAMES.isdisjoint((before, after)) or not _OF_NAMES.isdisjoint((before, after))
        return joined or self.beside_capital(index)

    def beside_capital(self, index: int) -> bool:
        """Whether a word of the translation has a capital beside it that is not just that of any word."""
        after = self.target[index + 1].text if index + 1 < len(self.target) else ""
        before = self.target[index - 1].text if index else ""
        left = index > 0 and self._joins_capitals(self.pair.plain_target, self.target, index - 1)
        plain = before in _PLAIN_CAPITALS or index == 1 or self._is_possessive(index - 1)
        right = self._joins_capitals(self.pair.plain_target, self.target, index)
        return (left and not plain) or (right and after not in _PLAIN_CAPITALS)

    def _is_possessive(self, index: int) -> bool:
        return index >= 0 and self.pair.target[slice(*self.target[index][1:])].endswith(_POSSESSIVE)

    def between_capitals(self, index: int) -> bool:
        """Whether a word of the translation stands between two with capitals."""
        around = self.target[index - 1 : index] + self.target[index + 1 : index + 2]
        return len(around) > 1 and all(word.text[0].isupper() for word in around)

    def copied(self, index: int, done: int = 0, end: int | None = None) -> tuple[int, int]:
        """The words around one that stand in the same order in the source.

        Args:
            index: of a word of the translation.
            done: the first word that may be one of them.
            end: the first word behind that may not; None for no limit.

        Returns:
            The first of them, and the one after the last.
        """
        best = (index, index + 1)
        end = len(self.target) if end is None else min(end, len(self.target))
        for place in self.places.get(self.target[index].text, ())[:_PLACES]:
            first, last = index, index + 1
            while first > done and self._same(first - 1, place - (index - first) - 1):
                first -= 1
            while last < end and self._same(last, place + last - index):
                last += 1
            if last - first > best[1] - best[0]:
                best = (first, last)
        return best

    def source_span(self, index: int) -> Span | None:
        """Where a word of the translation stands in the source; None for nowhere."""
        places = self.places.get(self.target[index].text)
        return Span(*self.source[places[0]][1:]) if places else None

    def _same(self, target: int, source: int) -> bool:
        return 0 <= source < len(self.source) and self.target[target].text == self.source[source].text

    @staticmethod
    def _joins_capitals(text: str, words: list[Word], index: int) -> bool:
        """Whether a word with a capital stands after another one, and nothing that parts them between."""
        if index + 1 >= len(words) or not (words[index].text[0].isupper() and words[index + 1].text[0].isupper()):
            return False
        return not text[words[index].end : words[index + 1].start].strip(" .&/–-")
