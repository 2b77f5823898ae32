"""How much of a German sentence is said plainly in the English, and what in the English stands for what."""

import re
from collections.abc import Iterable

from translate_kit.check.negation.evidence import WORD, content, renders, said

_SHORT = 7
"""Words of a sentence that has hardly anything but the word in question."""

_LONGER, _MORE = 1.7, 25
"""Characters of the longer side, times those of the shorter and more, that are no close translation any more."""

_DIGITS = re.compile(r"\d+")
_MARKS = re.compile(r"(?<=\d)[.,](?=\d)")


def is_parallel(
    source: str, target: str, without: Iterable[str] = (), *, share: float = 0.6, least: int = 1, short: bool = False
) -> bool:
    """Whether a translation is close enough that a word that is not there is one that was lost.

    Args:
        source, target: the German and the English sentence.
        without: German words that are not asked for.
        share: how much of what is known has to be said.
        least: known words that have to be said.
        short: whether they need not where both sentences are very short.
    """
    asked = frozenset(one.lower() for one in without)
    english = frozenset(one.lower() for one in WORD.findall(target))
    answers = [
        True if word[0].isupper() and word.lower() in english else said(word, english)
        for word in content(source)
        if word.lower() not in asked
    ]
    known = [one for one in answers if one is not None]
    plain = sum(known)
    if max(len(source), len(target)) > _LONGER * min(len(source), len(target)) + _MORE:
        return False
    if len(known) < least:
        return short and all(known) and len(source.split()) <= _SHORT and len(target.split()) <= _SHORT + 1
    return plain >= max(share * len(known), least)


def same_numbers(source: str, target: str) -> bool:
    """Whether the English has no digits that are not in the German: a third reject it, two thirds support it."""
    german, english = (set(_DIGITS.findall(_MARKS.sub("", text))) for text in (source, target))
    return english <= german


def is_explained(word: str, source: str, start: int = 0, end: int = 0) -> bool:
    """Whether an English word stands for some German word.

    Args:
        word: the English word.
        source: the German sentence.
        start, end: the part of it that is not looked at.
    """
    low = word.lower()
    return any(renders(low, german) for text in (source[:start], source[end:]) for german in content(text))
