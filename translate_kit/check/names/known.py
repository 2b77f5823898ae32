"""A name that is known in both languages."""

import re
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Literal, NamedTuple

from translate_kit.check.names.likeness import SPELT_OUT, base

Kind = Literal["land", "place", "organisation", "person"]
_LOOSE = frozenset(("Deutschland", "Europa"))
"""Lands that good translators often leave to the reader: this country, the Union, member states."""
_REGIONS = frozenset(
    re.findall(
        r"\w+",
        "Afrika Arabien Asien Baltikum Balkan Benelux Europa Karibik Kaukasus Korea Lateinamerika Maghreb "
        "Mittelamerika Mitteleuropa Mittelmeer Nahost Nordafrika Nordamerika Nordeuropa Ostafrika Osteuropa "
        "Ozeanien Sahel Skandinavien Südamerika Südeuropa Südostasien Westafrika Westeuropa Pazifik Alpen "
        "Arktis Schwarzmeer Anden Jugoslawien Sowjetunion Tschechoslowakei",
    )
)
"""Regions of several countries; their names may stand for any of these."""
_COPIED_MEANS_ELSE = frozenset(("Island",))
_LONGEST_DOTTED = 3
_STEM_END = re.compile(r"(?:isch|erin|ien|er|in|e)$")
_SHORTEST_STEM = 4


@dataclass(frozen=True)
class Name:
    """Somebody or something with a name.

    Attributes:
        kind: what it is.
        german: its German names; the first is the usual one.
        people: German words for its people, and adjectives.
        forms: English names, and for lands and places also adjectives and words for their people.
        code: of a land, as Babel has it; empty for none.
        governs: of a city, codes (or else German names) of the lands whose government its name may stand for.
        alone: whether its German name is no other German word; otherwise it is a name only with a first name or a
            title before it (persons), after "in" or "aus" (places), or in quotation marks (newspapers and companies).
    """

    kind: Kind
    german: tuple[str, ...]
    people: tuple[str, ...] = ()
    forms: tuple[str, ...] = ()
    code: str = ""
    governs: tuple[str, ...] = ()
    alone: bool = True

    @property
    def is_loose(self) -> bool:
        """Whether it is often left out for good reasons."""
        return self.german[0] in _LOOSE

    @property
    def kinds(self) -> tuple[Kind, ...]:
        """What another name may be that stands by mistake in the place of this one."""
        return ("land", "place") if self.kind in ("land", "place") else (self.kind,)

    def may_be_exchanged(self, other: "Name") -> bool:
        """Whether another name would be a mistake for this one, and not a word for what it belongs to.

        Args:
            other: a name of the same kind, or of those in ``kinds``.
        """
        if self.kind == other.kind == "land" and self.code and other.code:
            return not other.is_region
        if self.code and any(map(str.isupper, other.governs)):
            return True
        return self.is_region == other.is_region and not (self.code or other.code)

    @property
    def is_region(self) -> bool:
        """Whether it is a region of several countries."""
        return self.german[0] in _REGIONS

    @cached_property
    def english(self) -> tuple[str, ...]:
        """All English forms; those of a land begin with Babel's names."""
        own = self.forms or self.german
        return tuple(dict.fromkeys((*(_babel().get(self.code, ()) if self.code else ()), *own)))

    @cached_property
    def plain_forms(self) -> tuple[str, ...]:
        """The English forms without marks on their letters."""
        return tuple(map(base, self.english))

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """Finds it in an English text without marks on its letters, also where its German name is kept."""
        kept = (form for german in self.german for form in (german, german.translate(SPELT_OUT)))
        forms = {base(form) for form in (*self.english, *kept) if form not in _COPIED_MEANS_ELSE}
        return re.compile(rf"(?<!\w)(?:{'|'.join(sorted(map(_flexible, forms)))}){_suffix(self)}(?!\w)")

    @cached_property
    def stems(self) -> tuple[str, ...]:
        """Beginnings in small letters by which any mention in German, also in a compound, is recognised."""
        stems = {form.lower() for form in self.german}
        for word in (*self.people, *(self.german if self.kind in ("land", "place") else ())):
            stem = _STEM_END.sub("", word.lower())
            stems.add(stem if len(stem) >= _SHORTEST_STEM else word.lower())
        return tuple(sorted(stems))


class Mention(NamedTuple):
    """What a German word says.

    Attributes:
        name: what is named.
        firm: whether the word is the name itself, and not an adjective or its people.
    """

    name: Name
    firm: bool


def _suffix(name: Name) -> str:
    """The ending that an English form may have: of a plural, or a genitive without its apostrophe; Bass is not Bas."""
    return "" if name.kind == "person" and len(name.german[0]) <= _SHORTEST_STEM else "(?:e?s)?"


def _flexible(form: str) -> str:
    """A pattern for an English form: with hyphens for spaces and the other way round, and with dots in U.S."""
    if form.isupper() and form.isalpha() and len(form) <= _LONGEST_DOTTED:
        return form + "|" + r"\.\s?".join(form) + r"\.?"
    return re.sub(r"(?:\\?[ -])+", r"[-\\s]+", re.escape(form).replace("'", "['’]"))


@cache
def _babel() -> dict[str, tuple[str, ...]]:
    """Babel's English names of lands by their codes, without its brackets and signs."""
    from babel import Locale

    names = {}
    for code, name in Locale("en").territories.items():
        parts = re.split(r" \(|\)|, ", name.replace("&", "and"))
        names[code] = tuple(part for part in parts if part)
    return names
