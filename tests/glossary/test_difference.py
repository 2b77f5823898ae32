"""What changed between two glossaries: no change is missed, none is told that is none."""

from pathlib import Path

import pytest

from tests.support.glossary import make_glossary, make_term
from translate_kit.glossary.difference import FieldChange, compare
from translate_kit.glossary.row import COLUMNS
from translate_kit.glossary.table import load_glossary
from translate_kit.glossary.term import Term

TRUCE = make_term("Waffenruhe", "truce", id="waffenruhe", en_admitted=("ceasefire",))


def kinds(old: list[Term], new: list[Term]) -> list[tuple[str, str | None, str | None]]:
    """Kind, old id and new id of all changes."""
    changes = compare(make_glossary(*old), make_glossary(*new)).changes
    return [(one.kind, one.old.id if one.old else None, one.new.id if one.new else None) for one in changes]


def test_added_removed_and_changed_terms_come_in_the_order_of_their_ids() -> None:
    old = [make_term("Bund", "federation", id="m"), make_term("Amt", "office", id="z")]
    new = [make_term("Bund", "federal level", id="m"), make_term("Rat", "council", id="a")]
    assert kinds(old, new) == [("added", None, "a"), ("changed", "m", "m"), ("removed", "z", None)]


def test_a_changed_term_says_which_fields_say_what_now() -> None:
    new = make_term("Waffenruhe", "ceasefire", id="waffenruhe", en_forbidden=("armistice",), en_plural="ceasefires")
    (change,) = compare(make_glossary(TRUCE), make_glossary(new)).changes
    assert change.fields == (
        FieldChange("en", "truce", "ceasefire"),
        FieldChange("en_plural", None, "ceasefires"),
        FieldChange("en_admitted", ("ceasefire",), ()),
        FieldChange("en_forbidden", (), ("armistice",)),
    )


def test_another_table_and_another_line_are_no_change(tmp_path: Path) -> None:
    for name, rows in (("old", "de\ten\nAmt\toffice\nRat\tcouncil\n"), ("new", "en\tde\ncouncil\tRat\noffice\tAmt\n")):
        (tmp_path / name).mkdir()
        (tmp_path / name / f"{name}.tsv").write_text(rows, encoding="utf-8")
    assert compare(load_glossary([tmp_path / "old"]), load_glossary([tmp_path / "new"])).changes == ()


def test_an_id_that_changed_is_a_renamed_term() -> None:
    other = make_term("Waffenruhe", "ceasefire", id="ceasefire", en_admitted=("ceasefire",))
    (change,) = compare(make_glossary(TRUCE), make_glossary(other)).changes
    assert (change.kind, change.fields) == ("renamed", (FieldChange("en", "truce", "ceasefire"),))
    difference = compare(make_glossary(TRUCE), make_glossary(other))
    assert difference.renamed == {"waffenruhe": "ceasefire"}


def test_terms_of_one_form_are_told_apart_by_their_conditions() -> None:
    old = [make_term("Land", "country", id="a", exclude="Bund"), make_term("Land", "state", id="b", require="Bund")]
    new = [make_term("Land", "state", id="c", require="Bund"), make_term("Land", "country", id="d", exclude="Bund")]
    assert kinds(old, new) == [("renamed", "b", "c"), ("renamed", "a", "d")]


def test_a_term_whose_dictionary_form_became_a_variant_is_a_renamed_one() -> None:
    old = make_term("BMF", "BMF", id="bmf", de_variants=("Finanzministerium",))
    new = make_term("Finanzministerium", "finance ministry", id="finanzministerium")
    assert kinds([old], [new]) == [("renamed", "bmf", "finanzministerium")]


def test_where_several_could_be_meant_none_is_renamed() -> None:
    old = [make_term("Land", id="a", exclude="x")]
    new = [make_term("Land", id="b", require="y"), make_term("Land", id="c", require="z")]
    assert kinds(old, new) == [("removed", "a", None), ("added", None, "b"), ("added", None, "c")]
    assert kinds(new, old) == [("added", None, "a"), ("removed", "b", None), ("removed", "c", None)]


def test_a_term_that_is_still_there_lends_its_id_to_no_other() -> None:
    assert kinds([TRUCE], [TRUCE, make_term("Feuerpause", id="feuerpause", de_variants=("Waffenruhe",))]) == [
        ("added", None, "feuerpause")
    ]


ROW = {"id": "waffenruhe", "de": "Waffenruhe", "en": "truce", "en_forbidden": "armistice"}
OTHER = {
    **dict.fromkeys(COLUMNS, "x"),
    "id": "x",
    "de": "Feuerpause",
    "pos": "phrase",
    "case": "title",
    "number": "plural",
    "match": "exact",
    "enforce": "check",
    "status": "verified",
}


@pytest.mark.parametrize("column", COLUMNS)
def test_what_has_an_effect_is_what_the_signature_is_made_of(column: str, tmp_path: Path) -> None:
    """Each column alone: a change is told, and is effective exactly where the glossary's signature changes."""
    glossaries = []
    for name, row in (("old", ROW), ("new", ROW | {column: OTHER[column]})):
        path = tmp_path / f"{name}.tsv"
        path.write_text("\t".join(row) + "\n" + "\t".join(row.values()) + "\n", encoding="utf-8")
        glossaries.append(load_glossary([path]))
    old, new = glossaries
    (change,) = compare(old, new).changes
    assert change.effective == (old.signature != new.signature)
    assert [field.name for field in change.fields] == ([] if column == "id" else [column])
