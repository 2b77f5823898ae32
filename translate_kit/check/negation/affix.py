"""Words made negative by a syllable: *unausgewogen* rendered as *balanced*, *bekannt* as *unknown*."""

import re
from collections.abc import Iterator

from translate_kit.check.finding import Remark
from translate_kit.check.negation.doubt import Suspects, is_added, is_lost
from translate_kit.check.negation.english import PLAIN
from translate_kit.check.negation.evidence import is_known, renders
from translate_kit.check.negation.opposite import contrary

GERMAN = re.compile(
    r"\bun(?!ter|d\b|s\b|ser|gef|iver|ion|it|garn|längst|fall|fälle|geachtet|geheuer|missv|bedingt|mittelbar|heim|endlich|ent|glaub"
    r"|will|recht|ruh|sinn|mut|tät|schätz|abläss|weiger|säglich|schwer|gemein|lieb|gern|ehel|auf)(?P<un>\w{4,30})"
    r"|\b(?P<less>\w{4,30}?)s?(?:los|frei)(?:e[mnrs]?|er)?\b"
)
"""Adjectives in small letters, with what is denied in them."""

ENGLISH = re.compile(
    r"\bun(?!der|i(?:t|on|vers|q|form|fy|fied|fic|lat|corn)|til|to\b|less|cle|anim|leash|veil|fold|lock|pack|cover|earth|employ|rest|do|like)"
    r"(?P<un>\w{2,30}(?:ed|able|ible|al|ful|ing|ic|ent|ant|ous|ive|ly|y|air|ust|own|ual|ain|ear|wn|pt|en|it|ut|re|fe|te|se))\b|\b(?:in|im|il|ir)(?P<in>\w{3,30}[ai]b(?:le|ly))\b",
    re.IGNORECASE,
)
_PARTED = re.compile(r"(?:ab|aus|ent|los|miss|weg)")
_WORD = re.compile(r"[A-Za-z]{3,}")


def lost_affixes(source: str, target: str) -> Iterator[Remark]:
    """Negative German adjectives of which the English has only the positive part.

    Args:
        source, target: the German and the English sentence.
    """
    for found in GERMAN.finditer(source):
        base = found["un"] or found["less"].capitalize()
        for word in _WORD.finditer(target) if is_known(base) else ():
            low = word[0].lower()
            if not renders(low, base) or low.endswith("less") or PLAIN.search(low):
                continue
            if re.search(rf"\b(?:un|in|im|ir|il){low[:4]}", target, re.IGNORECASE):
                return
            if is_lost(source, target, Suspects(found.span(), word.span())):
                yield contrary(source, target, found.span(), word.span())
                return


def added_affixes(source: str, target: str) -> Iterator[Remark]:
    """Negative English adjectives of which the German has only the positive part.

    Args:
        source, target: the German and the English sentence.
    """
    for found in ENGLISH.finditer(target):
        base = (found["un"] or found["in"]).lower()
        for word in re.finditer(r"\b[a-zäöüß]{4,}\b", source):
            if not is_known(word[0]) or not renders(base, word[0]) or renders(found[0].lower(), word[0]):
                continue
            if _PARTED.match(word[0]) or re.search(rf"\b[Uu]n{word[0][:4]}", source):
                return
            if is_added(source, target, Suspects(word.span(), found.span())):
                yield contrary(source, target, word.span(), found.span())
                return
