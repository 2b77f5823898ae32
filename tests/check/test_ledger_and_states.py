"""What the provenance beside a catalog tells: untouched drafts, drafts accepted as they were, a lying ledger."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner

from translate_kit.catalog.model import Catalog, Entry
from translate_kit.catalog.provenance import Draft, LedgerEntry, Maker, Provenance, provenance_path, write_provenance
from translate_kit.catalog.writer import format_catalog
from translate_kit.cli import main

SOURCE = "Die Schuldenbremse gilt weiter."
TARGET = "The debt brake still applies."
HEAD = Entry("", "Project-Id-Version: x\nLanguage: en\nContent-Type: text/plain; charset=UTF-8\n")
MAKER = Maker("argos", "de_en 1", "a" * 16, "b" * 16, "choppa")
SAID = LedgerEntry(
    "schuldenbremse", 4, 18, "Schuldenbremse", "debt brake", "satisfied", "debt brake", "forced", start=4, end=14
)


def write(folder: Path, entry: Entry, draft: str, *ledger: LedgerEntry) -> Path:
    """A catalog of one entry, with the provenance of a draft."""
    (folder / "glossary").mkdir()
    table = "id\tde\ten\ten_forbidden\nschuldenbremse\tSchuldenbremse\tdebt brake\tdebt crisis\n"
    (folder / "glossary" / "a.tsv").write_text(table, encoding="utf-8")
    path = folder / "a.po"
    path.write_text(format_catalog(Catalog((entry,), head=HEAD)), encoding="utf-8")
    provenance = Provenance().with_drafts([(entry.msgid, Draft(draft, MAKER, ledger))])
    write_provenance(provenance, provenance_path(path))
    return path


def findings(path: Path, *arguments: str) -> list[str]:
    command = ["check", str(path), "--output-format", "jsonl", "--ignore", "header", *arguments]
    result = CliRunner().invoke(main, command, catch_exceptions=False)
    lines = [json.loads(line) for line in result.stdout.splitlines()]
    return [f"{line['rule']} {line['severity']}" for line in lines if line["type"] == "finding"]


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def test_a_draft_nobody_touched(tmp_path: Path) -> None:
    path = write(tmp_path, Entry(SOURCE, TARGET, fuzzy=True), TARGET, SAID)
    assert findings(path) == ["unreviewed info"]


def test_accepted_without_a_change(tmp_path: Path) -> None:
    path = write(tmp_path, Entry(SOURCE, TARGET), TARGET, SAID)
    assert findings(path) == ["accepted-unchanged info"]
    run = CliRunner()
    assert run.invoke(main, ["check", str(path), "--max-unchanged", "100"]).exit_code == 0
    result = run.invoke(main, ["check", str(path), "--max-unchanged", "99"])
    assert result.exit_code == 1
    assert "100.0 % of the accepted entries are drafts without one changed letter; 99 % are allowed" in result.stdout


def test_a_person_who_changed_a_letter(tmp_path: Path) -> None:
    path = write(tmp_path, Entry(SOURCE, "The debt brake still applies!"), TARGET, SAID)
    assert "accepted-unchanged info" not in findings(path)


@pytest.mark.parametrize(
    "lie",
    [
        replace(SAID, rendering="debt rule"),  # other words stand there
        replace(SAID, start=0, end=10),  # in another place
        replace(SAID, surface="Schuldenregel"),  # other German
        replace(SAID, source_start=0, source_end=3),
    ],
)
@pytest.mark.parametrize("fuzzy", [True, False])
def test_a_ledger_that_lies(tmp_path: Path, lie: LedgerEntry, fuzzy: bool) -> None:
    path = write(tmp_path, Entry(SOURCE, TARGET, fuzzy=fuzzy), TARGET, lie)
    assert "ledger-broken error" in findings(path)


def test_a_ledger_that_believes_in_a_wrong_word(tmp_path: Path) -> None:
    wrong = "The debt crisis still applies."
    lie = replace(SAID, rendering="debt crisis", end=15)
    path = write(tmp_path, Entry(SOURCE, wrong, fuzzy=True), wrong, lie)
    assert findings(path) == ["ledger-broken error", "unreviewed info"]


def test_a_ledger_of_another_glossary_is_no_lie(tmp_path: Path) -> None:
    old = "The debt limit still applies."
    path = write(
        tmp_path, Entry(SOURCE, old, fuzzy=True), old, replace(SAID, preferred="debt limit", rendering="debt limit")
    )
    assert findings(path) == ["unreviewed info"]


def test_a_ledger_that_says_missing_claims_nothing(tmp_path: Path) -> None:
    text = "The rule still applies."
    path = write(tmp_path, Entry(SOURCE, text, fuzzy=True), text, replace(SAID, status="missing", rendering="", end=0))
    assert findings(path) == ["unreviewed info"]


def test_edited_drafts_are_the_persons_affair(tmp_path: Path) -> None:
    path = write(tmp_path, Entry(SOURCE, "The debt crisis, still."), TARGET, replace(SAID, rendering="x"))
    assert "ledger-broken error" not in findings(path)
