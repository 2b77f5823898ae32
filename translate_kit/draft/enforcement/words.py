"""Words of a draft, and what a model's pieces say about them."""

import re

from translate_kit.draft.enforcement.model import Place
from translate_kit.engine.base import Score

_WORD = re.compile(r"\S+")
_OPENING = re.compile(r"""[("'“‘„»«\[*_~<]+""")
_LETTERS = re.compile(r"[^\W_]+")
_MARKS = ("▁", "@@")
FUNCTION_WORDS = frozenset(
    re.findall(
        r"\w+",
        "a an and are as at be been but by do does for from had has have he her his if in into is it its no not of on"
        " or our she so than that the their them they this to was we were which who will with would you",
    )
)


def words(text: str) -> list[Place]:
    """Places of what stands between white space, punctuation included."""
    return [match.span() for match in _WORD.finditer(text)]


def word_starts(text: str) -> list[int]:
    """Where a word can begin: behind white space and behind opening marks."""
    starts = []
    for start, end in words(text):
        opening = _OPENING.match(text, start, end)
        inner = opening.end() if opening else start
        if inner < end:
            starts.append(inner)
    return starts


def content_words(text: str) -> set[str]:
    """The words of a text in small letters, without function words and without an s at their end."""
    words_of_text = {word.lower() for word in _LETTERS.findall(text)} - FUNCTION_WORDS
    return {word.removesuffix("s") for word in words_of_text}


def piece_places(score: Score, text: str) -> list[Place] | None:
    """Where each piece of a scored text stands; None where the tokenizer has changed the text.

    A piece that is only the mark of a space stands before the next piece.
    """
    places = []
    position = 0
    for piece in score.pieces:
        bare = piece
        for mark in _MARKS:
            bare = bare.replace(mark, "")
        start = position
        while start < len(text) and text[start].isspace():
            start += 1
        if not text.startswith(bare, start):
            return None
        position = start + len(bare)
        places.append((start, position))
    return places


def word_log_probs(score: Score, text: str) -> list[float] | None:
    """Log-probability of every word of a scored text, the sum of its pieces'; None as for ``piece_places``."""
    places = piece_places(score, text)
    if places is None:
        return None
    sums = []
    for start, end in words(text):
        sums.append(sum(p for p, place in zip(score.log_probs, places, strict=False) if start <= place[0] < end))
    return sums


def log_prob_from(score: Score, text: str, position: int) -> float | None:
    """Sum of the log-probabilities of all pieces that begin at a position or behind it, the end token left out."""
    places = piece_places(score, text)
    if places is None:
        return None
    return sum(p for p, place in zip(score.log_probs, places, strict=False) if place[0] >= position)
