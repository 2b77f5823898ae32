"""Which conditions are right beyond doubt, so that reading a glossary need not compile a hundred regular expressions.

Only the signs that nearly all conditions are made of are known here: words, alternatives, groups, looking around, sets
of characters, repetitions. Whatever else a condition has, ``regex`` is asked.
"""

import re

_MOST_SIGNS = 5000
_DEEPEST = 20
"""Groups inside of groups."""
_INSIDE = r"(?:0-[1-9]|1-[2-9]|a-[b-z]|A-[B-Z]|[^\W_]-(?=\])|[^\W_](?!-)|[ .,;!?/_'’]|\\[wds])"
"""A character or range of a set."""
_SIGN = re.compile(
    r"(?P<atom>[^\W_]|[ _,;:!/'\"’„“”%=@§€–-]|\\[wWdDsS.()\[\]{}?*+|^$/-]|\.|\[\^?-?" + _INSIDE + r"+-?\])"
    r"|(?P<edge>[|^$]|\\b)"
    r"|(?P<open>\((?:\?:)?(?![?*]))"
    r"|(?P<look>\(\?<?[=!])"
    r"|(?P<close>\))"
    r"|(?P<times>[?*+]|\{(?:0|1),[1-9]\d?\})"
)


def is_plain(pattern: str) -> bool:
    """Whether a condition is a regular expression beyond doubt.

    Args:
        pattern: the condition.
    """
    if len(pattern) > _MOST_SIGNS:
        return False
    opened: list[str] = []
    repeatable = False
    place = 0
    while place < len(pattern):
        sign = _SIGN.match(pattern, place)
        if sign is None:
            return False
        kind, place = sign.lastgroup or "", sign.end()
        if kind == "times" and not repeatable:
            return False
        if kind == "close":
            if not opened:
                return False
            repeatable = opened.pop() == "open"
            continue
        if kind in ("open", "look"):
            opened.append(kind)
        if len(opened) > _DEEPEST:
            return False
        repeatable = kind == "atom"
    return not opened
