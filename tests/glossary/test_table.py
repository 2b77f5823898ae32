"""Glossary tables: what is read, and one clear line for every mistake."""

import os
from pathlib import Path

import pytest

from translate_kit.errors import InputError
from translate_kit.glossary import files
from translate_kit.glossary.row import COLUMNS, make_id
from translate_kit.glossary.table import load_glossary

HEADER = "\t".join(COLUMNS)


def write(folder: Path, text: str | bytes, name: str = "terms.tsv") -> Path:
    path = folder / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def row(**cells: str) -> str:
    return "\t".join(cells.get(name, "") for name in COLUMNS)


def problem(path: Path) -> str:
    with pytest.raises(InputError) as caught:
        load_glossary([path])
    message = str(caught.value)
    assert "\n" not in message
    return message.replace(str(path), path.name)


def test_a_full_row_and_a_short_table(tmp_path: Path) -> None:
    full = row(
        id="council",
        de="Rat",
        de_variants="Rat der EU | Ministerrat",
        pos="noun",
        en="Council",
        en_plural="-",
        en_admitted="Council of the EU|Council of Ministers",
        en_forbidden="advice",
        case="title",
        number="singular",
        match="compound-head",
        require="EU|Brüssel",
        exclude="um Rat",
        enforce="prefer",
        domain="EU",
        definition="The ministers of the member states.",
        example="Der Rat der EU tagt.",
        source="editorial",
        status="unverified",
    )
    path = write(tmp_path, f"{HEADER}\n{full}\n")
    (term,) = load_glossary([path]).terms
    assert (term.id, term.de, term.de_variants) == ("council", "Rat", ("Rat der EU", "Ministerrat"))
    assert (term.en_admitted, term.en_forbidden) == (("Council of the EU", "Council of Ministers"), ("advice",))
    assert (term.require, term.exclude, term.enforce, term.match) == ("EU|Brüssel", "um Rat", "prefer", "compound-head")
    assert (term.path, term.line, term.en_plural) == (path, 2, "-")
    short = write(tmp_path, "en\tde\nbudget\tHaushalt\n", "short.tsv")
    (term,) = load_glossary([short]).terms
    assert (term.id, term.de, term.en, term.pos, term.match) == ("haushalt", "Haushalt", "budget", "noun", "word")
    assert (term.en_plural, term.enforce, term.status) == (None, "must", "unverified")


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_line_ends_byte_order_marks_comments_and_blank_lines_do_no_harm(
    tmp_path: Path, line_end: str, mark: str
) -> None:
    lines = ["# ours", "", "de\ten", "# a comment\twith a tab", "Rat \tCouncil", "   ", "Amt\toffice"]
    glossary = load_glossary([write(tmp_path, mark + line_end.join(lines))])
    assert [(term.id, term.line) for term in glossary.terms] == [("amt", 7), ("rat", 5)]


def test_folders_are_read_whole_and_no_file_twice(tmp_path: Path) -> None:
    first = write(tmp_path, "de\ten\nRat\tCouncil\n", "a.tsv")
    write(tmp_path, "de\ten\nAmt\toffice\n", "b.tsv")
    write(tmp_path, "no table", "notes.txt")
    assert [term.id for term in load_glossary([tmp_path, first]).terms] == ["amt", "rat"]


def test_forms_are_read_in_nfc(tmp_path: Path) -> None:
    (term,) = load_glossary([write(tmp_path, "de\ten\nBu\u0308ndnis\talliance\n")]).terms
    assert term.de == "Bündnis"


def test_the_signature_covers_what_changes_a_draft_and_nothing_else(tmp_path: Path) -> None:
    rows = [row(de="Rat", en="Council"), row(de="Amt", en="office")]

    def signature(lines: list[str], name: str = "terms.tsv") -> str:
        return load_glossary([write(tmp_path, "\n".join([HEADER, *lines]), name)]).signature

    known = signature(rows)
    assert len(known) == 16
    assert known == signature(rows[::-1], "other.tsv")
    assert known == signature([row(de="Rat", en="Council", definition="d", example="e", source="s"), rows[1]])
    assert known != signature([row(de="Rat", en="Council", en_admitted="Council of the EU"), rows[1]])
    assert known != signature([row(de="Rat", en="Council", enforce="check"), rows[1]])


def test_ids_are_made_from_the_german() -> None:
    assert make_id("Staats- und Regierungschefs") == "staats-und-regierungschefs"
    assert make_id("Fünf-Prozent-Hürde (Straße)") == "fuenf-prozent-huerde-strasse"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (b"", "terms.tsv: the table is empty; begin with a line of column names, de and en at least"),
        ("# only a comment\n", "the table is empty"),
        ("de\tdefinition\nRat\tx\n", 'terms.tsv:1: column "en" is missing; add a column "en"'),
        ("de,en\nRat,Council\n", 'unknown column "de,en"'),
        ("de\ten\tdefinitoin\n", 'terms.tsv:1: unknown column "definitoin"; did you mean definition'),
        ("de\ten\tde\n", 'column "de" is there twice'),
        ("de\ten\nRat\n", "terms.tsv:2: 1 cells, but the table has 2 columns"),
        ("de\ten\n\nRat\tCouncil\tx\n", "terms.tsv:3: 3 cells, but the table has 2 columns"),
        ("de\ten\nRat\t\n", 'terms.tsv:2: "en" is empty'),
        ("de\ten\n\tCouncil\n", '"de" is empty'),
        ("de\ten\n§ \tCouncil\n", '"§" has no word'),
        ("de\ten\ten_plural\nRat\tCouncil\t'\n", 'terms.tsv:2: en_plural "\'" has no word; write the plural out'),
        ("de\ten\tcase\nRat\tCouncil\tupper\n", 'case is "upper"; allowed are as-is, lower, title'),
        ("de\ten\tnumber\nRat\tCouncil\tdual\n", "allowed are follow, singular, plural"),
        ("de\ten\tmatch\nRat\tCouncil\tstem\n", "allowed are word, compound-head, exact"),
        ("de\ten\tenforce\nRat\tCouncil\tyes\n", "allowed are must, prefer, check"),
        ("de\ten\tstatus\nRat\tCouncil\tok\n", "allowed are verified, unverified"),
        ("de\ten\tpos\nRat\tCouncil\tN\n", "allowed are noun, verb, adjective, phrase, name"),
        ("de\ten\tid\nRat\tCouncil\tDer Rat\n", 'id "Der Rat" is not a name'),
        ("de\ten\tde_variants\nRat\tCouncil\tRäte||Rats\n", "de_variants has an empty value between its |"),
        ("de\ten\trequire\nRat\tCouncil\t(EU\n", "require is no regular expression"),
        ("de\ten\texclude\nRat\tCouncil\t*\n", "exclude is no regular expression"),
        ("de\ten\ten_forbidden\nRat\tCouncil\tcouncil\n", '"council" is both right and forbidden'),
        ('de\ten\nRat\t"Council"\n', 'a cell begins with a quotation mark: "Council"'),
        ("de\ten\nRa\u00adt\tCouncil\n", "a cell has the invisible character U+00AD SOFT HYPHEN; delete it"),
        ("de\ten\nRat\tCoun\x00cil\n", "U+0000"),
        ("de\ten\nRat\tCouncil\rAmt\toffice\n", "U+000D"),
        ("de\ten\x1b[31m\nRat\tCouncil\n", "terms.tsv:1: a cell has the invisible character U+001B; delete it"),
        ("de\ten\nRat\tCouncil\u2028\n", "U+2028 LINE SEPARATOR"),
        ("de\ten\nRäte\tCouncil\n".encode("latin-1"), "terms.tsv:2: is not UTF-8; save it as UTF-8 text with tabs"),
        ("de\ten\n".encode("utf-16"), "terms.tsv:1: is not UTF-8"),
        (
            "de\ten\tid\nRat\tCouncil\tx\nAmt\toffice\tx\n",
            'terms.tsv:3: id "x" is already at terms.tsv:2; give one of the two terms an id of its own',
        ),
        (
            "de\ten\tid\tde_variants\nRat\tCouncil\ta\t\nMinisterrat\tx\tb\tRat\n",
            'terms.tsv:3: "Rat" is already a form of "a" at terms.tsv:2; join the two, or tell them apart',
        ),
    ],
)
def test_mistakes_are_told_in_one_line_with_their_place(tmp_path: Path, text: str | bytes, wanted: str) -> None:
    assert wanted in problem(write(tmp_path, text))


def test_two_terms_may_share_a_form_when_their_conditions_differ(tmp_path: Path) -> None:
    path = write(tmp_path, "de\ten\tid\trequire\nRat\tCouncil\ta\tEU\nRat\tadvice\tb\t\n")
    assert len(load_glossary([path]).terms) == 2


def test_one_id_in_two_files_names_both_places(tmp_path: Path) -> None:
    write(tmp_path, "de\ten\nRat\tCouncil\n", "a.tsv")
    write(tmp_path, "de\ten\nRat\tadvice\n", "b.tsv")
    with pytest.raises(InputError, match=r'b\.tsv:2: id "rat" is already at .*a\.tsv:2'):
        load_glossary([tmp_path])


def test_long_lines_make_no_long_messages(tmp_path: Path) -> None:
    long = "x" * 3_000_000
    for text in (
        long,
        f"de\ten\t{long}\n",
        f"de\ten\tcase\nRat\tCouncil\t{long}\n",
        f"de\ten\tid\nRat\tCouncil\t_{long}\n",
    ):
        assert len(problem(write(tmp_path, text))) < 500


def test_missing_files_and_empty_folders(tmp_path: Path) -> None:
    assert problem(tmp_path / "none.tsv") == "none.tsv: no such file or folder; check the path"
    assert "the folder has no .tsv file" in problem(tmp_path)
    (tmp_path / "folder.tsv").mkdir()
    assert "folder.tsv: is a folder, not a table; rename it" in problem(tmp_path)


def test_links_that_lead_nowhere(tmp_path: Path) -> None:
    link = tmp_path / "terms.tsv"
    try:
        link.symlink_to("nowhere.tsv")
    except OSError:
        pytest.skip("this account may not make links")
    assert problem(link) == "terms.tsv: the link leads nowhere; remove it, or mend what it points to"
    link.unlink()
    link.symlink_to(link.name)
    assert "terms.tsv: cannot be read (" in problem(link)


def test_what_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write(tmp_path, "de\ten\n")

    def refuse(self: Path, *_: object) -> None:
        raise PermissionError(13, "Permission denied", str(self))

    monkeypatch.setattr(Path, "open", refuse)
    monkeypatch.setattr(Path, "iterdir", refuse)
    assert problem(path) == "terms.tsv: cannot be read (Permission denied); check its permissions"
    assert problem(tmp_path).endswith(": cannot be read (Permission denied); check its permissions")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes in folders here")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "terms.tsv")
    assert "terms.tsv: is no regular file; name a .tsv file" in problem(tmp_path)


def test_a_gigantic_table(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "MAX_BYTES", 5)
    assert "split it into smaller tables" in problem(write(tmp_path, "de\ten\nRat\tCouncil\n"))


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such names")
def test_a_name_of_two_lines_is_told_on_one(tmp_path: Path) -> None:
    write(tmp_path, "de\ten\nRat\tCouncil\n", "a\nb.tsv")
    assert "a\\nb.tsv: the name has the control character U+000A; rename it" in problem(tmp_path)
