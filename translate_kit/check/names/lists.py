"""Names in lists: what stands in a list with names is a name, and has its place in the English list.

Only lists with a known name are looked at. A list may hold persons with their offices: the last word is the name.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from translate_kit.check.finding import Remark
from translate_kit.check.names.german import Found
from translate_kit.check.names.likeness import base, is_same, likeness, may_be_transcribed
from translate_kit.check.names.others import Others, Rival, Word
from translate_kit.check.names.persons import PERSON_MEANT
from translate_kit.check.names.remarks import absent, near, swapped
from translate_kit.check.names.table import table
from translate_kit.check.names.unusual import is_english, is_listed_name

_NAME = r"[A-ZÀ-ÞČĆĐŁŚŠŻŽİ]\w+(?:-\w+)*"
_ITEM = rf"{_NAME}(?:[ \u00a0](?:(?:von|van|de|al|der)[ -])?{_NAME}){{0,3}}"
_GLUE = (
    r"(?:,?\s(?:und|oder|sowie|bzw\.|wie)\s|,\s)(?:auch\s)?(?:(?:in|aus|nach|von|bei|für|mit|an|auf|um|über|gegen|zu)\s)?"
    r"(?:(?:der|die|das|den|dem|des|im)\s)?"
)
_LIST = re.compile(rf"{_ITEM}(?:{_GLUE}{_ITEM})+")
_SPLIT = re.compile(_GLUE)
_AT_EDGE = (",", " u", " o", " s", " b", " w")
_ENGLISH_NAME = r"[A-Z]\w+(?:-\w+)*"
_ENGLISH_GLUE = (
    r"(?:,?\s(?:and|or|as\swell\sas)\s|,\s)(?:(?:in|from|to|of|by|for|with|at|on|over|against)\s)?(?:the\s)?"
)
_ENGLISH_LIST = re.compile(
    rf"{_ENGLISH_NAME}(?:\s{_ENGLISH_NAME}){{0,3}}(?:{_ENGLISH_GLUE}{_ENGLISH_NAME}(?:\s{_ENGLISH_NAME}){{0,3}})+"
)
_ENGLISH_SPLIT = re.compile(_ENGLISH_GLUE)
_VAGUE = re.compile(
    r"\b(?:others?|elsewhere|both|two|three|four|five|six|neighbou?rs?|all|each|they|them|their|etc|so\son|beyond|pair"
    r"|trio|duo|former|latter|cities|countries|states|parties|governments|leaders|ministers|presidents|capitals|allies"
    r"|partners|companies|people|men|women|families|brothers|sisters|couple)\b",
    re.IGNORECASE,
)
_ADDED = re.compile(r",?\s(?:and|or|plus|as\swell\sas|along\swith|together\swith|with)\s(?!the\s[A-Z])[^A-Z\W]\w*")
_PRECEDED = re.compile(r"(?<!\w)[a-z]\w+\s(?:and|or|plus)\s(?:the\s|in\s|to\s|from\s|of\s)?$")
_SHORTEST = 3
_MOST = 6
_LONGEST = 12
WINDOW = 40


class Item(NamedTuple):
    """A member of a German list.

    Attributes:
        text: its words.
        start, end: the place of its last word.
        found: what is known about it; None for nothing.
    """

    text: str
    start: int
    end: int
    found: Found | None


def listed(english: Others) -> Iterator[tuple[Found, Remark]]:
    """Names of lists that are not in the English, and what to say of them.

    Args:
        english: the sentences.
    """
    if not any(one.firm and _is_listed(one, english.source) for one in english.found):
        return
    for _, match in zip(range(_MOST), _LIST.finditer(english.source), strict=False):
        items = _items(match, english.found)
        if len(items) <= _LONGEST and any(item.found for item in items):
            yield from _missing(items, english)


def _is_listed(found: Found, source: str) -> bool:
    """Whether a name has a neighbour in a list."""
    return (
        source.startswith(_AT_EDGE, found.end)
        or source[max(0, found.start - 12) : found.start].rstrip().endswith((",", " und", " oder", " sowie"))
        or " und " in source[max(0, found.start - 12) : found.start]
    )


def _items(match: re.Match[str], found: list[Found]) -> list[Item]:
    """The members of a list."""
    items = []
    begin = 0
    for glue in (*_SPLIT.finditer(match[0]), None):
        text = match[0][begin : glue.start() if glue else len(match[0])]
        start, end = match.start() + begin, match.start() + begin + len(text)
        known = next((one for one in found if one.start < end and start < one.end), None)
        last = text.split()[-1]
        items.append(Item(text, end - len(last), end, known))
        begin = glue.end() if glue else 0
    return items


def _missing(items: list[Item], english: Others) -> Iterator[tuple[Found, Remark]]:
    """What to say of the members of a list that are not in the English, where others are."""
    mates = [item for item in items if _is_mate(item, english)]
    lost = [item for item in items if not _is_said(item, english)] if mates else []
    if not lost or len(lost) > len(mates):
        return
    counterparts = _counterparts(items, lost, english)
    for item in lost:
        found = item.found or Found(item.text, item.start, item.end, None)
        if word := counterparts.get(item.start):
            remark = _exchanged(item, found, word, english)
        else:
            remark = absent(found) if _is_left_out(item, mates, english) else None
        if remark and (item.found or is_listed_name(item.text)):
            yield found, remark


def _is_mate(item: Item, english: Others) -> bool:
    """Whether a member of a list is a name that the English has."""
    if item.found:
        return item.found.firm and english.says(item.found)
    return " " in item.text and item.text in english.marked


def _is_said(item: Item, english: Others) -> bool:
    """Whether the English has a member of a list, or may mean it."""
    if item.found:
        return english.says(item.found) or english.implies(item.found) != "no" or not item.found.firm
    return len(item.text) < _SHORTEST or " " in item.text or english.has_word(item.text)


def _exchanged(item: Item, found: Found, word: Word, english: Others) -> Remark | None:
    """What to say of a member of a list that another one stands for."""
    surface = found.surface.removesuffix("s")
    if is_same(surface, word.text):
        return None
    if likeness(surface, word.text) == "near" and not is_english(word.text):
        return near(found, word)
    known = item.found is not None and item.found.name is not None
    milder = not (known or table().english(word.text)) and (
        may_be_transcribed(surface, word.text)
        or not surface.isascii()
        or not english.marked[word.start : word.end].isascii()
    )
    return swapped(found, english, Rival(word.start, word.end), milder)


def _counterparts(items: list[Item], lost: list[Item], english: Others) -> dict[int, Word]:
    """Words of an English list of the same length in the places of those that are lost, by the places of these.

    All other members have to stand in their places.
    """
    for match in _ENGLISH_LIST.finditer(english.text):
        parts = []
        begin = 0
        for glue in (*_ENGLISH_SPLIT.finditer(match[0]), None):
            parts.append((match.start() + begin, match[0][begin : glue.start() if glue else len(match[0])]))
            begin = glue.end() if glue else 0
        if len(parts) != len(items):
            continue
        pairs = list(zip(items, parts, strict=True))
        if all(_names(item, text) for item, (_, text) in pairs if item not in lost):
            strangers = {word.start: word for word in english.strangers}
            words = {}
            for item, (start, text) in pairs:
                word = strangers.get(start + len(text) - len(text.split()[-1]))
                if item in lost and word:
                    words[item.start] = word
            return words
    return {}


def _names(item: Item, text: str) -> bool:
    """Whether an English member of a list is a German one."""
    if item.found and item.found.name:
        return bool(item.found.name.pattern.search(text))
    last = base(item.text.split()[-1]).removesuffix("s")
    return last in text or any(is_same(last, part) for part in text.split())


def _is_left_out(lost: Item, mates: list[Item], english: Others) -> bool:
    """Whether the English says the others of a list and nothing in general that may stand for the lost one."""
    person = lost.found is not None and (lost.found.name is None or lost.found.name.kind == "person")
    if _VAGUE.search(english.text) or (person and PERSON_MEANT.search(english.text)):
        return False
    for item in mates:
        forms = item.found.name.plain_forms if item.found and item.found.name else (base(item.text.split()[-1]),)
        for form in forms:
            place = english.text.find(form)
            if place >= 0 and (
                _ADDED.match(english.text, place + len(form))
                or _PRECEDED.search(english.text[max(0, place - WINDOW) : place])
            ):
                return False
    return True
