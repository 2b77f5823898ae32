"""Tables of other tools, and what an import does with entries that no table of ours can hold as they are."""

from pathlib import Path

import pytest

from tests.support.glossary import make_term
from translate_kit.errors import InputError
from translate_kit.glossary.exchange.concept import Remarks
from translate_kit.glossary.exchange.formats import read_file
from translate_kit.glossary.exchange.forms import english_forms, spellings
from translate_kit.glossary.exchange.loss import in_words
from translate_kit.glossary.exchange.update import update
from translate_kit.glossary.table import load_glossary
from translate_kit.glossary.term import Term


def read(tmp_path: Path, text: str | bytes, name: str = "other.csv", kind: str = "") -> tuple[list[Term], Remarks]:
    path = tmp_path / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return read_file(path, kind)


def pairs(terms: list[Term]) -> list[tuple[str, ...]]:
    return [(term.de, term.en, *term.en_admitted) for term in terms]


BOTH = [("Haushalt", "budget"), ("Rat", "council")]


@pytest.mark.parametrize(
    "text",
    [
        "source,target\nHaushalt,budget\nRat,council\n",
        '"location","source","target","id","fuzzy","context"\n"","Haushalt","budget","","False",""\n"","Rat","council"\n',
        "Haushalt,budget\nRat,council",
        "Haushalt;budget\r\nRat;council\r\n",
        "Haushalt\tbudget\tone, two, three\nRat\tcouncil\n",
        "# from OmegaT\nHaushalt\tbudget\n\nRat\tcouncil\ta; b; c\n",
        '"Haushalt"\t"budget"\n"Rat"\t"council"\n',
        "\ufeffde;en;Anmerkung\nHaushalt;budget;x, y\nRat;council;\n",
        "German,English\nHaushalt,budget\nRat,council\n",
        "en-GB,de-DE\nbudget,Haushalt\ncouncil,Rat\n",
        "Haushalt,budget,DE,EN\nRat,council,de,en-GB,12\n",
        "source,target,source_lang,target_lang\nHaushalt,budget,de,en\nRat,council,de,en\n",
        "de\ten\tcase\nHaushalt\tbudget\tlower\nRat\tcouncil\t\n",
    ],
)
def test_tables_of_many_kinds(text: str, tmp_path: Path) -> None:
    terms, remarks = read(tmp_path, text)
    assert pairs(terms) == BOTH
    assert not +remarks.left_out
    assert pairs(read(tmp_path, text.removeprefix("\ufeff").encode("utf-16"))[0]) == BOTH, "as spreadsheets save it"


def test_a_comment_or_a_context_becomes_the_definition(tmp_path: Path) -> None:
    terms, _ = read(tmp_path, "Haushalt\tbudget\tthe money\nRat\tcouncil\t[sic]\n", "a.utf8")
    assert [term.definition for term in terms] == ["the money", "[sic]"]
    (term,), _ = read(tmp_path, "source,target,context\nHaushalt,budget,politics\n")
    assert (term.definition, term.id, term.source) == ("politics", "haushalt", "other.csv")


def test_several_rows_with_one_source_are_one_term(tmp_path: Path) -> None:
    terms, _ = read(tmp_path, "Rat,council\nHaushalt,budget\nRat,Council\nRat,council\n")
    assert pairs(terms) == [("Rat", "council", "Council"), ("Haushalt", "budget")]


def test_rows_of_our_own_exports_may_be_sorted_and_thinned_out(tmp_path: Path) -> None:
    rows = (
        "source,target,context\n"
        "EU-Rat,Council,id: rat; variant\n"
        "Rat,Councils,id: rat; plural: Councils\n"
        "Rat,the Council,id: rat; also right: the Council\n"
        "Rat,Council,id: rat\n"
    )
    (term,), _ = read(tmp_path, rows)
    assert (term.id, term.de, term.de_variants) == ("rat", "Rat", ("EU-Rat",))
    assert (term.en, term.en_plural, term.en_admitted) == ("Council", "Councils", ("the Council",))
    (term,), _ = read(tmp_path, rows.replace("Rat,Council,id: rat\n", ""))
    assert (term.de, term.en, term.en_plural) == ("Rat", "Council", "Councils")


def test_what_is_left_out_is_counted(tmp_path: Path) -> None:
    terms, remarks = read(tmp_path, "Haushalt,budget,DE,EN\n,x,DE,EN\nRat,,DE,EN\nchat,cat,FR,EN\n")
    assert pairs(terms) == [("Haushalt", "budget")]
    assert remarks.entries == 4
    assert remarks.left_out == {"without_source": 1, "without_target": 1, "other_languages": 1}
    assert remarks.unread == {"language pair FR to EN": 1}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Haushalt\nRat\n", "other.csv:1: has one column only"),
        ('Rat,council\nHaushalt,"budget\n', "other.csv:2: is no CSV: unexpected end of data"),
        (b"Rat,council\nHaushalt,b\xfcdget\n", "other.csv:2: is not UTF-8"),
        (b"\xff\xfeR", "other.csv:1: is not UTF-16"),
        ("source,target\n", "other.csv: has no entries"),
        ("  \n", "other.csv: is empty"),
        ("Rat,council,DE,FR\n", "other.csv: no entry has both de and en"),
    ],
)
def test_what_is_no_table_is_told_with_its_line(text: str | bytes, expected: str, tmp_path: Path) -> None:
    with pytest.raises(InputError) as caught:
        read(tmp_path, text)
    assert str(caught.value).removeprefix(f"{tmp_path}/").startswith(expected)


def test_a_folder_and_a_missing_file(tmp_path: Path) -> None:
    for path, expected in ((tmp_path, "is a folder"), (tmp_path / "no.tbx", "no such file")):
        with pytest.raises(InputError, match=expected):
            read_file(path)


def test_texts_are_cleaned_and_it_is_counted(tmp_path: Path) -> None:
    text = 'source,target,definition\n"So\u00adzial\nstaat",wel\u200bfare  state,"""The"" state"\nRat, council ,x\n'
    (state, council), remarks = read(tmp_path, text)
    assert (state.de, state.en, state.definition) == ("Sozial staat", "welfare  state", '“The" state')
    assert council.en == "council"
    assert remarks.changed == {"cleaned": 1}
    (quoted,), _ = read(tmp_path, 'source,target\n"""Wende""",turn\n')
    assert quoted.de == "“Wende”"


def test_what_no_table_can_hold_is_left_out_with_its_line(tmp_path: Path) -> None:
    terms, remarks = read(tmp_path, "source,target\nan|erkennen,recognise\n---,x\n\u00ad,y\nRat,council\n")
    assert pairs(terms) == [("Rat", "council")]
    assert remarks.left_out == {"refused": 3}
    assert [line.removeprefix(f"{tmp_path}/") for line in remarks.lines] == [
        'other.csv:2: left out: "an|erkennen" has a |, which separates forms in our tables',
        'other.csv:3: left out: "---" has no word',
        "other.csv:4: left out: nothing but white space in one of the two languages",
    ]


def test_a_broken_field_of_our_own_table_leaves_out_its_row(tmp_path: Path) -> None:
    terms, remarks = read(
        tmp_path, "de\ten\tcase\trequire\nRat\tcouncil\tUPPER\t\nTat\tdeed\t\t(\nEid\toath\t\t\n", "a.tsv"
    )
    assert pairs(terms) == [("Eid", "oath")]
    assert remarks.left_out == {"refused": 2}


def test_one_german_form_is_one_term_and_ids_are_unique(tmp_path: Path) -> None:
    text = (
        "id\tde\tde_variants\ten\ten_forbidden\trequire\n"
        "rat\tRat\t\tcouncil\tcounsel\t\n"
        "rat\tTat\tRat|Werk\tdeed\t\t\n"
        "x\tRat\t\tadvice\tcouncil\t\n"
        "rat\tRat\t\tRat\t\tTier\n"
    )
    (council, deed, animal), remarks = read(tmp_path, text, "a.tsv")
    assert (council.id, council.en_admitted, council.en_forbidden) == ("rat", ("advice",), ("counsel",))
    assert (deed.id, deed.de_variants) == ("rat-2", ("Werk",))
    assert (animal.id, animal.de, animal.require) == ("rat-3", "Rat", "Tier"), "a condition tells them apart"
    assert remarks.changed == {"joined": 1, "forms": 2, "ids": 2}
    assert [line.split(":", 1)[1] for line in remarks.lines] == [
        '3: left out the form "Rat": it is already at line 2',
        '3: the id "rat" is there already; this one is "rat-2"',
        '4: "Rat" is already at line 2; joined it with "advice"',
        '5: the id "rat" is there already; this one is "rat-3"',
        '2: "council" is both right and wrong there; taken as right',
    ]


TABLE = "\ufeff# kept by people\r\nen\tde\tde_variants\r\nbudget\tHaushalt\tEtat\r\n\r\n# end\r\noath\tEid\t"


def test_update_adds_what_is_new_and_leaves_the_rest(tmp_path: Path) -> None:
    table = tmp_path / "table.tsv"
    table.write_bytes(TABLE.encode())
    text = "Rat,council\nDorf,village\nHaushalt,budget\nEtat,finances\nEid,oath\n"
    terms, remarks = read(tmp_path, text)
    result = update(table, terms, remarks)
    assert (result.added, result.same, result.conflicts) == (2, 2, 1)
    assert remarks.lines == [
        f'{tmp_path}/other.csv:4: "Etat" is already at {table}:3 and stays; other there: en',
    ]
    assert result.text == TABLE.replace("budget\t", "village\tDorf\t\r\nbudget\t", 1) + "\r\ncouncil\tRat\t\r\n"
    table.write_bytes(result.text.encode())
    assert {term.de for term in load_glossary([table]).terms} == {"Haushalt", "Eid", "Rat", "Dorf"}
    again = update(table, terms, remarks)
    assert (again.added, again.text) == (0, result.text)


def test_update_says_what_the_table_has_no_column_for(tmp_path: Path) -> None:
    table = tmp_path / "table.tsv"
    table.write_text("de\ten\nEid\toath\n", encoding="utf-8")
    terms, remarks = read(tmp_path, "de\ten\tcase\ten_forbidden\nRat\tcouncil\tlower\tadvice\n", "a.tsv")
    assert update(table, terms, remarks).text == "de\ten\nEid\toath\nRat\tcouncil\n"
    missing = [name for name in remarks.unread if "does not have" in name]
    assert missing == [f"column {name}, which the table does not have" for name in ("en_forbidden", "case", "source")]


def test_forms_that_exact_search_needs() -> None:
    term = make_term(
        "Abstimmung",
        "roll-call vote",
        en_admitted=("programme of the Labour Party", "anti-aircraft defence"),
        en_plural=None,
    )
    assert [(form.text, form.role) for form in english_forms(term)] == [
        ("roll-call vote", ""),
        ("programme of the Labour Party", "also right"),
        ("anti-aircraft defence", "also right"),
        ("roll-call votes", "regular plural"),
        ("roll call vote", "spelling"),
        ("program of the Labour Party", "spelling"),
        ("anti-aircraft defense", "spelling"),
        ("roll call votes", "spelling"),
    ]
    for right in (
        "compromise",
        "promise",
        "exercise",
        "rise",
        "otherwise",
        "supervised",
        "four years",
        "hour",
        "co-chair",
    ):
        assert spellings(right) == (), right
    assert english_forms(make_term("x", "police", en_plural="-")) == english_forms(
        make_term("y", "police", number="plural")
    )


def test_a_loss_in_words() -> None:
    counts = {"conditions": 2, "en_forbidden": 1, "conditional": 1}
    assert in_words(counts, "CSV") == (
        "left out, because CSV cannot hold it: 1 term that count only under a condition, conditions of 2 terms, "
        "wrong renderings of 1 term"
    )
    assert in_words({"case": 0}, "TBX 2") == "nothing is left out: TBX 2 holds all of it"
