"""Is what a sentence negates said literally on the other side? Then a missing negation is no free rendering.

The table beside this file gives common German words (stems without umlauts) with beginnings of plain English words.
"""

import re
from enum import Enum
from functools import cache, lru_cache
from pathlib import Path

_TABLE = Path(__file__).with_name("words.tsv")
WORD = re.compile(r"[^\W\d_]{2,}")
FOLD = str.maketrans({"ä": "a", "ö": "o", "ü": "u", "ß": "ss"})
_PREFIX = re.compile(
    r"(?P<first>ab|an|auf|aus|bei|da|dar|durch|ein|fest|fort|frei|her|hin|los|mit|nach|statt|teil|um|unter|voll"
    r"|vor|weg|weiter"
    r"|wieder|zuruck|zusammen|zu)?(?P<middle>ge|zu)?(?P<stem>\w{3,})"
)
FUNCTION = frozenset(Path(__file__).with_name("function_de.txt").read_text(encoding="utf-8").split())
FUNCTION_EN = frozenset(Path(__file__).with_name("function_en.txt").read_text(encoding="utf-8").split())
BORDER = re.compile(r"[,;:.!?–—()„“”\"]")


_NOUN_FROM = 5
"""Letters of a verb of which a noun is made in one of the ways of `_NOUN_ENDINGS`."""

_NOUN_ENDINGS = (
    *(("end", "ens"), ("and", "ans"), ("id", "is"), ("ide", "is"), ("ud", "us"), ("ude", "us"), ("mit", "miss")),
    *(("duc", "duct"), ("duce", "duct"), ("eiv", "ept"), ("eive", "ept"), ("crib", "cript"), ("cribe", "cript")),
    *(("ply", "plic"), ("olish", "olit"), ("ven", "vent"), ("vene", "vent"), ("troy", "truct"), ("ert", "ers")),
)

_ENDING = 6
"""Letters of the longest ending: -ungen, not the rest of a compound."""

_NEED = re.compile(r"\b(?:muss|müssen|musste\w*|müsste\w*|brauch\w*|gebraucht)\b")
_MUST = re.compile(
    r"\b(?:must|ha(?:ve|s|d) (?:\w+ )?to|having to|need\w*|require\w*|oblig\w*|forced|compel\w*|should)\b"
)
_TO = re.compile(
    r"[^,.;:!?]*\b(?:zu (\w+)|(ab|an|auf|aus|bei|durch|ein|fest|her|hin|mit|nach|vor|weg|wieder|zu)zu(\w+))\s*(?=[,.;:!?]|$)"  # noqa: E501
)
"""*Ohne Gründe zu nennen*: what is denied is the verb at the end."""

_THAT = re.compile(r",? dass ")
_LIGHT = re.compile(
    r"(?:ge)?(?:tr[aäu]g|f[aiu]nd|k[ao]m|g[aei]b|n[aei]h?m|stell|mach|leist|besteh|bestand|üb|treff|traf|br[ai](?:ch|ng)|f[üu]hr|zieh"
    r"|zog|erheb|erhob|st[ea]h|stand|lieg|lag|erh[aiä]lt|erhielt|bek[ao]m|krieg|seh|sah|sieh|setz|leg|w[iu]rk|befind|befand|tr[ae]t|tritt|geh|ging|komm|kam)"
)
"""Verbs that say little beside a noun: *findet keine Anwendung*, *trägt keine Schuld*."""

_PARTICLE = re.compile(r"(?:^|\W)(ab|an|auf|aus|bei|durch|ein|fest|her|hin|mit|nach|statt|teil|vor|weg|zu|zurück)\s*$")
_AWAY = ("ab", "aus", "zurück", "weg")
"""Particles that make a verb negative itself: *brachten ihn nicht davon ab*."""

_BY_NO_MEANS = frozenset(("keinesfalls", "keineswegs"))


_NOUNS = frozenset(("Weg", "Teil", "Jahr", "Statt", "Los", "Ihr"))
"""Nouns that are spelled as function words are."""


@lru_cache(maxsize=256)
def content(text: str) -> tuple[str, ...]:
    """The words of a German text that are no function words."""
    return tuple(word for word in WORD.findall(text) if word.lower() not in FUNCTION or word in _NOUNS)


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
        words = (*english.split(), *gerunds, *(new for one in english.split() for new in _derived(one)))
        for stem in german.split():
            found[stem] = (*found.get(stem, ()), *words)
    return found


def _derived(word: str) -> list[str]:
    """Beginnings of the nouns that are made of a verb: extend, extens(ion)."""
    if len(word) < _NOUN_FROM:
        return []
    return [word[: -len(end)] + new for end, new in _NOUN_ENDINGS if word.endswith(end)]


@lru_cache(maxsize=8192)
def renderings(word: str) -> tuple[str, ...]:
    """Beginnings of the English words that may stand for a German one; empty for an unknown word."""
    folded = word.lower().translate(FOLD)
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


@lru_cache(maxsize=16384)
def _cognate(word: str) -> str:
    """The beginning of a word that German and English share, spelled alike: Kommission, commission."""
    folded = word.lower().translate(FOLD)
    for old, new in (("sch", "s"), ("sh", "s"), ("k", "c"), ("z", "c"), ("ph", "f"), ("y", "i"), ("th", "t")):
        folded = folded.replace(old, new)
    return folded[:6] if len(folded) >= 6 else ""


def is_known(word: str) -> bool:
    """Whether the table has a German word."""
    return bool(renderings(word))


@lru_cache(maxsize=65536)
def renders(english: str, german: str) -> bool:
    """Whether an English word in small letters may stand for a German one."""
    stems = renderings(german)
    if stems and english.startswith(stems):
        return english in stems or any(len(one) > 2 and english.startswith(one) for one in stems)
    cognate = _cognate(german)
    return bool(cognate) and _cognate(english) == cognate


def said(word: str, english: frozenset[str]) -> bool | None:
    """Whether a German word is among English ones; None for a word that is not known.

    Args:
        word: the German word.
        english: all words of the English sentence, in small letters.
    """
    for one in english:
        if renders(one, word):
            return True
    return False if is_known(word) else None


def of_denied(target: str, end: int, source: str) -> Evidence:
    """Whether the words that an English negator denies are in the German.

    Args:
        target: the English sentence.
        end: where the negator ends.
        source: the German sentence.
    """
    after = BORDER.split(target[end : end + 100], maxsplit=1)[0]
    focus = [
        word
        for word in (one.lower() for one in WORD.findall(after))
        if word not in FUNCTION_EN and not word.endswith("ly")
    ][:3]
    for word in focus[:1]:
        if any(renders(word, one) for one in content(source)):
            return Evidence.LITERAL
    return Evidence.UNKNOWN


def of_negated(source: str, start: int, end: int, target: str) -> Evidence:
    """Whether the words that a German negator denies are in the English.

    Args:
        source: the German sentence.
        start, end: the negator.
        target: the English sentence.
    """
    clause = _clause(source, start, end)
    if _NEED.search(clause) and not _MUST.search(target):
        return Evidence.FREE
    english = frozenset(one.lower() for one in WORD.findall(target))
    if (parted := _PARTICLE.search(BORDER.split(source[end : end + 200], maxsplit=1)[0])) and parted[1] in _AWAY:
        verbs = [parted[1] + word for word in content(clause) if word[0].islower()]
        if not any(said(verb, english) for verb in verbs):
            return Evidence.FREE
    groups = focus(source, start, end)
    denied = {word for group in groups for word in group}
    for group in groups:
        found = [one for word in group for one in english if renders(one, word)]
        if any(not _is_taken(one, source, denied, english) for one in found):
            if any(said(word, english) is False for word in group):
                return Evidence.FREE
            return _of_verb(groups, group, english)
        if found or any(is_known(word) and not _LIGHT.match(word) for word in group):
            return Evidence.FREE
    return Evidence.UNKNOWN


def _of_verb(groups: list[list[str]], said_group: list[str], english: frozenset[str]) -> Evidence:
    """Whether the verb, too, is in the English, where another word that is denied is: *no bridge was repaired*."""
    verb = next((word for group in groups[1:] for word in group if word[0].islower() and word not in said_group), None)
    if verb is None or _LIGHT.match(verb):
        return Evidence.LITERAL
    answer = said(verb, english)
    return Evidence.UNKNOWN if answer is None else Evidence.LITERAL if answer else Evidence.FREE


def _is_taken(english: str, source: str, denied: set[str], others: frozenset[str]) -> bool:
    """Whether an English word must stand for another German word than those denied: an agreement is no *agree*."""
    for word in content(source):
        if (
            word not in denied
            and renders(english, word)
            and not any(one != english and renders(one, word) for one in others)
        ):
            return True
    return False


def _clause(source: str, start: int, end: int) -> str:
    before = BORDER.split(source[max(0, start - 200) : start])[-1]
    return before + source[start:end] + BORDER.split(source[end : end + 200], maxsplit=1)[0]


def _joined(left: list[str], right: list[str], after: str) -> tuple[list[str], list[str]]:
    """*Kommt nicht ... an*: the particle at the end of the clause belongs to the verb."""
    last = _PARTICLE.search(after)
    verb = next((word for word in reversed(left) if word[0].islower()), "")
    if not last or not verb or any(word[0].islower() for word in right):
        return left, right
    return [last[1] + word if word == verb else word for word in left], right


def focus(source: str, start: int, end: int) -> list[list[str]]:
    """What a negator denies: groups of words, the likeliest first."""
    before = BORDER.split(source[max(0, start - 200) : start])[-1]
    after = BORDER.split(source[end : end + 200], maxsplit=1)[0]
    left, right = list(content(before)), list(content(after))
    left, right = _joined(left, right, after)
    small_left = [word for word in left if word[0].islower()]
    small_right = [word for word in right if word[0].islower()]
    negator = source[start:end].lower()
    if negator == "ohne" and (that := _THAT.match(source, end)):
        verbs = [word for word in content(BORDER.split(source[that.end() :], maxsplit=1)[0]) if word[0].islower()]
        return [verbs[-1:]]
    if negator == "ohne" and (verb := _TO.search(source, end, end + 200)):
        return [[verb[1] or verb[2] + verb[3]]]
    if negator.startswith(("kein", "ohne")) and right and negator not in _BY_NO_MEANS:
        noun = next((at for at, word in enumerate(right) if word[0].isupper()), len(right) - 1)
        if negator == "ohne":
            return [right[: noun + 1]]
        return [right[: noun + 1], small_right[-1:], small_left[-1:]]
    if negator == "weder":
        return [small_right[-1:], small_left[-1:], right[:2]]
    if small_right:
        return [right[:1] if right[0][0].islower() else [], small_right[-1:], right[:1]]
    return [small_left[-1:], right[:1] or left[-1:]]
