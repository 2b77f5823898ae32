"""Singular or plural: of words that stand there, and of a term's renderings."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from translate_kit.draft.replacement.lexicon import (
    NUMERALS,
    PREPOSITIONS,
    SEVERAL,
    VERBS,
    is_adjective,
    is_content,
    words,
)
from translate_kit.draft.replacement.line import Line
from translate_kit.draft.replacement.model import Number
from translate_kit.draft.replacement.place import Place
from translate_kit.glossary.english import forms
from translate_kit.glossary.plural import plurals
from translate_kit.glossary.term import Hit, Term

_PLURALS = words("länder people men women children media criteria phenomena police troops teeth feet mice siloviki")
_SINGULARS = words(
    "news politics economics ethics mathematics physics logistics crisis basis thesis axis analysis emphasis "
    "status consensus virus bus campus census bonus surplus corpus focus gas bias atlas canvas lens chaos "
    "always congress"
)
_EITHER = words("series means headquarters aircraft species staff offspring crossroads barracks")
_NEVER_ALONE = words("a an the my your its our their whose no every such")
"""Determiners that need a noun: whatever stands between belongs to it. "These" may be the whole subject."""

_DETERMINING = (
    _NEVER_ALONE
    | words("this that these those his her any some each either neither another both all one")
    | words("many much few fewer little less several")
    | SEVERAL
)
_SINGULAR_WORDS = words("a an this that every each another either neither one")
_PLURAL_WORDS = words("these those many few fewer several both") | SEVERAL
_SINGULAR_VERBS = words("is was has does isn't wasn't hasn't doesn't")
_PLURAL_VERBS = words("are were have do aren't weren't haven't don't")
_PLURAL_PLACES = re.compile(
    r"\b(?:Balkans|Greens|Heights|Alps|Conventions|[Aa]greements|Funds|Voters|Goals|Philippines|Baltic [Ss]tates)$"
)
_MOST_MODIFIERS = 3


@dataclass(frozen=True, slots=True)
class Entry:
    """One listed rendering of a term.

    Attributes:
        singular, plural: its forms, None for what it has not.
        mass: its singular takes no ``a`` (disarmament).
        proper: it is a name or the title of one thing (Bundestag, NATO).
        name: the glossary calls it a name.
        kind: preferred or admitted.
    """

    singular: str | None
    plural: str | None
    mass: bool
    proper: bool
    name: bool
    kind: Literal["preferred", "admitted"]

    def form(self, number: Number) -> str | None:
        """The form of a number."""
        return self.singular if number == "singular" else self.plural


@dataclass(frozen=True, slots=True)
class Phrase:
    """The noun phrase around some words, as far as it can be seen from its left side.

    Attributes:
        first: index of its first word.
        determiner: index of its determiner, None if it has none that we can see.
    """

    first: int
    determiner: int | None


def phrase(place: Place) -> Phrase:
    """The determiner and the adjectives before some words."""
    line, at = place.line, place.first
    adjectives_from = at
    for _ in range(_MOST_MODIFIERS + 1):
        if line.gap(at - 1) not in (" ", "-"):
            break
        before = line.word(at - 1)
        if before in _DETERMINING or before.isdigit():
            if before not in _NEVER_ALONE and adjectives_from != at:
                break
            return Phrase(_with_front(line, at - 1), at - 1)
        if not _modifies(line, at - 1):
            break
        at -= 1
        if adjectives_from == at + 1 and (is_adjective(before) or line.gap(at) == "-"):
            adjectives_from = at
    return Phrase(adjectives_from, None)


def _modifies(line: Line, at: int) -> bool:
    """Whether a word may stand between a determiner and its noun; a word in -ed only directly behind the determiner."""
    word = line.word(at)
    if line.gap(at) == "-":
        return True
    if word.endswith("ed"):
        return line.word(at - 1) in _DETERMINING or line.word(at - 1).endswith("ly") or line.gap(at - 1) == "-"
    return is_adjective(word) or (is_content(word) and word not in VERBS and not word.endswith("s"))


def _with_front(line: Line, at: int) -> int:
    """The first of several determiners: all these, a few, such a."""
    while line.gap(at - 1) == " " and line.word(at - 1) in _DETERMINING:
        at -= 1
    return at


def number_of(place: Place, hit: Hit | None = None) -> Number:
    """Whether some words are singular or plural.

    Args:
        place: the words; their determiner, their head and the verb behind them are asked, in this order.
        hit: the German, asked when the English does not tell.
    """
    of_phrase = phrase(place)
    if of_phrase.determiner is not None:
        word = place.line.word(of_phrase.determiner)
        if word in _SINGULAR_WORDS and not (word == "that" and is_plural(head(place.text)) is True):
            return "singular"
        if word in _PLURAL_WORDS or (word.isdigit() and word != "1"):
            return "plural"
    plural = is_plural(head(place.text))
    if plural is not None:
        return "plural" if plural else "singular"
    behind = place.line.word(place.last + 1) if place.line.gap(place.last) == " " else ""
    if behind in _PLURAL_VERBS:
        return "plural"
    if behind in _SINGULAR_VERBS or hit is None:
        return "singular"
    return "singular" if hit.surface == hit.term.de else "plural"


def head(text: str) -> str:
    """The word of a noun phrase that takes the plural: the last one before a preposition."""
    parts = re.split(r"[\s-]+", text.strip())
    for at, part in enumerate(parts):
        if at and part.casefold() in PREPOSITIONS:
            return parts[at - 1]
    return parts[-1]


def is_plural(word: str) -> bool | None:
    """Whether a noun is a plural; None where one form serves both."""
    folded = word.casefold().removesuffix("'s").removesuffix("’s")
    if folded in _EITHER:
        return None
    if folded in _PLURALS or folded.endswith(("people", "women")) or re.search("(?:s|y|r|l|i|e|n|f|d|k)men$", folded):
        return True
    if folded in _SINGULARS or folded.endswith(("ss", "us", "is", "itics", "omics", "'")):
        return False
    return folded.endswith("s") and len(folded) > 2 and (not word.isupper() or len(word) > 4)


def entries(term: Term) -> tuple[Entry, ...]:
    """The right renderings of a noun, the preferred one first, each with the forms that the verifier knows."""
    known = {form.text for form in forms(term) if form.kind != "forbidden"}
    found = [_entry(term, term.en, "preferred", known)]
    found += [_entry(term, text, "admitted", known) for text in term.en_admitted]
    return tuple(found)


def _entry(term: Term, text: str, kind: Literal["preferred", "admitted"], known: Iterable[str]) -> Entry:
    proper = text[:1].isupper() and (term.pos == "name" or term.en_plural == "-")
    name = term.pos == "name"
    listed = (term.en_plural,) if kind == "preferred" and term.en_plural else plurals(text)
    plural = next((form for form in listed if form in known and form != text), None)
    if _is_plural_only(term, text, proper):
        return Entry(None, text, mass=False, proper=proper, name=name, kind=kind)
    if is_plural(head(text)) is None:
        return Entry(text, plural or text, mass=False, proper=proper, name=name, kind=kind)
    mass = plural is None and not proper and term.number != "singular"
    return Entry(text, plural, mass=mass, proper=proper, name=name, kind=kind)


def _is_plural_only(term: Term, text: str, proper: bool) -> bool:
    if term.number != "follow":
        return term.number == "plural"
    if proper:
        return bool(_PLURAL_PLACES.search(text))
    return is_plural(head(text)) is True and (term.en_plural in ("-", None) or term.en_plural == text)


def is_numeral(word: str) -> bool:
    """Whether a word is a number above one."""
    return word in NUMERALS or (word.replace(",", "").isdigit() and word != "1")
