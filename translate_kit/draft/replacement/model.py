"""What flows through this package."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

Number = Literal["singular", "plural"]


@dataclass(frozen=True, slots=True)
class Replacement:
    """A sentence with a term's rendering put in.

    Attributes:
        text: the whole sentence afterwards.
        start, end: the place of the rendering in it, in code points; a possessive ending lies outside.
        rendering: the words there, ``text[start:end]``.
    """

    text: str
    start: int
    end: int
    rendering: str


@dataclass(frozen=True, slots=True, order=True)
class Edit:
    """Words of a sentence that become others; ``start`` and ``end`` in code points of the sentence before."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Draft:
    """One way to put a rendering in.

    Attributes:
        main: the edit that brings the rendering.
        repairs: what its neighbourhood needs besides: determiner, article, verb.
        sure: whether the result agrees with its neighbourhood as far as can be seen.
    """

    main: Edit
    repairs: tuple[Edit, ...] = ()
    sure: bool = True


def apply(sentence: str, edits: Iterable[Edit]) -> str:
    """The sentence after all edits, which must not overlap."""
    text = sentence
    for edit in sorted(edits, reverse=True):
        text = text[: edit.start] + edit.text + text[edit.end :]
    return text
