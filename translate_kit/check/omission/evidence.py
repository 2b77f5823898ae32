"""What speaks for an omission in a pair, in eight numbers."""

import math
from typing import NamedTuple

from translate_kit.check.omission.gap import Gap
from translate_kit.check.omission.shape import sentences
from translate_kit.check.omission.words import Words
from translate_kit.check.pair import Pair

_SHORT_TEXT = 30
_RATIO_OF_SHORT, _RATIO_PER_E = 0.05, 0.045
_LETTERS = 20
"""Letters of two German words that carry meaning: the unit of two of the numbers."""

_LEAST_LEFT = 0.15
_MOST_SEEN = 5


class Evidence(NamedTuple):
    """Each number, but ``over``, says more for an omission the higher it is.

    The question behind them: is the English what it would be if somebody had translated the German without the stretch
    of which nothing is seen? Then the stretch is long, the English about as short as the rest of the German, and the
    rest is said in plain words. A free and terse translation is short everywhere, and many of its words are others.

    Attributes:
        share: the stretch, as a share of the German.
        short: how much shorter the English is than a translation of the German without the stretch would be, as a
            difference of logarithms (0.7: half as long); 0 if it is not. More may be missing, then.
        over: the same for longer; then much of the stretch must be said in it.
        letters: letters of the words in the stretch that carry meaning, in twenties.
        unmade: the same less the letters of English words for which no German one was found: what is said in other
            words makes up for the stretch.
        sentences: how many sentences and lines fewer the English has, at most 2.
        borders: how many ends of the stretch are ends of a clause or of a member of a list: 0 to 2.
        seen: how many German words outside the stretch are seen in the English, at most 5.
    """

    share: float
    short: float
    over: float
    letters: float
    unmade: float
    sentences: float
    borders: float
    seen: float


def shortness(german: int, english: int) -> float:
    """How much shorter a translation is than usual.

    Human translations of short sentences are a little longer than these, of long ones about an eighth shorter.

    Args:
        german, english: lengths in letters, above 0.

    Returns:
        A difference of logarithms; negative where it is longer than usual.
    """
    usual = _RATIO_OF_SHORT - _RATIO_PER_E * max(0.0, math.log(german / _SHORT_TEXT))
    return usual - math.log(english / german)


def weigh(pair: Pair, words: Words, gap: Gap) -> Evidence:
    """What speaks for the omission of a stretch.

    Args:
        pair: a sentence and its translation, neither of them empty.
        words: what was found in them.
        gap: the stretch.
    """
    source, target = pair.plain_source.strip(), pair.plain_target.strip()
    share = (gap.end - gap.start) / len(source)
    beyond = shortness(len(source), len(target)) + math.log(max(_LEAST_LEFT, 1 - share))
    outside = (*words.german[: gap.first], *words.german[gap.last + 1 :])
    return Evidence(
        share=share,
        short=_within(beyond, 0, 1),
        over=_within(-beyond, 0, 1),
        letters=_within(gap.weight / _LETTERS, 0, 3),
        unmade=_within((gap.weight - words.spare) / _LETTERS, -2, 2),
        sentences=_within(sentences(source) - sentences(target), -1, 2),
        borders=gap.borders,
        seen=min(_MOST_SEEN, sum(word.seen for word in outside)),
    )


def _within(number: float, least: float, most: float) -> float:
    return max(least, min(most, number))
