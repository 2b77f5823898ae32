"""Terms and glossaries for tests, and the golden file of the matcher."""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from translate_kit.glossary.term import Glossary, Hit, Term

INVISIBLE = {"<nbsp>": "\u00a0", "<shy>": "\u00ad"}
MARK = re.compile(r"\{([^{}]*)\}")


def make_term(de: str, en: str = "x", **fields: Any) -> Term:
    """A term whose id is its German form."""
    return Term(id=fields.pop("id", de), de=de, en=en, **fields)


def make_glossary(*terms: Term) -> Glossary:
    """A glossary of some terms."""
    return Glossary(tuple(terms), "test")


def hit_of(term: Term, *, enforceable: bool = True) -> Hit:
    """A hit whose place in the German does not matter."""
    return Hit(term, 0, len(term.de), term.de, "", enforceable)


@dataclass(frozen=True, slots=True)
class MatchCase:
    """A line of the golden file.

    Attributes:
        line: its number, from 1.
        half: ``tuning`` or ``held out``.
        text: the sentence.
        expected: start, end and whether the hit can be enforced.
    """

    line: int
    half: str
    text: str
    expected: frozenset[tuple[int, int, bool]]


def load_match_cases(path: Path) -> list[MatchCase]:
    """Read the golden file; whatever could make a line pass by accident is an error.

    Raises:
        ValueError: a line outside of both halves, a sentence twice, a brace without its partner, an empty mark.
    """
    cases: list[MatchCase] = []
    half = ""
    seen: set[str] = set()
    for number, raw in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        if raw.startswith("== "):
            half = raw.removeprefix("== ")
        elif raw.strip() and not raw.startswith("#"):
            case = _case(raw, number, half)
            if half not in ("tuning", "held out") or case.text in seen:
                raise ValueError(f"{path}:{number}: outside of the halves, or there already")
            seen.add(case.text)
            cases.append(case)
    return cases


def _case(raw: str, number: int, half: str) -> MatchCase:
    for name, character in INVISIBLE.items():
        raw = raw.replace(name, character)
    text = ""
    expected = set()
    last = 0
    for mark in MARK.finditer(raw):
        text += raw[last : mark.start()]
        words = mark[1].removeprefix("?")
        if not words:
            raise ValueError(f"line {number}: an empty mark")
        expected.add((len(text), len(text) + len(words), not mark[1].startswith("?")))
        text += words
        last = mark.end()
    text += raw[last:]
    if "{" in text or "}" in text:
        raise ValueError(f"line {number}: a brace without its partner")
    return MatchCase(number, half, text, frozenset(expected))
