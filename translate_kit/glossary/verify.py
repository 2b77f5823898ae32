"""Whether a translation says the terms that were found in the German, independent of how it was made.

Every German occurrence wants words of its own: renderings are handed out so that none overlap, longer renderings take
words first (trade union inside European trade union confederation is taken), and as many hits as possible get one.
English often says a term once and a pronoun after that. So an occurrence that is left without words of its own is not
missing when another one of the same term has them: it points to the same place and has the same status. ``sharing``
tells which verdicts do that, so that a reader can be told "twice in German, once in English" and judges the pronoun.

A rendering known to be wrong counts only for an occurrence that has no right one, and only outside of right ones
(parliament is wrong for Abgeordneter, but not inside member of parliament). A right form inside a longer wrong one
does not count either.
"""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Literal

from translate_kit.glossary.assignment import Option, assign
from translate_kit.glossary.english import English, Rendering, filed_forms, find_forms
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
    shared: dict[str, Rendering] = {}
    for index in sorted(given):
        if given[index].form.kind != "forbidden":
            shared.setdefault(hits[index].term.id, given[index])
    return tuple(
        _verdict(hit, given.get(index, shared.get(hit.term.id)), translation) for index, hit in enumerate(hits)
    )


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
    english = English(translation)
    found = {}
    for term in terms:
        places = find_forms(english, filed_forms(term))
        wrong = [place for place in places if place.form.kind == "forbidden"]
        right = [place for place in places if place.form.kind != "forbidden"]
        found[term.id] = _Found(term, tuple(_not_inside(right, wrong)), tuple(wrong))
    return found


def _not_inside(places: Sequence[Rendering], others: Sequence[Rendering]) -> Iterable[Rendering]:
    """The places that are no part of a longer one among the others."""
    ordered = sorted(others, key=lambda other: (other.first, -other.last))
    firsts = [other.first for other in ordered]
    farthest = list(accumulate((other.last for other in ordered), max))
    for place in places:
        before = bisect_left(firsts, place.first)  # of the others that begin earlier, does one reach as far?
        inside = before and farthest[before - 1] >= place.last
        alike = before < len(ordered) and firsts[before] == place.first and ordered[before].last > place.last
        if not (inside or alike):
            yield place


def _hand_out(
    hits: Sequence[Hit],
    group: Sequence[int],
    found: dict[str, _Found],
    side: Literal["right", "wrong"],
    given: dict[int, Rendering],
) -> None:
    """Give the hits of a group what renderings they can have beside those that are given already."""
    if not group:
        return
    wanting: dict[str, list[int]] = {}
    for index in group:
        wanting.setdefault(hits[index].term.id, []).append(index)
    taken = {word for place in given.values() for word in range(place.first, place.last + 1)}
    options = [
        Option(name, place.first, place.last, place.form.kind == "preferred", place)
        for name in sorted(wanting)
        for place in getattr(found[name], side)
        if taken.isdisjoint(range(place.first, place.last + 1))
    ]
    wants = {name: len(indices) for name, indices in wanting.items()}
    waiting = {name: iter(indices) for name, indices in wanting.items()}
    for option in sorted(assign(options, wants), key=lambda option: option.first):
        given[next(waiting[option.term])] = option.rendering


def _verdict(hit: Hit, place: Rendering | None, translation: str) -> Verdict:
    if place is None:
        return Verdict(hit, "missing")
    return Verdict(hit, _STATUS[place.form.kind], translation[place.start : place.end], place.start, place.end)
