"""Golden files of documents, and a sentence splitter without rules."""

import re
from dataclasses import dataclass
from pathlib import Path

_VISIBLE = {"␠": " ", "⍽": "\u00a0", "¬": "\u00ad", "␉": "\t", "␍": "\r"}
_ARROW = "--->"


@dataclass(frozen=True, slots=True)
class DocumentCase:
    """A document and its segments, as "role: text"."""

    title: str
    line: int
    text: str
    segments: list[str]


def load_documents(path: Path) -> list[DocumentCase]:
    """Read a golden file of documents; its header tells the format. A malformed or empty case is an error."""
    content = path.read_text(encoding="utf-8")
    for sign, character in _VISIBLE.items():
        content = content.replace(sign, character)
    cases = []
    for found in re.finditer(r"^=== (.+)\n((?:(?!^=== ).*\n)*)", content, re.MULTILINE):
        line = content.count("\n", 0, found.start()) + 1
        text, arrow, expected = found[2].partition(f"\n{_ARROW}\n")
        segments = expected.rstrip("\n").split("\n")
        if not arrow or _ARROW in expected or not all(re.match(r"[a-z ]+: \S", segment) for segment in segments):
            raise ValueError(f"{path}:{line}: a case has a document, one line {_ARROW}, and lines 'role: text'")
        cases.append(DocumentCase(found[1], line, text + "\n", segments))
    if not cases:
        raise ValueError(f"{path}: no cases")
    if len({case.text for case in cases}) < len(cases):
        raise ValueError(f"{path}: the same document twice")
    return cases


class SimpleSplitter:
    """A sentence splitter that needs no rules: after . ! ? and white space."""

    def split(self, text: str) -> list[str]:
        return re.findall(r".+?(?:[.!?…][“\"]?\s+|$)", text, re.DOTALL)
