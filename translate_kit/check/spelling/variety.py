"""British and American spellings in one document, or the one where the project writes the other."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from translate_kit.check.finding import Remark, Span
from translate_kit.check.pair import Pair
from translate_kit.check.rule import Conclusion
from translate_kit.check.spelling.words import spellings

_WORD = re.compile(r"[A-Za-z]+")
_PER_CENT = re.compile(r"\bper cent\b")
_MEASURED = re.compile(
    r"(?:\d|\b(?:square|cubic|hundred|thousand|million|billion|few|per|of|one|two|three|four|five|six|ten))[ -]$"
)
_COMPUTING = re.compile(r"\b(?:computer|software|app|code|coding|malware|data)[ -](?:\w+ )?$")
_LOOK_BACK = 24


class Noted(NamedTuple):
    """A word of one variety.

    Attributes:
        span: its place in the translation.
        word: the word.
        british: whether it is British; else it is American.
        other: the word in the other variety.
        setting: what the project has decided (`Style.spelling`).
    """

    span: Span
    word: str
    british: bool
    other: str
    setting: str


def note(pair: Pair) -> Iterator[Noted]:
    """The words of a translation that only one variety has; those with a capital may be names and do not count.

    Args:
        pair: a sentence and its translation.
    """
    text, known, setting = pair.plain_target, spellings(), pair.style.spelling
    if not known.keys().isdisjoint(_WORD.findall(text)):
        for match in _WORD.finditer(text):
            spelling = known.get(match[0])
            if spelling and _counts(text, match):
                yield Noted(Span(*match.span()), match[0], spelling.british, spelling.other, setting)
    if "per cent" in text and pair.style.percent == "any":
        for match in _PER_CENT.finditer(text):
            yield Noted(Span(*match.span()), match[0], True, "percent", setting)


def _counts(text: str, match: re.Match[str]) -> bool:
    """Whether a word is meant that the varieties spell differently: not a gas meter, not a computer program."""
    word, before = match[0], text[max(0, match.start() - _LOOK_BACK) : match.start()]
    if word in ("meter", "meters"):
        return _MEASURED.search(before) is not None
    if word in ("program", "programs"):
        return _COMPUTING.search(before) is None
    return True


def conclude(noted: list[Noted]) -> Iterator[Conclusion]:
    """The words of the variety that a document does not keep to.

    Args:
        noted: the words of a document, in order.

    Returns:
        One for each word that is a finding. Without a setting, the variety with fewer words is the wrong one, with as
        many of both the one that comes later, and the first word of the other is what it contradicts; with a setting,
        a word contradicts nothing but itself.
    """
    first: dict[bool, int] = {}
    for index, one in enumerate(noted):
        first.setdefault(one.british, index)
    british = sum(one.british for one in noted)
    american = len(noted) - british
    mostly = british > american or (british == american and first.get(True, 0) < first.get(False, 0))
    for index, one in enumerate(noted):
        if one.setting == "any":
            if one.british == mostly or len(first) == 1:
                continue
            other = first[mostly]
            why = f'elsewhere this document is {_NAMES[mostly]}, as with "{noted[other].word}"'
        elif one.british == (one.setting == "en_GB"):
            continue
        else:
            other, why = index, f"this project writes {_NAMES[not one.british]} English"
        remark = Remark(f'"{one.word}" is {_NAMES[one.british]} spelling; {why}', f"write {one.other}", one.span)
        yield Conclusion(index, remark, other)


_NAMES = {True: "British", False: "American"}
