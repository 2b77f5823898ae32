"""Clauses: a subject, a verb and what belongs to it, in German word order and in English."""

from dataclasses import dataclass
from typing import Literal

from tests.tiny_translation.english import English
from tests.tiny_translation.phrases import NounPhrase
from tests.tiny_translation.verbs import Verb

Tense = Literal["present", "perfect", "past"]

MODALS = {
    "will": (("will", "wollen"), ("wants to", "want to"), ("does not want to", "do not want to")),
    "must": (("muss", "müssen"), ("must", "must"), None),
    "can": (("kann", "können"), ("can", "can"), ("cannot", "cannot")),
    "should": (("soll", "sollen"), ("should", "should"), ("should not", "should not")),
    "future": (("wird", "werden"), ("will", "will"), ("will not", "will not")),
}
"""German singular and plural, English singular and plural, the same denied (or nothing, where German means another)."""


@dataclass(frozen=True, slots=True)
class Subject:
    """What does it: a noun phrase, two of them joined by and, or somebody with a name.

    Attributes:
        german: nominative.
        english: with its choices.
        plural: its number.
        register: of its adjectives.
    """

    german: str
    english: English
    plural: bool = False
    register: int = 0


def subject(phrase: NounPhrase) -> Subject:
    """A noun phrase as a subject."""
    return Subject(phrase.german("N"), phrase.english(), phrase.plural, phrase.register)


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause.

    Attributes:
        subject: what does it.
        verb: what it does.
        object: to whom; nothing with verbs that have none.
        tense: of the verb; without meaning with a modal.
        modal: a key of ``MODALS``, or empty.
        negated: whether it says that it is not so.
        time, place: German and English: ``am Montag|on Monday``; or empty.
    """

    subject: Subject
    verb: Verb
    object: NounPhrase | None = None
    tense: Tense = "present"
    modal: str = ""
    negated: bool = False
    time: str = ""
    place: str = ""

    @property
    def register(self) -> int:
        """Of all of it, -1 to 1."""
        total = self.verb.register + self.subject.register + (self.object.register if self.object else 0)
        return max(-1, min(1, total))

    def german_main(self, front: str = "") -> str:
        """A main clause; ``front`` stands before the verb in the subject's stead, ``?`` makes a question."""
        finite, rest = self._finite()
        begin = [] if front == "?" else [front or self.subject.german]
        return _join(*begin, finite, self.subject.german if front else "", *self._middle(), rest)

    def german_subordinate(self, pronoun: str = "") -> str:
        """With the verb at its end, the conjunction left out; ``pronoun`` stands in the subject's stead."""
        finite, rest = self._finite()
        separable = not self.modal and self.tense != "perfect"
        end = f"{rest}{finite}" if separable else f"{rest} {finite}"
        return _join(pronoun or self.subject.german, *self._middle(), end)

    def english(self, pronoun: str = "", *, moved: str = "") -> English:
        """English; ``moved`` (``time`` or ``place``) leaves out what stands before the clause."""
        who: English = (pronoun,) if pronoun else self.subject.english
        return (*who, *self._predicate(), *self._english_rest(moved))

    def english_question(self) -> English:
        """As a question that is answered by yes or no, in the present or past."""
        do = "did" if self.tense != "present" else "do" if self.subject.plural else "does"
        return (do, *self.subject.english, *self.verb.say(0), *self._english_rest(""))

    def _english_rest(self, moved: str) -> English:
        what: English = self.object.english() if self.object else ()
        behind = [self.place if moved != "place" else "", self.time if moved != "time" else ""]
        return (*what, *(words.partition("|")[2] for words in behind if words))

    def _predicate(self) -> English:
        plural = self.subject.plural
        if self.modal:
            _, plain, denied = MODALS[self.modal]
            return ((denied if self.negated and denied else plain)[plural], *self.verb.say(0))
        if self.negated:
            do = "did" if self.tense != "present" else "do" if plural else "does"
            return (f"{do} not", *self.verb.say(0))
        if self.tense != "present":
            return self.verb.say(2)
        return self.verb.say(0 if plural else 1)

    def _finite(self) -> tuple[str, str]:
        """The finite verb, and what stands at the clause's end."""
        plural, verb = self.subject.plural, self.verb
        if self.modal:
            return MODALS[self.modal][0][plural], verb.infinitive
        if self.tense == "perfect":
            return verb.auxiliary[plural], verb.participle
        return (verb.past if self.tense == "past" else verb.present)[plural], verb.prefix

    def _middle(self) -> list[str]:
        what = ""
        if self.object:
            what = _join(self.verb.preposition, self.object.german(self.verb.case))
        no = "nicht" if self.negated else ""
        times = [words.partition("|")[0] for words in (self.time, self.place)]
        # "nicht" stands before an object with a preposition, behind any other
        return [*times, no, what] if self.verb.preposition else [*times, what, no]


def _join(*words: str) -> str:
    return " ".join(word for word in words if word)
