"""Words whose contrary is another word: bestreiten, to deny, and not to confirm.

A row of `polarity.tsv` beside this file is such a pair of contraries in both languages:

- ``kind``: ``word``, or ``negator`` where the German negative is a negator itself (nie: never, and not always);
  these come last.
- ``name``: a word for the row.
- four lists of expressions: German negative, German positive, English negative, English positive.

In an expression a star stands for the rest of a word, and dots for up to 90 characters of the same clause; the rest is
a regular expression. A tilde before it says that the expression excuses but never accuses: it is too common.
"""

import re
from functools import cache, cached_property
from pathlib import Path
from typing import NamedTuple

_TABLE = Path(__file__).with_name("polarity.tsv")
_LITERAL = re.compile(r"[^\W\d_]+")
_SIMPLE = re.compile(r"[\w-]+\*?")
_NEVER = re.compile(r"(?!)")


class Side:
    """One of the four lists of a row; its patterns are compiled when they are first asked for.

    Attributes:
        triggers: words, or beginnings of words with a star, without which no strong expression is there.
        words: those of the strong expressions that are one word or the beginning of one.
    """

    def __init__(self, text: str) -> None:
        items = text.split(", ")
        self._all = tuple(one.removeprefix("~") for one in items)
        self._strong = tuple(one for one in items if not one.startswith("~"))
        self.triggers = tuple(_trigger(one) for one in self._strong)
        self.words = tuple(one for one in self._strong if _SIMPLE.fullmatch(one))

    @cached_property
    def any(self) -> re.Pattern[str]:
        """Finds all expressions."""
        return _union(self._all)

    @cached_property
    def strong(self) -> re.Pattern[str]:
        """Finds those that accuse."""
        return _union(self._strong)

    @cached_property
    def simple(self) -> re.Pattern[str]:
        """Finds those that are one word and accuse."""
        return _union(self.words)


class Axis(NamedTuple):
    """A row: two contraries in two languages."""

    negator: bool
    name: str
    german_negative: Side
    german_positive: Side
    english_negative: Side
    english_positive: Side


@cache
def axes() -> tuple[Axis, ...]:
    """All rows of the table."""
    found = []
    for line in _TABLE.read_text(encoding="utf-8").splitlines()[1:]:
        kind, name, *sides = line.split("\t")
        found.append(Axis(kind == "negator", name, *(Side(one) for one in sides)))
    return tuple(found)


@cache
def _denied_words() -> dict[str, tuple[int, ...]]:
    """The strong German negatives that are one word or its beginning, with their rows."""
    found: dict[str, tuple[int, ...]] = {}
    for at, axis in enumerate(axes()):
        for word in () if axis.negator else axis.german_negative.words:
            key = word.rstrip("*")
            found[key] = (*found.get(key, ()), at)
    return found


def rows_of(word: str) -> tuple[Axis, ...]:
    """The rows in which a German word is negative.

    Args:
        word: the word.
    """
    low = word.lower()
    rows = {at for end in range(3, len(low) + 1) for at in _denied_words().get(low[:end], ())}
    return tuple(axes()[at] for at in sorted(rows))


def _union(items: tuple[str, ...]) -> re.Pattern[str]:
    if not items:
        return _NEVER
    return re.compile("|".join(_pattern(one) for one in items), re.IGNORECASE)


def _pattern(item: str) -> str:
    whole = item.replace("*", r"\w*").replace(" … ", r"\b[^.;:!?]{1,90}?\b").replace(" ", r"\s+")
    return rf"\b(?:{whole})\b"


def _trigger(item: str) -> str:
    """The piece of an expression with the most letters before anything that is no plain word."""
    found = [(one[0], piece) for piece in item.split(" ") if (one := _LITERAL.match(piece))]
    letters, piece = max(found, key=lambda one: len(one[0]))
    return letters if letters == piece else letters + "*"
