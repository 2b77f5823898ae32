"""Read the entries of a PO file that are written in the usual way, each with one pattern.

Nearly all are: gettext, Weblate and our own writer put every line at the margin, with one space behind the keyword, in
one order. Such entries need neither `scan` nor polib, which look at each line and take three times as long. What is
read here is what they would read; whatever is unusual, or wrong, is left to them.
"""

import re
import sys
from typing import NamedTuple

from translate_kit.catalog.comments import Comments
from translate_kit.catalog.model import Entry

_STRING = r'"(?:[^"\\\n]++|\\[antrvbf"\\])*+"\n'
_STRINGS = rf"({_STRING}(?:{_STRING})*+)"
_BEFORE = rf"{_STRING}(?:#\| {_STRING})*+"
_ENTRY = re.compile(
    r"((?:[ \t]*+\n|#(?![|~])(?:[^\n\\]++|\\(?!\n))*+\n)*+)"
    rf"((?:#\| msgctxt {_BEFORE})?+(?:#\| msgid {_BEFORE}(?:#\| msgid_plural {_BEFORE})?+)?+)"
    rf"(?:msgctxt {_STRINGS})?+"
    rf"msgid {_STRINGS}"
    rf"(?:msgstr {_STRINGS}|msgid_plural {_STRINGS}((?:msgstr\[\d\] {_STRING}(?:{_STRING})*+)++))"
)
_PLURAL = re.compile(rf"msgstr\[(\d)\] {_STRINGS}")
_EARLIER = re.compile(rf"#\| (msg\w+) ({_BEFORE})")
_ESCAPE = re.compile(r"\\(.)")
_MEANING = {"n": "\n", "t": "\t", "r": "\r", "v": "\v", "b": "\b", "f": "\f", "a": "\a"}


RELIABLE = sys.version_info >= (3, 11, 5)
"""Before, Python's possessive quantifiers could match what they should not (CPython issue 106052)."""


class Usual(NamedTuple):
    """What was read.

    Attributes:
        entries: the entries.
        place: where in the text the first stands that was not read.
        line: number of its line.
    """

    entries: list[Entry]
    place: int
    line: int


def read_usual(text: str, first: int) -> Usual:
    """Read entries up to one that is not written in the usual way.

    Args:
        text: whole entries, with the line end LF, also behind the last.
        first: number of the first line.
    """
    entries: list[Entry] = []
    place, line = 0, first
    while RELIABLE and (found := _ENTRY.match(text, place)):
        forms = _forms(found[7]) if found[7] else ()
        if forms is None:
            break
        msgid_place, end = found.start(4), found.end()
        line += text.count("\n", place, msgid_place)
        entries.append(_entry(found, forms, line))
        line += text.count("\n", msgid_place, end)
        place = end
    return Usual(entries, place, line)


def _entry(found: re.Match[str], forms: tuple[str, ...], line: int) -> Entry:
    above, before, context, msgid, msgstr, plural, _ = found.groups()
    translation = _text(msgstr) if msgstr else ""
    if not (before or context or plural or "#" in above):
        return Entry(msgid=_text(msgid), msgstr=translation, line=line)
    comments = Comments()
    for comment in above.split("\n") if "#" in above else ():
        if comment.startswith("#"):
            comments.add(comment)
    earlier = {keyword: _text(strings.replace('\n#| "', '\n"')) for keyword, strings in _EARLIER.findall(before)}
    return Entry(
        msgid=_text(msgid),
        msgstr=translation,
        fuzzy="fuzzy" in comments.flags and bool(translation or any(forms)),
        flags=tuple(flag for flag in comments.flags if flag != "fuzzy"),
        references=tuple(comments.references),
        extracted=tuple(comments.extracted),
        comment=tuple(comments.comment),
        previous_msgid=earlier.get("msgid"),
        previous_msgctxt=earlier.get("msgctxt"),
        previous_msgid_plural=earlier.get("msgid_plural"),
        msgctxt=_text(context) if context else None,
        msgid_plural=_text(plural) if plural else None,
        msgstr_plural=forms,
        line=line,
    )


def _forms(strings: str) -> tuple[str, ...] | None:
    """The plural forms; None where their numbers are not 0, 1, 2 and so on."""
    forms = _PLURAL.findall(strings)
    if [number for number, _ in forms] != list("0123456789"[: len(forms)]):
        return None
    return tuple(_text(form) for _, form in forms)


def _text(strings: str) -> str:
    """The text of one or several lines in quotes."""
    text = strings[1:-2].replace('"\n"', "")
    return _ESCAPE.sub(_meaning, text) if "\\" in text else text


def _meaning(escape: re.Match[str]) -> str:
    return _MEANING.get(escape[1], escape[1])
