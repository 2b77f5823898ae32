"""German words that were left in the English."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from translate_kit.check.finding import Remark, Severity, Span
from translate_kit.check.german_words import FUNCTION, WORD, certainty
from translate_kit.check.pair import Pair
from translate_kit.check.quotation import read
from translate_kit.check.rule import Example, PairRule, Rule
from translate_kit.check.unchanged import is_unchanged

_LETTERS = re.compile(r"[^\W\d_]{2,}")
_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_SET_OFF = re.compile(r"(?<![\w*_])([*_])(?![*_\s])[^*_]+\1(?![\w*_])|<(i|em|cite)>[^<]*</\2>", re.IGNORECASE)
_NEAR = 4
_PLACES = 8


class _Word(NamedTuple):
    text: str
    start: int
    end: int


def _check(pair: Pair) -> Iterable[Remark]:
    shared = set(_LETTERS.findall(pair.target))
    small = not FUNCTION.isdisjoint(shared)
    shared.intersection_update(_LETTERS.findall(pair.source))
    if not small and not shared:
        return
    if is_unchanged(pair):
        return
    yield from _Reading(pair).remarks()


class _Reading:
    """The words of both sides of a pair and where German is allowed."""

    def __init__(self, pair: Pair) -> None:
        self.pair = pair
        self.source = [_Word(m[0], *m.span()) for m in WORD.finditer(pair.plain_source)]
        self.target = [_Word(m[0], *m.span()) for m in WORD.finditer(pair.plain_target)]
        self.places: dict[str, list[int]] = {}
        for index, word in enumerate(self.source):
            self.places.setdefault(word.text, []).append(index)
        self._allowed: list[Span] | None = None

    def remarks(self) -> Iterator[Remark]:
        """What was left, as few remarks as there are pieces."""
        done = 0
        for index, word in enumerate(self.target):
            if index < done:
                continue
            severity = self._function(index) if word.text in FUNCTION else self._ordinary(index)
            if severity is None or self._is_allowed(word):
                continue
            first, done = self._copied(index, done)
            span = Span(self.target[first].start, self.target[done - 1].end)
            words = self.pair.target[slice(*span)]
            yield Remark(
                f'"{_short(words)}" is German',
                "translate it",
                span,
                self._source_span(index),
                None if severity == "error" else severity,
                1.0 if severity == "error" else 0.6,
            )

    def _function(self, index: int) -> Severity | None:
        """How sure it is that a small German word was left: next to others surely, in a name not at all."""
        before = self.target[index - 1].text if index else ""
        after = self.target[index + 1].text if index + 1 < len(self.target) else ""
        if after[:1].isupper() and (before[:1].isupper() or self.target[index].text in ("von", "vom", "zu", "zur")):
            return None
        near = self.target[max(0, index - _NEAR) : index] + self.target[index + 1 : index + 1 + _NEAR]
        text = self.target[index].text
        if any(word.text in FUNCTION and word.text != text for word in near) or text in self.places:
            return "error"
        return "warning"

    def _ordinary(self, index: int) -> Severity | None:
        word = self.target[index].text
        if word not in self.places:
            return None
        sure = certainty(word)
        if sure == "none" or word in self._glossary():
            return None
        if word[0].isupper() and self._in_name(index):
            return None
        return "error" if sure == "certain" else "warning"

    def _in_name(self, index: int) -> bool:
        """Whether a word with a capital stands beside another one."""
        beside = (index - 1, index + 1)
        return any(0 <= at < len(self.target) and self.target[at].text[0].isupper() and at > 0 for at in beside)

    def _glossary(self) -> set[str]:
        """Words of the English of the terms that stand in the source."""
        terms = (hit.term for hit in self.pair.hits)
        return {word for term in terms for form in (term.en, *term.en_admitted) for word in WORD.findall(form)}

    def _is_allowed(self, word: _Word) -> bool:
        if self._allowed is None:
            text = self.pair.plain_target
            self._allowed = [
                *read(text).spans,
                *(Span(*found.span()) for found in _BRACKETS.finditer(text)),
                *(Span(*found.span()) for found in _SET_OFF.finditer(self.pair.target)),
            ]
        return any(start <= word.start and word.end <= end for start, end in self._allowed)

    def _copied(self, index: int, done: int) -> tuple[int, int]:
        """The words around one that stand in the same order in the source: the first, and the one after the last."""
        best = (index, index + 1)
        for place in self.places.get(self.target[index].text, ())[:_PLACES]:
            first, last = index, index + 1
            while first > done and place - (index - first) > 0 and self._same(first - 1, place - (index - first) - 1):
                first -= 1
            while last < len(self.target) and self._same(last, place + last - index):
                last += 1
            if last - first > best[1] - best[0]:
                best = (first, last)
        return best

    def _same(self, target: int, source: int) -> bool:
        return source < len(self.source) and self.target[target].text == self.source[source].text

    def _source_span(self, index: int) -> Span | None:
        places = self.places.get(self.target[index].text)
        return Span(*self.source[places[0]][1:]) if places else None


def _short(words: str) -> str:
    most = 60
    words = " ".join(words.split())
    return words if len(words) <= most else words[: most - 1] + "…"


RULES: tuple[Rule, ...] = (
    PairRule(
        "leftover-german",
        "error",
        "German words were left in the English",
        "Names, titles and words in quotation marks, brackets or italics may be German, and so may words that English "
        "has taken over or that the glossary keeps.",
        Example("Die Gemeinden wollen die Kosten nicht tragen.", "The municipalities do not want to bear the Kosten."),
        Example("Die „Energiewende“ kam im Bundestag zur Sprache.", "The “Energiewende” was raised in the Bundestag."),
        milder="warning where the word may be a name",
        check=_check,
    ),
)
