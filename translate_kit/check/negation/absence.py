"""What is not there: *es fehlt ein Mandat* rendered as *has a mandate*."""

import re
from collections.abc import Iterator

from translate_kit.check.finding import Remark
from translate_kit.check.negation.doubt import Suspects, clause, is_lost
from translate_kit.check.negation.evidence import content, renders
from translate_kit.check.negation.opposite import contrary
from translate_kit.check.negation.polarity import axes

GERMAN = re.compile(r"\b(?:fehl(?:t|te|ten|en)|mangelt\w*)\b")
_PRESENT = re.compile(
    r"\b(?:already )?(?:has|have|had|there (?:is|are|was|were)|with) (?!to\b|been\b|a (?:lack|need)\b)(?P<what>(?:\w+ ){0,4}?\w+)\b"  # noqa: E501
)


def lost_absences(source: str, target: str) -> Iterator[Remark]:
    """What is missing in the German is there in the English.

    Args:
        source, target: the German and the English sentence.
    """
    found = GERMAN.search(source)
    lack = next(axis for axis in axes() if axis.name == "lack")
    if not found or lack.english_negative.any.search(target) or lack.german_positive.any.search(source):
        return
    nouns = [word for word in content(clause(source, *found.span())) if word[0].isupper()]
    for present in _PRESENT.finditer(target):
        words = target[present.start("what") : present.start("what") + 40].lower().split()[:5]
        if any(renders(re.sub(r"\W+$", "", word), noun) for word in words for noun in nouns):
            if is_lost(source, target, Suspects(found.span(), (present.start(), present.start("what") - 1))):
                yield contrary(source, target, found.span(), (present.start(), present.start("what") - 1))
            return
