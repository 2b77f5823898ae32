"""Doubts about markup: what the German has and the draft lost or damaged."""

import re
from collections import Counter

_KEPT = (
    ("the footnote mark", re.compile(r"\[\^[^\]\s]+\]")),
    ("the code", re.compile(r"`[^`]+`")),
    ("the address", re.compile(r"https?://[^\s)>\]]*[^\s)>\].,;:!?]|[\w.+-]+@[\w-]+\.[\w.-]+\w")),
)
_LINK = re.compile(r"\]\(")
_EMPHASIS = re.compile(r"\*+|(?<!\w)_+|_+(?!\w)")
_GENDER_STAR = re.compile(r"(?<=\w)\*(?=\w)")


def markup_doubts(source: str, draft: str) -> list[str]:
    """What of a sentence's markup is not in its draft as it should be.

    Args:
        source: the German sentence with its Markdown.
        draft: its English draft.

    Returns:
        One line a point, each beginning with ``check:``.
    """
    found = [
        f"check: {kind} {text} is not in the draft"
        for kind, pattern in _KEPT
        for text in dict.fromkeys(pattern.findall(source))
        if text not in draft
    ]
    if len(_LINK.findall(source)) > len(_LINK.findall(draft)):
        found.append("check: a link is not in the draft")
    marks = _marks(source)
    if marks and marks != _marks(draft):
        found.append(f"check: the emphasis ({' '.join(marks)}) is not in the draft as in the German")
    return found


def _marks(text: str) -> Counter[str]:
    """How often each mark of emphasis stands in a text, without code, addresses and gender stars."""
    for _, pattern in _KEPT:
        text = pattern.sub("", text)
    return Counter(_EMPHASIS.findall(_GENDER_STAR.sub("", text)))
