"""The benchmarks of check count what they say they count; they run here on a handful of pairs."""

import json
from pathlib import Path

import pytest

from benchmarks import check_quality, check_speed
from benchmarks.check_pairs import Case, read_pairs, write_books
from benchmarks.check_peers import Answer, Said
from benchmarks.check_prose import entries, write_glossary
from benchmarks.check_quality_report import listing, overview, per_class
from benchmarks.check_score import Outcome, verdicts
from translate_kit.catalog.po import read_catalog
from translate_kit.errors import InputError
from translate_kit.glossary.match import Matcher
from translate_kit.glossary.table import load_glossary
from translate_kit.glossary.verify import verify

CORRECT = """class\tde\ten
plain\tDie Sitzung begann um 9 Uhr.\tThe meeting began at 9 a.m.
plain\tDie Sitzung begann um 9 Uhr.\tThe session started at 9 am.
lines\tErstens\\nZweitens\tFirst\\nSecond
dot\tDr. Weber kam am 3. Mai.\tDr Weber came on 3 May.
"""
PLANTED = """class\trule\tde\ten\twords
number\tnumber-mismatch\tEs kamen 40 Leute.\tSome 50 people came.\t50
space\tedge-space\tDer Rat tagt.\t The council is meeting.\t The
name\tname-missing\tAlles blieb ruhig.\tAll was quiet.\tquiet
"""


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    correct, planted = tmp_path / "correct.tsv", tmp_path / "planted.tsv"
    correct.write_text(CORRECT, encoding="utf-8")
    planted.write_text(PLANTED, encoding="utf-8")
    return correct, planted


def test_pairs_keep_their_spaces_and_line_breaks(files: tuple[Path, Path]) -> None:
    assert read_pairs(files[0])[2] == Case("lines", "Erstens\nZweitens", "First\nSecond")
    assert read_pairs(files[1])[1].en == " The council is meeting."


@pytest.mark.parametrize(
    ("text", "place"), [("de\ten\na\tb\n", ":1: "), ("class\tde\ten\nx\ta\tb\nx\ta\n", ":3: "), (None, ": cannot")]
)
def test_a_wrong_file_is_told_with_its_place(tmp_path: Path, text: str | None, place: str) -> None:
    file = tmp_path / "pairs.tsv"
    if text is not None:
        file.write_text(text, encoding="utf-8")
    with pytest.raises(InputError, match=rf"pairs\.tsv{place}"):
        read_pairs(file)


def test_equal_german_goes_to_different_files_and_lines_lead_back(tmp_path: Path, files: tuple[Path, Path]) -> None:
    cases = read_pairs(files[0])
    first, second = write_books(cases, tmp_path, "set")
    assert [len(book.cases) for book in (first, second)] == [3, 1]
    for book in (first, second):
        for entry in read_catalog(book.path).entries:
            index = book.at(entry.line + 1)
            assert index is not None
            assert (cases[index].de, cases[index].en) == (entry.msgid, entry.msgstr)
            assert not entry.fuzzy
        assert book.at(1) is None


def test_the_programs_run_and_are_counted(
    tmp_path: Path, files: tuple[Path, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    report = tmp_path / "report.json"
    arguments = ["--correct", str(files[0]), "--planted", str(files[1]), "--list", "--json", str(report)]
    check_quality.main(arguments)
    printed = capsys.readouterr().out
    ours, filtered, _, dennis = json.loads(report.read_text(encoding="utf-8"))
    assert ours["exit_codes"] == ["0", "1"]
    assert [one["error"] for one in ours["correct"]] == [False] * 4
    assert [[said["rule"] for said in one["remarks"]] for one in ours["planted"][:2]] == [
        ["number-mismatch"],
        ["edge-space"],
    ]
    assert "MISSED (name, name-missing: 'quiet')" in printed
    if filtered["correct"] is not None:
        assert filtered["exit_codes"] == ["0", "0"]
        assert [one["error"] for one in filtered["correct"]] == [False, False, False, True]
    if dennis["correct"] is not None:
        assert dennis["exit_codes"] == ["0", "0"]


def test_right_rule_and_right_words_are_told_apart() -> None:
    case = Case("x", "Ja.", "Yes, yes.", "doubled-word", "yes")
    said = {
        0: [Said("doubled-word", False, "Yes", "", "m", "warning")],
        1: [Said("other", True, "yes.", "", "m", "error")],
        2: [Said("doubled-word", False, "", "Ja", "m", "info")],
        3: [Said("doubled-word", False, "", "Ja", "m", "warning")],
    }
    made = verdicts([case] * 5, Answer(said, [], 1))
    assert [one.by_rule for one in made] == [True, False, False, True, False]
    assert [one.at_words for one in made] == [False, True, False, False, False]
    assert [one.names_words for one in made] == [True, True, False, False, False]
    assert [one.error for one in made] == [False, True, False, False, False]
    listed = listing(Outcome("ours", [], made, ("0", "1")))
    kinds = [line.split(" (")[0] for line in listed.splitlines() if not line.startswith(" ")]
    assert kinds == ["other words", "other rule", "MISSED", "MISSED"]


def test_a_program_that_is_not_installed_leaves_its_columns_out() -> None:
    made = verdicts([Case("x", "a", "b", "r")], Answer({}, [], 0))
    gone = Outcome("peer", None, None, ("", ""))
    assert "not installed" in overview([Outcome("ours", made, made, ("0", "0")), gone])
    assert "peer" not in per_class([Outcome("ours", made, made, ("0", "0")), gone])


def test_the_prose_is_always_the_same_and_says_its_terms(tmp_path: Path) -> None:
    glossary = tmp_path / "terms.tsv"
    write_glossary(10_000, glossary)
    matcher = Matcher(load_glossary([glossary]))
    made = list(entries(200))
    assert made == list(entries(200))
    assert len({entry.msgid for entry in made}) == 200
    found = [verdict for entry in made for verdict in verify(matcher.find(entry.msgid), entry.msgstr)]
    assert len(found) > 50
    assert all(verdict.status != "missing" for verdict in found)


def test_speed_is_measured_without_findings(capsys: pytest.CaptureFixture[str]) -> None:
    check_speed.main(["--only", "long", "rules", "--entries", "60", "--short", "60", "--terms", "300"])
    printed = capsys.readouterr().out
    assert "| 60" in printed
    assert "number-mismatch" in printed
