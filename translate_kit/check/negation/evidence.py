"""Is what a sentence negates said literally on the other side? Then a missing negation is no free rendering.

The table beside this file gives common German words (stems without umlauts) with beginnings of plain English words.
"""

import re
from enum import Enum
from functools import cache, lru_cache
from pathlib import Path

_TABLE = Path(__file__).with_name("words.tsv")
_WORD = re.compile(r"[^\W\d_]{2,}")
_FOLD = str.maketrans({"ä": "a", "ö": "o", "ü": "u", "ß": "ss"})
_PREFIX = re.compile(
    r"(?P<first>ab|an|auf|aus|bei|da|dar|durch|ein|fest|fort|frei|her|hin|los|mit|nach|statt|teil|um|unter|voll"
    r"|vor|weg|weiter"
    r"|wieder|zuruck|zusammen|zu)?(?P<middle>ge|zu)?(?P<stem>\w{3,})"
)
_FUNCTION = frozenset(Path(__file__).with_name("function_de.txt").read_text(encoding="utf-8").split())
_FUNCTION_EN = frozenset(Path(__file__).with_name("function_en.txt").read_text(encoding="utf-8").split())
_BORDER = re.compile(r"[,;:.!?–—()„“”\"]")


_ENDING = 6
"""Letters of the longest ending: -ungen, not the rest of a compound."""

_ENOUGH = 4
"""Known words of a sentence, from which on one can say that most of it is said."""

_MOST = 0.6


class Evidence(Enum):
    """How what is negated in one language is said in the other."""

    LITERAL = "literally"
    FREE = "in other words"
    UNKNOWN = "not known"


@cache
def _table() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for line in _TABLE.read_text(encoding="utf-8").splitlines():
        german, english = line.split("\t")
        gerunds = (one[:-1] + "ing" for one in english.split() if len(one) > 3 and one.endswith("e"))
        words = (*english.split(), *gerunds)
        for stem in german.split():
            found[stem] = (*found.get(stem, ()), *words)
    return found


@lru_cache(maxsize=8192)
def renderings(word: str) -> tuple[str, ...]:
    """Beginnings of the English words that may stand for a German one; empty for an unknown word."""
    folded = word.lower().translate(_FOLD)
    found = _by_beginning(folded)
    match = _PREFIX.fullmatch(folded)
    if match and (match["first"] or match["middle"]):
        first, stem = match["first"] or "", match["stem"]
        whole = _by_beginning(first + stem, len(first) + 3) if first else ()
        found = whole or found or (_by_beginning(stem) if word[0].islower() else ())
    if not found and word[0].isupper():
        found = next((hit for at in range(3, len(folded) - 4) if (hit := _by_beginning(folded[at:], 5))), ())
    return found


def _by_beginning(word: str, least: int = 3) -> tuple[str, ...]:
    table = _table()
    for length in range(min(len(word), 20), least - 1, -1):
        if word[:length] in table and len(word) - length <= (_ENDING if length > 3 else 4):
            return table[word[:length]]
    return ()


def _cognate(word: str) -> str:
    """The beginning of a word that German and English share, spelled alike: Kommission, commission."""
    folded = word.lower().translate(_FOLD)
    for old, new in (("sch", "s"), ("sh", "s"), ("k", "c"), ("z", "c"), ("ph", "f"), ("y", "i"), ("th", "t")):
        folded = folded.replace(old, new)
    return folded[:6] if len(folded) >= 6 else ""


def said(word: str, english: frozenset[str]) -> bool | None:
    """Whether a German word is among English ones; None for a word that is not known.

    Args:
        word: the German word.
        english: all words of the English sentence, in small letters.
    """
    stems = renderings(word)
    cognate = _cognate(word)
    if any(_renders(one, stems) for one in english):
        return True
    if cognate and any(_cognate(one) == cognate for one in english):
        return True
    return False if stems else None


def _renders(english: str, stems: tuple[str, ...]) -> bool:
    return english.startswith(stems) and (
        english in stems or any(len(one) > 2 and english.startswith(one) for one in stems)
    )


def of_denied(target: str, end: int, source: str) -> Evidence:
    """Whether the words that an English negator denies are in the German.

    Args:
        target: the English sentence.
        end: where the negator ends.
        source: the German sentence.
    """
    after = _BORDER.split(target[end : end + 100], maxsplit=1)[0]
    focus = [
        word
        for word in (one.lower() for one in _WORD.findall(after))
        if word not in _FUNCTION_EN and not word.endswith("ly")
    ][:3]
    german = _WORD.findall(source)
    for word in focus[:1]:
        alone = frozenset((word,))
        if any(said(one, alone) for one in german if one.lower() not in _FUNCTION):
            return Evidence.LITERAL
    return Evidence.UNKNOWN


def of_negated(source: str, start: int, end: int, target: str) -> Evidence:
    """Whether the words that a German negator denies are in the English.

    Args:
        source: the German sentence.
        start, end: the negator.
        target: the English sentence.
    """
    english = frozenset(one.lower() for one in _WORD.findall(target))
    for group in _focus(source, start, end):
        answers = {said(word, english) for word in group}
        if answers & {True, False}:
            return Evidence.FREE if False in answers else Evidence.LITERAL
    return Evidence.UNKNOWN


def is_close(source: str, target: str) -> bool:
    """Whether most of what is known of a German sentence is said plainly in the English.

    Args:
        source: the German sentence.
        target: the English sentence.
    """
    english = frozenset(one.lower() for one in _WORD.findall(target))
    answers = [said(word, english) for word in _WORD.findall(source) if word.lower() not in _FUNCTION]
    known = sum(one is not None for one in answers)
    return known > _ENOUGH and sum(one is True for one in answers) > known * _MOST


def _focus(source: str, start: int, end: int) -> list[list[str]]:
    """What a negator denies: groups of words, the likeliest first."""
    before = _BORDER.split(source[max(0, start - 200) : start])[-1]
    after = _BORDER.split(source[end : end + 200], maxsplit=1)[0]
    left = [word for word in _WORD.findall(before) if word.lower() not in _FUNCTION]
    right = [word for word in _WORD.findall(after) if word.lower() not in _FUNCTION]
    small_left = [word for word in left if word[0].islower()]
    small_right = [word for word in right if word[0].islower()]
    negator = source[start:end].lower()
    if negator.startswith(("kein", "ohne")) and right:
        noun = next((at for at, word in enumerate(right) if word[0].isupper()), len(right) - 1)
        return [right[: noun + 1], small_right[-1:], small_left[-1:]]
    if negator == "weder":
        return [small_right[-1:], small_left[-1:], right[:2]]
    if small_right:
        return [right[:1] if right[0][0].islower() else [], small_right[-1:], right[:1]]
    return [small_left[-1:], right[:1] or left[-1:]]
