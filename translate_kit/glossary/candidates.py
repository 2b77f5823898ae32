"""Every place of a sentence where a term may stand, before the longest are chosen."""

import re
from collections.abc import Iterator
from itertools import pairwise

from translate_kit.glossary.compounds import fragments
from translate_kit.glossary.index import TermIndex
from translate_kit.glossary.patterns import Pattern
from translate_kit.glossary.sentence import Candidate, Refusal, Sentence
from translate_kit.glossary.tokens import Token, gap
from translate_kit.glossary.verbs import verb_at
from translate_kit.glossary.words import Reading, compare

__all__ = ["Candidate", "Refusal", "Sentence", "candidates"]

_LONGER_NUMBER = re.compile(r"[.,]\d")
_RANGE = re.compile(r"\s?(?:[–—-]|bis)\s?\d")
_LIST = re.compile(r"(?:,|\s?/|\s(?:und|oder|sowie|bzw\.))\s?\d")
_VERB_REACH = 12
"""Words between a verb and the rest of its phrase; German verb brackets are seldom wider in print."""
_CLAUSE_END = re.compile(r"[;:!?]|(?<!\d)\.\s+(?=[A-ZÄÖÜ])")
_MOST_PARTS = 3
"""Parts of a solid word that somebody writes with hyphens: Sanktions-Paket, Bundes-Tags-Fraktion."""


def candidates(index: TermIndex, sentence: Sentence) -> Iterator[Candidate | Refusal]:
    """All candidates of a sentence, and the places that were refused with the reason."""
    for position, token in enumerate(sentence.tokens):
        if token.joined:
            yield from _written_with_hyphens(index, sentence, position)
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
    if sentence.condensed:
        yield from _across_locators(index, sentence.condensed)


def _across_locators(index: TermIndex, sentence: Sentence) -> Iterator[Candidate | Refusal]:
    """Patterns in which something follows a number: Artikel 5 [Absatz 1 Satz 2] GG."""
    for position, token in enumerate(sentence.tokens):
        entry = index.entry(token.word, sentence.all_caps)
        for _, patterns in entry.readings if entry else ():
            for pattern in patterns:
                if any(word.text.isdigit() for word in pattern.words[:-1]):
                    yield from _fit(sentence, pattern, position)


def _written_with_hyphens(index: TermIndex, sentence: Sentence, last: int) -> Iterator[Candidate]:
    """Terms that are one word in the glossary, and in parts here, of which the last is given."""
    if sentence.is_modifier(last):
        return
    first = last
    while sentence.tokens[first].joined and last - first < _MOST_PARTS - 1:
        first -= 1
        start, *rest = (token.word for token in sentence.tokens[first : last + 1])
        if start.isupper() and not sentence.all_caps:
            continue  # EU-Paket is no word without its hyphen
        solid = start + ("".join(rest) if sentence.all_caps else "".join(rest).lower())
        entry = index.entry(solid, sentence.all_caps)
        for reading, patterns in entry.readings if entry else ():
            for pattern in patterns:
                if reading.accepted and reading.word.kind in ("noun", "name") and len(pattern.words) == 1:
                    place = sentence.tokens[first].start, sentence.tokens[last].end
                    reason = _together([f"read as {solid}", reading.reason])
                    yield sentence.hit(pattern.term, *place, reason, enforceable=True)


def _fit(sentence: Sentence, pattern: Pattern, position: int) -> Iterator[Candidate | Refusal]:
    """Whether a pattern stands around its anchor word. Where only the anchor fits, nothing is worth telling."""
    first = position - pattern.anchor
    last = first + len(pattern.words) - 1
    if first < 0 or last >= len(sentence.tokens):
        return
    tokens = sentence.tokens[first : last + 1]
    readings = [compare(token.word, sentence.all_caps, word) for token, word in zip(tokens, pattern.words, strict=True)]
    coupled = sentence.is_modifier(last)
    gaps = _gaps_problem(sentence, pattern, tokens, coupled=coupled)
    if None in readings and (gaps or not _nearly(readings, tokens, pattern)):
        return
    end = tokens[-1].end + (pattern.dot and sentence.text.startswith(".", tokens[-1].end))
    reasons, problem = _judge(pattern, tokens, readings)
    problem = problem or gaps or _border(sentence, pattern, first, last)
    if problem:
        yield sentence.refuse(pattern.term, tokens[0].start, end, problem)
        return
    if pattern.verb:
        if not (verb := _verb_near(sentence, pattern.verb, first, last)):
            yield sentence.refuse(pattern.term, tokens[0].start, end, f"no form of {pattern.verb} is near")
            return
        reasons.append(verb)
    reasons += [f"past {tail}" for token in tokens[:-1] if (tail := sentence.tail(token))]
    if doubt := _doubt(sentence, pattern, last):
        reasons.append(doubt)
    words = len(pattern.words) + bool(pattern.verb)
    yield sentence.hit(pattern.term, tokens[0].start, end, _together(reasons), enforceable=not doubt, words=words)


def _nearly(readings: list[Reading | None], tokens: list[Token], pattern: Pattern) -> bool:
    """Whether a pattern misses by so little that a reader wants to know: one word of three, or Artikel 50 for 5."""
    strange = [index for index, reading in enumerate(readings) if reading is None]
    if len(strange) > 1:
        return False
    found, wanted = tokens[strange[0]].word, pattern.words[strange[0]].text
    if wanted.isdigit():
        return found.startswith(wanted)
    return len(readings) > 2 and found[0].isupper() == wanted[0].isupper()


def _judge(pattern: Pattern, tokens: list[Token], readings: list[Reading | None]) -> tuple[list[str], str]:
    """Why the words of a pattern fit, or in a string, why one of them does not."""
    reasons = []
    for token, word, reading in zip(tokens, pattern.words, readings, strict=True):
        if reading is None:
            return [], f"{token.word} stands where {pattern.form} has {word.text}"
        if not reading.accepted:
            return [], f"{token.word}: {reading.reason}"
        reasons.append(reading.reason)
    return reasons, ""


def _together(reasons: list[str]) -> str:
    """Reasons for a hit in one line, each once; that words are the same is worth telling where nothing else is."""
    return ", ".join(dict.fromkeys(reason for reason in reasons if reason != "same word")) or "same word"


def _gaps_problem(sentence: Sentence, pattern: Pattern, tokens: list[Token], *, coupled: bool) -> str:
    """What stands between the words and should not; empty if nothing.

    As the modifier of a compound (coupled) the words may be joined by hyphens: Artikel-5-Garantie.
    """
    gaps = tuple(gap(sentence.text, left, right) for left, right in pairwise(tokens))
    if coupled and set(gaps) == {"-"}:
        return ""
    for found, wanted in zip(gaps, pattern.gaps, strict=True):
        if found != wanted and not (wanted == "." and found == " "):
            between = f'"{found.strip()}"' if found.strip() else "a space" if found else "nothing"
            return f"{between} stands between the words of {pattern.form}"
    return ""


def _border(sentence: Sentence, pattern: Pattern, first: int, last: int) -> str:
    """Why what stands before or after the words of a pattern rules it out; empty if nothing does."""
    word = pattern.words[-1]
    if word.text.isdigit():
        if _LONGER_NUMBER.match(sentence.text, sentence.tokens[last].end):
            return "only the beginning of a longer number"
        if _RANGE.match(sentence.text, sentence.tokens[last].end):
            return "a range of numbers"
    if sentence.is_modifier(last):
        whole = sentence.compound(last)
        if len(pattern.words) == 1 and (word.kind != "name" or word.text.isupper()):
            return f"modifier of the compound {whole}"
    if word.kind == "literal" and (sentence.tokens[first].joined or sentence.is_modifier(last)):
        return f"only {pattern.form} as written counts, not a compound"
    return ""


def _doubt(sentence: Sentence, pattern: Pattern, last: int) -> str:
    """Why a term is only reported, because English may well put it otherwise; empty if nothing speaks against it."""
    if sentence.is_modifier(last):
        return f"modifier of {sentence.compound(last)}"
    if pattern.words[-1].text.isdigit() and _LIST.match(sentence.text, sentence.tokens[last].end):
        return "the first of several numbers"
    return ""


def _verb_near(sentence: Sentence, verb: str, first: int, last: int) -> str:
    """What form of a verb stands near a phrase, in the same clause; empty if none does."""
    before = range(first - 1, max(-1, first - 1 - _VERB_REACH), -1)
    after = range(last + 1, min(len(sentence.tokens), last + 1 + _VERB_REACH))
    for index in (*after, *before):
        if reason := verb_at(sentence.text, sentence.tokens, index, verb):
            left, right = (last, index) if index > last else (index, first)
            if _in_one_clause(sentence.text[sentence.tokens[left].end : sentence.tokens[right].start]):
                return f"with {sentence.tokens[index].word} ({reason})"
    return ""


def _in_one_clause(between: str) -> bool:
    """Whether no clause ends between two words; commas in pairs enclose something (tritt, wie geplant, in Kraft)."""
    return between.count(",") % 2 == 0 and not _CLAUSE_END.search(between)


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
