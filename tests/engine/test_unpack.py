"""Archives that want to do harm, and archives that are merely broken."""

import stat
import zipfile
from pathlib import Path

import pytest

from translate_kit.engine.unpack import unpack
from translate_kit.errors import ModelError

GOOD = {"top/metadata.json": b"{}", "top/model/model.bin": b"model"}


def pack(file: Path, entries: dict[str, bytes], *, method: int = zipfile.ZIP_DEFLATED) -> Path:
    with zipfile.ZipFile(file, "w", method) as archive:
        for name, data in entries.items():
            archive.writestr(name, data)
    return file


def refused(archive: Path, message: str) -> None:
    place = archive.parent / "place"
    place.mkdir()
    before = {path for path in archive.parent.rglob("*") if place not in path.parents}
    with pytest.raises(ModelError, match=message) as caught:
        unpack(archive, place)
    assert "\n" not in str(caught.value)
    assert {path for path in archive.parent.rglob("*") if place not in path.parents} == before


def test_a_good_archive(tmp_path: Path) -> None:
    archive = pack(tmp_path / "archive", {"top/": b"", "top/empty/": b""} | GOOD)
    assert unpack(archive, tmp_path / "place") == tmp_path / "place" / "top"
    assert (tmp_path / "place" / "top" / "model" / "model.bin").read_bytes() == b"model"
    assert (tmp_path / "place" / "top" / "empty").is_dir()


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("../evil", "leads out"),
        ("top/../../evil", "leads out"),
        ("top/./evil", "leads out"),
        ("top//evil", "leads out"),
        ("/evil", "not a relative path"),
        ("C:evil", "not a relative path"),
        ("C:\\evil", "not a relative path"),
        ("top\\..\\..\\evil", "not a relative path"),
        ("\\\\host\\evil", "not a relative path"),
        ("top/evil\n", "control character"),
        ("top/evil.", "Windows"),
        ("top/evil ", "Windows"),
        ("top/aux.txt", "Windows"),
        ("top/NUL", "Windows"),
        ("top/Metadata.JSON", "same name twice"),
        ("other/file", "one folder"),
        ("file", "one folder"),
    ],
)
def test_names_that_are_refused(tmp_path: Path, name: str, message: str) -> None:
    refused(pack(tmp_path / "archive", GOOD | {name: b"evil"}), message)


@pytest.mark.parametrize("top", ["~2", "top~2", "top~", "top~13", ".hidden", ".translate-kit-x"])
def test_names_that_are_kept_for_other_use(tmp_path: Path, top: str) -> None:
    refused(pack(tmp_path / "archive", {f"{top}/metadata.json": b"{}"}), "kept for other use")


@pytest.mark.parametrize("character", ["\x1b", "\x7f", "\x9b", "\u2028", "\u202e", "\u200b"])
def test_names_that_nobody_can_read(tmp_path: Path, character: str) -> None:
    refused(pack(tmp_path / "archive", {f"to{character}p/metadata.json": b"{}"}), "control character")


def test_a_long_name_is_told_short(tmp_path: Path) -> None:
    archive = pack(tmp_path / "archive", GOOD | {"../" + "e" * 60_000: b""})
    refused(archive, "leads out")
    with pytest.raises(ModelError) as caught:
        unpack(archive, tmp_path / "place")
    assert len(str(caught.value)) < len(str(archive)) + 300


def test_a_name_with_an_end_in_the_middle(tmp_path: Path) -> None:
    archive = pack(tmp_path / "archive", GOOD | {"top/evil!txt": b"evil"})
    archive.write_bytes(archive.read_bytes().replace(b"evil!txt", b"evil\0txt"))
    refused(archive, "control character")


@pytest.mark.parametrize("kind", [stat.S_IFLNK, stat.S_IFCHR, stat.S_IFIFO])
def test_links_and_devices_are_refused(tmp_path: Path, kind: int) -> None:
    archive = pack(tmp_path / "archive", GOOD)
    with zipfile.ZipFile(archive, "a") as more:
        entry = zipfile.ZipInfo("top/link")
        entry.create_system = 3
        entry.external_attr = (kind | 0o777) << 16
        more.writestr(entry, "/etc/passwd")
    refused(archive, "a link or device")


def test_a_bomb(tmp_path: Path) -> None:
    refused(pack(tmp_path / "archive", GOOD | {"top/bomb": bytes(20 << 20)}), "compressed far too much")


def test_a_bomb_that_lies_about_its_size(tmp_path: Path) -> None:
    archive = pack(tmp_path / "archive", {"top/bomb": bytes(3 << 20)} | GOOD)
    size = (3 << 20).to_bytes(4, "little")
    archive.write_bytes(archive.read_bytes().replace(size, (1000).to_bytes(4, "little")))
    refused(archive, "damaged")
    assert (tmp_path / "place" / "top" / "bomb").stat().st_size <= 1000


def test_too_much_in_all(tmp_path: Path) -> None:
    archive = pack(tmp_path / "archive", GOOD)
    data = archive.read_bytes()
    # The model's size in the central directory, and there only.
    at = data.rindex(b"PK\x01\x02", 0, data.rindex(b"top/model/model.bin")) + 24
    archive.write_bytes(data[:at] + (0xFFFFFFF0).to_bytes(4, "little") + data[at + 4 :])
    with zipfile.ZipFile(archive) as changed:
        assert changed.getinfo("top/model/model.bin").file_size == 0xFFFFFFF0
    refused(archive, "compressed far too much")


def test_too_many_files(tmp_path: Path) -> None:
    names = {f"top/{number}": b"" for number in range(2001)}
    refused(pack(tmp_path / "archive", GOOD | names, method=zipfile.ZIP_STORED), "more than 2000 files")


def test_an_unusual_compression(tmp_path: Path) -> None:
    refused(pack(tmp_path / "archive", GOOD, method=zipfile.ZIP_BZIP2), "unusual")


def test_an_encrypted_file(tmp_path: Path) -> None:
    archive = pack(tmp_path / "archive", GOOD)
    data = bytearray(archive.read_bytes())
    at = data.rindex(b"PK\x01\x02")
    data[at + 8] |= 1
    archive.write_bytes(data)
    refused(archive, "encrypted")


@pytest.mark.parametrize("damage", ["empty", "text", "cut", "flipped", "missing"])
def test_damaged_archives(tmp_path: Path, damage: str) -> None:
    archive = pack(tmp_path / "archive", GOOD | {"top/text": b"abcdefgh" * 1000})
    data = bytearray(archive.read_bytes())
    if damage == "flipped":
        data[data.index(b"top/text") + 20] ^= 0xFF
    archive.write_bytes({"empty": b"", "text": b"no archive", "cut": bytes(data[:-30])}.get(damage, bytes(data)))
    if damage == "missing":
        archive.unlink()
    refused(archive, "unpacked" if damage == "missing" else "damaged")


def test_without_metadata(tmp_path: Path) -> None:
    refused(pack(tmp_path / "archive", {"top/model/model.bin": b"model"}), "metadata")
    refused_empty = pack(tmp_path / "none", {})
    with pytest.raises(ModelError, match="one folder"):
        unpack(refused_empty, tmp_path / "place")
