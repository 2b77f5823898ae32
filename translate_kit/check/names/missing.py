"""Names of the German sentence that are not in the English one."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from itertools import islice

from translate_kit.check.finding import Remark
from translate_kit.check.names.german import OFFICE_ENDS, Found, names
from translate_kit.check.names.likeness import may_be_transcribed
from translate_kit.check.names.lists import listed
from translate_kit.check.names.marks import added_marks, has_marks
from translate_kit.check.names.others import Others, Rival, has_unknown
from translate_kit.check.names.persons import missing_person, wrong_given
from translate_kit.check.names.remarks import absent, near, swapped
from translate_kit.check.names.strange import strange_names
from translate_kit.check.names.terms import Terms
from translate_kit.check.pair import Pair
from translate_kit.check.rule import Example, PairRule, Rule

_MEANT = re.compile(
    r"\b(?:countr(?:y|ies)|nations?|capitals?|cit(?:y|ies)|towns?|regions?|states?|islands?|rivers?|republics?|kingdom"
    r"|part(?:y|ies)|bloc|alliance|courts?|judges?|banks?|bankers|organi[sz]ations?|agenc(?:y|ies)|governments?|peninsula"
    r"|seas?|union|unions|bod(?:y|ies)|treat(?:y|ies)|police|spies|intelligence|authorit(?:y|ies)|office|watchdog|code|law"
    r"|investigators|broadcasters?|forces?|troops|there|here|its?|they|their|them|home|national|nationwide|local|latter"
    r"|former|both|two|three|compan(?:y|ies)|firms?|groups?|manufacturers?|makers?|giants?|lenders?|insurers?|pollsters?"
    r"|institutes?|papers?|newspapers?|dail(?:y|ies)|weekl(?:y|ies)|magazines?|journals?|clubs?|teams?|airlines?|carriers?"
    r"|operators?|suppliers?|retailers?|foundations?|think|charit(?:y|ies)|associations?|federations?|stations?|networks?)\b",
    re.IGNORECASE,
)
"""Words that may stand for a land, a place or an organisation."""
_NEXT = re.compile(r"\s(\w+)")
_SEAT = re.compile(r"[A-ZÄÖÜ]\w+\sin\s$")
"""Das Bundesamt in Wiesbaden: an office whose seat may go without saying."""
_WINDOW = 40
_LONGEST = 4000
"""Letters of what may still be a sentence."""
_MOST = 24
"""Names of a sentence that are looked for."""


def _missing(pair: Pair) -> Iterator[Remark]:
    """The remarks on a pair."""
    source, target = pair.plain_source, pair.plain_target
    if len(source) > _LONGEST or len(target) > _LONGEST:
        return
    found = names(source)
    unknown = has_unknown(target, source)
    if not (found or unknown or has_marks(target)) or not target.strip():
        return
    if not (_is_whole(source) and _is_whole(target)):
        return  # the table of plain letters knows whole letters only, and they are all but never taken apart
    english = Others(target, source, found)
    terms = Terms(pair)
    told = [*added_marks(english)]
    in_lists = {one.start: remark for one, remark in listed(english) if not terms.says(one)}
    for one in islice(_once(found), _MOST):
        remark = _judge(one, english, terms)
        in_list = in_lists.pop(one.start, None)
        if best := in_list if remark is None or (in_list and remark.severity) else remark:
            told.append(best)
    told += in_lists.values()
    if unknown and not told:
        told += (remark for one, remark in strange_names(english) if not terms.covers(one))
    yield from told


def _is_whole(text: str) -> bool:
    return text.isascii() or unicodedata.is_normalized("NFC", text)


def _once(found: list[Found]) -> Iterable[Found]:
    """Each name once, where it stands by itself if it does so anywhere."""
    best: dict[str, Found] = {}
    for one in found:
        label = f"{one.first} {one.name.german[0] if one.name else one.surface}"
        if label not in best or (one.firm and not best[label].firm):
            best[label] = one
    return best.values()


def _judge(found: Found, english: Others, terms: Terms) -> Remark | None:
    """What to say of a name; None for nothing."""
    if english.says(found):
        return wrong_given(found, english) if found.first else None
    if terms.covers(found):
        return terms.swapped(found, english)
    person = found.name is None or found.name.kind == "person"
    return missing_person(found, english) if person else _known(found, english)


def _known(found: Found, english: Others) -> Remark | None:
    """What to say of a land, place or organisation."""
    name = found.name
    assert name
    implied = english.implies(found)
    if implied == "yes":
        return None
    strict = found.firm or _has_office(found, english)
    if rival := english.rival(name, lambda one: strict or not english.explains(one)):
        return swapped(found, english, rival)
    if word := english.near((name.german[0], *name.english), found.firm):
        return near(found, word)
    if name.kind == "organisation" and english.acronym:
        return swapped(found, english, english.acronym)
    if not found.firm or name.is_loose or implied == "perhaps":
        return None
    if name.kind != "organisation" and (word := english.unknown_place()):
        milder = may_be_transcribed(found.surface, word.text)
        return swapped(found, english, Rival(word.start, word.end), milder)
    if _is_described(found, english):
        return absent(found, "info")
    sure = name.kind == "land" or found.surface.isupper()
    return absent(found, None if sure else "warning")


def _has_office(found: Found, english: Others) -> bool:
    """Whether a word for an office follows a name: Sachsens Ministerpräsident."""
    after = _NEXT.match(english.source, found.end)
    return after is not None and after[1].lower().endswith(OFFICE_ENDS)


def _is_described(found: Found, english: Others) -> bool:
    """Whether other words of the English may stand for a land, place or organisation."""
    name = found.name
    if _MEANT.search(english.text) or (name and name.kind == "organisation" and english.is_described()):
        return True
    if _SEAT.search(english.source, max(0, found.start - _WINDOW), found.start):
        return True
    if _has_office(found, english) and english.unknown_or_given():
        return True
    if name and name.kind == "place" and any(one.firm and english.says(one) for one in english.found):
        return True
    alike = [one for one in english.found if one.firm and one.name and name and one.name.kind in name.kinds]
    return len(alike) > 1 and not any(map(english.says, alike))


RULES: tuple[Rule, ...] = (
    PairRule(
        "name-missing",
        "error",
        "a person, place or organisation of the German is not in the English",
        "A wrong name misleads like a wrong number, and reads just as well. Known English forms, adjectives, words for "
        "the people of a land, transcriptions from other scripts and capitals that stand for their governments all "
        "count; so do the forms that the glossary allows. Where a name of the glossary is missing, the rules on terms "
        "say so; this rule adds which other name stands in its place. A wrong given name beside the right surname, and "
        "one name lost from a list, are errors too. Left alone are names that a pronoun or an office "
        "stands for, and compounds and adjectives that simply go without the name.",
        Example("Die Minister trafen sich am Montag in Budapest.", "The ministers met in Bucharest on Monday."),
        Example(
            "Österreichs Kanzler traf Sergej Lawrow in Genf.", "The Austrian chancellor met Sergey Lavrov in Geneva."
        ),
        "info where other words of the English may stand for the name; warning for a place that is left out, for "
        "unknown names from other scripts, and where only dictionaries tell that a word is a name",
        check=_missing,
    ),
)
