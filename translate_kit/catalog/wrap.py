"""Break the strings of a PO file into lines as gettext does."""

import re
from collections.abc import Iterator

from translate_kit.catalog.escape import escape
from translate_kit.catalog.linebreak import break_kind, split_word

DEFAULT_WIDTH = 79

_TOKENS = re.compile(r"( *)([^ ]*)")


def string_lines(keyword: str, text: str, *, prefix: str = "", width: int | None = DEFAULT_WIDTH) -> list[str]:
    """Return a keyword and its string as lines of a PO file.

    Args:
        keyword: ``msgid``, ``msgstr[0]`` and so on.
        text: the string, not escaped.
        prefix: what stands before every line, such as ``#~ ``.
        width: page width in columns, None for no wrapping (a line then ends only after a newline).

    Returns:
        The lines without line ends.
    """
    portions = text.splitlines(keepends=True) if text.isascii() else re.findall(r"[^\n]*\n|[^\n]+", text)
    room = None if width is None else width - len(prefix) - 2
    if len(portions) <= 1:
        lines = _fill(text, len(keyword) + 1, room)
        if len(lines) == 1 and (room is None or len(keyword) + 1 <= room):
            return [f'{prefix}{keyword} "{lines[0]}"']
    lines = [f'{prefix}{keyword} ""']
    for portion in portions:
        lines += [f'{prefix}"{line}"' for line in _fill(portion, 0, room)]
    return lines


def _fill(portion: str, start: int, room: int | None) -> list[str]:
    """Escape a portion that has at most one newline, at its end, and fill lines; the first begins at column start."""
    escaped = escape(portion)
    if room is None or (escaped.isascii() and start + len(escaped) <= room):
        return [escaped]
    lines, line, column = [], "", start
    for text, columns in _pieces(escaped, newline=portion.endswith("\n")):
        if line and column + columns > room:
            lines.append(line)
            line, column = "", 0
        line, column = line + text, column + columns
    return [*lines, line]


def _pieces(escaped: str, *, newline: bool) -> Iterator[tuple[str, int]]:
    """Cut a portion into unbreakable pieces with their widths in columns, the spaces after them included."""
    text, width, last = "", 0, ""
    for spaces, word in _TOKENS.findall(escaped[:-2] if newline else escaped):
        text, width = text + spaces, width + len(spaces)
        if not word:
            continue
        parts = split_word(word)
        if spaces and last and break_kind(last, parts.first) != "^":
            yield text, width
            text, width = "", 0
        for piece, columns in parts.pieces[:-1]:
            yield text + piece, width + columns
            text, width = "", 0
        piece, columns = parts.pieces[-1]
        text, width, last = text + piece, width + columns, parts.last
    if newline:  # never a break just before the final newline
        text, width = text + "\\n", width + 2
    if text:
        yield text, width
