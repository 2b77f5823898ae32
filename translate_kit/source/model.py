"""What a source document is made of. All offsets are code points of the decoded file, a byte order mark left out."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path


class Role(StrEnum):
    """What a block is in its document; shown to the translator."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list item"
    QUOTE = "quote"
    CELL = "table cell"
    FOOTNOTE = "footnote"


class Layout(StrEnum):
    """How paragraphs are written in a plain-text file."""

    AUTO = "auto"
    LINES = "lines"
    WRAPPED = "wrapped"


class MarkKind(StrEnum):
    """What a piece of inline markup does to the text around it."""

    OPEN = "open"
    CLOSE = "close"
    TRAILING = "trailing"
    ATOM = "atom"
    BREAK = "break"


@dataclass(frozen=True, slots=True)
class Mark:
    """A piece of inline markup inside a block. It stays in the msgid; the sentence splitter does not see it.

    Attributes:
        kind: ``open`` and ``close`` are the delimiters of a pair (emphasis, link, HTML element), always properly
            nested; ``trailing`` belongs to the text before it (a footnote mark, a comment); ``atom`` stands for
            content that is never cut (inline code, an image, an address); ``break`` is a hard line break.
        start, end: its place in the document.
        shown: what the sentence splitter sees instead; empty but for atoms.
    """

    kind: MarkKind
    start: int
    end: int
    shown: str = ""


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of text that is segmented on its own.

    Attributes:
        role: what it is in the document.
        spans: the pieces of the source, as (start, end), that hold its content, in order, never empty. What lies
            between two of them (a line's ``> ``, an indentation) is layout and belongs to no sentence's text.
        level: heading level from 1, nesting depth of lists and quotes, 0 elsewhere.
        marks: its inline markup, in order and without overlaps; none in plain text.
    """

    role: Role
    spans: tuple[tuple[int, int], ...]
    level: int = 0
    marks: tuple[Mark, ...] = ()


@dataclass(frozen=True, slots=True)
class Document:
    """A decoded source file and its blocks, in document order and without overlaps.

    Attributes:
        name: NAME in the command contract: path below the source folder without its ending, with ``/``.
        path: the file as the user named it.
        text: the decoded file, line ends untouched, without a byte order mark.
        bom: whether the file began with a UTF-8 byte order mark.
        blocks: everything that is translated; the rest of the text is layout.
        layout: how a plain-text file was read, ``lines`` or ``wrapped``; None for Markdown.
    """

    name: str
    path: Path
    text: str
    bom: bool
    blocks: tuple[Block, ...]
    layout: Layout | None = None


@dataclass(frozen=True, slots=True)
class Segment:
    """One sentence (or heading, cell, ...) of a document: the unit of translation.

    Attributes:
        document: the document's name.
        block: index of its block in the document, from 0.
        role: the block's role.
        index: index of the segment in the document, from 0.
        start, end: its place in ``Document.text``; white space around it lies outside.
        line: line of ``start`` in the file, from 1.
        text: the msgid: the source from start to end with layout (line wraps, quote marks of wrapped lines) folded
            into single spaces and soft hyphens removed; inline markup stays.
    """

    document: str
    block: int
    role: Role
    index: int
    start: int
    end: int
    line: int
    text: str
