"""Which of several negators is lost: that whose word is said outside the reach of any that the English has."""

import re

from translate_kit.check.negation.english import Place
from translate_kit.check.negation.evidence import WORD, Evidence, focus, of_negated, renders
from translate_kit.check.negation.german import Negator, doubles
from translate_kit.check.negation.likeness import is_parallel
from translate_kit.check.negation.literal import literal_words, unexplained

_REACH = 80
"""Characters after an English negator that it may deny."""

_BORDER = re.compile(
    r"[;:.!?]|, (?!\w+ \w+,)|\b(?:because|although|while|whereas|but|if|when|that|who|which|where|unless|provided|as long as)\b",  # noqa: E501
    re.IGNORECASE,
)
_LIMITS = re.compile(
    r"\b(?:only|until|unless|before|must|first|once|just|need\w*|have to|has to|had to|neither|nor|any)\b",
    re.IGNORECASE,
)


def uncovered(source: str, target: str, german: list[Negator], english: list[Place]) -> Negator | None:
    """The one German negator that is lost, if all that is negated is said plainly and one of it is not negated.

    Args:
        source, target: the German and the English sentence.
        german: the negators that need a counterpart.
        english: the English negators, one less.
    """
    if len(german) != len(english) + 1 or _LIMITS.search(target) or "?" in target:
        return None
    if any(of_negated(source, *one.span, target) is not Evidence.LITERAL for one in german):
        return None
    if doubles(source) or not is_parallel(source, target, least=2):
        return None
    places = [_places(source, one, target) for one in german]
    bare = [
        one
        for one, found in zip(german, places, strict=True)
        if not any(_is_denied(at, target, english) for at in found)
    ]
    if len(bare) != 1 or _is_odd(source, target, english):
        return None
    return bare[0]


def _places(source: str, negator: Negator, target: str) -> list[int]:
    """Where in the English that stands which a German negator denies."""
    denied = next((group for group in focus(source, *negator.span) if group), [])
    return [one.start() for one in WORD.finditer(target) if any(renders(one[0].lower(), word) for word in denied)]


def _is_denied(at: int, target: str, english: list[Place]) -> bool:
    """Whether a negator reaches a place: it stands before it in the same clause."""
    return any(end <= at <= end + _REACH and not _BORDER.search(target, end, at) for _, end in english)


def _is_odd(source: str, target: str, english: list[Place]) -> bool:
    """Whether the English has negative words, beside its negators, that are no rendering of German ones."""
    literal, left = literal_words(source, target)
    left = [one for one in left if all(one[1] <= start or end <= one[0] for start, end in english)]
    return bool(unexplained(left, target, source, literal))
