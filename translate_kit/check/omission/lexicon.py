"""Which English words may stand for a German one: a word list of our own, and letters that both languages share.

``words.tsv`` beside this file has stems of common German words (small letters, no umlauts) and beginnings of English
words that stand for them; the table of the negation rule has more, mostly verbs, and is read too.
"""

import re
from functools import cache, lru_cache
from pathlib import Path

from translate_kit.check.names.likeness import base
from translate_kit.check.negation.evidence import FOLD

_FOLDER = Path(__file__).parent
_TABLES = (_FOLDER / "words.tsv", _FOLDER.parent / "negation" / "words.tsv")
_PREFIX = re.compile(
    r"(?:ab|an|auf|aus|bei|dar|durch|ein|fest|fort|her|hin|los|mit|nach|statt|um|un|unter|vor|weg|weiter|wieder|zuruck"
    r"|zusammen|zu)?(?:ge|zu)?(?P<stem>\w{3,})"
)
_ENDING = re.compile(
    r"(?:es?|e[nmrs]?|er(?:e[nmrs]?|s|n|in(?:nen)?)?|ern|s|n|t|te[nmrst]?|test|tet(?:e[nmrs]?)?|ung(?:en)?|in(?:nen)?"
    r"|isch(?:e[nmrs]?)?|lich(?:e[nmrs]?|keit)?|ig(?:e[nmrs]?|keit)?|end(?:e[nmrs]?)?|st(?:e[nmrs]?)?|heit(?:en)?"
    r"|schaft(?:en)?|ier\w{0,4}|ler\w{0,3}|a?tion(?:en)?|bar\w{0,3})?"
)
_SHORTEST, _LONGEST = 3, 20
_SHORTEST_PART = 4
_SHORTEST_KIN = 4
_KIN = 5
_SAME_SOUND = (
    ("sch", "sh"), ("tsch", "ch"), ("ph", "f"), ("th", "t"), ("ck", "c"), ("k", "c"), ("z", "c"), ("qu", "c"),
    ("y", "i"), ("j", "i"), ("w", "v"), ("ae", "e"), ("oe", "e"), ("ss", "s"), ("mm", "m"), ("ll", "l"), ("tt", "t"),
    ("nn", "n"), ("pp", "p"), ("ff", "f"), ("rr", "r"), ("cc", "c"), ("s", "c"),
)  # fmt: skip


@cache
def _table() -> dict[str, tuple[str, ...]]:
    found: dict[str, set[str]] = {}
    for path in _TABLES:
        for line in path.read_text(encoding="utf-8").splitlines():
            german, english = line.split("\t")
            gerunds = (one[:-1] + "ing" for one in english.split() if len(one) > 3 and one.endswith("e"))
            words = {*english.split(), *gerunds}
            for stem in german.split():
                found.setdefault(stem, set()).update(words)
    return {stem: tuple(sorted(words)) for stem, words in found.items()}


@lru_cache(maxsize=1 << 14)
def renderings(word: str) -> tuple[str, ...]:
    """Beginnings of the English words that may stand for a German word or a part of it; empty for an unknown word.

    Args:
        word: a German word without hyphens, in its capitals.
    """
    folded = word.lower().translate(FOLD)
    found = set(_whole(folded))
    match = _PREFIX.fullmatch(folded)
    if match and match["stem"] != folded and word[0].islower():
        found.update(_whole(match["stem"]))
    if not found and word[0].isupper():
        found.update(_parts(folded))
    return tuple(sorted(found))


def _whole(word: str) -> tuple[str, ...]:
    """What the longest known stem means of which a word is a form."""
    table = _table()
    for length in range(min(len(word), _LONGEST), _SHORTEST - 1, -1):
        if word[:length] in table and _ENDING.fullmatch(word, length):
            return table[word[:length]]
    return ()


def _parts(word: str) -> set[str]:
    """What the known nouns in a compound mean."""
    table, found, at = _table(), set[str](), 0
    while at <= len(word) - _SHORTEST_PART:
        for end in range(min(len(word), at + _LONGEST), at + _SHORTEST_PART - 1, -1):
            if word[at:end] in table:
                found.update(table[word[at:end]])
                at = end
                break
        else:
            at += 1
    return found


@lru_cache(maxsize=1 << 14)
def kin(word: str) -> str:
    """What words begin with that both languages spell alike (Kommission, commission); empty for short words.

    Args:
        word: a German or English word.
    """
    if len(word) < _SHORTEST_KIN:
        return ""
    plain = base(word.lower()).replace("ß", "ss")
    for old, new in _SAME_SOUND:
        plain = plain.replace(old, new)
    return plain[:_KIN] if len(plain) >= _SHORTEST_KIN else ""
