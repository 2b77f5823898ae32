"""``glossary export`` and ``import`` as their users run them: files, streams, exit codes, words and JSON."""

import json
import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.support.cli import Result, run_kit
from translate_kit.cli.glossary_exchange import FORMATS, KINDS
from translate_kit.cli.glossary_files import replace_table
from translate_kit.errors import InputError
from translate_kit.glossary.exchange import formats

HEADER = "id\tde\tde_variants\ten\ten_plural\ten_forbidden\trequire\n"
TABLE = HEADER + (
    "abstimmung\tAbstimmung\t\tvote\tvotes\ttuning\tBundestag\nhaushalt\tHaushalt\tEtat\tbudget\tbudgets\thousehold\t\n"
)
LOST = (
    "left out, because CSV for Weblate cannot hold it: conditions of 1 term, wrong renderings of 2 terms\n",
    "left out, because CSV for DeepL cannot hold it: 1 term that count only under a condition, wrong renderings of 1 "
    "term, German variants of 1 term, plural of 1 term\n",
)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "glossary").mkdir()
    (tmp_path / "glossary" / "politik.tsv").write_text(TABLE, encoding="utf-8")
    return tmp_path


def kit(project: Path, *arguments: str | Path) -> Result:
    return run_kit(["glossary", *arguments], cwd=project)


def test_the_command_line_names_the_formats_that_there_are(project: Path) -> None:
    assert tuple(formats.FORMATS) == FORMATS
    assert formats.IMPORTS == KINDS
    text = kit(project, "export", "--help").out
    for name in FORMATS:
        assert f"\n  {name} " in text


def test_out_to_a_file_and_back_in(project: Path) -> None:
    done = kit(project, "export", "-o", "out/politik.tbx")
    assert (done.code, done.out, done.err) == (0, "", "nothing is left out: TBX 2 holds all of it\n")
    done = kit(project, "import", "out/politik.tbx", "-o", "back.tsv")
    assert (done.code, done.out, done.err) == (0, "", "out/politik.tbx: 2 entries, 2 terms\n")
    done = kit(project, "export", "--glossary", "back.tsv", "--format", "tbx")
    assert done.out.encode() == (project / "out" / "politik.tbx").read_bytes()


def test_streams_and_a_terminal_that_does_not_speak_utf_8(project: Path) -> None:
    rows = "Räte,councils\nŁódź,Łódź\n"
    done = run_kit(["glossary", "import", "-"], cwd=project, stdin=rows, PYTHONUTF8="0", PYTHONIOENCODING="ascii")
    assert done.code == 0
    assert done.out.splitlines()[1].split("\t")[:2] == ["raete", "Räte"]
    assert done.out.splitlines()[2].split("\t")[16:] == ["", "standard input", "unverified"]
    done = kit(project, "export", "--format", "tsv", "-o", "-")
    assert done.out.startswith("id\tde\tde_variants\t")


def test_what_a_format_cannot_hold_is_said_and_strict_makes_it_a_finding(project: Path) -> None:
    done = kit(project, "export", "--format", "weblate")
    assert (done.code, done.err) == (0, LOST[0])
    done = kit(project, "export", "--format", "deepl", "--strict", "-o", "a.csv", "--json")
    assert (done.code, done.err) == (1, LOST[1])
    assert (project / "a.csv").read_text(encoding="utf-8") == "Haushalt,budget,DE,EN\n"
    assert json.loads(done.out) == {
        "format": "deepl",
        "output": "a.csv",
        "terms": 2,
        "rows": 1,
        "left_out": {"conditional": 1, "de_variants": 1, "en_forbidden": 1, "en_plural": 1},
        "formulas": 0,
    }
    assert kit(project, "export", "--format", "tsv", "--strict").code == 0


def test_options_for_forms(project: Path) -> None:
    rows = kit(project, "export", "-o", "a.utf8")
    assert rows.code == 0
    lines = (project / "a.utf8").read_text(encoding="utf-8").splitlines()
    assert lines[2:] == [
        "Haushalt\tbudget\t[id: haushalt]",
        "Haushalt\tbudgets\t[id: haushalt; plural]",
        "Etat\tbudget\t[id: haushalt; variant]",
        "Etat\tbudgets\t[id: haushalt; variant; plural]",
    ]
    short = kit(project, "export", "--format", "omegat", "--no-variants")
    assert len(short.out.splitlines()) == 2
    assert "German variants of 1 term" in short.err
    assert "deprecatedTerm" not in kit(project, "export", "--format", "tbx", "--no-forbidden").out


def test_nothing_is_replaced_unasked(project: Path) -> None:
    (project / "mine.tbx").write_text("mine", encoding="utf-8")
    done = kit(project, "export", "-o", "mine.tbx")
    assert (done.code, (project / "mine.tbx").read_text(encoding="utf-8")) == (2, "mine")
    assert done.err == "error: mine.tbx: is there already; choose another name, or replace it with --force\n"
    (project / "a.csv").write_text("Rat,council\n", encoding="utf-8")
    table = project / "glossary" / "politik.tsv"
    assert kit(project, "import", "a.csv", "-o", table).code == 2
    assert table.read_text(encoding="utf-8") == TABLE
    assert kit(project, "export", "-o", "mine.tbx", "--force").code == 0
    assert kit(project, "export", "-o", "mine.tbx").code == 0, "the same bytes are no change"
    assert kit(project, "export", "-o", "glossary", "--format", "tbx", "--force").code == 2
    assert not list(project.rglob("*.tmp"))


def test_update_adds_and_reports_conflicts(project: Path) -> None:
    (project / "a.csv").write_text("Rat,council\nHaushalt,household\nEtat,budget\n", encoding="utf-8")
    table = project / "glossary" / "politik.tsv"
    done = kit(project, "import", "a.csv", "-o", table, "--update", "--json")
    assert done.code == 0
    assert table.read_text(encoding="utf-8") == TABLE + "rat\tRat\t\tcouncil\t\t\t\n"
    facts = json.loads(done.out)
    assert (facts["added"], facts["same"], facts["conflicts"]) == (1, 1, 1)
    assert facts["remarks"] == [f'a.csv:2: "Haushalt" is already at {table}:3 and stays; other there: en']
    assert "1 added, 1 there already, 1 conflict kept" in done.err
    assert kit(project, "show", "Rat").code == 0
    assert kit(project, "import", "a.csv", "-o", table, "--update", "--strict").code == 1


def test_an_import_says_what_it_left_out(project: Path) -> None:
    (project / "a.csv").write_text("Rat,council\nohne,\nan|erkennen,recognise\nRat,Council\n", encoding="utf-8")
    done = kit(project, "import", "a.csv", "-o", "new.tsv", "--strict")
    assert done.code == 1
    assert done.err.splitlines() == [
        'a.csv:3: left out: "an|erkennen" has a |, which separates forms in our tables',
        "a.csv: 4 entries, 1 term; left out: 1 without a right form in the target language, "
        "1 that our tables cannot hold",
    ]
    assert (project / "new.tsv").exists()
    (project / "b.csv").write_text("".join(f"an|{number},x\n" for number in range(30)) + "a,b\n", encoding="utf-8")
    assert "... and 10 more; -v shows all" in kit(project, "import", "b.csv").err
    assert len(kit(project, "import", "b.csv", "-v").err.splitlines()) == 31


def test_cells_that_a_spreadsheet_would_compute_are_kept_and_told(project: Path) -> None:
    (project / "a.csv").write_text("=1+1,two\n+49,Germany\n", encoding="utf-8")
    done = kit(project, "import", "a.csv", "-o", "a.tsv")
    assert "warning: 2 cells a spreadsheet would take for formulas" in done.err
    done = kit(project, "export", "--glossary", "a.tsv", "--format", "deepl")
    assert done.out == "=1+1,two,DE,EN\n+49,Germany,DE,EN\n"
    assert "warning: 2 cells" in done.err


@pytest.mark.parametrize(
    ("arguments", "problem"),
    [
        (["export"], "--format is needed"),
        (["export", "-o", "a.csv"], "--format is needed: one of tbx, tbx3"),
        (["export", "--format", "tbx", "--json"], "--json needs -o FILE"),
        (["import", "a.csv", "--json"], "--json needs -o FILE"),
        (["import", "a.csv", "--update"], "--update needs -o FILE"),
        (["import", "a.csv", "-o", "b.tsv", "--update", "--force"], "--update needs -o FILE, and no --force"),
        (["import", "no.tbx"], "no.tbx: no such file; check the path"),
        (["import", "a.csv", "--format", "tbx"], "a.csv:1: is no well-formed XML"),
        (["import", "a.csv", "--source-lang", "fr", "--format", "tsv"], "a.csv:1: has one column only"),
    ],
)
def test_wrong_use_is_told_in_one_line(arguments: list[str], problem: str, project: Path) -> None:
    (project / "a.csv").write_text("Rat,council\n", encoding="utf-8")
    done = kit(project, *arguments)
    assert (done.code, done.out) == (2, "")
    assert done.err.count("\n") == 1
    assert problem in done.err


@pytest.mark.parametrize("force", [[], ["--force"]])
def test_a_pipe_is_not_replaced_by_a_file(project: Path, force: list[str]) -> None:
    os.mkfifo(project / "pipe.tbx")
    done = kit(project, "export", "-o", "pipe.tbx", *force)
    assert (done.code, done.out) == (2, "")
    assert done.err == "error: pipe.tbx: is no regular file; name another, or leave -o out for standard output\n"
    assert (project / "pipe.tbx").is_fifo()


def test_a_table_that_was_saved_meanwhile_is_left_alone(tmp_path: Path) -> None:
    table = tmp_path / "a.tsv"
    table.write_bytes(b"de\ten\r\nRat\tcouncil\r\n")
    with pytest.raises(InputError, match="was saved by another program meanwhile; run the command again"):
        replace_table(table, "de\ten\n", "de\ten\nAmt\toffice\n")
    assert table.read_bytes() == b"de\ten\r\nRat\tcouncil\r\n"
    replace_table(table, "de\ten\r\nRat\tcouncil\r\n", "de\ten\n")
    assert table.read_bytes() == b"de\ten\n"


def test_of_two_runs_that_write_one_table_at_once_none_undoes_the_other(tmp_path: Path) -> None:
    table = tmp_path / "a.tsv"
    table.write_text("de\ten\n", encoding="utf-8")

    def add(number: int) -> str:
        row = f"Wort{number}\tword\n"
        before = table.read_text(encoding="utf-8")
        try:
            replace_table(table, before, before + row)
        except InputError:
            return ""
        return row

    with ThreadPoolExecutor(8) as pool:
        rows = [row for row in pool.map(add, range(80)) if row]
    assert sorted(table.read_text(encoding="utf-8").splitlines(keepends=True)[1:]) == sorted(rows)
    assert [path.name for path in tmp_path.iterdir()] == ["a.tsv"]
