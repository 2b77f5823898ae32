"""From what was read to terms that a table can hold: clean text, one id each, no two terms with one German form."""

import re
import unicodedata
from collections.abc import Iterable

from translate_kit.errors import InputError
from translate_kit.glossary.exchange.concept import Concept, Remarks
from translate_kit.glossary.row import make_id, term_of_row
from translate_kit.glossary.term import Term
from translate_kit.text import shown

_BREAK = re.compile(r"[ \u00a0]*[\t\n\r\x0b\x0c\x1c-\x1f\x85\u2028\u2029]\s*")
_INVISIBLE = frozenset({"Cc", "Cf", "Co", "Cs", "Zl", "Zp"})
_CONDITIONS = ("require", "exclude")

Key = tuple[str, str, str]
"""A German form with its conditions: what may stand in a table once."""


def accept(concepts: Iterable[Concept], remarks: Remarks, *, source: str) -> list[Term]:
    """Make terms.

    Args:
        concepts: as they were read. Where two have one German form and nothing tells them apart, the English of the
            second joins the first; where a second form of one is taken, it is left out.
        remarks: takes what was changed or left out, with lines.
        source: what the column ``source`` says where the file does not.
    """
    taken: dict[Key, Concept] = {}
    ids: set[str] = set()
    kept: list[Concept] = []
    for raw in concepts:
        concept = _clean(raw, remarks)
        if not _is_good(concept, remarks) or _joined(concept, taken, remarks):
            continue
        _take_forms(concept, taken, remarks)
        concept.id = _unique(make_id(concept.id) or make_id(concept.de[0]) or "term", ids, concept, remarks)
        concept.fields.setdefault("source", clean(source))
        kept.append(concept)
    return [term_of_row(_cells(concept, remarks), remarks.path, concept.line) for concept in kept]


def clean(text: str) -> str:
    """A text as a cell can hold it: NFC, on one line, nothing invisible, no straight quotation mark in front."""
    text = _BREAK.sub(" ", unicodedata.normalize("NFC", text))
    text = "".join(one for one in text if unicodedata.category(one) not in _INVISIBLE).strip()
    if text.startswith('"'):
        text = "“" + text[1:]
        if text.endswith('"') and text.count('"') == 1:
            text = text[:-1] + "”"
    return unicodedata.normalize("NFC", text).strip()


def _clean(raw: Concept, remarks: Remarks) -> Concept:
    """A copy with clean texts; white space around a text and a form that is there twice are not worth a word."""
    forms: dict[str, list[str]] = {}
    altered = False
    for name in ("de", "en", "forbidden"):
        before = getattr(raw, name)
        after = [clean(form) for form in before]
        altered |= any(" ".join(old.split()) != " ".join(new.split()) for old, new in zip(before, after, strict=True))
        forms[name] = [form for form in dict.fromkeys(after) if form]
    fields = {name: clean(value) for name, value in raw.fields.items()}
    altered |= any(" ".join(raw.fields[name].split()) != " ".join(new.split()) for name, new in fields.items())
    if altered:
        remarks.changed["cleaned"] += 1
    return Concept(raw.line, raw.id, **forms, fields={name: value for name, value in fields.items() if value})


def _is_good(concept: Concept, remarks: Remarks) -> bool:
    """Whether a concept alone makes a term; if not, the remarks say why."""
    forms = (*concept.de, *concept.en, *concept.forbidden)
    problem = ""
    if not concept.de or not concept.en:
        problem = "nothing but white space in one of the two languages"
    elif bad := next((form for form in forms if "|" in form), ""):
        problem = f'"{shown(bad)}" has a |, which separates forms in our tables'
    else:
        try:
            term_of_row(_cells(concept, Remarks(remarks.path)) | {"id": "x"}, remarks.path, concept.line)
        except InputError as error:
            problem = error.problem
    if problem:
        remarks.left_out["refused"] += 1
        remarks.remark(concept.line, f"left out: {problem}")
    return not problem


def _joined(concept: Concept, taken: dict[Key, Concept], remarks: Remarks) -> bool:
    """Whether the German form belongs to an earlier concept, which then takes the English."""
    first = taken.get(_key(concept, concept.de[0]))
    if first is None:
        return False
    new = [form for form in concept.en if form not in first.en]
    first.en += new
    first.forbidden += [form for form in concept.forbidden if form not in first.forbidden]
    remarks.changed["joined"] += 1
    what = ", ".join(f'"{shown(form, 40)}"' for form in new) or "nothing new"
    remarks.remark(concept.line, f'"{shown(concept.de[0])}" is already at line {first.line}; joined it with {what}')
    return True


def _take_forms(concept: Concept, taken: dict[Key, Concept], remarks: Remarks) -> None:
    """Keep the German forms that no earlier concept has."""
    free = []
    for form in concept.de:
        other = taken.setdefault(_key(concept, form), concept)
        if other is concept:
            free.append(form)
        else:
            remarks.changed["forms"] += 1
            remarks.remark(concept.line, f'left out the form "{shown(form)}": it is already at line {other.line}')
    concept.de = free


def _key(concept: Concept, form: str) -> Key:
    require, exclude = (concept.fields.get(name, "") for name in _CONDITIONS)
    return form, require, exclude


def _unique(wanted: str, ids: set[str], concept: Concept, remarks: Remarks) -> str:
    free, number = wanted, 1
    while free in ids:
        number += 1
        free = f"{wanted}-{number}"
    if free != wanted:
        remarks.changed["ids"] += 1
        remarks.remark(concept.line, f'the id "{wanted}" is there already; this one is "{free}"')
    ids.add(free)
    return free


def _cells(concept: Concept, remarks: Remarks) -> dict[str, str]:
    """The cells of a row. A form that is both right and wrong is taken as right."""
    plural = concept.fields.get("en_plural", "")
    right = {form.casefold() for form in (*concept.en, plural)}
    wrong = [form for form in concept.forbidden if form.casefold() not in right]
    for form in concept.forbidden:
        if form not in wrong:
            remarks.changed["forms"] += 1
            remarks.remark(concept.line, f'"{shown(form)}" is both right and wrong there; taken as right')
    return concept.fields | {
        "id": concept.id,
        "de": concept.de[0],
        "de_variants": "|".join(concept.de[1:]),
        "en": concept.en[0],
        "en_admitted": "|".join(concept.en[1:]),
        "en_forbidden": "|".join(wrong),
    }
