"""Break the strings of a PO file into lines as gettext does."""

import re
from collections.abc import Iterator

from translate_kit.catalog.escape import escape
from translate_kit.catalog.linebreak import break_kind, split_word

DEFAULT_WIDTH = 79

_TOKENS = re.compile(r"( *)([^ ]*)")
# Unicode ends a line after these, gettext only counts columns anew.
_LINE_ENDS = re.compile("(?<=[\x85\u2028\u2029])")


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
    lines, column = [""], start
    for part in _LINE_ENDS.split(escaped):
        newline = part.endswith(r"\n") and portion.endswith("\n")
        for index, (text, columns) in enumerate(_pieces(part, newline=newline)):
            if index and column + columns > room:
                lines.append("")
                column = 0
            lines[-1] += text
            column += columns
        column = 0
    return lines


def _pieces(part: str, *, newline: bool) -> Iterator[tuple[str, int]]:
    """Cut escaped text into unbreakable pieces with their widths in columns, the spaces after them included."""
    text, width, last = "", 0, ""
    for spaces, word in _TOKENS.findall(part[:-2] if newline else part):
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
    yield (text + r"\n", width + 2) if newline else (text, width)  # never a break just before a final newline
