"""Reads the golden file of the segmenter: cases that a translator writes in plain text.

The file's own header explains the format to its editors. Everything that could make a case pass by accident is an
error here: a case without input or without expected sentences, the same input twice, expected sentences that do not add
up to the input, a known failure without a reason, a misspelt mark, a file without cases.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

MARKS = {"nbsp": "\u00a0", "nnbsp": "\u202f", "shy": "\u00ad", "ls": "\u2028", "cr": "\r", "tab": "\t"}
"""Characters that cannot be seen in an editor, written as ``<nbsp>``."""

FENCE = "==="
ARROW = "---"
KNOWN_FAILURE = "! known failure:"


class GoldenError(ValueError):
    """A golden file that proves nothing or something else than it seems to."""


@dataclass(frozen=True, slots=True)
class GoldenCase:
    """One case.

    Attributes:
        line: line of its input in the file, from 1.
        title: its title lines, joined; what stands before the first colon is its class.
        text: the input block.
        expected: its sentences, white space at their ends removed and folded.
        known_failure: why it fails today, empty if it has to pass.
    """

    line: int
    title: str
    text: str
    expected: tuple[str, ...]
    known_failure: str

    @property
    def kind(self) -> str:
        """The class of the case, empty without a title."""
        return self.title.partition(":")[0].strip()


def fold(text: str) -> str:
    """Fold line ends, tabs and spaces into single spaces and trim; no-break spaces inside stay."""
    return re.sub(r"[ \t\r\n\u2028]+", " ", text).strip()


def load_golden(path: Path) -> tuple[GoldenCase, ...]:
    """Read a golden file.

    Raises:
        GoldenError: it is malformed; the message names the file and the line.
    """
    lines = path.read_text(encoding="utf-8").splitlines()
    cases: list[GoldenCase] = []
    seen: dict[str, int] = {}
    for start, block in _blocks(path, lines):
        case = _case(path, start, block)
        if case.text in seen:
            raise GoldenError(f"{path}:{case.line}: the same input stands in line {seen[case.text]}")
        seen[case.text] = case.line
        cases.append(case)
    if not cases:
        raise GoldenError(f"{path}: no cases")
    return tuple(cases)


def _blocks(path: Path, lines: list[str]) -> Iterator[tuple[int, list[str]]]:
    """The lines between fences, each block with the number of its first line; the header is checked and left out."""
    fences = [number for number, line in enumerate(lines) if line.strip() == FENCE]
    header = lines[: fences[0]] if fences else lines
    for number, line in enumerate(header, start=1):
        if line.strip() and not line.startswith("#"):
            raise GoldenError(f"{path}:{number}: text before the first {FENCE}; begin remarks with #")
    for fence, following in pairwise([*fences, len(lines)]):
        yield fence + 2, lines[fence + 1 : following]


def _case(path: Path, start: int, block: list[str]) -> GoldenCase:
    titles: list[str] = []
    known_failure = ""
    body = 0
    while body < len(block) and (not block[body].strip() or block[body].startswith(("# ", "!"))):
        line = block[body]
        if line.startswith("# "):
            titles.append(line[2:].strip())
        elif line.startswith("!"):
            known_failure = line.removeprefix(KNOWN_FAILURE).strip()
            if not line.startswith(KNOWN_FAILURE) or not known_failure:
                raise GoldenError(f"{path}:{start + body}: write '{KNOWN_FAILURE} reason'")
        body += 1
    line_number = start + body
    text, expected = _parts(path, line_number, block[body:])
    if re.sub(r"\s", "", text) != re.sub(r"\s", "", "".join(expected)):
        raise GoldenError(f"{path}:{line_number}: the expected sentences do not add up to the input")
    return GoldenCase(line_number, " ".join(titles), text, expected, known_failure)


def _parts(path: Path, line_number: int, body: list[str]) -> tuple[str, tuple[str, ...]]:
    if sum(line.strip() == ARROW for line in body) != 1:
        raise GoldenError(f"{path}:{line_number}: a case has the input, one line {ARROW}, the sentences")
    arrow = next(number for number, line in enumerate(body) if line.strip() == ARROW)
    text = _unmark(path, line_number, "\n".join(body[:arrow]).strip("\n"))
    expected = tuple(
        fold(_unmark(path, line_number, line)) for line in "\n".join(body[arrow + 1 :]).strip().split("\n")
    )
    if not text.strip():
        raise GoldenError(f"{path}:{line_number}: a case without input")
    if not all(expected):
        raise GoldenError(f"{path}:{line_number}: an empty expected sentence")
    return text, expected


def _unmark(path: Path, line_number: int, text: str) -> str:
    def character(match: re.Match[str]) -> str:
        if match[1] not in MARKS:
            raise GoldenError(f"{path}:{line_number}: unknown mark {match[0]}; known: {', '.join(MARKS)}")
        return MARKS[match[1]]

    return re.sub(r"<([a-z]+)>", character, text)
