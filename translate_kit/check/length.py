"""A translation too short to hold all of its sentence."""

import math
from collections.abc import Iterable

from translate_kit.check.finding import Remark
from translate_kit.check.pair import Pair
from translate_kit.check.rule import Example, PairRule, Rule

_SHORTEST = 40
_OMITTED = -1.15
_SHORT = -0.75
_LONG = 0.9


def _ratio(pair: Pair) -> float:
    return math.log(max(1, len(pair.target)) / len(pair.source))


def _omission(pair: Pair) -> Iterable[Remark]:
    if len(pair.source) >= _SHORTEST and pair.target.strip() and (ratio := _ratio(pair)) < _SHORT:
        sure = ratio < _OMITTED
        yield Remark(
            "the translation is too short to hold the whole sentence",
            "compare both clause by clause",
            severity=None if sure else "warning",
            confidence=1.0 if sure else 0.6,
        )


def _length(pair: Pair) -> Iterable[Remark]:
    if len(pair.source) >= _SHORTEST and _ratio(pair) > _LONG:
        yield Remark("the translation is much longer than the sentence", "see whether something was added")


RULES: tuple[Rule, ...] = (
    PairRule(
        "omission",
        "error",
        "a clause or a sentence of the German is not in the English",
        "English may be shorter than German, but not by half: then something was lost.",
        Example(
            "Der Minister kündigte eine Prüfung an. Ergebnisse sollen im Herbst vorliegen und dann beraten werden.",
            "The minister announced a review.",
        ),
        Example(
            "Der Minister kündigte eine Prüfung an, deren Ergebnisse im Herbst vorliegen sollen.",
            "The minister announced a review, with results due in the autumn.",
        ),
        milder="warning where the English may only be terse",
        check=_omission,
    ),
    PairRule(
        "length",
        "warning",
        "the English is much longer than the German",
        "Then a neighbour's translation may have slipped in, or a remark.",
        Example(
            "Der Minister kündigte am Montag eine Prüfung an.",
            "The minister announced a review on Monday. The results are due in the autumn and will then be put to "
            "parliament, the ministry said.",
        ),
        Example("Der Minister kündigte eine Prüfung an.", "The minister announced that there would be a review."),
        check=_length,
    ),
)
