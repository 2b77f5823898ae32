"""Pairs of marks that set words off in Markdown: *so*, _so_, **so**."""

import re
from typing import NamedTuple

from translate_kit.check.finding import Span

_RUN = re.compile(r"\*{1,3}(?!\*)|_{1,3}(?!_)")
_LONGER = re.compile(r"\*{4,}|_{4,}")


class Emphasis(NamedTuple):
    """Words between two marks of emphasis.

    Attributes:
        span: the place, with the marks.
        sign: ``*`` or ``_``.
        width: 1 for emphasis, 2 for strong emphasis, 3 for both.
    """

    span: Span
    sign: str
    width: int


def emphases(text: str) -> tuple[list[Emphasis], list[Span]]:
    """The emphases of a text, and marks that should begin or end one and do not.

    A star within a word (Politiker*innen), between blanks or after a word only (trans* people) is no mark.

    Args:
        text: a sentence in which code, addresses and placeholders are masked, but not its emphasis.

    Returns:
        The emphases in order of their ends; opening marks that nothing closes.
    """
    found: list[Emphasis] = []
    opened: list[tuple[str, int]] = []
    for match in _RUN.finditer(_LONGER.sub(lambda run: " " * len(run[0]), text)):
        run, start, end = match[0], match.start(), match.end()
        before, after = text[start - 1] if start else " ", text[end] if end < len(text) else " "
        if before.isalnum() and after.isalnum() and (run[0] == "_" or len(run) == 1):
            continue
        opens = not after.isspace() and not before.isalnum()
        closes = not before.isspace() and not (after.isalnum() and run[0] == "_")
        at = next((i for i in range(len(opened) - 1, max(-1, len(opened) - 5), -1) if opened[i][0] == run), -1)
        if closes and at >= 0:
            found.append(Emphasis(Span(opened[at][1], end), run[0], len(run)))
            del opened[at:]
        elif opens:
            opened.append((run, start))
    return found, [Span(start, start + len(run)) for run, start in opened]
