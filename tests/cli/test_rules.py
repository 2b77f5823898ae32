"""``translate-kit rules``, the page of rules, and where reports of ``check`` go."""

import io
import json
import os
import runpy
import stat
import sys
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result

from translate_kit.catalog.atomic import TEMPORARY_SUFFIX
from translate_kit.check.finding import SEVERITIES, Finding, Position
from translate_kit.check.look import Counts
from translate_kit.check.outputs import FORMATS, View
from translate_kit.check.registry import RULE_IDS, RULES
from translate_kit.check.report import Report
from translate_kit.check.rule import Rule
from translate_kit.cli.check_output import (
    NAMES,
    Output,
    colour_wanted,
    output_option,
    repository_path,
    write_outputs,
)
from translate_kit.cli.group import KitGroup
from translate_kit.cli.rules import rules
from translate_kit.errors import InputError

ROOT = Path(__file__).parents[2]
PLACE = Position(3, 9)
FINDING = Finding("a„b“.po", PLACE, Position(3, 12), Position(2, 8), "x", "error", "bad…", source="Ja")
REPORT = Report((FINDING,), Counts(accepted=1), 1)


@click.command()
@output_option
@click.option("--colour", is_flag=True)
def report(outputs: tuple[Output, ...], colour: bool) -> None:
    """As check does at its end."""
    write_outputs(outputs, REPORT, View(colour=colour))


KIT = KitGroup(
    "translate-kit",
    commands={"rules": rules, "report": report},
    context_settings={"help_option_names": ["-h", "--help"]},
)


def kit(*arguments: str) -> Result:
    return CliRunner().invoke(KIT, list(arguments), catch_exceptions=False)


# rules


def test_rules_are_listed_the_worst_first() -> None:
    lines = kit("rules").stdout.splitlines()
    assert sorted(line.split()[0] for line in lines) == sorted(RULE_IDS)
    ranks = [SEVERITIES.index(line.split()[1]) for line in lines]
    assert ranks == sorted(ranks)
    for rule in RULES:
        assert any(line.startswith(f"{rule.id} ") and line.endswith(rule.summary) for line in lines)


@pytest.mark.parametrize("rule", RULES, ids=RULE_IDS)
def test_a_rule_is_explained(rule: Rule, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "72")
    result = kit("rules", rule.id)
    assert result.exit_code == 0
    words = " ".join(result.stdout.split())
    for part in (rule.id, rule.severity, rule.milder, rule.why, "wrong:", "right:"):
        assert " ".join(part.split()) in words
    explained = result.stdout.partition("wrong:")[0]
    assert max(map(len, explained.splitlines())) <= 72
    for side in (*rule.bad, *rule.good):
        assert side.replace("\n", "\\n").replace("\t", "\\t") in result.stdout


def test_rules_as_json() -> None:
    data = [json.loads(line) for line in kit("rules", "--json").stdout.splitlines()]
    assert sorted(one["id"] for one in data) == sorted(RULE_IDS)
    (one,) = [json.loads(line) for line in kit("rules", "term-missing", "--json").stdout.splitlines()]
    rule = next(rule for rule in RULES if rule.id == "term-missing")
    assert one == {
        "id": "term-missing",
        "severity": "error",
        "milder": rule.milder,
        "summary": rule.summary,
        "why": rule.why,
        "wrong": {"source": rule.bad.source, "target": rule.bad.target},
        "right": {"source": rule.good.source, "target": rule.good.target},
    }
    assert one in data


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("term-mising", 'error: no rule "term-mising"; did you mean term-missing?\n'),
        ("Term_Missing", 'error: no rule "Term_Missing"; did you mean term-missing?\n'),
        ("qqq", 'error: no rule "qqq"; translate-kit rules lists them\n'),
        ("", 'error: no rule ""; translate-kit rules lists them\n'),
    ],
)
def test_an_unknown_rule_is_one_clear_line(name: str, said: str) -> None:
    result = kit("rules", name)
    assert (result.exit_code, result.stdout, result.stderr) == (2, "", said)


def test_the_shell_completes_ids() -> None:
    context = click.Context(rules)
    (argument,) = [one for one in rules.params if one.name == "rule_id"]
    completed = [item.value for item in argument.shell_complete(context, "term-m")]
    assert completed == ["term-missing"]
    assert len(argument.shell_complete(context, "")) == len(RULE_IDS)


def test_the_page_of_rules_is_up_to_date() -> None:
    generator = runpy.run_path(str(ROOT / "docs" / "rules.py"))
    assert generator["TARGET"].read_text(encoding="utf-8") == generator["reference"](), "run: python docs/rules.py"


def test_the_page_of_rules_says_all_of_every_rule() -> None:
    page = (ROOT / "docs" / "rules.md").read_text(encoding="utf-8")
    for rule in RULES:
        section = page.partition(f"\n## {rule.id}\n")[2].partition("\n## ")[0]
        assert f"**{rule.severity}**" in section
        assert "\nWrong:\n" in section
        assert "\nRight:\n" in section
        assert page.count(f"| [{rule.id}](#{rule.id}) | {rule.severity} |") == 1


# --output-format


def test_the_names_are_those_of_the_formats() -> None:
    assert tuple(FORMATS) == NAMES


@pytest.mark.parametrize(
    ("values", "said"),
    [
        (("jsno",), 'no format "jsno"; did you mean json?'),
        (("JSONL",), 'no format "JSONL"; did you mean jsonl?'),
        (("xml",), 'no format "xml"; there are text, json, jsonl, github'),
        (("",), 'no format ""; there are text, json, jsonl, github'),
        (("json:",), 'no file behind the colon of "json:"'),
        (("json", "text"), "only one format can go to standard output; name a file, as in json:report.json"),
        (("json:-", "text:-"), "only one format can go to standard output; name a file, as in json:report.json"),
        (("json:a", "text:./a"), "two formats cannot go to the same file, a"),
        (("json:nowhere/a.json",), "nowhere/a.json: there is no folder nowhere"),
        (("json:.",), ". is a folder; name a file"),
    ],
)
def test_wrong_use_is_one_clear_line(
    values: tuple[str, ...], said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    result = kit("report", *(word for value in values for word in ("--output-format", value)))
    assert result.exit_code == 2
    assert result.stdout == ""
    assert result.stderr.count("\n") == 1
    assert f"Invalid value for '--output-format': {said}" in result.stderr
    assert list(tmp_path.iterdir()) == []


def test_text_is_what_nobody_asked_for() -> None:
    assert kit("report").stdout.startswith("a„b“.po:3:9: error x: bad…\n")


def test_several_formats_go_to_their_places(tmp_path: Path) -> None:
    target, other = tmp_path / "a:b.json", tmp_path / "b.txt"
    other.write_text("old", encoding="utf-8")
    other.chmod(0o640)
    result = kit(
        "report", "--colour", "--output-format", "github:-", "--output-format", f"json:{target}",
        "--output-format", f"text:{other}",
    )  # fmt: skip
    assert result.exit_code == 0
    assert result.stdout_bytes.decode("utf-8").startswith("::error file=a„b“.po,line=3,")
    assert json.loads(target.read_text(encoding="utf-8"))["findings"][0]["file"] == "a„b“.po"
    assert other.read_bytes().decode("utf-8").startswith("a„b“.po:3:9: error x: bad…\n")
    assert other.read_bytes().endswith(b"0 empty\n")
    assert stat.S_IMODE(other.stat().st_mode) == 0o640
    assert not list(tmp_path.glob(f".*{TEMPORARY_SUFFIX}"))


def test_colours_come_when_asked_for_also_through_a_pipe() -> None:
    assert "\x1b[1;31merror" in kit("report", "--colour").stdout
    assert "\x1b" not in kit("report").stdout


def test_devices_are_written_to_and_never_replaced(tmp_path: Path) -> None:
    reader, writer = os.pipe()
    try:
        write_outputs([Output("json", Path(f"/dev/fd/{writer}"))], REPORT, View())
        os.close(writer)
        with open(reader, encoding="utf-8", closefd=False) as stream:
            assert json.load(stream)["files"] == 1
    finally:
        os.close(reader)
    write_outputs([Output("text", Path(os.devnull))], REPORT, View())
    assert stat.S_ISCHR(Path(os.devnull).stat().st_mode)


def test_a_file_that_cannot_be_written_is_one_clear_line_before_anything_is_said(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with pytest.raises(InputError, match=r"^/dev/full: cannot be written \("):
        write_outputs([Output("text"), Output("json", Path("/dev/full"))], REPORT, View())
    assert capsys.readouterr().out == ""


def test_what_the_terminal_cannot_show_is_escaped(monkeypatch: pytest.MonkeyPatch) -> None:
    raw = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(raw, encoding="ascii"))
    write_outputs([Output("text")], REPORT, View())
    sys.stdout.flush()
    assert b"a\\u201eb\\u201c.po:3:9: error x: bad\\u2026\n" in raw.getvalue()
    before = len(raw.getvalue())
    write_outputs([Output("jsonl")], REPORT, View())
    sys.stdout.flush()
    assert json.loads(raw.getvalue()[before:].decode("utf-8").splitlines()[0])["file"] == "a„b“.po"


class Terminal(io.StringIO):
    """A standard output that people see."""

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("terminal", "variables", "wanted"),
    [
        (True, {}, True),
        (False, {}, False),
        (True, {"TERM": "dumb"}, False),
        (True, {"NO_COLOR": "1"}, False),
        (True, {"NO_COLOR": ""}, True),
        (False, {"FORCE_COLOR": "1"}, True),
        (True, {"FORCE_COLOR": "0"}, False),
        (False, {"FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
    ],
)
def test_colours_are_for_terminals_and_who_asks(
    terminal: bool, variables: dict[str, str], wanted: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("NO_COLOR", "FORCE_COLOR", "TERM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(sys, "stdout", Terminal() if terminal else io.StringIO())
    assert colour_wanted() is wanted


def test_paths_for_github_begin_at_the_top_of_the_repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    repository = tmp_path / "workspace" / "sub"
    (repository / "po").mkdir(parents=True)
    for file in (repository / "po" / "a.po", tmp_path / "workspace" / "b.po", tmp_path / "c.po"):
        file.write_text("", encoding="utf-8")
    monkeypatch.setenv("GITHUB_WORKSPACE", str(tmp_path / "workspace"))
    monkeypatch.chdir(repository / "po")
    assert repository_path("a.po") == "sub/po/a.po"
    assert repository_path("../../b.po") == "b.po"
    assert repository_path("../../../c.po") == "../../../c.po"
    assert repository_path("stdin") == "stdin"
    (repository / ".git").write_text("gitdir: elsewhere\n", encoding="utf-8")  # as in a worktree
    assert repository_path("a.po") == "po/a.po"
    assert repository_path(str(repository / "po" / "a.po")) == "po/a.po"
    monkeypatch.delenv("GITHUB_WORKSPACE")
    assert repository_path("../../b.po") == "../../b.po"
