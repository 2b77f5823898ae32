"""``draft`` with a translator that really translates: what enforcement writes, says and leaves alone."""

import json
import os
import re
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import polib
import pytest

from tests.cli.conftest import Kit
from tests.support import gettext
from tests.support.cli import environment
from tests.support.enforcing import all_concepts
from tests.support.tiny_translation import unpack_tiny_package
from tests.tiny_translation.grammar import held_out
from translate_kit.catalog.provenance import LedgerEntry, read_provenance, text_hash

REDE = Path("locales/en/LC_MESSAGES/rede.po")
PROVENANCE = REDE.with_name("rede.provenance.jsonl")
SOURCE = """# Fraktion fordert Waffenstillstand

Die Fraktion lobt den Vorschlag der Gewerkschaft. Die Regierung begrüßt einen Waffenstillstand.

Der Waffenstillstand in Wien endet, aber der Waffenstillstand in Genf beginnt. Der Geheimdienst wartet.

Das Bundesland wartet. Der Abgeordnete lobt das Abkommen. Der Minister zögert. Die Bundestagsfraktion wartet.
"""
TERMS = (
    "id\tde\ten\ten_plural\ten_admitted\ten_forbidden\tenforce\tmatch\n"
    "abgeordneter\tAbgeordneter\tmember of parliament\tmembers of parliament\tdeputy\t\t\t\n"
    "abkommen\tAbkommen\tagreement\t\t\t\t\t\n"
    "bundesland\tBundesland\tfederal state\t\t\tstate\tcheck\t\n"
    "fraktion\tFraktion\tparliamentary group\t\t\tfaction\t\tcompound-head\n"
    "geheimdienst\tGeheimdienst\txqzwvk\t\t\tsecret service\t\t\n"
    "gewerkschaft\tGewerkschaft\ttrade union\t\t\t\tprefer\t\n"
    "waffenstillstand\tWaffenstillstand\tarmistice\t\t\tceasefire|truce\t\t\n"
)
PLAIN = [
    "Faction demands ceasefire",
    "The faction praises the union's proposal.",
    "The government welcomes a ceasefire.",
    "The ceasefire in Vienna ends, but the ceasefire in Geneva begins.",
    "The secret service waits.",
    "The state waits.",
    "The deputy praises the deal.",
    "The minister hesitates.",
    "The German parliament waits.",
]
MUST = [
    "Parliamentary group demands armistice",
    "The parliamentary group praises the union's proposal.",
    "The government welcomes an armistice.",
    "The armistice in Vienna ends, but the armistice in Geneva begins.",
    *PLAIN[4:6],
    "The deputy praises the agreement.",
    *PLAIN[7:],
]
PREFER = [MUST[0], "The parliamentary group praises the trade union's proposal.", *MUST[2:]]


@pytest.fixture(scope="module")
def tiny_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with the tiny translator in it."""
    data = tmp_path_factory.mktemp("tiny-data")
    unpack_tiny_package(data / "argos-translate" / "packages")
    return data


@pytest.fixture
def tiny(project: Path, tiny_home: Path, kit: Kit, monkeypatch: pytest.MonkeyPatch) -> Kit:
    """Runs the program in a project of one document, with the tiny translator installed."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tiny_home))
    for path in (project / "seeds").rglob("*.*"):
        path.unlink()
    (project / "seeds" / "rede.md").write_text(SOURCE, encoding="utf-8")
    (project / "glossary" / "politik.tsv").write_text(TERMS, encoding="utf-8")
    return kit


def texts() -> list[str]:
    return [str(entry.msgstr) for entry in polib.pofile(str(REDE))]


def notes(number: int) -> list[str]:
    """The ``#.`` lines of an entry about its terms and its draft."""
    return str(polib.pofile(str(REDE))[number].comment).splitlines()[1:]


def ledger(number: int) -> tuple[LedgerEntry, ...]:
    entry = polib.pofile(str(REDE))[number]
    return read_provenance(PROVENANCE).records[text_hash(entry.msgid)][text_hash(entry.msgstr)].terms


def files() -> dict[str, tuple[bytes, int]]:
    return {
        path.name: (path.read_bytes(), path.stat().st_mtime_ns)
        for path in sorted(REDE.parent.iterdir())
        if path.suffix in (".po", ".jsonl")
    }


@pytest.mark.parametrize(
    ("arguments", "wanted"),
    [
        ((), MUST),
        (("--enforce", "must"), MUST),
        (("--enforce", "prefer"), PREFER),
        (("--enforce", "off"), PLAIN),
        (("--no-enforce",), PLAIN),
        (("--no-enforce", "--enforce", "prefer"), PREFER),  # the last one counts
        (("--enforce", "prefer", "--no-enforce"), PLAIN),
    ],
)
def test_levels(tiny: Kit, arguments: tuple[str, ...], wanted: list[str]) -> None:
    assert tiny("draft", *arguments).exit_code == 0
    assert texts() == wanted
    assert all(entry.flags == ["fuzzy"] for entry in polib.pofile(str(REDE)))
    check = gettext.run("msgfmt", "-c", "-o", "/dev/null", REDE)
    assert (check.returncode, check.stderr) == (0, b"")
    text = REDE.read_text(encoding="utf-8")
    assert gettext.msgcat(text) == text


def test_a_level_that_there_is_not(tiny: Kit) -> None:
    result = tiny("draft", "--enforce", "check")
    assert result.exit_code == 2
    assert "'check' is not one of 'must', 'prefer', 'off'" in result.stderr
    assert not REDE.exists()


def test_the_settings_level(tiny: Kit, project: Path) -> None:
    (project / "translate-kit.toml").write_text('enforce = "prefer"\nenforce-max-drop = 0.5\n', encoding="utf-8")
    assert tiny("draft").exit_code == 0
    assert texts() == PREFER
    (enforcement,) = {record.maker.enforcement for record in read_provenance(PROVENANCE)}
    assert enforcement.startswith("prefer ")
    assert enforcement.endswith(" 0.5")
    (project / "translate-kit.toml").write_text('enforce = "off"\n', encoding="utf-8")
    tiny("draft", "--redraft")
    assert texts() == PLAIN
    tiny("draft", "--redraft", "--enforce", "must")
    assert texts() == MUST


def test_no_loss_is_allowed(tiny: Kit, project: Path) -> None:
    """Only what makes a sentence likelier is then done."""
    (project / "translate-kit.toml").write_text("enforce-max-drop = 0\n", encoding="utf-8")
    data = json.loads(tiny("draft", "--json").stdout)
    assert texts() == ["Parliamentary group demands ceasefire", *PLAIN[1:]]
    assert (data["terms"]["replaced"], data["terms"]["flagged"]) == (1, 7)


@pytest.mark.parametrize(
    ("setting", "problem"),
    [
        ('enforce = "check"', '"enforce" cannot be "check"; one of: must, prefer, off'),
        ("enforce = true", '"enforce" must be a text in quotes'),
        ("enforce-max-drop = -1", '"enforce-max-drop" must be a number from 0 to'),
        ("enforce-max-drop = nan", '"enforce-max-drop" must be a number from 0 to'),
        ("enforce-max-drop = true", '"enforce-max-drop" must be a number from 0 to'),
        ('enforce-max-drop = "1"', '"enforce-max-drop" must be a number from 0 to'),
        ("enforce_max_drop = 1", 'unknown setting "enforce_max_drop"; did you mean "enforce-max-drop"?'),
    ],
)
def test_bad_settings(tiny: Kit, project: Path, setting: str, problem: str) -> None:
    (project / "translate-kit.toml").write_text(f"# settings\n{setting}\n", encoding="utf-8")
    result = tiny("draft")
    assert result.exit_code == 2
    assert result.stderr.startswith("error: ")
    assert f"translate-kit.toml:2: {problem}" in result.stderr
    assert result.stderr.count("\n") == 1
    assert not REDE.exists()


def test_every_term_has_its_line_in_plain_words(tiny: Kit) -> None:
    tiny("draft")
    assert notes(0) == [
        'term: Fraktion -> parliamentary group (in the draft, put in the place of "Faction")',
        'term: Waffenstillstand -> armistice (in the draft, put in the place of "ceasefire")',
        "the engine itself said: Faction demands ceasefire",
    ]
    assert notes(1)[1] == "term: Gewerkschaft -> trade union (NOT in the draft)"
    assert notes(3) == [
        'term: Waffenstillstand -> armistice (in the draft, put in the place of "ceasefire")',
        f"the engine itself said: {PLAIN[3]}",
    ]
    assert notes(4) == [
        'term: Geheimdienst -> xqzwvk (the draft said "secret service", WRONG here,'
        " and no good sentence with it was found)"
    ]
    assert notes(5) == ['term: Bundesland -> federal state (the draft said "state", WRONG here)']
    assert notes(6)[0] == 'term: Abgeordnete -> member of parliament (the draft said "deputy", also right)'
    assert notes(7) == []
    assert notes(8) == ["term in a compound: Bundestagsfraktion -> parliamentary group (NOT in the draft)"]


def test_without_enforcement_the_lines_say_what_is_wrong(tiny: Kit) -> None:
    tiny("draft", "--no-enforce")
    assert notes(2) == ['term: Waffenstillstand -> armistice (the draft said "ceasefire", WRONG here)']
    assert [term.action for number in range(9) for term in ledger(number)] == ["none"] * 12
    assert {record.maker.enforcement for record in read_provenance(PROVENANCE)} == {"off"}
    assert all(not record.plain for record in read_provenance(PROVENANCE))


def test_the_ledger_says_what_was_done_and_where(tiny: Kit) -> None:
    tiny("draft")
    catalog = polib.pofile(str(REDE))
    for number, entry in enumerate(catalog):
        for term in ledger(number):
            assert entry.msgid[term.source_start : term.source_end] == term.surface
            assert entry.msgstr[term.start : term.end] == term.rendering
            assert (term.score_before is None) == (term.action not in ("replaced", "reranked", "forced", "hinted"))
    twice = ledger(3)
    assert [(one.action, one.said, one.start, one.end) for one in twice] == [
        ("replaced", "ceasefire", 4, 13),
        ("replaced", "ceasefire", 38, 47),
    ]
    assert twice[0].score_after == twice[1].score_before
    assert [ledger(number)[0].action for number in (1, 4, 5, 6, 8)] == [
        "replaced", "flagged", "none", "admitted", "none",
    ]  # fmt: skip
    record = next(one for one in read_provenance(PROVENANCE) if one.msgid == text_hash(catalog[2].msgid))
    assert record.plain == PLAIN[2]


def test_json_counts_every_way(tiny: Kit) -> None:
    data = json.loads(tiny("draft", "--json").stdout)
    wanted = {
        "satisfied": 7, "admitted": 1, "reranked": 0, "forced": 0, "replaced": 7, "hinted": 0, "flagged": 2,
        "missing": 1,
    }  # fmt: skip
    assert data["terms"] == wanted
    assert [one["terms"] for one in data["details"]] == [wanted]
    assert "explain" not in data
    assert json.loads(tiny("draft", "--json").stdout)["terms"] == wanted  # nothing drafted: what stands in the catalog
    assert tiny("draft", "--redraft", "--no-enforce", "--json").exit_code == 0
    plain = json.loads(tiny("draft", "--json", "--no-enforce").stdout)["terms"]
    assert plain == dict.fromkeys(wanted, 0) | {"admitted": 1, "flagged": 8, "missing": 2}


def test_explain_tells_people_what_was_tried(tiny: Kit) -> None:
    result = tiny("draft", "--explain")
    paragraphs = result.stdout.split("\n\n")
    assert len(paragraphs) == 7  # six sentences owed a term
    assert paragraphs[2].splitlines() == [
        "Die Regierung begrüßt einen Waffenstillstand.",
        "  engine    The government welcomes a ceasefire.",
        '  Waffenstillstand -> armistice, the draft said "ceasefire"; score -0.188',
        "    * replaced   -0.345 The government welcomes an armistice.",
        "  now       The government welcomes an armistice.",
    ]
    assert "    nothing good was found; the draft stays as it is" in paragraphs[4]
    assert "(it does not say the term)" in paragraphs[4]
    assert re.search(r"- replaced +-\d\.\d{3} The xqzwvk waits\. +\(the engine finds it too unlikely\)", paragraphs[4])
    assert "document" in result.stderr
    assert tiny("draft", "--explain").stdout == ""  # nothing was drafted


def test_explain_for_machines(tiny: Kit) -> None:
    result = tiny("draft", "--explain", "--json")
    assert result.stdout.count("\n") == 1
    explained: list[dict[str, Any]] = json.loads(result.stdout)["explain"]
    assert [one["draft"] for one in explained] == [*MUST[:5], MUST[6]]
    assert [one["engine"] for one in explained] == [*PLAIN[:5], PLAIN[6]]
    (term,) = explained[2]["terms"]
    assert set(term) == {"concept", "surface", "preferred", "said", "score", "taken", "candidates"}
    assert term["taken"] == MUST[2]
    assert term["candidates"][0]["way"] == "replaced"
    assert not term["candidates"][0]["refused"]
    (flagged,) = explained[4]["terms"]
    assert flagged["taken"] is None
    assert all(one["refused"] for one in flagged["candidates"])


def test_explain_leaves_a_po_on_standard_output_alone(tiny: Kit) -> None:
    result = tiny("draft", "-", "--explain", stdin="Die Fraktion zögert.\n")
    assert [entry.msgstr for entry in polib.pofile(result.stdout)] == ["The parliamentary group hesitates."]
    assert "  now       The parliamentary group hesitates." in result.stderr


def test_a_second_run_changes_no_byte(tiny: Kit) -> None:
    tiny("draft")
    before = files()
    assert "drafting" not in tiny("draft").stderr
    assert files() == before
    tiny("draft", "--redraft", "--no-cache")
    assert files() == before


def test_redraft_after_another_level_leaves_a_person_s_words_alone(tiny: Kit) -> None:
    tiny("draft", "--no-enforce")
    catalog = polib.pofile(str(REDE), wrapwidth=78)
    catalog[0].msgstr = "Faction calls for a truce"
    catalog[2].flags.remove("fuzzy")
    catalog.save(str(REDE))
    told = tiny("draft").stderr
    assert "untouched drafts" in told
    assert "--redraft replaces them" in told
    assert texts() == ["Faction calls for a truce", *PLAIN[1:]]
    edited, accepted = (str(polib.pofile(str(REDE))[number]) for number in (0, 2))
    tiny("draft", "--redraft")
    assert texts() == ["Faction calls for a truce", MUST[1], PLAIN[2], *MUST[3:]]
    assert [str(polib.pofile(str(REDE))[number]) for number in (0, 2)] == [edited, accepted]
    assert "untouched" not in tiny("draft").stderr


def test_the_engine_is_asked_less_the_second_time(tiny: Kit) -> None:
    """Its drafts come from the cache; enforcement begins from them and ends with the same bytes."""
    tiny("draft")
    before = {name: data for name, (data, _) in files().items()}
    for path in REDE.parent.iterdir():
        path.unlink()
    tiny("draft")
    after = {name: data for name, (data, _) in files().items()}
    dates = rb'"(?:POT|PO)-\w+-Date: .*\n'
    assert re.sub(dates, b"", after["rede.po"]) == re.sub(dates, b"", before["rede.po"])
    assert after["rede.provenance.jsonl"] == before["rede.provenance.jsonl"]


@pytest.mark.skipif(sys.platform == "win32", reason="no pseudo-terminals")
def test_ctrl_c_while_terms_are_brought_in(tiny: Kit, project: Path, tiny_home: Path) -> None:
    """What is done is kept, half done sentences are not, and the next run ends with the bytes of a whole one."""
    import pty

    (project / "seeds" / "rede.md").unlink()
    sentences = [one.german for one in held_out(9, 140)]
    (project / "seeds" / "rede.txt").write_text("\n".join(sentences) + "\n", encoding="utf-8")
    rows = [
        f"{term.id}\t{term.de}\t{term.en}\t{term.en_plural or ''}\t{'|'.join(term.en_forbidden)}"
        for term in all_concepts().terms
    ]
    table = "\n".join(("id\tde\ten\ten_plural\ten_forbidden", *rows)) + "\n"
    (project / "glossary" / "politik.tsv").write_text(table, encoding="utf-8")
    tiny("draft")
    whole = dateless()
    for path in REDE.parent.iterdir():
        path.unlink()

    main_end, terminal = pty.openpty()
    with subprocess.Popen(
        [sys.executable, "-m", "translate_kit", "draft", "--threads", "1"],
        cwd=project,
        env=environment(
            project.parent / "home",
            PYTHONPATH=str(Path(__file__).parents[2]),
            XDG_DATA_HOME=str(tiny_home),
            XDG_CACHE_HOME=str(project.parent / "other-cache"),
            TERM="xterm",
        ),
        stdout=subprocess.PIPE,
        stderr=terminal,
        start_new_session=True,
    ) as run:
        os.close(terminal)
        shown = b""
        while data := _read(main_end):
            shown += data
            if run.poll() is None and re.search(rb"bringing in terms[^\r\n]*[1-9]\d*/\d+ ", shown):
                run.send_signal(signal.SIGINT)
                break
        while data := _read(main_end):
            shown += data
        code = run.wait()
    os.close(main_end)
    text = re.sub(r"\s+", " ", shown.decode())
    assert code == 130, text
    assert "Traceback" not in text
    catalog = polib.pofile(str(REDE))
    empty = sum(not entry.msgstr for entry in catalog)
    assert 0 < empty < len(sentences)
    assert re.search(rf"interrupted; what was drafted is kept, {empty} (entry|entries) without a draft", text), text
    done = {entry.msgid: entry.msgstr for entry in catalog if entry.msgstr}
    assert json.loads(tiny("draft", "--json").stdout)["drafted"] == empty
    assert dateless() == whole
    assert all(entry.msgstr == done.get(entry.msgid, entry.msgstr) for entry in polib.pofile(str(REDE)))


def _read(descriptor: int) -> bytes:
    try:
        return os.read(descriptor, 4096)
    except OSError:  # the other end is closed
        return b""


def dateless() -> dict[str, str]:
    return {
        name: re.sub(r'"(?:POT|PO)-\w+-Date: .*\n', "", data.decode("utf-8")) for name, (data, _) in files().items()
    }
