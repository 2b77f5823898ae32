"""The sentences of a block, as places in its shadow."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from itertools import pairwise
from typing import NamedTuple, Protocol

from translate_kit.source.model import Mark, MarkKind, Role
from translate_kit.source.shadow import Shadow

_ADDRESS = re.compile(r"\b(?:https?://|www\.)\S+")
_LETTER_OR_DIGIT = re.compile(r"[^\W_]")
_WHOLE_SENTENCE = re.compile(r"\S+\s.*[.!?…][\"'“”»«’)\]]*", re.DOTALL)


class SentenceSplitter(Protocol):
    """Cuts text into sentences; ``Segmenter`` is the real one."""

    def split(self, text: str) -> list[str]:
        """Cut a text into sentences, each with the white space behind it. Joined they are the text."""


class Piece(NamedTuple):
    """A part of the shadow, (start, end), without white space around it."""

    start: int
    end: int


def find_sentences(shadow: Shadow, role: Role, splitter: SentenceSplitter) -> list[Piece]:
    """Cut the shadow of a block into sentences.

    A hard line break ends a sentence; inline code, images and web addresses are never cut. What has no letter or digit
    goes with its neighbour, and is no sentence where it has none. A heading is one sentence, whatever line breaks it
    has, unless every part of it has two words and ends with a full stop, question mark or exclamation mark.
    """
    breaks = () if role is Role.HEADING else shadow.breaks
    found: list[Piece] = []
    for start, end in pairwise(sorted({0, *breaks, len(shadow.text)})):
        cuts = _without_cuts_inside(shadow, _cuts(shadow.text[start:end], start, splitter))
        found += _with_words(shadow.text, (_strip(shadow.text, *part) for part in pairwise(cuts)))
    if role is Role.HEADING and found:
        texts = (shadow.text[start:end] for start, end in found)
        return found if all(map(_WHOLE_SENTENCE.fullmatch, texts)) else [Piece(found[0].start, found[-1].end)]
    return found


def _cuts(text: str, offset: int, splitter: SentenceSplitter) -> list[int]:
    if not text.strip():
        return [offset, offset + len(text)]
    pieces = splitter.split(text)
    assert "".join(pieces) == text, "a splitter keeps all of the text"
    cuts = [offset]
    for piece in pieces:
        cuts.append(cuts[-1] + len(piece))
    return cuts


def _without_cuts_inside(shadow: Shadow, cuts: list[int]) -> list[int]:
    """Drop the cuts inside of what is never cut."""
    first, last = cuts[0], cuts[-1]
    addresses = (address.span() for address in _ADDRESS.finditer(shadow.text, first, last))
    atoms = shadow.atoms[bisect_left(shadow.atoms, (first,)) : bisect_left(shadow.atoms, (last,))]
    for start, end in (*addresses, *atoms):
        del cuts[bisect_right(cuts, start) : bisect_left(cuts, end)]
    return cuts


def _strip(text: str, start: int, end: int) -> Piece:
    part = text[start:end]
    return Piece(start + len(part) - len(part.lstrip()), start + len(part.rstrip()))


def _with_words(text: str, pieces: Iterable[Piece]) -> list[Piece]:
    """Join pieces without a letter or digit to the one before them, at the beginning to the one behind them."""
    found: list[Piece] = []
    has_words = False  # whether the last piece has
    for piece in pieces:
        if piece.start >= piece.end:
            continue
        is_text = bool(_LETTER_OR_DIGIT.search(text, piece.start, piece.end))
        if found and not (is_text and has_words):
            found[-1] = Piece(found[-1].start, piece.end)
        else:
            found.append(piece)
        has_words = has_words or is_text
    return found if has_words else []


def keep_pairs_whole(shadow: Shadow, pieces: list[Piece]) -> tuple[list[Piece], set[Mark]]:
    """Reconcile sentences with the pairs of markup around text (emphasis, links, HTML elements).

    A pair around part of a sentence or one whole sentence does no harm. Around several sentences there are two cases:
    where it holds whole sentences and nothing else (``**Erster Satz. Zweiter Satz.**``) its delimiters stay outside of
    the sentences, as layout; otherwise (``Er *sagte: Nein. Dann ging* er.``) all that it touches becomes one sentence.
    So no sentence has half a pair.

    Returns:
        The pieces, some of them joined, and the delimiters that stay outside.
    """
    joined = [False] * len(pieces)  # whether a piece and the one behind it are one sentence
    starts, ends = [piece.start for piece in pieces], [piece.end for piece in pieces]
    around_several = []
    for opening, closing, start, end in _pairs(shadow):  # inner ones first
        first, last = bisect_right(ends, start), bisect_left(starts, end) - 1
        if first >= last or all(joined[first:last]):
            continue
        begins = starts[first] >= start and not (first and joined[first - 1])
        if begins and ends[last] <= end and not joined[last]:
            around_several.append((opening, closing, first, last))
        else:
            joined[first:last] = [True] * (last - first)
    outside = {
        mark
        for opening, closing, first, last in around_several
        if not all(joined[first:last])  # a pair around this one may have joined them
        for mark in (opening, closing)
    }
    return _join(pieces, joined), outside


def _pairs(shadow: Shadow) -> Iterable[tuple[Mark, Mark, int, int]]:
    opened: list[tuple[Mark, int]] = []
    for mark, position in shadow.marks:
        if mark.kind is MarkKind.OPEN:
            opened.append((mark, position))
        elif mark.kind is MarkKind.CLOSE:
            opening, start = opened.pop()
            yield opening, mark, start, position


def _join(pieces: list[Piece], joined: list[bool]) -> list[Piece]:
    found: list[Piece] = []
    goes_on = False
    for piece, is_joined in zip(pieces, joined, strict=True):
        if goes_on:
            found[-1] = Piece(found[-1].start, piece.end)
        else:
            found.append(piece)
        goes_on = is_joined
    return found
