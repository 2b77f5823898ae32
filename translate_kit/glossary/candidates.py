"""Every place of a sentence where a term may stand, before the longest are chosen."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from translate_kit.glossary.compounds import fragments
from translate_kit.glossary.index import TermIndex
from translate_kit.glossary.patterns import Pattern
from translate_kit.glossary.term import Hit, Term
from translate_kit.glossary.tokens import HYPHENS, Token, clean, gap, is_all_caps, tokenise
from translate_kit.glossary.verbs import verb_at
from translate_kit.glossary.words import Reading, compare

_RANGE = re.compile(r"\s?[–—-]\s?\d")
_PARTS_SHOWN = 6
"""Parts of a hyphenated compound that are shown on either side of a word."""
_VERB_REACH = 12
"""Words between a verb and the rest of its phrase; German verb brackets are seldom wider in print."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A hit that has not been weighed against others yet.

    Attributes:
        hit: the hit.
        words: how many words of the glossary it stands on.
    """

    hit: Hit
    words: int


@dataclass(frozen=True, slots=True)
class Refusal:
    """A place that looked like a term.

    Attributes:
        term: the term.
        start, end: the place in the sentence, in code points.
        surface: the words that stand there.
        reason: why it is none, in words.
    """

    term: Term
    start: int
    end: int
    surface: str
    reason: str


class Sentence:
    """A sentence and its words.

    Args:
        text: the sentence as it stands.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self.tokens = tokenise(text)
        self.all_caps = is_all_caps(text)

    @cached_property
    def cleaned(self) -> str:
        """The sentence in NFC without soft hyphens: what the conditions of a term see."""
        return clean(self.text)

    def compound(self, index: int) -> str:
        """The hyphenated compound that a word is part of, whole within reason."""
        first, last = index, index
        while self.tokens[first].joined and index - first < _PARTS_SHOWN:
            first -= 1
        while last + 1 < len(self.tokens) and self.tokens[last + 1].joined and last - index < _PARTS_SHOWN:
            last += 1
        return self.text[self.tokens[first].start : self.tokens[last].end + self.is_modifier(last)]

    def is_modifier(self, index: int) -> bool:
        """Whether a hyphen follows a word: another part of a compound does, or is left out (Bundestags- und ...)."""
        return self.text.startswith(tuple(HYPHENS), self.tokens[index].end)

    def hit(self, term: Term, start: int, end: int, reason: str, *, enforceable: bool, words: int = 1) -> Candidate:
        """A candidate at a place of this sentence."""
        return Candidate(Hit(term, start, end, self.text[start:end], reason, enforceable), words)

    def refuse(self, term: Term, start: int, end: int, reason: str) -> Refusal:
        """A refusal at a place of this sentence."""
        return Refusal(term, start, end, self.text[start:end], reason)


def candidates(index: TermIndex, sentence: Sentence) -> Iterator[Candidate | Refusal]:
    """All candidates of a sentence, and the places that were refused with the reason."""
    for position, token in enumerate(sentence.tokens):
        entry = index.entry(token.word, sentence.all_caps)
        if entry is None:
            continue
        for reading, patterns in entry.readings:
            for pattern in patterns:
                if len(pattern.words) > 1 or reading.accepted:
                    yield from _fit(sentence, pattern, position)
                else:
                    yield sentence.refuse(pattern.term, token.start, token.end, reading.reason)
        for verb in entry.verbs:
            yield from _verb(index, sentence, verb, position)
        for head in entry.heads:
            yield from _solid(index, sentence, position, head)
    yield from _ellipses(index, sentence)


def _fit(sentence: Sentence, pattern: Pattern, position: int) -> Iterator[Candidate | Refusal]:
    """Whether a pattern stands around its anchor word. Where only the anchor fits, nothing is worth telling."""
    first = position - pattern.anchor
    last = first + len(pattern.words) - 1
    if first < 0 or last >= len(sentence.tokens):
        return
    tokens = sentence.tokens[first : last + 1]
    readings = [compare(token.word, sentence.all_caps, word) for token, word in zip(tokens, pattern.words, strict=True)]
    if None in readings and not _nearly(readings, tokens, pattern):
        return
    end = tokens[-1].end + (pattern.dot and sentence.text.startswith(".", tokens[-1].end))
    reasons, problem = _judge(sentence, pattern, tokens, readings, coupled=sentence.is_modifier(last))
    problem = problem or _border(sentence, pattern, first, last)
    if problem:
        yield sentence.refuse(pattern.term, tokens[0].start, end, problem)
        return
    if pattern.verb:
        if not (verb := _verb_near(sentence, pattern.verb, first, last)):
            yield sentence.refuse(pattern.term, tokens[0].start, end, f"no form of {pattern.verb} is near")
            return
        reasons.append(verb)
    modifier = sentence.is_modifier(last)
    if modifier:
        reasons.append(f"modifier of {sentence.compound(last)}")
    reason = ", ".join(dict.fromkeys(reasons))
    words = len(pattern.words) + bool(pattern.verb)
    yield sentence.hit(pattern.term, tokens[0].start, end, reason, enforceable=not modifier, words=words)


def _nearly(readings: list[Reading | None], tokens: list[Token], pattern: Pattern) -> bool:
    """Whether a pattern misses by so little that a reader wants to know: one word of three, or another number."""
    strange = [index for index, reading in enumerate(readings) if reading is None]
    if len(strange) > 1:
        return False
    return len(readings) > 2 or (tokens[strange[0]].word.isdigit() and pattern.words[strange[0]].text.isdigit())


def _judge(
    sentence: Sentence, pattern: Pattern, tokens: list[Token], readings: list[Reading | None], *, coupled: bool
) -> tuple[list[str], str]:
    """Why the words of a pattern fit, or in a string, why one of them or what stands between them does not.

    As the modifier of a compound (coupled) the words may be joined by hyphens: Artikel-5-Garantie.
    """
    reasons = []
    for token, word, reading in zip(tokens, pattern.words, readings, strict=True):
        if reading is None:
            return [], f"{token.word} is not {word.text} of {pattern.form}"
        if not reading.accepted:
            return [], f"{token.word}: {reading.reason}"
        reasons.append(reading.reason)
    gaps = tuple(gap(sentence.text, left, right) for left, right in pairwise(tokens))
    if not (coupled and set(gaps) == {"-"}):
        for found, wanted in zip(gaps, pattern.gaps, strict=True):
            if found != wanted and not (wanted == "." and found == " "):
                return [], f"{found.strip() or 'nothing'} stands between the words of {pattern.form}"
    return [reason for reason in reasons if reason != "same word"] or ["same word"], ""


def _border(sentence: Sentence, pattern: Pattern, first: int, last: int) -> str:
    """Why what stands before or after the words of a pattern rules it out; empty if nothing does."""
    word = pattern.words[-1]
    if sentence.is_modifier(last):
        whole = sentence.compound(last)
        if len(pattern.words) == 1 and (word.kind != "name" or word.text.isupper()):
            return f"modifier of the compound {whole}"
    elif word.text.isdigit() and _RANGE.match(sentence.text, sentence.tokens[last].end):
        return "a range of numbers"
    if word.kind == "literal" and (sentence.tokens[first].joined or sentence.is_modifier(last)):
        return f"only {pattern.form} as written counts, not a compound"
    return ""


def _verb_near(sentence: Sentence, verb: str, first: int, last: int) -> str:
    """What form of a verb stands near a phrase; empty if none does."""
    before = range(first - 1, max(-1, first - 1 - _VERB_REACH), -1)
    after = range(last + 1, min(len(sentence.tokens), last + 1 + _VERB_REACH))
    for index in (*after, *before):
        if reason := verb_at(sentence.text, sentence.tokens, index, verb):
            return f"with {sentence.tokens[index].word} ({reason})"
    return ""


def _verb(index: TermIndex, sentence: Sentence, verb: str, position: int) -> Iterator[Candidate]:
    if reason := verb_at(sentence.text, sentence.tokens, position, verb):
        token = sentence.tokens[position]
        for pattern in index.by_verb[verb]:
            yield sentence.hit(pattern.term, token.start, token.end, reason, enforceable=True)


def _solid(index: TermIndex, sentence: Sentence, position: int, head: Reading) -> Iterator[Candidate | Refusal]:
    token = sentence.tokens[position]
    for pattern in index.by_anchor[head.word]:
        if pattern.term.match != "compound-head" or len(pattern.words) > 1:
            continue
        if sentence.is_modifier(position):
            reason = f"modifier of the compound {sentence.compound(position)}"
            yield sentence.refuse(pattern.term, token.start, token.end, reason)
        else:
            yield sentence.hit(pattern.term, token.start, token.end, head.reason, enforceable=False)


def _ellipses(index: TermIndex, sentence: Sentence) -> Iterator[Candidate]:
    for start, end, wholes in fragments(sentence.text, sentence.tokens):
        found = (
            sentence.hit(pattern.term, start, end, f"stands for {whole}", enforceable=False)
            for whole in wholes
            for reading in index.words.readings(whole, False)
            if reading.accepted and reading.word.kind in ("noun", "name")
            for pattern in index.by_anchor.get(reading.word, ())
            if len(pattern.words) == 1 and not pattern.verb
        )
        if candidate := next(found, None):
            yield candidate
