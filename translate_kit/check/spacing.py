"""Spaces and line breaks: two where one is meant, before a mark, at the edges."""

import re
from collections.abc import Iterator

from translate_kit.check.finding import Remark, Span
from translate_kit.check.mask import FILLER
from translate_kit.check.pair import Pair
from translate_kit.check.rule import Example, PairRule, Rule

_DOUBLE = re.compile(r"(?<=\S)[ \xa0]{2,}(?=\S)")
_BEFORE_MARK = re.compile(r"(?<=[^\s|.…/])[ \xa0\u202f]+([,.;:!?])(?=[\s\"”’]|$)(?! ?\.)")
_BLANKS = " \t\xa0\u202f"


def _double(pair: Pair) -> Iterator[Remark]:
    target = pair.target
    if "  " not in target and "\xa0" not in target:
        return
    if "|" in target or _DOUBLE.search(pair.source):
        return  # a table drawn with spaces; a layout of the German's
    for found in _DOUBLE.finditer(target):
        if pair.plain_target[found.start()] != FILLER:
            yield Remark("more than one space between words", "leave one", target=Span(*found.span()))


def _before_mark(pair: Pair) -> Iterator[Remark]:
    target = pair.target
    for found in _BEFORE_MARK.finditer(target):
        mark, at = found[1], found.start(1)
        if pair.plain_target[at] == FILLER:
            continue
        ratio = mark == ":" and target[found.start() - 1].isdigit() and target[at + 1 :].lstrip()[:1].isdigit()
        if not ratio and f" {mark}" not in pair.source and f"\xa0{mark}" not in pair.source:
            yield Remark(f'a space before "{mark}"', "take it out", target=Span(found.start(), at + 1))


def _edges(pair: Pair) -> Iterator[Remark]:
    source, target = pair.source, pair.target
    if not source or not target.strip():
        return
    for where, theirs, ours, span in (
        ("begins", source[0], target[0], Span(0, 1)),
        ("ends", source[-1], target[-1], Span(len(target) - 1, len(target))),
    ):
        if (theirs in _BLANKS) != (ours in _BLANKS):
            more, less = ("English", "German") if ours in _BLANKS else ("German", "English")
            yield Remark(f"the {more} {where} with a space, the {less} does not", "make both alike", target=span)


def _newlines(pair: Pair) -> Iterator[Remark]:
    source, target = pair.source, pair.target
    if ("\n" not in source and "\n" not in target) or not target.strip():
        return
    for where, theirs, ours, span in (
        ("begins", source.startswith("\n"), target.startswith("\n"), Span(0, 1)),
        ("ends", source.endswith("\n"), target.endswith("\n"), Span(len(target) - 1, len(target))),
    ):
        if theirs != ours:
            more, less = ("English", "German") if ours else ("German", "English")
            yield Remark(
                f"the {more} {where} with a line break, the {less} does not",
                "make both alike: msgfmt refuses the catalog as it is",
                target=span,
            )
    within, wanted = target.strip("\n").count("\n"), source.strip("\n").count("\n")
    if within != wanted:
        yield Remark(
            f"the English has {within} line breaks within, the German {wanted}",
            "break the lines where the German does",
            severity="warning",
        )


RULES: tuple[Rule, ...] = (
    PairRule(
        id="double-space",
        severity="warning",
        summary="more than one space between two words",
        why="It shows in print. Tables drawn with spaces are left alone, and what the German has too.",
        bad=Example("Der Rat tagt heute.", "The Council  meets today."),
        good=Example("Der Rat tagt heute.", "The Council meets today."),
        check=_double,
    ),
    PairRule(
        id="space-before-punctuation",
        severity="warning",
        summary="a space before a comma, a full stop or another mark that follows its word closely",
        why=(
            "English sets no space there. An ellipsis, a number such as .5, a ratio such as 3 : 1 and a face such"
            " as :-) are left alone, and so is what the German has likewise."
        ),
        bad=Example("Der Rat tagt, wie geplant, heute.", "The Council meets today , as planned."),
        good=Example("Der Rat tagt … heute.", "The Council meets ... today."),
        check=_before_mark,
    ),
    PairRule(
        id="edge-space",
        severity="warning",
        summary="a space at the beginning or the end that the German does not have, or the reverse",
        why="Texts are put together from their entries; a space too many or too few shows where they meet.",
        bad=Example("Der Rat tagt heute.", "The Council meets today. "),
        good=Example("Der Rat tagt heute. ", "The Council meets today. "),
        check=_edges,
    ),
    PairRule(
        id="newline-mismatch",
        severity="error",
        summary="a line break at the beginning or the end of only one of the two texts",
        why="msgfmt does not compile such a catalog.",
        milder="a warning where the number of line breaks within the texts differs",
        bad=Example("Der Rat tagt heute.\n", "The Council meets today."),
        good=Example("Der Rat tagt heute.\n", "The Council meets today.\n"),
        check=_newlines,
    ),
)
