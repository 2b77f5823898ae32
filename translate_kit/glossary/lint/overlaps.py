"""Terms inside of terms: the German forms of a glossary are searched with the glossary itself.

That is as fast as finding terms in as many short sentences, however many terms there are, and says exactly what a draft
would do.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from translate_kit.glossary.candidates import Candidate, Sentence, candidates
from translate_kit.glossary.index import TermIndex
from translate_kit.glossary.inflection import fold, with_umlauts
from translate_kit.glossary.term import Glossary, Term


class Cover(NamedTuple):
    """A term that is found in a German form.

    Attributes:
        inner: the term that is found, whatever its conditions.
        outer: the term whose form was searched; the same one where it finds itself.
        form: that form.
        whole: whether it stands on all words of the form, and not only on the head of a compound.
        reason: which key met.
    """

    inner: Term
    outer: Term
    form: str
    whole: bool
    reason: str


class Straddle(NamedTuple):
    """Two terms that can share words in the middle.

    Attributes:
        left, right: the terms, at least one of them no name: names are not parts of one another.
        text: German words in which both stand.
    """

    left: Term
    right: Term
    text: str


def german_forms(term: Term) -> tuple[str, ...]:
    """The German forms of a term, each once."""
    return tuple(dict.fromkeys((term.de, *term.de_variants)))


def letters(form: str) -> str:
    """A German form without differences of case, umlauts (ae, ä), ß and ss, hyphens and spaces."""
    return "".join(letter for letter in fold(with_umlauts(form)) if letter.isalnum())


def find_covers(terms: Sequence[Term]) -> Iterator[Cover]:
    """Every term in every German form of every term."""
    index = TermIndex(Glossary(tuple(terms), ""))
    for outer in terms:
        for form in german_forms(outer):
            sentence = _as_if_inside(form)
            for found in _candidates(index, sentence):
                yield Cover(found.hit.term, outer, form, _is_whole(found, sentence), found.hit.reason)


def found_through(term: Term, form: str, others: Sequence[str]) -> bool:
    """Whether a form of a term would be found if the term had only some others.

    Args:
        term: the term.
        form: one of its German forms.
        others: one or more of them.
    """
    shorter = replace(term, de=others[0], de_variants=tuple(others[1:]))
    sentence = _as_if_inside(form)
    return any(_is_whole(found, sentence) for found in _candidates(TermIndex(Glossary((shorter,), "")), sentence))


def find_straddles(terms: Sequence[Term]) -> Iterator[Straddle]:
    """Every pair of terms of which one begins with the words that the other ends with."""
    starts: dict[tuple[str, ...], dict[str, tuple[Term, str, int]]] = defaultdict(dict)
    longer = [(term, form, _words(form)) for term in terms for form in german_forms(term) if " " in form]
    for term, form, words in longer:
        for length in range(1, len(words)):
            starts[tuple(words[:length])].setdefault(term.id, (term, form, length))
    index = TermIndex(Glossary(tuple(terms), ""))
    told = set()
    for left, form, words in longer:
        for first in range(1, len(words)):
            for right, other, length in starts.get(tuple(words[first:]), {}).values():
                rest = other[_as_if_inside(other).tokens[length - 1].end :]
                done = left.id == right.id or (left.id, right.id) in told
                if done or left.pos == right.pos == "name" or not rest.startswith(" "):
                    continue
                if _both_stand(index, text := form + rest, left, right):
                    told.add((left.id, right.id))
                    yield Straddle(left, right, text)


def _as_if_inside(form: str) -> Sentence:
    """A form as it would stand inside a sentence: capitals are those of the words, not of a heading."""
    sentence = Sentence(form)
    sentence.all_caps = False
    return sentence


def _candidates(index: TermIndex, sentence: Sentence) -> Iterator[Candidate]:
    for found in candidates(index, sentence):
        if isinstance(found, Candidate):
            yield found


def _is_whole(found: Candidate, sentence: Sentence) -> bool:
    """Whether a candidate stands on all words. A hit on a verb phrase leaves out the verb, but its words count it."""
    first, last = sentence.tokens[0], sentence.tokens[-1]
    all_of_it = found.hit.start == first.start and found.hit.end >= last.end
    return found.hit.enforceable and (all_of_it or found.words == len(sentence.tokens))


def _words(form: str) -> list[str]:
    return [fold(token.word) for token in _as_if_inside(form).tokens]


def _both_stand(index: TermIndex, text: str, left: Term, right: Term) -> bool:
    """Whether two terms stand in a text so that each has words that the other has not."""
    spans: dict[str, list[tuple[int, int]]] = {left.id: [], right.id: []}
    for found in _candidates(index, _as_if_inside(text)):
        if found.hit.term.id in spans:
            spans[found.hit.term.id].append((found.hit.start, found.hit.end))
    return any(first < start < last < end for first, last in spans[left.id] for start, end in spans[right.id])
