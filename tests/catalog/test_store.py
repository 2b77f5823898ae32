"""Writing: old or new, never broken, never without need, and never two at once."""

import os
import stat
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest

from tests.support.drafting import FIRST, NOW, draft, plan
from tests.support.gettext import msgcat
from translate_kit.catalog.atomic import TEMPORARY_SUFFIX, write_atomic
from translate_kit.catalog.header import HeaderSettings
from translate_kit.catalog.lock import LOCK_NAME, catalog_lock
from translate_kit.catalog.merge import PlannedEntry
from translate_kit.catalog.model import Catalog, Reference
from translate_kit.catalog.po import read_catalog
from translate_kit.catalog.provenance import provenance_path
from translate_kit.catalog.store import load, save, write_catalog
from translate_kit.errors import InputError, KitError

SENTENCES = [
    "Der Ausschuss tagt heute in öffentlicher Sitzung und berät über den Entwurf des Gesetzes zum Wahlrecht.",
    "Die Abgeordneten stimmen ab.",
]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A drafted catalog."""
    path = tmp_path / "2026" / "rede.po"
    draft(path, SENTENCES)
    return path


def test_what_a_run_writes_equals_msgcat(path: Path) -> None:
    text = path.read_bytes().decode()
    assert msgcat(text) == text


def test_a_file_wrapped_otherwise_is_left_alone_and_then_keeps_its_shape(path: Path) -> None:
    """As Weblate or translate-toolkit might leave it: broken at no width of gettext's."""
    odd = path.read_text(encoding="utf-8").replace(" Sitzung und", '"\n" Sitzung und')
    path.write_text(odd, encoding="utf-8", newline="")
    stamp = path.stat().st_mtime_ns
    assert not draft(path, SENTENCES).written
    assert not write_catalog(read_catalog(path), path)
    assert (path.read_text(encoding="utf-8"), path.stat().st_mtime_ns) == (odd, stamp)
    path.write_text(msgcat(odd, "--no-wrap"), encoding="utf-8", newline="")
    draft(path, [*SENTENCES, "Neu."])
    text = path.read_text(encoding="utf-8")
    assert msgcat(text, "--no-wrap") == text
    assert read_catalog(path).width is None


@pytest.mark.parametrize("letter", ["x", "ü"])
def test_a_name_that_is_too_long_is_told_before_drafting(letter: str, tmp_path: Path) -> None:
    """A name of 255 bytes less what the provenance and its temporary file add can be written, a longer one not."""
    room = 255 - len(f"..provenance.jsonl.12345678{TEMPORARY_SUFFIX}")
    name = room // len(letter.encode()) * letter
    assert draft(tmp_path / f"{name}.po", SENTENCES).written
    for too_long in (f"{name}{letter}.po", f"{name * 2}.po"):
        with pytest.raises(InputError, match=r"file name is \d+ bytes too long .*; shorten the file name"):
            load(tmp_path / too_long)


def test_a_folder_in_place_of_a_file_is_told_before_drafting(tmp_path: Path) -> None:
    for name in ("rede.po", "rede.provenance.jsonl"):
        (tmp_path / name).mkdir()
        with pytest.raises(InputError, match=r"a folder, no .*; name the file, or move the folder away") as caught:
            load(tmp_path / "rede.po")
        assert caught.value.path == tmp_path / name
        (tmp_path / name).rmdir()
    (tmp_path / "rede.po").write_text("", encoding="utf-8")
    with pytest.raises(InputError, match="a file stands where a folder should be"):
        load(tmp_path / "rede.po" / "b.po")


def test_file_names_with_control_characters(tmp_path: Path) -> None:
    names = ["a\nb.txt", "a\rb.txt", "a\x01b.txt", "a\u2069b.txt", "a\udcffb.txt"]
    planned = [PlannedEntry("Satz.", tuple(Reference(name, 1) for name in names))]
    path = tmp_path / "rede.po"
    assert save(path, planned, document="rede", settings=HeaderSettings(), now=NOW).written
    text = path.read_bytes().decode()
    assert "#: a%0Ab.txt:1 a%0Db.txt:1 a%01b.txt:1 a%E2%81%A9b.txt:1 " in text
    assert msgcat(text) == text
    assert not save(path, planned, document="rede", settings=HeaderSettings(), now=NOW).written


def test_crlf_stays_crlf(path: Path) -> None:
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert not draft(path, SENTENCES).written
    draft(path, SENTENCES[:1])
    data = path.read_bytes()
    assert data.count(b"\n") == data.count(b"\r\n")


def test_broken_files_stop_the_run_and_stay(path: Path) -> None:
    path.write_text("<<<<<<< HEAD\n", encoding="utf-8")
    with pytest.raises(InputError, match="conflict marker"):
        draft(path, SENTENCES)
    with pytest.raises(InputError, match="conflict marker"):
        write_catalog(Catalog(), path)
    assert path.read_text(encoding="utf-8") == "<<<<<<< HEAD\n"


def test_what_a_person_saves_during_a_run_counts(path: Path) -> None:
    catalog, _ = load(path)
    planned = plan([*SENTENCES, "Neu."], ["Neu."], FIRST)
    assert catalog
    touched = replace(catalog, entries=(replace(catalog.entries[0], msgstr="Mine."), *catalog.entries[1:]))
    write_catalog(touched, path)
    save(path, planned, document="rede", settings=HeaderSettings(), now=NOW)
    assert read_catalog(path).entries[0].msgstr == "Mine."


@pytest.mark.skipif(os.name != "posix", reason="permission bits are POSIX's")
def test_permission_bits(path: Path) -> None:
    path.chmod(0o640)
    draft(path, SENTENCES[:1])
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    new = path.with_name("neu.po")
    mask = os.umask(0o027)
    try:
        draft(new, SENTENCES)
    finally:
        os.umask(mask)
    assert stat.S_IMODE(new.stat().st_mode) == 0o640


@pytest.mark.skipif(os.name != "posix", reason="links need rights on Windows")
def test_links_are_written_through(path: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.po"
    link.symlink_to(path)
    provenance_path(link).symlink_to(provenance_path(path))
    draft(link, SENTENCES[:1])
    assert link.is_symlink()
    assert len(read_catalog(path).entries) == 1
    loop = tmp_path / "loop.po"
    loop.symlink_to(loop)
    with pytest.raises(InputError, match="cannot be read"):
        draft(loop, SENTENCES)


def test_what_cannot_be_written_leaves_nothing_behind(tmp_path: Path) -> None:
    (tmp_path / "folder.po").mkdir()
    with pytest.raises(InputError, match="cannot be written"):
        write_atomic(tmp_path / "folder.po", "x")
    (tmp_path / "file").write_text("x", encoding="utf-8")
    with pytest.raises(InputError, match="cannot be written"):
        write_atomic(tmp_path / "file" / "x.po", "x")
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["file", "folder.po"]


def test_a_second_run_waits_and_then_says_why(tmp_path: Path) -> None:
    program = (
        "import sys, time; from pathlib import Path; from translate_kit.catalog.lock import catalog_lock\n"
        "with catalog_lock(Path(sys.argv[1])): print('held', flush=True); sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", program, str(tmp_path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as holder:
        assert holder.stdout
        assert holder.stdout.readline() == "held\n"
        began = time.monotonic()
        with pytest.raises(KitError, match="another run is writing here"), catalog_lock(tmp_path, timeout=0.3):
            pass
        assert 0.2 < time.monotonic() - began < 5
        holder.communicate("", timeout=10)
    with catalog_lock(tmp_path, timeout=0.3):
        pass


def test_the_lock_dies_with_its_holder_and_clears_its_litter(tmp_path: Path) -> None:
    litter = tmp_path / "2026" / f".rede.po.abcd{TEMPORARY_SUFFIX}"
    litter.parent.mkdir()
    litter.write_text("half", encoding="utf-8")
    (tmp_path / LOCK_NAME).write_text("", encoding="utf-8")
    with catalog_lock(tmp_path, timeout=0.3):
        assert not litter.exists()


def test_a_lock_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")
    with pytest.raises(InputError, match="cannot be written"), catalog_lock(tmp_path / "file"):
        pass
