"""One row of a glossary table: from cells to a term."""

import re
import unicodedata
from collections.abc import Mapping
from pathlib import Path
from typing import Any, get_args

from translate_kit.errors import InputError
from translate_kit.glossary.condition import check_conditions
from translate_kit.glossary.infinitives import is_known_infinitive
from translate_kit.glossary.morphology import is_infinitive
from translate_kit.glossary.term import Case, Enforce, MatchMode, Number, Term
from translate_kit.text import shown

COLUMNS = (
    *("id", "de", "de_variants", "pos", "en", "en_plural", "en_admitted", "en_forbidden", "case", "number", "match"),
    *("require", "exclude", "enforce", "domain", "definition", "example", "source", "status"),
)
"""The columns of a table, in the order in which our own tables have them."""
REQUIRED = ("de", "en")
_LISTS = ("de_variants", "en_admitted", "en_forbidden")
_ALLOWED: dict[str, tuple[str, ...]] = {
    "pos": ("noun", "verb", "adjective", "phrase", "name"),
    "case": get_args(Case),
    "number": get_args(Number),
    "match": get_args(MatchMode),
    "enforce": get_args(Enforce),
    "status": ("verified", "unverified"),
}
_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_TRANSLITERATION = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})


def term_of_row(cells: Mapping[str, str], path: Path, line: int) -> Term:
    """A term from the cells of its row.

    Args:
        cells: column name to cell, stripped and in NFC; empty cells take the default.
        path: the table.
        line: the row's line.

    Raises:
        InputError: a cell that says nothing sensible.
    """
    for name in REQUIRED:
        if not cells[name]:
            raise InputError(
                path, f'"{name}" is empty', line=line, mend="every term needs a German and an English form"
            )
    for name, allowed in _ALLOWED.items():
        if (value := cells.get(name, "")) and value not in allowed:
            raise InputError(path, f'{name} is "{shown(value)}"', line=line, mend=f"allowed are {', '.join(allowed)}")
    values: dict[str, Any] = {name: cell for name, cell in cells.items() if cell}
    values.update({name: _list(values[name], name, path, line) for name in _LISTS if name in values})
    values.setdefault("pos", part_of_speech(cells["de"]))
    if "id" not in values:
        values["id"] = make_id(cells["de"])
    term = Term(**values, path=path, line=line)
    _check_forms(term)
    check_conditions(term)
    if not _ID.fullmatch(term.id):
        mend = f"small letters, digits and hyphens, such as {shown(make_id(term.id)) or 'term-1'}"
        raise InputError(path, f'id "{shown(term.id)}" is not a name', line=line, mend=mend)
    return term


def part_of_speech(de: str) -> str:
    """What a term is whose table does not say it.

    Args:
        de: the German term in its dictionary form.

    Returns:
        ``verb`` where the last word is an infinitive in small letters (ausweisen, in Kraft treten), ``adjective`` for
        any other small word that stands alone (parteilos), else ``noun``.
    """
    *before, last = de.split() or [""]
    if not last.islower() or not last.replace("-", "").isalpha():
        return "noun"
    if is_known_infinitive(last) or is_infinitive(last):
        return "verb"
    return "noun" if before else "adjective"


def make_id(text: str) -> str:
    """``Staats- und Regierungschefs`` as ``staats-und-regierungschefs``; letters lose the accents that German lacks."""
    plain = unicodedata.normalize("NFD", unicodedata.normalize("NFC", text).lower().translate(_TRANSLITERATION))
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")


def _list(cell: str, name: str, path: Path, line: int) -> tuple[str, ...]:
    values = tuple(value.strip() for value in cell.split("|"))
    if not all(values):
        raise InputError(path, f"{name} has an empty value between its |", line=line, mend="delete the extra |")
    return values


def _check_forms(term: Term) -> None:
    for form in (term.de, *term.de_variants, term.en, *term.en_admitted, *term.en_forbidden):
        if not _has_word(form):
            raise InputError(term.path, f'"{shown(form)}" has no word', line=term.line, mend="write the term out")
    if (plural := term.en_plural) and plural != "-" and not _has_word(plural):
        mend = "write the plural out, or - for none"
        raise InputError(term.path, f'en_plural "{shown(plural)}" has no word', line=term.line, mend=mend)
    if not term.en_forbidden:
        return
    right = {form.casefold() for form in (term.en, term.en_plural or term.en, *term.en_admitted)}
    for form in term.en_forbidden:
        if form.casefold() in right:
            mend = "take it out of one of the two"
            raise InputError(term.path, f'"{shown(form)}" is both right and forbidden', line=term.line, mend=mend)


def _has_word(form: str) -> bool:
    return form[:1].isalnum() or any(letter.isalnum() for letter in form)
