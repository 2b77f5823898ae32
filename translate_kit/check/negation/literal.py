"""Negative words that are rendered literally: they have nothing to do with the negators beside them."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from translate_kit.check.negation.adapted import apart, turns
from translate_kit.check.negation.english import Place, carriers
from translate_kit.check.negation.evidence import content, renders, said
from translate_kit.check.negation.german import negatives
from translate_kit.check.negation.polarity import rows_of

_AFFIX_EN = re.compile(r"un|\w+less(?:ly|ness)?\b", re.IGNORECASE)
_AFFIX_DE = re.compile(r"^[Uu]n|(?:los|frei|leer|arm|widrig)(?:e[mnrs]?|heit|igkeit)?$")
_WORD = re.compile(r"[^\W\d_]{3,}")


def literal_words(source: str, target: str) -> tuple[set[str], list[Place]]:
    """The negative German words that are rendered literally, and the English carriers that this leaves.

    Args:
        source: the German sentence.
        target: the English sentence.
    """
    left = carriers(target)
    literal: set[str] = set()
    for word, patterns in _negative_phrases(source):
        place = next((one for one in left for en in patterns if en.match(target, one[0])), None)
        if place:
            left.remove(place)
        if place or any(en.search(target) for en in patterns):
            literal.add(word)
    return literal, left


def unexplained(left: list[Place], target: str, source: str, literal: Iterable[str] = ()) -> list[Place]:
    """Carriers that are not the rendering of any German word.

    Args:
        left: the carriers.
        target: the English sentence.
        source: the German sentence.
        literal: German words that others are the rendering of.
    """
    free = set(content(source)) - {word for phrase in literal for word in phrase.split()}
    odd = []
    for one in left:
        word = target[slice(*one)].split()[0].lower()
        german = None if _AFFIX_EN.match(word) else next((it for it in free if renders(word, it)), None)
        if german:
            free.remove(german)
        else:
            odd.append(one)
    return odd


def unsaid(source: str, target: str, literal: set[str]) -> list[str]:
    """Negative German words that are not rendered plainly: the English may negate for them.

    Args:
        source, target: the German and the English sentence.
        literal: those rendered literally.
    """
    english = frozenset(one.lower() for one in _WORD.findall(target))
    return [one for one in negatives(source) if not _is_said(one, literal, english)]


def _is_said(word: str, literal: set[str], english: frozenset[str]) -> bool:
    return word in literal or (not _AFFIX_DE.search(word) and bool(said(word, english)))


Patterns = tuple[re.Pattern[str], ...]


def _negative_phrases(source: str) -> Iterator[tuple[str, Patterns]]:
    """The negative words of a German sentence, with patterns for their plain renderings."""
    for word in _WORD.findall(source):
        patterns = _renderings(word)
        if patterns:
            yield word, patterns
        for de, en in apart(word):
            for found in de.finditer(source):
                yield found[0], (en,)


@lru_cache(maxsize=16384)
def _renderings(word: str) -> Patterns:
    rows = ((en, de.search(word)) for de, en in turns("literal"))
    denies = word[:2].lower() == "un"
    plain = tuple(en for en, found in rows if found and not (denies and found.start()))
    return (*plain, *(axis.english_negative.simple for axis in rows_of(word) if axis.english_negative.words))
