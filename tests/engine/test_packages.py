"""Packages on disk: found where Argos looks, checked, removed."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.argos_package import METADATA, TOP
from translate_kit.engine.argos_library import packages_folder
from translate_kit.engine.cache import default_cache_path
from translate_kit.engine.embedded_files import remove_embedded_builds
from translate_kit.engine.install import install_from_file
from translate_kit.engine.model_hash import model_hash
from translate_kit.engine.package_files import RECORD, read_metadata
from translate_kit.engine.packages import list_packages, remove, verify
from translate_kit.errors import EngineError, KitError, ModelError


@pytest.fixture
def folder(home: Path) -> Path:
    return packages_folder()


def add(folder: Path, name: str, when: int, **metadata: object) -> Path:
    package = folder / name
    package.mkdir(parents=True)
    (package / "metadata.json").write_text(json.dumps(METADATA | metadata), encoding="utf-8")
    os.utime(package / "metadata.json", (when, when))
    return package


def settings(home: Path) -> Path:
    file = home / "config" / "argos-translate" / "settings.json"
    file.parent.mkdir(parents=True)
    return file


def test_the_folder_is_the_one_of_argos(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert packages_folder() == home / "data" / "argos-translate" / "packages"
    monkeypatch.delenv("XDG_DATA_HOME")
    assert packages_folder() == home / ".local" / "share" / "argos-translate" / "packages"
    monkeypatch.setenv("SNAP", "1")
    monkeypatch.setenv("SNAP_USER_DATA", "/snap/user")
    assert packages_folder() == Path("/snap/user/.local/share/argos-translate/packages")
    settings = home / "config" / "argos-translate" / "settings.json"
    settings.parent.mkdir(parents=True)
    settings.write_text('{"ARGOS_PACKAGES_DIR": "/from/settings"}', encoding="utf-8")
    assert packages_folder() == Path("/from/settings")
    settings.write_text("broken", encoding="utf-8")
    monkeypatch.setenv("ARGOS_PACKAGES_DIR", "/from/environment")
    assert packages_folder() == Path("/from/environment")


@pytest.mark.parametrize("text", ["[" * 100_000, '{"a":' * 100_000, "[1]", "\ud800"])
def test_settings_that_are_broken_count_for_nothing(home: Path, text: str) -> None:
    settings(home).write_bytes(text.encode("utf-8", "surrogatepass"))
    assert packages_folder() == home / "data" / "argos-translate" / "packages"


@pytest.mark.parametrize("value", ["5", "[]", "true", '"\\u0000"', '"\\ud800"'])
def test_settings_that_name_no_folder(home: Path, value: str) -> None:
    settings(home).write_text(f'{{"ARGOS_PACKAGES_DIR": {value}}}', encoding="utf-8")
    with pytest.raises(EngineError, match=r"settings\.json: ARGOS_PACKAGES_DIR is not the path"):
        packages_folder()


@pytest.mark.parametrize("text", ["[" * 100_000, "[1]"])
def test_argos_refuses_its_settings_in_one_line(home: Path, text: str) -> None:
    settings(home).write_text(text, encoding="utf-8")
    program = (
        "from translate_kit.engine.argos_library import import_package_module as load\n"
        "from translate_kit.errors import EngineError\n"
        "try:\n    load()\nexcept EngineError as error:\n    print(error)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert "does not accept its own settings" in done.stdout


@pytest.mark.usefixtures("homeless")
def test_without_a_home(argos_package: Path) -> None:
    for ask in (list_packages, default_cache_path, lambda: model_hash(argos_package)):
        with pytest.raises(EngineError, match=r"no home directory .*; set HOME"):
            ask()
    pytest.importorskip("translate_kit_embedded")
    with pytest.raises(KitError, match="set HOME"):
        remove_embedded_builds()


def test_no_folder_is_no_package(folder: Path) -> None:
    assert list_packages() == ()
    assert not folder.exists()


def test_the_package_installed_last_is_at_the_end(folder: Path) -> None:
    add(folder, "old", 1_000_000, package_version="1.9")
    add(folder, "late", 3_000_000, package_version="1.0")
    add(folder, "tenth", 2_000_000, package_version="1.10")
    add(folder, "ninth", 2_000_000, package_version="1.9")
    assert [package.name for package in list_packages()] == ["old", "ninth", "tenth", "late"]


def test_other_folders_are_passed_over(folder: Path) -> None:
    add(folder, "french", 1, from_code="fr")
    add(folder, "other", 1, type="sbd")
    (folder / "empty").mkdir()
    (folder / "file").touch()
    for name, text in (("broken", "{"), ("list", "[]"), ("deep", "[" * 100_000), ("number", '{"package_version": 1}')):
        add(folder, name, 1).joinpath("metadata.json").write_text(text, encoding="utf-8")
    good = add(folder, "good", 1)
    (package,) = list_packages()
    assert (package.path, package.code, package.version, package.record) == (good, "translate-de_en", "1.3", None)
    assert str(package) == "translate-de_en 1.3 (good)"


MAD = [
    {"package_version": "9" * 5000},
    {"package_version": "1\x1b[2J"},
    {"code": "\ud800"},
    {"code": "a\nb"},
    {"code": "x" * 900_000},
    {"target_prefix": "\u202e"},
    {"from_code": ["de"]},
    {"languages": 5},
    {"source_languages": None},
]


@pytest.mark.parametrize("metadata", MAD, ids=range(len(MAD)))
def test_mad_metadata_is_passed_over(folder: Path, metadata: dict[str, object]) -> None:
    add(folder, "mad", 1, **metadata)
    good = add(folder, "good", 1)
    assert [package.path for package in list_packages()] == [good]
    with pytest.raises(ModelError) as caught:
        read_metadata(folder / "mad")
    assert str(caught.value).isprintable()
    assert len(str(caught.value)) < 500
    assert remove("good").path == good


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_no_file_blocks_the_list(folder: Path) -> None:
    for name in ("metadata.json", RECORD):
        package = add(folder, f"pipe {name}", 1)
        (package / name).unlink(missing_ok=True)
        os.mkfifo(package / name)
    endless = add(folder, "endless", 1)
    (endless / "metadata.json").unlink()
    (endless / "metadata.json").symlink_to("/dev/zero")
    assert [package.name for package in list_packages()] == [f"pipe {RECORD}"]


@pytest.mark.parametrize(
    "change",
    [
        {"installed": "2020-01-01T00:00:00"},
        {"installed": "long ago"},
        {"installed": None},
        {"files": {"a": {"size": float("inf"), "sha256": ""}}},
        {"files": []},
    ],
)
def test_a_record_that_is_broken_does_not_count(folder: Path, change: dict[str, object]) -> None:
    record = {"origin": "here", "archive_sha256": "", "installed": "2020-01-01T00:00:00+00:00", "files": {}}
    for name, data in (("broken", record | change), ("whole", record)):
        (add(folder, name, 1) / RECORD).write_text(json.dumps(data), encoding="utf-8")
    broken, good = list_packages()
    assert (broken.name, broken.record) == ("broken", None)
    assert good.record is not None
    assert good.installed.year == 2020


def test_what_a_record_says_is_told_safely(folder: Path) -> None:
    record = {"origin": "\ud800\x1b", "archive_sha256": "\n", "installed": "2020-01-01T00:00:00Z", "files": {}}
    state = {"size": 1, "sha256": ""}
    package = add(folder, "name\x1b[2J\n", 1)
    (package / RECORD).write_text(json.dumps(record | {"files": {"\x1b]0;": state}}), encoding="utf-8")
    (found,) = list_packages()
    assert found.record is not None
    assert found.record.origin.isprintable()
    assert found.record.archive_sha256.isprintable()
    assert str(found).isprintable()
    assert all(problem.isprintable() for problem in verify(found).problems)


def test_a_folder_that_cannot_be_read(folder: Path) -> None:
    folder.parent.mkdir(parents=True)
    folder.symlink_to(folder)
    with pytest.raises(ModelError, match="the packages cannot be read"):
        list_packages()


def test_verify_finds_what_has_changed(folder: Path, argos_archive: Path) -> None:
    package = install_from_file(argos_archive)
    assert verify(package).problems == ()
    assert verify(package).recorded
    assert package.size > 1_000_000

    (package.path / "model" / "config.json").write_text("{}\n", encoding="utf-8")
    (package.path / "sentencepiece.model").unlink()
    (package.path / "minisbd").mkdir()
    (package.path / "minisbd" / "extra").touch()
    missing, changed, broken = verify(package).problems
    assert missing == "sentencepiece.model is missing; install it again: translate-kit model install"
    assert changed == "model/config.json has changed; install it again: translate-kit model install"
    assert "no sentencepiece.model" in broken


def test_verify_without_a_record_tries_the_model(folder: Path, argos_package: Path) -> None:
    shutil.copytree(argos_package, folder / TOP)
    (package,) = list_packages()
    good = verify(package)
    assert (good.recorded, good.problems) == (False, ())
    (package.path / "model" / "model.bin").write_bytes(b"\0" * 100)
    (problem,) = verify(package).problems
    assert "does not load" in problem


def test_remove(folder: Path, argos_archive: Path) -> None:
    other = add(folder, "french", 1, from_code="fr")
    package = install_from_file(argos_archive)
    assert remove(package.name).path == package.path
    assert not package.path.exists()
    assert other.exists()
    assert [path.name for path in folder.iterdir() if path.is_dir()] == ["french"]


@pytest.mark.parametrize("name", ["", ".", "..", "../outside", "french", "nothing", "/", TOP + "/"])
def test_remove_touches_packages_only(folder: Path, name: str) -> None:
    add(folder.parent, "outside", 1)
    add(folder, "french", 1, from_code="fr")
    add(folder, TOP, 1)
    before = sorted(folder.parent.rglob("*"))
    with pytest.raises(ModelError, match=f"installed: {TOP}"):
        remove(name)
    assert sorted(folder.parent.rglob("*")) == before


def test_remove_does_not_follow_links(folder: Path, tmp_path: Path) -> None:
    outside = add(tmp_path, "outside", 1)
    folder.mkdir(parents=True)
    (folder / "link").symlink_to(outside)
    with pytest.raises(ModelError, match="is a link"):
        remove("link")
    assert (outside / "metadata.json").exists()


def test_argos_finds_what_we_install(folder: Path, argos_archive: Path) -> None:
    from translate_kit.engine.argos_library import import_package_module
    from translate_kit.engine.staging import staging

    package = install_from_file(argos_archive)
    with staging(folder):  # an installation under way does not trouble it
        found = import_package_module().get_installed_packages([folder])
    assert {one.package_path: one.type for one in found}[package.path] == "translate"
    assert sorted(one.type for one in found) == ["translate", "unfinished"]
