"""Which words of a sentence are replaced: whole words, without determiner, auxiliary and possessive ending."""

import re
from collections.abc import Set
from dataclasses import dataclass, replace

from translate_kit.draft.replacement.lexicon import AUXILIARIES, LEADING
from translate_kit.draft.replacement.line import Line

_TRIMMED = " \t\r\n\u00a0\u202f*_~`\"'“”‘’„‚«»‹›[]()"
_LEADING_VERB = AUXILIARIES | {"to", "not"}
_INSIDE = re.compile(r"[%'’]?\s+|[-\u2010\u2011–/]|\.\s?")


@dataclass(frozen=True, slots=True)
class Place:
    """Words of a sentence that are replaced.

    Attributes:
        line: the sentence.
        first, last: indices of the words.
        keep: how many words of the rendering stand there already, to the left of the words.
    """

    line: Line
    first: int
    last: int
    keep: int = 0

    @property
    def start(self) -> int:
        """Where the words begin."""
        return self.line.words[self.first].start

    @property
    def end(self) -> int:
        """Where the words end; a possessive ending lies outside."""
        token = self.line.words[self.last]
        return token.end - 2 if token.word.casefold().endswith("'s") else token.end

    @property
    def text(self) -> str:
        """The words as they stand there."""
        return self.line.text[self.start : self.end]

    @property
    def ending(self) -> str:
        """The possessive ending behind the words: ``'s``, ``'``, or nothing."""
        token = self.line.words[self.last]
        if self.end < token.end:
            return self.line.text[self.end : token.end]
        return self.line.text[self.end] if self._is_possessive_plural() else ""

    def _is_possessive_plural(self) -> bool:
        """The truces' terms, but not 'the truces' with quotation marks."""
        behind = self.line.masked[self.end : self.end + 3]
        if not re.match(r"['’] \w", behind) or not self.text.endswith(("s", "S")):
            return False
        before = self.line.masked[: self.start]
        opened = re.findall(r"(?<!\w)['‘]", before)
        closed = re.findall(r"(?<=\w|[.,!?])['’](?!\w)", before)
        return len(opened) <= len(closed)

    @property
    def joined(self) -> bool:
        """Whether the words are part of a compound with a hyphen or a slash."""
        text = self.line.text
        before, after = text[max(self.start - 2, 0) : self.start], text[self.end : self.end + 2]
        return bool(re.fullmatch(r"\w[-\u2010\u2011–/]", before) or re.fullmatch(r"[-\u2010\u2011–/]\w", after))

    def grown(self, first: int, last: int) -> "Place":
        """The same with other borders."""
        return replace(self, first=first, last=last)


def locate(line: Line, start: int, end: int, *, verb: bool = False) -> Place | None:
    """The words between two places of a sentence.

    Args:
        line: the sentence.
        start, end: code points; white space, quotation marks and markup at either end do not count.
        verb: leave auxiliaries at the front to the sentence, instead of determiners.

    Returns:
        The words; None where the borders cut a word, or where markup, punctuation or an address stands inside.
    """
    while start < end and line.text[start] in _TRIMMED:
        start += 1
    while start < end and line.text[end - 1] in _TRIMMED:
        end -= 1
    if line.masked[start:end] != line.text[start:end]:
        return None
    first = next((at for at, token in enumerate(line.words) if token.start == start), None)
    last = next((at for at, token in enumerate(line.words) if _ends(token.end, token.word, end)), None)
    if first is None or last is None or last < first:
        return None
    between = (line.text[line.words[at].end : line.words[at + 1].start] for at in range(first, last))
    if not all(_INSIDE.fullmatch(text) for text in between):
        return None
    return _without_front(Place(line, first, last), _LEADING_VERB if verb else LEADING)


def _ends(token_end: int, word: str, end: int) -> bool:
    return token_end == end or (word.casefold().endswith("'s") and token_end - 2 == end)


def _without_front(place: Place, front: Set[str]) -> Place | None:
    first = place.first
    while first < place.last and place.line.word(first) in front and place.line.gap(first) == " ":
        first += 1
    return None if first == place.last and place.line.word(first) in front else place.grown(first, place.last)
