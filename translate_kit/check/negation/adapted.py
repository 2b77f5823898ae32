"""Pairs of a German and an English turn: who says the one in English may well say the other.

`turns.tsv` beside this file has them, as regular expressions in small letters:

- ``positive``: a German turn with a negator, and positive English words for it (nicht mehr: stopped, lost, left).
- ``literal``: a negative German word with its plainest rendering, which has nothing to do with the negators beside it.
- ``apart``: the same in two words with others between, which stand for the dots.
- ``companion``: German that English may render with *not* and another word close by (erst: not until).
"""

import re
from functools import cache, lru_cache
from pathlib import Path

_TABLE = Path(__file__).with_name("turns.tsv")
_NO = r"\b(?:nicht|nichts|nie|niemals|kein\w{0,3}|niemand\w{0,2}|kaum)\b"
_NOT = _NO + r"[^.;:!?]{0,80}?\b"
_CHANGE = (
    r"(?:\w{0,4}änder\w*|\w{0,4}wandel\w*|\w{0,4}rüttel\w*|auf(?:zu|ge)?(?:hör|geb|halt)\w*|nach(?:zu|ge)?(?:lass|geb)\w*"
    r"|\w{0,4}weich\w*|rühr\w*|\w{0,3}brech\w*|\w{0,6}schließ\w*|verlass\w*|abreiß\w*|beend\w*|ruh\w*|stopp\w*|müde)\b"
)

Turn = tuple[re.Pattern[str], re.Pattern[str]]


@cache
def _all() -> dict[str, tuple[Turn, ...]]:
    found: dict[str, tuple[Turn, ...]] = {}
    for line in _TABLE.read_text(encoding="utf-8").splitlines()[1:]:
        kind, german, english = line.split("\t")
        german = german.replace("{NOT}", _NOT).replace("{NO}", _NO).replace("{CHANGE}", _CHANGE)
        if kind == "apart":
            german = r"\b(?:{})\b[^.;!?]{{1,90}}?\b(?:{})\b".format(*german.split(" … "))
        turn = re.compile(german, re.IGNORECASE), re.compile(rf"\b(?:{english})", re.IGNORECASE)
        found[kind] = (*found.get(kind, ()), turn)
    return found


def turns(kind: str) -> tuple[Turn, ...]:
    """The German and English patterns of a kind.

    Args:
        kind: ``positive``, ``literal``, ``apart`` or ``companion``.
    """
    return _all()[kind]


@lru_cache(maxsize=16384)
def apart(word: str) -> tuple[Turn, ...]:
    """The literal turns of two words that a German word may begin.

    Args:
        word: the word.
    """
    return tuple(turn for begin, turn in zip(_beginnings(), turns("apart"), strict=True) if begin.fullmatch(word))


@cache
def _beginnings() -> tuple[re.Pattern[str], ...]:
    rows = (line.split("\t") for line in _TABLE.read_text(encoding="utf-8").splitlines())
    return tuple(re.compile(german.split(" … ")[0], re.IGNORECASE) for kind, german, _ in rows if kind == "apart")
