"""Formats of rows: a German and an English form each, and a tag by which an import puts the rows together again.

A tag is ``id: abgeordneter``, with more where the row is not the term's own: ``id: abgeordneter; variant`` for another
German form, ``; also right``, ``; plural``, ``; regular plural``, ``; spelling`` for another English one.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from translate_kit.glossary.exchange.concept import Concept
from translate_kit.glossary.exchange.forms import MADE, EnglishForm, english_forms
from translate_kit.glossary.term import Term

HELD = frozenset({"id", "definition"})
"""Fields that rows with tags hold."""
HELD_BY_VARIANTS = frozenset({"de_variants", "en_admitted", "en_plural"})
"""Fields that they hold where each form has a row."""

_TAG = re.compile(
    r"id: (?P<id>[a-z0-9]+(?:-[a-z0-9]+)*)(?P<variant>; variant)?(?P<none>; no plural)?"
    r"(?:; (?P<role>also right|plural|regular plural|spelling)(?:: .*)?)?",
    re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class Row:
    """A row of an export.

    Attributes:
        source: a German form.
        target: an English form.
        tag: see above.
        definition: of the term, in rows with its preferred form.
    """

    source: str
    target: str
    tag: str
    definition: str = ""


@dataclass(frozen=True, slots=True)
class FoundRow:
    """A row of a file that is imported.

    Attributes:
        line: where it begins.
        source, target: as they stand there.
        tag: what may be a tag.
        text: a definition or comment.
    """

    line: int
    source: str
    target: str
    tag: str = ""
    text: str = ""


def rows_of(term: Term, *, variants: bool, with_text: bool) -> Iterator[Row]:
    """The rows of a term, its own first.

    Args:
        term: the term.
        variants: a row for every pair of a German and an English form, not only one for the term.
        with_text: tags repeat the English form where it is not the preferred one, so that no two rows with one source
            have one tag.
    """
    forms = english_forms(term) if variants else (EnglishForm(term.en),)
    for number, source in enumerate((term.de, *term.de_variants) if variants else (term.de,)):
        for form in forms:
            parts = [f"id: {term.id}"]
            if number:
                parts.append("variant")
            elif variants and not form.role and term.en_plural == "-":
                parts.append("no plural")
            if form.role:
                parts.append(f"{form.role}: {form.text}" if with_text else form.role)
            yield Row(source, form.text, "; ".join(parts), "" if form.role else term.definition)


def concepts_of(rows: Iterable[FoundRow]) -> list[Concept]:
    """Put rows together: those with tags by their id, the others by their source.

    Of several rows with one source and no tag, the first has the preferred rendering.
    """
    concepts: list[Concept] = []
    by_key: dict[tuple[str, str], Concept] = {}
    for row in rows:
        tag = _TAG.fullmatch(row.tag)
        key = ("id", tag["id"]) if tag else ("source", row.source)
        concept = by_key.get(key)
        if concept is None:
            concept = by_key[key] = Concept(row.line, id=tag["id"] if tag else "")
            concepts.append(concept)
        _add(concept, row, tag)
    return concepts


def _add(concept: Concept, row: FoundRow, tag: re.Match[str] | None) -> None:
    role = tag["role"] if tag else None
    own = tag is not None and not role
    _put(concept.de, row.source, first=tag is not None and not tag["variant"])
    if role == "plural":
        concept.fields["en_plural"] = row.target
    elif role not in MADE:
        _put(concept.en, row.target, first=own)
    if tag and tag["none"]:
        concept.fields["en_plural"] = "-"
    if row.text:
        concept.fields.setdefault("definition", row.text)


def _put(forms: list[str], form: str, *, first: bool = False) -> None:
    """Add a form once; the term's own form goes to the front, wherever its row stands in the file."""
    if form and form not in forms:
        forms.insert(0 if first else len(forms), form)
    elif first and forms[:1] != [form] and form:
        forms.remove(form)
        forms.insert(0, form)
