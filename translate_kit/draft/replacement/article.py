"""The article before a rendering: a or an by sound, and which renderings take one at all."""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from translate_kit.draft.replacement.capitals import like
from translate_kit.draft.replacement.lexicon import words
from translate_kit.draft.replacement.line import Line, read
from translate_kit.draft.replacement.model import Edit
from translate_kit.draft.replacement.place import Place

_AS_LETTERS = "AEFHILMNORSX"
"""Letters whose names begin with a vowel: an MP, an SPD member."""

_SPOKEN_AS_WORDS = words(
    "NATO NASA UNESCO UNICEF UNIFIL UNRWA SALT START SWIFT FIFA FRONTEX HAMAS LIBOR NAFTA SARS COVID RADAR "
    "MERCOSUR MINUSMA ROTC SEATO FARC SIPRI"
)
_LONGEST_SPELT = 5
_LEADING_CAPITALS = re.compile(r"^[A-Z](?:[A-Z]|\.[A-Z])*(?=\b|\d)|^[A-Z][A-Za-z]?[A-Z]+s?\b")
_AN_NUMBERS = re.compile(r"^(?:8|1[18](?!\d))")
_SOUNDS_LIKE_A_CONSONANT = re.compile(r"UN[AEIO]|[Oo]ne(?![ir])|[Oo]nce")
"""Begins like you or won, which the library does not hear in all of them: UNESCO, oneness."""
_BETWEEN = r"[\s*_~\"“”‘'«»‹›„‚\[(]*"


def fix_articles(sentence: str, start: int, end: int) -> str:
    """The sentence with ``a`` or ``an`` directly before some words as their sound wants it; all else stays.

    Args:
        sentence: an English sentence.
        start, end: the words, in code points.
    """
    line = read(sentence)
    if sentence.isupper() and end - start <= _LONGEST_SPELT:
        return sentence  # EU and WAR look alike
    at = next((at for at, token in enumerate(line.words) if start <= token.start < end), None)
    if at is None:
        return sentence
    following = sentence[line.words[at].start : end]
    edit = next(article_edits(line, at, following.lower() if sentence.isupper() else following), None)
    return sentence if edit is None else sentence[: edit.start] + edit.text + sentence[edit.end :]


def article_edits(line: Line, first: int, following: str) -> Iterator[Edit]:
    """The edit that a ``a`` or ``an`` directly before a word needs, if it needs one.

    Args:
        line: the sentence.
        first: index of the word that goes.
        following: what will stand there.
    """
    if not is_indefinite(line, first - 1):
        return
    token = line.words[first - 1]
    old = line.text[token.start : token.end]
    new = indefinite(following)
    if new != old.casefold():
        loud = old == "AN" or line.text.isupper()
        yield Edit(token.start, token.end, new.upper() if loud else like(old, new))


def is_indefinite(line: Line, at: int) -> bool:
    """Whether a word is ``a`` or ``an`` and stands before its next word, not "vitamin A" and not "plan A, truce"."""
    if line.word(at) not in ("a", "an") or at + 1 >= len(line.words):
        return False
    between = line.masked[line.words[at].end : line.words[at + 1].start]
    return bool(re.fullmatch(rf"\s+{_BETWEEN}|{_BETWEEN}\s+{_BETWEEN}", between))


def indefinite(text: str) -> str:
    """``a`` or ``an``, as the first word of a text sounds."""
    found = re.search(r"[^\W_].*", text, re.DOTALL)
    return _indefinite(found[0].split()[0]) if found else "a"


@lru_cache(maxsize=1 << 12)
def _indefinite(word: str) -> str:
    if word[0].isdigit():
        return "an" if _AN_NUMBERS.match(word) else "a"
    letters = _LEADING_CAPITALS.match(word)
    if letters and is_spelt(letters[0]):
        return "an" if word[0] in _AS_LETTERS else "a"
    if _SOUNDS_LIKE_A_CONSONANT.match(word):
        return "a"
    plain = "".join(one for one in unicodedata.normalize("NFD", word) if not unicodedata.combining(one))
    if plain != word:
        return "an" if plain[0] in "aeiouAEIOU" else "a"
    return str(_inflect().a(re.split("[-–/]", word.casefold())[0])).split()[0]


def is_spelt(letters: str) -> bool:
    """Whether an abbreviation is read letter by letter."""
    bare = letters.replace(".", "").removesuffix("s")
    return bare[-1:].isupper() and bare not in _SPOKEN_AS_WORDS and len(bare) <= _LONGEST_SPELT


@lru_cache(maxsize=1)
def _inflect() -> Any:
    import inflect

    return inflect.engine()


def drop(line: Line, at: int) -> Edit:
    """The edit that takes a word and the white space behind it away."""
    end = line.words[at].end
    while end < len(line.text) and line.text[end].isspace():
        end += 1
    return Edit(line.words[at].start, end, "")


def insertion(place: Place, word: str) -> Edit:
    """The edit that puts an article before some words."""
    return Edit(place.start, place.start, word + " ")
