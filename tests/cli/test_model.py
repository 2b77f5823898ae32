"""``model``: install, list, verify, remove, as typed."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Kit
from tests.support.argos_package import TOP, zip_package

NOBODY = "http://127.0.0.1:9/index.json"
"""The discard port of this machine, where nothing listens."""


@pytest.fixture
def archive(data_home: Path, tmp_path: Path) -> Path:
    """The test package as a file."""
    return zip_package(data_home / "argos-translate" / "packages" / TOP, tmp_path / "de_en.argosmodel")


@pytest.fixture
def empty(project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A data folder without a package."""
    data = tmp_path / "empty"
    monkeypatch.setenv("XDG_DATA_HOME", str(data))
    return data


def test_a_package_s_life(empty: Path, kit: Kit, archive: Path) -> None:
    assert "no Argos package German to English" in kit("model", "list").stderr
    installed = kit("model", "install", "--from", str(archive))
    assert installed.exit_code == 0, installed.stderr
    assert installed.stderr.startswith(f"translate-de_en 1.3 ({TOP}) is installed in {empty}")
    embedded, listed = map(json.loads, kit("model", "list", "--json").stdout.splitlines())
    assert (embedded["name"], embedded["used"]) == ("embedded", False)
    assert (listed["name"], listed["version"], listed["used"]) == (TOP, "1.3", True)
    assert kit("model", "verify", TOP).stdout == f"translate-de_en 1.3 ({TOP}): all is well\n"
    assert kit("draft", "--engine", "argos").exit_code == 0
    assert kit("model", "remove", TOP).stderr == f"{TOP} is removed\n"
    assert TOP not in kit("model", "list", "--json").stdout


def test_a_changed_file_is_a_finding(empty: Path, kit: Kit, archive: Path) -> None:
    kit("model", "install", "--from", str(archive))
    (model,) = empty.rglob("model.bin")
    model.write_bytes(model.read_bytes()[:-1] + b"x")
    result = kit("model", "verify", TOP, "--json")
    assert result.exit_code == 1
    assert json.loads(result.stdout)["ok"] is False


def test_where_no_index_answers_the_first_command_goes_on(empty: Path, kit: Kit) -> None:
    result = kit("model", "install", "--if-missing", "--index", NOBODY)
    assert result.exit_code == 0
    assert result.stderr.count("\n") == 1
    assert result.stderr.startswith("no Argos model: ")
    assert result.stderr.endswith("drafting goes on with the embedded engine\n")


def test_without_if_missing_it_is_an_error(empty: Path, kit: Kit) -> None:
    result = kit("model", "install", "--index", NOBODY)
    assert result.exit_code == 2
    assert result.stderr.startswith("error: ")
    assert result.stderr.count("\n") == 1


def test_if_missing_asks_nobody_where_a_model_is_there(kit: Kit) -> None:
    result = kit("model", "install", "--if-missing", "--index", NOBODY)
    assert (result.exit_code, result.stderr.split(" is installed")[0]) == (0, f"translate-de_en 1.3 ({TOP})")


def test_a_wrong_hash_is_refused(empty: Path, kit: Kit, archive: Path) -> None:
    result = kit("model", "install", "--from", str(archive), "--sha256", "0" * 64)
    assert result.exit_code == 2
    assert "not the expected file" in result.stderr
    assert TOP not in kit("model", "list", "--json").stdout


def test_the_embedded_model_is_built_on_first_use(kit: Kit) -> None:
    assert kit("model", "verify", "embedded").stdout.endswith("built on first use: all is well\n")
    assert kit("model", "remove", "embedded").exit_code == 2
