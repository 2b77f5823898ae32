"""*Nicht A, sondern B* rendered as *not B but A*."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from translate_kit.check.finding import Remark, Span
from translate_kit.check.negation.evidence import WORD, content, renders

_NOT_BUT_DE = re.compile(
    r"\b(?:[Nn]icht|[Kk]eine?[mnrs]?) (?!nur|allein|bloß|lediglich|einzig|zuletzt)([^.;:!?,]{2,80}), sondern (?!auch)([^.;:!?,]{2,80})"  # noqa: E501
)
_NOT_BUT = re.compile(r"\b[Nn]ot (?!only|just|merely|simply|solely)([^.;:!?,]{2,80}?),? but (?!also)([^.;:!?,]{2,80})")
_AND_NOT_DE = re.compile(
    r"(?:,| und| aber|, und|, aber) nicht (?!nur|etwa|zuletzt|mehr)([^.;:!?,]{2,50})(?=[.;:!?,]|$)"
)
_AND_NOT = re.compile(
    r"(?:,? and|,? but|,) not ([^.;:!?,]{2,80}?)(?=[.;:!?,]|$| that | which | who )"
    r"|\b(?:rather than|instead of) ([^.;:!?,]{2,80}?)(?=[.;:!?,]|$| that | which | who )"
)
_SIGNS = (", sondern", ", nicht ", " und nicht ", " aber nicht ")
_BORDER = re.compile(r"[.;:!?,]")
_BEFORE = 80
"""Characters before *and not* where that stands which is affirmed."""


class _Contrast(NamedTuple):
    """What is denied, and what is affirmed instead."""

    denied: str
    affirmed: str
    place: Span


def swapped(source: str, target: str) -> Iterator[Remark]:
    """The wrong one of two is denied.

    Args:
        source, target: the German and the English sentence.
    """
    if not any(sign in source for sign in _SIGNS):
        return
    german = _contrast(source, _NOT_BUT_DE, _AND_NOT_DE)
    english = _contrast(target, _NOT_BUT, _AND_NOT) if german else None
    if not german or not english:
        return
    denied, affirmed = set(content(german.denied)), set(content(german.affirmed))
    denied, affirmed = denied - affirmed, affirmed - denied
    right = _says(denied, english.denied) or _says(affirmed, english.affirmed)
    if not right and _says(affirmed, english.denied) and _says(denied, english.affirmed):
        yield Remark(
            f'"{english.denied}" is denied, but the German denies "{german.denied}"',
            "say which of the two is not meant",
            english.place,
            german.place,
            confidence=0.9,
        )


def _contrast(text: str, not_but: re.Pattern[str], and_not: re.Pattern[str]) -> _Contrast | None:
    found = not_but.search(text)
    if found:
        return _Contrast(found[1].strip(), found[2], Span(*found.span(1)))
    found = and_not.search(text)
    if not found:
        return None
    group = found.lastindex or 1
    before = _BORDER.split(text[max(0, found.start() - _BEFORE) : found.start()])[-1]
    return _Contrast(found[group].strip(), before, Span(*found.span(group)))


def _says(german: set[str], english: str) -> bool:
    """Whether any of some German words is among English ones."""
    words = {one.lower() for one in WORD.findall(english)}
    return any(
        (word[0].isupper() and word.lower() in words) or any(renders(one, word) for one in words) for word in german
    )
