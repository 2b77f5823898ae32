"""How sure it is that something was left out: eight numbers, weighed and added.

The weights are those of a logistic regression. It tells 589 human translations, neighbours of them joined in twos and
threes, and 40 that say a lot in half the words, from copies where a clause or a sentence had been cut from the English.
Of the pairs that the rules are tested on, only the two thresholds know.
"""

from translate_kit.check.omission.evidence import Evidence

_BASE = -8.4
_WEIGHTS = Evidence(share=7.1, short=4.6, over=-2.8, letters=1.0, unmade=0.9, sentences=1.5, borders=1.0, seen=1.0)

LIKELY = 1.6
"""Points from which an omission is likely; 2 of 1,000 good translations have as many."""

SURE = 2.7
"""Points from which it is sure: of 1,800 good translations none has more than 2.3."""


def points(evidence: Evidence) -> float:
    """The logarithm of the odds that something was left out, where half of all pairs were so.

    Args:
        evidence: what speaks for it.
    """
    return _BASE + sum(weight * number for weight, number in zip(_WEIGHTS, evidence, strict=True))
