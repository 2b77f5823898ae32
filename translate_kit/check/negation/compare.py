"""Do both sides negate?"""

import re
from collections.abc import Iterator

from translate_kit.check.finding import Remark, Severity, Span
from translate_kit.check.negation.adapted import turns
from translate_kit.check.negation.english import IDIOM, PLAIN, Place, carriers
from translate_kit.check.negation.evidence import Evidence, is_close, of_denied, of_negated
from translate_kit.check.negation.german import DOUBLE, NEGATIVE, NOT_ONLY, ONLY, Negator, negators
from translate_kit.check.negation.literal import literal_words, whole_words
from translate_kit.check.negation.parts import CLAUSES, SENTENCES, aligned, moved
from translate_kit.check.pair import Pair

_ONLY_EN = re.compile(r"\b(?:only|just|merely|simply|solely)\b", re.IGNORECASE)
_ALSO_EN = re.compile(r"\b(?:only|just|merely|simply|solely|alone|also|too|as well|even|both)\b", re.IGNORECASE)
_EMPHATIC = re.compile(
    r"\b(?:he|she|it|they|we|you|I|\w{3,}) (?:do|does|did) (?!so\b|not\b|well\b|the\b|a\b|it\b|that\b|this\b)[a-z]{2,}"
)
"""*He did agree*: what is left where the *not* of *did not agree* is gone."""

_DOUBLED = re.compile(
    r"\bohne\b[^.;!?]{1,100}\b(?:nicht|kein\w*|nichts|niemand|nie)\b|\b(?:kein\w*|niemand|nichts|nicht|nie)\b[^.;!?]{1,100},[^.;!?]{1,40}"
    r"\b(?:nicht|ohne)\b|\b(?:nicht|kein\w*)\b[^.;!?,]{1,60}\bohne\b",
    re.IGNORECASE,
)
"""*Ohne Geld geht es nicht*: two negators make an affirmation."""

_NOT_BUT = re.compile(r"not\b[^.;!?]{1,120}\bbut\b")
_NOT_UN = re.compile(r"(?<!wenn )(?i:nicht) (?:(?:ganz|völlig|gerade|eben|so|wirklich) )?([Uu]n\w+)")
_SAME_OPENING = re.compile(
    r"(?:solange|sofern)\W.*\n(?:as|so) long as\b|(?:wenn|falls)\W.*\n(?:if|when)\b"
    r"|(?:weil|da)\W.*\n(?:because|since|as)\b"
    r"|obwohl\W.*\n(?:al)?though\b",
    re.IGNORECASE,
)
"""A German and an English clause, a line each, that begin alike: the translator kept its structure."""

_LONGEST = 4000
"""Characters of what is looked at: sentences are shorter, and patterns should not see more."""

_AFFIX = re.compile(r"un|in|im|ir|il|dis|\w+less", re.IGNORECASE)
_NEAR = 40
"""Characters on either side of an English negator where its companion stands."""

_SEARCHED = 60
"""Characters on either side of a negator where a word that is negative itself makes the sentence doubtful."""


def check(pair: Pair) -> Iterator[Remark]:
    """Negations without a counterpart, in both directions.

    Args:
        pair: a sentence and its translation.
    """
    source, target = pair.plain_source[:_LONGEST], pair.plain_target[:_LONGEST]
    german = negators(source)
    english = [found.span() for found in PLAIN.finditer(target)]
    if not (german or english) or not target.strip() or target == source:
        return
    if not german:
        yield from _invented(source, target, english)
    elif english:
        yield from _only_lost(source, target, german, english)
        yield from _by_parts(source, target, german, english)
    else:
        yield from _lost(source, target, german)


def _lost(source: str, target: str, german: list[Negator]) -> Iterator[Remark]:
    literal, left = literal_words(source, target)
    clear = [one for one in german if not one.free]
    if not clear:
        yield from _not_only(source, target, german, left)
        yield from _not_un(source, german, literal, left)
        return
    if _DOUBLED.search(source) or left or any(de.search(source) and en.search(target) for de, en in turns("positive")):
        return
    first = clear[0]
    around = source[max(0, first.span.start - _SEARCHED) : first.span.end + _SEARCHED]
    double = [_is_in(found[0], literal) for found in DOUBLE.finditer(around)]
    if not all(double):
        return
    evidence = Evidence.LITERAL if double or _EMPHATIC.search(target) else of_negated(source, *first.span, target)
    if evidence is Evidence.LITERAL and "?" not in source:
        yield _remark(first, None, 0.9)
    elif evidence is not Evidence.FREE or is_close(source, target):
        yield _remark(first, "warning", 0.5)


def _is_in(word: str, phrases: set[str]) -> bool:
    return any(word in phrase for phrase in phrases)


def _remark(lost: Negator, severity: Severity | None, confidence: float, target: Span | None = None) -> Remark:
    return Remark(
        f'"{lost.word}" has no counterpart in the English',
        "say that it is not so, with a negation or with a word that carries one",
        target,
        lost.span,
        severity,
        confidence,
    )


def _not_only(source: str, target: str, german: list[Negator], left: list[Place]) -> Iterator[Remark]:
    """*Nicht nur* rendered as *only*; *both*, *as well as* and the like are right."""
    if left or not NOT_ONLY.search(source) or ONLY.search(NOT_ONLY.sub("", source)):
        return
    only = _ONLY_EN.search(target)
    if only:
        yield _remark(german[0], None, 0.9, Span(*only.span()))


def _only_lost(source: str, target: str, german: list[Negator], english: list[Place]) -> Iterator[Remark]:
    """*Nicht nur A, sondern auch B* rendered as *not A but B*."""
    if len(german) > 1 or len(english) > 1 or not NOT_ONLY.search(source) or _ALSO_EN.search(target):
        return
    place = english[0]
    if _NOT_BUT.match(target, place[0]):
        yield Remark(
            f'"{target[slice(*place)]}" denies what the German only adds to (nicht nur)',
            "say that both are meant: not only ... but also",
            Span(*place),
            german[0].span,
            confidence=0.9,
        )


def _not_un(source: str, german: list[Negator], literal: set[str], left: list[Place]) -> Iterator[Remark]:
    """*Nicht unwahrscheinlich* rendered as *unlikely*."""
    for one in german:
        found = _NOT_UN.match(source, one.span.start)
        if found and found[1] in literal and not left:
            yield _remark(one, None, 0.9)


def _invented(source: str, target: str, english: list[Place]) -> Iterator[Remark]:
    idioms = [found.span() for found in IDIOM.finditer(target)]
    clear = [one for one in english if not any(start <= one[0] < end for start, end in idioms)]
    if len(clear) != 1:
        return  # none, or two, which make an affirmation
    start, end = clear[0]
    literal, left = literal_words(source, target)
    if any(end <= carrier[0] < end + _NEAR for carrier in left):
        return
    negative = [word for word in whole_words(NEGATIVE, source) if word not in literal]
    affixes = sum(_AFFIX.match(target, start) is not None for start, _ in left)
    if len(negative) > min(affixes, sum(word.lower().startswith("un") for word in negative)):
        return
    near = target[max(0, start - _NEAR) : end + _NEAR]
    if any(de.search(source) and en.search(near) for de, en in turns("companion")):
        return
    sure = (
        target[start:end].lower() == "unless"
        or of_denied(target, end, source) is Evidence.LITERAL
        or is_close(source, target)
    )
    doubtful = "?" in target or not sure
    yield Remark(
        f'"{target[start:end]}" negates what the German does not',
        "take the negation out, or see what in the German it stands for",
        Span(start, end),
        None,
        "warning" if doubtful else None,
        0.5 if doubtful else 0.9,
    )


def _by_parts(source: str, target: str, german: list[Negator], english: list[Place]) -> Iterator[Remark]:
    """Both sides negate, but perhaps not as often: compare part by part where the parts correspond."""
    clear = sum(not one.free for one in german)
    if clear <= len(english) <= len(german):
        return
    lost = clear > len(english)
    if lost and clear <= len(english) + len(carriers(target)):
        return
    ways: tuple[tuple[re.Pattern[str], Severity | None, float], ...]
    ways = (SENTENCES, None, 0.8), (CLAUSES, "warning", 0.6)
    for pattern, severity, confidence in ways:
        parts = aligned(source, target, pattern)
        for (de, en), (at_de, at_en) in parts:
            found = _one_part(de, en, lost)
            if found:
                same = _SAME_OPENING.match(f"{de}\n{en}".strip())
                yield moved(found, at_de, at_en, None if same else severity, confidence)
                return
        if parts:
            return


def _one_part(source: str, target: str, lost: bool) -> Remark | None:
    german = negators(source)
    english = [found.span() for found in PLAIN.finditer(target)]
    if lost and german and not english:
        return next(_lost(source, target, german), None)
    if not lost and english and not german:
        return next(_invented(source, target, english), None)
    return None
