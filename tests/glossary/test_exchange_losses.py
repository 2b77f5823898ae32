"""Imports lose nothing silently: long cells, odd first lines, columns without a place, comments above rows."""

from pathlib import Path

import pytest

from translate_kit.glossary.exchange.concept import Remarks
from translate_kit.glossary.exchange.formats import read_file
from translate_kit.glossary.exchange.update import update
from translate_kit.glossary.term import Term


def read(tmp_path: Path, text: str, name: str = "other.csv") -> tuple[list[Term], Remarks]:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8", newline="")
    return read_file(path)


def test_a_cell_may_be_as_long_as_the_file_allows(tmp_path: Path) -> None:
    long = "d" * 200_000
    (term,), remarks = read(tmp_path, f'source,target,definition\nHaushalt,budget,"{long}"\n')
    assert (term.definition, remarks.left_out) == (long, {})


@pytest.mark.parametrize(
    "text",
    [
        "sep=;\nsource;target\nRat;council\n",
        "SEP=,\r\nRat,council\r\n",
        "sep=\t\nRat\tcouncil\n",
        "Quelle;Ziel\nRat;council",
    ],
)
def test_what_spreadsheets_put_above_the_rows_is_no_term(tmp_path: Path, text: str) -> None:
    terms, _ = read(tmp_path, text)
    assert [(term.de, term.en) for term in terms] == [("Rat", "council")]


def test_our_table_is_known_with_a_column_more(tmp_path: Path) -> None:
    text = "id\tde\ten\ten_forbidden\trequire\tWer\trequire\nrat\tRat\tcouncil\tadvice\tStadt\tAnna\tLand\n"
    (term,), remarks = read(tmp_path, text, "own.tsv")
    assert (term.id, term.en_forbidden, term.require) == ("rat", ("advice",), "Stadt")
    assert remarks.unread == {"column Wer": 1, "column require": 1}


def test_columns_that_nothing_is_made_of_are_told(tmp_path: Path) -> None:
    _, remarks = read(tmp_path, "de;en-GB;en-US;fr;Wer\nRat;council;board;conseil;\nAmt;office;;;Anna\n")
    assert remarks.unread == {"column en-US": 1, "column fr": 1, "column Wer": 1}
    _, remarks = read(tmp_path, "Rat,council,a comment,and more\n")
    assert remarks.unread == {"column 4": 1}
    _, remarks = read(tmp_path, "location,source,target,id,fuzzy,context\na:1,Rat,council,Rat,False,x\n")
    assert remarks.unread == {}


def test_new_rows_do_not_part_a_row_from_its_comment(tmp_path: Path) -> None:
    table = tmp_path / "table.tsv"
    table.write_text("# top\nde\ten\n# on Haus\nHaus\thouse\n\n# on Zoll\n\nZoll\tcustoms\n# end", encoding="utf-8")
    terms, remarks = read(tmp_path, "Amt,office\nRat,council\nZwang,force\n")
    assert update(table, terms, remarks).text == (
        "# top\nde\ten\nAmt\toffice\n# on Haus\nHaus\thouse\nRat\tcouncil\n"
        "\n# on Zoll\n\nZoll\tcustoms\nZwang\tforce\n# end\n"
    )
