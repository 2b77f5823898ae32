"""An English sentence as this package sees it: words with their places, and what stands between them."""

import re
from dataclasses import dataclass

from translate_kit.glossary.english import tokenise_english
from translate_kit.glossary.tokens import Token, gap

_NOT_WORDS = re.compile(r"</?[A-Za-z][^<>]*>|(?<=\])\([^()\s]*\)|\[\^[^\]\s]+\]|&#?\w+;")
_UNTOUCHABLE = re.compile(r"`[^`]+`|https?://[^\s<>\])*]+|[\w.+-]+@[\w-]+\.[\w.-]+\w")
_OPENING = "([{“‘\"'«‹„‚*_~<"
_QUOTES = "“”‘’\"'«»‹›„‚"
_STOP = re.compile(r"[.!?…]['\"”’»)\]*_]*\s*$")


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence and its words.

    Attributes:
        text: the sentence.
        masked: the same, as long, with tags and link targets as ``*`` and with code and addresses as ``x``.
        words: its words; parts of a hyphenated compound are words of their own.
    """

    text: str
    masked: str
    words: tuple[Token, ...]

    def plain(self, left: int, right: int) -> bool:
        """Whether nothing but white space, a hyphen or a slash stands between each two of some words."""
        return all(
            re.fullmatch(r"\s+|[-\u2010\u2011/]", self.text[self.words[at].end : self.words[at + 1].start])
            for at in range(left, right)
        )

    def gap(self, left: int) -> str:
        """What stands between a word and the next, without quotation marks and markup; empty at either end."""
        if left < 0 or left + 1 >= len(self.words):
            return ""
        return gap(self.masked, self.words[left], self.words[left + 1])

    def word(self, at: int) -> str:
        """A word in small letters; empty where there is none."""
        return self.words[at].word.casefold() if 0 <= at < len(self.words) else ""

    def begins(self, at: int) -> bool:
        """Whether a word opens the sentence, or one of several."""
        before = self.masked[: self.words[at].start].rstrip(_OPENING + " \u00a0")
        return not re.search(r"\w", before) or bool(_STOP.search(before + " "))

    def may_begin(self, at: int) -> bool:
        """Whether a capital may be that of a start: also after a colon, or in a quotation after a comma."""
        before = self.masked[: self.words[at].start]
        return self.begins(at) or bool(re.search(rf"(?:,\s+[{_QUOTES}]+|:\s+[{_QUOTES}*_]*)$", before))


def read(sentence: str) -> Line:
    """The words of an English sentence.

    Args:
        sentence: the sentence, with its Markdown and inline HTML.
    """
    masked = _UNTOUCHABLE.sub(lambda found: "x" * len(found[0]), sentence)
    masked = _NOT_WORDS.sub(lambda found: "*" * len(found[0]), masked)
    return Line(sentence, masked, tuple(tokenise_english(masked)))
