"""Which words of a glossary a word of a text can be: the first half of finding terms, done once per word form."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Literal, NamedTuple

from translate_kit.glossary.inflection import (
    ADJECTIVE_ENDINGS,
    NAME_ENDINGS,
    PERSON_ENDINGS,
    StemIndex,
    adjective_stem,
    is_near,
    regular_ending,
    with_umlauts,
)
from translate_kit.glossary.morphology import CACHED_WORDS, declines_like_adjective, key, meeting

_GENDERED = re.compile(r"^(?P<base>.+?)(?:[*:_/(]-?|(?<=[a-zäöüß])(?=I))(?P<ending>innen|in|In|Innen|r|n|s)\)?$")
_SHORTEST_RESPELLED_ACRONYM = 4
"""Newspapers write Nato, Unesco, Opec; three letters (Uno) are left to the glossary, too many are words (IS, UN)."""


NO_FORM = "no form"
"""How the reason begins where a word shares the stem of another and is no form of it."""

Kind = Literal["noun", "name", "adjective", "acronym", "written", "literal"]
"""How a glossary word is compared. No enumeration: these are hashed for every word of every text."""


class Word(NamedTuple):
    """A word of a glossary term.

    Attributes:
        text: the word in its dictionary form.
        kind: noun by lemma, name with a genitive at most, adjective with any adjective ending, acronym by its capitals,
            written in any case (function words, numbers), literal exactly.
        declined: a capitalised word inside a longer term, which may be an adjective too (Europäischer Rat).
    """

    text: str
    kind: Kind
    declined: bool = False


class Reading(NamedTuple):
    """A glossary word that a text word is, or is not after all.

    Attributes:
        word: the glossary word.
        reason: which key met, or why not.
        accepted: which of the two.
    """

    word: Word
    reason: str
    accepted: bool


class WordIndex:
    """The words by which terms are looked up.

    Args:
        words: the words, each once.
    """

    def __init__(self, words: tuple[Word, ...]) -> None:
        self._stems: StemIndex[Word] = StemIndex()
        self._written: dict[str, list[Word]] = {}
        for word in words:
            self._written.setdefault(key(word.text), []).append(word)
            if word.kind not in ("written", "literal", "acronym"):
                self._stems.add(word.text, word)
        self.readings = lru_cache(maxsize=CACHED_WORDS)(self._readings)

    def beginning(self, word: str) -> list[Word]:
        """Glossary words that a longer word begins with."""
        return self._stems.beginning(word)

    def _readings(self, word: str, all_caps: bool) -> tuple[Reading, ...]:
        """What a word can be.

        Args:
            word: a word of the text, cleaned.
            all_caps: whether the whole text is set in capitals.

        Returns:
            A reading for every glossary word that is near, accepted ones first.
        """
        near: dict[Word, None] = {}
        for form, _ in _forms(word, all_caps):
            near.update(dict.fromkeys(self._written.get(key(form), ())))
            near.update(dict.fromkeys(self._written.get(key(form).removesuffix("s"), ())))
            near.update(dict.fromkeys(self._stems.near(form)))
        found = [reading for known in near if (reading := compare(word, all_caps, known))]
        return tuple(sorted(found, key=lambda reading: (not reading.accepted, reading.word.text, reading.word.kind)))


@lru_cache(maxsize=CACHED_WORDS)
def compare(word: str, all_caps: bool, known: Word) -> Reading | None:
    """How a word of a text and one glossary word compare.

    Args:
        word: a word of the text, cleaned.
        all_caps: whether the whole text is set in capitals.
        known: the glossary word.

    Returns:
        The reading; None if the two are not near.
    """
    refused = None
    for form, remark in _forms(word, all_caps):
        if key(form) == key(known.text):
            reading: Reading | None = _compare_written(form, word, known, all_caps)
        elif known.kind == "acronym":
            reading = Reading(known, "abbreviation with -s", True) if form == known.text + "s" else None
        elif known.kind in ("written", "literal") or not is_near(form, known.text):
            reading = None
        else:
            reading = _compare_inflected(form, known)
        if reading and reading.accepted:
            return reading._replace(reason=f"{remark}, {reading.reason}") if remark else reading
        refused = refused or reading
    return refused


def _forms(word: str, all_caps: bool) -> Iterator[tuple[str, str]]:
    """The word and the spellings it may stand for, each with a remark for the reader."""
    yield word, ""
    base, apostrophe, ending = word.replace("’", "'").rpartition("'")
    if apostrophe and ending == "s":
        yield base, "genitive with apostrophe"
    if word.isupper() and (all_caps or len(word) >= _SHORTEST_RESPELLED_ACRONYM):
        yield word.capitalize(), "capitals"
    if (mended := with_umlauts(word)) != word:
        yield mended, f"read as {mended}"
    if gendered := _GENDERED.match(word):
        base, ending = gendered["base"], gendered["ending"].lower()
        if ending in ("in", "innen"):
            for form in (base, base + "e", base + "er", base + ending):
                yield form, "gendered form"
        else:
            yield base, "gendered form"


def _compare_written(form: str, word: str, known: Word, all_caps: bool) -> Reading:
    """A text word and a glossary word of the same letters: only capitals can part them."""
    if known.kind == "literal" and word != known.text:
        return Reading(known, f"only {known.text} as written counts", False)
    if known.kind == "acronym" and not _same_acronym(word, known.text, all_caps):
        return Reading(known, f"the abbreviation is written {known.text}", False)
    if known.kind in ("noun", "name") and not form[0].isupper():
        return Reading(known, "lower case, the term has a capital", False)
    if (
        known.kind in ("noun", "name")
        and not all_caps
        and 1 < len(word) < _SHORTEST_RESPELLED_ACRONYM
        and word.isupper()
    ):
        return Reading(known, f"an abbreviation, the term is written {known.text}", False)  # ROM is not Rom
    return Reading(known, "same word", True)


def _same_acronym(word: str, acronym: str, all_caps: bool) -> bool:
    if word == acronym or (all_caps and word == acronym.upper()):
        return True
    return len(acronym) >= _SHORTEST_RESPELLED_ACRONYM and acronym.isupper() and word == acronym.capitalize()


def _compare_inflected(form: str, known: Word) -> Reading | None:
    """A text word and a glossary word that share a stem; None where that is chance and not worth telling."""
    as_adjective = (known.kind == "adjective" or known.declined) and _is_adjective_form(form, known.text)
    if known.kind != "adjective" and not form[0].isupper():
        alike = as_adjective or regular_ending(form, known.text)
        return Reading(known, "lower case, the term has a capital", False) if alike else None
    if as_adjective:
        return Reading(known, "adjective ending", True)
    if known.kind == "adjective":
        return None
    if known.kind == "name" and not known.declined:
        if known.text.endswith("e") and declines_like_adjective(known.text):
            fits = any(key(form) == key(known.text)[:-1] + ending for ending in PERSON_ENDINGS)
            return Reading(known, "adjective ending", True) if fits else None  # ein Grüner; Grünes is no person
        fits = any(key(form) == key(known.text) + ending for ending in NAME_ENDINGS)
        return Reading(known, "case ending of a name", True) if fits else None
    reason = meeting(form, known.text)
    return Reading(known, reason or f"{NO_FORM} of {known.text} for either lemmatiser", bool(reason))


def _is_adjective_form(form: str, lemma: str) -> bool:
    stems = {adjective_stem(lemma), key(lemma)}  # umstritten is no form of umstritt
    return any(key(form) == stem + ending for stem in stems for ending in ADJECTIVE_ENDINGS)
