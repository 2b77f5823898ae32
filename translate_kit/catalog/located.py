"""Read a PO file to look at it: piece by piece, past what can be told and left, with the place of every word.

`po.read_catalog` refuses a file with any fault, because it would be written again. Whoever only looks wants to know all
faults, and has a million entries to look at.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

from translate_kit.catalog.model import Entry
from translate_kit.catalog.pieces import BROKEN, Fault, Part, Piece, Problem, cut, line_starts, problem_of, read_piece
from translate_kit.catalog.po import check_charset, check_line_ends, decode_utf8, parse_blocks
from translate_kit.catalog.regular import read_regular
from translate_kit.catalog.scan import CONFLICT
from translate_kit.errors import InputError

_CONFLICT = re.compile(f"^{CONFLICT}", re.MULTILINE)
_STRING = re.compile(
    r'^(?P<lead>\s*+(?:#~\s*+)?(?P<keyword>msgctxt|msgid_plural|msgid|msgstr(?:\[\d\])?)?\s*+")(?P<text>.*)"\s*$'
)
_MOST_MARKERS = 100
_UNIT = re.compile(r"\\?.")


@dataclass(slots=True)
class LocatedCatalog:
    """A PO file that is read on demand.

    Attributes:
        path: the file, as the user named it.
        pieces: its text, cut between entries.
        problems: faults so far; reading entries finds more.
        head: the header; known once the first entry was asked for.
        obsolete: how many entries are obsolete, of those read so far.
    """

    path: Path
    pieces: tuple[Piece, ...] = ()
    problems: list[Problem] = field(default_factory=list)
    head: Entry | None = None
    obsolete: int = 0
    _keys: dict[bytes, int] = field(default_factory=dict)
    _firsts: list[int] = field(default_factory=list)
    _lines: tuple[Piece | None, list[int]] = (None, [])

    @property
    def broken(self) -> bool:
        """Whether there may be entries that could not be read."""
        return any(problem.fault in BROKEN for problem in self.problems)

    def entries(self) -> Iterator[Entry]:
        """Read the live entries in order, the header left out; stops at the first that is no PO syntax."""
        for piece in self.pieces:
            part = read_piece(piece, self.path)
            yield from part.entries
            if not self.take(part):
                return

    def take(self, part: Part) -> bool:
        """Take in what was read of the next piece.

        Args:
            part: what `read_piece` made of it.

        Returns:
            Whether the pieces behind it can be read too.
        """
        for key, line in part.keys:
            first = self._keys.setdefault(key, line)
            if first != line:
                message = f"the same msgid as in line {first}"
                self.problems.append(Problem("duplicate-entry", line, message, "join the two entries"))
        self.obsolete += part.obsolete
        if self.head is None and part.head:
            self.head = part.head
            self._charset(part.head)
        if part.problem:
            self.problems.append(part.problem)
        return part.problem is None

    def _charset(self, head: Entry) -> None:
        try:
            check_charset(head, self.path, ascii_only=all(piece.text.isascii() for piece in self.pieces))
        except InputError as error:
            self.problems.append(problem_of("encoding", error))

    def entry(self, line: int) -> Entry:
        """Read one entry again, without its comments.

        Args:
            line: line of its msgid.
        """
        piece, start = self._at(line)
        end, translated = start, False
        while end < len(piece.text):
            after = piece.text.find("\n", end) + 1 or len(piece.text)
            found = _STRING.match(piece.text[end:after])
            if not found or (translated and found["keyword"] in ("msgid", "msgctxt")):
                break
            translated = translated or (found["keyword"] or "").startswith("msgstr")
            end = after
        return parse_blocks(piece.text[start:end], self.path, line)[0].entry

    def place(self, line: int, keyword: str, offset: int) -> tuple[int, int]:
        """Find a character of an entry in the file.

        Args:
            line: line of the entry's msgid.
            keyword: ``msgid``, ``msgid_plural``, ``msgstr``, ``msgstr[0]`` ...
            offset: which character of the string, in code points; its length for the place behind it.

        Returns:
            Line and column, both from 1, the column in code points.
        """
        piece, start = self._at(line)
        return _find(piece.text, start, line, keyword, offset)

    def line(self, number: int) -> str:
        """One line as it stands, without its end; empty where the file has none of that number.

        Args:
            number: which line, from 1.
        """
        if number < 1 or not self.pieces:
            return ""
        piece, starts = self._piece(number)
        place = number - piece.first
        if place >= len(starts):
            return ""
        return piece.text[starts[place] : starts[place + 1] - 1 if place + 1 < len(starts) else None]

    def _at(self, line: int) -> tuple[Piece, int]:
        """The piece that a line is in, and where in its text it begins."""
        piece, starts = self._piece(line)
        return piece, starts[line - piece.first]

    def _piece(self, line: int) -> tuple[Piece, list[int]]:
        """The piece that a line is in, and where its lines begin; remembered for the next line of it."""
        if not self._firsts:
            self._firsts = [piece.first for piece in self.pieces]
        piece = self.pieces[bisect_right(self._firsts, line) - 1]
        if piece is not self._lines[0]:
            self._lines = piece, line_starts(piece.text)
        return piece, self._lines[1]


def open_catalog(path: Path) -> LocatedCatalog:
    """Read a file's text and cut it into pieces.

    Args:
        path: the PO file.

    Raises:
        InputError: it is missing, no regular file, or unreadable.
    """
    try:
        data = read_regular(path, "PO file")
    except FileNotFoundError:
        raise InputError(path, "no such file", mend="check the path") from None
    return locate_catalog(data, path)


def locate_catalog(data: bytes, path: Path) -> LocatedCatalog:
    """The same for the bytes of a file.

    Args:
        data: the bytes.
        path: the file's name, for findings.
    """
    problems = []
    if data.startswith(b"\xef\xbb\xbf"):
        mend = "save it as UTF-8 without BOM"
        problems.append(Problem("byte-order-mark", 1, "begins with a byte order mark, which gettext refuses", mend))
        data = data[3:]
    if not data.strip():
        return LocatedCatalog(path, (), [*problems, Problem("syntax", 1, "empty file", "delete it, or restore it")])
    fault: Fault = "encoding"
    try:
        text = decode_utf8(data, path).replace("\r\n", "\n")
        fault = "syntax"
        check_line_ends(text, path)
    except InputError as error:
        return LocatedCatalog(path, (), [*problems, problem_of(fault, error)])
    markers = list(_conflicts(text))
    if markers:
        mend = "resolve the merge first"
        problems += [Problem("conflict-marker", line, "conflict marker of a merge", mend) for line in markers]
        return LocatedCatalog(path, (), problems)
    return LocatedCatalog(path, tuple(cut(text)), problems)


def _conflicts(text: str) -> Iterator[int]:
    """The lines of the first conflict markers."""
    line, before = 1, 0
    for found in islice(_CONFLICT.finditer(text), _MOST_MARKERS):
        line += text.count("\n", before, found.start())
        before = found.start()
        yield line


def _find(text: str, start: int, line: int, keyword: str, offset: int) -> tuple[int, int]:
    """Walk along the string lines of an entry to a character of one of its strings."""
    inside, left, last = False, offset, (line, 1)
    while start < len(text):
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        found = _STRING.match(text[start:end])
        if found is None or (inside and found["keyword"]):
            break
        inside = inside or found["keyword"] == keyword
        if inside:
            column, size = len(found["lead"]) + 1, len(found["text"])
            if "\\" not in found["text"]:
                if left < size:
                    return line, column + left
                left -= size
                last, start, line = (line, column + size), end + 1, line + 1
                continue
            for unit in _UNIT.finditer(found["text"]):
                if left == 0:
                    return line, column + unit.start()
                left -= 1
            last = line, column + len(found["text"])
        start, line = end + 1, line + 1
    return last
