"""Where a term's rendering could begin in a draft, and the beginnings that the engine is given to complete."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from translate_kit.draft.enforcement.ask import Pair
from translate_kit.draft.enforcement.words import log_prob_from, word_starts
from translate_kit.draft.replacement import fix_articles
from translate_kit.engine.base import Score
from translate_kit.glossary.english import forms
from translate_kit.glossary.term import Hit

_MOST_STARTS = 24
"""Places that are tried in a sentence; in longer ones those next to where the term stands in the German."""

_FIRST = " \"'“‘„*_(["
"""What may stand before the first word of a sentence."""


@dataclass(frozen=True, slots=True)
class Beginning:
    """A draft's beginning with a rendering at its end.

    Attributes:
        text: the draft up to ``start``, and the rendering.
        start: where the rendering begins.
        place: where in the draft it was put in.
        wording: number of the form.
    """

    text: str
    start: int
    place: int
    wording: int


def wordings(hit: Hit) -> list[str]:
    """The preferred rendering in its forms: singular and plural, or the forms of a verb."""
    return [form.text for form in forms(hit.term) if form.kind == "preferred"]


def beginnings(draft: str, sentence: str, hit: Hit) -> list[Beginning]:
    """Every place of a draft with the first form of the preferred rendering.

    Args:
        draft: the draft.
        sentence: the German sentence.
        hit: the term.
    """
    starts = word_starts(draft)
    if len(starts) > _MOST_STARTS:
        expected = hit.start / max(1, len(sentence)) * len(draft)
        starts = sorted(sorted(starts, key=lambda start: abs(start - expected))[:_MOST_STARTS])
    return [_beginning(draft, start, hit, 0) for start in starts]


def other_forms(draft: str, found: Iterable[Beginning], hit: Hit) -> list[Beginning]:
    """The same beginnings with the other forms of the rendering."""
    others = range(1, len(wordings(hit)))
    return [_beginning(draft, one.place, hit, wording) for one in found for wording in others]


def _beginning(draft: str, place: int, hit: Hit, number: int) -> Beginning:
    head, wording = draft[:place], wordings(hit)[number]
    if not head.strip(_FIRST):
        wording = wording[:1].upper() + wording[1:]
    text = fix_articles(head + wording, place, place + len(wording))
    return Beginning(text, len(text) - len(wording), place, number)


def likeliest(found: Sequence[Beginning], sentence: str, scores: Mapping[Pair, Score], count: int) -> list[Beginning]:
    """The beginnings after which the model expects the rendering most.

    Args:
        found: beginnings.
        sentence: the German sentence.
        scores: the score of each as if it were a whole translation.
        count: how many are wanted.
    """
    rated = []
    for number, one in enumerate(found):
        expected = log_prob_from(scores[sentence, one.text], one.text, one.start)
        if expected is not None:
            rated.append((-expected, number))
    return [found[number] for _, number in sorted(rated)[:count]]
