"""Where an English text may have German words: in titles, in quotation marks, beside their translation."""

import re

from translate_kit.check.finding import Span
from translate_kit.check.german_words import WORD
from translate_kit.check.pair import Pair
from translate_kit.check.quotation import read

_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_SET_OFF = re.compile(r"(?<![\w*_])([*_])(?![*_\s])[^*_]+\1(?![\w*_])|<(i|em|cite)>[^<]*</\2>", re.IGNORECASE)
_CALLED = re.compile(
    r"(?:so-called|called|known as|known in German as|termed|dubbed|named|nicknamed|titled|entitled|[Tt]he (?:German )?"
    r"(?:word|term|name|phrase|expression|title)|or|in German|German:)[ :,]*[\"“‘'(*_]*$"
)
_EXPLAINED = re.compile(r"[\"”’'*_]*(?: \(|, or |, that is|, i\.e\.|, which means|, meaning| means? )")
_REACH = 40
_MOSTLY = 0.5
_FEW = 4


class Allowed:
    """The places of a translation where German is no accident.

    Args:
        pair: the sentence and its translation.
    """

    def __init__(self, pair: Pair) -> None:
        self._pair = pair
        text, source = pair.plain_target, pair.plain_source
        self._words = frozenset(WORD.findall(source))
        self._quoted = read(text).spans
        self._source_quoted = read(source).spans
        self._bracketed = [Span(*found.span()) for found in _BRACKETS.finditer(text)]
        self._source_bracketed = [Span(*found.span()) for found in _BRACKETS.finditer(source)]
        self._set_off = [Span(*found.span()) for found in _SET_OFF.finditer(pair.target)]
        self._source_set_off = [Span(*found.span()) for found in _SET_OFF.finditer(pair.source)]

    def at(self, place: Span, source: Span | None) -> bool:
        """Whether German is allowed at a place.

        Args:
            place: a word of the translation.
            source: the same word in the source; None where it is not there.
        """
        if self._is_piece(place, self._quoted) or (source and self._is_short(source)):
            return True
        if _within(place, self._bracketed) and not (source and _within(source, self._source_bracketed)):
            return True
        for span in self._set_off:
            if span.start <= place.start and place.end <= span.end:
                title = self._pair.target[span.start : span.end].lstrip("*_<>/iemct")[:1].isupper()
                return title or not (source and _within(source, self._source_set_off))
        text = self._pair.target
        if _CALLED.search(text, max(0, place.start - _REACH), place.start):
            return True
        return text[place.start].isupper() and _EXPLAINED.match(text, place.end) is not None

    def _is_piece(self, place: Span, spans: list[Span]) -> bool:
        """Whether one of the spans around a place is German as a whole: a title, a word that is spoken of."""
        for start, end in spans:
            if start <= place.start and place.end <= end:
                words = WORD.findall(self._pair.plain_target, start, end)
                copied = sum(word in self._words for word in words)
                return copied >= _MOSTLY * len(words)
        return False

    def _is_short(self, source: Span) -> bool:
        """Whether a place of the source stands in a quotation of few words, whose marks English may leave out."""
        around = (span for span in self._source_quoted if span.start <= source.start and source.end <= span.end)
        return any(len(WORD.findall(self._pair.plain_source, *span)) <= _FEW for span in around)


def _within(place: Span, spans: list[Span]) -> bool:
    return any(start <= place.start and place.end <= end for start, end in spans)
