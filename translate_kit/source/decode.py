"""From bytes to text: UTF-8 with or without a byte order mark, and a clear word about everything else."""

import codecs
import re
import sys
from pathlib import Path

from translate_kit.errors import InputError

MAX_BYTES = 20_000_000
"""Size of the largest document, in bytes: some 3 million words. Anything bigger is hardly one document."""

STDIN = Path("-")
"""The path that stands for standard input."""

_OTHER_MARKS = (  # UTF-32 first: its little-endian mark begins like that of UTF-16
    (codecs.BOM_UTF32_LE, "UTF-32"),
    (codecs.BOM_UTF32_BE, "UTF-32"),
    (codecs.BOM_UTF16_LE, "UTF-16"),
    (codecs.BOM_UTF16_BE, "UTF-16"),
)
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f]")  # all of C0 but tab, line feed, form feed, carriage return
_WINDOWS_1252 = frozenset("äöüÄÖÜß§€„“”‚‘’–—…«»é".encode("cp1252"))
"""What is not ASCII in German text saved as Latin-1 or Windows-1252."""

_SAVE = "save it as UTF-8"


def read_bytes(path: Path) -> bytes:
    """Read a file, or standard input for ``-``.

    Raises:
        InputError: there is no such file, it is a folder, a pipe or a device, or it cannot be read.
    """
    try:
        if path == STDIN:
            return sys.stdin.buffer.read(MAX_BYTES + 1)
        if path.is_dir():
            raise InputError(path, "is a folder", mend="name a .txt or .md file in it")
        if path.exists() and not path.is_file():  # a pipe or a device may never end
            raise InputError(path, "is no regular file", mend="name a .txt or .md file")
        with path.open("rb") as file:
            return file.read(MAX_BYTES + 1)
    except FileNotFoundError:
        raise InputError(path, "no such file", mend="check the path") from None
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise InputError(path, f"cannot be read ({reason})", mend="check its permissions") from None


def decode(path: Path, data: bytes) -> tuple[str, bool]:
    """Decode a document.

    Args:
        path: the file as the user named it, for messages.
        data: its bytes.

    Returns:
        The text with line ends, no-break spaces and soft hyphens as they are, and whether a UTF-8 byte order mark
        stood before it.

    Raises:
        InputError: the bytes are too many, no UTF-8, no text, or nothing but white space.
    """
    if len(data) > MAX_BYTES:
        raise InputError(path, f"is larger than {MAX_BYTES // 1_000_000} MB", mend="split it into smaller documents")
    for mark, encoding in _OTHER_MARKS:
        if data.startswith(mark):
            raise InputError(path, f"is {encoding}, not UTF-8", mend=_SAVE)
    bom = data.startswith(codecs.BOM_UTF8)
    if 0 in data:
        raise _binary(path, data)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        start = error.start + (len(codecs.BOM_UTF8) if bom else 0)
        raise _wrong_encoding(path, data, start, cut_off=error.reason == "unexpected end of data") from None
    if control := _CONTROL.search(text):
        line = _line(data, len(text[: control.start()].encode()))
        problem = f"holds the control character U+{ord(control[0]):04X}, so it is hardly text"
        raise InputError(path, problem, line=line, mend="remove it, or name a text file")
    if not text.strip():
        raise InputError(path, "is empty" if not text else "holds nothing but white space", mend="write some text")
    return text, bom


def _binary(path: Path, data: bytes) -> InputError:
    offset = data.index(0)
    # UTF-16 without a mark: in Western text every second byte is 0.
    if data[0:200:2].count(0) > 40 or data[1:200:2].count(0) > 40:
        return InputError(path, "looks like UTF-16, not UTF-8", mend=_SAVE)
    return InputError(path, f"holds a NUL byte at offset {offset}, so it is no text", mend="name a text file")


def _wrong_encoding(path: Path, data: bytes, offset: int, *, cut_off: bool) -> InputError:
    line = _line(data, offset)
    problem = f"byte 0x{data[offset]:02X} at offset {offset} is not UTF-8"
    if cut_off:
        return InputError(path, f"{problem}: the file ends inside a character", line=line, mend="get a whole copy")
    if data[offset] in _WINDOWS_1252:
        return InputError(path, f"{problem}; it looks like Latin-1/Windows-1252", line=line, mend=_SAVE)
    return InputError(path, problem, line=line, mend=_SAVE)


def _line(data: bytes, offset: int) -> int:
    before = data[:offset]
    return before.count(b"\n") + before.count(b"\r") - before.count(b"\r\n") + 1
