"""Dashes and percentages as the project has decided to write them."""

import re
from collections.abc import Iterator

from translate_kit.check.finding import Remark, Span
from translate_kit.check.pair import Pair
from translate_kit.check.rule import Example, PairRule, Rule

_DASH = re.compile(r" -{1,2} |[–—]|\w--\w")
_HYPHEN = re.compile(r"(?<=[^\s|]) (--?) (?=[^\s|])")
_SPACED_EN = re.compile(r"(?<=\S)[ \xa0]–(?=[ \xa0\n]\S|$)")
_EM = re.compile(r"(?<=\S)[ \xa0]?—[ \xa0]?(?=\S)")
_MOST = 3


def _dashes(pair: Pair) -> Iterator[Remark]:
    target = pair.plain_target
    if not _DASH.search(target):
        return
    yield from _hyphens(pair)
    if "|" in target or pair.style.dashes == "any":
        return
    if pair.style.dashes == "spaced-en":
        wrong, hint = _EM, "write a spaced en dash ( – )"
    else:
        wrong, hint = _SPACED_EN, "write an em dash without spaces (—)"
    found = next((one for one in wrong.finditer(target) if not _is_range(target, one.start(), one.end())), None)
    if found:
        yield Remark(f'a dash that this project writes otherwise: "{found[0].strip()}"', hint, Span(*found.span()))


def _hyphens(pair: Pair) -> Iterator[Remark]:
    """Hyphens between spaces: dashes as typewriters have them."""
    target, right = pair.plain_target, {"em": "—"}.get(pair.style.dashes, "–")
    found = [one for one in _HYPHEN.finditer(target) if not _is_range(target, one.start(), one.end())]
    copied = _HYPHEN.search(pair.plain_source) is not None
    for one in found[:_MOST]:
        yield Remark(
            "a hyphen stands for a dash", f"write {right}", Span(*one.span(1)), severity="info" if copied else None
        )


def _is_range(text: str, start: int, end: int) -> bool:
    """Whether a dash stands between numbers or dates: 10 – 12, May 2021 – June 2022."""
    before, after = text[max(0, start - 2) : start].rstrip()[-1:], text[end : end + 2].lstrip()[:1]
    return after.isdigit() or (before.isdigit() and after.isupper())


_PERCENT = re.compile(r"\bper cent\b|\bpercent\b|(?<=\d)[ \xa0\u202f]?%")
_WORDS = re.compile(r"\bper cent\b|\bpercent\b")
_KINDS = {"per cent": "per-cent", "percent": "percent"}
_SPOKEN = {"per-cent": "per cent", "percent": "percent", "sign": "%"}
_SHORTEST_SENTENCE = 5
_NEAR = 200


def _percentages(pair: Pair) -> Iterator[Remark]:
    wanted, target = pair.style.percent, pair.plain_target
    if "cent" not in target and (wanted == "any" or "%" not in target):
        return
    if wanted == "any":
        yield from _both(target)
        return
    terse = "|" in target or len(target.split(None, _SHORTEST_SENTENCE)) < _SHORTEST_SENTENCE
    for found in _PERCENT.finditer(target):
        kind = _KINDS.get(found[0], "sign")
        if kind == wanted:
            continue
        if kind == "sign" and (terse or _in_brackets(target, found.start())):
            continue
        if wanted == "sign" and not target[max(0, found.start() - 2) : found.start()].rstrip()[-1:].isdigit():
            continue  # ten per cent: words go with words
        text = found[0].strip()
        yield Remark(f'"{text}", where this project writes "{_SPOKEN[wanted]}"', "", Span(*found.span()))
        return


def _both(target: str) -> Iterator[Remark]:
    """Two ways of writing the word in one text, where either would be right."""
    found = list(_WORDS.finditer(target))
    other = next((one for one in found if one[0] != found[0][0]), None)
    if other:
        yield Remark(f'"{found[0][0]}" and "{other[0]}" in one text', "write one of them", Span(*other.span()))


def _in_brackets(text: str, at: int) -> bool:
    before, after = text[max(0, at - _NEAR) : at], text[at : at + _NEAR]
    return before.rfind("(") > before.rfind(")") and ")" in after


RULES: tuple[Rule, ...] = (
    PairRule(
        id="dash-style",
        severity="warning",
        summary="a hyphen for a dash, or a dash that is not the project's",
        why=(
            "A hyphen joins, a dash parts. Whether the dash is – between spaces or — without is a setting; "
            "without it, either is right. Ranges (2021–2025, 10 - 12) are no dashes."
        ),
        milder="info where the German has hyphens for dashes too",
        bad=Example("Der Rat tagt – endlich.", "The Council meets - at last."),
        good=Example("Der Rat tagt – endlich.", "The Council meets – at last."),
        check=_dashes,
    ),
    PairRule(
        id="percent-style",
        severity="warning",
        summary="a percentage that is not written as the project writes it",
        why=(
            "Whether per cent, percent or the sign is a setting; without it, any is right, but not two of the "
            "words in one text. The sign may always stand in tables and brackets, and the words after numbers in "
            "words."
        ),
        bad=Example("Sie stieg von 5 auf 7 Prozent.", "It rose from 5 per cent to 7 percent."),
        good=Example("Sie stieg von 5 auf 7 Prozent.", "It rose from 5 per cent to 7 per cent."),
        check=_percentages,
    ),
)
