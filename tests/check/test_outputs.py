"""What reports look like: exact text, JSON that keeps to its schema, commands that GitHub's runner understands."""

import json
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import jsonschema  # type: ignore[import-untyped]
import pytest

from tests.support.glossary import make_glossary, make_term
from translate_kit.catalog.located import locate_catalog
from translate_kit.catalog.provenance import Provenance
from translate_kit.check import states, terms
from translate_kit.check.finding import Finding, Position, Severity
from translate_kit.check.look import Counts, Plan
from translate_kit.check.outputs import FORMATS, CatalogLines, View
from translate_kit.check.outputs.github import escape_data, escape_property
from translate_kit.check.outputs.quote import WIDTH, quote
from translate_kit.check.report import Report
from translate_kit.check.run import check_catalog
from translate_kit.glossary.match import Matcher

SCHEMA = json.loads(Path(__file__).with_name("findings.schema.json").read_text(encoding="utf-8"))
REDE = """msgid ""
msgstr "Language: en\\n"

#: rede.txt:1
msgid "Die Länder zahlen 1.200 Euro."
msgstr "The Länder pay 1,300 euros."

msgid ""
"Wir sind nicht "
"dafür."
msgstr ""
"We are for it, and "
"we say so."

msgid "Ja."
msgstr ""
"""
ARTIKEL = 'msgid "Der Rat tagt."\nmsgstr "The council meets."\n<<<<<<< HEAD\n'
GOLDEN = """\
po/artikel.po:2:13: warning spelling: "council" is a body of the EU here; write Council
  | msgstr "The council meets."
  |             ^^^^^^^
  = German: Rat

po/artikel.po:3:1: error conflict-marker: conflict marker of a merge; resolve the merge first
  | <<<<<<< HEAD

po/rede.po:6:24: error number-mismatch: "1.200" (1,200) is not in the English; write 1,200
  | msgstr "The Länder pay 1,300 euros."
  |                        ^^^^^
  = German: 1.200

po/rede.po:12:2: error negation-mismatch: "nicht" is not said
  | "Wir sind nicht "
  |           ^^^^^
  | "We are for it, and "

3 errors, 1 warning, 1 info (not shown) in 2 files
not met: 50 % of the entries must be accepted, 25 % are
not all could be read; what could not be read has not been checked
4 entries: 1 accepted (0 without a change), 2 fuzzy, 1 empty
"""
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)


def found(file: str, start: tuple[int, int], end: tuple[int, int], rule: str, message: str, **more: Any) -> Finding:
    said = more.pop("said", None)
    severity: Severity = more.pop("severity", "error")
    place = Position(*said) if said else None
    return Finding(file, Position(*start), Position(*end), place, rule, severity, message, **more)


FINDINGS = (
    found(
        "po/artikel.po",
        (2, 13),
        (2, 20),
        "spelling",
        '"council" is a body of the EU here',
        hint="write Council",
        said=(1, 12),
        source="Rat",
        target="council",
        severity="warning",
        confidence=0.5,
    ),
    found(
        "po/artikel.po",
        (3, 1),
        (3, 1),
        "conflict-marker",
        "conflict marker of a merge",
        hint="resolve the merge first",
    ),
    found(
        "po/rede.po",
        (6, 24),
        (6, 29),
        "number-mismatch",
        '"1.200" (1,200) is not in the English',
        hint="write 1,200",
        said=(5, 26),
        source="1.200",
        target="1,300",
    ),
    found("po/rede.po", (12, 2), (13, 12), "negation-mismatch", '"nicht" is not said', said=(9, 11), source="nicht"),
    found("po/rede.po", (16, 9), (16, 9), "untranslated", "has no translation", said=(15, 8), severity="info"),
)
DEMAND = "50 % of the entries must be accepted, 25 % are"
REPORT = Report(FINDINGS, Counts(accepted=1, fuzzy=2, empty=1), 2, unmet=(DEMAND,), broken=True)


@pytest.fixture(scope="module")
def view() -> View:
    rede = locate_catalog(REDE.encode(), Path("po/rede.po"))
    artikel = replace(rede, path=Path("po/artikel.po"), pieces=(rede.pieces[0]._replace(text=ARTIKEL),), _firsts=[])
    return View(line_of=CatalogLines([rede, artikel]))


def rendered(name: str, report: Report, view: View) -> str:
    return "".join(f"{line}\n" for line in FORMATS[name](report, view))


def last(report: Report, **view: Any) -> str:
    return list(FORMATS["text"](report, View(**view)))[-1]


# Text


def test_text_is_exactly_this(view: View) -> None:
    assert rendered("text", REPORT, view) == GOLDEN


def test_colours_change_nothing_but_colours(view: View) -> None:
    import re

    coloured = rendered("text", REPORT, replace(view, colour=True))
    assert "\x1b[1;31merror\x1b[0m" in coloured
    assert "\x1b[1;33mwarning\x1b[0m" in coloured
    assert re.sub("\x1b\\[[0-9;]*m", "", coloured) == GOLDEN


@pytest.mark.parametrize(("show", "blocks"), [("error", 3), ("warning", 4), ("info", 5)])
def test_text_and_github_show_what_is_asked_for_and_count_all(view: View, show: Severity, blocks: int) -> None:
    told = rendered("text", REPORT, replace(view, show=show))
    assert told.count("\npo/") + told.startswith("po/") == blocks
    commands = [line for line in FORMATS["github"](REPORT, replace(view, show=show)) if line.startswith("::")]
    assert len(commands) == blocks + 1  # and the demand
    assert "1 info" in told
    assert ("1 info (not shown)" in told) == (show != "info")


@pytest.mark.parametrize(
    ("counts", "drafts", "expected"),
    [
        (Counts(180, 12, 40, 6), False, "226 entries: 180 accepted (12 without a change), 40 fuzzy, 6 empty"),
        (
            Counts(0, 0, 40, 6),
            False,
            "46 entries: none accepted, so almost nothing was checked (--drafts checks drafts), 40 fuzzy, 6 empty",
        ),
        (Counts(0, 0, 40, 6), True, "46 entries: none accepted (drafts were checked), 40 fuzzy, 6 empty"),
        (Counts(0, 0, 0, 1), False, "1 entry: none accepted, so almost nothing was checked, 0 fuzzy, 1 empty"),
        (Counts(0, 0, 0, 1), True, "1 entry: none accepted, so almost nothing was checked, 0 fuzzy, 1 empty"),
        (Counts(), False, "0 entries: nothing to check"),
    ],
)
def test_the_last_line_says_where_the_entries_stand(counts: Counts, drafts: bool, expected: str) -> None:
    assert last(Report((), counts, 1), drafts=drafts) == expected
    assert list(FORMATS["github"](Report((), counts, 1), View(drafts=drafts)))[-1] == expected


def test_no_findings_is_said() -> None:
    assert rendered("text", Report((), Counts(accepted=2), 1), View()).startswith("no findings in 1 file\n")


def test_more_than_ten_findings_are_counted_by_rule() -> None:
    many = Report(FINDINGS[2:3] * 9 + FINDINGS[:1], Counts(accepted=9), 2)
    assert "       9 number-mismatch" not in rendered("text", many, View())
    more = replace(many, findings=many.findings + FINDINGS[:1])
    assert "       9 number-mismatch\n       2 spelling\n" in rendered("text", more, View())


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ('msgstr "Ein Wort"', "Wort"),
        ('msgstr "日本 Wort"', "Wort"),
        ('msgstr "日本語 hier"', "日本語"),
        ('msgstr "\tein\tWort"', "Wort"),
        ('msgstr "e\u0301te\u0301 Wort"', "Wort"),
        ('msgstr "ein\tWort hier"', "ein\tWort"),
        ('msgstr "\x1b[31mWort"', "Wort"),
        ('msgstr "' + "lang " * 50 + "Wort " + "lang " * 50 + '"', "Wort"),
        ('msgstr "' + "日" * 500 + "Wort" + "本" * 500 + '"', "Wort"),
        ('msgstr "Wort ' + "x" * 500 + '"', "Wort"),
        ('msgstr "' + "x" * 500 + ' Wort"', "Wort"),
    ],
)
def test_carets_stand_under_the_words(line: str, words: str) -> None:
    start = line.index(words)
    shown, carets = quote(line, start, start + len(words))
    gutter = "  | "
    assert (
        cells(gutter + shown)[len(cells(gutter + carets)) - carets.count("^") : len(cells(gutter + carets))]
        == (cells(gutter + shown.partition(words)[0] + words)[len(cells(gutter + shown.partition(words)[0])) :])
    )
    assert "\x1b" not in shown
    assert len(shown) <= WIDTH + 2
    assert shown.startswith("…") == (start > WIDTH)
    if len(line) <= WIDTH:
        assert "…" not in shown


def cells(text: str) -> list[str]:
    """What a terminal with tab stops at eight shows, column by column."""
    found: list[str] = []
    for one in text:
        if one == "\t":
            found += [" "] * (8 - len(found) % 8)
        elif one == "\u0301":
            continue
        else:
            found += [one] * (2 if "\u2e80" < one < "\ua000" else 1)
    return found


@pytest.mark.parametrize(("start", "end"), [(8, 8), (0, 0), (23, 23)])
def test_a_place_between_two_characters_gets_one_caret(start: int, end: int) -> None:
    assert quote('msgstr "the text there"', start, end).carets == " " * start + "^"


def test_words_wider_than_the_window_are_marked_to_its_end() -> None:
    line = 'msgstr "' + "x" * 1000 + '"'
    shown, carets = quote(line, 8, 1008)
    assert shown == line[:WIDTH] + "…"
    assert carets == " " * 8 + "^" * (WIDTH - 8)


def test_a_cut_is_made_between_words() -> None:
    line = 'msgstr "' + "wort " * 60 + '"'
    shown, _ = quote(line, 158, 162)
    assert shown.strip("…").split() == ["wort"] * len(shown.strip("…").split())


def test_foreign_words_cannot_steer_the_terminal_or_the_runner() -> None:
    bad = found("a\nb.po", (1, 1), (1, 2), "x", "a\x1b[2J\nb\u202ec", hint="\r", source="d\u2028e", said=(1, 1))
    view = View(show="info", line_of=lambda _file, _number: "::error::\x1b]0;title\x07")
    lines = list(FORMATS["text"](Report((bad,), Counts(), 1), view))
    assert all(line.isprintable() for line in lines)
    assert not any(line.lstrip().startswith("::") for line in lines)
    commands = list(FORMATS["github"](Report((bad,), Counts(), 1), view))
    assert len(commands) == 3
    assert all(line.isprintable() for line in commands)


def test_lines_are_found_in_every_piece_and_nowhere_else() -> None:
    entries = "".join(f'msgid "Satz {n}"\nmsgstr "Sentence {n}"\n\n' for n in range(40_000))
    catalog = locate_catalog(entries.encode(), Path("a.po"))
    assert len(catalog.pieces) > 2
    lines = CatalogLines([catalog])
    text = entries.split("\n")
    for number in (1, 2, 60_000, 119_999, 3, *(piece.first for piece in catalog.pieces)):
        assert lines("a.po", number) == text[number - 1]
    assert lines("a.po", 200_000) == lines("b.po", 1) == lines("a.po", 0) == ""


def test_what_the_rules_say_of_a_catalog_is_marked_in_it() -> None:
    glossary = make_glossary(make_term("Schuldenbremse", "debt brake", en_forbidden=("debt crisis",)))
    text = 'msgid "Die Schuldenbremse bleibt."\nmsgstr ""\n"Yes: the "\n"debt crisis remains."\n'
    catalog = locate_catalog(text.encode(), Path("a.po"))
    plan = Plan((*terms.RULES, *states.RULES), Matcher(glossary))
    checked = check_catalog(catalog, plan, Provenance())
    report = Report(tuple(checked.findings), checked.counts, 1)
    lines = list(FORMATS["text"](report, View(line_of=CatalogLines([catalog]))))
    assert lines[0].startswith('a.po:4:2: error term-forbidden: "debt crisis" is wrong')
    assert lines[1:3] == ['  | "debt crisis remains."', "  |  ^^^^^^^^^^^"]


# JSON


def test_json_keeps_to_its_schema_and_holds_all(view: View) -> None:
    data = json.loads(rendered("json", REPORT, replace(view, show="error")))
    VALIDATOR.validate(data)
    assert [one["rule"] for one in data["findings"]] == [one.rule for one in FINDINGS]
    assert data["findings"][0] == {
        "file": "po/artikel.po",
        "line": 2,
        "column": 13,
        "end_line": 2,
        "end_column": 20,
        "rule": "spelling",
        "severity": "warning",
        "message": '"council" is a body of the EU here',
        "hint": "write Council",
        "source": "Rat",
        "target": "council",
        "source_line": 1,
        "source_column": 12,
        "confidence": 0.5,
    }
    assert data["findings"][1]["source_line"] is None
    assert {name: value for name, value in data.items() if name != "findings"} == {
        "version": 1,
        "files": 2,
        "entries": {"accepted": 1, "accepted_unchanged": 0, "fuzzy": 2, "empty": 1},
        "counts": {"error": 3, "warning": 1, "info": 1},
        "unmet": [DEMAND],
        "fail_on": "error",
        "exit_code": 2,
    }


def test_json_lines_say_the_same(view: View) -> None:
    whole = json.loads(rendered("json", REPORT, view))
    lines = [json.loads(line) for line in FORMATS["jsonl"](REPORT, replace(view, show="error"))]
    for line in lines:
        VALIDATOR.validate(line)
    assert [line.pop("type") for line in lines] == ["finding"] * len(FINDINGS) + ["summary"]
    assert lines[:-1] == whole.pop("findings")
    assert lines[-1] == whole


def test_json_of_nothing_is_json() -> None:
    data = json.loads(rendered("json", Report((), Counts(), 0), View()))
    VALIDATOR.validate(data)
    assert data["findings"] == []
    assert data["exit_code"] == 0


def test_the_schema_can_fail() -> None:
    data = json.loads(rendered("json", REPORT, View()))
    for broken in (data | {"more": 1}, data | {"exit_code": 3}, data | {"findings": [{"file": "a.po"}]}):
        assert not VALIDATOR.is_valid(broken)
    assert not VALIDATOR.is_valid(data | {"findings": [data["findings"][0] | {"more": 1}]})


def test_odd_characters_leave_json_lines_whole_and_utf8() -> None:
    odd = "a\u2028b\u0085c\udcffd\x1be\nf„g“"
    report = Report((found(odd, (1, 1), (1, 2), "x", odd, source=odd),), Counts(), 1)
    for name in ("json", "jsonl"):
        text = rendered(name, report, View())
        assert len(text.splitlines()) == text.count("\n")
        assert "„g“" in text
        first = json.loads(text.encode().decode().splitlines()[1 if name == "json" else 0].rstrip(","))
        assert first["file"] == first["message"] == odd


# GitHub


def test_github_commands_are_exactly_these(view: View) -> None:
    named = replace(view, relative=lambda file: f"sub/{file}")
    assert rendered("github", REPORT, named) == (
        "::warning file=sub/po/artikel.po,line=2,col=13,endLine=2,endColumn=20,title=spelling::"
        '"council" is a body of the EU here; write Council\n'
        "::error file=sub/po/artikel.po,line=3,title=conflict-marker::"
        "conflict marker of a merge; resolve the merge first\n"
        "::error file=sub/po/rede.po,line=6,col=24,endLine=6,endColumn=29,title=number-mismatch::"
        '"1.200" (1,200) is not in the English; write 1,200\n'
        '::error file=sub/po/rede.po,line=12,endLine=13,title=negation-mismatch::"nicht" is not said\n'
        "::error title=not met::50 %25 of the entries must be accepted, 25 %25 are\n"
        "3 errors, 1 warning, 1 info (not shown) in 2 files\n"
        "4 entries: 1 accepted (0 without a change), 2 fuzzy, 1 empty\n"
    )


def test_infos_are_notices() -> None:
    info = Report(FINDINGS[-1:], Counts(empty=1), 1)
    assert next(FORMATS["github"](info, View(show="info"))).startswith("::notice file=po/rede.po,line=16,col=9,")


def test_github_properties_and_messages_are_escaped() -> None:
    assert escape_data("5 %\r\n: , %0A") == "5 %25%0D%0A: , %250A"
    assert escape_property("C:\\a,b %\n") == "C%3A\\a%2Cb %25%0A"
    odd = Report((found("a,b:c%.po", (1, 1), (1, 2), "x", "5 % more::less, no"),), Counts(), 1)
    command = next(FORMATS["github"](odd, View()))
    assert command == "::error file=a%2Cb%3Ac%25.po,line=1,col=1,endLine=1,endColumn=2,title=x::5 %25 more::less, no"


def test_github_says_when_it_will_hide_annotations() -> None:
    ten = Report(FINDINGS[2:3] * 10, Counts(), 1)
    assert "GitHub shows only" not in rendered("github", ten, View())
    eleven = list(FORMATS["github"](replace(ten, findings=FINDINGS[2:3] * 11), View()))
    assert eleven[-2].startswith("11 errors in 1 file; GitHub shows only 10 annotations of a kind")


# All


@pytest.mark.parametrize("name", FORMATS)
def test_formats_stream(name: str) -> None:
    report = Report(FINDINGS * 10_000, Counts(), 1)
    start = time.perf_counter()
    lines = FORMATS[name](report, View())
    assert isinstance(lines, Iterator)
    next(lines)
    assert time.perf_counter() - start < 0.05


@pytest.mark.parametrize("name", FORMATS)
def test_formats_bear_a_huge_line_with_many_findings(name: str) -> None:
    line = 'msgstr "' + "wort " * 40_000 + '"'
    many = tuple(found("a.po", (1, 9 + n), (1, 13 + n), "x", "bad", said=(1, 1)) for n in range(0, 190_000, 60))
    start = time.perf_counter()
    rendered(name, Report(many, Counts(), 1), View(line_of=lambda _file, _number: line))
    assert time.perf_counter() - start < 3
