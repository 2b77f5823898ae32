"""A term's German forms as sequences of words that a text is compared with."""

import re
from dataclasses import dataclass
from itertools import pairwise

from translate_kit.glossary.term import Glossary, Term
from translate_kit.glossary.tokens import Token, gap, tokenise
from translate_kit.glossary.words import Word

_FUNCTION_WORDS = re.compile(
    "aus|bei|das|dem|den|der|des|die|durch|eine?[mnrs]?|für|gegen|hinter|im|in|keine[mnrs]?|mit|nach|ohne|sowie|über|um|und|"
    "unter|vo[mnr]|zum|zur|zwischen",
    re.IGNORECASE,
)
_DECLINED = re.compile(r"(?:e|er|es|en|em)$")


@dataclass(frozen=True, slots=True)
class Pattern:
    """One German form of a term.

    Attributes:
        term: the term.
        form: the form as the glossary writes it.
        words: its words; of a verb phrase (in Kraft treten) those before the verb, of a single verb none.
        gaps: what stands between them, one less than words.
        dot: whether the form ends with the dot of an abbreviation.
        verb: the infinitive at the end of a verb or verb phrase, else empty.
        anchor: index of the word by which a text is searched: the longest that is no function word.
    """

    term: Term
    form: str
    words: tuple[Word, ...]
    gaps: tuple[str, ...]
    dot: bool = False
    verb: str = ""
    anchor: int = 0


def compile_patterns(glossary: Glossary) -> tuple[Pattern, ...]:
    """All German forms of all terms, in the order of the glossary, but for addresses and monsters without words."""
    return tuple(
        _compile(term, form, tokens)
        for term in glossary.terms
        for form in dict.fromkeys((term.de, *term.de_variants))
        if (tokens := tokenise(form))
    )


def _compile(term: Term, form: str, tokens: list[Token]) -> Pattern:
    gaps = tuple(gap(form, left, right) for left, right in pairwise(tokens)) if len(tokens) > 1 else ()
    dot = form[tokens[-1].end :].startswith(".")
    if term.pos == "verb":
        *before, verb = tokens
        words = tuple(_word(term, token, several=True) for token in before)
        return Pattern(term, form, words, gaps[: max(0, len(words) - 1)], verb=verb.word, anchor=_anchor(words))
    *before, last = tokens
    words = (
        *(_word(term, token, several=True) for token in before),
        _word(term, last, several=bool(before) and term.pos != "adjective"),
    )
    return Pattern(term, form, words, gaps, dot, anchor=_anchor(words))


def _anchor(words: tuple[Word, ...]) -> int:
    if len(words) < 2:
        return 0
    weights = [len(word.text) * (word.kind != "written") for word in words]
    return weights.index(max(weights))


def _word(term: Term, token: Token, *, several: bool) -> Word:
    text = token.word
    if term.match == "exact":
        return Word(text, "literal")
    if not text[1:].islower() and sum(letter.isupper() for letter in text) > 1:
        return Word(text, "acronym")
    if text[0].isdigit() or _FUNCTION_WORDS.fullmatch(text):
        return Word(text, "written")
    if text[0].isupper():
        return Word(text, "name" if term.pos == "name" else "noun", declined=several and bool(_DECLINED.search(text)))
    if not several or _DECLINED.search(text):  # a small word alone is an adjective, whatever a short table says
        return Word(text, "adjective")
    return Word(text, "written")
