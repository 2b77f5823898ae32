"""What a German sentence names: known names, and persons that a first name or a title before them gives away."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from translate_kit.check.names.known import Mention, Name
from translate_kit.check.names.table import table

_CAPITALISED = re.compile(r"(?<!\w)[A-ZÀ-ÞČĆĐŁŚŠŻŽİ]\w+(?:-\w+)*")
_ADJECTIVE_END = re.compile(r"(?:isch|deutsch|mmersch)(?:e[nrsm]?)?(?!\w)")
_CAPITAL = re.compile(r"[A-ZÀ-ÞČĆĐŁŚŠŻŽİ]\w+(?:-\w+)*")
"""Finds the same and a little more (the Bay of eBay), in half the time."""
_PIECE = re.compile(r"(?<!\w)[a-zß-ɏ]\w+")
_LONGEST_PERSON = 8
"""Words of a person's name with all titles."""
_QUOTED = re.compile(r"[„“\"»‚›]\w+[“”\"«‘‹]")
_LONGEST = 60
"""Letters of an adjective."""
_BETWEEN = re.compile(
    r"\.?[ \u00a0](?:(?:Dr|Prof|h|c|med|[A-Z])\.[ \u00a0]?)*"
    r"(?:(?:(?:von|van)(?:[ \u00a0](?:der|den|dem))?|vom|zu|zur|de|del|di|da|al|el|bin|ibn|ten|ter)[ \u00a0-])?"
)
_OFFICES = re.findall(
    r"\w+",
    "minister präsident kanzler sekretär kommissar botschafter bürgermeister senator general oberst admiral gouverneur "
    "premier papst bischof kardinal kandidat politiker abgeordnete abgeordneter vorsitzende vorsitzender chef kollege "
    "kolleg sprecher richter professor parteifreund genosse genoss",
)
OFFICE_ENDS = tuple(office + ending for office in _OFFICES for ending in ("", "in", "s", "en", "n"))
"""How words for an office end, in small letters: Premierministerin."""
_FORMS_OF_ADDRESS = frozenset(("herr", "herrn", "frau", "dr", "prof", "abg", "mr", "mrs", "ms", "sir", "lord", "lady"))
_NO_SURNAME = re.compile(
    r"^[IVX]+$|-(?:Institut|Stiftung|Platz|Straße|Haus|Schule|Preis|Gesellschaft|Universität|Kaserne|Allee|Archiv|Regierung"
    r"|Partei|Ring|Brücke|Stadion|Halle|Bau|Ufer|Zentrum|Gymnasium|Mine|Prinzip|Effekt|Gesetz|Plan|Doktrin)"
)
_ARTICLES = frozenset(re.findall(r"\w+", "Le La El Al Ben Bin De Du Di Da Van Von Mac San Abu Ould Jong"))
_OF = re.compile(r"\s(?:von|zu)\s$")
_RANKS = frozenset(
    re.findall(r"\w+", "Graf Gräfin Freiherr Freifrau Baron Baronin Fürst Fürstin Prinz Prinzessin Ritter")
)
_ROLES_AFTER_TITLE = re.compile(r"(?:Kolleg|Präsident|Minister|Kanzler|Bundes|Abgeordnet|Vorsitzend|Doktor|Professor)")


class Clue(NamedTuple):
    """What a capitalised word may be.

    Attributes:
        mention: the known name that it says.
        parts: known names at the beginning of a compound with hyphens (NATO in NATO-Gipfel).
        begins: whether a name of several words may begin here.
        first: whether it is a given name.
        title: whether a person's name may follow.
    """

    mention: Mention | None
    parts: tuple[Name, ...]
    begins: bool
    first: bool
    title: bool


@dataclass(frozen=True, slots=True)
class Found:
    """A name in a German sentence.

    Attributes:
        surface: the name as it stands there, without the first name.
        start, end: its place, with the first name.
        name: what is known about it; None for a person known only by the words before it.
        firm: whether the word is the name itself, and not an adjective, its people or a part of a compound.
        first: the given name before a surname.
        titled: whether a title stands before it.
    """

    surface: str
    start: int
    end: int
    name: Name | None
    firm: bool = True
    first: str = ""
    titled: bool = False


def _is_title(word: str) -> bool:
    """Whether a person's name may follow a word.

    Args:
        word: in small letters.
    """
    return word.endswith(OFFICE_ENDS) or word in _FORMS_OF_ADDRESS


@lru_cache(maxsize=1 << 18)
def clue(word: str) -> Clue | None:
    """What is known about a capitalised word; None for most words."""
    known = table()
    mention = known.words.get(word)
    parts: tuple[Name, ...] = ()
    if mention is None and "-" in word:
        pieces = (known.words.get(piece) for piece in word.split("-"))
        parts = tuple(piece.name for piece in pieces if piece)
    found = Clue(
        mention,
        parts,
        word in known.phrases,
        word in known.first_names,
        _is_title(word.lower()) and "-" not in word,
    )
    return found if any(found) else None


def names(sentence: str) -> list[Found]:
    """The names of a sentence, in order; a place of the sentence is in one name at most.

    Args:
        sentence: German text without markup.
    """
    adjectives = [*_adjectives(sentence)] if "sch" in sentence else []
    if not any(map(clue, _CAPITAL.findall(sentence))):
        return adjectives
    words = list(_CAPITALISED.finditer(sentence))
    clues = [clue(word[0]) for word in words]
    found: list[Found] = []
    end = 0
    for index, (word, known) in enumerate(zip(words, clues, strict=True)):
        if known is None or word.start() < end:
            continue
        here = _phrase(sentence, word.start()) if known.begins else None
        here = here or (_person(sentence, words, clues, index) if known.first or known.title else None)
        here = here or _single(sentence, word, known)
        if here:
            found.append(here)
            end = here.end
        else:
            found += [Found(word[0], *word.span(), part, False) for part in known.parts]
    return found + adjectives


def capitalised(sentence: str) -> Iterator[re.Match[str]]:
    """The words of a sentence that begin with a capital, compounds with hyphens as one."""
    return _CAPITALISED.finditer(sentence)


def _adjectives(sentence: str) -> Iterator[Found]:
    """Adjectives of lands: französisch, deutsch-polnisch."""
    words = table().words
    for ending in _ADJECTIVE_END.finditer(sentence):
        begun = sentence.rfind(" ", max(0, ending.start() - _LONGEST), ending.start())
        for piece in _PIECE.finditer(sentence, begun + 1, ending.end()):
            mention = words.get(piece[0]) or words.get(piece[0] + "isch")
            if mention and not mention.firm:
                yield Found(piece[0], *piece.span(), mention.name, False)


def _single(sentence: str, word: re.Match[str], known: Clue) -> Found | None:
    """A known name of one word."""
    if known.mention is None:
        return None
    name = known.mention.name
    if not name.alone:
        before = sentence[max(0, word.start() - 4) : word.start()]
        shown = name.kind == "place" and before.lower().endswith(("in ", "aus "))
        quoted = name.kind == "organisation" and _QUOTED.match(sentence, max(0, word.start() - 1))
        if not (shown or quoted):
            return None
    return Found(word[0], *word.span(), *known.mention)


def _phrase(sentence: str, start: int) -> Found | None:
    """A known name of several words."""
    first = _CAPITALISED.match(sentence, start)
    begun = first[0] if first else ""
    for pattern, mention in table().phrases.get(begun, ()):
        if match := pattern.match(sentence, start):
            return Found(match[0], *match.span(), *mention)
    return None


def _surname(sentence: str, words: list[re.Match[str]], clues: list[Clue | None], index: int, named: bool) -> int:
    """Which word is the surname: a later one where that is known, or after an article or a rank (Marine Le Pen).

    Args:
        sentence, words, clues: the sentence.
        index: the word after the given name or the title.
        named: whether there is a given name.
    """
    if index + 1 == len(words) or sentence[words[index].end() : words[index + 1].start()] not in (" ", "\u00a0"):
        return index
    after = clues[index + 1]
    if after is not None and after.mention is not None and after.mention.name.kind == "person":
        return index + 1
    if named and words[index + 1][0] in _RANKS and index + 2 < len(words):
        near = _BETWEEN.fullmatch(sentence, words[index + 1].end(), words[index + 2].start())
        return index + 2 if near else index
    return index + 1 if named and words[index][0] in _ARTICLES else index


def _person(sentence: str, words: list[re.Match[str]], clues: list[Clue | None], index: int) -> Found | None:
    """A person's name that a given name or a title announces."""
    start, titled, first = words[index].start(), False, ""
    last = min(index + _LONGEST_PERSON, len(words) - 1)
    while index < last and _BETWEEN.fullmatch(sentence, words[index].end(), words[index + 1].start()):
        known = clues[index]
        if known is None or not (known.first or known.title):
            break
        if known.first:
            first = words[index][0]
        else:
            titled, start = True, words[index + 1].start()
        index += 1
    index = _surname(sentence, words, clues, index, bool(first))
    surname, known = words[index], clues[index]
    if not (titled or first) or surname[0] == first or _NO_SURNAME.search(surname[0]):
        return None
    if known and (known.title or (known.first and not first)):
        return None  # Herr Minister, König Karl
    mention = known.mention if known else None
    if mention and mention.name.kind != "person":
        of = _OF.search(sentence, max(0, surname.start() - _LONGEST), surname.start())  # Isabella von Kastilien
        return Found(surname[0], start, surname.end(), None, first=first, titled=titled) if first and not of else None
    if _ROLES_AFTER_TITLE.match(surname[0]):
        return None
    return Found(surname[0], start, surname.end(), mention.name if mention else None, True, first, titled)
