"""Which quotation marks of a text open, which close, and which stand alone; German and English marks alike.

A mark is judged by its neighbours first, as “ opens in English and closes in German, and typewriters know only one.
"""

import re
from dataclasses import dataclass, field

from translate_kit.check.finding import Span

ANY = re.compile("[“”„‟\"«»‚‘‛›‹'’]")
"""Whatever may be a quotation mark."""

_MARK = re.compile("''|[“”„‟\"«»‚‘‛›‹'’]")
SINGLE = frozenset("'’‘‚‛›‹")
"""The single ones among them."""

_CLIPPED = re.compile(
    r"['’‘](?:s|t|re|ve|ll|d|m|em|tis|twas|twere|til|till|n|cause|bout|round|cos|nuff|hood|er|ne|nem|nen|ner|nes|"
    r"\d0s|\d\d|\d0er)\b",
    re.IGNORECASE,
)
_PRIME = re.compile(r"(?<!\d)\d{1,3}$")
_BEFORE_OPENING = frozenset(" \t\n\r\xa0\u2009\u202f([{-–—/|*_„“‚‘»«›‹\"'")
_AFTER_CLOSING = frozenset(" \t\n\r\xa0\u2009\u202f.,;:!?…)]}-–—/|*_”“’‘»«›‹\"'")
_OPENS, _CLOSES, _EITHER = 1, -1, 0
_BY_TYPE = {"„": _OPENS, "‚": _OPENS, "‟": _OPENS, "‛": _OPENS, "”": _CLOSES, "’": _CLOSES}


@dataclass(slots=True)
class Quotation:
    """The quotation marks of a text.

    Attributes:
        spans: what stands in marks, with its marks, in the order of the closing ones.
        unclosed: places of opening marks that nothing closes.
        unopened: places of closing marks that nothing opens.
        marks: every mark that is no apostrophe and no sign of inches: its place, and whether it opens (1)
            or closes (-1).
    """

    spans: list[Span] = field(default_factory=list)
    unclosed: list[int] = field(default_factory=list)
    unopened: list[int] = field(default_factory=list)
    marks: list[tuple[int, int]] = field(default_factory=list)


class _Level:
    """The open marks of one kind, double or single."""

    __slots__ = ("found", "open", "spare")

    def __init__(self, found: Quotation) -> None:
        self.found = found
        self.open: list[int] = []
        self.spare = 0

    def push(self, at: int) -> None:
        self.open.append(at)
        self.found.marks.append((at, _OPENS))

    def pop(self, at: int, width: int, doubtful: bool) -> None:
        """Close what is open; a doubtful mark may close (‘the workers’ choice’), but then a later one may too."""
        if self.open:
            self.found.spans.append(Span(self.open.pop(), at + width))
            self.spare += doubtful
        elif doubtful:
            return
        elif self.spare:
            self.spare -= 1
        else:
            self.found.unopened.append(at)
        self.found.marks.append((at, _CLOSES))


def read(text: str) -> Quotation:
    """The quotation marks of a text.

    Args:
        text: a sentence or several, without markup (`mask.plain`).
    """
    found = Quotation()
    double, single = _Level(found), _Level(found)
    german = "„" in text
    for match in _MARK.finditer(text):
        mark, at, end = match[0], match.start(), match.end()
        before, after = text[at - 1] if at else " ", text[end] if end < len(text) else " "
        level = single if mark in SINGLE else double
        if mark in "'’‘":
            if before.isalnum() and after.isalnum():
                continue
            if _CLIPPED.match(text, at):
                single.spare += 1  # it may be an opening mark after all: ‘Round table’
                continue
        way = _way(mark, before, after, german)
        if way == _EITHER:
            if level is single:
                continue  # a lone sign between blanks, as in text cut into words
            way = _CLOSES if level.open else _OPENS
        if way == _OPENS:
            level.push(at)
        else:
            level.pop(at, end - at, _doubtful(mark, text, at, before))
    found.unclosed = sorted(double.open + [at for at in single.open if text[at] != "’"])
    return found


def _way(mark: str, before: str, after: str, german: bool) -> int:
    """Whether a mark opens or closes: by its neighbours, else by what it is."""
    opening = before in _BEFORE_OPENING and not after.isspace()
    closing = after in _AFTER_CLOSING and not before.isspace()
    if opening != closing and not (opening and after in ".,;:!?)" and before.isspace()):
        return _OPENS if opening else _CLOSES
    if mark in "“‘":
        return _CLOSES if german or (mark == "‘" and closing) else _OPENS
    return _BY_TYPE.get(mark, _EITHER)


def _doubtful(mark: str, text: str, at: int, before: str) -> bool:
    """Whether a closing mark may be an apostrophe (the workers’, James’, workin’) or stand for feet or inches."""
    if mark in "'’":
        return before in "sxznSXZN" or before.isdigit()
    return mark in '"”' and before.isdigit() and _PRIME.search(text[max(0, at - 4) : at]) is not None
