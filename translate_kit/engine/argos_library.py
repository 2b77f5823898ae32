"""argostranslate, used as a library: where it keeps packages, and its package reader without its side effects."""

import os
from pathlib import Path
from typing import Any

from translate_kit.engine.small_files import read_json
from translate_kit.errors import EngineError
from translate_kit.text import shown

INSTALL = 'pip install "translate-kit[argos]"'


def packages_folder() -> Path:
    """The folder of installed packages, found as ``argostranslate.settings`` finds it, but not created.

    That is ``ARGOS_PACKAGES_DIR`` in the environment or in Argos's settings.json, else ``argos-translate/packages`` in
    ``XDG_DATA_HOME``, else in ``~/.local/share``, on every system.

    Raises:
        EngineError: the settings name no folder there, or the user has no home.
    """
    folder = os.environ.get("ARGOS_PACKAGES_DIR") or _settings().get("ARGOS_PACKAGES_DIR")
    if folder is not None and not _is_path(folder):
        raise EngineError(f"{_settings_file()}: ARGOS_PACKAGES_DIR is not the path of a folder; mend it")
    if folder:
        return Path(folder)
    return _home("XDG_DATA_HOME", Path(".local", "share")) / "argos-translate" / "packages"


def read_package(folder: Path) -> Any:
    """The package as an ``argostranslate.package.Package``.

    Raises:
        EngineError: argostranslate is not installed, or cannot read the package.
    """
    library = import_package_module()
    try:
        return library.Package(folder)
    except (OSError, ValueError, AttributeError, TypeError, RecursionError) as error:
        raise EngineError(f"{folder}: not an Argos package ({shown(str(error))})") from error


def official_index() -> str:
    """Address of the index of packages that Argos itself uses; ``ARGOS_PACKAGE_INDEX`` moves it.

    Raises:
        EngineError: argostranslate is not installed.
    """
    import_package_module()
    from argostranslate import settings

    return str(settings.remote_package_index)


def import_package_module() -> Any:
    """``argostranslate.package``.

    Raises:
        EngineError: it is not installed, or refuses its settings.
    """
    # Its settings create four folders in the home when imported, and fail where the home cannot be written. We only
    # read one package, so this import makes none of them; other threads' folders go through.
    make = os.makedirs
    folder = packages_folder()
    file = _settings_file()
    if file.exists() and not file.is_file():  # Argos would wait for ever at a pipe
        raise EngineError(f"{file}: not a regular file; take it away")

    def make_others(name: Any, mode: int = 0o777, exist_ok: bool = False) -> None:
        if "argos-translate" not in Path(name).parts and Path(name) != folder:
            make(name, mode, exist_ok)

    os.makedirs = make_others
    try:
        from argostranslate import package
    except ImportError as error:
        raise EngineError(f"argostranslate is not installed ({error}); {INSTALL}") from error
    except (ValueError, TypeError, AssertionError, RecursionError, RuntimeError) as error:
        raise EngineError(
            f"argostranslate does not accept its own settings ({shown(str(error))}); mend ARGOS_* or {file}"
        ) from error
    finally:
        os.makedirs = make
    return package


def _is_path(value: Any) -> bool:
    try:
        return b"\0" not in os.fsencode(value)
    except (TypeError, ValueError):
        return False


def _home(variable: str, default: Path) -> Path:
    if os.environ.get(variable):
        return Path(os.environ[variable])
    try:
        home = Path(os.environ["SNAP_USER_DATA"]) if "SNAP" in os.environ else Path.home()
    except (RuntimeError, KeyError) as error:
        missing = "SNAP_USER_DATA" if isinstance(error, KeyError) else "HOME"
        raise EngineError(f"this user has no home directory to look for Argos packages in; set {missing}") from error
    return home / default


def _settings_file() -> Path:
    return _home("XDG_CONFIG_HOME", Path(".config")) / "argos-translate" / "settings.json"


def _settings() -> dict[str, Any]:
    try:
        settings = read_json(_settings_file())
    except (OSError, ValueError):
        return {}
    return settings if isinstance(settings, dict) else {}
