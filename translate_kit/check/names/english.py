"""Whether an English sentence says a name of the German one, in any form that counts."""

import re
from functools import cached_property
from itertools import product
from typing import Literal

from translate_kit.check.names.german import Found
from translate_kit.check.names.known import Name
from translate_kit.check.names.likeness import base, english_sounds, german_sounds, is_same, spellings
from translate_kit.check.names.table import table

CAPITALISED = re.compile(r"(?<!\w)[A-Z]\w*(?:-\w+)*")
_AT_HOME = re.compile(r"\bbund|hierzulande|inland|\bhiesige|\bheimisch")
_WORD = re.compile(r"[^\W\d_]+")
_DERIVED = ("", *re.findall(r"\w+", "s es ian ians ism isms ist ists ite ites esque er ers an ans ean eans"))
"""Merkel's, Marxist, Gaullist, Berliners."""
_WITHIN = {
    "Guinea": re.compile(r"Guinea-Bissau|(?:Equatorial|New) Guinea"),
    "Mexiko": re.compile(r"New Mexico"),
    "Sachsen": re.compile(r"Lower Saxony|Saxony-Anhalt"),
    "Sudan": re.compile(r"South Sudan"),
}
"""English names that contain the names of other lands."""
_SHORT_FORM = 4


class English:
    """An English sentence beside the German one.

    Args:
        target: the English sentence without markup, in NFC.
        source: the German one.
        found: what the German one names.
    """

    def __init__(self, target: str, source: str, found: list[Found]) -> None:
        self.marked = target
        self.text = base(target)
        self.source = source
        self.found = found

    def says(self, found: Found) -> bool:
        """Whether a name of the German sentence is in the English one, in any known form."""
        if found.name is None:
            return self.has_word(found.surface)
        if self.has(found.name):
            return True
        return found.name.kind == "person" and self.has_word(found.surface, known=True)

    def implies(self, found: Found) -> Literal["yes", "perhaps", "no"]:
        """Whether a capital stands for the land, or the land for its capital.

        Returns:
            ``perhaps`` where the German sentence names that other one too.
        """
        said = [other for other in relatives(found.name) if self.has(other)] if found.name else []
        if not said:
            return "no"
        named = [one.name for one in self.found]
        return "perhaps" if all(other in named for other in said) else "yes"

    def has(self, name: Name) -> bool:
        """Whether a known name is in the sentence."""
        if name.german[0] in _WITHIN and (longer := _WITHIN[name.german[0]].search(self.text)):
            rest = English(_WITHIN[name.german[0]].sub(lambda one: " " * len(one[0]), self.text), "", [])
            return self._names_too(longer[0]) or rest.has(name)
        if any(self._has_form(form) for form in name.plain_forms):
            return True
        if self.text.isupper():
            return bool(re.search(name.pattern.pattern, self.text, re.IGNORECASE))
        return bool(name.pattern.search(self.text))

    def has_word(self, surface: str, known: bool = False) -> bool:
        """Whether a word or its genitive is in the sentence, or its sounds in English spelling.

        Args:
            surface: the word as it stands in the German.
            known: whether its usual spellings are known, so that others have to sound exactly the same.
        """
        if self._has_form(surface) or self._has_form(surface.removesuffix("s")):
            return True
        pieces = [piece for piece in surface.split("-") if len(piece) > 1] or [surface]
        for form in {form for piece in pieces for form in (piece, piece.removesuffix("s"), piece.removesuffix("sche"))}:
            letters = (one for one in spellings(form) if len(one) > 1)
            endings = _DERIVED if len(form) >= _SHORT_FORM else ("",)
            if any(one + ending in self._small for one, ending in product(letters, endings)):
                return True
            if any(_sounds_like(form, part, known) for part in self._parts):
                return True
        return False

    def is_paired(self, name: Name) -> bool:
        """Whether the German sentence says a name in any way, also as a part of a word."""
        names = [found.name for found in self.found]
        if name in names or any(other in names for other in relatives(name)):
            return True
        if name.german[0] == "Deutschland" and _AT_HOME.search(self._german):
            return True
        return any(
            form in self._german if len(form) >= _SHORT_FORM else re.search(rf"(?<!\w){form}(?!\w)", self._german)
            for form in name.stems
        )

    def _names_too(self, form: str) -> bool:
        """Whether the German names what an English form stands for."""
        return any(self.is_paired(name) for one, name in table().english(form.split()[0]) if one == form)

    def _has_form(self, form: str) -> bool:
        """Whether the first place of some letters in the sentence is a word; this costs less than a pattern."""
        start = self.text.find(form)
        if start < 0 or (start and self.text[start - 1].isalnum()):
            return False
        return not self.text[start + len(form) : start + len(form) + 1].isalnum()

    @cached_property
    def _small(self) -> frozenset[str]:
        """All words in small letters."""
        return frozenset(_WORD.findall(self.text.lower().replace("ß", "ss")))

    @cached_property
    def _parts(self) -> frozenset[str]:
        """The capitalised words, compounds with hyphens taken apart."""
        return frozenset(part for word in CAPITALISED.findall(self.text) for part in word.split("-"))

    @cached_property
    def _german(self) -> str:
        return self.source.lower()


def relatives(name: Name) -> list[Name]:
    """Capitals for lands and lands for capitals, as either stands for the government."""
    known = table()
    seats = known.seats.get(name.code or name.german[0], [])
    return [*seats, *(known.lands[code] for code in name.governs if code in known.lands)]


def _sounds_like(german: str, english: str, exactly: bool) -> bool:
    return is_same(german, english) and not (exactly and german_sounds(german) != english_sounds(english))
