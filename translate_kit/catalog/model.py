"""What a PO catalog is made of. Nothing here knows the file format's syntax."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

from translate_kit.catalog.wrap import DEFAULT_WIDTH

Key = tuple[str | None, str]

# What cannot stand in a ``#:`` line: control characters but the tab, what marks names with spaces, surrogates.
_UNSAFE = re.compile("[\x00-\x08\x0a-\x1f\x7f-\x9f\u2028\u2029\u2068\u2069\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Reference:
    """A place in a source, ``#:`` in the file.

    Attributes:
        path: the source as the file names it, with ``/``; characters that would break the line become ``%0A`` and so
            on, as in a URL.
        line: line from 1, or None.
    """

    path: str
    line: int | None = None

    def __post_init__(self) -> None:
        if _UNSAFE.search(self.path):
            object.__setattr__(self, "path", _UNSAFE.sub(_percent, self.path))


@dataclass(frozen=True, slots=True)
class Entry:
    """A message and its translation.

    Attributes:
        msgid: the source sentence.
        msgstr: its translation, empty where there is none.
        fuzzy: whether the translation still waits for a person.
        flags: all flags but ``fuzzy``, in the file's order.
        references: where the sentence stands (``#:``).
        extracted: lines for the translator that we make anew on every run (``#.``), without the marker.
        comment: lines of the translator (``# ``), without the marker; never changed by us.
        previous_msgid, previous_msgctxt, previous_msgid_plural: the source of an earlier version (``#|``).
        msgctxt: context, foreign to us and kept.
        msgid_plural, msgstr_plural: plural forms, foreign to us and kept; msgstr is empty then.
        line: line of ``msgid`` in the file it was read from, from 1, else 0; no part of an entry's identity.
    """

    msgid: str
    msgstr: str = ""
    fuzzy: bool = False
    flags: tuple[str, ...] = ()
    references: tuple[Reference, ...] = ()
    extracted: tuple[str, ...] = ()
    comment: tuple[str, ...] = ()
    previous_msgid: str | None = None
    previous_msgctxt: str | None = None
    previous_msgid_plural: str | None = None
    msgctxt: str | None = None
    msgid_plural: str | None = None
    msgstr_plural: tuple[str, ...] = ()
    line: int = field(default=0, compare=False)

    @property
    def key(self) -> Key:
        """What no two entries of a catalog share: context and msgid."""
        return (self.msgctxt, self.msgid)

    @property
    def translated(self) -> bool:
        """Whether there is any text but white space, fuzzy or not."""
        return any(text.strip() for text in (self.msgstr, *self.msgstr_plural))

    @property
    def foreign(self) -> bool:
        """Whether the entry is of a kind that we never make: with context or plural forms."""
        return self.msgctxt is not None or self.msgid_plural is not None


@dataclass(frozen=True, slots=True)
class Catalog:
    """A PO file.

    Attributes:
        entries: the live entries in the file's order, the header left out.
        obsolete: the entries whose sentence left the source (``#~``).
        head: the header as an entry with an empty msgid, None where the file has none.
        width: page width in columns that the file is wrapped to, None for unwrapped.
        newline: line end of the file.
    """

    entries: tuple[Entry, ...] = ()
    obsolete: tuple[Entry, ...] = ()
    head: Entry | None = None
    width: int | None = DEFAULT_WIDTH
    newline: Literal["\n", "\r\n"] = "\n"

    @property
    def header(self) -> dict[str, str]:
        """The header's fields in the file's order."""
        return parse_header(self.head.msgstr) if self.head else {}

    @property
    def header_comment(self) -> tuple[str, ...]:
        """The translator's lines above the header."""
        return self.head.comment if self.head else ()

    def __iter__(self) -> Iterator[Entry]:
        """Iterate over live and obsolete entries."""
        yield from self.entries
        yield from self.obsolete


def _percent(match: re.Match[str]) -> str:
    return "".join(f"%{byte:02X}" for byte in match[0].encode("utf-8", "surrogatepass"))


def parse_header(text: str) -> dict[str, str]:
    """Return the fields of a header's msgstr in order; lines without a colon are left out."""
    pairs = (line.split(":", 1) for line in text.split("\n") if ":" in line)
    return {name.strip(): value.strip() for name, value in pairs}
