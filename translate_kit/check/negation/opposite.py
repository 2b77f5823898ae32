"""A word and its contrary: *bestritt* rendered as *confirmed*, and the other way round."""

import re
from collections.abc import Iterator
from functools import lru_cache

from translate_kit.check.finding import Remark, Span
from translate_kit.check.negation.doubt import Suspects, is_added, is_explained_phrase, is_lost, overlap
from translate_kit.check.negation.english import Place
from translate_kit.check.negation.likeness import is_explained
from translate_kit.check.negation.polarity import Axis, Side, axes

_OBJECT = ("prevent", "forbid", "fail")
"""Rows where the object may have become its contrary: what prevents a closure enables the plant to carry on."""

_CLOSE, _CLOSER = 0.6, 0.7
"""Share of the known words that has to be said."""

_OF_TWO = ("not yet", "no longer")
"""Rows with negatives of two words."""


def lost_opposites(source: str, target: str, rows: int) -> Iterator[Remark]:
    """Negative German words with their contrary in their place.

    Args:
        source, target: the German and the English sentence.
        rows: rows of `polarity` that may be concerned, a bit each.
    """
    for axis in _chosen(rows):
        found = axis.german_negative.strong.search(source)
        if (
            not found
            or axis.german_positive.any.search(source)
            or _is_said(axis.english_negative, target, source, found)
        ):
            continue
        opposite = axis.english_positive.strong.search(target)
        share = _CLOSER if axis.name in _OBJECT else _CLOSE
        if opposite and is_lost(source, target, Suspects(found.span(), opposite.span()), share):
            yield contrary(source, target, found.span(), opposite.span())
            return


def added_opposites(source: str, target: str, rows: int) -> Iterator[Remark]:
    """Positive German words with their contrary in their place.

    Args:
        source, target: the German and the English sentence.
        rows: rows of `polarity` that may be concerned, a bit each.
    """
    for axis in _chosen(rows):
        found = axis.german_positive.strong.search(source)
        if not found or axis.german_negative.any.search(source) or axis.english_positive.any.search(target):
            continue
        opposite = axis.english_negative.strong.search(target)
        if opposite and is_added(source, target, Suspects(found.span(), opposite.span())):
            yield contrary(source, target, found.span(), opposite.span())
            return


def contrary(source: str, target: str, german: Place, english: Place) -> Remark:
    """What to say about a word and its contrary.

    Args:
        source, target: the German and the English sentence.
        german, english: the words.
    """
    return Remark(
        f'"{target[slice(*english)]}" says the contrary of "{source[slice(*german)]}"',
        "say what the German says",
        Span(*english),
        Span(*german),
        confidence=0.9,
    )


def quantity(source: str, target: str, negator: Place) -> re.Match[str] | None:
    """The contrary of a negator that stands in its place: *niemand* as *everybody*.

    Args:
        source, target: the German and the English sentence.
        negator: its place in the German.
    """
    for axis in _of_negator(source[slice(*negator)].lower()):
        found = next(
            (one for one in axis.german_negative.strong.finditer(source) if overlap(one.span(), negator)), None
        )
        if not found or axis.german_positive.any.search(source):
            continue
        opposite = axis.english_positive.strong.search(target)
        if opposite and not is_explained_phrase(opposite[0], source, found.span()):
            return opposite
    return None


@lru_cache(maxsize=256)
def _of_negator(word: str) -> tuple[Axis, ...]:
    """The rows that a German negator may stand in, alone or with another word."""
    with_others = word.startswith(("nicht", "kein", "nie"))
    return tuple(
        axis
        for axis in axes()
        if axis.negator and (axis.german_negative.strong.search(word) or (with_others and axis.name in _OF_TWO))
    )


def contrary_quantity(source: str, target: str, negator: Place) -> bool:
    """Whether an English negator stands for its contrary: *alle* as *nobody*."""
    return any(
        axis.german_positive.strong.search(source) and not axis.english_positive.any.search(target)
        for axis in axes()
        if axis.negator and axis.english_negative.strong.match(target, negator[0])
    )


def _chosen(rows: int) -> Iterator[Axis]:
    at = 0
    while rows:
        if rows & 1:
            yield axes()[at]
        rows >>= 1
        at += 1


def _is_said(side: Side, target: str, source: str, found: re.Match[str]) -> bool:
    """Whether the English has one of some expressions, and not for another German word."""
    return any(not is_explained(one[0].split()[0], source, *found.span()) for one in side.any.finditer(target))
