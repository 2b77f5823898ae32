"""argostranslate, used as a library: where it keeps packages, and its package reader without its side effects."""

import json
import os
from pathlib import Path
from typing import Any

from translate_kit.errors import EngineError

INSTALL = 'pip install "translate-kit[argos]"'


def packages_folder() -> Path:
    """The folder of installed packages, found as ``argostranslate.settings`` finds it, but not created.

    That is ``ARGOS_PACKAGES_DIR`` in the environment or in Argos's settings.json, else ``argos-translate/packages`` in
    ``XDG_DATA_HOME``, else in ``~/.local/share``, on every system.
    """
    folder = os.environ.get("ARGOS_PACKAGES_DIR") or _settings_file().get("ARGOS_PACKAGES_DIR")
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
    except (OSError, ValueError, AttributeError) as error:
        raise EngineError(f"{folder}: not an Argos package ({error})") from error


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
        EngineError: it is not installed.
    """
    # Its settings create four folders in the home when imported, and fail where the home cannot be written. We only
    # read one package, so this import makes none of them; other threads' folders go through.
    make = os.makedirs

    def make_others(name: Any, mode: int = 0o777, exist_ok: bool = False) -> None:
        if "argos-translate" not in Path(name).parts and Path(name) != packages_folder():
            make(name, mode, exist_ok)

    os.makedirs = make_others
    try:
        from argostranslate import package
    except ImportError as error:
        raise EngineError(f"argostranslate is not installed ({error}); {INSTALL}") from error
    except ValueError as error:
        raise EngineError(f"argostranslate does not accept its own settings ({error}); mend ARGOS_*") from error
    finally:
        os.makedirs = make
    return package


def _home(variable: str, default: Path) -> Path:
    if os.environ.get(variable):
        return Path(os.environ[variable])
    home = Path(os.environ["SNAP_USER_DATA"]) if "SNAP" in os.environ else Path.home()
    return home / default


def _settings_file() -> dict[str, str]:
    file = _home("XDG_CONFIG_HOME", Path(".config")) / "argos-translate" / "settings.json"
    try:
        settings = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return settings if isinstance(settings, dict) else {}
