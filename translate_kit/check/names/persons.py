"""What to say of a person of the German sentence who is not in the English one, or has another given name there."""

import re

from translate_kit.check.finding import Remark
from translate_kit.check.names.german import Found
from translate_kit.check.names.given import is_given, same_given
from translate_kit.check.names.likeness import (
    base,
    english_sounds,
    german_sounds,
    is_same,
    likeness,
    may_be_transcribed,
)
from translate_kit.check.names.others import GIVEN, WINDOW, Others, Rival, Word
from translate_kit.check.names.remarks import absent, near, other_given, swapped
from translate_kit.check.names.unusual import is_name_like

PERSON_MEANT = re.compile(
    r"\b(?:he|she|his|her|him|hers|they|their|them|who|whose|duo|trio|pair|couple|both|boss|king|queen|prince|princess"
    r"|kaiser|tsar|czar|pope|taoiseach|ayatollah|emir|duce|führer|fuhrer|iron\slady"
    r"|(?:president|chancellor|minister|premier|leader|colleague|politician|member|speaker|ambassador|secretar(?:y|ie)"
    r"|chair|chairm[ae]n|chairwom[ae]n|chairperson|head|mayor|commissioner|governor|general|judge|author|poet|writer"
    r"|novelist|philosopher|historian|scientist|economist|journalist|reporter|activist|lawyer|mp|lawmaker|legislator|deput(?:y|ie)"
    r"|candidate|challenger|incumbent|predecessor|successor|rival|opponent|critic|counterpart|host|guest|chief|official"
    r"|dictator|ruler|strongm[ae]n|emperor|husband|wife|widow|son|daughter|father|mother|brother|sister|partner|lad(?:y|ie)"
    r"|m[ae]n|wom[ae]n|aide|advis[eo]r|spokesm[ae]n|spokeswom[ae]n|spokesperson|delegate|senator|representative|congressm[ae]n"
    r"|democrat|conservative|liberal|green|socialist|veteran|founder|professor|expert|researcher|director|manager|officer"
    r"|defendant|plaintiff|suspect|witness|victim|soldier|bishop|cardinal|negotiator|envoy|diplomat|reformer|revolutionary"
    r"|statesm[ae]n|stateswom[ae]n|ministerial|presidency|administration|government|cabinet|party|camp)s?)\b",
    re.IGNORECASE,
)
"""Words that may stand for a person."""
_SUBJECT = re.compile(r"\b(?:he|she|they|who|whom)\b", re.IGNORECASE)
_APPOSED = re.compile(r"[a-zß-ÿ,]\s[A-ZÄÖÜ][a-zß-ÿ]{3,}\s$")
_PET_ENDINGS = ("k", "o", "i", "y", "ie", "sch", "sha", "sia")
_ALIKE = 3
"""Letters that a name and a short form of it have in common: Radosław, Radek."""
_NAMES_IN = re.compile(r"[A-ZÀ-Þ][^\W\d_]+")


def missing_person(found: Found, english: Others) -> Remark | None:
    """What to say of a person who is not in the English.

    Args:
        found: the person.
        english: the sentences.
    """
    likely = found.name is not None or is_name_like(found.surface)
    if not likely:
        word = english.somebody(found.first) if found.first else None
        return swapped(found, english, Rival(word.start, word.end)) if word else None
    forms = (found.name.german[0], *found.name.english) if found.name else (found.surface.removesuffix("s"),)
    if word := english.near(forms):
        return near(found, word, found.name is None and _is_foreign(found, english))
    if rival := english.rival(found.name):
        return swapped(found, english, rival)
    if word := english.somebody(found.first) or english.unknown:
        milder = found.name is None and _may_be_transcribed(found, word, english)
        if milder and german_sounds(found.surface) == english_sounds(word.text):
            return None
        return swapped(found, english, Rival(word.start, word.end), milder)
    introduced = found.name is None and bool(found.first) and not found.titled and _is_apposed(found, english)
    if introduced and not _SUBJECT.search(english.text):
        return absent(found)
    if PERSON_MEANT.search(english.text) or _is_abbreviated(found, english):
        return None
    others = [one for one in english.found if one.name is None or one.name.kind == "person"]
    if len(others) > 1 and not any(map(english.says, others)):
        return absent(found, "info")
    return absent(found, "warning" if found.name is None or found.surface.endswith("s") else None)


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
        pet = other.text[:_ALIKE] == base(found.first)[:_ALIKE] and other.text.endswith(_PET_ENDINGS)
        return None if pet or may_be_transcribed(found.first, other.text) else other_given(found, other)
    return None


def _may_be_transcribed(found: Found, word: Word, english: Others) -> bool:
    """Whether a surname may be the same in another way of transcription, as its given name is."""
    if may_be_transcribed(found.surface, word.text):
        return True
    before = GIVEN.search(english.text[max(0, word.start - WINDOW) : word.start])
    respelt = before is not None and base(found.first) != before[1] and same_given(found.first, before[1])
    return respelt and german_sounds(found.surface)[:1] == english_sounds(word.text)[:1]


def _is_foreign(found: Found, english: Others) -> bool:
    """Whether a given name is written otherwise in the English, so that the surname may be, too: Jahja, Yahya."""
    if not found.first or found.first in english.marked:
        return False
    return any(is_same(found.first, word.text) for word in english.words)


def _is_abbreviated(found: Found, english: Others) -> bool:
    """Whether initials stand for a person: JFK."""
    word = english.acronym
    return word is not None and english.text[word.end - 1] == base(found.surface)[0]


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
