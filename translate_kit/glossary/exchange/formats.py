"""The formats: their names, their endings, and the two ways through them."""

import codecs
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from translate_kit.errors import InputError
from translate_kit.glossary.exchange import deepl, delimited, omegat, tbx, tbx_read, tsv, weblate
from translate_kit.glossary.exchange.accept import accept
from translate_kit.glossary.exchange.concept import Languages, Remarks
from translate_kit.glossary.exchange.loss import Written
from translate_kit.glossary.files import MAX_BYTES
from translate_kit.glossary.term import Glossary, Term
from translate_kit.text import control_character, shown

STDIN = Path("-")
IMPORTS = ("tbx", "csv", "tsv")
"""What an import may be told that a file is: TBX 2 or 3, a table with any delimiter, one with tabs."""


@dataclass(frozen=True, slots=True)
class Format:
    """A format of an export.

    Attributes:
        name: as the command line calls it.
        title: what it is, as the subject of a sentence.
        endings: of files that are taken for it.
        variants: whether every form has an entry of its own where nobody says otherwise.
        write: makes the text of some terms, with variants and with wrong renderings or not.
    """

    name: str
    title: str
    endings: tuple[str, ...]
    variants: bool
    write: Callable[[Sequence[Term], bool, bool], Written]


FORMATS: Mapping[str, Format] = {
    one.name: one
    for one in (
        Format("tbx", "TBX 2", (".tbx",), False, lambda t, v, f: tbx.write(t, tbx.V2, variants=v, forbidden=f)),
        Format("tbx3", "TBX 3", (), False, lambda t, v, f: tbx.write(t, tbx.V3, variants=v, forbidden=f)),
        Format("weblate", "CSV for Weblate", (), True, lambda t, v, _: weblate.write(t, variants=v)),
        Format("omegat", "OmegaT's table", (".utf8",), True, lambda t, v, _: omegat.write(t, variants=v)),
        Format("deepl", "CSV for DeepL", (), False, lambda t, v, _: deepl.write(t, variants=v)),
        Format("tsv", "our table", (".tsv",), False, lambda t, _, __: tsv.write(t)),
    )
}


def format_of_ending(path: Path) -> str:
    """The format that a file's ending stands for; empty where it may be several (``.csv``) or none."""
    return next((one.name for one in FORMATS.values() if path.suffix.lower() in one.endings), "")


def export(glossary: Glossary, name: str, *, variants: bool | None = None, forbidden: bool = True) -> Written:
    """A glossary in another format.

    Args:
        glossary: the terms; the order of ids is the order of entries.
        name: one of FORMATS.
        variants: an entry for every form; None for what suits the format.
        forbidden: TBX with the wrong renderings.

    Raises:
        InputError: a term that the format cannot hold at all.
    """
    chosen = FORMATS[name]
    return chosen.write(glossary.terms, chosen.variants if variants is None else variants, forbidden)


def read_file(path: Path, kind: str = "", languages: Languages | None = None) -> tuple[list[Term], Remarks]:
    """The terms of a file of another tool.

    Args:
        path: the file, or ``-`` for standard input.
        kind: one of IMPORTS; empty to see by the content.
        languages: which languages to take.

    Returns:
        Terms that a table can hold together, in the order of the file, and what there is to say about the others.

    Raises:
        InputError: the file cannot be read, is none of the formats, or has no entry in both languages.
    """
    languages = languages or Languages()
    data = _read_bytes(path)
    remarks = Remarks(path)
    if kind == "tbx" or (not kind and _is_xml(path, data)):
        concepts = tbx_read.read(path, data, languages, remarks)
    else:
        concepts = delimited.read(path, _decode(path, data), languages, remarks, "\t" if kind == "tsv" else "")
    if not concepts:
        raise _nothing(path, languages, remarks)
    name = "standard input" if path == STDIN else path.name
    return accept(concepts, remarks, source=name), remarks


def _nothing(path: Path, languages: Languages, remarks: Remarks) -> InputError:
    if not remarks.entries:
        return InputError(path, "has no entries", mend="export it again")
    others = ", ".join(
        sorted(name.removeprefix("language ") for name in remarks.unread if name.startswith("language "))
    )
    problem = f"no entry has both {languages.source} and {languages.target}"
    problem += f"; other languages in it: {others}" if others else ""
    return InputError(path, problem, mend="--source-lang and --target-lang choose others")


def _read_bytes(path: Path) -> bytes:
    mend = "name a .tbx, .csv or .tsv file"
    if character := control_character(str(path)):
        raise InputError(shown(str(path)), f"the name has the control character {character}", mend="rename it")
    try:
        if path == STDIN:
            data = sys.stdin.buffer.read(MAX_BYTES + 1)
        elif path.exists() and not path.is_file():  # a pipe or a device may never end
            raise InputError(path, "is a folder" if path.is_dir() else "is no regular file", mend=mend)
        else:
            with path.open("rb") as file:
                data = file.read(MAX_BYTES + 1)
    except FileNotFoundError:
        raise InputError(path, "no such file", mend="check the path") from None
    except OSError as error:
        raise InputError(path, f"cannot be read ({error.strerror})", mend="check its permissions") from None
    if len(data) > MAX_BYTES:
        raise InputError(path, f"is larger than {MAX_BYTES // 1_000_000} MB", mend="export a part of it")
    if not data.strip():
        raise InputError(path, "is empty", mend="export it again")
    return data


def _is_xml(path: Path, data: bytes) -> bool:
    """By the ending, else by how an XML file begins; a term may begin with < too."""
    head = data[:200]
    for mark in (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE):
        head = head.removeprefix(mark)
    head = head.replace(b"\0", b"").lstrip()
    return path.suffix.lower() in (".tbx", ".xml") or head.startswith((b"<?xml", b"<!DOCTYPE", b"<martif", b"<tbx"))


def _decode(path: Path, data: bytes) -> str:
    """A table is UTF-8, or UTF-16 with a byte order mark, as spreadsheets save it."""
    wide = data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    try:
        return data.decode("utf-16" if wide else "utf-8-sig")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        problem = "is not UTF-16, as its first bytes say" if wide else "is not UTF-8"
        raise InputError(path, problem, line=line, mend="save it as UTF-8") from None
