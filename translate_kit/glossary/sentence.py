"""A German sentence as the matcher sees it, and what it says about places of it."""

import re
from dataclasses import dataclass
from functools import cached_property

from translate_kit.glossary.term import Hit, Term
from translate_kit.glossary.tokens import HYPHENS, Token, clean, is_all_caps, tokenise

_HYPHENS = tuple(HYPHENS)
_PARTS_SHOWN = 6
"""Parts of a hyphenated compound that are shown on either side of a word."""
_LOCATOR = re.compile(
    r"(?:,?\s+(?:Absatz|Abs\.|Unterabsatz|UAbs\.|Satz|S\.|Halbsatz|Hs\.|Nummer|Nr\.|Buchstabe|Buchst\.|lit\.|Alternative|"
    r"Alt\.|Ziffer|Ziff\.)\s*(?:\d+[a-z]?|[a-z])\b)+"
)
"""What says which part of an article is meant; it stands between the number of the article and the name of the law."""
_MAY_HAVE_TAIL = re.compile(r"\d,?\s+(?:Abs|Unt|UAb|Sat|S\.|Hal|Hs|N[ru]|Buc|lit|Alt|Zif)")


@dataclass(frozen=True, slots=True)
class Candidate:
    """A hit that has not been weighed against others yet.

    Attributes:
        hit: the hit.
        words: how many words of the glossary it stands on.
    """

    hit: Hit
    words: int


@dataclass(frozen=True, slots=True)
class Refusal:
    """A place that looked like a term.

    Attributes:
        term: the term.
        start, end: the place in the sentence, in code points.
        surface: the words that stand there.
        reason: why it is none, in words.
    """

    term: Term
    start: int
    end: int
    surface: str
    reason: str


class Sentence:
    """A sentence and its words.

    Args:
        text: the sentence as it stands.
        tokens: its words, where they are known already.
    """

    def __init__(self, text: str, tokens: list[Token] | None = None) -> None:
        self.text = text
        self.tokens = tokenise(text) if tokens is None else tokens
        self.all_caps = is_all_caps(text)

    @cached_property
    def cleaned(self) -> str:
        """The sentence in NFC without soft hyphens: what the conditions of a term see."""
        return clean(self.text)

    def in_cleaned(self, position: int) -> int:
        """Where a place of the sentence lies in ``cleaned``."""
        return position if self.cleaned == self.text else len(clean(self.text[:position]))

    @cached_property
    def condensed(self) -> "Sentence | None":
        """The sentence with ``5 Absatz 1 Satz 2`` as one word, read ``5``; None where no number has such a tail."""
        if not _MAY_HAVE_TAIL.search(self.text):
            return None
        tokens: list[Token] = []
        changed = False
        for token in self.tokens:
            if tokens and token.start < tokens[-1].end:
                continue  # a part of the tail
            tail = _LOCATOR.match(self.text, token.end) if token.word.isdigit() else None
            tokens.append(token._replace(end=tail.end()) if tail else token)
            changed = changed or bool(tail)
        return Sentence(self.text, tokens) if changed else None

    def tail(self, token: Token) -> str:
        """What ``condensed`` has put into a number: ``Absatz 1 Satz 2``; empty for other words."""
        return self.text[token.start + len(token.word) : token.end].strip(" ,\u00a0") if token.word.isdigit() else ""

    def compound(self, index: int) -> str:
        """The hyphenated compound that a word is part of, whole within reason."""
        first, last = index, index
        while self.tokens[first].joined and index - first < _PARTS_SHOWN:
            first -= 1
        while last + 1 < len(self.tokens) and self.tokens[last + 1].joined and last - index < _PARTS_SHOWN:
            last += 1
        return self.text[self.tokens[first].start : self.tokens[last].end + self.is_modifier(last)]

    def is_modifier(self, index: int) -> bool:
        """Whether a hyphen follows a word: another part of a compound does, or is left out (Bundestags- und ...)."""
        return self.text.startswith(_HYPHENS, self.tokens[index].end)

    def hit(self, term: Term, start: int, end: int, reason: str, *, enforceable: bool, words: int = 1) -> Candidate:
        """A candidate at a place of this sentence."""
        return Candidate(Hit(term, start, end, self.text[start:end], reason, enforceable), words)

    def refuse(self, term: Term, start: int, end: int, reason: str) -> Refusal:
        """A refusal at a place of this sentence."""
        return Refusal(term, start, end, self.text[start:end], reason)
