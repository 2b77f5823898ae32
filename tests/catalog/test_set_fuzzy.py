"""Setting entries fuzzy: the flags and the date change, and not one other byte of a person's file."""

import difflib
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.support.catalogs import catalogs
from tests.support.gettext import msgcat, width_arguments
from translate_kit.catalog.model import Catalog, Entry
from translate_kit.catalog.po import parse_catalog, read_catalog
from translate_kit.catalog.set_fuzzy import set_fuzzy
from translate_kit.catalog.writer import format_catalog
from translate_kit.errors import InputError

NOW = datetime(2026, 3, 1, 12, 30, tzinfo=UTC)
DATE = '"PO-Revision-Date: 2026-03-01 12:30+0000\\n"\n'
OLD_DATE = '"PO-Revision-Date: 2024-01-01 10:00+0100\\n"\n'
HEAD = f"""# Ein Kopf.
msgid ""
msgstr ""
"Project-Id-Version: x 1\\n"
{OLD_DATE}"Last-Translator: A <a@example.org>\\n"
"Language: en\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"X-Generator: Poedit 3.4\\n"
"""
PLAIN = 'msgid "Die Waffenruhe hält."\nmsgstr "The truce holds."\n'
ALL = """
# Von Hand.
#. paragraph
#: seeds/a.txt:1 seeds/a.txt:5
#| msgid "Die Waffenruhe hielt."
msgid "Die Waffenruhe hält."
msgstr "The truce holds."

#: seeds/a.txt:2
#, no-c-format, no-wrap
msgid "Die Waffenruhe hält lange, sehr lange, und länger, als irgendjemand es gedacht hätte, der dabei war."
msgstr "The truce holds."

#: seeds/a.txt:3
#| msgctxt "Titel"
#| msgid "Alt"
msgctxt ""
"Überschrift mit einem langen Namen, der nicht in eine einzige Zeile einer PO-"
"Datei passt"
msgid "Waffenruhe"
msgstr "Truce"

#, fuzzy
msgid "Eine Waffenruhe wird erwartet."
msgstr "A truce is expected."

msgid "Eine Waffenruhe"
msgid_plural "%d Waffenruhen"
msgstr[0] "A truce"
msgstr[1] "%d truces"

msgid "Noch eine Waffenruhe"
msgstr ""

# Bleibt.
#~ msgid "Keine Waffenruhe"
#~ msgstr "No truce"
"""


def put(path: Path, text: str) -> Path:
    path.write_bytes(text.encode())
    return path


def flag_all(path: Path) -> int:
    """Set all entries that are accepted."""
    wanted = [entry for entry in read_catalog(path).entries if entry.translated and not entry.fuzzy]
    catalog, chosen = set_fuzzy(path, wanted, NOW)
    assert catalog == read_catalog(path)
    assert [entry.line for entry in catalog.entries] == [entry.line for entry in read_catalog(path).entries]
    assert all(entry.fuzzy for entry in chosen)
    return len(chosen)


def changed_lines(before: str, after: str) -> list[str]:
    """The lines that are in one of two texts only, with ``-`` or ``+``."""
    return [line for line in difflib.ndiff(before.splitlines(True), after.splitlines(True)) if line[0] in "-+"]


def test_flags_go_where_gettext_has_them_and_nothing_else_changes(tmp_path: Path) -> None:
    path = put(tmp_path / "a.po", HEAD + ALL)
    assert msgcat(HEAD + ALL) == HEAD + ALL
    assert flag_all(path) == 4
    after = path.read_bytes().decode()
    assert changed_lines(HEAD + ALL, after) == [
        f"- {OLD_DATE}",
        f"+ {DATE}",
        "+ #, fuzzy\n",
        "- #, no-c-format, no-wrap\n",
        "+ #, fuzzy, no-c-format, no-wrap\n",
        "+ #, fuzzy\n",
        "+ #, fuzzy\n",
    ]
    assert msgcat(after) == after
    without = after.replace("#, fuzzy, ", "#, ").replace("#, fuzzy\n", "").replace(DATE, OLD_DATE)
    assert without == (HEAD + ALL).replace("#, fuzzy\n", "")


def test_only_the_entries_that_were_named_are_set(tmp_path: Path) -> None:
    path = put(tmp_path / "a.po", HEAD + ALL)
    entry = read_catalog(path).entries[4]
    set_fuzzy(path, [entry], NOW)
    assert changed_lines(HEAD + ALL, path.read_text(encoding="utf-8")) == [
        f"- {OLD_DATE}",
        f"+ {DATE}",
        "+ #, fuzzy\n",
    ]
    assert read_catalog(path).entries[4].fuzzy


ODD = {
    "wrapped nowhere that gettext wraps": HEAD
    + '\nmsgid ""\n"Die "\n"Waffenruhe hält."\nmsgstr ""\n"The truce holds."\n',
    "without blank lines": HEAD + PLAIN + PLAIN.replace("hält", "hielt"),
    "blank lines inside": HEAD + "\n#: a.txt:1\n\n# Wort\n\n" + PLAIN + "\n\n\n" + PLAIN.replace("hält", "hielt"),
    "comments in another order": HEAD + "\n#, no-wrap\n#: a.txt:1\n# Wort\n" + PLAIN,
    "flags without a space": HEAD + "\n#,no-wrap\n" + PLAIN,
    "no flag after the sign": HEAD + "\n#,\n" + PLAIN,
    "indented": HEAD + '\n  #: a.txt:1\n  msgid "Die Waffenruhe hält."\n  msgstr "The truce holds."\n',
    "no line end at the end": HEAD + "\n" + PLAIN.rstrip(),
    "no header": PLAIN,
    "a header without dates": HEAD.replace(OLD_DATE, "") + "\n" + PLAIN,
    "a header on one line": 'msgid ""\nmsgstr "Language: en\\nPO-Revision-Date:\\nX-A: 1\\n"\n\n' + PLAIN,
    "a header at the end": PLAIN + "\n" + HEAD,
    "an old msgid below the flags": HEAD + '\n#, no-wrap\n#| msgid "Alt"\n' + PLAIN,
    "obsolete entries before it": HEAD + '\n#~ msgid "Alt"\n#~ msgstr "Old"\n' + PLAIN,
    "lines that end in CR LF": (
        HEAD + "\n#: a.txt:1\n#, no-wrap\n" + PLAIN + "\n" + PLAIN.replace("hält", "fiel")
    ).replace("\n", "\r\n"),
}


@pytest.mark.parametrize("before", ODD.values(), ids=ODD)
def test_a_file_of_another_shape_keeps_it(before: str, tmp_path: Path) -> None:
    path = put(tmp_path / "a.po", before)
    texts = [(entry.key, entry.msgstr) for entry in read_catalog(path)]
    assert flag_all(path) == len(read_catalog(path).entries)
    after = path.read_bytes().decode()
    changed = changed_lines(before, after)
    assert len(changed) <= 2 * (len(texts) + 1)
    assert all("#," in line or "PO-Revision-Date:" in line for line in changed), changed
    assert ("2026-03-01 12:30+0000" in after) == ("PO-Revision-Date" in before)
    assert [(entry.key, entry.msgstr) for entry in read_catalog(path)] == texts
    assert after.count("\r\n") in (0, after.count("\n"))


def test_where_the_lines_cannot_be_edited_alone_the_file_is_written_as_msgcat_would(tmp_path: Path) -> None:
    torn = HEAD.replace("2024-01-01 10", '2024-01-01 "\n"10') + "\n" + PLAIN
    path = put(tmp_path / "a.po", torn)
    assert flag_all(path) == 1
    after = path.read_text(encoding="utf-8")
    assert msgcat(after) == after
    assert after == HEAD.replace(OLD_DATE, DATE) + "\n#, fuzzy\n" + PLAIN


def test_nothing_to_set_leaves_the_file_and_its_dates(tmp_path: Path) -> None:
    path = put(tmp_path / "a.po", HEAD + ALL)
    stamp = path.stat().st_mtime_ns
    entries = [entry for entry in read_catalog(path).entries if entry.fuzzy or not entry.translated]
    assert len(entries) == 2
    assert set_fuzzy(path, entries, NOW)[1] == ()
    assert set_fuzzy(path, [], NOW)[1] == ()
    assert (path.read_bytes().decode(), path.stat().st_mtime_ns) == (HEAD + ALL, stamp)


def test_an_entry_that_somebody_saved_meanwhile_is_left_alone(tmp_path: Path) -> None:
    path = put(tmp_path / "a.po", HEAD + ALL)
    seen = read_catalog(path).entries
    mine = (HEAD + ALL).replace('"The truce holds."\n\n#: seeds/a.txt:2', '"The ceasefire holds."\n\n#: seeds/a.txt:2')
    put(path, mine)
    _, chosen = set_fuzzy(path, seen[:2], NOW)
    assert [entry.key for entry in chosen] == [seen[1].key]
    assert changed_lines(mine, path.read_text(encoding="utf-8"))[2:] == [
        "- #, no-c-format, no-wrap\n",
        "+ #, fuzzy, no-c-format, no-wrap\n",
    ]


def test_a_file_that_has_gone_or_broken_meanwhile_is_told(tmp_path: Path) -> None:
    path = put(tmp_path / "a.po", HEAD + PLAIN)
    entries = read_catalog(path).entries
    path.write_bytes(b"\xff")
    with pytest.raises(InputError, match="changed while it was being read; try again"):
        set_fuzzy(path, entries, NOW)
    path.unlink()
    with pytest.raises(InputError, match="changed while it was being read; try again"):
        set_fuzzy(path, entries, NOW)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(catalog=catalogs(), data=st.data())
def test_of_any_catalog_only_flags_change(catalog: Catalog, data: st.DataObject, tmp_path: Path) -> None:
    before = format_catalog(catalog)
    path = put(tmp_path / "a.po", before)
    accepted = [
        entry
        for entry in read_catalog(path).entries  # of plural forms gettext looks at the first alone
        if (entry.msgstr or entry.msgstr_plural[:1] > ("",)) and not entry.fuzzy
    ]
    wanted = data.draw(st.lists(st.sampled_from(accepted), unique=True)) if accepted else []
    set_fuzzy(path, wanted, NOW)
    after = path.read_bytes().decode()
    changed = [line for line in changed_lines(before, after) if line.startswith("+")]
    assert len(changed) == len(wanted)
    assert all(line.startswith("+ #, fuzzy") for line in changed)
    assert {entry.key for entry in parse_catalog(after, path).entries if entry.fuzzy} == {
        entry.key for entry in parse_catalog(before, path).entries if entry.fuzzy or entry in wanted
    }
    if "\r" not in after and wanted:
        assert msgcat(after, *width_arguments(catalog.width)) == after


class SavedInTheMiddle(list[Entry]):
    """Entries to be set; whoever looks at them finds that an editor has saved the file, a few times."""

    def __init__(self, entries: Iterable[Entry], path: Path, *texts: str) -> None:
        super().__init__(entries)
        self.path = path
        self.texts = list(texts)

    def __iter__(self) -> Iterator[Entry]:
        if self.texts:
            self.path.write_text(self.texts.pop(0), encoding="utf-8")
        return super().__iter__()


def test_what_an_editor_saves_in_the_middle_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "a.po"
    path.write_text(HEAD + "\n" + PLAIN, encoding="utf-8")
    entries = read_catalog(path).entries
    saved = HEAD.replace("Ein Kopf", "Kopf") + "\n" + PLAIN + '\nmsgid "Neu"\nmsgstr "New"\n'
    _, chosen = set_fuzzy(path, SavedInTheMiddle(entries, path, saved), NOW)
    assert path.read_text(encoding="utf-8") == saved.replace(OLD_DATE, DATE).replace(PLAIN, "#, fuzzy\n" + PLAIN)
    assert [entry.msgid for entry in chosen] == ["Die Waffenruhe hält."]


def test_a_file_that_is_saved_again_and_again_is_left_to_its_editor(tmp_path: Path) -> None:
    path = tmp_path / "a.po"
    path.write_text(HEAD + "\n" + PLAIN, encoding="utf-8")
    texts = [f"# {number}\n" + HEAD + "\n" + PLAIN for number in range(9)]
    entries = SavedInTheMiddle(read_catalog(path).entries, path, *texts)
    with pytest.raises(InputError, match="changed while it was being read; try again"):
        set_fuzzy(path, entries, NOW)
    assert path.read_text(encoding="utf-8") in texts
