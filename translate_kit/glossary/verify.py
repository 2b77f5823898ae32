"""Whether a translation says the terms that were found in the German, independent of how it was made.

Every German occurrence wants words of its own: renderings are handed out so that none overlap, longer terms take their
words first (trade union inside European trade union confederation is taken), and as many hits as possible get one.
English often says a term once and a pronoun after that. So an occurrence that is left without words of its own is not
missing when another one of the same term has them: it points to the same place and has the same status. ``sharing``
tells which verdicts do that, so that a reader can be told "twice in German, once in English" and judges the pronoun.

A rendering known to be wrong counts only for an occurrence that has no right one, and only outside of right ones
(parliament is wrong for Abgeordneter, but not inside member of parliament). A right form inside a longer wrong one
does not count either.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from translate_kit.glossary.assignment import Option, assign
from translate_kit.glossary.english import Form, Rendering, forms, renderings, tokenise_english
from translate_kit.glossary.term import Hit, Status, Term, Verdict

_STATUS: dict[str, Status] = {"preferred": "satisfied", "admitted": "admitted", "forbidden": "forbidden"}


@dataclass(frozen=True, slots=True)
class _Found:
    """All places of a translation where a form of a term stands."""

    term: Term
    right: tuple[Rendering, ...]
    wrong: tuple[Rendering, ...]


def verify(hits: Sequence[Hit], translation: str) -> tuple[Verdict, ...]:
    """What a translation does with every hit.

    Args:
        hits: the terms of the German sentence; those that are only reported get what words the others leave.
        translation: the English sentence.

    Returns:
        One verdict a hit, in the order of the hits.
    """
    if not hits:
        return ()
    found = _find({hit.term.id: hit.term for hit in hits}.values(), translation)
    given: dict[int, Rendering] = {}
    for enforceable in (True, False):
        group = [index for index, hit in enumerate(hits) if hit.enforceable is enforceable]
        _hand_out(hits, group, found, "right", given)
    left = [index for index in range(len(hits)) if index not in given]
    right = [rendering for places in found.values() for rendering in places.right]
    outside = {
        name: _Found(places.term, places.right, tuple(_not_inside(places.wrong, right)))
        for name, places in found.items()
    }
    _hand_out(hits, left, outside, "wrong", given)
    return tuple(_verdict(hits, index, given, translation) for index in range(len(hits)))


def sharing(verdicts: Sequence[Verdict]) -> tuple[bool, ...]:
    """Which verdicts stand on words that already belong to an earlier one of the same term.

    Args:
        verdicts: as ``verify`` returns them.
    """
    seen: set[tuple[str, int, int]] = set()
    shared = []
    for verdict in verdicts:
        place = (verdict.hit.term.id, verdict.start, verdict.end)
        shared.append(verdict.status != "missing" and place in seen)
        seen.add(place)
    return tuple(shared)


def _find(terms: Iterable[Term], translation: str) -> dict[str, _Found]:
    tokens = tokenise_english(translation)
    found = {}
    for term in terms:
        of_term: tuple[Form, ...] = forms(term)
        places = renderings(translation, tokens, of_term)
        wrong = [place for place in places if place.form.kind == "forbidden"]
        right = [place for place in places if place.form.kind != "forbidden"]
        found[term.id] = _Found(term, tuple(_not_inside(right, wrong)), tuple(wrong))
    return found


def _not_inside(places: Iterable[Rendering], others: Sequence[Rendering]) -> Iterable[Rendering]:
    """The places that are no part of a longer one among the others."""
    for place in places:
        if not any(
            other.first <= place.first
            and place.last <= other.last
            and other.last - other.first > place.last - place.first
            for other in others
        ):
            yield place


def _hand_out(
    hits: Sequence[Hit],
    group: Sequence[int],
    found: dict[str, _Found],
    side: Literal["right", "wrong"],
    given: dict[int, Rendering],
) -> None:
    """Give the hits of a group what renderings they can have beside those that are given already."""
    wanting: dict[str, list[int]] = {}
    for index in group:
        wanting.setdefault(hits[index].term.id, []).append(index)
    options = [
        Option(name, place.first, place.last, place.form.kind == "preferred", place)
        for name in sorted(wanting)
        for place in getattr(found[name], side)
        if not any(place.first <= other.last and other.first <= place.last for other in given.values())
    ]
    wants = {name: len(indices) for name, indices in wanting.items()}
    for option in sorted(assign(options, wants), key=lambda option: option.first):
        given[wanting[option.term].pop(0)] = option.rendering


def _verdict(hits: Sequence[Hit], index: int, given: dict[int, Rendering], translation: str) -> Verdict:
    hit = hits[index]
    place = given.get(index)
    if place is None:
        own = (given[other] for other in sorted(given) if hits[other].term.id == hit.term.id)
        place = next((rendering for rendering in own if rendering.form.kind != "forbidden"), None)
    if place is None:
        return Verdict(hit, "missing")
    return Verdict(hit, _STATUS[place.form.kind], translation[place.start : place.end], place.start, place.end)
