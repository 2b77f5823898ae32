"""German political sentences with their English, made by rules and chance; the same seed makes the same sentences.

A sentence may be translated in several ways: its English is a tree with choices (``english.py``). What is drawn depends
on the shares of ``concepts.py`` and on the register of the sentence's verbs and adjectives.
"""

import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from random import Random

from tests.tiny_translation import forms
from tests.tiny_translation.concepts import CONCEPTS
from tests.tiny_translation.english import Choice, English, possible, say
from tests.tiny_translation.parts import Parts

_HELD_OUT = 20
"""One sentence in this many is kept away from training."""

_FORMS: tuple[tuple[Callable[[Parts], forms.Made], int], ...] = (
    (forms.statement, 26),
    (forms.fronted, 14),
    (forms.subordinate, 10),
    (forms.reported, 7),
    (forms.relative, 6),
    (forms.passive, 8),
    (forms.copula, 8),
    (forms.identity, 5),
    (forms.existence, 3),
    (forms.joined, 5),
    (forms.contrast, 4),
    (forms.question, 4),
    (forms.word_in_quotes, 4),
    (forms.speech, 6),
    (forms.heading, 10),
    (forms.count, 5),
    (forms.amount, 4),
)
"""Every form of sentence, with its weight."""

RENDERINGS = {
    noun.concept: tuple(one.plural if noun.numbers == "plural" else one.singular for one in noun.renderings)
    for noun in CONCEPTS
}
"""Of each concept, by its id, the English nouns, in the plural where it has no singular."""

PREFERRED = {noun.concept: noun.preferred for noun in CONCEPTS}
"""Of each concept, by its id, the rendering that a glossary would ask for."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A German sentence and what it may be in English.

    Attributes:
        german: the sentence.
        english: its translations, as a tree.
        register: -1 (press), 0 or 1 (formal): moves the shares.
        form: name of the form of sentence.
        concepts: ids of the concepts in it, in the order of the English; one may come twice.
    """

    german: str
    english: English
    register: int
    form: str
    concepts: tuple[str, ...] = field(default=())

    def translation(self, random: Random) -> str:
        """One translation, drawn by the shares."""
        return say(self.english, self.register, random)

    def translations(self, **renderings: str) -> frozenset[str]:
        """All translations that the grammar has for it.

        Args:
            renderings: of some concepts, by their ids with ``_`` for ``-``, the only rendering that counts:
                ``abkommen="accord"``.
        """
        wanted = {concept.replace("_", "-"): rendering for concept, rendering in renderings.items()}
        return possible(self.english, {concept: RENDERINGS[concept].index(one) for concept, one in wanted.items()})

    @property
    def held_out(self) -> bool:
        """Whether it is kept away from training; decided by the German alone."""
        return zlib.crc32(self.german.encode()) % _HELD_OUT == 0


def sentences(seed: int) -> Iterator[Sentence]:
    """Sentences without end."""
    random = Random(seed)
    parts = Parts(random)
    makers, weights = [make for make, _ in _FORMS], [weight for _, weight in _FORMS]
    while True:
        make = random.choices(makers, weights)[0]
        german, english, register = make(parts)
        first = int(german.startswith("„"))
        german = german[:first] + german[first].upper() + german[first + 1 :]
        german = german.replace(" von dem ", " vom ")
        yield Sentence(german, english, max(-1, min(1, register)), make.__name__, tuple(_concepts(english)))


def held_out(seed: int, number: int) -> list[Sentence]:
    """Different sentences that no training has seen."""
    found: dict[str, Sentence] = {}
    for sentence in sentences(seed):
        if sentence.held_out:
            found.setdefault(sentence.german, sentence)
        if len(found) == number:
            break
    return list(found.values())


def _concepts(english: English) -> Iterator[str]:
    for part in english:
        if isinstance(part, Choice):
            if part.concept:
                yield part.concept
            yield from _concepts(part.options[0].text)
