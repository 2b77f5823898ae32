"""Whether two words are the same name in German and in English spelling, nearly the same, or different names."""

import re
import unicodedata
from functools import lru_cache
from typing import Literal

Likeness = Literal["same", "near", "other"]

_BASE = {code: unicodedata.normalize("NFD", chr(code))[0] for code in (*range(0xC0, 0x250), *range(0x1E00, 0x1F00))} | {
    ord(marked): plain for marked, plain in zip("łŁøØđĐıŒœÆæ", "lLoOdDiOoAa", strict=True)
}
SPELT_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ß": "ss"})
_MARKED = re.compile("[\u00c0-\u024f\u1e00-\u1eff]")
_NO_LETTERS = re.compile(r"[^a-z]+")
# How German and English write the sounds of languages with other scripts; S stands for all hissing sounds, as both
# languages waver between them (Kasan, Kazan), C for tsch, J for dsch, I for the sounds i and j, H for ch and h.
_GERMAN_SOUNDS = (
    ("schtsch", "SC"), ("tsch", "C"), ("dsch", "J"), ("sch", "S"), ("ch", "H"), ("kh", "H"), ("ow", "ov"), ("tz", "S"),
    ("ts", "S"), ("z", "S"), ("s", "S"), ("x", "kS"), ("ou", "u"), ("w", "v"), ("ph", "f"), ("ck", "k"), ("c", "k"),
    ("q", "k"), ("j", "I"), ("y", "I"), ("i", "I"), ("h", "H"),
)  # fmt: skip
_ENGLISH_SOUNDS = (
    ("shch", "SC"), ("tch", "C"), ("ch", "C"), ("dzh", "J"), ("dj", "J"), ("zh", "S"), ("sh", "S"), ("kh", "H"),
    ("ts", "S"), ("tz", "S"), ("z", "S"), ("s", "S"), ("x", "kS"), ("ou", "u"), ("oo", "u"), ("w", "v"), ("ph", "f"),
    ("ff", "v"), ("ck", "k"), ("c", "k"), ("q", "k"), ("j", "J"), ("y", "I"), ("i", "I"), ("h", "H"),
)  # fmt: skip
_AFTER_HISS = re.compile(r"(?<=[SC])[eo](?=[vf])")  # Gorbatschow, Gorbachev
_SAME_TWICE = re.compile(r"(.)\1+")
_DOUBLED = re.compile("[aeiou]ss[aeiou]")  # Kutaissi, Kutaisi
_SOFT = re.compile(r"(?<![aeou])I(?=[eaou])")  # Jelzin, Eltsin; Tatjana, Tatiana
_LIGHT = re.compile(r"[aeouI]+")
_TRANSCRIBED = re.compile(
    r"schtsch|tsch|dsch|chr|[aeiou]j|j[iue]|^j|[oe]w(?:a|s|itsch)?$|w[nrlskgmjdt]|sk[iy]j?$|schk|scht|nko$|wili$|jan$"
    r"|^Ch[aeo]|^Sh|^Kh|^Al-|ullah$|uddin$|adsch|ad[sz]e$|yj|[iy]nsk|[bdgk]ai$|aschar$",
    re.IGNORECASE,
)
_SHORT, _LONG = 6, 9


def base(text: str) -> str:
    """A text without marks on letters, in the same length; ß stays.

    Args:
        text: a text in normal form NFC.
    """
    return text.translate(_BASE) if _MARKED.search(text) else text


@lru_cache(maxsize=1 << 14)
def spellings(name: str) -> frozenset[str]:
    """The plain letters of a name in lower case: without marks, and with umlauts spelt out."""
    plain = base(name).replace("ß", "ss")
    return frozenset(_NO_LETTERS.sub("", one.lower()) for one in (plain, base(name.translate(SPELT_OUT))))


@lru_cache(maxsize=1 << 14)
def german_sounds(name: str) -> str:
    """What a name sounds like when read as German, coarsely."""
    return _sounds(name, _GERMAN_SOUNDS)


@lru_cache(maxsize=1 << 14)
def english_sounds(name: str) -> str:
    """What a name sounds like when read as English, coarsely."""
    return _sounds(name, _ENGLISH_SOUNDS)


@lru_cache(maxsize=1 << 15)
def is_same(german: str, english: str) -> bool:
    """Whether a German and an English word are one name: the same letters, or the same sounds in a usual transcription.

    Args:
        german: the word in the German sentence.
        english: the word in the English one.
    """
    if spellings(german) & spellings(english):
        return True
    sounds, heard = german_sounds(german), english_sounds(english)
    if _is_respelt(german, english):
        return _alike(sounds, heard)
    return sounds == heard and _is_usual(german.lower(), english.lower())  # Wiktor, Victor; but Meier, Meyer


@lru_cache(maxsize=1 << 14)
def likeness(german: str, english: str) -> Likeness:
    """How much a German and an English word look like the same name.

    Args:
        german: the word in the German sentence.
        english: the word in the English one.

    Returns:
        ``same`` for the same letters or the same sounds in the two languages' ways of transcription; ``near`` for one
        letter (from six letters: two) that differs; ``other`` for the rest.
    """
    if is_same(german, english):
        return "same"
    if not _is_respelt(german, english) and german_sounds(german) == english_sounds(english):
        return "near"
    limit = 1 if len(german) < _SHORT else 2
    if len(german) < 4 or abs(len(german) - len(english)) > limit:
        return "other"
    ours, theirs = spellings(german), spellings(english)
    return "near" if any(distance(one, two, limit) <= limit for one in ours for two in theirs) else "other"


def may_be_transcribed(german: str, english: str) -> bool:
    """Whether a name looks as if it came from another script, and another word could be a way to write it.

    Args:
        german: the name in the German sentence: Lawrow, Chruschtschow, Dschibril.
        english: the word in the English one.
    """
    if not _TRANSCRIBED.search(german):
        return False
    ours, theirs = (_LIGHT.sub("", sounds) for sounds in (german_sounds(german), english_sounds(english)))
    return ours[:1] == theirs[:1]


def _is_respelt(german: str, english: str) -> bool:
    """Whether what German writes for the sounds of other scripts is written otherwise in the English."""
    marks = {found[0].lower() for found in _TRANSCRIBED.finditer(german)}
    return any(mark not in english.lower() for mark in marks)


def distance(one: str, two: str, limit: int) -> int:
    """Letters to change, add, drop or exchange with their neighbour; ``limit`` + 1 for more than ``limit``.

    Args:
        one, two: short words.
        limit: how much matters.
    """
    if abs(len(one) - len(two)) > limit:
        return limit + 1
    before: list[int] = []
    row = list(range(len(two) + 1))
    for i, letter in enumerate(one, 1):
        last, row, older = row, [i], before
        for j, other in enumerate(two, 1):
            cost = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (letter != other))
            if i > 1 and j > 1 and letter == two[j - 2] and one[i - 2] == other:
                cost = min(cost, older[j - 2] + 1)
            row.append(cost)
        if min(row) > limit:
            return limit + 1
        before = last
    return min(row[-1], limit + 1)


def _sounds(name: str, table: tuple[tuple[str, str], ...]) -> str:
    text = _NO_LETTERS.sub("", base(name).replace("ß", "ss").lower())
    for written, sound in table:
        text = text.replace(written, sound)
    text = _SAME_TWICE.sub(r"\1", _AFTER_HISS.sub("e", text))
    return _SOFT.sub("", text)


def _is_usual(german: str, english: str) -> bool:
    """Whether two spellings of the same sounds differ by what English usually changes."""
    changed = (("w", "v"), ("j", "y"), ("k", "c"), ("z", "c"), ("u", "ou"), ("ch", "kh"), ("sch", "zh"))
    return any(ours in german and theirs in english and theirs not in german for ours, theirs in changed) or (
        (german.endswith("i") and english.endswith("y")) or bool(_DOUBLED.search(german) and "ss" not in english)
    )


def _alike(sounds: str, heard: str) -> bool:
    """Whether two transcriptions differ only as the ways of transcribing do."""
    ours, theirs = _LIGHT.sub("", sounds), _LIGHT.sub("", heard)
    if sounds == heard or (ours == theirs and len(ours) > 2):
        return True
    limit = 1 if len(sounds) < _LONG else 2
    return len(sounds) > 3 and distance(sounds, heard, limit) <= limit
