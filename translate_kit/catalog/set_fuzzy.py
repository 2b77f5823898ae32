"""Set accepted entries of a PO file back to fuzzy, and leave every other byte of it as it is."""

import re
from collections.abc import Collection
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from translate_kit.catalog.atomic import write_atomic
from translate_kit.catalog.header import format_date
from translate_kit.catalog.model import Catalog, Entry
from translate_kit.catalog.po import parse_catalog
from translate_kit.catalog.regular import read_regular
from translate_kit.catalog.writer import format_catalog
from translate_kit.errors import InputError

# The date of the last change: in the header's text, and as it stands in the quotes of the file's lines.
_DATE = re.compile(r"^(PO-Revision-Date:[ \t]*)[^\n]*(?=\n)", re.IGNORECASE | re.MULTILINE)
_WRITTEN_DATE = re.compile(r"((?:(?<=\")|(?<=\\n))PO-Revision-Date:[ \t]*)(?:[^\"\\]|\\[^n])*(?=\\n)", re.IGNORECASE)
_FLAGS = re.compile(r"([ \t]*)#,[ \t]*(.*)", re.DOTALL)
_TRIES = 3


def set_fuzzy(path: Path, entries: Collection[Entry], now: datetime) -> tuple[Catalog, tuple[Entry, ...]]:
    """Give entries the flag ``fuzzy``, in the file as it stands on the disk now.

    Texts, comments, wrapping and order stay; the header's ``PO-Revision-Date`` becomes now, where it is there and an
    entry changed. An entry that is no longer as it was given (somebody saved the file meanwhile) is left alone. Where
    the lines are so odd that the flag can't be put in alone, the whole file is written anew as ``msgcat`` would. The
    caller holds `catalog_lock`, which an editor knows nothing of: where one saves the file in the middle, all is done
    again with what it saved.

    Args:
        path: the PO file.
        entries: the entries; those that are fuzzy already, or have no text, are left alone too.
        now: the time for the header, with a time zone.

    Returns:
        The catalog as it is on the disk now, and the entries of it that were set.

    Raises:
        InputError: the file cannot be read or written, or is saved by somebody again and again.
    """
    for _ in range(_TRIES):
        text = _text(path)
        changed, result, chosen = _changed(path, text, entries, now)
        if not chosen:
            return result, ()
        if _text(path) == text:
            write_atomic(path, changed)
            return result, chosen
    raise _unsteady(path)


def _text(path: Path) -> str:
    try:
        return read_regular(path, "PO file").decode("utf-8")
    except (FileNotFoundError, UnicodeDecodeError):
        raise _unsteady(path) from None


def _unsteady(path: Path) -> InputError:
    return InputError(path, "changed while it was being read", mend="try again")


def _changed(
    path: Path, text: str, entries: Collection[Entry], now: datetime
) -> tuple[str, Catalog, tuple[Entry, ...]]:
    """The file's new text, the catalog that it makes, and the entries of it that are set."""
    catalog = parse_catalog(text, path)
    wanted = {entry.key: entry for entry in entries}
    chosen = [one for one in catalog.entries if wanted.get(one.key) == one and _first_text(one) and not one.fuzzy]
    if not chosen:
        return text, catalog, ()
    date = format_date(now)
    aim = _with_flags(catalog, chosen, date)
    changed = _edited(text, catalog, chosen, date)
    result = parse_catalog(changed, path)
    if replace(result, width=aim.width) != aim:
        changed = format_catalog(aim)
        result = parse_catalog(changed, path)
    keys = {entry.key for entry in chosen}
    return changed, result, tuple(entry for entry in result.entries if entry.key in keys)


def _first_text(entry: Entry) -> str:
    """The text by which gettext tells whether there is a translation; without one it drops the flag."""
    return entry.msgstr if entry.msgid_plural is None else next(iter(entry.msgstr_plural), "")


def _with_flags(catalog: Catalog, chosen: Collection[Entry], date: str) -> Catalog:
    """What the file shall hold."""
    keys = {entry.key for entry in chosen}
    head = catalog.head
    if head:
        head = replace(head, msgstr=_DATE.sub(lambda field: field[1] + date, head.msgstr))
    entries = tuple(replace(entry, fuzzy=True) if entry.key in keys else entry for entry in catalog.entries)
    return replace(catalog, head=head, entries=entries)


def _edited(text: str, catalog: Catalog, chosen: Collection[Entry], date: str) -> str:
    """The file's text with the flags and the date put into its lines."""
    lines = text.split("\n")
    if catalog.head:
        for number in range(catalog.head.line, len(lines)):
            if not _is_string(lines[number]):
                break
            lines[number] = _WRITTEN_DATE.sub(lambda field: field[1] + date, lines[number])
    for entry in sorted(chosen, key=lambda entry: -entry.line):  # from below, so that the lines above keep their place
        _flag(lines, entry)
    return "\n".join(lines)


def _flag(lines: list[str], entry: Entry) -> None:
    """Put the flag where gettext has it: below the other comments, above an earlier version's msgid."""
    place = entry.line - 1
    if entry.msgctxt is not None:
        while not lines[place].lstrip().startswith("msgctxt"):
            place -= 1
    above = place - 1
    while above >= 0 and _is_comment(lines[above]):
        if flags := _FLAGS.fullmatch(lines[above]):
            rest = f", {flags[2]}" if flags[2].strip() else flags[2]
            lines[above] = f"{flags[1]}#, fuzzy{rest}"
            return
        if lines[above].lstrip().startswith("#|"):
            place = above
        above -= 1
    lines.insert(place, "#, fuzzy" + ("\r" if lines[place].endswith("\r") else ""))


def _is_comment(line: str) -> bool:
    stripped = line.strip()
    return not stripped or (stripped.startswith("#") and not stripped.startswith("#~"))


def _is_string(line: str) -> bool:
    return line.lstrip().startswith(('"', "msg"))
