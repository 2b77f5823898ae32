"""What sentences are put together from, drawn by chance."""

from dataclasses import dataclass
from random import Random
from typing import TypeVar

from tests.tiny_translation import words
from tests.tiny_translation.clauses import Clause, Subject, Tense, subject
from tests.tiny_translation.concepts import CONCEPTS, Noun
from tests.tiny_translation.phrases import NounPhrase, titled
from tests.tiny_translation.verbs import OF_ACTORS, OF_THINGS, TRANSITIVE, WITH_PREPOSITION, Verb

_CONCEPT = 0.62
"""Share of nouns that are concepts."""
_COMPOUNDS = ("sanktionspaket", "abkommen", "verteidigungsminister", "haushalt", "geheimdienst", "erklaerung")
"""Concepts that are also heads of compounds with EU and US."""

Item = TypeVar("Item")
_THINGS, _ACTORS = ("thing",), ("person", "body")
_BY_KINDS: dict[tuple[str, ...], tuple[list[Noun], list[Noun]]] = {
    kinds: (
        [noun for noun in CONCEPTS if noun.kind in kinds],
        [noun for noun in words.PLAIN if noun.kind in kinds],
    )
    for kinds in (_THINGS, _ACTORS, ("person",))
}
TITLES = {noun.german: noun for noun in (*CONCEPTS, *words.PLAIN)}


@dataclass(frozen=True, slots=True)
class Parts:
    """A source of parts.

    Attributes:
        random: source of chance.
    """

    random: Random

    def chance(self, share: float) -> bool:
        """True in so many cases, 0 to 1."""
        return self.random.random() < share

    def pick(self, items: "tuple[Item, ...] | list[Item]") -> Item:
        """One of them."""
        return items[int(self.random.random() * len(items))]

    def noun(self, kinds: tuple[str, ...]) -> Noun:
        """A noun of the kinds."""
        concepts, plain = _BY_KINDS[kinds]
        return self.pick(concepts if self.chance(_CONCEPT) else plain)

    def adjective(self, noun: Noun) -> words.Adjective:
        """An adjective that goes with the noun."""
        special = words.FOR_THINGS if noun.kind == "thing" else words.FOR_ACTORS
        return self.pick(words.FOR_ALL + special)

    def phrase(self, kinds: str, *, definite: float = 0.6, bare: bool = False, owner: float = 0.14) -> NounPhrase:
        """A noun phrase.

        Args:
            kinds: ``t`` for a thing, ``a`` for a person or body, ``ta`` for either.
            definite: share of phrases with the definite article.
            bare: no determiner: for headings.
            owner: share of phrases that belong to somebody.
        """
        noun = self.noun(_THINGS if kinds == "t" or (kinds == "ta" and self.chance(0.5)) else _ACTORS)
        plural = noun.numbers == "plural" or (noun.numbers == "both" and self.chance(0.28))
        adjective = self.adjective(noun) if self.chance(0.22) else None
        if bare:
            return NounPhrase(noun, plural, "", adjective)
        if noun.definite:
            return NounPhrase(noun, False, "the", adjective if self.chance(0.3) else None)
        belongs: NounPhrase | str | None = None
        if noun.kind == "thing" and self.chance(owner):
            belongs = self.surname() if self.chance(0.2) else self.phrase("a", definite=0.8, owner=0)
        elif noun.kind == "body" and self.chance(0.06):
            return NounPhrase(noun, plural, "the", adjective, place=self.place())
        determiner = "the" if belongs or self.chance(definite) else self._determiner(plural)
        if noun.concept == "verhandlungen" and "|" in determiner:
            determiner = "many"
        compound = self.pick(("EU", "US")) if noun.concept in _COMPOUNDS and self.chance(0.1) else ""
        return NounPhrase(noun, plural, determiner, adjective, belongs, compound=compound)

    def _determiner(self, plural: bool) -> str:
        if not plural:
            return self.random.choices(("a", "this", "no"), (0.65, 0.2, 0.15))[0]
        kinds = ("", "many", "several", "all", "this", "no", "number")
        kind = self.random.choices(kinds, (0.32, 0.12, 0.1, 0.1, 0.08, 0.06, 0.22))[0]
        return self.number() if kind == "number" else kind

    def number(self) -> str:
        """A number above one, German and English."""
        if self.chance(0.5):
            return "|".join(words.NUMERALS[self.random.randint(2, 12)])
        number = self.random.randint(13, 99) if self.chance(0.6) else self.random.randint(100, 999)
        return f"{number}|{number}"

    def surname(self) -> str:
        """A surname."""
        return self.pick(words.SURNAMES)

    def place(self) -> str:
        """Where: German and English."""
        german, english = self.pick(words.PLACES)
        return f"in {german}|in {english}"

    def time(self, tense: Tense = "past") -> str:
        """When, German and English, in the present or the past."""
        if tense == "present":
            return self.pick(("heute|today", "jetzt|now", "jeden Tag|every day", "in dieser Woche|this week"))
        kind = self.random.random()
        month, english = self.pick(words.MONTHS)
        if kind < 0.4:
            day, english = self.pick(words.DAYS)
            return f"am {day}|on {english}"
        if kind < 0.6:
            number = self.random.randint(1, 31)
            return f"am {number}. {month}|on {number} {english}"
        if kind < 0.8:
            year = self.random.randint(1949, 2049)
            return f"im {month} {year}|in {english} {year}"
        if kind < 0.85:
            year = self.random.randint(1949, 2049)
            return f"im Jahr {year}|in {year}"
        return self.pick(("gestern|yesterday", "in der Nacht|during the night", "am Abend|in the evening"))

    def subject(self, kinds: str = "a") -> Subject:
        """Who does it: mostly a noun phrase, sometimes a name with a title, or two joined by and."""
        kind = self.random.random()
        if kinds == "a" and kind < 0.1:
            title = self.pick(("Verteidigungsminister", "Verteidigungsminister", "Kanzler", "Präsident", "Ministerin"))
            name = self.surname()
            return Subject(f"{title} {name}", titled(TITLES[title], name))
        first = self.phrase(kinds)
        if kinds == "a" and kind < 0.16:
            second = self.phrase(kinds, definite=0.9, owner=0)
            english = (*first.english(), "and", *second.english())
            return Subject(f"{first.german('N')} und {second.german('N')}", english, True, first.register)
        return subject(first)

    def clause(self, *, tense: Tense | None = None, modal: float = 0.2, who: Subject | None = None) -> Clause:
        """A clause about somebody who does something, or about a thing that begins or fails."""
        tenses: tuple[Tense, ...] = (tense,) if tense else ("present", "present", "perfect", "past")
        drawn = self.pick(tenses)
        kind = self.random.random()
        verb: Verb
        what: NounPhrase | None = None
        if kind < 0.12:
            things = who is None and self.chance(0.6)
            verb, who = self.pick(OF_THINGS if things else OF_ACTORS), who or self.subject("t" if things else "a")
        else:
            verb = self.pick(TRANSITIVE if kind < 0.75 else WITH_PREPOSITION)
            what, who = self.phrase(verb.takes), who or self.subject()
        auxiliary = self.pick(("will", "must", "can", "should", "future")) if self.chance(modal) else ""
        definite = what is None or what.determiner == "the"
        negated = auxiliary != "must" and definite and "no" not in who.english and self.chance(0.1)
        time_tense: Tense = "present" if auxiliary else drawn
        time = self.time(time_tense) if self.chance(0.25) else ""
        place = self.place() if self.chance(0.12) else ""
        return Clause(who, verb, what, drawn, auxiliary, negated, time, place)
