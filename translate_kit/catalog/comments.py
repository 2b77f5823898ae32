"""The comment lines of PO entries."""

import re
from dataclasses import dataclass, field

from translate_kit.catalog.model import Reference

# A file name between isolates, or any run of characters that is not ASCII white space.
_REFERENCE = re.compile("\u2068([^\u2069]*)\u2069(?::(\\d+))?|([^ \\t]+)")
_PATH_LINE = re.compile(r"(.*):(\d+)", re.DOTALL)


@dataclass(slots=True)
class Comments:
    """What stands above an entry's strings.

    Attributes:
        line: line of the first comment, from 1, else 0.
        comment: the translator's lines (``# ``), without the marker and one space.
        extracted: the lines made from the source (``#.``), likewise.
        references: the places in sources (``#:``).
        flags: the flags (``#,``).
    """

    line: int = 0
    comment: list[str] = field(default_factory=list)
    extracted: list[str] = field(default_factory=list)
    references: list[Reference] = field(default_factory=list)
    flags: list[str] = field(default_factory=list)

    def add(self, line: str) -> None:
        """Take in one comment line, marker included."""
        if line.startswith("#."):
            self.extracted.append(_content(line, 2))
        elif line.startswith("#:"):
            self.references += parse_references(line[2:])
        elif line.startswith("#,"):
            flags = (flag.strip() for flag in line[2:].split(","))
            self.flags += [flag for flag in flags if flag and flag not in self.flags]
        else:
            self.comment.append(_content(line, 1))

    def extend(self, other: "Comments") -> None:
        """Append what another one holds."""
        self.comment += other.comment
        self.extracted += other.extracted
        self.references += other.references
        self.flags += [flag for flag in other.flags if flag not in self.flags]


def _content(line: str, marker: int) -> str:
    """Return a line without its marker and the one space after it."""
    return line[marker + 1 :] if line[marker : marker + 1] == " " else line[marker:]


def parse_references(text: str) -> list[Reference]:
    """Return the places that a ``#:`` line names, given without its marker."""
    references = []
    for isolated, line, plain in _REFERENCE.findall(text):
        if plain and (match := _PATH_LINE.fullmatch(plain)):
            plain, line = match.groups()
        references.append(Reference(isolated or plain, int(line) if line else None))
    return references
