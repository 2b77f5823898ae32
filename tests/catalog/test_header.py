"""The header: complete, honest, and a person's fields untouched."""

import os
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from tests.support.drafting import FIRST, NOW, SECOND, draft, plan
from tests.support.gettext import run
from translate_kit.catalog.header import HeaderSettings
from translate_kit.catalog.po import read_catalog
from translate_kit.catalog.store import save, write_catalog

SENTENCES = ["Der Ausschuss tagt.", "Die Abgeordneten stimmen ab: 50 % der Stimmen.", "Das Gesetz gilt."]
LATER = NOW + timedelta(days=3)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A drafted catalog."""
    path = tmp_path / "locales" / "en" / "LC_MESSAGES" / "rede.po"
    draft(path, SENTENCES)
    return path


def test_fields_of_a_new_catalog(path: Path) -> None:
    header = read_catalog(path).header
    assert list(header) == [
        "Project-Id-Version",
        "Report-Msgid-Bugs-To",
        "POT-Creation-Date",
        "PO-Revision-Date",
        "Last-Translator",
        "Language-Team",
        "Language",
        "MIME-Version",
        "Content-Type",
        "Content-Transfer-Encoding",
        "Plural-Forms",
        "X-Generator",
        "X-Source-Language",
        "X-Translate-Kit-Engine",
        "X-Translate-Kit-Glossary",
        "X-Translate-Kit-Segmenter",
    ]
    assert header["PO-Revision-Date"] == "2026-03-01 12:30+0000"
    assert header["Language"] == "en"
    assert header["X-Translate-Kit-Engine"] == "argos translate-de_en 1.3 (1111111111111111)"


def test_msgfmt_is_silent(path: Path) -> None:
    result = run("msgfmt", "-c", "-v", "-o", os.devnull, path)
    assert result.returncode == 0
    assert result.stderr.decode().strip() == "0 translated messages, 3 fuzzy translations."


def tags(path: Path) -> set[str]:
    """Return what i18nspector has to say."""
    return {line.split(": ", 2)[2].split(" ")[0] for line in run("i18nspector", path).stdout.decode().splitlines()}


def test_i18nspector_misses_only_what_a_machine_cannot_know(path: Path) -> None:
    assert tags(path) == {
        "no-version-in-project-id-version",
        "no-report-msgid-bugs-to-header-field",
        "invalid-last-translator",
    }


def test_i18nspector_is_silent_where_the_configuration_says_it(tmp_path: Path) -> None:
    path = tmp_path / "locales" / "en_GB" / "LC_MESSAGES" / "rede.po"
    settings = HeaderSettings(
        language="en_GB",
        project="speeches 2026",
        bugs="https://www.debian.org/Bugs/",
        translator="Translation desk <translation@debian.org>",
        team="English <english@debian.org>",
    )
    save(path, plan(SENTENCES, SENTENCES, FIRST), document="rede", settings=settings, now=NOW)
    assert tags(path) == set()


def test_nothing_changed_leaves_file_and_time(path: Path) -> None:
    before = {file: (file.read_bytes(), file.stat().st_mtime_ns) for file in path.parent.iterdir()}
    assert not draft(path, SENTENCES, now=LATER).written
    assert not draft(path, SENTENCES, SECOND, now=LATER).written
    assert before == {file: (file.read_bytes(), file.stat().st_mtime_ns) for file in path.parent.iterdir()}


def test_dates_follow_what_changed(path: Path) -> None:
    draft(path, SENTENCES[:2], now=LATER)
    header = read_catalog(path).header
    assert header["POT-Creation-Date"] == "2026-03-04 12:30+0000"
    moved = read_catalog(path).header["PO-Revision-Date"]
    draft(path, list(reversed(SENTENCES[:2])), now=LATER + timedelta(days=1))
    header = read_catalog(path).header
    assert header["POT-Creation-Date"] == "2026-03-05 12:30+0000"
    assert header["PO-Revision-Date"] == moved


def test_redrafting_names_the_new_engine_and_leaves_the_sources_date(path: Path) -> None:
    catalog = read_catalog(path)
    save(
        path,
        [replace(item, extracted=catalog.entries[0].extracted) for item in plan(SENTENCES, SENTENCES, SECOND)],
        document="rede",
        settings=HeaderSettings(),
        now=LATER,
        redraft=True,
    )
    header = read_catalog(path).header
    assert header["X-Translate-Kit-Engine"] == "embedded gemma 1.0.0 (2222222222222222)"
    assert header["POT-Creation-Date"] == "2026-03-01 12:30+0000"
    assert header["PO-Revision-Date"] == "2026-03-04 12:30+0000"


def test_a_persons_fields_stay_in_value_and_order(path: Path) -> None:
    catalog = read_catalog(path)
    assert catalog.head
    text = catalog.head.msgstr.replace("Automatically generated", "Translation desk <desk@debian.org>")
    text = text.replace("X-Generator: translate-kit", "X-Generator: Poedit").replace("Language-Team: none\n", "")
    head = replace(catalog.head, msgstr="X-Poedit-Basepath: ..\n" + text, comment=("Ours.",))
    write_catalog(replace(catalog, head=head), path)
    draft(path, [*SENTENCES, "Neu."], SECOND, now=LATER)
    after = read_catalog(path)
    assert after.header_comment == ("Ours.",)
    assert next(iter(after.header)) == "X-Poedit-Basepath"
    assert after.header["Last-Translator"] == "Translation desk <desk@debian.org>"
    assert after.header["X-Generator"].startswith("Poedit")
    assert list(after.header)[-1] == "Language-Team"


def test_a_file_without_header_gets_one(path: Path) -> None:
    path.write_text('msgid "Der Ausschuss tagt."\nmsgstr "Mine."\n', encoding="utf-8")
    draft(path, SENTENCES[:1])
    catalog = read_catalog(path)
    assert catalog.header["Content-Type"] == "text/plain; charset=UTF-8"
    assert catalog.entries[0].msgstr == "Mine."


def test_a_value_with_a_line_break_stays_in_its_line(tmp_path: Path) -> None:
    path = tmp_path / "rede.po"
    settings = HeaderSettings(project="a\nX-Evil: yes")
    save(path, plan(SENTENCES, [], FIRST), document="rede", settings=settings, now=NOW)
    assert "X-Evil" not in read_catalog(path).header


@pytest.mark.parametrize("charset", ["; charset=ASCII", "; charset=US-ASCII", "; charset=UTF8", ""])
def test_another_charset_becomes_utf8_where_we_write(charset: str, path: Path) -> None:
    text = (
        path.read_text(encoding="utf-8").replace("; charset=UTF-8", charset).replace("Encoding: 8bit", "Encoding: 7bit")
    )
    path.write_text(text, encoding="utf-8", newline="")
    assert not draft(path, SENTENCES).written
    draft(path, [*SENTENCES, "Über Umlaute."])
    assert read_catalog(path).header["Content-Type"] == "text/plain; charset=UTF-8"
    assert read_catalog(path).header["Content-Transfer-Encoding"] == "8bit"
    assert not run("msgfmt", "-c", "-o", os.devnull, path).stderr


def test_names_in_lower_case_are_the_same_fields(path: Path) -> None:
    names = ("Plural-Forms", "Language-Team", "PO-Revision-Date")
    text = path.read_text(encoding="utf-8")
    for name in names:
        text = text.replace(name, name.lower())
    path.write_text(text, encoding="utf-8", newline="")
    draft(path, [*SENTENCES, "Neu."], now=LATER)
    header = read_catalog(path).header
    assert header["plural-forms"] == "nplurals=2; plural=(n != 1);"
    assert header["PO-Revision-Date"] == "2026-03-04 12:30+0000"
    assert len({name.casefold() for name in header}) == len(header)
