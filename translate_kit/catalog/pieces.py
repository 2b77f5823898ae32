"""Pieces of a PO file: some hundred entries each, read one by one, so that a large file needs little memory."""

import re
from collections.abc import Iterator
from hashlib import blake2b
from pathlib import Path
from typing import Literal, NamedTuple

from translate_kit.catalog.model import Entry, Key
from translate_kit.catalog.po import parse_blocks
from translate_kit.catalog.shape import Block
from translate_kit.catalog.usual import read_usual
from translate_kit.errors import InputError

Fault = Literal["syntax", "encoding", "byte-order-mark", "conflict-marker", "duplicate-entry"]

BROKEN: frozenset[Fault] = frozenset(("syntax", "encoding", "conflict-marker"))
"""Faults behind which entries may stand that nobody has looked at."""

PIECE = 100_000
"""Characters of a file that are parsed at once, more where an entry is longer; some hundred entries."""

_BETWEEN = re.compile(
    r"\n[ \t]*(?:#~[ \t]*)?(?:msg\w+(?:\[\d\])?[ \t]*)?\"[^\n]*\"[ \t]*\n(?:[ \t]*\n)+(?=#|msgid|msgctxt)"
)
_NEWLINE = re.compile("\n")


class Problem(NamedTuple):
    """A fault of the file.

    Attributes:
        fault: what kind it is.
        line: where, from 1.
        message, mend: what is the matter, and what to do.
    """

    fault: Fault
    line: int
    message: str
    mend: str


def problem_of(fault: Fault, error: InputError, line: int = 1) -> Problem:
    """What a stricter reader would have stopped at.

    Args:
        fault: what kind it is.
        error: what that reader says.
        line: where, if it does not say.
    """
    return Problem(fault, error.line or line, error.problem, error.mend)


class Piece(NamedTuple):
    """Some whole entries of a file.

    Attributes:
        text: their lines.
        first: number of the first line in the file, from 1.
    """

    text: str
    first: int


class Part(NamedTuple):
    """What stands in a piece.

    Attributes:
        entries: the live entries, the header left out.
        head: the header, where it is in this piece.
        obsolete: number of obsolete entries.
        keys: for every entry a hash of what no two may share, and its line.
        problem: why the rest could not be read; None where all was.
    """

    entries: tuple[Entry, ...]
    head: Entry | None
    obsolete: int
    keys: tuple[tuple[bytes, int], ...]
    problem: Problem | None


def cut(text: str) -> Iterator[Piece]:
    """Cut a file's text between entries.

    Args:
        text: the text, with the line end LF.
    """
    start, first = 0, 1
    while start < len(text):
        found = _BETWEEN.search(text, start + PIECE) if start + PIECE < len(text) else None
        end = found.end() if found else len(text)
        if text[start:end].strip() or start == 0:
            yield Piece(text[start:end], first)
        first += text.count("\n", start, end)
        start = end


def line_starts(text: str) -> list[int]:
    """Where the lines of a text begin."""
    return [0, *(found.end() for found in _NEWLINE.finditer(text))]


def read_piece(piece: Piece, path: Path) -> Part:
    """Read the entries of a piece, up to the first that is no PO syntax.

    Args:
        piece: it.
        path: the file's name.
    """
    blocks, problem = _blocks(piece, path)
    head = next((block.entry for block in blocks if not block.obsolete and block.entry.key == (None, "")), None)
    return Part(
        tuple(entry for entry, _, obsolete in blocks if not obsolete and entry is not head),
        head,
        sum(block.obsolete for block in blocks),
        tuple((_hash(block.entry.key), block.entry.line) for block in blocks),
        problem,
    )


def _hash(key: Key) -> bytes:
    """The same in every process, other than Python's own."""
    context, msgid = key
    text = msgid if context is None else f"{context}\x04{msgid}"
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=12).digest()


def _usual_blocks(piece: Piece, path: Path) -> list[Block]:
    """The entries of a piece: the first ones in the fast way, from the first unusual one on in that of `po`.

    Raises:
        InputError: the first fault.
    """
    text = piece.text if piece.text.endswith("\n") else piece.text + "\n"
    usual = read_usual(text, piece.first)
    blocks = [Block(entry, ()) for entry in usual.entries]
    if not blocks:
        return parse_blocks(piece.text, path, piece.first)
    if not text[usual.place :].strip():
        return blocks
    try:
        return blocks + parse_blocks(text[usual.place :], path, usual.line)
    except InputError:  # the rest may go on with the entry before it, and else its fault is told as that of the whole
        return parse_blocks(piece.text, path, piece.first)


def _blocks(piece: Piece, path: Path) -> tuple[list[Block], Problem | None]:
    try:
        return _usual_blocks(piece, path), None
    except InputError as error:
        problem = problem_of("syntax", error, piece.first)
    lines = line_starts(piece.text)
    place = lines[min(problem.line - piece.first, len(lines) - 1)]
    ends = [found.end() for found in _BETWEEN.finditer(piece.text, 0, place + len("msgctxt"))]
    try:
        return (parse_blocks(piece.text[: ends[-1]], path, piece.first) if ends else []), problem
    except InputError:
        return [], problem
