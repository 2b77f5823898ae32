"""How often a translation says its terms: counted here by other rules than the toolkit's own verifier.

A rendering counts where its words stand one after the other (a hyphen divides words like a space). Every occurrence
wants words of its own: n occurrences want n renderings that share no word, also with the other terms of the sentence.
Three measures, each wider than the one before:

exact     the preferred rendering as it is listed, or its listed plural, in any capitals;
admitted  any rendering that is listed;
lemma     any of them in any form that simplemma takes for the same word (arrests, arrested).

Abbreviations count in capitals only (US is not us), with or without their stops (U.S.). British and American spelling
are different words here.
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Literal

from benchmarks.terminology_rows import Wanted
from translate_kit.glossary.term import Term

Measure = Literal["exact", "admitted", "lemma"]
Span = tuple[int, int]
"""First and last word."""

MEASURES: tuple[Measure, ...] = ("exact", "admitted", "lemma")
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_STOPS = re.compile(r"(?<![^\W_])(?:[A-Z]\.){2,}")
_POSSESSIVE = re.compile(r"['’]s$", re.IGNORECASE)


def words(text: str) -> list[str]:
    """The words of a text, without possessive endings; U.S. is US."""
    text = _STOPS.sub(lambda match: match.group().replace(".", ""), text)
    return [_POSSESSIVE.sub("", word).replace("’", "'") for word in _WORD.findall(text)]


def spans(text: Sequence[str], rendering: str, *, lemma: bool) -> list[Span]:
    """Where a rendering stands.

    Args:
        text: the words of a translation.
        rendering: a listed form.
        lemma: whether other forms of the same words count.
    """
    wanted = words(rendering)
    if not wanted:
        return []
    size = len(wanted)
    return [
        (start, start + size - 1)
        for start in range(len(text) - size + 1)
        if all(_same(a, b, lemma) for a, b in zip(wanted, text[start : start + size], strict=True))
    ]


def _same(listed: str, word: str, lemma: bool) -> bool:
    if listed.isupper() and len(listed) > 1:
        return word == listed or (lemma and word == listed + "s")
    if listed.casefold() == word.casefold():
        return True
    return lemma and _lemma(listed) == _lemma(word)


@lru_cache(maxsize=1 << 16)
def _lemma(word: str) -> str:
    from simplemma import lemmatize

    return str(lemmatize(word.lower(), "en")).lower()


def term_spans(term: Term, text: Sequence[str], measure: Measure) -> list[Span]:
    """Where a term is said, by a measure."""
    plural = () if term.en_plural in (None, "-") else (str(term.en_plural),)
    listed = (term.en, *plural) if measure == "exact" else (term.en, *plural, *term.en_admitted)
    found = {span for form in listed for span in spans(text, form, lemma=measure == "lemma")}
    return sorted(found)


def said(wanted: Sequence[Wanted], translation: str, measure: Measure) -> list[int]:
    """How many occurrences of each term have words of their own; as many in all as possible.

    Args:
        wanted: the terms of a sentence.
        translation: its translation.
        measure: what counts.

    Returns:
        A number for each term, never more than it wants.
    """
    text = words(translation)
    occurrences = [
        (number, term_spans(one.term, text, measure)) for number, one in enumerate(wanted) for _ in range(one.count)
    ]
    served = _most(occurrences, frozenset())
    return [served.count(number) for number in range(len(wanted))]


def _most(occurrences: Sequence[tuple[int, list[Span]]], taken: frozenset[int]) -> tuple[int, ...]:
    """Which terms are served in the choice that serves most; exact, sentences have few terms."""
    if not occurrences:
        return ()
    (number, places), *rest = occurrences
    best: tuple[int, ...] = ()
    for first, last in places:
        own = range(first, last + 1)
        if taken.isdisjoint(own):
            best = max(best, (number, *_most(rest, taken.union(own))), key=len)
            if len(best) == len(occurrences):
                return best
    return max(best, _most(rest, taken), key=len)


def times(term: Term, translation: str) -> int:
    """How often a translation says a term, by lemma; renderings that share a word count once."""
    return len(_apart(term_spans(term, words(translation), "lemma")))


def rivals(term: Term, translation: str) -> int:
    """How often a translation says a rendering that is known to be wrong, outside of right ones."""
    text = words(translation)
    right = term_spans(term, text, "lemma")
    wrong = sorted({span for form in term.en_forbidden for span in spans(text, form, lemma=True)})
    return len(_apart([one for one in wrong if not any(one[0] <= b and a <= one[1] for a, b in right)]))


def _apart(places: Sequence[Span]) -> list[Span]:
    """As many of the places as share no word."""
    chosen: list[Span] = []
    for place in sorted(places, key=lambda place: (place[1], place[0])):
        if not chosen or place[0] > chosen[-1][1]:
            chosen.append(place)
    return chosen


def german_left(surfaces: Sequence[str], term: Term, translation: str) -> int:
    """How often the German words of a term stand in a translation; words that English has as well do not count."""
    english = {word.casefold() for form in (term.en, *term.en_admitted) for word in words(form)}
    count = 0
    for surface in dict.fromkeys(surfaces):
        if not {word.casefold() for word in words(surface)} <= english:
            count += len(re.findall(rf"(?<!\w){re.escape(surface)}(?!\w)", translation))
    return count
