"""What to say of a person of the German sentence who is not in the English one, or has another given name there."""

import re

from translate_kit.check.finding import Remark
from translate_kit.check.names.german import Found
from translate_kit.check.names.given import is_given, same_given
from translate_kit.check.names.likeness import base, likeness, may_be_transcribed
from translate_kit.check.names.others import GIVEN, WINDOW, Others, Rival, Word
from translate_kit.check.names.remarks import absent, near, other_given, swapped
from translate_kit.check.names.unusual import is_name_like

_MEANT = re.compile(
    r"\b(?:he|she|his|her|him|hers|they|their|them|who|whose|president|chancellor|minister|leader|colleague|colleagues"
    r"|politician|member|speaker|ambassador|secretary|chair|chairman|head|mayor|commissioner|pope|governor|general)\b",
    re.IGNORECASE,
)
_SUBJECT = re.compile(r"\b(?:he|she|they|who|whom)\b", re.IGNORECASE)
_APPOSED = re.compile(r"[a-zß-ÿ,]\s[A-ZÄÖÜ][a-zß-ÿ]{3,}\s$")
_NAMES_IN = re.compile(r"[^\W\d_]{2,}")


def missing_person(found: Found, english: Others) -> Remark | None:
    """What to say of a person who is not in the English.

    Args:
        found: the person.
        english: the sentences.
    """
    likely = found.name is not None or is_name_like(found.surface)
    if not likely:
        word = english.somebody(found.first) if found.first else None
        return swapped(found, english, Rival(word.start, word.end, None)) if word else None
    forms = (found.name.german[0], *found.name.english) if found.name else (found.surface.removesuffix("s"),)
    if word := english.near(forms):
        return near(found, word)
    if rival := english.rival(("person",)):
        return swapped(found, english, rival)
    if word := english.somebody(found.first) or english.unknown:
        milder = found.name is None and may_be_transcribed(found.surface, word.text)
        return swapped(found, english, Rival(word.start, word.end, None), milder)
    introduced = found.name is None and bool(found.first) and not found.titled and _is_apposed(found, english)
    if introduced and not _SUBJECT.search(english.text):
        return absent(found, False)
    if _MEANT.search(english.text):
        return None
    return absent(found, found.name is None or found.surface.endswith("s"))


def wrong_given(found: Found, english: Others) -> Remark | None:
    """What to say of a person whose surname is in the English with another given name.

    Args:
        found: a person with a given name, whose surname is in the English.
        english: the sentences.
    """
    if found.first in english.marked:
        return None
    given = _NAMES_IN.findall(english.source[found.start : found.end].removesuffix(found.surface))
    for place in _surnames(found, english):
        before = GIVEN.search(english.text[max(0, place - WINDOW) : place])
        if before is None:
            continue
        start = max(0, place - WINDOW) + before.start(1)
        other = Word(before[1], start, start + len(before[1]), False)
        if any(same_given(one, part) for one in given for part in other.text.split("-")):
            return None
        if other.text in base(english.source):
            continue
        if any(english.has_word(one) for one in given):
            return None
        if not is_given(other.text):
            return near(_given_only(found), other) if likeness(found.first, other.text) == "near" else None
        return None if may_be_transcribed(found.first, other.text) else other_given(found, other)
    return None


def _given_only(found: Found) -> Found:
    return Found(found.first, found.start, found.end, None)


def _surnames(found: Found, english: Others) -> list[int]:
    """Where a surname stands in the English."""
    forms = found.name.plain_forms if found.name else ()
    forms = (*forms, base(found.surface), base(found.surface).removesuffix("s"))
    places = {english.text.find(form) for form in forms} | {english.text.rfind(form) for form in forms}
    return sorted(place for place in places if place > 0)


def _is_apposed(found: Found, english: Others) -> bool:
    """Whether a noun that says what somebody is stands right before the name: den Juristen Holger Tiedjen."""
    return bool(_APPOSED.search(english.source[max(0, found.start - WINDOW) : found.start]))
