"""Names of the German sentence that are not in the English one."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from itertools import islice

from translate_kit.check.finding import Remark, Span
from translate_kit.check.names.english import English, Rival, Word, may_be_strange
from translate_kit.check.names.german import OFFICES, Found, capitalised, clue, names
from translate_kit.check.names.likeness import likeness, may_be_transcribed
from translate_kit.check.names.unusual import is_name_like, is_surely_name
from translate_kit.check.pair import Pair
from translate_kit.check.rule import Example, PairRule, Rule

_PERSON_MEANT = re.compile(
    r"\b(?:he|she|his|her|him|hers|they|their|them|who|whose|president|chancellor|minister|leader|colleague|colleagues"
    r"|politician|member|speaker|ambassador|secretary|chair|chairman|head|mayor|commissioner|pope|governor|general)\b",
    re.IGNORECASE,
)
_MEANT = re.compile(
    r"\b(?:countr(?:y|ies)|nations?|capitals?|cit(?:y|ies)|towns?|regions?|states?|islands?|rivers?|republics?|kingdom"
    r"|part(?:y|ies)|bloc|alliance|courts?|judges?|banks?|bankers|organi[sz]ations?|agenc(?:y|ies)|governments?|peninsula"
    r"|seas?|union|bod(?:y|ies)|treat(?:y|ies)|police|spies|intelligence|authorit(?:y|ies)|office|watchdog|code|law"
    r"|investigators|broadcasters?|forces?|troops|there|here|its?|they|their|them|home|national|nationwide|local|latter"
    r"|former|both|two|three)\b",
    re.IGNORECASE,
)
"""Words that may stand for a land, a place or an organisation."""
_VERBS = (
    r"(?:sagte?|erklärte?|betonte?|forderte?|warnte?|kritisierte?|nannte|schrieb|schreibt|meinte?|antwortete|verlangte?"
    r"|teilte|erwiderte|kündigte|sprach|versprach|lobte|räumte|verwies|behauptete?|versicherte|äußerte|glaubte?|findet)"
)
_ANNOUNCING = re.compile(rf"(?:^|\W)(?:{_VERBS}|so|laut|in|aus|nach|bei)\s$")
_SAYING = re.compile(rf"\s(?:{_VERBS}|zufolge)\b")
_OFFICE = re.compile(rf"\s{OFFICES}", re.IGNORECASE)
_WINDOW = 16
_LONGEST = 4000
"""Letters of what may still be a sentence."""
_MOST = 24
"""Names of a sentence that are looked for."""
_LONGEST_ACRONYM = 6
_SHORTEST = 4
_HALF_SURE, _RATHER_SURE, _SURE = 0.5, 0.7, 0.9


def _missing(pair: Pair) -> Iterator[Remark]:
    """The remarks on a pair."""
    source, target = pair.plain_source, pair.plain_target
    if not target.strip() or len(source) > _LONGEST or len(target) > _LONGEST:
        return
    found = names(source)
    strange = may_be_strange(target, source)
    if not (found or strange):
        return
    if not (unicodedata.is_normalized("NFC", source) and unicodedata.is_normalized("NFC", target)):
        return  # the table of plain letters knows whole letters only, and they are all but never taken apart
    english = English(target, source, found)
    told = False
    for one in islice(_once(found), _MOST):
        if english.says(one) or _is_term(one, pair):
            continue
        person = one.name is None or one.name.kind == "person"
        if remark := _person(one, english) if person else _known(one, english):
            told = True
            yield remark
    if strange and not told:
        yield from _unknown(english, pair)


def _is_term(found: Found, pair: Pair) -> bool:
    """Whether the glossary has a term there; the rules on terms speak about it."""
    return any(hit.start < found.end and found.start < hit.end for hit in pair.hits)


def _once(found: list[Found]) -> Iterable[Found]:
    """Each name once, where it stands by itself if it does so anywhere."""
    best: dict[str, Found] = {}
    for one in found:
        label = one.name.german[0] if one.name else one.surface
        if label not in best or (one.firm and not best[label].firm):
            best[label] = one
    return best.values()


def _known(found: Found, english: English) -> Remark | None:
    """What to say of a land, place or organisation."""
    name = found.name
    assert name
    implied = english.implies(found)
    if implied == "yes":
        return None
    kinds = ("organisation",) if name.kind == "organisation" else ("land", "place")
    strict = found.firm or bool(_OFFICE.match(english.source, found.end))
    rivals = (one for one in english.rivals if one.kind in kinds)
    if rival := next((one for one in rivals if strict or not english.explains(one)), None):
        return _swapped(found, english, rival)
    if near := english.near((name.german[0], *name.english), found.firm):
        return _near(found, near)
    if name.kind == "organisation" and (rival := _acronym(english)):
        return _swapped(found, english, rival)
    if not found.firm or name.is_loose or implied == "perhaps":
        return None
    if found.firm and name.kind != "organisation" and (word := english.unknown):
        return _swapped(found, english, Rival(word.start, word.end, None), may_be_transcribed(found.surface, word.text))
    return _absent(found, bool(_MEANT.search(english.text)))


def _acronym(english: English) -> Rival | None:
    """An unknown acronym in the English that is not in the German."""
    if english.text.isupper():
        return None
    for word in english.strangers:
        if word.text.isupper() and word.text.isalpha() and 2 <= len(word.text) <= _LONGEST_ACRONYM:
            return Rival(word.start, word.end, None)
    return None


def _person(found: Found, english: English) -> Remark | None:
    """What to say of a person."""
    likely = found.name is not None or is_name_like(found.surface)
    forms = (found.name.german[0], *found.name.english) if found.name else (found.surface.removesuffix("s"),)
    if not likely:
        word = english.somebody(found.first) if found.first else None
        return _swapped(found, english, Rival(word.start, word.end, None)) if word else None
    if near := english.near(forms):
        return _near(found, near)
    known = next((one for one in english.rivals if one.kind == "person"), None)
    if known:
        return _swapped(found, english, known)
    if word := english.somebody(found.first) or english.unknown:
        milder = found.name is None and may_be_transcribed(found.surface, word.text)
        return _swapped(found, english, Rival(word.start, word.end, None), milder)
    if _PERSON_MEANT.search(english.text):
        return None
    return _absent(found, found.name is None or found.surface.endswith("s"))


def _unknown(english: English, pair: Pair) -> Iterator[Remark]:
    """What to say of names that nothing but the dictionaries gives away."""
    stranger = english.unknown
    if stranger is None:
        return
    for word in capitalised(english.source):
        if (
            len(word[0]) < _SHORTEST
            or not word[0].istitle()
            or "-" in word[0]
            or clue(word[0])
            or english.has_word(word[0])
        ):
            continue
        found = Found(word[0], *word.span(), None)
        like = likeness(word[0].removesuffix("s"), stranger.text)
        if like == "same" or not is_surely_name(word[0].removesuffix("s")) or _is_term(found, pair):
            continue
        plain = not _is_announced(english.source, found)
        if like == "near":
            yield _near(found, stranger, plain)
            return
        if not may_be_transcribed(word[0], stranger.text):
            yield _swapped(found, english, Rival(stranger.start, stranger.end, None), plain)
            return


def _is_announced(source: str, found: Found) -> bool:
    """Whether the words around a name say that it is a person's or a place's."""
    before = source[max(0, found.start - _WINDOW) : found.start]
    after = source[found.end : found.end + _WINDOW]
    return bool(_ANNOUNCING.search(before) or _SAYING.match(after))


def _near(found: Found, word: Word, milder: bool = False) -> Remark:
    return Remark(
        f"{_label(found)} is spelt “{word.text}” in the English",
        "correct the spelling, or add the form to the glossary if it is right",
        Span(word.start, word.end),
        Span(found.start, found.end),
        "warning" if milder else None,
        _RATHER_SURE if milder else _SURE,
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
        Example("Die Minister trafen sich am Montag in Budapest.", "The ministers met in Bucharest on Monday."),
        Example(
            "Österreichs Kanzler traf Sergej Lawrow in Genf.", "The Austrian chancellor met Sergey Lavrov in Geneva."
        ),
        "where other words of the English may stand for the name, and for unknown names from other scripts",
        check=_missing,
    ),
)
