"""Read PO files; polib is the parser."""

import re
from pathlib import Path
from typing import Literal

import polib

from translate_kit.catalog.model import Catalog, Entry, Key
from translate_kit.catalog.regular import read_regular
from translate_kit.catalog.scan import Message, scan
from translate_kit.catalog.shape import Block, detect_width
from translate_kit.errors import InputError

_POLIB_ERROR = re.compile(r"\(line (\d+)\)(?:: (.*))?")
_CHARSET = re.compile(r"^Content-Type:.*charset=([^\s;]*)", re.MULTILINE | re.IGNORECASE)
_UTF8 = {"utf-8", "utf8"}
_ASCII = {"ascii", "us-ascii", "ansi_x3.4-1968"}


class _Text(str):
    """Text that splits into lines at newlines only; polib asks for ``splitlines``, which also cuts at U+2028."""

    __slots__ = ()

    def splitlines(self, keepends: bool = False) -> list[str]:
        return self.split("\n")


class _Messages(polib.POFile):  # type: ignore[misc]
    """polib's file without its treatment of the header, which takes away any first entry with an empty msgid."""

    def find(self, *args: object, **kwargs: object) -> None:
        return None


def read_catalog(path: Path) -> Catalog:
    """Read a PO file.

    Args:
        path: the file.

    Raises:
        InputError: it is missing, no file, unreadable, empty, not UTF-8, begins with a byte order mark, has conflict
            markers, wrong syntax or two entries with the same msgid; with the line and the mend.
    """
    return parse_catalog(_decode(_read(path), path), path)


def parse_catalog(text: str, path: Path) -> Catalog:
    """Read the text of a PO file; see `read_catalog`.

    Args:
        text: the decoded file.
        path: its name, for messages.
    """
    newline: Literal["\n", "\r\n"] = "\r\n" if "\r\n" in text and text.count("\r\n") == text.count("\n") else "\n"
    check_line_ends(text, path)
    blocks = parse_blocks(text.replace("\r\n", "\n"), path)
    _check_unique([block.entry for block in blocks], path)
    live = [block.entry for block in blocks if not block.obsolete]
    head = next((entry for entry in live if entry.key == (None, "")), None)
    if head:
        check_charset(head, path, ascii_only=text.isascii())
    return Catalog(
        entries=tuple(entry for entry in live if entry is not head),
        obsolete=tuple(block.entry for block in blocks if block.obsolete),
        head=head,
        width=detect_width(blocks),
        newline=newline,
    )


def parse_blocks(text: str, path: Path, first: int = 1) -> list[Block]:
    """Read the entries of a PO file, or of a part of one, as they stand; two may have the same msgid.

    Args:
        text: whole entries, with the line end LF.
        path: the file's name, for messages.
        first: number of the text's first line in the file.

    Raises:
        InputError: conflict markers or wrong syntax, with the line and the mend.
    """
    found = scan(text.split("\n"), path, first)
    parsed = _parse("\n".join(found.polib_lines), path, first)
    return [
        Block(_entry(raw, message), message.lines, bool(raw.obsolete))
        for raw, message in zip(parsed, found.messages, strict=True)
    ]


def _read(path: Path) -> bytes:
    try:
        return read_regular(path, "PO file")
    except FileNotFoundError:
        raise InputError(path, "no such file", mend="check the path") from None


def _decode(data: bytes, path: Path) -> str:
    """Decode a file's bytes, or say where they are no UTF-8."""
    if not data.strip():
        raise InputError(path, "empty file", mend="delete it, or restore it from a backup")
    if data.startswith(b"\xef\xbb\xbf"):
        raise InputError(
            path, "begins with a byte order mark, which gettext refuses", line=1, mend="save it as UTF-8 without BOM"
        )
    return decode_utf8(data, path)


def decode_utf8(data: bytes, path: Path) -> str:
    """Decode bytes.

    Args:
        data: the bytes.
        path: the file's name, for the message.

    Raises:
        InputError: they are no UTF-8; with the line.
    """
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise InputError(path, "not UTF-8", line=line, mend="save it as UTF-8 (msgconv -t UTF-8)") from None


def check_line_ends(text: str, path: Path) -> None:
    """Refuse a text whose lines end as on old Macintoshes.

    Args:
        text: the decoded file.
        path: its name, for the message.

    Raises:
        InputError: they do.
    """
    if "\r" in text and "\n" not in text.strip():
        raise InputError(path, "its lines end in CR alone", line=1, mend="save it with the line ends LF or CRLF")


def _parse(text: str, path: Path, first: int) -> polib.POFile:
    try:
        return polib.pofile(_Text(text), encoding="utf-8", klass=_Messages)
    except OSError as error:
        match = _POLIB_ERROR.search(str(error))
        line = int(match[1]) + first - 1 if match else None
        problem = (match and match[2]) or "wrong PO syntax"
        raise InputError(path, problem, line=line, mend="msgfmt -c says more") from None


def _entry(raw: polib.POEntry, message: Message) -> Entry:
    """Join what polib made of the strings and what stands above them."""
    above = message.comments
    texts = tuple(text for _, text in sorted(raw.msgstr_plural.items()))
    return Entry(
        msgid=raw.msgid,
        msgstr=raw.msgstr,
        fuzzy="fuzzy" in above.flags and bool(raw.msgstr or any(texts)),  # gettext too drops it where there is no text
        flags=tuple(flag for flag in above.flags if flag != "fuzzy"),
        references=tuple(above.references),
        extracted=tuple(above.extracted),
        comment=tuple(above.comment),
        previous_msgid=raw.previous_msgid,
        previous_msgctxt=raw.previous_msgctxt,
        previous_msgid_plural=raw.previous_msgid_plural,
        msgctxt=raw.msgctxt,
        msgid_plural=raw.msgid_plural if message.plural else None,
        msgstr_plural=texts,
        line=message.line,
    )


def _check_unique(entries: list[Entry], path: Path) -> None:
    """Refuse two entries with the same msgid, as gettext does, obsolete ones included."""
    first: dict[Key, int] = {}
    for entry in entries:
        if (line := first.setdefault(entry.key, entry.line)) != entry.line:
            shown = entry.msgid if len(entry.msgid) <= 40 else f"{entry.msgid[:39]}…"
            shown = shown.replace("\n", " ")
            raise InputError(
                path, f'same msgid as in line {line}: "{shown}"', line=entry.line, mend="join the two entries"
            )


def check_charset(head: Entry, path: Path, *, ascii_only: bool) -> None:
    """Refuse a header that names a charset other than UTF-8.

    Args:
        head: the header.
        path: the file's name, for the message.
        ascii_only: whether the file would be the same in ASCII.

    Raises:
        InputError: it names another one.
    """
    match = _CHARSET.search(head.msgstr)
    if match and match[1].lower() not in (_UTF8 | _ASCII if ascii_only else _UTF8):
        mend = "write charset=UTF-8 there if the text looks right, else convert it: msgconv -t UTF-8"
        raise InputError(path, f"header says charset={match[1]}", line=head.line, mend=mend)
