"""Break the strings of a PO file into lines as gettext does."""

import re

from translate_kit.catalog.escape import escape
from translate_kit.catalog.linebreak import break_kind, split_word

DEFAULT_WIDTH = 79

_PORTIONS = re.compile(r"[^\n]*\n|[^\n]+")
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
    portions = _PORTIONS.findall(text)
    room = None if width is None else width - len(prefix) - 2
    filled = [line for portion in portions for line in _fill(portion, 0, room)]
    if len(filled) <= 1:  # one line behind the keyword, if it fits there or could not be broken anyway
        start = len(keyword) + 1
        if len(_fill(text, start, room)) == 1 and (room is None or start <= room):
            return [f'{prefix}{keyword} "{"".join(filled)}"']
    return [f'{prefix}{keyword} ""', *(f'{prefix}"{line}"' for line in filled)]


def _fill(portion: str, start: int, room: int | None) -> list[str]:
    """Escape a portion that has at most one newline, at its end, and fill lines; the first begins at column start."""
    escaped = escape(portion)
    if room is None or (escaped.isascii() and start + len(escaped) <= room):
        return [escaped]
    lines = [""]
    for part in _LINE_ENDS.split(escaped):
        newline = part.endswith(r"\n") and portion.endswith("\n")
        begin = piece = 0
        column = start
        for end, columns in _pieces(part, newline=newline):
            if piece and column + columns > room:
                lines[-1] += part[begin:piece]
                lines.append("")
                begin, column = piece, 0
            column += columns
            piece = end
        lines[-1] += part[begin:]
        start = 0
    return lines


def _pieces(part: str, *, newline: bool) -> list[tuple[int, int]]:
    """Return the ends of a part's unbreakable pieces and their widths in columns, the spaces after them included."""
    pieces: list[tuple[int, int]] = []
    place = width = 0
    last = ""
    spaced = False
    for word in (part[:-2] if newline else part).split(" "):
        if word:
            first, final, inner = split_word(word)
            if spaced and last and break_kind(last, first) != "^":
                pieces.append((place, width))
                width = 0
            for length, columns in inner[:-1]:
                place += length
                pieces.append((place, width + columns))
                width = 0
            length, columns = inner[-1]
            place += length
            width += columns
            last = final
            spaced = False
        place += 1  # the space behind the word, also counted where there is none at the end
        width += 1
        spaced = True
    # A piece never ends just before a final newline.
    pieces.append((place - 1, width + 1) if newline else (place - 1, width - 1))
    return pieces
