"""Do both sides negate?"""

import re
from collections.abc import Iterator

from translate_kit.check.finding import Remark, Severity, Span
from translate_kit.check.negation.absence import lost_absences
from translate_kit.check.negation.added import added
from translate_kit.check.negation.affix import added_affixes, lost_affixes
from translate_kit.check.negation.english import PLAIN, Place, carriers
from translate_kit.check.negation.german import NOT_ONLY, Negator, negators
from translate_kit.check.negation.look import ABSENCE, AFFIX, NEGATES, REFUSAL, added_rows, count, look, lost_rows
from translate_kit.check.negation.lost import lost, remark
from translate_kit.check.negation.opposite import added_opposites, lost_opposites
from translate_kit.check.negation.parts import CLAUSES, SENTENCES, aligned, moved
from translate_kit.check.negation.refusal import added_refusals, lost_refusals
from translate_kit.check.negation.scope import uncovered
from translate_kit.check.negation.swapped import swapped
from translate_kit.check.pair import Pair

_ALSO_EN = re.compile(r"\b(?:only|just|merely|simply|solely|alone|also|too|as well|even|both)\b", re.IGNORECASE)
_ONLY = (" nur", " allein", " bloß", " lediglich", " einzig")
_ALSO = re.compile(r"\b(?:also|too|as well|even|both|not (?:only|just|merely|simply|solely))\b", re.IGNORECASE)
_ONLY_NOT = re.compile(r"\b(?:only|just|merely|simply|solely)\b[^.;:!?]{1,100}\bnot\b", re.IGNORECASE)
_NOT_BUT = re.compile(r"not\b[^.;!?]{1,120}\bbut\b")
_SAME_OPENING = re.compile(
    r"(?:solange|sofern)\W.*\n(?:as|so) long as\b|(?:wenn|falls)\W.*\n(?:if|when)\b"
    r"|(?:weil|da)\W.*\n(?:because|since|as)\b"
    r"|obwohl\W.*\n(?:al)?though\b",
    re.IGNORECASE,
)
"""A German and an English clause, a line each, that begin alike: the translator kept its structure."""

_LONGEST = 4000
"""Characters of what is looked at: sentences are shorter, and patterns should not see more."""


def check(pair: Pair) -> Iterator[Remark]:
    """Negations without a counterpart, in both directions.

    Args:
        pair: a sentence and its translation.
    """
    source, target = pair.plain_source[:_LONGEST], pair.plain_target[:_LONGEST]
    german, english = look(source, target)
    less, more = lost_rows(german, english), added_rows(german, english)
    special = (german | english) & (AFFIX | REFUSAL | ABSENCE)
    negates = (german | english) & NEGATES
    if not (negates or less or more or special) or not target.strip() or target == source:
        return
    for found in _all(source, target, german, english):
        yield found
        return


def _all(source: str, target: str, german: int, english: int) -> Iterator[Remark]:
    """What all the ways of comparing have to say, the surest first.

    Args:
        source, target: the German and the English sentence.
        german, english: what the first look has found in them.
    """
    if (german | english) & NEGATES:
        yield from _negations(source, target, german & NEGATES, english & NEGATES)
    if rows := lost_rows(german, english):
        yield from lost_opposites(source, target, rows)
    if rows := added_rows(german, english):
        yield from added_opposites(source, target, rows)
    if (german ^ english) & AFFIX:
        yield from (lost_affixes if german & AFFIX else added_affixes)(source, target)
    if german & REFUSAL:
        yield from lost_refusals(source, target)
    if english & REFUSAL:
        yield from added_refusals(source, target)
    if german & ABSENCE:
        yield from lost_absences(source, target)


def _negations(source: str, target: str, german: int, english: int) -> Iterator[Remark]:
    """What is the matter with the negators of both sides."""
    if not english:
        yield from lost(source, target, negators(source))
    elif not german:
        yield from added(source, target, [found.span() for found in PLAIN.finditer(target)])
    elif count(source, target):
        yield from _by_parts(source, target, negators(source), [found.span() for found in PLAIN.finditer(target)])
    else:
        yield from _only_lost(source, target)
        yield from swapped(source, target)


def _only_lost(source: str, target: str) -> Iterator[Remark]:
    """*Nicht nur A, sondern auch B* rendered as *not A but B*."""
    if not any(word in source for word in _ONLY) or not NOT_ONLY.search(source):
        return
    place, *others = [found.span() for found in PLAIN.finditer(target)] or [(0, 0)]
    if others:
        return
    excludes = _ONLY_NOT.search(target) and not _ALSO.search(target)
    if excludes or (_NOT_BUT.match(target, place[0]) and not _ALSO_EN.search(target)):
        german = negators(source)
        yield Remark(
            f'"{target[slice(*place)]}" denies what the German only adds to (nicht nur)',
            "say that both are meant: not only ... but also",
            Span(*place),
            german[0].span,
            confidence=0.9,
        )


def _by_parts(source: str, target: str, german: list[Negator], english: list[Place]) -> Iterator[Remark]:
    """Both sides negate, but not as often: compare part by part where the parts correspond."""
    clear = sum(not one.free for one in german)
    if clear <= len(english) <= len(german):
        return
    is_lost = clear > len(english)
    if is_lost and (bare := uncovered(source, target, [one for one in german if not one.free], english)):
        yield remark(bare, None, 0.8)
        return
    if is_lost and clear <= len(english) + len(carriers(target)):
        return
    ways: tuple[tuple[re.Pattern[str], Severity | None, float], ...]
    ways = (SENTENCES, None, 0.8), (CLAUSES, "warning", 0.6)
    for pattern, severity, confidence in ways:
        parts = aligned(source, target, pattern)
        for (de, en), (at_de, at_en) in parts:
            found = _one_part(de, en, is_lost)
            if found:
                same = _SAME_OPENING.match(f"{de}\n{en}".strip())
                yield moved(found, at_de, at_en, None if same else severity, confidence)
                return
        if parts:
            return


def _one_part(source: str, target: str, is_lost: bool) -> Remark | None:
    german = negators(source)
    english = [found.span() for found in PLAIN.finditer(target)]
    if is_lost and german and not english:
        return next(lost(source, target, german), None)
    if not is_lost and english and not german:
        return next(added(source, target, english), None)
    return None
