"""Noun phrases: German in its four cases, English with its choices."""

from dataclasses import dataclass

from tests.tiny_translation.concepts import Noun, Rendering
from tests.tiny_translation.english import ARTICLE, Choice, English, Option
from tests.tiny_translation.words import Adjective

_POSSESSIVE = 0.7
"""Share of ``the faction's proposal`` against ``the proposal of the faction``."""

CASES = "NADG"
_ENDINGS = {
    "der": {"m": ("er", "en", "em", "es"), "f": ("ie", "ie", "er", "er"), "n": ("as", "as", "em", "es"),
            "p": ("ie", "ie", "en", "er")},
    "ein": {"m": ("", "en", "em", "es"), "f": ("e", "e", "er", "er"), "n": ("", "", "em", "es"),
            "p": ("e", "e", "en", "er")},
    "dies": {"m": ("er", "en", "em", "es"), "f": ("e", "e", "er", "er"), "n": ("es", "es", "em", "es"),
             "p": ("e", "e", "en", "er")},
    "weak": {"m": ("e", "en", "en", "en"), "f": ("e", "e", "en", "en"), "n": ("e", "e", "en", "en"),
             "p": ("en", "en", "en", "en")},
    "mixed": {"m": ("er", "en", "en", "en"), "f": ("e", "e", "en", "en"), "n": ("es", "es", "en", "en"),
              "p": ("en", "en", "en", "en")},
    "strong": {"m": ("er", "en", "em", "en"), "f": ("e", "e", "er", "er"), "n": ("es", "es", "em", "en"),
               "p": ("e", "e", "en", "er")},
}  # fmt: skip
_DETERMINERS = {
    "the": ("d", "der", "weak", "the"),
    "a": ("ein", "ein", "mixed", ARTICLE),
    "no": ("kein", "ein", "mixed", "no"),
    "this": ("dies", "dies", "weak", "this"),
    "all": ("all", "dies", "weak", "all"),
    "many": ("viel", "dies", "strong", "many"),
    "several": ("mehrer", "dies", "strong", "several"),
}
"""German stem, its endings, the endings of an adjective behind it, English."""


@dataclass(frozen=True, slots=True)
class NounPhrase:
    """A noun with what belongs to it.

    Attributes:
        noun: the head.
        plural: its number.
        determiner: a key of the table of determiners, ``""`` for none, or a number with its English: ``drei|three``.
        adjective: before the noun.
        owner: behind it in the genitive; a noun phrase, or a surname (which stands before it).
        place: behind it, German and English: ``in Wien|in Vienna``.
        compound: first part of a compound, the same in both languages: ``EU`` makes ``EU-Abkommen``, ``EU deal``.
    """

    noun: Noun
    plural: bool = False
    determiner: str = "the"
    adjective: Adjective | None = None
    owner: "NounPhrase | str | None" = None
    place: str = ""
    compound: str = ""

    @property
    def register(self) -> int:
        """Of the adjectives in it."""
        own = self.adjective.register if self.adjective else 0
        return own + (self.owner.register if isinstance(self.owner, NounPhrase) else 0)

    def german(self, case: str) -> str:
        """German in a case: N, A, D or G."""
        column, index = "p" if self.plural else self.noun.gender, CASES.index(case)
        stem, endings, declension, _ = _DETERMINERS.get(
            self.determiner, (self.determiner.split("|")[0], "", "strong", "")
        )
        words = [stem + (_ENDINGS[endings][column][index] if endings else "")]
        if isinstance(self.owner, str):
            words, declension = [f"{self.owner}s"], "strong"
        if self.adjective:
            words.append(self.adjective.stem + _ENDINGS[declension][column][index])
        if self.noun.adjectival:
            words.append(self.noun.german + _ENDINGS[declension][column][index])
        else:
            words.append(f"{self.compound}-" * bool(self.compound) + _declined(self.noun, self.plural, case))
        if isinstance(self.owner, NounPhrase):
            words.append(self.owner.german("G"))
        words.append(self.place.partition("|")[0])
        return " ".join(word for word in words if word)

    def english(self) -> English:
        """English with all its choices."""
        place = self.place.partition("|")[2]
        head = self._head()
        behind = (place,) if place else ()
        if isinstance(self.owner, str):
            return (f"{self.owner}'s", *head, *behind)
        if self.owner is None:
            return (self._determiner(), *head, *behind)
        owner, noun = self.owner, self.owner.noun
        whole: English = (self._determiner(), *head, "of")
        options = []
        for rendering in noun.renderings:
            after: English = (*whole, owner._determiner(), *owner._words(), _number(rendering, owner.plural))
            before: English = (owner._determiner(), *owner._words(), _possessive(rendering, owner.plural), *head)
            both = rendering.possessive and self.determiner == "the" and _possessive(rendering, owner.plural)
            text: English = after
            if both:
                text = (Choice((Option(before, _POSSESSIVE), Option(after, 1 - _POSSESSIVE))),)
            options.append(Option(text, rendering.share, rendering.tilt))
        return (Choice(tuple(options), noun.concept), *behind)

    def _determiner(self) -> str:
        if "|" in self.determiner:
            return self.determiner.split("|")[1]
        if not self.determiner or (self.plural and self.determiner == "a"):
            return ""
        return "these" if self.plural and self.determiner == "this" else _DETERMINERS[self.determiner][3]

    def _words(self) -> English:
        adjective: English = (self.adjective.english,) if self.adjective else ()
        return (*adjective, self.compound) if self.compound else adjective

    def _head(self) -> English:
        options = [Option((_number(one, self.plural),), one.share, one.tilt) for one in self.noun.renderings]
        return (*self._words(), Choice(tuple(options), self.noun.concept))


def titled(noun: Noun, surname: str) -> English:
    """``Defence Secretary Brelmann``: a title before a name."""
    options = [Option((one.singular.title(),), one.share, one.tilt) for one in noun.renderings]
    return (Choice(tuple(options), noun.concept), surname)


def _number(rendering: Rendering, plural: bool) -> str:
    return rendering.plural if plural else rendering.singular


def _possessive(rendering: Rendering, plural: bool) -> str:
    """The possessive, or nothing where a plural has none that is said: ``members of parliament``."""
    if not plural:
        return f"{rendering.singular}'s"
    return f"{rendering.plural}'" if rendering.plural.endswith("s") else ""


def _declined(noun: Noun, plural: bool, case: str) -> str:
    if plural:
        dative_n = case == "D" and not noun.german_plural.endswith(("n", "s"))
        return noun.german_plural + "n" * dative_n
    weak = noun.gender == "m" and noun.genitive.endswith("n")
    return noun.genitive if case == "G" or (weak and case != "N") else noun.german
