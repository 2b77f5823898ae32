"""``glossary lint``: what it prints, how it ends, what it changes."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from tests.support.cli import run_kit
from translate_kit.cli import main
from translate_kit.glossary.lint import RULES

CLEAN = "id\tde\ten\namt\tAmt\toffice\nwahl\tWahl\telection\n"
FAULTY = "id\tde\ten\ten_forbidden\nwahl\tWahl\telection \t\nabwehr\tAbwehr\tdefence\tdefense\n"
NOTED = "id\tde\ten\nrat\tRat\tcouncil\nwahl\tWahl der Räte\tcouncil election\n"
Lint = Callable[..., Result]


@pytest.fixture
def lint(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Lint:
    """Run the command in a folder of its own, in this process."""
    monkeypatch.chdir(tmp_path)

    def run(*arguments: str) -> Result:
        return CliRunner().invoke(main, ["glossary", "lint", *arguments], catch_exceptions=False)

    return run


def write(text: str, name: str = "glossary/politik.tsv") -> Path:
    path = Path(name)
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_the_real_program_says_where_what_and_how(tmp_path: Path) -> None:
    (tmp_path / "glossary").mkdir()
    (tmp_path / "glossary" / "politik.tsv").write_text(FAULTY, encoding="utf-8")
    result = run_kit(["glossary", "lint"], cwd=tmp_path)
    assert result.code == 1
    assert result.out.splitlines() == [
        "glossary/politik.tsv:2: warning spaces: spaces at the edge, or two in a row, in en (--fix takes them out)",
        'glossary/politik.tsv:2: warning unsorted: "Wahl" is out of order: it belongs after "Abwehr" (line 3)'
        " (--fix sorts the table)",
        'glossary/politik.tsv:3: error right-and-forbidden: "defense" is forbidden but counts as the right form'
        ' "defence" (take it out of one of the two lists)',
    ]
    assert result.err == "2 terms in 1 table: 1 error, 2 warnings\n"


def test_a_clean_glossary_ends_with_0(lint: Lint) -> None:
    write(CLEAN)
    result = lint()
    assert (result.exit_code, result.stdout, result.stderr) == (0, "", "2 terms in 1 table: nothing to mend\n")
    assert lint("-q").stderr == ""


def test_notes_are_shown_when_asked_for_and_never_count(lint: Lint) -> None:
    write(NOTED)
    quiet = lint()
    assert (quiet.exit_code, quiet.stdout) == (0, "")
    assert quiet.stderr.endswith("1 note (--notes shows them)\n")
    for arguments in (["--notes"], ["--select", "nested"]):
        result = lint(*arguments)
        assert result.exit_code == 0
        assert result.stdout.startswith("glossary/politik.tsv:2: note nested: ")


def test_json_has_one_finding_a_line(lint: Lint) -> None:
    write(FAULTY)
    result = lint("--json", "missing.tsv", "glossary/*.tsv")
    found = [json.loads(line) for line in result.stdout.splitlines()]
    assert [set(one) for one in found] == [
        {"file", "line", "rule", "severity", "message", "hint", "concept"} for _ in range(4)
    ]
    assert [(one["file"], one["line"], one["rule"], one["severity"], one["concept"]) for one in found] == [
        ("glossary/politik.tsv", 2, "spaces", "warning", "wahl"),
        ("glossary/politik.tsv", 2, "unsorted", "warning", "wahl"),
        ("glossary/politik.tsv", 3, "right-and-forbidden", "error", "abwehr"),
        ("missing.tsv", None, "broken", "error", ""),
    ]
    assert result.exit_code == 2


def test_rules_are_selected_and_ignored(lint: Lint) -> None:
    write(FAULTY)
    only = lint("--select", "spaces", "--select", "unsorted", "--ignore", "spaces")
    assert [line.split()[2] for line in only.stdout.splitlines()] == ["unsorted:"]
    ignored = lint("--ignore", "right-and-forbidden", "--ignore", "spaces", "--ignore", "unsorted")
    assert (ignored.exit_code, ignored.stdout) == (0, "")


def test_what_is_broken_cannot_be_ignored(lint: Lint) -> None:
    write("id\tde\ten\nA!\tAmt\toffice\n")
    result = lint("--ignore", "broken", "--select", "spaces")
    assert result.exit_code == 2
    assert "politik.tsv:2: error broken: " in result.stdout


def test_every_rule_is_listed_with_a_sentence(lint: Lint) -> None:
    lines = lint("--list-rules").stdout.splitlines()
    assert [line.split()[:2] for line in lines] == [[rule.id, rule.severity] for rule in RULES]
    assert all(line.endswith(".") for line in lines)
    listed = [json.loads(line) for line in lint("--list-rules", "--json").stdout.splitlines()]
    assert listed[0] == {"rule": RULES[0].id, "severity": RULES[0].severity, "summary": RULES[0].summary}


def test_fix_sorts_and_tidies_and_tells_what_is_left(lint: Lint) -> None:
    table = write(FAULTY)
    planned = lint("--fix", "--dry-run")
    assert planned.stderr.startswith("glossary/politik.tsv: 1 row to move, 1 row to tidy\n")
    assert (planned.exit_code, table.read_text(encoding="utf-8")) == (1, FAULTY)
    result = lint("--fix")
    assert result.stderr.startswith("glossary/politik.tsv: 1 row moved, 1 row tidied\n")
    assert [line.split()[2] for line in result.stdout.splitlines()] == ["right-and-forbidden:"]
    assert table.read_text(encoding="utf-8") == (
        "id\tde\ten\ten_forbidden\nabwehr\tAbwehr\tdefence\tdefense\nwahl\tWahl\telection\t\n"
    )
    assert [path.name for path in table.parent.iterdir()] == ["politik.tsv"]


def test_fix_mends_only_what_is_selected(lint: Lint) -> None:
    table = write(FAULTY)
    lint("--fix", "--select", "spaces")
    assert table.read_text(encoding="utf-8") == FAULTY.replace("election ", "election")


def test_fix_leaves_a_table_alone_of_which_something_is_broken(lint: Lint) -> None:
    broken = FAULTY + "x\tX\n"
    table = write(broken)
    result = lint("--fix")
    assert result.exit_code == 2
    assert "glossary/politik.tsv: not changed" in result.stderr
    assert table.read_text(encoding="utf-8") == broken


def test_fix_touches_nothing_that_is_clean(lint: Lint) -> None:
    table = write(CLEAN)
    before = table.stat()
    assert lint("--fix").exit_code == 0
    after = table.stat()
    assert (before.st_mtime_ns, before.st_ino) == (after.st_mtime_ns, after.st_ino)


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["--select", "nestd"], "did you mean nested?"),
        (["--ignore", "!"], "--list-rules names them"),
        (["--dry-run"], "--dry-run is for --fix"),
        (["empty"], "the folder has no .tsv file"),
        ([], "glossary: no such file or folder"),
    ],
)
def test_wrong_use_is_told_in_one_line(arguments: list[str], says: str, lint: Lint) -> None:
    Path("empty").mkdir()
    result = lint(*arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    assert says in result.stderr
    assert result.stderr.count("\n") == 1


def test_tables_come_from_the_settings_the_option_or_the_arguments(lint: Lint) -> None:
    write(FAULTY, "terms/a.tsv")
    write(CLEAN.replace("wahl\tWahl\telection", "zoll\tZoll\tduty"), "other/b.tsv")
    Path("translate-kit.toml").write_text('glossary = ["terms"]\n', encoding="utf-8")
    assert lint().exit_code == 1
    assert lint("--glossary", "other").exit_code == 0
    assert lint("other/b.tsv").exit_code == 0
    assert lint("other", "--glossary", "terms/a.tsv").stderr.startswith("4 terms in 2 tables")
