"""What an English sentence names, seen from the German one."""

import re
from collections.abc import Iterator
from functools import cached_property
from typing import NamedTuple

from translate_kit.check.names.german import Found
from translate_kit.check.names.known import SPELT_OUT, Kind, Name
from translate_kit.check.names.likeness import base, likeness, spellings
from translate_kit.check.names.table import table

_CAPITALISED = re.compile(r"(?<!\w)[A-Z]\w*(?:-\w+)*")
_BEFORE_BEGINNING = re.compile(r"(?:^|[.!?:;…])[^\w]*$")
_TITLE = re.compile(
    r"(?:^|\W)(?:Mr|Mrs|Ms|Miss|Dr|Sir|Lord|Lady|Prof|Professor|President|Chancellor|Minister|Premier|Secretary|Commissioner"
    r"|Ambassador|Senator|General|Mayor|Governor|Pope|Bishop|Cardinal|Colonel|Admiral|Representative|Congressman)\.?\s$"
)
_GIVEN = re.compile(r"(?<!\w)([A-Z]\w+)\s(?:[A-Z]\.\s|von\s|van\s|de\s|der\s)*$")
_AT_HOME = re.compile(r"\bbund|hierzulande|inland|\bhiesige|\bheimisch")
_SHORT_FORM = 4
_WINDOW = 40
_LONGEST = 5000
"""Letters of a sentence that are still read word by word; longer ones are no sentences."""


class Word(NamedTuple):
    """A capitalised word of the English sentence.

    Attributes:
        text: the word without marks on its letters.
        start, end: its place.
        begins: whether it has its capital from the beginning of a sentence.
    """

    text: str
    start: int
    end: int
    begins: bool


class Rival(NamedTuple):
    """A name in the English that the German does not contain.

    Attributes:
        start, end: its place.
        kind: what it is; None for what no table knows.
    """

    start: int
    end: int
    kind: Kind | None


class English:
    """An English sentence beside the German one.

    Args:
        target: the English sentence without markup, in NFC.
        source: the German one.
        found: what the German one names.
    """

    def __init__(self, target: str, source: str, found: list[Found]) -> None:
        self.text = base(target)
        self.source = source
        self.found = found

    def says(self, found: Found) -> bool:
        """Whether a name of the German sentence is in the English one, in any known form."""
        if found.name is None:
            return self._has_word(found.surface)
        if self.has(found.name):
            return True
        if found.name.kind == "person":
            return self._has_word(found.surface)
        return any(self.has(other) for other in _relatives(found.name))

    def has(self, name: Name) -> bool:
        """Whether a known name is in the sentence."""
        if self.text.isupper():
            return bool(re.search(name.pattern.pattern, self.text, re.IGNORECASE))
        return bool(name.pattern.search(self.text))

    @cached_property
    def words(self) -> list[Word]:
        """The capitalised words."""
        if len(self.text) > _LONGEST:
            return []
        return [
            Word(one[0], *one.span(), bool(_BEFORE_BEGINNING.search(self.text[max(0, one.start() - 8) : one.start()])))
            for one in _CAPITALISED.finditer(self.text)
        ]

    @cached_property
    def strangers(self) -> list[Word]:
        """Capitalised words that the German sentence does not contain."""
        source = base(self.source.translate(SPELT_OUT)).lower() + " " + base(self.source).lower()
        return [word for word in self.words if word.text.lower() not in source]

    def rivals(self) -> Iterator[Rival]:
        """Known names that the German sentence does not contain in any form."""
        end = 0
        for word in self.strangers:
            if word.start < end:
                continue
            forms = [
                (form, name)
                for form, name in table().english(word.text.removesuffix("s")) + table().english(word.text)
                if self.text.startswith(form, word.start)
            ]
            if not forms:
                continue
            end = word.start + max(len(form) for form, _ in forms)
            if not any(self._is_paired(name) for _, name in forms):
                yield Rival(word.start, max(end, word.end), forms[0][1].kind)

    def near(self, surface: str, *forms: str) -> Word | None:
        """A capitalised word that looks like a name and is none of its forms."""
        for word in self.strangers:
            if any(likeness(form, word.text) == "near" for form in (surface, *forms)):
                return word
        return None

    def somebody(self, first: str) -> Word | None:
        """A word that has the place of a surname and is not in the German: after a title or a given name.

        Args:
            first: the given name in the German; any title does without one.
        """
        for word in self.strangers:
            before = self.text[max(0, word.start - _WINDOW) : word.start]
            given = _GIVEN.search(before)
            if given and (likeness(first, given[1]) == "same" if first else given[1] in table().first_names):
                return word
            if _TITLE.search(before) and word.text not in table().first_names and not _TITLE.match(f" {word.text} "):
                return word
        return None

    def _has_word(self, surface: str) -> bool:
        """Whether a word or its genitive is in the sentence, or its sounds in English spelling."""
        pieces = [piece for piece in surface.split("-") if len(piece) > 1] or [surface]
        lower = self.text.lower().replace("ß", "ss")
        for piece in pieces:
            for form in (piece, piece.removesuffix("s"), piece.removesuffix("sche")):
                if any(len(one) > 1 and re.search(rf"(?<!\w){one}", lower) for one in spellings(form)):
                    return True
                if any(likeness(form, part) == "same" for word in self.words for part in word.text.split("-")):
                    return True
        return False

    def _is_paired(self, name: Name) -> bool:
        """Whether the German sentence says a name in any way, also as a part of a word."""
        names = [found.name for found in self.found]
        if name in names or any(other in names for other in _relatives(name)):
            return True
        lower = self.source.lower()
        if name.german[0] == "Deutschland" and _AT_HOME.search(lower):
            return True
        return any(
            form in lower if len(form) >= _SHORT_FORM else re.search(rf"(?<!\w){form}(?!\w)", lower)
            for form in name.stems
        )


def _relatives(name: Name) -> list[Name]:
    """Capitals for lands and lands for capitals, as either stands for the government."""
    if name.kind == "land":
        return table().seats.get(name.code, [])
    return [table().lands[code] for code in name.governs if code in table().lands]
