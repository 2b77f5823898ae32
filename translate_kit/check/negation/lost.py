"""A German negation that the English has not."""

import re
from collections.abc import Iterator

from translate_kit.check.finding import Remark, Severity, Span
from translate_kit.check.negation.adapted import turns
from translate_kit.check.negation.english import Place, carriers
from translate_kit.check.negation.evidence import Evidence, focus, of_negated
from translate_kit.check.negation.german import NOT_ONLY, ONLY, Negator, doubles
from translate_kit.check.negation.likeness import is_explained, is_parallel
from translate_kit.check.negation.literal import literal_words, unexplained
from translate_kit.check.negation.opposite import quantity

_ONLY_EN = re.compile(r"\b(?:only|just|merely|simply|solely)\b", re.IGNORECASE)
_EMPHATIC = re.compile(
    r"(?<=\w )d(?:o|oes|id) (?!(?:so|not|well|the|a|an|it|that|this|these|their|his|her)\b)[a-z]{2,}"
)
"""*He did agree*: what is left where the *not* of *did not agree* is gone."""

_DOUBLED = re.compile(
    r"\bohne\b[^.;!?]{1,100}\b(?:nicht|kein\w*|nichts|niemand|nie)\b|\b(?:kein\w*|niemand|nichts|nicht|nie)\b[^.;!?]{1,100},[^.;!?]{1,40}"
    r"\b(?:nicht|ohne)\b|\b(?:nicht|kein\w*|kaum)\b[^.;!?,]{1,60}\bohne\b",
    re.IGNORECASE,
)
"""*Ohne Geld geht es nicht*: two negators make an affirmation."""

_NOT_UN = re.compile(r"(?<!wenn )(?i:nicht) (?:(?:ganz|völlig|gerade|eben|so|wirklich) )?([Uu]n\w+)")
_SEARCHED = 60
"""Characters on either side of a negator where a word that is negative itself makes the sentence doubtful."""

_CLOSE = 0.75
"""Share of the known words that is said where the negated word itself is not known."""

_LIKE = 0.5
"""Share of the known words that is said where the negated word is."""

_ENOUGH = 3
"""Words that are said, from which on one can say that a sentence is close."""


def lost(source: str, target: str, german: list[Negator]) -> Iterator[Remark]:
    """What of German negators is lost in an English sentence that has none.

    Args:
        source, target: the German and the English sentence.
        german: the negators.
    """
    clear = [one for one in german if not one.free]
    if not clear:
        literal, left = literal_words(source, target)
        left = unexplained(left, target, source, literal)
        yield from _not_only(source, target, german, left)
        yield from _not_un(source, german, literal, left)
        return
    if _is_excused(source, target):
        return
    first = clear[0]
    around = source[max(0, first.span.start - _SEARCHED) : first.span.end + _SEARCHED]
    double = doubles(around)
    evidence = Evidence.LITERAL if _EMPHATIC.search(target) else of_negated(source, *first.span, target)
    if evidence is Evidence.FREE and not double:
        return
    if double:
        literal, _ = literal_words(source, target)
        if not all(any(word in phrase for phrase in literal) for word in double):
            return
    if _DOUBLED.search(source) or _is_turned(source, target):
        return
    contrary = None if double else quantity(source, target, first.span)
    sure = bool(double) or (evidence is Evidence.LITERAL and is_parallel(source, target, share=_LIKE, short=True))
    if not sure:
        denied = {word for group in focus(source, *first.span) for word in group} if contrary else ()
        sure = is_parallel(
            source,
            target,
            denied,
            share=_CLOSE,
            least=1 if contrary else _ENOUGH,
            short=contrary is not None,
        )
    if sure and "?" not in source:
        yield remark(first, None, 0.9)
    elif sure or is_parallel(source, target, least=3):
        yield remark(first, "warning", 0.5)


def _is_excused(source: str, target: str) -> bool:
    """Whether the English has a negative word that is not the rendering of another German one."""
    if not carriers(target):
        return False
    literal, left = literal_words(source, target)
    return bool(unexplained(left, target, source, literal))


def remark(one: Negator, severity: Severity | None, confidence: float, target: Span | None = None) -> Remark:
    """What to say about a lost negator."""
    return Remark(
        f'"{one.word}" has no counterpart in the English',
        "say that it is not so, with a negation or with a word that carries one",
        target,
        one.span,
        severity,
        confidence,
    )


def _is_turned(source: str, target: str) -> bool:
    """Whether the English says it positively, in words that stand for no other German word."""
    for de, en in turns("positive"):
        for german in de.finditer(source):
            for english in en.finditer(target):
                word = re.match(r"\w*", target[english.start() :])
                if not (word and is_explained(word[0], source, *german.span())):
                    return True
    return False


def _not_only(source: str, target: str, german: list[Negator], left: list[Place]) -> Iterator[Remark]:
    """*Nicht nur* rendered as *only*; *both*, *as well as* and the like are right."""
    if left or not NOT_ONLY.search(source) or ONLY.search(NOT_ONLY.sub("", source)):
        return
    only = _ONLY_EN.search(target)
    if only:
        yield remark(german[0], None, 0.9, Span(*only.span()))


def _not_un(source: str, german: list[Negator], literal: set[str], left: list[Place]) -> Iterator[Remark]:
    """*Nicht unwahrscheinlich* rendered as *unlikely*."""
    for one in german:
        found = _NOT_UN.match(source, one.span.start)
        if found and found[1] in literal and not left:
            yield remark(one, None, 0.9)
