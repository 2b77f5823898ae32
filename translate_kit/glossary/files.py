"""Finding glossary tables and reading their lines; what is no table is told before anything is made of it."""

import os
import unicodedata
from collections.abc import Iterator, Sequence
from pathlib import Path

from translate_kit.errors import InputError
from translate_kit.text import control_character, shown

MAX_BYTES = 50_000_000
"""Size of the largest table, in bytes: some 500,000 terms. Anything bigger is hardly a glossary."""


def tables(paths: Sequence[Path]) -> Iterator[Path]:
    """The tables behind files and folders, each once.

    Raises:
        InputError: a folder that cannot be read or has no table, or a name with a control character.
    """
    seen = set()
    for path in paths:
        for file in _tables_of(path):
            if character := control_character(str(file)):
                raise InputError(shown(str(file)), f"the name has the control character {character}", mend="rename it")
            real = os.path.realpath(file)  # Path.resolve raises where links go in a circle
            if real not in seen:
                seen.add(real)
                yield file


def _tables_of(path: Path) -> list[Path]:
    try:
        if not path.is_dir():
            return [path]
        found = sorted(entry for entry in path.iterdir() if entry.match("*.tsv"))
    except OSError as error:
        raise InputError(path, f"cannot be read ({error.strerror})", mend="check its permissions") from None
    if not found:
        raise InputError(path, "the folder has no .tsv file", mend="name a table, or put one there")
    return found


def read_lines(path: Path) -> Iterator[tuple[int, str]]:
    """Lines with their numbers, without line ends, blank lines and comments.

    Raises:
        InputError: the file is missing, no regular file, unreadable, too large, not UTF-8, or has an invisible
            character outside of its comments.
    """
    raw = read_bytes(path)
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        place = raw[: error.start].count(b"\n") + 1
        raise InputError(path, "is not UTF-8", line=place, mend="save it as UTF-8 text with tabs") from error
    text = text.replace("\r\n", "\n")
    if "\n" not in text:
        text = text.replace("\r", "\n")  # a table of an old Mac; elsewhere a lone CR is a mistake
    for number, line in enumerate(text.split("\n"), start=1):
        if line.strip() and not line.startswith("#"):
            check_characters(path, number, line)
            yield number, line


def read_bytes(path: Path) -> bytes:
    """The bytes of a table.

    Raises:
        InputError: the file is missing, no regular file, unreadable or too large.
    """
    try:
        if path.is_dir():
            raise InputError(path, "is a folder, not a table", mend="rename it, or name a .tsv file")
        if path.exists() and not path.is_file():  # a pipe or a device may never end
            raise InputError(path, "is no regular file", mend="name a .tsv file")
        with path.open("rb") as file:
            raw = file.read(MAX_BYTES + 1)
    except FileNotFoundError:
        if path.is_symlink():
            problem, mend = "the link leads nowhere", "remove it, or mend what it points to"
            raise InputError(path, problem, mend=mend) from None
        raise InputError(path, "no such file or folder", mend="check the path") from None
    except OSError as error:
        raise InputError(path, f"cannot be read ({error.strerror})", mend="check its permissions") from None
    if len(raw) > MAX_BYTES:
        raise InputError(path, f"is larger than {MAX_BYTES // 1_000_000} MB", mend="split it into smaller tables")
    return raw


def check_characters(path: Path, number: int, line: str) -> None:
    """Refuse a line with characters that nobody sees.

    Args:
        path: the table.
        number: the line's number, from 1.
        line: the line.

    Raises:
        InputError: it has a control character other than a tab, or another invisible one.
    """
    if line.replace("\t", "").isprintable():  # no character that is refused here is
        return
    for character in line:
        if character != "\t" and unicodedata.category(character) in ("Cc", "Cf", "Zl", "Zp", "Co"):
            name = f"U+{ord(character):04X} {unicodedata.name(character, '')}".strip()
            raise InputError(path, f"a cell has the invisible character {name}", line=number, mend="delete it")
