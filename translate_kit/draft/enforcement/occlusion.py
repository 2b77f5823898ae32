"""Which words of a draft stand for a term: those that grow unlikely when the term is taken out of the German.

The idea is prediction difference (Robnik-Sikonja and Kononenko, Explaining Classifications For Individual Instances,
2008; named from memory, not opened), here with the model's own scores. It needs no attention, which Argos models do not
train for alignment.
"""

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from translate_kit.draft.enforcement.model import Place
from translate_kit.draft.enforcement.words import FUNCTION_WORDS, word_log_probs, words
from translate_kit.engine.base import Score
from translate_kit.glossary.term import Hit

_LEAST = 2.0
"""Log-probability that a word must lose to count at all."""

_SHARE = 0.3
"""Of the greatest loss, what a neighbour must lose to belong to the same rendering."""

_LONGEST = 4
_CORE = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")
_JOINING = " -\u00a0"


def without(sentence: str, hit: Hit) -> str:
    """The German sentence without the words of a term."""
    return " ".join((sentence[: hit.start] + sentence[hit.end :]).split())


def located(draft: str, whole: Score, occluded: Score, rest: str = "") -> list[Place]:
    """The words that stand for a term, the most likely place first; none where no word depends on it.

    Args:
        draft: the draft.
        whole: its score with the whole German sentence.
        occluded: its score with the sentence without the term.
        rest: the sentence without the term; a surname in it is no part of the term.
    """
    with_term, without_term = word_log_probs(whole, draft), word_log_probs(occluded, draft)
    if with_term is None or without_term is None:
        return []
    losses = [a - b for a, b in zip(with_term, without_term, strict=True)]
    spans = words(draft)
    names = set(_CORE.findall(rest))
    found: list[Place] = []
    for peak in sorted(range(len(losses)), key=lambda index: -losses[index])[:2]:
        if losses[peak] < _LEAST:
            break
        first = last = peak
        while first > 0 and losses[first - 1] >= _SHARE * losses[peak] and last - first + 1 < _LONGEST:
            first -= 1
        while last + 1 < len(losses) and losses[last + 1] >= _SHARE * losses[peak] and last - first + 1 < _LONGEST:
            last += 1
        for place in ((spans[first][0], spans[last][1]), spans[peak], _named(draft, spans, peak, names)):
            trimmed = _trimmed(draft, place)
            if trimmed and trimmed not in found:
                found.append(trimmed)
    return found


def _named(draft: str, spans: Sequence[Place], peak: int, others: AbstractSet[str]) -> Place:
    """The whole name that a capitalised word is part of (Federal Budget Office), without names that others bear."""

    def belongs(at: int) -> bool:
        core = _CORE.search(draft, *spans[at])
        return draft[spans[at][0]].isupper() and not (core and core[0] in others)

    first = last = peak
    if belongs(peak):
        while first > 1 and belongs(first - 1):
            first -= 1
        while last + 1 < len(spans) and belongs(last + 1):
            last += 1
    return spans[first][0], spans[last][1]


def _trimmed(draft: str, place: Place) -> Place | None:
    """A place without the punctuation and the function words at its ends; None where nothing is left.

    What another mark than a space or a hyphen divides does not belong together: the first part counts.
    """
    inner: list[Place] = []
    for match in _CORE.finditer(draft, *place):
        if inner and draft[inner[-1][1] : match.start()].strip(_JOINING):
            break
        inner.append(match.span())
    while inner and draft[slice(*inner[0])].lower() in FUNCTION_WORDS:
        del inner[0]
    while inner and draft[slice(*inner[-1])].lower() in FUNCTION_WORDS:
        del inner[-1]
    return (inner[0][0], inner[-1][1]) if inner else None
