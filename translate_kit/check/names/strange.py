"""Names that nothing but the dictionaries gives away: no table has them, and no title or given name stands before."""

import re
from collections.abc import Iterator

from translate_kit.check.finding import Remark
from translate_kit.check.names.german import Found, capitalised, clue
from translate_kit.check.names.likeness import likeness, may_be_transcribed
from translate_kit.check.names.others import Others, Rival, Word
from translate_kit.check.names.remarks import near, swapped
from translate_kit.check.names.unusual import is_surely_name

_VERBS = (
    r"(?:sagte?|erklärte?|betonte?|forderte?|warnte?|kritisierte?|nannte|schrieb|schreibt|meinte?|antwortete|verlangte?"
    r"|teilte|erwiderte|kündigte|sprach|versprach|lobte|räumte|verwies|behauptete?|versicherte|äußerte|glaubte?|findet)"
)
_ANNOUNCING = re.compile(rf"(?:^|\W)(?:{_VERBS}|so|laut|in|aus|nach|bei)\s$")
_SAYING = re.compile(rf"\s(?:{_VERBS}|zufolge)\b")
_WINDOW = 16
_SHORTEST = 4


def strange_names(english: Others) -> Iterator[tuple[Found, Remark]]:
    """A word that only can be a name and is not in the English, which has another such word; the first of them.

    Args:
        english: the sentences.
    """
    stranger = english.unknown
    if stranger is None:
        return
    for found in _unsaid(english):
        remark = _beside(found, stranger, english)
        if remark and is_surely_name(found.surface) and is_surely_name(found.surface.removesuffix("s")):
            yield found, remark
            return


def _unsaid(english: Others) -> Iterator[Found]:
    """Words that are not in the English and of which nothing else is known."""
    for word in capitalised(english.source):
        if len(word[0]) < _SHORTEST or not word[0].istitle() or "-" in word[0] or word[0] in english.marked:
            continue
        told = any(one.start <= word.start() < one.end for one in english.found)
        if not (told or clue(word[0]) or english.has_word(word[0])):
            yield Found(word[0], *word.span(), None)


def _beside(found: Found, stranger: Word, english: Others) -> Remark | None:
    """What to say of such a word beside an unknown one of the English."""
    like = likeness(found.surface.removesuffix("s"), stranger.text)
    plain = not _is_announced(english.source, found)
    if like == "near":
        return near(found, stranger, plain)
    if like == "same" or may_be_transcribed(found.surface, stranger.text):
        return None
    return swapped(found, english, Rival(stranger.start, stranger.end), plain)


def _is_announced(source: str, found: Found) -> bool:
    """Whether the words around a name say that it is a person's or a place's."""
    before = source[max(0, found.start - _WINDOW) : found.start]
    after = source[found.end : found.end + _WINDOW]
    return bool(_ANNOUNCING.search(before) or _SAYING.match(after))
