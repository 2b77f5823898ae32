"""Capitals: of the sentence's start, of headings, of the term's own policy."""

import re

from translate_kit.draft.replacement.lexicon import SMALL_WORDS
from translate_kit.draft.replacement.place import Place
from translate_kit.glossary.term import Term

_WORD = re.compile(r"[^\W\d_][^\W_]*(?:['’][^\W_]+)*")
_TITLE_SHARE = 0.8
"""How many of the other words have to have a capital for a heading of capitalised words."""
_FEWEST_WORDS = 2
_NO_ABBREVIATION = 5
"""Letters of a word that is probably no abbreviation."""


def like(old: str, new: str) -> str:
    """A word with the capitals of the one that it replaces."""
    if len(old) > 1 and old.isupper():
        return new.upper()
    return capitalised(new) if old[:1].isupper() else new


def capitalised(text: str) -> str:
    """The text with a capital at its start."""
    return text[:1].upper() + text[1:]


def cased(text: str, place: Place, term: Term, *, opens: bool) -> str:
    """A rendering with the capitals that its place asks for.

    Args:
        text: the rendering as listed.
        place: the words that go.
        term: the term, for its policy.
        opens: whether the rendering will stand first in a sentence that began with a capital.
    """
    if is_all_caps(place):
        return text.upper()
    if is_title(place):
        return titled(text, first=place.line.begins(place.first))
    if term.case == "title" or (term.case == "as-is" and _before_name(place)):
        text = titled(text, first=False)
    return capitalised(text) if opens else text


def titled(text: str, *, first: bool) -> str:
    """A text in title case: every word but the small ones, and each part of a compound; own capitals stay."""

    def one(found: re.Match[str]) -> str:
        if found[0].casefold() in SMALL_WORDS and (found.start() or not first):
            return found[0]
        return capitalised(found[0])

    return _WORD.sub(one, text)


def is_all_caps(place: Place) -> bool:
    """Whether the sentence around some words is set in capitals; beside few others, they have to be longer."""
    others = [word for word in _others(place) if len(word) > 1]
    if not all(word.isupper() for word in others):
        return False
    if len(others) >= _FEWEST_WORDS:
        return sum(letter.isupper() for letter in place.text) > 1
    return place.text.isupper() and len(place.text) >= _NO_ABBREVIATION


def is_title(place: Place) -> bool:
    """Whether some words stand in a heading of capitalised words, and have capitals themselves."""
    own = [word for word in _WORD.findall(place.text) if word not in SMALL_WORDS]
    if not all(word[0].isupper() for word in own) or _stops(place):
        return False
    others = [word for word in _others(place) if word.casefold() not in SMALL_WORDS]
    large = sum(word[0].isupper() for word in others)
    return len(others) >= _FEWEST_WORDS and large >= _TITLE_SHARE * len(others)


def _stops(place: Place) -> bool:
    return place.line.text.rstrip(' *_"”’)').endswith(".")


def _others(place: Place) -> list[str]:
    """The words of the sentence outside of the place."""
    masked = place.line.masked
    return _WORD.findall(masked[: place.start]) + _WORD.findall(masked[place.end + len(place.ending) :])


def _before_name(place: Place) -> bool:
    """Whether some words with capitals stand before a name: Defence Secretary John Healey."""
    own = [word for word in _WORD.findall(place.text) if word not in SMALL_WORDS]
    if place.line.gap(place.last) != " " or place.line.begins(place.first):
        return False
    following = place.line.words[place.last + 1].word
    return bool(own) and all(word[0].isupper() for word in own) and following[0].isupper()
