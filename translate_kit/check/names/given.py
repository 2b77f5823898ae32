"""Given names, and which of them are one name: Johannes and John, Wolodymyr and Volodymyr, William and Bill."""

from functools import cache, lru_cache
from pathlib import Path

from translate_kit.check.names.likeness import base, is_same
from translate_kit.check.names.table import table

_FILE = Path(__file__).with_name("given_names.txt")


def is_given(word: str) -> bool:
    """Whether a word is a given name in a table.

    Args:
        word: a word with a capital, with or without the marks on its letters.
    """
    return word in table().first_names or word in _plain()


@lru_cache(maxsize=1 << 14)
def same_given(german: str, english: str) -> bool:
    """Whether two given names are forms of one name.

    Args:
        german, english: the names.
    """
    if is_same(german, english):
        return True
    ours, theirs = _groups().get(base(german), frozenset()), _groups().get(base(english), frozenset())
    return bool(ours & theirs)


@cache
def _groups() -> dict[str, frozenset[int]]:
    """The lines of the table in which a name stands, by the name without marks."""
    groups: dict[str, set[int]] = {}
    for index, line in enumerate(_FILE.read_text(encoding="utf-8").splitlines()):
        for name in line.split():
            groups.setdefault(base(name), set()).add(index)
    return {name: frozenset(lines) for name, lines in groups.items()}


@cache
def _plain() -> frozenset[str]:
    """All given names without marks."""
    return frozenset(map(base, table().first_names)) | frozenset(_groups())
