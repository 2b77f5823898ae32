"""Which words are German and nothing else; the dictionaries are loaded when first asked, so ask late."""

import re
from functools import cache, lru_cache
from pathlib import Path
from typing import Literal

from translate_kit.check.names.known import Mention
from translate_kit.check.names.table import table
from translate_kit.check.names.unusual import is_english, is_german
from translate_kit.glossary.morphology import CACHED_WORDS, hanta_lemma, is_common_noun, morphemes

Kind = Literal["word", "noun", "like a noun", "title", "body", "rare", "exonym", "none"]
"""What a word is.

``word`` a small word that is German; ``noun`` one that is no name; ``like a noun`` one that may be a surname (Funke);
``title`` one that stands before names (Ministerpräsident); ``body`` one that authorities and papers are named with
(Bauamt, Abendzeitung); ``rare`` one that no dictionary has, but whose parts are nouns; ``exonym`` a land that English
calls otherwise; ``none`` a name, an English word, a loan, or nothing that is known.
"""

WORD = re.compile(r"(?<![\w@#.&])[^\W\d_]+(?:[-’'][^\W\d_]+)*(?![@\d_])")
"""A word, with the parts that hyphens and apostrophes join to it, but no handle and no piece of an address."""

_FOLDER = Path(__file__).parent
_SHORTEST = 4
_SHORTEST_COMPOUND = 9
_LONGEST = 60
_ABSTRACT = re.compile(r"[a-zäöü]{2}(?:ung|heit|keit|schaft|ismus|ierung|losigkeit)(?:en|s)?$")
_BODY = re.compile(
    r"[a-zäöüß]{3}(?:amt|gericht|hof|rat|tag|wehr|blatt|schau|bank|anstalt|stiftung|zeitung|bund|haus|platz|"
    r"stra(?:ß|ss)e|allee|kammer|verband|partei|union|preis|bahn|post|börse|spiegel|magazin|kurier|institut|"
    r"werke?|verein|halle|burg|berg|dorf|stadt|brücke|damm|ufer|gesellschaft|vereinigung|gewerkschaft|rundschau|"
    r"bewegung|ministerium|archiv|museum|kirche|schloss|theater|oper|garten|rundfunk|bote|anzeiger|nachrichten|"
    r"genossenschaft|versicherung|gemeinschaft|akademie|hochschule|universität|kasse)s?$",
    re.IGNORECASE,
)
_ALONE = re.compile(r"(?:Stiftung|Gesellschaft|Gewerkschaft|Zeitung|Vereinigung|Bewegung|Versicherung|Genossenschaft)$")
_OF_THE_STATE = ("Bundes", "Landes", "Reichs", "Staats", "Volks")
_TITLE = re.compile(
    r"[a-zäöüß]{3}(?:minister|präsident|sekretär|sprecher|chef|vorsitzende|abgeordnete|anwält|anwalt|kommissar|"
    r"beauftragte|direktor|leiter|kandidat)(?:in|r|n|s|en)?$"
)
_GERMAN_SHAPE = re.compile(r"[äöüß]|[a-z]{2}(?:e[nrsm]?|te[nrs]?|t|lich|ig|isch)$")
_FOREIGN = re.compile(r"[àâçéèêëîïñóòôûœ]|ist$")
"""Loans from French, and words in -ist, which English dictionaries lack at times."""


def _read(name: str) -> frozenset[str]:
    lines = (_FOLDER / name).read_text(encoding="utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())


FUNCTION = _read("german_function.txt")
"""Small German words that no English text has, but in names (Otto von Bismarck) and titles."""


@cache
def _loans() -> frozenset[str]:
    return _read("german_loans.txt")


@lru_cache(maxsize=CACHED_WORDS)
def kind(word: str) -> Kind:
    """What a word is that stands in the German text and in the English one.

    Args:
        word: a word without hyphens, in its capitals.
    """
    small = word.islower()
    if not _SHORTEST <= len(word) <= _LONGEST or not (small or word.istitle()) or _is_admitted(word):
        return "none"
    if small:
        german = _GERMAN_SHAPE.search(word) and not _FOREIGN.search(word) and is_german(word)
        return "word" if german else "none"
    if word in table().words:
        return "exonym" if _is_exonym(table().words[word]) else "none"
    return _kind_of_noun(word)


def _kind_of_noun(word: str) -> Kind:
    pieces = morphemes(word)
    if any(piece.tag.startswith("NE") for piece in pieces):
        return "none"
    if _TITLE.search(word):
        return "title"
    if not is_german(word):
        nouns = sum(piece.tag.startswith("NN") for piece in pieces)
        return "rare" if nouns > 1 and len(word) >= _SHORTEST_COMPOUND else "none"
    if names_a_body(word) or word.startswith(_OF_THE_STATE):
        return "body"
    return "noun" if _ABSTRACT.search(word) or is_common_noun(word) else "like a noun"


def is_abstract(word: str) -> bool:
    """Whether a noun is built like one that no person and no place is called by: Verrohung."""
    return _ABSTRACT.search(word) is not None and not names_a_body(word)


def is_compound(word: str) -> bool:
    """Whether a noun has several words in it; such are coined, and then kept: Mietendeckel, Volkssturm."""
    return sum(piece.tag.startswith(("NN", "VV", "ADJ")) for piece in morphemes(word)) > 1


def is_inflected(word: str) -> bool:
    """Whether a noun has an ending, which surnames have not: Gebühren."""
    return word.endswith("n") and hanta_lemma(word) != word.lower()


def names_a_body(word: str) -> bool:
    """Whether authorities, papers and societies are named with a word: Bauamt, Stiftung."""
    return _BODY.search(word) is not None or _ALONE.match(word) is not None


def _is_exonym(mention: Mention) -> bool:
    name = mention.name
    return name.kind == "land" and mention.firm and name.german[0] not in name.english


def _is_admitted(word: str) -> bool:
    loan = word in _loans() or word.removesuffix("s") in _loans()
    return loan or word in table().first_names or is_english(word)
