"""Look at the lines of a PO file before polib does: exact errors, and what polib would lose.

polib takes ``msgid "a`` for ``msgid ""``, keeps ``\\303`` as four characters, overlooks a msgid without msgstr, drops
empty ``#.`` lines and all ``#~|`` lines, trims the translator's lines, takes ``#word`` for an error and cuts file names
at spaces. A translator's words must come back as they were.
"""

import re
from dataclasses import dataclass, field
from pathlib import Path

from translate_kit.catalog.comments import Comments
from translate_kit.errors import InputError

CONFLICT = r"(?:<{7}|={7}|>{7}|\|{7})(?: |$)"
"""How a line begins that a merge has left behind."""

_CONFLICT = re.compile(CONFLICT)
# Marker, keyword, and the string with its quotes.
_STRING_LINE = re.compile(r'(#\||#~\||#~)?\s*+(?:(msgctxt|msgid_plural|msgid|msgstr(?:\[\d\])?)\s*+)?(".*")')
_STRING = re.compile(r'"(?:[^"\\]|\\.)*"')
_UNKNOWN_ESCAPE = re.compile(r'(?:\\[antrvbf"\\]|[^\\])*+(\\.)')
_ESCAPE = re.compile(r"\\.")
# What a keyword may follow inside an entry; ``#`` stands for the marker of an earlier version's strings.
_ORDER = {
    "#msgctxt": {"msgstr"},
    "#msgid": {"msgstr", "#msgctxt"},
    "#msgid_plural": {"#msgid"},
    "msgctxt": {"msgstr", "#msgctxt", "#msgid", "#msgid_plural"},
    "msgid": {"msgstr", "#msgctxt", "#msgid", "#msgid_plural", "msgctxt"},
    "msgid_plural": {"msgid"},
    "msgstr": {"msgid"},
}


def _bell(escape: re.Match[str]) -> str:
    """Return the one character for ``\\a``, which polib does not know, and other escapes as they are."""
    return "\a" if escape[0] == r"\a" else escape[0]


@dataclass(slots=True)
class Message:
    """The lines of one entry.

    Attributes:
        comments: what stands above its strings.
        line: line of its ``msgid``, from 1.
        plural: whether it has a ``msgid_plural``, which may be empty.
        lines: its string lines as they stand in the file.
    """

    comments: Comments = field(default_factory=Comments)
    line: int = 0
    plural: bool = False
    lines: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Scan:
    """The messages of a file, and its lines as polib shall see them."""

    path: Path
    messages: list[Message] = field(default_factory=list)
    polib_lines: list[str] = field(default_factory=list)
    keyword: str = "msgstr"  # of the last string line; a new message begins after a msgstr
    marker: str = ""  # of the last string line
    pending: Comments = field(default_factory=Comments)

    def add(self, number: int, line: str) -> None:
        """Take in the next line."""
        stripped = line.strip()
        if _CONFLICT.match(line):
            raise InputError(self.path, "conflict marker of a merge", line=number, mend="resolve the merge first")
        if stripped in ("", "#~"):
            self.polib_lines.append("")
        elif stripped.startswith("#") and not stripped.startswith(("#|", "#~")):
            self._add_comment(number, stripped if line[0] != "#" else line)
        else:
            self._add_string(number, line)

    def _add_comment(self, number: int, line: str) -> None:
        if not self.keyword.startswith(("msgstr", "#")):
            raise InputError(self.path, "comment inside an entry", line=number, mend="move it above the entry")
        if line.endswith("\\"):
            raise InputError(
                self.path,
                "comment ends in a backslash, which gettext takes for a line that goes on",
                line=number,
                mend="put a space behind it",
            )
        self.pending.line = self.pending.line or number
        self.pending.add(line)
        self.polib_lines.append("")

    def _add_string(self, number: int, line: str) -> None:
        match = _STRING_LINE.fullmatch(line.strip())
        if not match:
            raise InputError(self.path, f"no PO syntax: {line.strip()[:40]}", line=number, mend="see msgfmt -c")
        marker, keyword, string = match.groups()
        if not _STRING.fullmatch(string):
            raise InputError(self.path, "quote in the middle of a string", line=number, mend='write \\" for a quote')
        if escape := _UNKNOWN_ESCAPE.match(string):
            raise InputError(self.path, f"unknown escape {escape[1]}", line=number, mend="write the character itself")
        self._follow(number, marker or "", keyword)
        self._check_marker(number, marker or "")
        if not self.messages:
            raise InputError(self.path, "string without a keyword", line=number, mend="begin it with msgid or msgstr")
        message = self.messages[-1]
        if keyword == "msgid" and marker not in ("#|", "#~|"):
            message.line = number
        message.plural = message.plural or self.keyword == "msgid_plural"
        message.lines.append(line)
        line = line.replace("#~|", "#|", 1) if marker == "#~|" else line
        self.polib_lines.append(_ESCAPE.sub(_bell, line) if r"\a" in line else line)

    def _follow(self, number: int, marker: str, keyword: str | None) -> None:
        """Begin a new message where one begins, and see that the one before is whole."""
        if self.pending.line and (keyword is None or keyword.startswith("msgstr")):
            raise InputError(
                self.path, "comment inside an entry", line=self.pending.line, mend="move it above the entry"
            )
        if keyword is None:
            return
        keyword = f"#{keyword}" if marker in ("#|", "#~|") else keyword
        self._check_order(number, keyword)
        begins = self.keyword.startswith("msgstr") and not keyword.startswith("msgstr")
        if begins:
            self.messages.append(Message(self.pending))
            self.pending = Comments()
        elif self.pending.line:
            self.messages[-1].comments.extend(self.pending)
            self.pending = Comments()
        if begins or self.keyword.startswith("#") != keyword.startswith("#"):
            self.marker = marker
        self.keyword = keyword

    def _check_order(self, number: int, keyword: str) -> None:
        """Refuse a keyword that gettext refuses after the one before, because text would be lost."""
        before = self.keyword
        if keyword == "msgid" == before:
            raise InputError(self.path, "msgid without msgstr", line=self.messages[-1].line, mend='add msgstr ""')
        if keyword == "msgstr" and before == "msgid_plural":
            raise InputError(
                self.path,
                "msgstr without a number in a plural entry",
                line=number,
                mend="write msgstr[0], then [1]",
            )
        if not keyword.startswith("msgstr["):
            if before.split("[")[0] not in _ORDER.get(keyword, ()):
                problem = f"wrong PO syntax: {keyword} after {before}"
                raise InputError(self.path, problem, line=number, mend="see msgfmt -c")
        elif before == "msgid":
            raise InputError(
                self.path, f"{keyword} without msgid_plural", line=number, mend="add msgid_plural, or write msgstr"
            )
        elif before != ("msgid_plural" if keyword == "msgstr[0]" else f"msgstr[{int(keyword[7]) - 1}]"):
            raise InputError(self.path, f"{keyword} after {before}", line=number, mend="number the forms 0, 1, 2 ...")

    def _check_marker(self, number: int, marker: str) -> None:
        """Refuse a string line whose marker is not that of the lines before."""
        if marker != self.marker:
            problem = f"wrong PO syntax: line with {marker or 'no marker'} after one with {self.marker or 'no marker'}"
            raise InputError(self.path, problem, line=number, mend="see msgfmt -c")


def scan(lines: list[str], path: Path, first: int = 1) -> Scan:
    """Look at all lines of a PO file.

    Args:
        lines: the file's lines without their ends.
        path: the file's name, for messages.
        first: number of the first line, where the lines are a part of the file.

    Raises:
        InputError: the first line that is no PO syntax, with its number and the mend.
    """
    result = Scan(path)
    for number, line in enumerate(lines, start=first):
        result.add(number, line)
    if not result.messages:
        raise InputError(path, "no entries", mend="delete it, or restore it from a backup")
    if not result.keyword.startswith("msgstr"):
        begin = result.messages[-1].line or first + len(lines) - 1
        raise InputError(path, "msgid without msgstr", line=begin, mend='add msgstr ""')
    if result.pending.line:
        raise InputError(path, "comment below the last entry", line=result.pending.line, mend="move it above an entry")
    return result
