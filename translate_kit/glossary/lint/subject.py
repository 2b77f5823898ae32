"""What the rules look at: the tables, and what several rules need to know about them, found out once."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from typing import NamedTuple

from translate_kit.glossary.english import Form, forms, renderings, tokenise_english
from translate_kit.glossary.lint.overlaps import Cover, find_covers
from translate_kit.glossary.lint.tables import Reading
from translate_kit.glossary.match import Matcher
from translate_kit.glossary.term import Glossary, Hit, Term
from translate_kit.glossary.tokens import Token


class Wording(NamedTuple):
    """One English entry of a term.

    Attributes:
        column: where it stands: en, en_admitted or en_forbidden.
        text: the entry.
        forms: it and its plurals or verb forms, as translations are searched for them.
        tokens: its words.
    """

    column: str
    text: str
    forms: tuple[Form, ...]
    tokens: list[Token]

    def covers(self, other: "Wording") -> bool:
        """Whether a translation with the words of the other entry would count as saying this one."""
        last = len(other.tokens) - 1
        return any(
            found.first == 0 and found.last == last for found in renderings(other.text, other.tokens, self.forms)
        )

    @property
    def key(self) -> str:
        """Its letters in one spelling, without the borders of words."""
        return "".join(self.forms[0].words)


class Subject:
    """The tables under test.

    Args:
        reading: tables and terms.
    """

    def __init__(self, reading: Reading) -> None:
        self.tables = reading.tables
        self.terms = reading.terms

    @cached_property
    def matcher(self) -> Matcher:
        """Finds the terms in German sentences, as a draft would."""
        return Matcher(Glossary(tuple(sorted(self.terms, key=lambda term: term.id)), ""))

    @cached_property
    def unproved(self) -> Sequence[tuple[Term, tuple[Hit, ...]]]:
        """Terms that are not found in their own example, each with what is found there."""
        found = ((term, self.matcher.find(term.example)) for term in self.terms if term.example)
        return [
            (term, hits) for term, hits in found if not any(hit.term.id == term.id and hit.enforceable for hit in hits)
        ]

    @cached_property
    def covers(self) -> tuple[Cover, ...]:
        """Which terms are found in the German forms of which."""
        return tuple(find_covers(self.terms))

    @cached_property
    def wordings(self) -> Mapping[str, tuple[Wording, ...]]:
        """By the id of a term, its English entries, the preferred one first."""
        return {term.id: _wordings(term) for term in self.terms}


def _wordings(term: Term) -> tuple[Wording, ...]:
    preferred = replace(term, en_admitted=(), en_forbidden=())
    found = [Wording("en", term.en, _with_words(preferred), tokenise_english(term.en))]
    for column in ("en_admitted", "en_forbidden"):
        for text in getattr(term, column):
            alone = replace(preferred, en=text, en_plural="-" if term.en_plural == "-" else None)
            found.append(Wording(column, text, _with_words(alone), tokenise_english(text)))
    return tuple(found)


def _with_words(term: Term) -> tuple[Form, ...]:
    """The forms of a term but for a plural that is no word (odd-plural tells it)."""
    return tuple(form for form in forms(term) if form.words)
