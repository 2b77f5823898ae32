"""An English negation that the German has not."""

import re
from collections.abc import Iterator

from translate_kit.check.finding import Remark, Span
from translate_kit.check.negation.adapted import turns
from translate_kit.check.negation.english import IDIOM, Place
from translate_kit.check.negation.evidence import Evidence, of_denied
from translate_kit.check.negation.german import ONLY
from translate_kit.check.negation.likeness import is_parallel
from translate_kit.check.negation.literal import literal_words, unexplained, unsaid
from translate_kit.check.negation.opposite import contrary_quantity

_MUST_DE = re.compile(r"\b(?:muss|müssen|musste\w*|verpflichtet|Pflicht)\b")
_ALREADY = re.compile(r"\b(?:bereits|schon|längst)\b")
_NOT_YET = re.compile(r"(?:not|n['’]t) (?:\w+ ){0,2}?yet\b", re.IGNORECASE)
_LESS_DE = re.compile(r"\b(?:nur|erst|lediglich|bloß|höchstens|frühestens|befreit|entfällt|entfallen)\b")
_NEED_NOT = re.compile(r"(?:not|n['’]t|no) (?:have to|need to|obliged|required|duty|obligation)\b", re.IGNORECASE)
_ONLY_EN = re.compile(r"\b(?:only|just|merely|simply|solely|alone|exclusive\w*|one|single|sole)\b", re.IGNORECASE)
_PARTED = re.compile(
    r"\b(?:aus|ab|zurück|weg|nieder|fern|fehl|auf|ein|leer|offen)(?=\s*(?:[,.;:!?“\"]|$|und\b|oder\b))"
)
_AFFIX = re.compile(r"un|in|im|ir|il|dis|\w+less", re.IGNORECASE)
_NEAR = 40
"""Characters on either side of an English negator where its companion stands."""

_FAR = 80
"""Characters before it where another negative word makes the two an affirmation."""


def added(source: str, target: str, english: list[Place]) -> Iterator[Remark]:
    """An English negator, where the German has none.

    Args:
        source, target: the German and the English sentence.
        english: the negators.
    """
    clear = [one for one in english if not _is_idiom(target, one)]
    clear = clear or _need_not(source, target, english)
    if len(clear) != 1:
        return  # none, or two, which make an affirmation
    start, end = clear[0]
    if re.search(rf"\b{target[start:end]}\b", source) or (ONLY.search(source.lower()) and not _ONLY_EN.search(target)):
        return
    evidence = of_denied(target, end, source)
    known = evidence is Evidence.LITERAL or target[start:end].lower() == "unless"
    contrary = not known and contrary_quantity(source, target, clear[0])
    if not known and (target[end - 4 : end] == "hout" or _PARTED.search(source)):
        return  # a verb with such a particle may say anything
    if not known and not is_parallel(source, target, least=1 if contrary else 3):
        return
    literal, left = literal_words(source, target)
    left = [one for one in unexplained(left, target, source, literal) if one[0] != start]
    if any(start - _FAR <= carrier[0] < end + _NEAR for carrier in left):
        return
    negative = unsaid(source, target, literal)
    affixes = sum(_AFFIX.match(target, carrier[0]) is not None for carrier in left)
    if len(negative) > min(affixes, sum(word.lower().startswith("un") for word in negative)):
        return
    near = target[max(0, start - _NEAR) : end + _NEAR]
    if any(de.search(source) and en.search(near) for de, en in turns("companion")):
        return
    sure = known or contrary or is_parallel(source, target, share=0.8, least=3)
    doubtful = "?" in target or not sure
    yield Remark(
        f'"{target[start:end]}" negates what the German does not',
        "take the negation out, or see what in the German it stands for",
        Span(start, end),
        None,
        "warning" if doubtful else None,
        0.5 if doubtful else 0.9,
    )


def _is_idiom(target: str, place: Place) -> bool:
    """Whether a negator stands in a phrase that may well be there where the German has none."""
    around = IDIOM.finditer(target, max(0, place[0] - _NEAR), place[1] + 2 * _FAR)
    return any(one.start() <= place[0] < one.end() for one in around)


def _need_not(source: str, target: str, english: list[Place]) -> list[Place]:
    """The negator of *does not have to* where the German says that one must, or of *not yet* where it says *already*."""  # noqa: E501
    if _LESS_DE.search(source):
        return []
    for german, turn in ((_MUST_DE, _NEED_NOT), (_ALREADY, _NOT_YET)):
        if german.search(source):
            return [one for one in english if turn.match(target, one[0])]
    return []
