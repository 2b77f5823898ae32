"""``glossary diff``: what an editor reads, what a script reads, and what --set-fuzzy leaves on the disk."""

import json
import subprocess
from pathlib import Path

import pytest

from tests.cli.conftest import GLOSSARY, Kit
from tests.support.cli import run_kit
from tests.support.gettext import msgcat
from translate_kit.catalog.lock import LOCK_NAME, catalog_lock
from translate_kit.catalog.model import Entry
from translate_kit.catalog.provenance import Draft, Maker, Provenance, provenance_path, write_provenance
from translate_kit.catalog.state import State, state
from translate_kit.catalog.store import load

LOCALES = Path("locales/en/LC_MESSAGES")
REDE = LOCALES / "rede.po"
TABLE = Path("glossary/politik.tsv")
NEW = GLOSSARY.replace("\tarmistice\t\tceasefire|truce\t", "\tceasefire\t\tarmistice\ttruce")
HEAD = """msgid ""
msgstr ""
"Project-Id-Version: x 1\\n"
"PO-Revision-Date: 2024-01-01 10:00+0100\\n"
"Language: en\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"""
ENTRIES = """
#: seeds/rede.txt:2
#, fuzzy
msgid "Der Waffenstillstand kam spät."
msgstr "The truce came late."

#: seeds/rede.txt:3
msgid "Die Fraktion will den Waffenstillstand."
msgstr "The parliamentary group wants the truce."

#: seeds/rede.txt:4
msgid "Ein Waffenstillstand hilft."
msgstr "An armistice helps."

#: seeds/rede.txt:5
msgid "Der Waffenstillstand ist tot."
msgstr "The cessation is dead."

#: seeds/rede.txt:6
msgid "Kein Wort."
msgstr "No word."

#~ msgid "Weg mit dem Waffenstillstand."
#~ msgstr "Down with the truce."
"""
MAKER = Maker("argos", "translate-de_en 1.3", "1111111111111111", "aaaaaaaaaaaaaaaa", "de_two 1.0.0")


@pytest.fixture
def catalogs(project: Path) -> Path:
    """The project with two catalogs, drafts known, and old.tsv; the glossary of the project is the new one."""
    (LOCALES / "b").mkdir(parents=True)
    REDE.write_text(HEAD + ENTRIES, encoding="utf-8", newline="")
    (LOCALES / "b" / "zwei.po").write_text(
        HEAD + '\nmsgid "Kein Waffenstillstand."\nmsgstr "No truce."\n', encoding="utf-8"
    )
    drafts = [
        ("Der Waffenstillstand kam spät.", Draft("The truce came late.", MAKER)),
        ("Die Fraktion will den Waffenstillstand.", Draft("The parliamentary group wants the truce.", MAKER)),
    ]
    write_provenance(Provenance().with_drafts(drafts), provenance_path(REDE))
    Path("old.tsv").write_text(GLOSSARY, encoding="utf-8")
    TABLE.write_text(NEW, encoding="utf-8")
    return project


def files() -> dict[Path, bytes]:
    """All files below the current folder and their bytes."""
    return {path: path.read_bytes() for path in Path().rglob("*") if path.is_file()}


def git(*arguments: str) -> None:
    who = ["-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "init.defaultBranch=main"]
    subprocess.run(["git", *who, *arguments], check=True, capture_output=True)


def test_an_editor_reads_terms_then_entries_then_numbers(catalogs: Path, kit: Kit) -> None:
    before = files()
    result = kit("glossary", "diff", "old.tsv")
    assert result.stdout == (
        "changed  Waffenstillstand -> ceasefire  [waffenstillstand]\n"
        "           en: armistice -> ceasefire\n"
        "           en_admitted: - ceasefire, - truce, + armistice\n"
        "           en_forbidden: + truce\n"
        "\n"
        "now wrong:\n"
        "locales/en/LC_MESSAGES/b/zwei.po:10: Waffenstillstand -> ceasefire, but "
        '"truce" stands there, which is known to be wrong  (accepted, a person\'s text)\n'
        "    Kein Waffenstillstand.\n"
        "locales/en/LC_MESSAGES/rede.po:12: Waffenstillstand -> ceasefire, but "
        '"truce" stands there, which is known to be wrong  (untouched draft)\n'
        "    Der Waffenstillstand kam spät.\n"
        "locales/en/LC_MESSAGES/rede.po:16: Waffenstillstand -> ceasefire, but "
        '"truce" stands there, which is known to be wrong  (accepted, a draft as it was)\n'
        "    Die Fraktion will den Waffenstillstand.\n"
        "\n"
        "6 entries in 2 catalogs: 3 now violate (2 accepted), 0 now pass, 0 newly concerned, "
        "3 unchanged (1 wrong as before)\n"
    )
    assert (result.exit_code, result.stderr) == (1, "")
    assert files() == before


def test_the_other_way_round_the_same_entries_pass(catalogs: Path, kit: Kit) -> None:
    result = kit("glossary", "diff", "glossary", "old.tsv", "-v")
    assert "now wrong" not in result.stdout
    assert "no longer wrong:\nlocales/en/LC_MESSAGES/b/zwei.po:10: Waffenstillstand -> armistice: " in result.stdout
    assert '"truce" is right now' in result.stdout
    assert "wrong as before:\nlocales/en/LC_MESSAGES/rede.po:24: Waffenstillstand -> armistice is mi" in result.stdout
    assert result.exit_code == 0


def test_added_and_removed_terms_and_terms_that_are_only_reported_now(catalogs: Path, kit: Kit) -> None:
    rows = [line for line in NEW.splitlines() if not line.startswith(("waffenstillstand", "fraktion"))]
    Path("new.tsv").write_text(
        "\n".join([*rows, "wort\tWort\tword\t\t\t\t", "faction\tFraktion\tgroup\t\t\t\t", ""]), encoding="utf-8"
    )
    result = kit("glossary", "diff", "glossary", "new.tsv", "-v")
    assert "added    Wort -> word  [wort]\n" in result.stdout
    assert "removed  Waffenstillstand -> ceasefire  [waffenstillstand]\n" in result.stdout
    assert "renamed  Fraktion -> group  [fraktion -> faction]\n           en: parliamentary group -> group\n" in (
        result.stdout
    )
    assert ":12: Waffenstillstand: the term is gone  (untouched draft)\n" in result.stdout
    assert 'newly concerned, and right:\nlocales/en/LC_MESSAGES/rede.po:28: Wort -> word: "word" is right' in (
        result.stdout
    )
    Path("new.tsv").write_text("de\ten\tenforce\nWaffenstillstand\tceasefire\tcheck\n", encoding="utf-8")
    assert "Waffenstillstand -> ceasefire is only reported now" in kit("glossary", "diff", "glossary", "new.tsv").stdout


def test_a_script_reads_one_object(catalogs: Path, kit: Kit) -> None:
    result = kit("glossary", "diff", "old.tsv", "--json")
    data = json.loads(result.stdout)
    assert result.stdout.count("\n") == 1
    assert list(data) == [
        *("old", "new", "terms", "now_violate", "now_pass", "newly_concerned", "still_violate", "counts"),
        *("set_fuzzy", "dry_run"),
    ]
    assert (data["old"]["name"], data["new"]["name"], data["old"]["terms"]) == ("old.tsv", "glossary", 4)
    assert data["old"]["signature"] != data["new"]["signature"]
    (term,) = data["terms"]
    assert (term["change"], term["id"], term["old_id"]) == ("changed", "waffenstillstand", "waffenstillstand")
    assert (term["file"], term["line"]) == ("glossary/politik.tsv", 5)
    assert term["fields"]["en"] == {"old": "armistice", "new": "ceasefire"}
    assert data["now_violate"][2] == {
        "file": "locales/en/LC_MESSAGES/rede.po",
        "line": 16,
        "msgid": "Die Fraktion will den Waffenstillstand.",
        "msgctxt": None,
        "in": "msgid",
        "start": 22,
        "end": 38,
        "surface": "Waffenstillstand",
        "concept": "waffenstillstand",
        "wanted": "ceasefire",
        "admitted": ["armistice"],
        "enforce": "must",
        "status": "forbidden",
        "rendering": "truce",
        "change": "changed",
        "state": "accepted unchanged",
        "accepted": True,
    }
    assert data["counts"] == {
        "catalogs": 2,
        "entries": 6,
        "now_violate": 3,
        "now_violate_accepted": 2,
        "now_pass": 0,
        "newly_concerned": 0,
        "still_violate": 1,
        "unchanged": 3,
    }
    assert (data["set_fuzzy"], data["dry_run"]) == ([], False)


def test_set_fuzzy_sets_the_accepted_entries_that_now_violate_and_nothing_else(catalogs: Path, kit: Kit) -> None:
    before = files()
    result = kit("glossary", "diff", "old.tsv", "--set-fuzzy", "--json")
    assert (result.exit_code, result.stderr) == (1, "2 entries in 2 catalogs were set to fuzzy\n")
    after = files()
    assert {path for path in after if after[path] != before.get(path)} - {LOCALES / LOCK_NAME} == {
        REDE,
        LOCALES / "b" / "zwei.po",
    }
    text = after[REDE].decode()
    assert text.replace("3\n#, fuzzy\n", "3\n").split("\n")[4:] == (HEAD + ENTRIES).split("\n")[4:]
    assert text.split("\n")[:3] == HEAD.split("\n")[:3]
    assert "PO-Revision-Date: 2024" not in text
    assert msgcat(text) == text
    data = json.loads(result.stdout)
    assert data["set_fuzzy"] == [
        {"file": "locales/en/LC_MESSAGES/b/zwei.po", "line": 11},
        {"file": "locales/en/LC_MESSAGES/rede.po", "line": 17},
    ]
    lines = text.split("\n")
    assert [lines[one["line"] - 1] for one in data["now_violate"][1:]] == [
        'msgid "Der Waffenstillstand kam spät."',
        'msgid "Die Fraktion will den Waffenstillstand."',
    ]
    catalog, provenance = load(REDE)
    assert catalog is not None
    assert [state(entry, provenance) for entry in catalog.entries[:3]] == [State.DRAFT, State.DRAFT, State.ACCEPTED]


def test_set_fuzzy_again_has_nothing_to_set_and_leaves_the_files(catalogs: Path, kit: Kit) -> None:
    kit("glossary", "diff", "old.tsv", "--set-fuzzy")
    before = files()
    result = kit("glossary", "diff", "old.tsv", "--set-fuzzy")
    assert (result.exit_code, result.stderr) == (1, "0 entries in 0 catalogs were set to fuzzy\n")
    assert files() == before


def test_a_persons_text_is_a_persons_after_it_too(catalogs: Path, kit: Kit) -> None:
    kit("glossary", "diff", "old.tsv", "--set-fuzzy")
    catalog, provenance = load(LOCALES / "b" / "zwei.po")
    assert catalog is not None
    assert catalog.entries == (Entry("Kein Waffenstillstand.", "No truce.", fuzzy=True),)
    assert state(catalog.entries[0], provenance) is State.TOUCHED


def test_a_dry_run_says_what_would_be_set_and_writes_nothing(catalogs: Path, kit: Kit) -> None:
    before = files()
    result = kit("glossary", "diff", "old.tsv", "--set-fuzzy", "--dry-run", "--json")
    assert result.stderr == "2 entries in 2 catalogs would be set to fuzzy\ndry run: nothing was written\n"
    data = json.loads(result.stdout)
    assert [one["line"] for one in data["set_fuzzy"]] == [10, 16]
    assert data["dry_run"] is True
    assert files() == before
    result = kit("glossary", "diff", "old.tsv", "--dry-run")
    assert (result.exit_code, "--dry-run goes with --set-fuzzy" in result.stderr) == (2, True)


def test_set_fuzzy_waits_for_a_run_that_writes_there(catalogs: Path, kit: Kit, monkeypatch: pytest.MonkeyPatch) -> None:
    before = REDE.read_bytes()
    monkeypatch.setattr(catalog_lock.__wrapped__, "__kwdefaults__", {"timeout": 0.1})  # type: ignore[attr-defined]
    with catalog_lock(LOCALES):
        result = kit("glossary", "diff", "old.tsv", "--set-fuzzy")
        assert (result.exit_code, "another run is writing here" in result.stderr) == (2, True)
        assert kit("glossary", "diff", "old.tsv").exit_code == 1
    assert REDE.read_bytes() == before


def test_catalogs_can_be_named(catalogs: Path, kit: Kit) -> None:
    Path("andere").mkdir()
    REDE.rename("andere/eins.po")
    arguments = ["glossary", "diff", "old.tsv", "--json", "--catalog"]
    data = json.loads(kit(*arguments, "andere", "--catalog", "./andere/eins.po").stdout)
    assert (data["counts"]["catalogs"], data["now_violate"][0]["file"]) == (1, "andere/eins.po")
    assert kit(*arguments, "andere/eins.po", "--set-fuzzy").stderr == "1 entry in 1 catalog was set to fuzzy\n"
    assert Path("andere", LOCK_NAME).exists()
    assert not (LOCALES / LOCK_NAME).exists()


def test_a_maintainer_compares_with_a_revision(catalogs: Path, kit: Kit) -> None:
    TABLE.write_text(GLOSSARY, encoding="utf-8")
    git("init", "-q")
    git("add", "glossary")
    git("commit", "-qm", "x")
    TABLE.write_text(NEW, encoding="utf-8")
    wanted = json.loads(kit("glossary", "diff", "old.tsv", "--json").stdout)
    for arguments in (["git:main"], ["git:main", "glossary/"], ["git:HEAD:glossary/politik.tsv", str(TABLE)]):
        result = kit("glossary", "diff", *arguments, "--json")
        data = json.loads(result.stdout)
        assert (data["old"]["name"], result.exit_code) == (arguments[0], 1)
        assert {key: data[key] for key in data if key not in ("old", "new")} == {
            key: wanted[key] for key in wanted if key not in ("old", "new")
        }
    result = kit("glossary", "diff", "git:main", "git:HEAD")
    assert (result.exit_code, result.stdout.split("\n")[0]) == (0, "no term changed")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["nein.tsv"], "error: nein.tsv: no such file or folder; check the path\n"),
        (["old.tsv", "seeds"], "error: seeds: the folder has no .tsv file; name a table, or put one there\n"),
        (["git:nein"], "is in no git repository; "),
        (["old.tsv", "--catalog", "nein.po"], "error: nein.po: no such file; check the path\n"),
        (["old.tsv", "--catalog", "seeds"], "error: seeds: no PO file, and no folder with PO files; check the path\n"),
        (["old.tsv", "--catalog", "broken.po"], "error: broken.po:2: "),
        ([], "Missing argument 'OLD'"),
    ],
)
def test_broken_input_is_told_in_one_line_and_nothing_is_set(
    catalogs: Path, kit: Kit, arguments: list[str], message: str
) -> None:
    Path("broken.po").write_text('msgid "a"\nmsgstr "b\n', encoding="utf-8")
    before = files()
    result = kit("glossary", "diff", *arguments, "--set-fuzzy", "--catalog", str(LOCALES))
    assert (result.exit_code, result.stdout) == (2, "")
    assert message in result.stderr
    assert result.stderr.count("\n") == 1
    assert files() == before


def test_without_catalogs_the_terms_are_compared(project: Path, kit: Kit) -> None:
    Path("old.tsv").write_text(NEW, encoding="utf-8")
    result = kit("glossary", "diff", "old.tsv", "--set-fuzzy")
    assert result.exit_code == 0
    assert "no catalogs in locales/en/LC_MESSAGES, so no entries are checked" in result.stderr
    assert result.stdout.startswith("changed  Waffenstillstand -> armistice")
    assert not Path("locales").exists()


def test_foreign_text_is_shown_on_one_line(catalogs: Path, kit: Kit) -> None:
    REDE.write_text(
        HEAD + '\nmsgid "\\x1b[31mDer\\nWaffenstillstand\\t!"\nmsgstr "The truce."\n'.replace("\\x1b", "\x1b"),
        encoding="utf-8",
    )
    result = kit("glossary", "diff", "old.tsv", "--catalog", str(REDE))
    assert "\n    \\x1b[31mDer Waffenstillstand !\n" in result.stdout


def test_the_program_itself_says_the_same(catalogs: Path) -> None:
    result = run_kit(["glossary", "diff", "old.tsv", "-q"], cwd=catalogs)
    assert (result.code, result.err) == (1, "")
    assert result.out.startswith("changed  Waffenstillstand -> ceasefire  [waffenstillstand]\n")
