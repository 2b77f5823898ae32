"""omission: everything that the German says has to be in the English."""

import math
import re
from collections.abc import Iterator

from translate_kit.check.finding import Remark, Span
from translate_kit.check.omission.evidence import shortness, weigh
from translate_kit.check.omission.gap import longest_gap
from translate_kit.check.omission.model import LIKELY, SURE, points
from translate_kit.check.omission.shape import sentences
from translate_kit.check.omission.words import read_words
from translate_kit.check.pair import Pair
from translate_kit.check.rule import Example, PairRule, Rule

_SAYS = re.compile(r"[^\W_]")
_WORD = re.compile(r"[^\W\d_]{2,}")
_SHORTEST = 40
_LONGEST = 4000
"""Letters of a text that is no sentence any more, and whose words nobody compares."""

_SHORT, _RATHER_SHORT = 0.25, 0.05
"""What is less short than the first is looked at only where it has fewer sentences, and than the second, never."""

_TINY = 1.5
"""No translation says everything in less than a quarter of the usual letters."""

_LEAST_MISSED, _LEAST_UNSEEN = 2, 3
"""Words of a stretch, known or of any kind, below which it may be one word that English says otherwise."""

_QUOTED = 70


def check_omission(pair: Pair) -> Iterator[Remark]:
    """Say which part of the German is not in the English.

    Args:
        pair: a sentence and its translation.
    """
    source, target = pair.plain_source.strip(), pair.plain_target.strip()
    if pair.target.strip() and not _SAYS.search(pair.target) and _WORD.search(source):
        yield Remark("the English has no words", "translate the sentence")
        return
    if not _SHORTEST <= len(source) <= _LONGEST or not target or len(target) > _LONGEST:
        return
    short = shortness(len(source), len(target))
    if short < _RATHER_SHORT or (short < _SHORT and sentences(source) <= sentences(target)):
        return
    read = read_words(pair)
    gap = longest_gap(read.german, pair.plain_source)
    if gap.missed < _LEAST_MISSED and gap.unseen < _LEAST_UNSEEN:
        return
    found = SURE if short > _TINY else points(weigh(pair, read, gap))
    if found < LIKELY:
        return
    words = pair.source[gap.start : gap.end]
    quoted = words if len(words) <= _QUOTED else words[:_QUOTED].rsplit(maxsplit=1)[0] + " …"
    yield Remark(
        f'no English seen for "{" ".join(quoted.split())}"',
        "translate what was left out, or see whether the English says it in other words",
        source=Span(gap.start, gap.end),
        severity=None if found >= SURE else "warning",
        confidence=round(1 / (1 + math.exp(-found)), 2),
    )


RULES: tuple[Rule, ...] = (
    PairRule(
        id="omission",
        severity="error",
        summary="A sentence, a clause or a member of a list in the German is not in the English",
        why=(
            "Nobody sees what is not there. The rule looks for a stretch of the German of which no word is seen in the "
            "English, by a list of common words, by numbers and names, and by words that both languages share, and "
            "asks whether the English is as short, and has as few sentences, as it would be without it. What English "
            "says in fewer or in other words is let pass, and so is a single word that is missing."
        ),
        bad=Example(
            "Der Minister kündigte eine Überprüfung an, nachdem mehrere Zeitungen über Mängel berichtet hatten.",
            "The minister announced a review.",
        ),
        good=Example(
            "Es ist nach Auffassung des Ministers davon auszugehen, dass eine Überprüfung stattfinden wird.",
            "The minister expects a review.",
        ),
        milder="warning where it is likely and not sure",
        check=check_omission,
    ),
)
