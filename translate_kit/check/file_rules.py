"""Rules about the file itself: what `catalog.located` found on its way, and the header."""

import re

from translate_kit.catalog.model import Entry, parse_header
from translate_kit.check.finding import Remark
from translate_kit.check.rule import Example, FileRule, Rule

REQUIRED = ("Project-Id-Version", "PO-Revision-Date", "Last-Translator", "Language-Team", "Language", "Content-Type")
"""Fields that ``msgfmt -c`` asks for."""

ALWAYS = frozenset(("conflict-marker", "encoding", "syntax"))
"""Rules that cannot be turned off: they say why a file was not read to its end."""

_DATE = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d[+-]\d{4}")


def header_remarks(head: Entry | None, language: str) -> list[Remark]:
    """What is wrong with a header.

    Args:
        head: the header entry, None where there is none.
        language: the target of the settings, such as ``en`` or ``en_GB``.
    """
    if head is None:
        return [Remark("has no header", "let translate-kit draft write it, or msginit")]
    fields = parse_header(head.msgstr)
    found = [
        Remark(f"the header has no {name}", f'add "{name}: ...\\n" to it')
        for name in REQUIRED
        if not fields.get(name, "").strip()
    ]
    said = fields.get("Language", "")
    if said and said.replace("-", "_").split("_")[0].split("@")[0].lower() != language.split("_")[0]:
        found.append(Remark(f"the header says Language: {said}", f"write Language: {language}"))
    date = fields.get("PO-Revision-Date", "")
    if date and not _DATE.fullmatch(date) and not date.startswith("YEAR"):
        found.append(Remark(f"the header's PO-Revision-Date is {date}", "write YEAR-MONTH-DAY HOUR:MINUTE+0000"))
    if head.fuzzy:
        found.append(Remark("the header is fuzzy; gettext would ignore it", "clear its fuzzy flag"))
    return found


RULES: tuple[Rule, ...] = (
    FileRule(
        "header",
        "warning",
        "the header lacks a field or says something wrong",
        "gettext's tools and editors read the language, the character set and the translator from it.",
        Example("", "Language: de (in a project whose target is English)"),
        Example("", "Language: en"),
    ),
    FileRule(
        "duplicate-entry",
        "error",
        "two entries have the same msgid",
        "gettext refuses the file, and editors keep one of the two translations.",
        Example('msgid "Ja." (twice)', ""),
        Example('msgid "Ja." (once)', ""),
    ),
    FileRule(
        "byte-order-mark",
        "error",
        "the file begins with a byte order mark",
        "gettext refuses it. Some Windows editors write it unasked.",
        Example("\\ufeff msgid", ""),
        Example("msgid", ""),
    ),
    FileRule(
        "conflict-marker",
        "error",
        "a merge has left its markers in the file",
        "Both sides of the merge stand there; nothing can be read until one is chosen. Exit code 2; cannot be ignored.",
        Example("<<<<<<< HEAD", ""),
        Example("msgid", ""),
    ),
    FileRule(
        "encoding",
        "error",
        "the file is not UTF-8, or its header names another character set",
        "Umlauts and quotation marks would be lost. Exit code 2; cannot be ignored.",
        Example("charset=ISO-8859-1", ""),
        Example("charset=UTF-8", ""),
    ),
    FileRule(
        "syntax",
        "error",
        "the file is no PO from some line on",
        "Nothing behind that line has been checked. Exit code 2; cannot be ignored.",
        Example('msgid "Ja', ""),
        Example('msgid "Ja"', ""),
    ),
    FileRule(
        "stale",
        "warning",
        "the catalog and its source have moved apart",
        "A msgid is no longer in the source, or a sentence of the source has no entry. Where other segmentation rules "
        "made the catalog, one finding a file says so instead.",
        Example("Der Rat stimmt zu. (no longer in the source)", "The Council agrees."),
        Example("Der Rat stimmt zu. (as in the source)", "The Council agrees."),
    ),
)
