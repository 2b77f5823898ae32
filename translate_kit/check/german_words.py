"""Which words are German and nothing else; the dictionaries are loaded when first asked, so ask late."""

import re
from functools import cache, lru_cache
from pathlib import Path
from typing import Literal

from translate_kit.check.names.table import table
from translate_kit.check.names.unusual import is_english
from translate_kit.glossary.morphology import CACHED_WORDS, is_common_noun, morphemes

Certainty = Literal["certain", "likely", "none"]

WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
"""A word, with the parts that hyphens and apostrophes join to it."""

_FOLDER = Path(__file__).parent
_UMLAUTS = re.compile("[äöüß]")
_SHORTEST = 4
_ABSTRACT = re.compile(r"(?:[a-zäöüß]{2}(?:ung|heit|keit|schaft|ismus|nis)|tum|ierung)(?:en|s|e)?$")
_BODIES = re.compile(
    r"(?:amt|gericht|gerichtshof|hof|rat|tag|wehr|schutz|blatt|schau|bank|anstalt|stiftung|zeitung|bund|haus|platz|straße|"
    r"strasse|allee|kammer|verband|partei|union|gesetz|ordnung|preis|bahn|post|börse|spiegel|magazin|kurier|institut|"
    r"werke?|verein|halle|burg|berg|dorf|stadt|brücke|tor|damm|ufer|markt|gesellschaft|vereinigung|gewerkschaft|"
    r"rundschau|bewegung|ministerium|archiv|museum|kirche|dom|schloss|theater|oper|garten|funk)s?$"
)
_INFLECTED = re.compile(r"[a-zäöüß]{2}(?:e|en|er|es|em|te|ten|t|lich|ig|isch|bar|sam)$")


def _read(name: str) -> frozenset[str]:
    lines = (_FOLDER / name).read_text(encoding="utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())


FUNCTION = _read("german_function.txt")
"""Small German words that no English text has, but names (Otto von Bismarck) and titles."""


@cache
def loans() -> frozenset[str]:
    """German words that an English text may use."""
    return _read("german_loans.txt")


@lru_cache(maxsize=CACHED_WORDS)
def certainty(word: str) -> Certainty:
    """How sure it is that a word is ordinary German, and neither English nor a name.

    Args:
        word: a word as it stands in the German text and in the English one.
    """
    if len(word) < _SHORTEST or not (word.islower() or word.istitle()) or word in loans() or is_english(word):
        return "none"
    if word in table().words or word in table().first_names or not _is_german(word):
        return "none"
    if word.islower():
        return "certain" if _UMLAUTS.search(word) or _INFLECTED.search(word) else "likely"
    if any(piece.tag.startswith("NE") for piece in morphemes(word)):
        return "none"
    if _BODIES.search(word):
        return "likely" if not word.startswith(("Bundes", "Landes", "Reichs", "Staats", "Verfassungs")) else "none"
    return "certain" if _ABSTRACT.search(word) or is_common_noun(word) else "likely"


@lru_cache(maxsize=CACHED_WORDS)
def _is_german(word: str) -> bool:
    from simplemma import is_known

    return is_known(word, "de")
