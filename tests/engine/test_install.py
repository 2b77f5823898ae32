"""Installations: from an index on loopback, from files, from folders; two at once; killed in the middle."""

import hashlib
import json
import os
import random
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.support.argos_package import GERMAN, METADATA, TOP, build_package, zip_package
from tests.support.http_server import ScriptedServer, partly, ranged, serving, status, whole
from translate_kit.engine import index as index_module
from translate_kit.engine.argos import ArgosEngine
from translate_kit.engine.argos_library import packages_folder
from translate_kit.engine.http_client import Patience, UnreachableError
from translate_kit.engine.install import install_from_file, install_from_folder, install_from_index
from translate_kit.engine.packages import InstalledPackage, list_packages, verify
from translate_kit.errors import ModelError

PATIENCE = Patience(reach=5, stall=0.5, tries=3, pause=0.01)


@pytest.fixture
def folder(home: Path) -> Path:
    return packages_folder()


@pytest.fixture
def server() -> Iterator[ScriptedServer]:
    with serving() as running:
        yield running


def entry(
    server: ScriptedServer, path: str = "/files/translate-de_en-1_3.argosmodel", **changes: Any
) -> dict[str, Any]:
    return METADATA | {"links": [server.url(path)]} | changes


def offer(server: ScriptedServer, *entries: dict[str, Any]) -> str:
    server.answers["/index.json"] = [whole(json.dumps(entries).encode())]
    return server.url("/index.json")


def sha256(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()


def install(server: ScriptedServer, archive: Path, **options: Any) -> InstalledPackage:
    given: dict[str, Any] = {"index": server.url(""), "sha256": sha256(archive), "patience": PATIENCE}
    return install_from_index(**given | options)


def left_over(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir() if path.name != ".translate-kit-lock")


def test_the_newest_german_english_package_is_installed(
    server: ScriptedServer, argos_archive: Path, folder: Path, home: Path
) -> None:
    data = argos_archive.read_bytes()
    offer(
        server,
        entry(server, "/fr", from_code="fr", package_version="9"),
        entry(server, "/old", package_version="1.2"),
        entry(server, package_version="1.10"),
        entry(server, "/new", package_version="1.9"),
        entry(server, "/sbd", type="sbd", package_version="9"),
        {"garbage": 1},
        "garbage",  # type: ignore[arg-type]
    )
    server.answers["/files/translate-de_en-1_3.argosmodel"] = [partly(data, 1000), ranged(data)]
    told: list[int] = []

    package = install(server, argos_archive, progress=lambda received, total: told.append(received))

    assert (package.code, package.version, package.path.parent) == ("translate-de_en", "1.3", folder)
    assert package.record is not None
    assert package.record.origin == server.url("/files/translate-de_en-1_3.argosmodel")
    assert package.record.archive_sha256 == sha256(argos_archive)
    assert told[-1] == len(data)
    assert dict(ArgosEngine(package.path).translate(GERMAN))[0][0].text
    assert left_over(folder) == [TOP]
    assert list((home / "cache" / "translate-kit" / "downloads").iterdir()) == []


def test_what_is_there_is_not_fetched_again(server: ScriptedServer, argos_archive: Path, folder: Path) -> None:
    offer(server, entry(server))
    server.answers["/files/translate-de_en-1_3.argosmodel"] = [whole(argos_archive.read_bytes())]
    first = install(server, argos_archive)
    asked = len(server.requests)
    assert install(server, argos_archive) == first
    assert len(server.requests) == asked + 1
    assert install_from_index(index="http://no-such-host.invalid", if_missing=True) == first

    (first.path / "sentencepiece.model").write_bytes(b"broken")
    mended = install(server, argos_archive)
    assert verify(mended).problems == ()
    assert [package.path for package in list_packages()] == [mended.path]


def test_a_mirror_has_the_package_beside_its_index(
    server: ScriptedServer, argos_archive: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.answers["/mirror/index.json"] = [
        whole(json.dumps([METADATA | {"links": ["ipfs://x", "http://no-such-host.invalid/v1/p.argosmodel"]}]).encode())
    ]
    server.answers["/mirror/p.argosmodel"] = [whole(argos_archive.read_bytes())]
    monkeypatch.setenv("TRANSLATE_KIT_MODEL_INDEX", server.url("/mirror/"))
    assert install(server, argos_archive, index=None).version == "1.3"


def test_known_hashes(server: ScriptedServer, argos_archive: Path, folder: Path, monkeypatch: Any) -> None:
    server.answers["/known"] = [whole(argos_archive.read_bytes())]
    offer(server, entry(server, "/newer", package_version="1.4"), entry(server, "/known"))
    with pytest.raises(ModelError, match="not the expected file"):
        install(server, argos_archive, sha256=None)  # ours is not the official file
    monkeypatch.setitem(index_module.KNOWN_SHA256, ("translate-de_en", "1.3"), sha256(argos_archive))
    assert install(server, argos_archive, sha256=None).version == "1.3"


def test_an_unknown_hash_is_refused_before_the_download(server: ScriptedServer, folder: Path) -> None:
    address = offer(server, entry(server, package_version="1.4"))
    with pytest.raises(ModelError, match=r"no sha256 is known for translate-de_en 1\.4; .* --sha256"):
        install_from_index(index=address, patience=PATIENCE)
    assert len(server.requests) == 1
    with pytest.raises(ModelError, match="64 hexadecimal"):
        install_from_index(index=address, sha256="beef")


@pytest.mark.parametrize(
    ("body", "message"),
    [
        (b"<html>", "not an index"),
        (b"\xff\xfe", "not an index"),
        (b'{"a": 1}', "no list"),
        (b"[" * 100_000, "not an index"),
        (b"[]", "no package German to English"),
        (b'[{"from_code": "de", "to_code": "en", "links": "x"}]', "no address"),
        (b'[{"from_code": "de", "to_code": "en", "links": ["http://[", 7, "file:///etc/passwd"]}]', "no address"),
    ],
)
def test_an_index_that_is_none(server: ScriptedServer, folder: Path, body: bytes, message: str) -> None:
    server.answers["/index.json"] = [whole(body)]
    with pytest.raises(ModelError, match=message):
        install_from_index(index=server.url("/index.json"), sha256="0" * 64, patience=PATIENCE)
    assert left_over(folder) == []


@pytest.mark.parametrize("value", ["9" * 5000, "\ud800", "\x1b[2J\n", [["x"] * 9], 1e999])
def test_an_index_that_is_mad(server: ScriptedServer, folder: Path, value: object) -> None:
    for field in ("package_version", "code", "links", "from_code"):
        address = offer(server, entry(server, package_version="8") | {field: value})
        for sha in (None, "0" * 64):
            with pytest.raises(ModelError) as caught:
                install_from_index(index=address, sha256=sha, if_missing=True, patience=PATIENCE)
            assert str(caught.value).isprintable()
            assert len(str(caught.value)) < 700


@pytest.mark.parametrize("link", ["http://127.0.0.1:1/\x1b[2J", "http://127.0.0.1:1/" + "x" * 900_000])
def test_mad_links_are_passed_over(server: ScriptedServer, folder: Path, link: str) -> None:
    address = offer(server, entry(server) | {"links": [link]})
    with pytest.raises(ModelError, match="no address"):
        install_from_index(index=address, sha256="0" * 64, patience=PATIENCE)


@pytest.mark.parametrize("address", ["/etc/passwd", "file:///etc/passwd", "http://[::1", "nonsense"])
def test_an_index_address_that_is_none(folder: Path, address: str) -> None:
    with pytest.raises(ModelError):
        install_from_index(index=address, patience=PATIENCE)


def test_unreachable_files_are_known_in_time(server: ScriptedServer, folder: Path) -> None:
    offer(server, entry(server) | {"links": ["http://no-such-host.invalid/a", "http://no-such-host.invalid/b"]})
    begun = time.monotonic()
    with pytest.raises(UnreachableError, match="cannot be reached"):
        install_from_index(index=server.url("/index.json"), sha256="0" * 64, if_missing=True)
    assert time.monotonic() - begun < 10


def test_errors_leave_what_was_there(server: ScriptedServer, argos_archive: Path, folder: Path, tmp_path: Path) -> None:
    first = install_from_file(argos_archive)
    bad = tmp_path / "bad.argosmodel"
    bad.write_bytes(argos_archive.read_bytes()[:-1000])
    offer(server, entry(server))
    server.answers["/files/translate-de_en-1_3.argosmodel"] = [status(500), whole(bad.read_bytes())]
    with pytest.raises(ModelError, match="damaged"):
        install(server, bad)
    assert list_packages() == (first,)
    assert verify(first).problems == ()
    assert left_over(folder) == [TOP]


@pytest.mark.parametrize("other", ["package", "anything", "link"])
def test_what_is_no_such_package_is_not_replaced(argos_archive: Path, folder: Path, tmp_path: Path, other: str) -> None:
    there = folder / TOP
    if other == "link":
        folder.mkdir(parents=True)
        there.symlink_to(tmp_path / "nowhere")
    else:
        there.mkdir(parents=True)
        (there / "model.bin").write_bytes(b"precious")
    if other == "package":
        metadata = METADATA | {"from_code": "en", "to_code": "de"}
        (there / "metadata.json").write_text(json.dumps(metadata), encoding="utf-8")
    for archive in (argos_archive, zip_package(build_package(tmp_path / TOP), tmp_path / "again.argosmodel")):
        package = install_from_file(archive)
        assert package.name.startswith(f"{TOP}~")
        assert left_over(folder) == [TOP, package.name]
        assert there.is_symlink() or (there / "model.bin").read_bytes() == b"precious"
    assert verify(package).problems == ()


def test_from_a_file(argos_archive: Path, folder: Path, tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="not the expected file"):
        install_from_file(argos_archive, sha256="0" * 64)
    assert list_packages() == ()
    package = install_from_file(argos_archive, sha256=sha256(argos_archive).upper())
    assert install_from_file(argos_archive) == package
    for path in (tmp_path / "nothing", tmp_path):
        with pytest.raises(ModelError, match="cannot be read"):
            install_from_file(path)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"metadata.json": json.dumps(METADATA | {"from_code": "en", "to_code": "de"})}, "'en' to 'de'; only German"),
        ({"metadata.json": json.dumps(METADATA | {"type": "sbd"})}, "a package for 'sbd'"),
        ({"metadata.json": "{"}, "cannot be read"),
        ({"model/model.bin": None}, r"no model/model\.bin"),
        ({"model/model.bin": "text"}, "does not work here"),
        ({"model/shared_vocabulary.json": None}, "no vocabulary"),
        ({"sentencepiece.model": None}, r"no sentencepiece\.model"),
        ({"sentencepiece.model": "text"}, "does not work here"),
    ],
)
def test_packages_that_are_refused(
    argos_package: Path, folder: Path, tmp_path: Path, change: dict[str, str | None], message: str
) -> None:
    copy = tmp_path / "copy"
    shutil.copytree(argos_package, copy)
    for name, text in change.items():
        (copy / name).unlink()
        if text is not None:
            (copy / name).write_text(text, encoding="utf-8")
    with pytest.raises(ModelError, match=message) as caught:
        install_from_file(zip_package(copy, tmp_path / "archive"))
    assert "\n" not in str(caught.value)
    assert left_over(folder) == []


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_a_file_that_never_ends(folder: Path, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for path in (tmp_path / "pipe", Path("/dev/zero")):
        with pytest.raises(ModelError, match="not a regular file"):
            install_from_file(path)


def test_a_file_that_is_too_large(folder: Path, tmp_path: Path) -> None:
    with (tmp_path / "large").open("wb") as file:
        file.truncate((4 << 30) + 1)
    with pytest.raises(ModelError, match="larger than 4 GiB"):
        install_from_file(tmp_path / "large")


@pytest.mark.parametrize("layout", ["flat", "nested", "package"])
def test_from_a_folder(argos_package: Path, folder: Path, tmp_path: Path, layout: str) -> None:
    source = tmp_path / "Opus MT de-en"
    shutil.copytree(argos_package, source)
    if layout != "package":
        (source / "metadata.json").unlink()
    if layout == "flat":
        for file in (source / "model").iterdir():
            file.rename(source / file.name)
        (source / "model").rmdir()
        (source / "sentencepiece.model").rename(source / "source.spm")
        shutil.copy(source / "source.spm", source / "target.spm")
        (source / "tf_model.h5").write_bytes(b"not needed")

    package = install_from_folder(source)

    assert package.name == ("Opus-MT-de-en" if layout == "package" else "translate-de_en-Opus-MT-de-en")
    assert package.code == ("translate-de_en" if layout == "package" else package.name)
    assert verify(package).problems == ()
    assert (package.path / "target.spm").exists() == (layout == "flat")
    assert not list(package.path.rglob("tf_model.h5"))
    ((_, (best,)),) = ArgosEngine(package.path).translate(GERMAN[:1])
    ((_, (same,)),) = ArgosEngine(argos_package).translate(GERMAN[:1])
    assert best.text == same.text


def test_a_device_in_a_folder_is_not_copied(argos_package: Path, folder: Path, tmp_path: Path) -> None:
    source = tmp_path / "source"
    shutil.copytree(argos_package, source)
    (source / "model" / "vmap.txt").symlink_to("/dev/zero")
    assert not (install_from_folder(source).path / "model" / "vmap.txt").exists()


@pytest.mark.parametrize(
    ("missing", "message"), [("model/model.bin", r"no model\.bin"), ("sentencepiece.model", "no sent")]
)
def test_folders_that_are_no_model(
    argos_package: Path, folder: Path, tmp_path: Path, missing: str, message: str
) -> None:
    source = tmp_path / "source"
    shutil.copytree(argos_package, source)
    (source / missing).unlink()
    with pytest.raises(ModelError, match=message):
        install_from_folder(source)
    assert left_over(folder) == []


def test_a_folder_that_cannot_be_written(argos_archive: Path, home: Path, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(ModelError, match="cannot be written"):
        install_from_file(argos_archive, folder=tmp_path / "file" / "packages")


PROGRAM = """
import sys
from pathlib import Path
from translate_kit.engine.install import install_from_file
print("ready", flush=True)
install_from_file(Path(sys.argv[1]))
"""


def start(archive: Path) -> subprocess.Popen[str]:
    process = subprocess.Popen([sys.executable, "-c", PROGRAM, str(archive)], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    return process


def test_two_processes_at_once(argos_package: Path, argos_archive: Path, folder: Path, tmp_path: Path) -> None:
    other = tmp_path / TOP
    shutil.copytree(argos_package, other)
    (other / "README.md").write_text("The other one.\n", encoding="utf-8")
    processes = [start(argos_archive), start(zip_package(other, tmp_path / "other.argosmodel"))]
    for process in processes:
        process.communicate(timeout=60)
        assert process.returncode == 0
    (package,) = list_packages()
    assert verify(package).problems == ()
    assert left_over(folder) == [package.name]


def test_a_kill_leaves_the_old_or_the_new(argos_archive: Path, folder: Path, tmp_path: Path) -> None:
    old = install_from_file(argos_archive)
    newer = zip_package(build_package(tmp_path / TOP, package_version="1.4"), tmp_path / "newer.argosmodel")
    seen, moment = set(), random.Random(3)
    for _ in range(6):
        process = start(newer)
        time.sleep(moment.uniform(0, 0.4))
        process.kill()
        process.communicate()
        packages = list_packages()
        assert packages
        assert packages[0] == old or len(packages) == 1
        for package in packages:
            assert verify(package).problems == ()
        seen.add(packages[-1].version)
    final = install_from_file(newer)
    assert (final.version, verify(final).problems) == ("1.4", ())
    assert [package.version for package in list_packages()] == ["1.4"]
    assert left_over(folder) == [final.name]
