"""The words that British and American English spell differently."""

from functools import cache
from importlib.resources import files
from typing import NamedTuple


class Spelling(NamedTuple):
    """What a word says of the English it is written in.

    Attributes:
        british: whether it is British only; else it is American only.
        other: the word as the other variety has it.
    """

    british: bool
    other: str


_RIGHT_IN_BOTH = "~"
_NO_ENDING = "-"


@cache
def spellings() -> dict[str, Spelling]:
    """The words of one variety, in lower case; read from ``words.tsv`` beside this module, once."""
    found: dict[str, Spelling] = {}
    for line in files(__package__).joinpath("words.tsv").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            british, american, endings = line.split("\t")
            for ending in endings.split(" "):
                _add(found, british, american, "" if ending == _NO_ENDING else ending)
    return found


def _add(found: dict[str, Spelling], british: str, american: str, ending: str) -> None:
    ours, theirs = british.lstrip(_RIGHT_IN_BOTH) + ending, american.lstrip(_RIGHT_IN_BOTH) + ending
    if not british.startswith(_RIGHT_IN_BOTH):
        found[ours] = Spelling(True, theirs)
    if not american.startswith(_RIGHT_IN_BOTH):
        found[theirs] = Spelling(False, ours)
