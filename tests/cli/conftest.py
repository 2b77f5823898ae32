"""What the command tests share: a project with sources and a glossary, and a home with a small real model."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from tests.support import enforced_project
from tests.support.argos_package import TOP, build_package
from tests.support.tiny_translation import unpack_tiny_package
from translate_kit.cli import main

REDE = """Eine kurze Rede
Die Koalition der Willigen berät am 3. Oktober über Artikel 5. Die Fraktionen sind sich nicht einig.
Das ist kein Waffenstillstand. Das ist kein Waffenstillstand. Es kostet 1.200,5 Mio. Euro, d. h. zu viel.
"""
ARTIKEL = """---
title: Nicht zu übersetzen
---

# Die Fraktionen

**Der Bundestag tagt.** Noch einer spricht, `code.x` bleibt.

- Ein Punkt
- Noch ein Punkt
"""
GLOSSARY = (
    "id\tde\ten\ten_plural\ten_admitted\ten_forbidden\tcase\n"
    "artikel-5\tArtikel 5\tArticle 5\t\t\t\ttitle\n"
    "fraktion\tFraktion\tparliamentary group\t\t\tfaction\t\n"
    "koalition\tKoalition der Willigen\tcoalition of the willing\tcoalitions of the willing\t\t\t\n"
    "waffenstillstand\tWaffenstillstand\tarmistice\t\tceasefire|truce\t\t\n"
)
Kit = Callable[..., Result]


@pytest.fixture(scope="session")
def data_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with one Argos package in it; read only by the tests that share it."""
    data = tmp_path_factory.mktemp("data")
    build_package(data / "argos-translate" / "packages" / TOP)
    return data


@pytest.fixture
def project(tmp_path: Path, data_home: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project folder, made the current one, with a home of its own and a model in it."""
    home = tmp_path / "home"
    home.mkdir()
    folder = tmp_path / "project"
    (folder / "seeds" / "2025").mkdir(parents=True)
    (folder / "glossary").mkdir()
    (folder / "seeds" / "rede.txt").write_text(REDE, encoding="utf-8")
    (folder / "seeds" / "2025" / "artikel.md").write_text(ARTIKEL, encoding="utf-8")
    (folder / "glossary" / "politik.tsv").write_text(GLOSSARY, encoding="utf-8")
    (folder / "translate-kit.toml").write_text('project = "test 1.0"\n', encoding="utf-8")
    for variable in ("ARGOS_PACKAGES_DIR", "TRANSLATE_KIT_MODEL_INDEX"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("XDG_CACHE_HOME", str(home / "cache"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(home / "config"))
    monkeypatch.setenv("XDG_DATA_HOME", str(data_home))
    monkeypatch.setenv("COLUMNS", "120")
    monkeypatch.chdir(folder)
    return folder


@pytest.fixture
def own_data(project: Path, data_home: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the data folder that the test may change."""
    data = project.parent / "data"
    shutil.copytree(data_home, data)
    monkeypatch.setenv("XDG_DATA_HOME", str(data))
    return data


@pytest.fixture
def kit(project: Path) -> Kit:
    """Run a command in the project, in this process."""

    def run(*arguments: str, stdin: str | bytes = "") -> Result:
        return CliRunner().invoke(main, list(arguments), input=stdin, catch_exceptions=False)

    return run


@pytest.fixture(scope="session")
def tiny_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with the translator in it that really translates; read only by the tests that share it."""
    data = tmp_path_factory.mktemp("tiny-data")
    unpack_tiny_package(data / "argos-translate" / "packages")
    return data


@pytest.fixture
def tiny(project: Path, tiny_home: Path, kit: Kit, monkeypatch: pytest.MonkeyPatch) -> Kit:
    """Runs a command in a project of one document that this translator knows."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tiny_home))
    for path in (project / "seeds").rglob("*.*"):
        path.unlink()
    (project / "seeds" / "rede.md").write_text(enforced_project.SOURCE, encoding="utf-8")
    (project / "glossary" / "politik.tsv").write_text(enforced_project.TERMS, encoding="utf-8")
    return kit
