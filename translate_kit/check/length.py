"""A translation too short to hold all of its sentence, or too long to be only that.

Measured is the natural logarithm of the English length by the German one, in code points. On 589 human translations
(200 of newstest2017, 100 of the FLORES devtest, 289 of news with IATE terms) it is, by the length of the German:

    40-79   mean -0.04, standard deviation 0.17, least -0.40
    80-159  mean -0.09, standard deviation 0.15, least -0.67
    160-319 mean -0.15, standard deviation 0.12, least -0.48
    320-    mean -0.15, standard deviation 0.08, least -0.26

Plain English for officialese goes down to -1.13 and is right. So length alone is no proof: an omission is certain where
a sentence, a clause or a member of a list has no counterpart, and the rest of the German fills the English.
"""

import math
import re
from collections.abc import Iterable, Iterator

from translate_kit.check.finding import Remark, Span
from translate_kit.check.length_parts import Part, clauses, essence, is_echoed, sentences
from translate_kit.check.mask import FILLER
from translate_kit.check.pair import Pair
from translate_kit.check.rule import Example, PairRule, Rule

_SHORTEST = 40
"""Code points of the German; anything may be said in one word."""
_NO_DOUBT = 0.68
"""The part of the German length from which on the English is never doubted, to be quick."""
_LONG_TEXT, _SENTENCE_LOST, _SENTENCE_LOST_LONG, _SENTENCE_DOUBT = 200, -0.48, -0.42, -0.40
"""With fewer sentences than the German; joined sentences of good translations go down to -0.34."""
_CLAUSE_LOST, _RELATIVE_LOST, _CLAUSE_DOUBT = -0.62, -0.72, -0.55
"""With a clause that nothing stands for; good translations go down to -0.50, or have a word for the clause."""
_LIST_LOST, _LIST_SHORTEST = -0.62, 100
_FAR_TOO_SHORT, _FAR_LACK = -0.9, 100
_SHORT, _SHORT_FROM = -0.75, 60
_FITS = -0.48
"""The least that the rest of the German may be to the English if it is to be what was translated."""
_LEAST_PART = 0.25
_USUAL, _SENTENCE_LACK, _CLAUSE_LACK = 0.9, 30, 55
"""Usual length of the English to the German, and how many characters may be lacking for a terse turn of phrase."""
_TOO_LONG = ((160, 0.5), (80, 0.65), (40, 0.8))
"""Code points of the German, and the logarithm from which on the English is too long; the most met is 0.61."""
_SHOWN = 60

_CLAUSES = re.compile(
    r",\s(?:\w+\s)?(?:dass|ob|wie|was|wer|dessen|deren|wenn|weil|um|so|(?:der|die|das|den|dem)(?=\s[a-zäöü]))\b|:|"
    r"^\W*(?:Wie|Wenn|Wer|Was|Ob|Dass|Um|Falls|Da|Weil|Obwohl|Nachdem|Seit|Bevor)\b"
)
_RELATIVE = re.compile(r"\b(?:who|whom|whose|which|that|where|with|whereby|having|(?:[a-z]{3,}(?:ing|ed)))\b|[,–—(]")
_MARKS = {
    ("obwohl", "obgleich", "wenngleich"): r"although|though|despite|while|whilst|even|but|yet|notwithstanding|albeit",
    ("während", "wogegen"): r"while|whilst|whereas|during|as|when|meanwhile|but|amid",
    ("weil", "da", "zumal", "denn"): r"because|since|as|for|due|owing|given|thanks|over|after|with|from|so|[a-z]+ing",
    ("wenn", "falls", "sofern", "sobald", "solange"): r"if|when|once|whenever|unless|should|provided|as|while|were|"
    r"without|in case|until|had|or|whether|by|[a-z]+ing",
    ("bevor", "ehe", "bis"): r"before|until|till|by|prior|first|ahead|then",
    ("nachdem", "seit", "seitdem"): r"after|once|following|having|since|when|now|as|followed|ever|then",
    ("damit", "sodass", "so dass", "indem", "wobei", "wodurch", "weshalb", "worauf", "woraufhin", "wo"): r"so|to|that|"
    r"with|by|which|where|and|thus|therefore|hence|when|[a-z]+ing",
    ("sondern", "aber", "doch", "jedoch"): r"but|however|yet|rather|though|although|instead|only|while|also|as well",
}
_MARK_OF = {by: re.compile(rf"\b(?:{marks})\b|[;:–—]") for words, marks in _MARKS.items() for by in words}
_JOINTS_DE = re.compile(r",|\b(?:und|oder|sowie|beziehungsweise)\b")
_JOINTS_EN = re.compile(r",|\b(?:and|or|with|plus|as well as)\b")


def _omission(pair: Pair) -> Iterable[Remark]:
    size = len(pair.source)
    if size < _SHORTEST or len(pair.target) > _NO_DOUBT * size or not pair.target.strip():
        return
    english = pair.plain_target.replace(FILLER, "").strip()
    length = len(essence(pair.plain_source))
    if length >= _SHORTEST and english:
        yield from _missing(pair.plain_source, english, _ratio(english, length))


def _missing(german: str, english: str, ratio: float) -> Iterator[Remark]:
    """At most one remark: on a lost sentence, else a lost clause, else a lost member, else on the length alone."""
    lost = _lost_sentence(german, english, ratio) or _lost_clause(german, english, ratio)
    if lost is not None:
        span, sure = lost
        words = " ".join(german[slice(*span)].strip(" ,").split())
        shown = words if len(words) <= _SHOWN else words[: _SHOWN - 1] + "…"
        yield _remark(f'nothing in the English stands for "{shown}"', sure, _trimmed(german, span))
    elif ratio < _LIST_LOST and len(german) >= _LIST_SHORTEST and _has_fewer_members(german, english):
        yield _remark("the English lists less than the German", True)
    elif ratio < _FAR_TOO_SHORT and _lack(german, english) > _FAR_LACK:
        yield _remark("the English is too short to hold the German", True)
    elif ratio < _SHORT and len(german) >= _SHORT_FROM:
        yield _remark("the English is so short that something may be missing", False)


def _remark(message: str, sure: bool, source: Span | None = None) -> Remark:
    return Remark(
        message,
        "translate what is missing" if sure else "compare both clause by clause",
        source=source,
        severity=None if sure else "warning",
        confidence=1.0 if sure else 0.5,
    )


def _lost_sentence(german: str, english: str, ratio: float) -> tuple[Span, bool] | None:
    """A German sentence without counterpart, and whether that is certain."""
    if ratio > _SENTENCE_DOUBT:
        return None
    parts = sentences(german)
    if len(parts) <= max(1, len(sentences(english, least=2))):
        return None
    lost = _least_echoed([Part(span, "") for span in parts], german, english)
    if lost is None:
        return None
    least = _SENTENCE_LOST if len(german) < _LONG_TEXT else _SENTENCE_LOST_LONG
    return lost, ratio < least and _lack(german, english) > _SENTENCE_LACK


def _lost_clause(german: str, english: str, ratio: float) -> tuple[Span, bool] | None:
    """A German clause without counterpart, and whether that is certain."""
    if ratio > _CLAUSE_DOUBT:
        return None
    small = english[:1].lower() + english[1:]
    parts = [part for part in clauses(german) if not _MARK_OF.get(part.by, _RELATIVE).search(small)]
    lost = _least_echoed(parts, german, english)
    if lost is None:
        return None
    by = next(part.by for part in parts if part.span == lost)
    least = _CLAUSE_LOST if by in _MARK_OF else _RELATIVE_LOST
    return lost, ratio < least and _lack(german, english) > _CLAUSE_LACK


def _least_echoed(parts: list[Part], german: str, english: str) -> Span | None:
    """The longest part of which nothing is in the English, where the rest of the German is enough to fill it."""
    size = len(essence(german))
    for part in sorted(parts, key=lambda part: part.span.start - part.span.end):
        length = part.span.end - part.span.start
        if length < _LEAST_PART * size:
            return None
        rest = german[: part.span.start] + " " + german[part.span.end :]
        fits = _ratio(english, max(1, size - length)) > _FITS
        if fits and not is_echoed(german[slice(*part.span)], rest, english):
            return part.span
    return None


def _has_fewer_members(german: str, english: str) -> bool:
    """Whether the German, all in one clause, joins at least two members more than the English."""
    if _CLAUSES.search(german):
        return False
    joints, english_joints = _JOINTS_DE.findall(essence(german)), _JOINTS_EN.findall(english)
    return len(joints) - len(english_joints) > 1 and len(joints) - joints.count(",") > 1


def _lack(german: str, english: str) -> float:
    """How many characters the English has less than is usual."""
    return _USUAL * len(essence(german)) - len(english)


def _ratio(english: str, size: int) -> float:
    return math.log(len(english) / size)


def _trimmed(text: str, span: Span) -> Span:
    words = text[slice(*span)]
    left = len(words) - len(words.lstrip(" ,\n"))
    return Span(span.start + left, span.end - (len(words) - len(words.rstrip(" ,\n"))))


def _length(pair: Pair) -> Iterable[Remark]:
    size, english = len(pair.source), len(pair.target)
    if size < _SHORTEST or english < 1.5 * size:
        return
    most = next(limit for least, limit in _TOO_LONG if size >= least)
    if math.log(english / size) > most:
        yield Remark(
            f"the English is {english / size:.1f} times as long as the German", "see whether something was added"
        )


RULES: tuple[Rule, ...] = (
    PairRule(
        "omission",
        "error",
        "a sentence, a clause or a part of a list is not in the English",
        "English may be much shorter than officialese, and may join sentences. It is an error where it is short, a "
        "German sentence or clause has nothing in it that stands for it, and the rest is enough to fill it.",
        Example(
            "Der Minister kündigte eine Prüfung an. Ergebnisse sollen im Herbst vorliegen und dann beraten werden.",
            "The minister announced a review.",
        ),
        Example(
            "Der Minister kündigte eine Prüfung an, deren Ergebnisse im Herbst vorliegen sollen.",
            "The minister announced a review, with results due in the autumn.",
        ),
        milder="warning where the English may only be terse",
        check=_omission,
    ),
    PairRule(
        "length",
        "warning",
        "the English is much longer than the German",
        "Then a neighbour's translation may have slipped in, or a remark.",
        Example(
            "Der Minister kündigte am Montag eine Prüfung an.",
            "The minister announced a review on Monday. The results are due in the autumn and will then be put to "
            "parliament, the ministry said.",
        ),
        Example("Der Minister kündigte eine Prüfung an.", "The minister announced that there would be a review."),
        check=_length,
    ),
)
