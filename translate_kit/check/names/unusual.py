"""Whether a word is in a dictionary at all; the dictionaries are loaded when first asked, so ask late."""

import re
from functools import lru_cache

from translate_kit.glossary.morphology import CACHED_WORDS, is_common_noun, morphemes

_SHORTEST = 4
_FREQUENT = frozenset(
    re.findall(
        r"\w+",
        "I The A An It In On At As If Of By For From With When While What Who Why How Where This That These "
        "Those There Then They We He She You His Her Our Their Its My And But Or Nor So Yet Not No Now After "
        "Before Since Under Over Only Even Many Most Some Such All Both Each Every Neither Today German "
        "Germany Germans Federal Chancellor President Minister Parliament European Europe Commission Council "
        "Union State Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April "
        "May June July August September October November December Mr Mrs Ms Dr According Article Section Act "
        "Law Court One Two Three Party Prime Foreign Secretary Government Ministry Bundestag Bundesrat "
        "Bundeswehr Bundesbank Landtag",
    )
)
"""Words with capitals that need no dictionary."""


@lru_cache(maxsize=CACHED_WORDS)
def is_name_like(word: str) -> bool:
    """Whether a capitalised German word is probably a name.

    Args:
        word: a word of a German sentence.
    """
    return not is_common_noun(word) and (_is_tagged_name(word) or not _is_german(word))


@lru_cache(maxsize=CACHED_WORDS)
def is_surely_name(word: str) -> bool:
    """Whether no dictionary has a capitalised German word, and it looks like a name besides."""
    return len(word) >= _SHORTEST and _is_tagged_name(word) and not _is_german(word) and not _is_german(word.lower())


@lru_cache(maxsize=CACHED_WORDS)
def is_english(word: str) -> bool:
    """Whether a capitalised word is in an English dictionary, in small letters or as it is."""
    if word in _FREQUENT:
        return True
    from simplemma import is_known

    return is_known(word, "en") or is_known(word.lower(), "en")


def _is_tagged_name(word: str) -> bool:
    return any(piece.tag.startswith("NE") for piece in morphemes(word))


def _is_german(word: str) -> bool:
    from simplemma import is_known

    return is_known(word, "de")
