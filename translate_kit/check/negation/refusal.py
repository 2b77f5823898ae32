"""What somebody does not do: *weigerte sich, zu zahlen* rendered as *paid*, *zahlte* as *refused to pay*."""

import re
from collections.abc import Iterator

from translate_kit.check.finding import Remark
from translate_kit.check.negation.doubt import Suspects, is_added, is_lost
from translate_kit.check.negation.evidence import content, renders
from translate_kit.check.negation.opposite import contrary
from translate_kit.check.negation.polarity import Axis, axes

GERMAN = re.compile(
    r"\b(?P<verb>(?:ge)?weiger\w*|versäum\w*|unterl(?:ass|ieß)\w*|verzicht\w*|vermied\w*|vermeid\w*|scheut\w*|vergaß\w*|vergess\w*"
    r"|lehn\w*)\b(?P<what>[^.;:!?]{0,200}?)\b(?:zu (?P<to>\w+)|(?P<first>ab|an|auf|aus|bei|durch|ein|fest|her|hin|mit|nach|vor|weg|zu)"  # noqa: E501
    r"zu(?P<stem>\w+))\s*(?=[,.;:!?]|$)"
)
ENGLISH = re.compile(
    r"\b(?P<verb>(?:fail(?:s|ed|ing)?|refus(?:es?|ed|ing)|declin(?:es?|ed|ing)|neglect(?:s|ed)?|omit(?:s|ted)?|unable|unwilling))"
    r" to (?P<to>\w{3,})",
    re.IGNORECASE,
)
_TRIED = re.compile(
    r"\b(?:versuch\w*|woll\w*|will|soll\w*|möcht\w*|hoff\w*|bemüh\w*|hätte\w*|könnte\w*|müsste\w*|trotz\w*|zu spät|umsonst|ohne)\b",  # noqa: E501
    re.IGNORECASE,
)
_WORD = re.compile(r"[A-Za-z]{2,}")


def lost_refusals(source: str, target: str) -> Iterator[Remark]:
    """What was not done in the German is done in the English.

    Args:
        source, target: the German and the English sentence.
    """
    found = GERMAN.search(source)
    if not found or any(axis.english_negative.any.search(target) for axis in _refusing()):
        return
    verb = found["to"] or found["first"] + found["stem"]
    word = next((one for one in _WORD.finditer(target) if renders(one[0].lower(), verb)), None)
    if word and is_lost(source, target, Suspects(found.span(), word.span())):
        yield contrary(source, target, found.span("verb"), word.span())


def added_refusals(source: str, target: str) -> Iterator[Remark]:
    """What was done in the German is not done in the English.

    Args:
        source, target: the German and the English sentence.
    """
    found = ENGLISH.search(target)
    if not found or _TRIED.search(source) or any(axis.german_negative.any.search(source) for axis in _refusing()):
        return
    verb = next((one for one in content(source) if renders(found["to"].lower(), one)), None)
    if not verb:
        return
    start = source.index(verb)
    if is_added(source, target, Suspects((start, start + len(verb)), found.span("verb"))):
        yield contrary(source, target, (start, start + len(verb)), found.span("verb"))


def _refusing() -> list[Axis]:
    return [
        axis
        for axis in axes()
        if axis.name in ("refuse", "omit", "waive", "reject", "lapse", "fail", "prevent", "forbid")
    ]
