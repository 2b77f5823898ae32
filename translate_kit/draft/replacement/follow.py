"""What stands behind some words: does the noun phrase end there, or do they only describe the next noun?"""

import re

from translate_kit.draft.replacement.lexicon import (
    ADVERBS,
    AUXILIARIES,
    CONJUNCTIONS,
    DETERMINERS,
    PREPOSITIONS,
    PRONOUNS,
    TIMES,
    VERBS,
)
from translate_kit.draft.replacement.place import Place

_ENDS = (ADVERBS | AUXILIARIES | CONJUNCTIONS | DETERMINERS | PREPOSITIONS | PRONOUNS | TIMES | VERBS) - {
    "like",
    "past",
    "round",
}
_PARTICIPLES = re.compile(r"(?<!^[a-z])(?<!^[a-z]e)(?<!^[a-z][a-z]e)ed$|ly$")
"""Agreed, quickly, but not bed, need, speed."""


def is_head(place: Place) -> bool:
    """Whether some words end their noun phrase, as far as can be seen: the truce held, but not the truce talks."""
    if place.joined:
        return False
    if place.ending:
        return True
    if place.line.gap(place.last) != " ":
        return True
    word = place.line.word(place.last + 1)
    return word in _ENDS or word[0].isdigit() or bool(_PARTICIPLES.search(word))
