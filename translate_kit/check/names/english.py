"""What an English sentence names, seen from the German one."""

import re
from collections.abc import Iterable, Iterator
from functools import cached_property
from itertools import islice
from typing import Literal, NamedTuple

from translate_kit.check.names.german import Found
from translate_kit.check.names.known import SPELT_OUT, Kind, Name
from translate_kit.check.names.likeness import base, english_sounds, german_sounds, likeness, spellings
from translate_kit.check.names.table import table
from translate_kit.check.names.unusual import is_english

_CAPITALISED = re.compile(r"(?<!\w)[A-Z]\w*(?:-\w+)*")
_BEFORE_BEGINNING = re.compile(r"(?:^|[.!?:;…])[^\w]*$")
_TITLE = re.compile(
    r"(?:^|\W)(?:Mr|Mrs|Ms|Miss|Dr|Sir|Lord|Lady|Prof|Professor|President|Chancellor|Minister|Premier|Secretary|Commissioner"
    r"|Ambassador|Senator|General|Mayor|Governor|Pope|Bishop|Cardinal|Colonel|Admiral|Representative|Congressman)\.?\s$"
)
_GIVEN = re.compile(r"(?<!\w)([A-Z]\w+(?:-[A-Z]\w+)?)\s(?:[A-Z]\.\s|von\s|van\s|de\s|der\s)*$")
_AT_HOME = re.compile(r"\bbund|hierzulande|inland|\bhiesige|\bheimisch")
_PART = re.compile(r"[^\W\d_]+")
_DERIVED = "(?:e?s|ians?|isms?|ists?|ites?|esque|ers?|e?ans?)?"
"""Merkel's, Marxist, Gaullist, Berliners."""
_ENDINGS = ("s", "es", "er")
_VAGUE = frozenset(
    re.findall(
        r"\w+",
        "North South East West States Union Nordic Left Green Greens Channel Canal Continent Community Latin Alliance "
        "Fund Convention Liberal Liberals Conservative Conservatives",
    )
)
"""Words that stand for a known name and for many other things."""
_EXPLAINING = re.compile(
    r"(?:['’]s|-born)?\s(?:\w+\s)?(?:president|chancellor|minister|premier|prime|foreign|leader|politician|dictator|ruler"
    r"|counterpart|ambassador|head|king|queen|philosopher|writer|historian|economist|city|town|village|capital|region"
    r"|province|state)",
    re.IGNORECASE,
)
_SHORTEST_PART = 3
_SHORT_FORM = 4
_FURTHEST = 2
_LONG = 6
_MOST = 24
_WINDOW = 40


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


def may_be_strange(target: str, source: str) -> bool:
    """Whether an English sentence has a capitalised word that is neither in the German one nor in a dictionary.

    Args:
        target, source: the sentences.
    """
    return any(not (word in source or is_english(word)) for word in _CAPITALISED.findall(target))


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
        if any(self._has_form(form) for form in name.plain_forms):
            return True
        if self.text.isupper():
            return bool(re.search(name.pattern.pattern, self.text, re.IGNORECASE))
        return bool(name.pattern.search(self.text))

    def _has_form(self, form: str) -> bool:
        """Whether the first place of some letters in the sentence is a word; this costs less than a pattern."""
        start = self.text.find(form)
        if start < 0 or (start and self.text[start - 1].isalnum()):
            return False
        return not self.text[start + len(form) : start + len(form) + 1].isalnum()

    @cached_property
    def words(self) -> list[Word]:
        """The capitalised words."""
        return [
            Word(one[0], *one.span(), bool(_BEFORE_BEGINNING.search(self.text[max(0, one.start() - 8) : one.start()])))
            for one in _CAPITALISED.finditer(self.text)
        ]

    @cached_property
    def strangers(self) -> list[Word]:
        """Capitalised words that the German sentence does not contain, each once; of very many the first."""
        spelt = {base(self.source).lower(), base(self.source.translate(SPELT_OUT)).lower()}
        parts = {part for text in spelt for part in _PART.findall(text)}
        whole = " ".join(spelt)
        first: dict[str, Word] = {}
        for word in self.words:
            first.setdefault(word.text, word)
        strange = (word for word in first.values() if not _is_in(word.text.lower(), parts, whole))
        return list(islice(strange, _MOST))

    @cached_property
    def rivals(self) -> list[Rival]:
        """Known names that the German sentence does not contain in any form."""
        return list(self._rivals())

    def _rivals(self) -> Iterator[Rival]:
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
            if word.text not in _VAGUE and not any(self._is_paired(name) for _, name in forms):
                yield Rival(word.start, max(end, word.end), forms[0][1].kind)

    def near(self, forms: Iterable[str], firm: bool = True) -> Word | None:
        """A capitalised word that looks like a form of a name and is none.

        Args:
            forms: the forms, German and English.
            firm: whether the name has to be in the sentence; otherwise only a long word that no dictionary has counts.
        """
        pieces = {piece for form in forms for piece in form.split() if len(piece) >= _SHORT_FORM and piece[0].isupper()}
        for word in self.strangers:
            if not (firm or len(word.text) >= _LONG):
                continue
            if any(_is_close(piece, word.text) and likeness(piece, word.text) == "near" for piece in pieces):
                if table().english(word.text) or ((word.begins or not firm) and is_english(word.text)):
                    continue
                return word
        return None

    def explains(self, rival: Rival) -> bool:
        """Whether a name may say more about another name of the German: the French president, Macron."""
        return bool(_EXPLAINING.match(self.text, rival.end)) and any(one.firm for one in self.found)

    @cached_property
    def unknown(self) -> Word | None:
        """A word that is neither in the German sentence nor in a table nor in a dictionary: somebody's name."""
        for word in self.strangers:
            singular = word.text.removesuffix("s")
            if len(word.text) < _SHORT_FORM or word.text.isupper() or "-" in word.text or is_english(word.text):
                continue
            if not (table().english(word.text) or table().english(singular)):
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

    def has_word(self, surface: str, known: bool = False) -> bool:
        """Whether a word or its genitive is in the sentence, or its sounds in English spelling.

        Args:
            surface: the word as it stands in the German.
            known: whether its usual spellings are known, so that others have to sound exactly the same.
        """
        if self._has_form(surface) or self._has_form(surface.removesuffix("s")):
            return True
        pieces = [piece for piece in surface.split("-") if len(piece) > 1] or [surface]
        lower = self.text.lower().replace("ß", "ss")
        for piece in pieces:
            for form in (piece, piece.removesuffix("s"), piece.removesuffix("sche")):
                if any(len(one) > 1 and re.search(rf"(?<!\w){one}{_DERIVED}(?!\w)", lower) for one in spellings(form)):
                    return True
                if any(_sounds_like(form, part, known) for word in self.words for part in word.text.split("-")):
                    return True
        return False

    def _is_paired(self, name: Name) -> bool:
        """Whether the German sentence says a name in any way, also as a part of a word."""
        names = [found.name for found in self.found]
        if name in names or any(other in names for other in relatives(name)):
            return True
        lower = self.source.lower()
        if name.german[0] == "Deutschland" and _AT_HOME.search(lower):
            return True
        return any(
            form in lower if len(form) >= _SHORT_FORM else re.search(rf"(?<!\w){form}(?!\w)", lower)
            for form in name.stems
        )


def _sounds_like(german: str, english: str, exactly: bool) -> bool:
    return likeness(german, english) == "same" and not (exactly and german_sounds(german) != english_sounds(english))


def _is_close(one: str, two: str) -> bool:
    """Whether two words are worth a closer look: of a length, and with a beginning in common."""
    return abs(len(one) - len(two)) <= _FURTHEST and (base(one)[:1] == two[:1] or base(one)[1:3] == two[1:3])


def _is_in(word: str, parts: set[str], whole: str) -> bool:
    """Whether a sentence contains a word, with an ending, or inside a compound.

    Args:
        word: in small letters.
        parts: the words of the sentence and the parts of its compounds with hyphens.
        whole: the sentence.
    """
    if word in parts or "-" in word:
        return word in whole
    if word not in whole:
        return False
    rests = (part.removeprefix(word) for part in parts if part.startswith(word))
    return any(len(rest) >= _SHORTEST_PART or rest in _ENDINGS for rest in rests) or any(
        part.endswith(word) and len(part) - len(word) >= _SHORTEST_PART for part in parts
    )


def relatives(name: Name) -> list[Name]:
    """Capitals for lands and lands for capitals, as either stands for the government."""
    if name.kind == "land":
        return table().seats.get(name.code, [])
    return [table().lands[code] for code in name.governs if code in table().lands]
