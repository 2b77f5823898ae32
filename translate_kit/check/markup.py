"""Markup, addresses and placeholders: a program reads them, so that they have to stay as they are."""

import re
from collections import Counter
from collections.abc import Iterator

from translate_kit.check.address import address_remarks
from translate_kit.check.emphasis import Emphasis, emphases
from translate_kit.check.finding import Remark, Severity, Span
from translate_kit.check.mask import CODE, FILLER, PLACEHOLDER
from translate_kit.check.pair import Pair
from translate_kit.check.quotation import ANY, read
from translate_kit.check.rule import Example, PairRule, Rule

_MARKED = re.compile(r"[*_`<\[]")
_BEGINNING = re.compile(r"^(?:#{1,6}|>|\||[*+]) (?=\S)", re.MULTILINE)
_LINK = re.compile(r"\](?:\(|\[)(?=\S)")
_NOTE = re.compile(r"\[\^[^\[\]\s]{1,64}\]|(?<=[^\s\[])\[\d{1,3}\](?![(\[:])")
_TAG = re.compile(r"<(/?[A-Za-z][\w-]*)(?=[\s/>])[^<>]*>")
_TWO_PLACES = (
    "ab an auf aus bei durch ein fest fort frei her hin los mit nach nieder statt teil um unter vor weg weiter wieder "
    "zu zurück zusammen über nicht kein keine keinen keiner mehr"
)
_PARTICLES = frozenset(_TWO_PLACES.split())
"""Where German sets both halves of a verb or a negation off (*setzt* ... *fort*), English sets off one word."""
_MOST = 3


def _markup(pair: Pair) -> Iterator[Remark]:
    source, target = pair.source, pair.target
    if not target.strip():
        return
    begun, begun_here = (_BEGINNING.findall(text) for text in (source, target))
    if len(begun) > len(begun_here):
        yield Remark(
            f'the mark "{begun[0].strip()}" at the beginning of a line is not in the English', "keep it", Span(0, 0)
        )
    if not (_MARKED.search(source) or _MARKED.search(target)):
        return
    if "`" in source or "`" in target:
        yield from _code(source, target)
    if "[" in source or "[" in target:
        yield from _notes(source, target)
        links, kept = len(_LINK.findall(source)), len(_LINK.findall(target))
        if links != kept:
            milder: Severity | None = "warning" if kept > links else None
            yield Remark(
                f"the German has {_many(links, 'link')}, the English {kept}", "[words](address)", severity=milder
            )
    if "<" in source or "<" in target:
        yield from _tags(pair)
    yield from _emphasis(pair)


def _many(number: int, what: str) -> str:
    return f"{number} {what}{'' if number == 1 else 's'}"


def _code(source: str, target: str) -> Iterator[Remark]:
    theirs, ours = ({found[0]: Span(*found.span()) for found in CODE.finditer(text)} for text in (source, target))
    lost, added = [text for text in theirs if text not in ours], [text for text in ours if text not in theirs]
    for text, other in zip(lost[:_MOST], added, strict=False):
        yield Remark(f"the code {text} has become {other}", "code stays as it is", ours[other], theirs[text])
    for text in lost[len(added) : len(added) + _MOST]:
        yield Remark(f"the code {text} is not in the English", "code stays as it is", source=theirs[text])
    for text in added[len(lost) : len(lost) + _MOST]:
        yield Remark(f"the code {text} is not in the German", "", ours[text], severity="warning")


def _notes(source: str, target: str) -> Iterator[Remark]:
    theirs, ours = Counter(_NOTE.findall(source)), Counter(_NOTE.findall(target))
    if theirs == ours:
        return
    for mark in list((theirs - ours).keys())[:_MOST]:
        at = source.index(mark)
        yield Remark(f"the footnote mark {mark} is not in the English", "", source=Span(at, at + len(mark)))
    for mark in list((ours - theirs).keys())[:_MOST]:
        at = target.index(mark)
        yield Remark(f"the footnote mark {mark} is not in the German", "", target=Span(at, at + len(mark)))


def _tags(pair: Pair) -> Iterator[Remark]:
    theirs, ours = (
        Counter(name.lower() for name in _TAG.findall(_without_code(text))) for text in (pair.source, pair.target)
    )
    for name in list((theirs - ours).keys())[:_MOST]:
        yield Remark(f"the tag <{name}> is in the German more often than in the English", "keep the tags as they are")
    for name in list((ours - theirs).keys())[:_MOST]:
        message = f"the tag <{name}> is in the English more often than in the German"
        yield Remark(message, "keep the tags as they are", severity="warning")


def _without_code(text: str) -> str:
    return CODE.sub(lambda found: FILLER * len(found[0]), text) if "`" in text else text


def _emphasis(pair: Pair) -> Iterator[Remark]:
    theirs, _, source = _read(pair.source, pair.plain_source)
    ours, alone, target = _read(pair.target, pair.plain_target)
    if not theirs and not ours:
        return
    if len(ours) < len(theirs):
        yield from _fewer(pair, theirs, ours, alone)
    elif len(ours) > len(theirs):
        new = [one for one in ours if _words(one, target) not in source]
        if len(new) > len(theirs) and not _quotations(pair.plain_source):
            yield Remark(
                f"the German sets {_many(len(theirs), 'place')} off with * or _, the English {len(ours)}",
                "set off what the German sets off",
                target=new[-1].span,
                severity="warning",
            )
    elif sorted(one.width for one in theirs) != sorted(one.width for one in ours):
        yield Remark("what is set off is not as strong as in the German", "", target=ours[0].span, severity="warning")
    elif Counter(one.sign for one in theirs) != Counter(one.sign for one in ours):
        yield Remark(
            "* and _ are exchanged, which means the same", "write the German's", target=ours[0].span, severity="info"
        )


def _read(text: str, plain: str) -> tuple[list[Emphasis], list[Span], str]:
    """The emphases of a text, the marks that stand alone, and the text without code, addresses and tags."""
    if "*" not in text and "_" not in text:
        return [], [], text
    masked = "".join(FILLER if hidden == FILLER else shown for shown, hidden in zip(text, plain, strict=True))
    return *emphases(masked), masked


def _words(one: Emphasis, text: str) -> str:
    return text[one.span.start + one.width : one.span.end - one.width]


def _fewer(pair: Pair, theirs: list[Emphasis], ours: list[Emphasis], alone: list[Span]) -> Iterator[Remark]:
    """Emphasis that is lost: not where two halves of a verb became one word, nor where quotation marks stand for it."""
    if alone:
        mark = pair.target[alone[-1].start : alone[-1].end]
        yield Remark(
            f"no {mark} ends what {mark} begins here", "set the mark where the German has it", target=alone[-1]
        )
        return
    if _quotations(pair.plain_target) >= _quotations(pair.plain_source) + len(theirs) - len(ours):
        return
    if ours and any(_words(one, pair.source).casefold() in _PARTICLES for one in theirs):
        return
    yield Remark(
        f"the German sets {_many(len(theirs), 'place')} off with * or _, the English {len(ours)}",
        "set off what the German sets off",
        source=theirs[0].span,
        severity="warning" if _stays_without(pair, theirs, len(theirs) - len(ours)) else None,
    )


def _stays_without(pair: Pair, theirs: list[Emphasis], lost: int) -> bool:
    """Whether so many words may be set off for being foreign in German only: *soft power*."""
    english = pair.target.casefold()
    return sum(_words(one, pair.source).casefold() in english for one in theirs) >= lost


def _quotations(text: str) -> int:
    return len(read(text).spans) if ANY.search(text) else 0


def _addresses(pair: Pair) -> Iterator[Remark]:
    return address_remarks(pair.source, pair.target)


def _placeholders(pair: Pair) -> Iterator[Remark]:
    source, target = pair.source, pair.target
    if not ("%" in source or "{" in source or "%" in target or "{" in target) or not target.strip():
        return
    theirs, ours = _found(source), _found(target)
    if theirs == ours:
        return
    lost, added = [one for one in theirs if one not in ours], [one for one in ours if one not in theirs]
    for one in lost[:_MOST]:
        at = source.index(one)
        yield Remark(f"the placeholder {one} is not in the English", "", source=Span(at, at + len(one)))
    for one in added[:_MOST]:
        at = target.index(one)
        yield Remark(f"the placeholder {one} is not in the German", "", target=Span(at, at + len(one)))
    if not lost and not added:
        one = next(iter((theirs - ours) or (ours - theirs)))
        yield Remark(f"the placeholder {one} is not there as often as in the German", "", severity="warning")


def _found(text: str) -> Counter[str]:
    return Counter(found[0] for found in PLACEHOLDER.finditer(_without_code(text)))


RULES: tuple[Rule, ...] = (
    PairRule(
        id="markup-mismatch",
        severity="error",
        summary="emphasis, a link, code, a footnote mark or an HTML tag that is not in the English as in the German",
        why=(
            "A lost mark loses a footnote or a link, or sets half a page in italics. What is between the marks is"
            " translated, code is not. Marks may move; a star in a word (Politiker*innen) is no emphasis; a title"
            " may be in italics instead of quotation marks and the other way round; a German word that stays may "
            "be set off."
        ),
        milder=(
            "a warning where the English has more than the German or another strength, or where the words set off"
            " are the same in both, info where * and _ are exchanged"
        ),
        bad=Example("Das gilt **nicht** für den Bund.[^2]", "This does **not apply to the federal government.[^2]"),
        good=Example("Das gilt **nicht** für den Bund.[^2]", "This does **not** apply to the federal government.[^2]"),
        check=_markup,
    ),
    PairRule(
        id="address-mismatch",
        severity="error",
        summary="an address on the web or of e-mail that is not kept to the letter",
        why=(
            "A changed letter leads to nowhere or to somebody else. The English page of the same site is welcome "
            "in place of the German one, and https:// and www. may be added."
        ),
        milder="info where the English page of the site stands for the German one, a warning where an address is added",
        bad=Example("Mehr unter https://example.org/haushalt.", "See https://example.org/hauhsalt for more."),
        good=Example("Mehr unter https://example.org/haushalt.", "See https://example.org/haushalt for more."),
        check=_addresses,
    ),
    PairRule(
        id="placeholder-mismatch",
        severity="error",
        summary="a placeholder that is lost, added or translated",
        why=(
            "A program puts a word in its place: {name}, %s, %(count)d, ${user}, {{ title }}. Changed, it stays "
            "as it is or stops the program. A percentage such as 50 % der Stimmen is none."
        ),
        milder="a warning where it is only not there as often",
        bad=Example("{zahl} Abgeordnete fehlten.", "{number} members were absent."),
        good=Example("{zahl} Abgeordnete fehlten.", "There were {zahl} members absent."),
        check=_placeholders,
    ),
)
