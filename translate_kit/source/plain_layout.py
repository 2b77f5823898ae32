"""Whether a plain-text file has one paragraph a line, or hard-wrapped lines with blank lines between paragraphs."""

import re
from collections.abc import Sequence
from itertools import pairwise

from translate_kit.source.model import Layout

MAX_WRAP_WIDTH = 120
"""Widest column, in code points, at which people hard-wrap prose; longer lines are whole paragraphs."""

WRAPPED_SHARE = 1 / 3
"""Share of neighbouring lines that must look wrapped. Wrapped German prose has four in five and more, a file with one
paragraph a line next to none."""

_SENTENCE_END = re.compile(r"[.!?…:;][\"'“”»«’)\]]*$")


def choose_layout(lines: Sequence[str]) -> Layout:
    """Tell the layout of a plain text.

    The rule: look at every line that follows directly on another one, without a blank line between. The two are one
    wrapped sentence when the upper one does not end like a sentence, and the lower one either begins with a small
    letter, or its first word would not have fitted into the upper one (the longest line of the file is its width; a
    file with a line over ``MAX_WRAP_WIDTH`` was not wrapped to any width). When at least ``WRAPPED_SHARE`` of the pairs
    are wrapped sentences the file is ``wrapped``, otherwise ``lines``. Where no two lines touch, both readings are the
    same.

    Args:
        lines: the lines of the file, stripped; blank ones are empty.

    Returns:
        ``Layout.LINES`` or ``Layout.WRAPPED``.
    """
    width = max(map(len, lines), default=0)
    pairs = [(upper, lower) for upper, lower in pairwise(lines) if upper and lower]
    wrapped = sum(_is_wrapped(upper, lower, width) for upper, lower in pairs)
    return Layout.WRAPPED if wrapped and wrapped >= WRAPPED_SHARE * len(pairs) else Layout.LINES


def _is_wrapped(upper: str, lower: str, width: int) -> bool:
    if _SENTENCE_END.search(upper):
        return False
    if lower[0].islower():
        return True
    first_word = lower.split(maxsplit=1)[0]
    return width <= MAX_WRAP_WIDTH and len(upper) + 1 + len(first_word) > width
