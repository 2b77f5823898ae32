"""A translation too long to be only that.

Measured is the natural logarithm of the English length by the German one, in code points. On 589 human translations
(200 of newstest2017, 100 of the FLORES devtest, 289 of news with IATE terms) it is, by the length of the German:

    40-79   mean -0.04, standard deviation 0.17, least -0.40
    80-159  mean -0.09, standard deviation 0.15, least -0.67
    160-319 mean -0.15, standard deviation 0.12, least -0.48
    320-    mean -0.15, standard deviation 0.08, least -0.26

Too short a translation is the affair of `omission`.
"""

import math
from collections.abc import Iterable

from translate_kit.check.finding import Remark
from translate_kit.check.pair import Pair
from translate_kit.check.rule import Example, PairRule, Rule

_SHORTEST = 40
"""Code points of the German; anything may be said in one word."""
_TOO_LONG = ((160, 0.5), (80, 0.65), (40, 0.8))
"""Code points of the German, and the logarithm from which on the English is too long; the most met is 0.61."""


def _length(pair: Pair) -> Iterable[Remark]:
    size, english = len(pair.source), len(pair.target)
    if size < _SHORTEST or english < 1.5 * size:
        return
    most = next(limit for least, limit in _TOO_LONG if size >= least)
    if math.log(english / size) > most:
        yield Remark(
            f"the English is {english / size:.1f} times as long as the German", "see whether something was added"
        )


RULES: tuple[Rule, ...] = (
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
