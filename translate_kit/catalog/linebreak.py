"""Where gettext may break a line, and how wide a character is.

gettext breaks lines with the pair table of UAX #14 as it was before numbers, quotes and URLs got rules that look
further than one character (revisions up to 37). The rules below are the annex's, as pairs, checked cell by cell against
``msgcat`` 0.21. ``uniseg`` knows the class of every character; its own breaking follows Unicode 16 and differs from
gettext's around quotes, numbers and URLs.
"""

import unicodedata
from functools import cache, lru_cache
from typing import NamedTuple

# Classes that behave like another one in gettext's table (LB1).
_LIKE = {"AI": "AL", "SG": "AL", "XX": "AL", "SA": "AL", "CJ": "NS", "CB": "ID"}

# ^ never, not even after spaces; % only after spaces; _ anywhere. The first rule that fits decides; else _ (LB31).
_RULES = (
    ("*", "^", "BK NL ZW"),  # LB6, LB7
    ("ZW", "_", "*"),  # LB8
    ("*", "^", "WJ CL CP EX IS SY"),  # LB11, LB13
    ("OP", "^", "*"),  # LB14
    ("QU", "^", "OP"),  # LB15
    ("CL", "^", "NS"),  # LB16
    ("B2", "^", "B2"),  # LB17
    ("WJ GL", "%", "*"),  # LB11, LB12
    ("BA HY", "_", "GL"),  # LB12a
    ("*", "%", "GL QU"),  # LB12a, LB19
    ("QU", "%", "*"),  # LB19
    ("*", "%", "BA HY NS IN"),  # LB21, LB22
    ("BB", "%", "*"),  # LB21
    ("SY", "%", "HL"),  # LB21b
    ("AL HL NU", "%", "AL HL NU OP PR PO"),  # LB23, LB24, LB25, LB28, LB30
    ("PR", "%", "ID EB EM JL JV JT H2 H3"),  # LB23a, LB27
    ("ID EB EM JL JV JT H2 H3", "%", "PO"),  # LB23a, LB27
    ("PR PO", "%", "AL HL NU OP"),  # LB24, LB25
    ("CL CP", "%", "PR PO"),  # LB25
    ("HY IS SY", "%", "NU"),  # LB25
    ("JL", "%", "JL JV H2 H3"),  # LB26
    ("JV H2", "%", "JV JT"),  # LB26
    ("JT H3", "%", "JT"),  # LB26
    ("CP", "%", "AL HL NU"),  # LB30
    ("EB", "%", "EM"),  # LB30b
)


class Word(NamedTuple):
    """A run of characters without spaces, cut where a line may break.

    Attributes:
        first, last: line break classes of its first and last character, combining marks left out.
        pieces: its unbreakable pieces, each as its length in characters and its width in columns.
    """

    first: str
    last: str
    pieces: tuple[tuple[int, int], ...]


@cache
def break_kind(before: str, after: str) -> str:
    """Return ``^``, ``%`` or ``_`` for two line break classes: never, only after spaces, anywhere."""
    for left, kind, right in _RULES:
        if (left == "*" or before in left.split()) and (right == "*" or after in right.split()):
            return kind
    return "_"


@lru_cache(maxsize=4096)
def line_break_class(character: str) -> str:
    """Return the line break class of a character as gettext treats it."""
    from uniseg.linebreak import line_break  # slow to import, and not needed by those who only read

    name: str = line_break(character).value
    return _LIKE.get(name, name)


@lru_cache(maxsize=4096)
def column_width(character: str) -> int:
    """Return how many columns a character takes in gettext's count: 0, 1 or 2."""
    category = unicodedata.category(character)
    if category in ("Mn", "Me", "Cf", "Cc", "Zl", "Zp"):
        return 0
    return 2 if category != "Cn" and unicodedata.east_asian_width(character) in "WF" else 1


@lru_cache(maxsize=65536)
def split_word(word: str) -> Word:
    """Cut an escaped word where a line may break inside it.

    Args:
        word: characters without spaces, escaped as in a PO file.
    """
    first = last = ""
    pieces: list[tuple[int, int]] = []
    start = width = 0
    joined = True  # no break before this character: the word's first, the second half of an escape, after a joiner
    escaped = False
    regional = 0
    for place, character in enumerate(word):
        kind = line_break_class(character)
        if kind in ("CM", "ZWJ") and last not in ("", "ZW"):
            width += column_width(character)
            joined = joined or kind == "ZWJ"
            continue
        kind = "AL" if kind in ("CM", "ZWJ") else kind
        regional = regional + 1 if kind == "RI" else 0
        if not (joined or (regional and regional % 2 == 0)) and break_kind(last, kind) == "_":
            pieces.append((place - start, width))
            start, width = place, 0
        escaped = character == "\\" and not escaped
        joined = escaped
        first, last = first or kind, kind
        width += column_width(character)
    pieces.append((len(word) - start, width))
    return Word(first, last, tuple(pieces))
