"""``draft``: what it writes, what it leaves alone, what it says."""

import json
from pathlib import Path

import polib
import pytest

from tests.cli.conftest import GLOSSARY, Kit
from tests.support import gettext

REDE = Path("locales/en/LC_MESSAGES/rede.po")
ARTIKEL = Path("locales/en/LC_MESSAGES/2025/artikel.po")


def files(folder: Path = Path()) -> dict[str, tuple[bytes, int]]:
    """Bytes and time of every file below a folder, locks left out."""
    return {
        path.as_posix(): (path.read_bytes(), path.stat().st_mtime_ns)
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name != ".translate-kit.lock"
    }


def test_one_file_a_document_one_fuzzy_entry_a_sentence(kit: Kit) -> None:
    result = kit("draft")
    assert result.exit_code == 0
    rede = polib.pofile(str(REDE))
    assert [entry.msgid for entry in rede] == [
        "Eine kurze Rede",
        "Die Koalition der Willigen berät am 3. Oktober über Artikel 5.",
        "Die Fraktionen sind sich nicht einig.",
        "Das ist kein Waffenstillstand.",
        "Es kostet 1.200,5 Mio. Euro, d. h. zu viel.",
    ]
    assert all(entry.flags == ["fuzzy"] and entry.msgstr for entry in rede)
    assert rede[3].occurrences == [("seeds/rede.txt", "3")]
    assert rede[0].comment.splitlines()[0] == "heading"
    terms = [line for line in rede[1].comment.splitlines() if line.startswith("term")]
    assert [line.split(" (")[0] for line in terms] == [
        "term: Koalition der Willigen -> coalition of the willing",
        "term: Artikel 5 -> Article 5",
    ]
    assert [entry.msgid for entry in polib.pofile(str(ARTIKEL))] == [
        "Die Fraktionen",
        "**Der Bundestag tagt.**",
        "Noch einer spricht, `code.x` bleibt.",
        "Ein Punkt",
        "Noch ein Punkt",
    ]


@pytest.mark.parametrize("catalog", [REDE, ARTIKEL])
def test_gettext_is_content_with_the_catalogs(kit: Kit, catalog: Path) -> None:
    kit("draft")
    check = gettext.run("msgfmt", "-c", "-o", "/dev/null", catalog)
    assert (check.returncode, check.stderr) == (0, b"")
    assert gettext.msgcat(catalog.read_text(encoding="utf-8")) == catalog.read_text(encoding="utf-8")
    spoken = gettext.run("i18nspector", catalog).stdout.decode()
    unknowable = ("no-report-msgid-bugs-to-header-field", "invalid-last-translator 'Automatically generated'")
    assert all(line.endswith(unknowable) for line in spoken.splitlines()), spoken


def test_a_second_run_changes_no_byte_and_no_time(kit: Kit) -> None:
    kit("draft")
    before = files()
    result = kit("draft")
    assert files() == before
    assert "drafting" not in result.stderr


def test_what_a_person_edited_or_accepted_is_never_touched(kit: Kit) -> None:
    kit("draft")
    catalog = polib.pofile(str(REDE), wrapwidth=78)
    catalog[1].msgstr = "Edited by a person, still fuzzy."
    catalog[2].msgstr = "Accepted by a person."
    catalog[2].flags.remove("fuzzy")
    catalog[3].flags.remove("fuzzy")
    catalog[3].tcomment = "a remark"
    catalog.save(str(REDE))
    before = files()
    kit("draft", "--redraft", "--beam-size", "2")
    after = polib.pofile(str(REDE))
    for index in (1, 2, 3):
        assert str(after[index]) == str(catalog[index])
    assert kit("draft").exit_code == 0
    kit("draft", "rede.txt" if Path("rede.txt").exists() else "seeds/rede.txt")
    assert before.keys() == files().keys()


def test_redraft_replaces_untouched_drafts_of_another_engine_or_glossary(kit: Kit) -> None:
    kit("draft", "--beam-size", "1")
    told = kit("draft")
    assert "10 untouched drafts by another engine, model, glossary or setting; --redraft replaces them" in told.stderr
    redrafted = json.loads(kit("draft", "--redraft", "--json").stdout)
    assert (redrafted["drafted"], redrafted["reused"]) == (10, 0)
    assert "untouched" not in kit("draft").stderr
    Path("glossary/politik.tsv").write_text(GLOSSARY.replace("armistice", "cessation"), encoding="utf-8")
    assert json.loads(kit("draft", "--json").stdout)["stale"] == 10


def test_json_is_the_contract_s_object_and_nothing_else(kit: Kit) -> None:
    result = kit("draft", "--json")
    data = json.loads(result.stdout)
    assert result.stdout.count("\n") == 1
    assert {key: data[key] for key in ("documents", "segments", "entries", "reused", "drafted", "empty")} == {
        "documents": 2,
        "segments": 11,
        "entries": 10,
        "reused": 0,
        "drafted": 10,
        "empty": 0,
    }
    terms = data["terms"]
    assert set(terms) == {
        "satisfied", "admitted", "reranked", "forced", "replaced", "hinted", "flagged", "missing",
    }  # fmt: skip
    assert sum(terms[status] for status in ("satisfied", "admitted", "flagged", "missing")) == 5
    assert data["engine"]["engine"] == "argos"
    assert data["seconds"] > 0
    assert [one["document"] for one in data["details"]] == ["2025/artikel", "rede"]


def test_a_dry_run_writes_nothing(kit: Kit) -> None:
    before = files()
    data = json.loads(kit("draft", "--dry-run", "--json").stdout)
    assert (data["drafted"], data["dry_run"]) == (10, True)
    assert files() == before


def test_a_limit_is_kept_and_the_next_run_goes_on(kit: Kit) -> None:
    first = kit("draft", "--limit", "4")
    assert "6 entries without a draft: run again to go on" in first.stderr
    data = json.loads(kit("draft", "--json").stdout)
    assert (data["reused"], data["drafted"], data["empty"]) == (4, 6, 0)


def test_standard_input_becomes_a_po_on_standard_output(kit: Kit) -> None:
    result = kit("draft", "-", stdin="Die Fraktionen streiten. Niemand hört zu.\n")
    assert result.exit_code == 0
    assert [entry.msgid for entry in polib.pofile(result.stdout)] == ["Die Fraktionen streiten.", "Niemand hört zu."]
    assert not Path("locales").exists()


def test_standard_input_with_an_output_folder_is_a_document(kit: Kit) -> None:
    kit("draft", "-", "--output", "po", "--name", "brief.md", stdin="# Ein Brief\n\nEin Satz.\n")
    assert [entry.msgid for entry in polib.pofile("po/brief.po")] == ["Ein Brief", "Ein Satz."]


def test_the_text_s_layout_and_the_references_are_settings(kit: Kit) -> None:
    Path("translate-kit.toml").write_text('references = "file"\ntarget = "en_GB"\n', encoding="utf-8")
    kit("draft", "seeds/rede.txt")
    catalog = polib.pofile("locales/en_GB/LC_MESSAGES/rede.po")
    assert catalog.metadata["Language"] == "en_GB"
    assert catalog[3].occurrences == [("seeds/rede.txt", "")]


def test_a_person_s_words_survive_when_the_sentence_leaves_and_comes_back(kit: Kit, project: Path) -> None:
    kit("draft", "seeds/rede.txt")
    catalog = polib.pofile(str(REDE))
    catalog[1].msgstr = "A person's own words."
    catalog.save(str(REDE))
    source = project / "seeds" / "rede.txt"
    old = source.read_text(encoding="utf-8")
    source.write_text(
        old.replace("Die Koalition der Willigen berät am 3. Oktober über Artikel 5. ", ""), encoding="utf-8"
    )
    gone = kit("draft", "seeds/rede.txt")
    assert "1 translation whose sentence left the source: kept as obsolete (#~)" in gone.stderr
    assert [entry.msgstr for entry in polib.pofile(str(REDE)).obsolete_entries()] == ["A person's own words."]
    source.write_text(old, encoding="utf-8")
    kit("draft", "seeds/rede.txt")
    assert polib.pofile(str(REDE))[1].msgstr == "A person's own words."


def test_the_engine_that_was_asked_for_must_be_there(kit: Kit, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "nothing"))
    result = kit("draft", "--engine", "argos")
    assert result.exit_code == 2
    assert result.stderr == "error: no Argos package German to English is installed; run: translate-kit model install\n"
    assert not Path("locales").exists()


def test_another_document_s_catalog_is_refused(kit: Kit, project: Path) -> None:
    for folder, text in (("d1", "Der erste Text."), ("d2", "Ein ganz anderer Text.")):
        (project / folder).mkdir()
        (project / folder / "rede.txt").write_text(text + "\n", encoding="utf-8")
    assert kit("draft", "d1/rede.txt").exit_code == 0
    before = files(Path("locales"))
    result = kit("draft", "d2/rede.txt")
    assert result.exit_code == 2
    assert (
        "is the catalog of another document (d1/rede.txt); rename d2/rede.txt, or give another --output"
        in result.stderr
    )
    assert files(Path("locales")) == before


def test_a_commented_draft_that_comes_back_is_whole_at_once(kit: Kit, project: Path) -> None:
    kit("draft", "seeds/rede.txt")
    catalog = polib.pofile(str(REDE))
    catalog[3].tcomment = "a remark"
    catalog.save(str(REDE))
    source = project / "seeds" / "rede.txt"
    old = source.read_text(encoding="utf-8")
    source.write_text(old.replace("Das ist kein Waffenstillstand. ", ""), encoding="utf-8")
    kit("draft", "seeds/rede.txt")
    source.write_text(old, encoding="utf-8")
    kit("draft", "seeds/rede.txt")
    before = files()
    kit("draft", "seeds/rede.txt")
    assert files() == before
    assert polib.pofile(str(REDE))[3].tcomment == "a remark"


def test_broken_provenance_is_told(kit: Kit) -> None:
    kit("draft", "seeds/rede.txt")
    provenance = REDE.with_name("rede.provenance.jsonl")
    provenance.write_text(provenance.read_text(encoding="utf-8") + "<<<<<<< HEAD\n", encoding="utf-8")
    result = kit("draft", "seeds/rede.txt")
    assert "rede.provenance.jsonl:6: broken line left out" in result.stderr
