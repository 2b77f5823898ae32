"""What an English sentence names that the German one does not."""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cached_property
from itertools import islice
from typing import NamedTuple

from translate_kit.check.names.english import CAPITALISED, English
from translate_kit.check.names.given import is_given, same_given
from translate_kit.check.names.known import Name
from translate_kit.check.names.likeness import SPELT_OUT, base, is_same, likeness
from translate_kit.check.names.table import table
from translate_kit.check.names.unusual import FREQUENT, is_english

_CAPITAL = re.compile(r"[A-Z]\w*(?:-\w+)*")
_BEFORE_BEGINNING = re.compile(r"(?:^|[.!?:;…])[^\w]*$")
_TITLE = re.compile(
    r"(?:^|\W)(?:Mr|Mrs|Ms|Miss|Dr|Sir|Lord|Lady|Prof|Professor|President|Chancellor|Minister|Premier|Secretary|Commissioner"
    r"|Ambassador|Senator|General|Mayor|Governor|Pope|Bishop|Cardinal|Colonel|Admiral|Representative|Congressman)\.?\s$"
)
GIVEN = re.compile(r"(?<!\w)([A-Z]\w+(?:-[A-Z]\w+)?)\s(?:[A-Z]\.\s|von\s|van\s|de\s|der\s)*$")
_WHERE = re.compile(r"\b(?:in|at|from|to|near|of|for|into|on|over|around|outside|across)\s(?:the\s)?$")
_PART = re.compile(r"[^\W\d_]+")
_ENDINGS = ("s", "es", "er")
_VAGUE = frozenset(
    re.findall(
        r"\w+",
        "North South East West States Union Nordic Left Green Greens Channel Canal Continent Community Latin "
        "Alliance Fund Convention Liberal Liberals Conservative Conservatives Post Journal Times Total Guard "
        "Guards League Focus Standard Solidarity Metro Brotherhood Fox Labour Civil Foundation Economic "
        "Environmental Automotive Football International Foreign State Reporters Doctors Last Nature Cities "
        "Farmers Tenants Academy Pirate Pirates Ford Shell Apple Meta Memorial Transparency Hall Wall "
        "Revolutionary Bread Brothers Council Red Black Dead Lake Lower Upper Western Eastern Northern Southern "
        "Tory Golf Gulf Lion Lions Champagne Easter Mexico Tyre Nice Split",
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
_LONGEST_ACRONYM = 6
WINDOW = 40
"""Letters before a surname in which a given name or a title may stand."""


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
        names: what it may be; nothing for what no table knows.
    """

    start: int
    end: int
    names: tuple[Name, ...] = ()


def has_unknown(target: str, source: str) -> bool:
    """Whether an English sentence has a capitalised word that is not in the German one, in no table and no dictionary.

    Args:
        target, source: the sentences.
    """
    known = table().english
    for word in _CAPITAL.findall(target):
        if not (word in FREQUENT or word in source) and not (known(word) or is_english(word)):
            return True
    return False


class Others(English):
    """An English sentence and the names in it that the German one lacks; its arguments are those of `English`."""

    @cached_property
    def words(self) -> list[Word]:
        """The capitalised words."""
        return [
            Word(one[0], *one.span(), bool(_BEFORE_BEGINNING.search(self.text[max(0, one.start() - 8) : one.start()])))
            for one in CAPITALISED.finditer(self.text)
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

    def rival(self, name: Name | None, fits: Callable[[Rival], bool] = lambda _: True) -> Rival | None:
        """A known name that the German lacks; of several each in its turn, as long as there are some.

        Args:
            name: the name that it may stand for by mistake; None for a person of whom nothing is known.
            fits: what else it has to be.
        """
        some = [one for one in self.rivals if any(_is_exchange(name, it) for it in one.names) and fits(one)]
        one = next((one for one in some if one not in self._told), some[0] if some else None)
        if one:
            self._told.append(one)
        return one

    @cached_property
    def _told(self) -> list[Rival]:
        """The rivals that have been spoken of."""
        return []

    def _rivals(self) -> Iterator[Rival]:
        end = 0
        for word in self.strangers:
            if word.start < end:
                continue
            forms = [
                (form, name)
                for text in dict.fromkeys((word.text, word.text.removesuffix("s")))
                for form, name in table().english(text)
                if self.text.startswith(form, word.start) and self._ends(word.start + len(form))
            ]
            if not forms:
                continue
            end = word.start + max(len(form) for form, _ in forms)
            if word.text not in _VAGUE and not any(self.is_paired(name) for _, name in forms):
                yield Rival(word.start, max(end, word.end), tuple(name for _, name in forms))

    def _ends(self, place: int) -> bool:
        """Whether a word ends at a place, with or without the ending of a plural."""
        return not self.text[place : place + 2].removeprefix("s")[:1].isalpha()

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
            if self._is_told(word) or self._is_given_to_told(word):
                continue
            if len(word.text) < _SHORT_FORM or word.text.isupper() or "-" in word.text or is_english(word.text):
                continue
            if not (table().english(word.text) or table().english(singular)):
                return word
        return None

    def _is_told(self, word: Word) -> bool:
        """Whether a word says a name of the German sentence in another spelling."""
        if any(self.is_paired(name) for form, name in table().english(word.text) if form == word.text):
            return True
        return any(one.name is None and is_same(one.surface, word.text) for one in self.found)

    def _is_given_to_told(self, word: Word) -> bool:
        """Whether a word is a given name that the translator has added: Yoav Gallant."""
        after = CAPITALISED.match(self.text, word.end + 1)
        return after is not None and (
            after[0] in self.source or self._is_told(Word(after[0], after.start(), after.end(), False))
        )

    def unknown_place(self) -> Word | None:
        """Such a word where a place or a land may stand."""
        word = self.unknown
        return word if word and _WHERE.search(self.text, max(0, word.start - WINDOW), word.start) else None

    def unknown_or_given(self) -> bool:
        """Whether the English names a person whom the German does not name."""
        return any(name.kind == "person" for one in self.rivals for name in one.names) or any(
            is_given(word.text) for word in self.strangers
        )

    def is_described(self) -> bool:
        """Whether a land is named that the German sentence does not name: Germany's largest bank."""
        return any(name.kind == "land" for one in self.rivals for name in one.names)

    @cached_property
    def acronym(self) -> Rival | None:
        """An acronym that is not in the German."""
        if self.text.isupper():
            return None
        for word in self.strangers:
            if word.text.isupper() and word.text.isalpha() and 2 <= len(word.text) <= _LONGEST_ACRONYM:
                return Rival(word.start, word.end)
        return None

    def somebody(self, first: str) -> Word | None:
        """A word that has the place of a surname and is not in the German: after a title or a given name.

        Args:
            first: the given name in the German; any title does without one.
        """
        for word in self.strangers:
            if self._is_told(word):
                continue
            before = self.text[max(0, word.start - WINDOW) : word.start]
            given = GIVEN.search(before)
            if given and (same_given(first, given[1]) if first else is_given(given[1])):
                phrase = f"{given[1]} {word.text}".removesuffix("s")
                if not any(form.startswith(phrase) for form, _ in table().english(given[1])):  # Christian Democrats
                    return word
            if _TITLE.search(before) and not is_given(word.text) and not _TITLE.match(f" {word.text} "):
                return word
        return None


def _is_exchange(name: Name | None, other: Name) -> bool:
    """Whether one name may stand for another by mistake."""
    if name is None or name.kind in ("person", "organisation"):
        return other.kind == (name.kind if name else "person")
    return other.kind in name.kinds and name.may_be_exchanged(other)


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
