"""Cuts a block of German text into sentences, by SRX rules that translators can read and change.

The engine is choppa-srx, a port of the Java library ``segment``, with the German rules of LanguageTool (key
``de_two``). Before those stand our own rules (``german.srx``), before ours those of the user. The first rule that fits
decides.
"""

import hashlib
from functools import cached_property
from importlib.metadata import version
from itertools import accumulate
from pathlib import Path
from typing import TYPE_CHECKING

from translate_kit.errors import InputError, KitError
from translate_kit.source.bounded import bounded_document
from translate_kit.source.srx import SrxRule, read_german_rules, read_rules
from translate_kit.text import shown

if TYPE_CHECKING:
    from choppa import SrxDocument

OUR_RULES = Path(__file__).with_name("german.srx")
LANGUAGE = "de_two"
"""choppa's key for German where a single line end is white space and two end a paragraph."""

LOOKBEHIND = 40
"""What ``*`` and ``+`` in exceptions stand for at most, in characters. choppa's 100 cut 1,344 blocks of the German
Universal Dependencies in the same way and took twenty times longer for "1. 1. 1. ..." with LanguageTool's rules."""

SUPERSEDED = r"[^\)]*?[\.:][\s\u00A0][^\)]*?"
"""Part of three exceptions of LanguageTool for brackets that tries all ways to choose two to four stops before the
place: 4 ms a stop in ". . . .". Our own exception for brackets says the same without choosing, so they are left out."""

LONGEST_CALL = 4_000
"""Characters of a text that is cut in one go. Some of LanguageTool's exceptions look for a bracket as far as the text
goes, at every stop, so the time grows with the square of the length."""

WINDOW = 2_000
"""Characters of a longer text that are decided on at a time."""

MARGIN = 500
"""Characters that the engine sees on either side of a window. Our patterns look no further than 300, but for a whole
sentence in brackets: a longer one stays joined to the next sentence, and brackets that close later do not protect."""


class Segmenter:
    """Cuts text into sentences.

    Nothing is read before it is needed; the rules are loaded once.

    Args:
        overlay: an SRX 2.0 file of the user whose rules for German come first.
    """

    def __init__(self, overlay: Path | None = None) -> None:
        self._overlay = overlay

    @cached_property
    def signature(self) -> str:
        """What made the cuts: choppa's version, 16 hex digits of the SHA-256 of our rules and of the user's.

        Line ends do not count, so that a checkout with CRLF has the same signature.

        Raises:
            InputError: the user's rules cannot be read.
        """
        parts = [f"choppa-srx {version('choppa-srx')}", f"german.srx {_digest(OUR_RULES)}"]
        if self._overlay is not None:
            parts.append(f"overlay {_digest(self._overlay)}")
        return ", ".join(parts)

    def split(self, text: str) -> list[str]:
        """Cut a block of text into sentences.

        A cut always follows white space; in doubt two sentences stay joined. A text above LONGEST_CALL characters is
        decided on window by window, each seen with a margin on both sides, so that the time grows with the length
        only; it is cut as in one go, but where a reason for or against a cut lies beyond the margin.

        Args:
            text: a paragraph, a heading, ...; single line ends in it are white space.

        Returns:
            The sentences, each with the white space behind it. Joined they are the text; none is empty or only white
            space, unless the whole text is.

        Raises:
            InputError: the user's rules cannot be used.
            KitError: the pieces do not add up to the text, which is a bug.
        """
        pieces: list[str] = []
        start = 0
        for end in self._ends(text):
            piece = text[start:end]
            if pieces and (not piece.strip() or not pieces[-1].strip()):
                pieces[-1] += piece
            else:
                pieces.append(piece)
            start = end
        if "".join(pieces) != text:
            raise KitError(
                f"the sentences do not add up to their text, which begins with {text[:60]!r}; "
                f"this is a bug, please report it with this text and: {self.signature}"
            )
        return pieces

    def _ends(self, text: str) -> list[int]:
        """Where the sentences of a text end; the last one is the text's own end."""
        if len(text) <= LONGEST_CALL:
            return self._ends_in_one_go(text)
        found = []
        for start in range(0, len(text), WINDOW):
            low = max(0, start - MARGIN)
            ends = self._ends_in_one_go(text[low : start + WINDOW + MARGIN])
            found += [low + end for end in ends if start < low + end <= start + WINDOW]
        return found

    def _ends_in_one_go(self, text: str) -> list[int]:
        from choppa import SrxTextIterator

        pieces = SrxTextIterator(self._rules, LANGUAGE, text, max_lookbehind_construct_length=LOOKBEHIND)
        try:
            return list(accumulate(map(len, pieces)))
        except (TimeoutError, MemoryError):
            if self._overlay is None:
                raise
            mend = "write its patterns without repetitions inside of repetitions"
            raise InputError(self._overlay, f'a rule takes too long in "{shown(text)}"', mend=mend) from None

    @cached_property
    def _rules(self) -> "SrxDocument":
        from choppa import DEFAULT_SRX_RULESET, SrxDocument
        from choppa.structures import LanguageRule, Rule

        document = SrxDocument() if self._overlay is None else bounded_document()
        for path in (self._overlay, OUR_RULES):
            if path is not None:
                rules = read_german_rules(path)
                _compile(document, path, rules)
                rule_list = [Rule(rule.is_break, rule.before, rule.after) for rule in rules]
                document.add_language_map(LANGUAGE, LanguageRule(path.name, rule_list))
        for base in SrxDocument(ruleset=DEFAULT_SRX_RULESET).get_language_rule_list(LANGUAGE):
            rule_list = [rule for rule in base.rules if SUPERSEDED not in rule.before_pattern]
            document.add_language_map(LANGUAGE, LanguageRule(base.name, rule_list))
        return document


def _compile(document: "SrxDocument", path: Path, rules: list[SrxRule]) -> None:
    """Compile every pattern as the engine will, to name the line of one that is broken."""
    from choppa.rule_manager import RuleManager
    from choppa.structures import Rule

    manager = RuleManager(document, [], LOOKBEHIND)
    for rule in rules:
        patterns = [rule.before, rule.after]
        if not rule.is_break:
            patterns = [manager.create_exception_pattern_string(Rule(False, rule.before, rule.after))]
        for pattern in patterns:
            try:
                document.compile(pattern)
            except Exception as error:  # regex.error, and what the parser of regex lets through
                raise InputError(
                    path, f"a pattern of this rule is no regular expression: {error}", line=rule.line
                ) from error


def _digest(path: Path) -> str:
    return hashlib.sha256(read_rules(path).replace(b"\r\n", b"\n")).hexdigest()[:16]
