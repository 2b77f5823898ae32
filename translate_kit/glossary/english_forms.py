"""The English forms of a term, and the words of an English text."""

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import Literal

from translate_kit.glossary.plural import plurals
from translate_kit.glossary.spelling import one_spelling
from translate_kit.glossary.term import Term
from translate_kit.glossary.tokens import HYPHENS, Token, clean, gap, is_clean, make_token
from translate_kit.glossary.verb_forms import verb_forms

Kind = Literal["preferred", "admitted", "forbidden"]
Capitals = Literal["any", "first", "all"]

_WORD = re.compile(
    r"[A-Z]\.(?:[A-Z]\.)+|[A-Z]\.(?:[A-Z]\.)*[A-Z](?!\w)|\d+(?:[.,]\d+)*[^\W_]*"
    r"|[^\W\d_][^\W_]*(?:[\u00ad\u0300-\u036f]+[^\W_]*)*(?:['’ʼ][^\W_]+)*"
)
_JOINTS = HYPHENS + "–"
_SMALL_WORDS = frozenset(("a", "an", "and", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with"))
_OTHERS: tuple[tuple[Kind, str], ...] = (("admitted", "en_admitted"), ("forbidden", "en_forbidden"))
_PERCENT = re.compile(r"\bpercent\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Form:
    """One English form of a term.

    Attributes:
        text: the form.
        kind: preferred, admitted or forbidden.
        written: its words as written.
        words: its words in one spelling.
        capitals: for every word, what its capitals have to be.
        gaps: what stands between the words.
    """

    text: str
    kind: Kind
    written: tuple[str, ...]
    words: tuple[str, ...]
    capitals: tuple[Capitals, ...]
    gaps: tuple[str, ...]


def tokenise_english(text: str) -> list[Token]:
    """Words and numbers of an English text; U.S. and U.S are one word, US."""
    tokens = []
    end = 0
    plain = is_clean(text) and "’" not in text and "ʼ" not in text
    for found in _WORD.findall(text):
        start, last = text.find(found, end), end
        end = start + len(found)
        joined = start - last == 1 and last > 0 and text[last] in _JOINTS
        word = found if plain else clean(found).replace("’", "'").replace("ʼ", "'")
        if "." in word and word[0].isalpha():
            word = word.replace(".", "")
        tokens.append(make_token(Token, (start, end, word, joined)))
    return tokens


@lru_cache(maxsize=1 << 14)
def forms(term: Term) -> tuple[Form, ...]:
    """All English forms of a term, right and wrong: singular, plural, admitted, forbidden, each once, in this order.

    A plural is the listed one, else the regular one; there is none for ``-`` and for ``Term.number`` singular. Of verbs
    all forms count.
    """
    listed: dict[str, Kind] = {}
    for text in (term.en, *_inflected(term, term.en, term.en_plural)):
        listed.setdefault(text, "preferred")
    for kind, entries in _OTHERS:
        for entry in getattr(term, entries):
            for text in (entry, *_inflected(term, entry, None)):
                listed.setdefault(text, kind)
    return tuple(_form(term, text, kind) for text, kind in listed.items())


def _inflected(term: Term, text: str, explicit: str | None) -> tuple[str, ...]:
    """The other forms of an English form: plurals, or all forms of a verb."""
    if term.pos == "verb":
        return verb_forms(text)
    if term.number == "singular" or term.pos == "adjective" or term.en_plural == "-":
        return ()
    return (explicit,) if explicit else plurals(text)


def _form(term: Term, text: str, kind: Kind) -> Form:
    spelled = _PERCENT.sub("per cent", text)
    tokens = tokenise_english(spelled)
    return Form(
        text=text,
        kind=kind,
        written=tuple(token.word for token in tokens),
        words=tuple(one_spelling(token.word) for token in tokens),
        capitals=tuple(_capitals(term, token.word) for token in tokens),
        gaps=tuple(gap(spelled, left, right) for left, right in pairwise(tokens)),
    )


def _capitals(term: Term, word: str) -> Capitals:
    if term.case == "lower":
        return "any"
    if term.case == "title":
        return "any" if word.casefold() in _SMALL_WORDS else "first"
    if not word[1:].islower() and sum(letter.isupper() for letter in word) > 1:
        return "all"
    return "first" if word[0].isupper() else "any"
