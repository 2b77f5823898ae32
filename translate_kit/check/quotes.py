"""Quotations that lost a mark or all marks, and marks that are not English."""

import re
from collections.abc import Iterator

from translate_kit.check.finding import Remark, Severity, Span
from translate_kit.check.pair import Pair
from translate_kit.check.quotation import ANY, SINGLE, Quotation, read
from translate_kit.check.rule import Example, PairRule, Rule

_ITALICS = re.compile(r"(?<![\w*_])[*_]{1,3}(?=\w)")
_SAID_OF = re.compile(
    r"\b(?:so[- ]called|known as|dubbed|termed|(?:is|are|was|were|be) called|nicknamed|labell?ed|"
    r"the (?:words?|terms?|phrases?|slogans?|mottos?))\b",
    re.IGNORECASE,
)
_SPEAKING = re.compile(
    r"\b(?:nannte[nt]?|nenn(?:e|t|en)|genannt|bezeichne\w*|sprach(?:en)?|sprech(?:e|en)|spricht|gesprochen|warn\w*|"
    r"beschr[ie]{2}b\w*|sag(?:t|te|ten|en)|gesagt|erklär\w*|beton\w*|kritisier\w*|wörtlich|forder\w*|lobte\w*)\b"
)
_OF = r"(?: ein\w*| d(?:er|ie|as|em|en)| (?:sein|ihr)\w*)?$"
_SPEAKS_OF = re.compile(
    rf"\b(?:sprach(?:en)?|sprech\w*|spricht|gesprochen|rede\w*)(?: \w+)? von{_OF}|"
    rf"\bwarn\w* vor{_OF}|\bn[ae]nn\w* .{{1,25}}$"
)
"""Right before a quotation: whose words these are is said, and it is no name of a paper or a meeting."""
_YES_AND_NO = frozenset(("ja", "nein", "doch", "danke", "bitte", "vielleicht", "jein"))
_NAME_RUN = re.compile(
    r"(?:^|(?<=[\w,;:(] ))[A-Z][\w’'-]+(?: (?:of|the|and|for|in|on|to|at|&|[A-Z][\w’'-]+)){0,9} [A-Z][\w’'-]+"
)
_WORDS_OF_A_CLAUSE = 3
_WORDS_OF_SPEECH = 4
_WORDS_OF_A_SENTENCE = 8
_LOOK_BACK = 80


def _mismatch(pair: Pair) -> Iterator[Remark]:
    source, target = pair.plain_source, pair.plain_target
    if not ANY.search(source) and not ANY.search(target):
        return
    if not target.strip():
        return
    german, english = read(source), read(target)
    if not german.marks and all(target[at] in SINGLE for at in english.unclosed + english.unopened):
        return  # an apostrophe in an unusual place
    alone = _beyond(english.unclosed, len(german.unclosed)) + _beyond(english.unopened, len(german.unopened))
    if alone:
        severity: Severity | None = "warning" if german.unclosed or german.unopened else None
        for at in alone[:3]:
            what = "closes" if at in english.unclosed else "opens"
            yield Remark(
                f"no quotation mark {what} the quotation at {_around(target, at)}",
                "set the missing mark, or take this one out",
                target=Span(at, at + 1),
                severity=severity,
            )
    elif german.marks and not english.marks:
        yield from _without(pair, german)


def _beyond(places: list[int], many: int) -> list[int]:
    """The places where more marks stand alone than in the other text: in the order of trust, the last opened first."""
    return places[many:] if len(places) > many else []


def _around(text: str, at: int) -> str:
    start, end = max(0, at - 12), at + 13
    return f"{'…' if start else ''}{text[start:end].strip()}{'…' if end < len(text) else ''}"


def _without(pair: Pair, german: Quotation) -> Iterator[Remark]:
    """The English has no quotation mark at all: has it lost one, or has it another way to say so?"""
    source, target = pair.plain_source, pair.plain_target
    if len(_ITALICS.findall(pair.target)) > len(_ITALICS.findall(pair.source)):
        return
    named = _has_new_name(source, target)
    for span in sorted(german.spans):
        severity = _loss(source, target, span, named)
        if severity:
            words = source[span.start : span.end]
            yield Remark(
                f"the quotation {words if len(words) < 60 else words[:58] + '…'} has no quotation marks in the English",
                "set the marks where the quoted words begin and end",
                source=span,
                severity=None if severity == "error" else severity,
            )
            return
    alone = german.unclosed + german.unopened
    if not german.spans and alone:
        at = alone[0]
        edge = not source[:at].strip() or not source[at + 1 :].strip(" .,;:!?…")
        yield Remark(
            f"the quotation mark {source[at]} of the German is not in the English",
            "a quotation that goes on in the next sentence keeps its mark here",
            source=Span(at, at + 1),
            severity=None if edge else "warning",
        )


def _loss(source: str, target: str, span: Span, named: bool) -> Severity | None:
    """How bad it is that a quotation has lost its marks; None where a good translator may leave them out."""
    inner = source[span.start + 1 : span.end - 1].strip()
    words = inner.split()
    before, after = (
        source[max(0, span.start - _LOOK_BACK) : span.start].strip(),
        source[span.end : span.end + _LOOK_BACK],
    )
    if not words:
        return None
    if len(words) <= _WORDS_OF_SPEECH and all(word.strip(" .,!?")[: max(4, len(word) - 2)] in target for word in words):
        return None  # a name, or a German word that stays
    spoken = (
        inner[-1] in ".!?…,"
        or (before.endswith(":") or (not before and after.lstrip().startswith(",")))
        or (len(words) >= _WORDS_OF_SPEECH and inner[0].islower())
    )
    whole = inner[-1] in ".!?" and (not before or before.endswith(":"))
    if whole or (len(words) >= _WORDS_OF_A_CLAUSE and spoken):
        return "error"
    if inner.strip(" .,!?").casefold() in _YES_AND_NO:
        return None
    if _SPEAKS_OF.search(before):
        return "error"
    if named or _SAID_OF.search(target):
        return None
    if len(words) >= _WORDS_OF_A_SENTENCE or _SPEAKING.search(before) or _SPEAKING.search(after):
        return "error"
    return "warning"


def _has_new_name(source: str, target: str) -> bool:
    """Whether the English has a title in capitals that the German does not have in these words."""
    return any(
        all(word not in source for word in re.findall(r"[A-Z][\w’'-]+", found)) for found in _NAME_RUN.findall(target)
    )


_APOSTROPHE = re.compile(r"(?<=[^\W\d])'")
_STRAIGHT = re.compile(r"(?<!\d)\"|(?<!\w)'(?=\w)")
_FOREIGN = re.compile("[„‚‟»«›‹]")
_NAMES = {"double": "“ ”", "single": "‘ ’", "straight": '" "'}


def _style(pair: Pair) -> Iterator[Remark]:
    target = pair.plain_target
    if not ANY.search(target):
        return
    foreign = _FOREIGN.search(target)
    if foreign:
        yield Remark(
            f"{foreign[0]} is no English quotation mark", "write “…”, or ‘…’ within", target=Span(*foreign.span())
        )
    english = read(target)
    for at, way in english.marks if not foreign else ():
        if target[at] == ("“" if way < 0 else "”") or (target[at] == "‘" and way < 0):
            side = "closing" if way < 0 else "opening"
            right = {"“": "”", "”": "“", "‘": "’"}[target[at]]
            yield Remark(
                f"the {side} quotation mark {target[at]} faces the wrong way", f"write {right}", target=Span(at, at + 1)
            )
            break
    yield from _mixed(target)
    yield from _other_style(target, english, pair.style.quotes)


def _mixed(target: str) -> Iterator[Remark]:
    """Curly and straight marks in one text."""
    straight = _STRAIGHT.search(target) or _APOSTROPHE.search(target)
    if straight and re.search("[“”‘’]", target):
        yield Remark(
            "curly and straight marks are mixed",
            "use one kind, of quotation marks and apostrophes",
            Span(*straight.span()),
            severity="info" if _APOSTROPHE.match(target, straight.start()) else None,
        )


def _other_style(target: str, english: Quotation, style: str) -> Iterator[Remark]:
    """The first outermost quotation that is not in the marks that the project has settled on."""
    if style not in _NAMES:
        return
    outermost = 0
    for span in sorted(english.spans):
        if span.start < outermost:
            continue
        outermost = span.end
        mark = target[span.start]
        kind = "straight" if mark in "\"'" else "single" if mark in SINGLE else "double"
        if kind != style:
            yield Remark(f"a quotation in {mark}, where this project writes {_NAMES[style]}", "", target=span)
            return


RULES: tuple[Rule, ...] = (
    PairRule(
        id="quote-mismatch",
        severity="error",
        summary="a quotation that does not end, does not begin, or has lost its quotation marks",
        why=(
            "Without its marks a reader takes somebody's words for the author's. A mark that stands alone in the "
            "German too, because the quotation runs over several sentences, may stand alone in the English. "
            "Apostrophes, feet and inches are no marks, single marks are as good as double ones, and a title may "
            "be in italics, a name without marks."
        ),
        milder=(
            "a warning where only a word or two in marks have lost them and nobody is said to have spoken them, "
            "and where marks stand alone in the German too"
        ),
        bad=Example("„Wir warten nicht länger“, sagte die Ministerin.", "“We will wait no longer, said the minister."),
        good=Example(
            "„Wir warten nicht länger“, sagte die Ministerin.", "“We will wait no longer,” said the minister."
        ),
        check=_mismatch,
    ),
    PairRule(
        id="quote-style",
        severity="warning",
        summary="quotation marks that are not English, face the wrong way, or are not those of the project",
        why=(
            "„Low“ and »pointed« marks are German. English opens with “ and closes with ”, or ‘ and ’, or "
            "straight marks throughout. Which of them a project prefers is a setting; without it, any is right "
            "that is not mixed."
        ),
        bad=Example("Sie sprach von einer „Zäsur“.", "She spoke of a „turning point“."),
        good=Example("Sie sprach von einer „Zäsur“.", "She spoke of a “turning point”."),
        check=_style,
    ),
)
