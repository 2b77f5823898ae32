"""Names of the German sentence that are not in the English one."""

import re
import unicodedata
from collections.abc import Iterator

from translate_kit.check.finding import Remark, Span
from translate_kit.check.names.english import English, Rival, Word
from translate_kit.check.names.german import Found, names
from translate_kit.check.names.likeness import is_transcribed
from translate_kit.check.names.unusual import is_name_like
from translate_kit.check.pair import Pair
from translate_kit.check.rule import Example, PairRule, Rule

_PERSON_MEANT = re.compile(
    r"\b(?:he|she|his|her|him|hers|they|their|them|who|whose|president|chancellor|minister|leader|colleague|colleagues"
    r"|politician|member|speaker|ambassador|secretary|chair|chairman|head|mayor|commissioner|pope|governor|general)\b",
    re.IGNORECASE,
)
_PLACE_MEANT = re.compile(
    r"\b(?:the|this|that|our|its|whose) (?:\w+ )?(?:country|nation|capital|city|town|region|state|states|island|river|republic"
    r"|kingdom|party|parties|bloc|alliance|court|bank|organi[sz]ation|agency|government|peninsula|sea|union|body|treaty)\b"
    r"|\b(?:there|here|its|it|they|their|them|domestic|home|national|nationwide|local|latter|former)\b",
    re.IGNORECASE,
)
_HALF_SURE, _RATHER_SURE, _SURE = 0.5, 0.7, 0.9


def _missing(pair: Pair) -> Iterator[Remark]:
    """The remarks on a pair."""
    source, target = pair.plain_source, pair.plain_target
    if not (unicodedata.is_normalized("NFC", source) and unicodedata.is_normalized("NFC", target)):
        return
    found = names(source)
    if not found:
        return
    english = English(target, source, found)
    missing = [one for one in found if not english.says(one)]
    if not missing:
        return
    missing = [one for one in missing if not any(hit.start < one.end and one.start < hit.end for hit in pair.hits)]
    told: set[str] = set()
    for one in missing:
        label = one.name.german[0] if one.name else one.surface
        if label in told:
            continue
        remark = _person(one, english) if _is_person(one) else _known(one, english)
        if remark:
            told.add(label)
            yield remark


def _is_person(found: Found) -> bool:
    return found.name is None or found.name.kind == "person"


def _known(found: Found, english: English) -> Remark | None:
    """What to say of a land, place or organisation."""
    assert found.name
    name = found.name
    if found.firm and (near := english.near(name.german[0], *name.english)):
        return _near(found, near)
    kinds = ("organisation",) if name.kind == "organisation" else ("land", "place")
    rival = next((one for one in english.rivals() if one.kind in kinds and one.kind), None)
    if rival is None and name.kind == "organisation":
        rival = _acronym(english)
    if rival:
        return _swapped(found, english, rival)
    if not found.firm or name.is_loose:
        return None
    return _absent(found, bool(_PLACE_MEANT.search(english.text)))


def _acronym(english: English) -> Rival | None:
    """An unknown acronym in the English that is not in the German."""
    if english.text.isupper():
        return None
    for word in english.strangers:
        if word.text.isupper() and word.text.isalpha() and 2 <= len(word.text) <= 6:
            return Rival(word.start, word.end, None)
    return None


def _person(found: Found, english: English) -> Remark | None:
    """What to say of a person."""
    surname = found.surface.removesuffix("s") if found.name is None else found.name.german[0]
    forms = found.name.english if found.name else ()
    if found.name is None and not found.titled and not is_name_like(found.surface):
        rival = english.somebody(found.first)
        return _swapped(found, english, Rival(rival.start, rival.end, None)) if rival and found.first else None
    if near := english.near(surname, *forms):
        return _near(found, near)
    if found.name is None and not is_name_like(found.surface):
        return None
    known = next((one for one in english.rivals() if one.kind == "person"), None)
    if known:
        return _swapped(found, english, known)
    if rival := english.somebody(found.first):
        milder = found.name is None and is_transcribed(found.surface)
        return _swapped(found, english, Rival(rival.start, rival.end, None), milder)
    if _PERSON_MEANT.search(english.text):
        return None
    return _absent(found, found.name is None and is_transcribed(found.surface))


def _near(found: Found, word: Word) -> Remark:
    return Remark(
        f"{_label(found)} is spelt “{word.text}” in the English",
        "correct the spelling, or add the form to the glossary if it is right",
        Span(word.start, word.end),
        Span(found.start, found.end),
        confidence=_SURE,
    )


def _swapped(found: Found, english: English, rival: Rival, milder: bool = False) -> Remark:
    other = english.text[rival.start : rival.end]
    return Remark(
        f"{_label(found)} is not in the English, which names “{other}”",
        "use the name of the German sentence",
        Span(rival.start, rival.end),
        Span(found.start, found.end),
        "warning" if milder else None,
        _RATHER_SURE if milder else _SURE,
    )


def _absent(found: Found, milder: bool) -> Remark:
    return Remark(
        f"{_label(found)} is not in the English",
        "name it, if the reader cannot know what is meant",
        None,
        Span(found.start, found.end),
        "warning" if milder else None,
        _HALF_SURE if milder else _RATHER_SURE,
    )


def _label(found: Found) -> str:
    """The name as it stands in the German, with its usual English form where that differs."""
    whole = f"{found.first} {found.surface}" if found.first else found.surface
    usual = found.name.english[0] if found.name else ""
    return f"“{whole}” ({usual})" if usual and usual not in whole else f"“{whole}”"


RULES: tuple[Rule, ...] = (
    PairRule(
        "name-missing",
        "error",
        "A person, place or organisation of the German is not in the English",
        "A wrong name misleads like a wrong number, and reads just as well. Known English forms, adjectives, words for "
        "the people of a land, transcriptions from other scripts and capitals that stand for their governments all "
        "count; so do the forms that the glossary allows, whose terms are left to the rules on terms. Left alone are "
        "names that a pronoun or an office stands for, and compounds and adjectives that simply go without the name.",
        Example("In Österreich wird im Herbst gewählt.", "Australia goes to the polls in the autumn."),
        Example("Österreichs Kanzler traf Sergej Lawrow in Genf.", "The Austrian chancellor met Sergey Lavrov in Geneva."),
        "where other words of the English may stand for the name, and for unknown names from other scripts",
        check=_missing,
    ),
)
