"""``translate-kit check`` as its users meet it: what it prints, how it ends, what it reads."""

import json
import subprocess
import time
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from tests.support.cli import run_kit
from translate_kit.check.registry import RULES
from translate_kit.cli import main

HEAD = """msgid ""
msgstr ""
"Project-Id-Version: x\\n"
"PO-Revision-Date: 2026-01-02 03:04+0000\\n"
"Last-Translator: somebody\\n"
"Language-Team: none\\n"
"Language: en\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"""
GLOSSARY = "de\ten\ten_forbidden\tenforce\nSchuldenbremse\tdebt brake\tdebt crisis\tmust\n"


def entry(msgid: str, msgstr: str, *flags: str) -> str:
    """An entry as an editor writes it, on one line each."""
    comment = f"#, {', '.join(flags)}\n" if flags else ""
    quoted = [text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") for text in (msgid, msgstr)]
    return f'\n{comment}msgid "{quoted[0]}"\nmsgstr "{quoted[1]}"\n'


GOOD = entry("Die Schuldenbremse gilt.", "The debt brake applies.")
BAD = entry("Die Schuldenbremse gilt weiter.", "The debt crisis still applies.")


class Project:
    """A folder with a glossary and catalogs, and the command run in it."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.write("glossary/a.tsv", GLOSSARY)

    def write(self, name: str, text: str | bytes) -> Path:
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    def catalog(self, *entries: str, name: str = "a") -> Path:
        return self.write(f"locales/en/LC_MESSAGES/{name}.po", HEAD + "".join(entries))

    def check(self, *arguments: str, stdin: bytes | None = None) -> Result:
        return CliRunner().invoke(main, ["check", *arguments], input=stdin, catch_exceptions=False)

    def findings(self, *arguments: str) -> list[dict[str, object]]:
        result = self.check("--output-format", "json", *arguments)
        found = json.loads(result.stdout)["findings"]
        assert isinstance(found, list)
        return found

    def rules(self, *arguments: str) -> list[object]:
        return [one["rule"] for one in self.findings(*arguments)]


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Project:
    monkeypatch.chdir(tmp_path)
    return Project(tmp_path)


def test_the_real_program_names_the_place_of_the_words(tmp_path: Path) -> None:
    Project(tmp_path).catalog(GOOD, BAD)
    result = run_kit(["check"], cwd=tmp_path)
    assert result.code == 1
    assert result.err == ""
    lines = result.out.splitlines()
    assert lines[0].startswith("locales/en/LC_MESSAGES/a.po:16:13: error term-forbidden:")
    assert lines[1] == '  | msgstr "The debt crisis still applies."'
    assert lines[2] == "  |             ^^^^^^^^^^^"
    assert lines[-1] == "2 entries: 2 accepted (0 without a change), 0 fuzzy, 0 empty"


def test_a_clean_tree_passes(project: Project) -> None:
    project.catalog(GOOD)
    result = project.check()
    assert result.exit_code == 0
    assert "1 accepted" in result.stdout.splitlines()[-1]


def test_json_has_the_words_on_both_sides(project: Project) -> None:
    project.catalog(BAD)
    (found,) = project.findings()
    assert (found["file"], found["line"], found["column"]) == ("locales/en/LC_MESSAGES/a.po", 13, 13)
    assert (found["source"], found["target"]) == ("Schuldenbremse", "debt crisis")
    assert (found["rule"], found["severity"]) == ("term-forbidden", "error")
    assert (found["source_line"], found["source_column"]) == (12, 12)


def test_fuzzy_entries_are_only_checked_on_request(project: Project) -> None:
    project.catalog(entry("Die Schuldenbremse gilt.", "The debt crisis applies.", "fuzzy"))
    result = project.check()
    assert result.exit_code == 0
    assert "1 fuzzy" in result.stdout.splitlines()[-1]
    assert "--drafts" in result.stdout
    assert project.check("--drafts").exit_code == 1
    assert project.rules() == ["unreviewed"]


def test_untranslated(project: Project) -> None:
    project.catalog(GOOD, entry("Nein.", ""))
    assert project.rules() == ["untranslated"]
    assert project.check().exit_code == 0
    assert project.check("--fail-on", "warning").exit_code == 1


def test_demands_on_the_whole(project: Project) -> None:
    project.catalog(GOOD, entry("Nein.", "No.", "fuzzy"))
    result = project.check("--require-accepted", "60")
    assert result.exit_code == 1
    assert "50 % of the entries are accepted; 60 % are required" in result.stdout
    assert project.check("--require-accepted", "50").exit_code == 0
    assert project.check("--require-accepted", "101").exit_code == 2


def test_select_and_ignore(project: Project) -> None:
    project.catalog(BAD, entry("Nein.", ""))
    assert project.rules("--select", "untranslated") == ["untranslated"]
    assert project.rules("--ignore", "untranslated") == ["term-forbidden"]
    result = project.check("--ignore", "term-forbiden")
    assert result.exit_code == 2
    assert "did you mean term-forbidden?" in result.stderr


def test_settings(project: Project) -> None:
    project.catalog(BAD)
    project.catalog(BAD, name="old/b")
    project.write(
        "translate-kit.toml",
        '[check]\nfail-on = "warning"\n[check.per-file."locales/*/old/*"]\nignore = ["term-forbidden"]\n',
    )
    assert [one["file"] for one in project.findings()] == ["locales/en/LC_MESSAGES/a.po"]
    project.write("translate-kit.toml", '[check]\nignore = ["term-forbidden"]\n')
    assert project.check().exit_code == 0


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('[check]\nselct = ["a"]\n', 'translate-kit.toml:2: unknown setting "check.selct"; did you mean "select"?'),
        ('[check]\nignore = ["nonsens"]\n', 'no rule "nonsens"'),
        ("[check]\nrequire-accepted = 120\n", '"check.require-accepted" must be a number from 0 to 100'),
        ('[check]\nfail-on = "never"\n', "one of: error, warning, info"),
        ("check = 3\n", '"check" is no table'),
        ('[check.per-file."a"]\nfail-on = "error"\n', 'unknown setting "check.fail-on"'),
        ("[check]\nper-file = 3\n", "no table of tables"),
    ],
)
def test_wrong_settings_are_told_in_one_line(project: Project, text: str, message: str) -> None:
    project.catalog(GOOD)
    project.write("translate-kit.toml", text)
    result = project.check()
    assert result.exit_code == 2
    assert message in result.stderr
    assert result.stderr.count("\n") == 1


@pytest.mark.parametrize(
    ("data", "rule", "line", "code"),
    [
        (b"\xef\xbb\xbf" + (HEAD + GOOD).encode(), "byte-order-mark", 1, 1),
        ((HEAD + GOOD + GOOD).encode(), "duplicate-entry", 15, 1),
        ((HEAD + "<<<<<<< a\n" + GOOD).encode(), "conflict-marker", 11, 2),
        ((HEAD + GOOD).encode() + b'\nmsgid "\xfc"\nmsgstr "ue"\n', "encoding", 15, 2),
        ((HEAD + GOOD + '\nmsgid "x\nmsgstr ""\n').encode(), "syntax", 15, 2),
        ((HEAD.replace('"Language: en\\n"\n', "") + GOOD).encode(), "header", 1, 0),
        ((HEAD.replace("Language: en", "Language: fr") + GOOD).encode(), "header", 1, 0),
        (GOOD.encode(), "header", 1, 0),
        (b"", "syntax", 1, 2),
    ],
)
def test_what_is_wrong_with_the_file_is_a_finding(
    project: Project, data: bytes, rule: str, line: int, code: int
) -> None:
    project.write("locales/en/LC_MESSAGES/a.po", data)
    found = [one for one in project.findings() if one["rule"] == rule]
    assert [(one["line"], one["column"]) for one in found] == [(line, 1)]
    assert project.check().exit_code == code


def test_what_stands_before_a_fault_is_checked(project: Project) -> None:
    project.catalog(BAD, '\nmsgid "x\nmsgstr ""\n')
    assert project.rules() == ["term-forbidden", "syntax"]


def test_paths(project: Project) -> None:
    a, b = project.catalog(GOOD), project.catalog(BAD, name="sub/b")
    assert project.check(str(a)).exit_code == 0
    assert project.check(str(b)).exit_code == 1
    assert project.check("locales/**/*.po").exit_code == 1
    assert project.check("locales").exit_code == 1
    assert project.check("-", stdin=a.read_bytes()).exit_code == 0
    piped = project.check("-", stdin=b.read_bytes())
    assert piped.exit_code == 1
    assert piped.stdout.startswith("stdin:13:13: error term-forbidden")
    assert json.loads(project.check("--output-format", "json", str(a), str(a)).stdout)["files"] == 1


@pytest.mark.parametrize(
    ("argument", "message"),
    [
        ("nowhere.po", "nowhere.po: no such file or folder; check the path"),
        ("glossary", "no PO files here"),
        ("glossary/a.tsv", "translate-kit glossary lint checks glossaries"),
        ("seeds/x.txt", "has no catalog locales/en/LC_MESSAGES/x.po yet; translate-kit draft seeds/x.txt"),
    ],
)
def test_wrong_paths(project: Project, argument: str, message: str) -> None:
    project.write("seeds/x.txt", "Ein Satz.\n")
    result = project.check(argument)
    assert result.exit_code == 2
    assert message in result.stderr
    assert result.stderr.count("\n") == 1


def test_a_source_stands_for_its_catalog_and_both_are_compared(project: Project) -> None:
    project.write("seeds/a.txt", "Der Rat tagt. Die Lage ist ernst.\n")
    project.catalog(entry("Der Rat tagt.", "The Council meets."), entry("Der alte Satz.", "The old sentence."))
    found = project.findings("seeds/a.txt")
    assert [(one["rule"], one["line"]) for one in found] == [("stale", 1), ("stale", 15)]
    assert "Die Lage ist ernst." in str(found[0]["message"])
    assert "translate-kit draft seeds/a.txt" in str(found[0]["hint"])


def test_other_segmentation_rules_are_one_finding_a_file(project: Project) -> None:
    project.write("seeds/a.txt", "Der Rat tagt. Die Lage ist ernst.\n")
    head = HEAD + '"X-Translate-Kit-Segmenter: other 1\\n"\n'
    project.write("locales/en/LC_MESSAGES/a.po", head + entry("Der Rat", "The Council") + entry("tagt.", "meets."))
    (found,) = (one for one in project.findings() if one["rule"] == "stale")
    assert "other 1" in str(found["message"])


def test_the_same_german_in_two_files(project: Project) -> None:
    project.catalog(entry("Die Sitzung ist eröffnet.", "The sitting is open."))
    project.catalog(entry("Die Sitzung ist eröffnet.", "The session begins."), name="b")
    (found,) = project.findings()
    assert found["rule"] == "same-source-different-target"
    assert found["file"] == "locales/en/LC_MESSAGES/b.po"
    assert "locales/en/LC_MESSAGES/a.po:13" in str(found["message"])


def test_the_same_english_for_two_sentences(project: Project) -> None:
    project.catalog(
        entry("Der Rat hat gestern zugestimmt.", "The Council agreed yesterday."),
        entry("Die Kommission prüft den Entwurf.", "The Council agreed yesterday."),
    )
    (found,) = project.findings("--select", "same-target-different-source")
    assert found["line"] == 16
    assert "(line 13)" in str(found["message"])


def test_plural_forms_are_checked_each(project: Project) -> None:
    text = '\nmsgid "Die Schuldenbremse"\nmsgid_plural "Die Schuldenbremsen"\nmsgstr[0] "The debt brake"\n'
    project.catalog(text + 'msgstr[1] "The debt crisis"\n')
    (found,) = project.findings()
    assert (found["rule"], found["line"], found["column"]) == ("term-forbidden", 15, 16)


def test_a_file_that_git_prints(project: Project) -> None:
    """The README's way to check what another branch has."""
    path = project.catalog(BAD)
    for command in (["init", "-q"], ["add", "."], ["-c", "user.name=x", "-c", "user.email=x@y", "commit", "-qm", "x"]):
        subprocess.run(["git", *command], cwd=project.root, check=True)
    shown = subprocess.run(["git", "show", f"HEAD:{path.relative_to(project.root)}"], capture_output=True, check=True)
    assert project.check("-", stdin=shown.stdout).exit_code == 1


def test_several_outputs_at_once(project: Project) -> None:
    project.catalog(BAD)
    result = project.check(
        "--output-format", "github", "--output-format", "json:out.json", "--output-format", "jsonl:o"
    )
    assert result.exit_code == 1
    assert result.stdout.startswith("::error file=")
    assert json.loads((project.root / "out.json").read_text(encoding="utf-8"))["exit_code"] == 1
    assert (project.root / "o").read_text(encoding="utf-8").count("\n") == 2


def test_what_cannot_be_turned_off(project: Project) -> None:
    """Why a file was not read to its end is always told; a check without any rule is wrong use."""
    project.catalog(BAD, '\nmsgid "x\nmsgstr ""\n')
    assert project.rules("--select", "header") == ["syntax"]
    assert project.rules("--ignore", "syntax,term-forbidden") == ["syntax"]
    result = project.check("--ignore", ",".join(rule.id for rule in RULES))
    assert result.exit_code == 2
    assert "leave no rule" in result.stderr


def test_a_rule_that_compares_catalogs_may_be_ignored_for_one(project: Project) -> None:
    for name, english in (("a", "The sitting is open."), ("b", "The session begins."), ("c", "The meeting is open.")):
        project.catalog(entry("Die Sitzung ist eröffnet.", english), name=name)
    project.write("translate-kit.toml", '[check.per-file."*/a.po"]\nignore = ["same-source-different-target"]\n')
    (found,) = project.findings()
    assert found["file"] == "locales/en/LC_MESSAGES/c.po"


@pytest.mark.parametrize("name", ["locales/en/LC_MESSAGES/a.po", "glossary/a.tsv", "seeds/a.txt", "translate-kit.toml"])
def test_a_report_is_never_written_over_what_people_wrote(project: Project, name: str) -> None:
    project.catalog(GOOD)
    project.write("seeds/a.txt", "Die Schuldenbremse gilt.\n")
    project.write("translate-kit.toml", "")
    before = (project.root / name).read_bytes()
    result = project.check("--output-format", f"json:{name}")
    assert result.exit_code == 2
    assert "will not write over it" in result.stderr
    assert (project.root / name).read_bytes() == before


def test_entries_without_blank_lines_between(project: Project) -> None:
    context = '\nmsgctxt\t"b"\nmsgid\t"Ja, so ist es hier."\nmsgstr\t"Yes, that is so."'
    project.write(
        "locales/en/LC_MESSAGES/a.po", HEAD + context + context.replace('"b"', '"c"').replace("Yes", "Aye") + "\n"
    )
    assert "same-source-different-target" in project.rules()


def test_a_plural_form_without_text(project: Project) -> None:
    project.catalog('\nmsgid "Ein Rat"\nmsgid_plural "Räte"\nmsgstr[0] "A council"\nmsgstr[1] ""\n')
    (found,) = project.findings()
    assert (found["rule"], found["line"]) == ("untranslated", 15)


def test_a_source_that_cannot_be_read_is_told_and_left(project: Project) -> None:
    project.catalog(GOOD)
    project.write("seeds/a.txt", "Die Schuldenbremse gilt.\n".encode("utf-16"))
    result = project.check()
    assert result.exit_code == 0
    assert result.stderr.count("\n") == 1
    assert "its catalog was not compared with it" in result.stderr


def test_the_command_line_wins_over_the_settings_of_a_file(project: Project) -> None:
    project.catalog(BAD)
    project.write("translate-kit.toml", '[check.per-file."*"]\nselect = ["double-space"]\n')
    assert project.rules() == []
    assert project.rules("--select", "term-forbidden") == ["term-forbidden"]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--require-accepted", "nan"], "no number from 0 to 100"),
        (["--select", "\x1b[31mX"], "no rule"),
        ([""], "an empty path is no file"),
    ],
)
def test_odd_arguments(project: Project, arguments: list[str], message: str) -> None:
    project.catalog(GOOD)
    result = project.check(*arguments)
    assert result.exit_code == 2
    assert message in result.stderr
    assert "\x1b" not in result.stderr
    assert result.stderr.count("\n") == 1


def test_hostile_catalogs_take_no_time(project: Project) -> None:
    """Each was quadratic once: blanks, conflict markers, many findings in one entry, entries in one block."""
    began = time.monotonic()
    project.catalog(" " * 50_000 + "x\n")
    assert project.check().exit_code == 2
    project.catalog("<<<<<<< a\n" * 20_000)
    assert project.check().exit_code == 2
    project.catalog(entry("Der Rat tagt.", "the " * 10_000))
    assert len(project.findings("--select", "doubled-word")) <= 50
    block = "".join(
        f'msgctxt\t"{number}"\nmsgid\t"Der Rat tagt heute."\nmsgstr\t"It meets {number}."\n' for number in range(1500)
    )
    project.catalog("\n" + block)
    assert len(project.findings("--select", "same-source-different-target")) == 1499
    assert time.monotonic() - began < 20
