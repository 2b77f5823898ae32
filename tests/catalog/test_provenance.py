"""The provenance file: what it says, and how little depends on it."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from tests.support.drafting import FIRST, SECOND, translate
from tests.support.glossary import make_term
from translate_kit.catalog.model import Entry
from translate_kit.catalog.provenance import (
    Draft,
    LedgerEntry,
    Provenance,
    Record,
    format_provenance,
    provenance_path,
    read_provenance,
    text_hash,
    write_provenance,
)
from translate_kit.catalog.state import State, state
from translate_kit.errors import InputError
from translate_kit.glossary.term import Hit, Verdict

SENTENCES = ["Der Ausschuss tagt.", "Die Abgeordneten stimmen ab.", "Das Gesetz gilt."]
KNOWN = Provenance().with_drafts((sentence, translate(sentence, FIRST)) for sentence in SENTENCES)
DRAFT = translate(SENTENCES[0], FIRST).text


def test_path() -> None:
    assert provenance_path(Path("a/2025/rede.v2.po")) == Path("a/2025/rede.v2.provenance.jsonl")


def test_reading_gives_back_what_was_written(tmp_path: Path) -> None:
    path = tmp_path / "x.provenance.jsonl"
    assert write_provenance(KNOWN, path)
    assert read_provenance(path) == KNOWN
    assert not write_provenance(KNOWN, path)
    record = KNOWN.drafts(SENTENCES[0])[text_hash(DRAFT)]
    assert record.terms[0].surface == "Ausschuss"
    assert record.maker == FIRST


def test_one_line_a_draft_sorted_by_hash() -> None:
    lines = format_provenance(KNOWN).splitlines()
    assert len(lines) == 3
    assert lines == sorted(lines)


def test_a_missing_file_knows_nothing(tmp_path: Path) -> None:
    assert read_provenance(tmp_path / "x.provenance.jsonl") == Provenance()
    assert not write_provenance(Provenance(), tmp_path / "x.provenance.jsonl")
    assert not (tmp_path / "x.provenance.jsonl").exists()


def test_a_folder_in_its_place_is_told(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"a folder, no provenance file; .*move the folder away"):
        read_provenance(tmp_path)


def test_a_union_merge_knows_both_drafts(tmp_path: Path) -> None:
    other = Provenance().with_drafts((sentence, translate(sentence, SECOND)) for sentence in SENTENCES)
    path = tmp_path / "x.provenance.jsonl"
    path.write_text(format_provenance(KNOWN) + format_provenance(other) * 2, encoding="utf-8")
    merged = read_provenance(path)
    for maker in (FIRST, SECOND):
        entry = Entry(SENTENCES[0], translate(SENTENCES[0], maker).text, fuzzy=True)
        assert state(entry, merged) is State.DRAFT
        record = merged.record(entry)
        assert record is not None
        assert record.maker == maker


@pytest.mark.parametrize(
    "line",
    [
        "<<<<<<< HEAD",
        "{",
        "[]",
        "1",
        "null",
        '{"msgid": "x"}',
        '{"msgid": 5, "draft": 6}',
        '{"msgid": "0123456789abcdef", "draft": "0123456789abcdef"}',
        '{"msgid": "0123456789abcdef", "draft": "zz", "engine": "", "model": "", "signature": ""}',
        '{"msgid": "0123456789abcdef", "draft": "0123456789abcdef", "engine": "", "model": "", "signature": "", '
        '"glossary": "", "segmenter": "", "terms": [7]}',
        '{"msgid": "0123456789abcdef", "draft": "0123456789abcdef", "engine": "", "model": "", "signature": "", '
        '"glossary": "", "segmenter": "", "terms": [{"concept": "a", "source_start": [], "source_end": 1, '
        '"surface": "", "preferred": "", "status": "missing"}]}',
        "[" * 100_000,
        '{"msgid": "0123456789abcdef", "draft": "0123456789abcdef", "engine": "\\ud800", "model": "", "signature": "", '
        '"glossary": "", "segmenter": ""}',
    ],
)
def test_broken_lines_are_told_and_left_out(line: str, tmp_path: Path) -> None:
    path = tmp_path / "x.provenance.jsonl"
    good = format_provenance(KNOWN).splitlines()
    path.write_text("\n".join([good[0], line, *good[1:]]) + "\n", encoding="utf-8")
    found = read_provenance(path)
    assert found.records == KNOWN.records
    assert len(found.problems) == 1
    assert found.problems[0].startswith(f"{path}:2: broken line")


def test_bytes_that_are_no_utf8(tmp_path: Path) -> None:
    path = tmp_path / "x.provenance.jsonl"
    data = format_provenance(KNOWN).encode().splitlines()
    path.write_bytes(data[0] + b"\n" + data[1].replace(b"Ausschuss", b"Aus\xffchuss") + b"\n")
    found = read_provenance(path)
    assert (len(found.records), len(found.problems)) == (1, 1)


ENFORCED = LedgerEntry(
    "ausschuss", 4, 13, "Ausschuss", "committee", "satisfied", "committee", "replaced", "panel", 4, 13, -0.25, 0.0
)
MAKER = replace(FIRST, enforcement="must v1 replace n8 p4 0.2 1")


def test_what_enforcement_did_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "x.provenance.jsonl"
    known = Provenance().with_drafts([(SENTENCES[0], Draft(DRAFT, MAKER, (ENFORCED,), "A panel."))])
    write_provenance(known, path)
    assert read_provenance(path) == known
    (record,) = read_provenance(path)
    assert (record.maker, record.terms, record.plain) == (MAKER, (ENFORCED,), "A panel.")


def test_what_says_nothing_is_not_written() -> None:
    """So the lines of drafts that were not enforced are as short as they were, and their diffs as small."""
    text = format_provenance(KNOWN)
    assert '"action"' in text
    assert not any(f'"{name}"' in text for name in ("said", "start", "score_before", "score_after", "plain"))


def test_a_file_from_before_enforcement_is_understood(tmp_path: Path) -> None:
    path = tmp_path / "x.provenance.jsonl"
    old = re.sub(r', "enforcement": "off"|, "action": "none"', "", format_provenance(KNOWN))
    assert "action" not in old
    assert "enforcement" not in old
    path.write_text(old, encoding="utf-8")
    assert read_provenance(path) == KNOWN


def test_two_ways_of_enforcing_are_two_makers() -> None:
    assert MAKER != FIRST
    entry = Entry(SENTENCES[0], DRAFT, fuzzy=True)
    record = Provenance().with_drafts([(SENTENCES[0], Draft(DRAFT, MAKER))]).record(entry)
    assert record is not None
    assert record.maker == MAKER


def test_a_term_is_found_in_the_ledger_by_its_place() -> None:
    again = replace(ENFORCED, source_start=40, source_end=49, action="flagged")
    record = Record.of(SENTENCES[0], Draft(DRAFT, MAKER, (ENFORCED, again)))
    term = make_term("Ausschuss", "committee", id="ausschuss")
    assert record.of_verdict(Verdict(Hit(term, 4, 13, "Ausschuss"), "satisfied", "committee")) == ENFORCED
    assert record.of_verdict(Verdict(Hit(term, 40, 49, "Ausschuss"), "satisfied", "committee")) == again
    assert record.of_verdict(Verdict(Hit(term, 5, 13, "Ausschuss"), "satisfied", "committee")) is None


def test_a_ledger_says_nothing_about_what_the_glossary_asks_for_now() -> None:
    record = Record.of(SENTENCES[0], Draft(DRAFT, MAKER, (ENFORCED,)))
    hit = Hit(make_term("Ausschuss", "committee", id="ausschuss"), 4, 13, "Ausschuss")
    other = Hit(make_term("Ausschuss", "board", id="ausschuss"), 4, 13, "Ausschuss")
    assert record.of_verdict(Verdict(other, "satisfied", "committee")) is None
    assert record.of_verdict(Verdict(hit, "forbidden", "committee")) is None
    assert record.of_verdict(Verdict(hit, "satisfied", "committees")) is None


@pytest.mark.parametrize("value", ["NaN", "-Infinity", "1e999", "1" + "0" * 400])
def test_a_score_that_is_no_score(value: str, tmp_path: Path) -> None:
    """JSON of other tools does not know it, and ``glossary find --json`` would hand it on."""
    path = tmp_path / "x.provenance.jsonl"
    known = Provenance().with_drafts([(SENTENCES[0], Draft(DRAFT, MAKER, (ENFORCED,)))])
    path.write_text(format_provenance(known).replace("-0.25", value), encoding="utf-8")
    found = read_provenance(path)
    assert (len(found.records), len(found.problems)) == (0, 1)


def test_a_status_that_there_is_not(tmp_path: Path) -> None:
    path = tmp_path / "x.provenance.jsonl"
    known = Provenance().with_drafts([(SENTENCES[0], Draft(DRAFT, MAKER, (ENFORCED,)))])
    path.write_text(format_provenance(known).replace('"satisfied"', '"wonderful"'), encoding="utf-8")
    assert len(read_provenance(path).problems) == 1


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('"action": "replaced"', '"action": "conjured"'),
        ('"action": "replaced"', '"action": 1'),
        ('"action": "replaced"', '"action": ["replaced"]'),
        ('"said": "panel"', '"said": null'),
        ('"start": 4', '"start": "4"'),
        ('"score_before": -0.25', '"score_before": "-0.25"'),
        ('"score_before": -0.25', '"score_before": [1]'),
    ],
)
def test_a_ledger_that_cannot_be_is_a_broken_line(old: str, new: str, tmp_path: Path) -> None:
    path = tmp_path / "x.provenance.jsonl"
    text = format_provenance(Provenance().with_drafts([(SENTENCES[0], Draft(DRAFT, MAKER, (ENFORCED,)))]))
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")
    found = read_provenance(path)
    assert (len(found.records), len(found.problems)) == (0, 1)


def test_keys_of_a_later_version_are_no_harm(tmp_path: Path) -> None:
    path = tmp_path / "x.provenance.jsonl"
    path.write_text(format_provenance(KNOWN).replace('"terms"', '"later": 1, "terms"'), encoding="utf-8")
    assert read_provenance(path) == KNOWN


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        (Entry(SENTENCES[0]), State.EMPTY),
        (Entry(SENTENCES[0], DRAFT, fuzzy=True), State.DRAFT),
        (Entry(SENTENCES[0], DRAFT), State.ACCEPTED_UNCHANGED),
        (Entry(SENTENCES[0], DRAFT + "!", fuzzy=True), State.TOUCHED),
        (Entry(SENTENCES[0], DRAFT + "!"), State.ACCEPTED),
        (Entry("Unbekannt.", DRAFT, fuzzy=True), State.TOUCHED),
        (Entry(SENTENCES[1], DRAFT, fuzzy=True), State.TOUCHED),
        (Entry(SENTENCES[0], DRAFT, fuzzy=True, msgctxt="a person's context"), State.TOUCHED),
        (Entry(SENTENCES[0], msgid_plural="x", msgstr_plural=("", "")), State.EMPTY),
        (Entry(SENTENCES[0], msgid_plural="x", msgstr_plural=("a", "")), State.ACCEPTED),
    ],
)
def test_state(entry: Entry, expected: State) -> None:
    assert state(entry, KNOWN) is expected
    assert expected.accepted == (expected in (State.ACCEPTED, State.ACCEPTED_UNCHANGED))


def test_without_provenance_every_text_is_a_persons() -> None:
    assert state(Entry(SENTENCES[0], DRAFT, fuzzy=True), Provenance()) is State.TOUCHED
    assert state(Entry(SENTENCES[0], DRAFT), Provenance()) is State.ACCEPTED


def test_pruning_keeps_the_draft_that_is_there_or_all_of_a_touched_entry() -> None:
    both = KNOWN.with_drafts([(SENTENCES[0], translate(SENTENCES[0], SECOND))])
    there = Entry(SENTENCES[0], DRAFT, fuzzy=True)
    assert list(both.pruned([there])) == [Record.of(SENTENCES[0], translate(SENTENCES[0], FIRST))]
    touched = Entry(SENTENCES[0], "Somebody's words.", fuzzy=True)
    assert len(list(both.pruned([touched]))) == 2
