"""What the engine's tests share: one real package for the session, and a home of their own."""

from pathlib import Path

import pytest

from tests.support.argos_package import TOP, build_package, zip_package


@pytest.fixture(scope="session")
def argos_package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of an Argos package; not to be changed."""
    return build_package(tmp_path_factory.mktemp("package") / TOP)


@pytest.fixture(scope="session")
def argos_archive(argos_package: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same package as an .argosmodel file."""
    return zip_package(argos_package, tmp_path_factory.mktemp("archive") / f"{TOP}.argosmodel")


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty home with empty caches."""
    folder = tmp_path / "home"
    folder.mkdir()
    for variable in ("ARGOS_PACKAGES_DIR", "ARGOS_PACKAGE_INDEX", "TRANSLATE_KIT_MODEL_INDEX", "SNAP"):
        monkeypatch.delenv(variable, raising=False)
    for variable in ("http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setenv("HOME", str(folder))
    monkeypatch.setenv("USERPROFILE", str(folder))
    for variable, name in (("XDG_DATA_HOME", "data"), ("XDG_CACHE_HOME", "cache"), ("XDG_CONFIG_HOME", "config")):
        monkeypatch.setenv(variable, str(folder / name))
    return folder


@pytest.fixture
def homeless(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A user whom the system does not know, as in a container with a number for a user."""
    pwd = pytest.importorskip("pwd")

    def unknown(number: int) -> None:
        raise KeyError(number)

    monkeypatch.setattr(pwd, "getpwuid", unknown)
    for variable in ("HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME"):
        monkeypatch.delenv(variable)
