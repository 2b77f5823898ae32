"""Brackets that lost their partner, or were lost altogether."""

import re
from collections.abc import Iterator

from translate_kit.check.finding import Remark, Span
from translate_kit.check.pair import Pair
from translate_kit.check.rule import Example, PairRule, Rule

_ANY = re.compile(r"[()\[\]{}]")
_OPENING = {")": "(", "]": "[", "}": "{"}
_LIST_MARK = re.compile(
    r"(?:(?<![^\n])|(?<=[,;:.–—\n][ \xa0\n])|(?<= and )|(?<= und )|(?<= or )|(?<= oder )|(?<= sowie ))"
    r"(?:\d{1,2}[a-z]?|[A-Za-z]|[ivxIVX]{1,5})\)(?=\s)"
)
"""1) or a) where a list may begin or go on; not Article 12) or a person (aged 47)."""
_FACE = re.compile(r"(?<![\w()])[:;=8xX]['’]?[-o^]?[()\[\]](?!\w)")
_LONG_FACE = re.compile(_FACE.pattern.replace("(?!", "+(?!"))
_IN_WORD = re.compile(r"(?<=\w)\([a-zäöüß/-]+\)|\([A-Za-zÄÖÜäöüß]+-?\)(?=\w)")
_PAIR = re.compile(r"\([^()\[\]{}]{1,200}\)|\[[^()\[\]{}]{1,200}\]")
_INSTEAD = re.compile(r"[,;:–—]| - |--|“|\"")


def _mismatch(pair: Pair) -> Iterator[Remark]:
    source, target = pair.plain_source, pair.plain_target
    if not _ANY.search(source) and not _ANY.search(target):
        return
    found = _beyond(source, target)
    if found and all(_beyond(_without(face, source), _without(face, target)) for face in (_FACE, _LONG_FACE)):
        for at in found[:3]:
            what = "closed" if target[at] in "([{" else "opened"
            yield Remark(
                f"the bracket {target[at]} is never {what}",
                "set the missing bracket, or take this one out",
                target=Span(at, at + 1),
            )
    elif not found and not _ANY.search(target) and target.strip():
        lost = _lost(source, target)
        if lost:
            yield Remark(
                f"the brackets of {source[lost.start : lost.end]} are not in the English, and nothing stands for them",
                "keep the brackets, or set commas or dashes",
                source=lost,
                severity="warning",
                confidence=0.6,
            )


def _beyond(source: str, target: str) -> list[int]:
    """The places of brackets that stand alone in the target, where more do so than in the source."""
    english = _alone(target)
    if not any(english):
        return []
    german = _alone(source)
    return sorted(at for ours, theirs in zip(english, german, strict=True) for at in ours[len(theirs) :])


def _alone(text: str) -> tuple[list[int], list[int]]:
    """Places of brackets without a partner: those that open, those that close."""
    opened: dict[str, list[int]] = {"(": [], "[": [], "{": []}
    unopened = []
    for match in _ANY.finditer(text):
        mark, at = match[0], match.start()
        if mark in opened:
            opened[mark].append(at)
        elif opened[_OPENING[mark]]:
            opened[_OPENING[mark]].pop()
        else:
            unopened.append(at)
    return sorted(opened["("] + opened["["] + opened["{"]), unopened


def _without(face: re.Pattern[str], text: str) -> str:
    """The text without what has a bracket that never had a partner: list marks and faces; in the same length."""
    return face.sub(_blank, _LIST_MARK.sub(_blank, text))


def _lost(source: str, target: str) -> Span | None:
    """A bracket of the German that has become nothing: neither its words nor commas nor dashes are there."""
    if _INSTEAD.search(target):
        return None
    english = target.casefold()
    for match in _PAIR.finditer(_IN_WORD.sub(_blank, source)):
        words = [word for word in re.findall(r"\w+", match[0]) if len(word) > 1]
        if words and not any(word[:4].casefold() in english for word in words):
            return Span(*match.span())
    return None


def _blank(found: re.Match[str]) -> str:
    return " " * len(found[0])


RULES: tuple[Rule, ...] = (
    PairRule(
        id="bracket-mismatch",
        severity="error",
        summary="a bracket without its partner",
        why=(
            "A bracket that is never closed takes the rest of the text with it. What stands alone in the German "
            "too may stand alone in the English; list marks such as a) and faces such as :-) are no brackets. "
            "Brackets may become commas or dashes, and an explanation in brackets may be added."
        ),
        milder="a warning where the brackets of the German have become nothing at all",
        bad=Example("Der Rat (in Brüssel) tagt heute.", "The Council (in Brussels meets today."),
        good=Example("Der Rat (in Brüssel) tagt heute.", "The Council, in Brussels, meets today."),
        check=_mismatch,
    ),
)
