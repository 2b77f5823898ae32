"""All known names, by their German and by their English words.

The tables beside this file are edited by people. Babel's English names of lands are added when a land is met.
"""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from translate_kit.check.names.known import Mention, Name
from translate_kit.check.names.likeness import base

_FOLDER = Path(__file__).parent
_GENITIVE = ("", "s", "’", "'")
_DECLINED_ADJECTIVE = ("", "e", "en", "er", "es", "em")
_PEOPLE = ("", "n", "s", "en", "nen")
_DECLINED = re.compile(r"(?<=[a-z]{4})e[nrsm]?$")
_OF_PLACE = ("er", "ern", "ers")


class Table:
    """Known names and where to look them up.

    Args:
        names: the names.
        first_names: given names.
    """

    def __init__(self, names: tuple[Name, ...], first_names: frozenset[str]) -> None:
        self.first_names = first_names
        self.words: dict[str, Mention] = {}
        self.phrases: dict[str, list[tuple[re.Pattern[str], Mention]]] = {}
        self.lands = {name.code or name.german[0]: name for name in names if name.kind in ("land", "place")}
        self.seats: dict[str, list[Name]] = {}
        self._names = names
        self._english: dict[str, list[tuple[str, Name]]] = {}
        for name in names:
            self._add_name(name)
        for name in names:
            self._add_people(name)

    def english(self, word: str) -> list[tuple[str, Name]]:
        """English forms that begin with a word, the longest first, and what they name.

        Args:
            word: a word with a capital, without marks on its letters.
        """
        if not self._english:
            for name in self._names:
                for form in name.english:
                    if form[0].isupper():
                        self._english.setdefault(base(form).split()[0], []).append((base(form), name))
            for forms in self._english.values():
                forms.sort(key=lambda item: -len(item[0]))
        return self._english.get(word, [])

    def _add_name(self, name: Name) -> None:
        """Files the German forms of a name."""
        single = [form for form in name.german if " " not in form]
        for form in single:
            for ending in _GENITIVE:
                self.words.setdefault(form + ending, Mention(name, True))
        for form in set(name.german).difference(single):
            if not any(word in single for word in form.split()):
                self._add_phrase(form, name)
        for code in name.governs:
            self.seats.setdefault(code, []).append(name)

    def _add_people(self, name: Name) -> None:
        """Files the German words for the people of a land or place."""
        for word in name.people:
            for ending in _DECLINED_ADJECTIVE if word.endswith("isch") or word[0].islower() else _PEOPLE:
                self.words.setdefault(word + ending, Mention(name, False))
        if name.kind == "place" and name.alone:
            for form in name.german:
                for ending in _OF_PLACE:
                    self.words.setdefault(form.removesuffix("en") + ending, Mention(name, False))
                    self.words.setdefault(form + ending, Mention(name, False))

    def _add_phrase(self, form: str, name: Name) -> None:
        """Files a name of several words by its first; adjectives in it are declined."""
        *adjectives, last = form.split()
        words = [_DECLINED.sub(r"e[nrsm]?", re.escape(word)) for word in adjectives]
        pattern = re.compile(r"\s".join((*words, re.escape(last))) + r"s?(?!\w)")
        stem = _DECLINED.sub("", adjectives[0])
        for first in (adjectives[0], *(stem + ending for ending in _DECLINED_ADJECTIVE)):
            self.phrases.setdefault(first, []).append((pattern, Mention(name, True)))


@cache
def table() -> Table:
    """The known names, read once."""
    lands = (Name("land", de, people, en, code="".join(code)) for code, de, people, en in _rows("lands"))
    places = (Name("place", de, people, en, "", of, not alone) for de, people, en, of, alone in _rows("places"))
    organisations = (
        Name("organisation", de, people, en, alone=not no) for de, people, en, no in _rows("organisations")
    )
    persons = (Name("person", de, forms=en, alone=not alone) for de, en, alone in _rows("people"))
    first_names = (_FOLDER / "first_names.txt").read_text(encoding="utf-8").split()
    return Table((*lands, *places, *organisations, *persons), frozenset(first_names))


def _rows(file: str) -> Iterator[list[tuple[str, ...]]]:
    """The rows of a table below its heading, each cell as the words between its bars."""
    for line in (_FOLDER / f"{file}.tsv").read_text(encoding="utf-8").splitlines()[1:]:
        yield [tuple(filter(None, cell.split("|"))) for cell in line.split("\t")]
