"""Argos packages on this machine: list, verify, remove. They lie where Argos itself looks for them."""

import shutil
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from translate_kit.engine.argos_library import packages_folder
from translate_kit.engine.package_files import Record, read_metadata, read_record, take_stock, version_key
from translate_kit.engine.staging import exclusively, staging
from translate_kit.errors import EngineError, ModelError
from translate_kit.text import shown

AGAIN = "install it again: translate-kit model install"


@dataclass(frozen=True, slots=True)
class InstalledPackage:
    """A package German to English.

    Attributes:
        path: its folder; the folder's name is the package's name here.
        code: what the package calls itself, such as ``translate-de_en``.
        version: its version.
        installed: when, UTC.
        record: what we wrote down when we installed it; None if Argos did.
    """

    path: Path
    code: str
    version: str
    installed: datetime
    record: Record | None

    @property
    def name(self) -> str:
        """What it is removed by."""
        return self.path.name

    @property
    def size(self) -> int:
        """Bytes on disk."""
        return sum(file.stat().st_size for file in self.path.rglob("*") if file.is_file())

    def __str__(self) -> str:
        return f"{self.code} {self.version} ({shown(self.name)})"


@dataclass(frozen=True, slots=True)
class Verification:
    """What was found about an installed package.

    Attributes:
        package: the package.
        recorded: whether there were hashes to compare with; Argos keeps none for what it installs.
        problems: what is wrong, in words; none if all is well.
    """

    package: InstalledPackage
    recorded: bool
    problems: tuple[str, ...]


def list_packages(folder: Path | None = None) -> tuple[InstalledPackage, ...]:
    """The packages German to English, the one installed last at the end: it is the one that is used.

    Args:
        folder: where to look; by default where Argos does.

    Raises:
        ModelError: the folder is there and cannot be read.
    """
    folder = folder or packages_folder()
    try:
        folders = sorted(path for path in folder.iterdir() if path.is_dir())
    except FileNotFoundError:
        return ()
    except OSError as error:
        raise ModelError(
            f"{folder}: the packages cannot be read ({error.strerror}); mend its permissions or set ARGOS_PACKAGES_DIR"
        ) from error
    found = [package for path in folders if (package := _open(path)) is not None]
    return tuple(sorted(found, key=lambda package: (package.installed, version_key(package.version), package.name)))


def verify(package: InstalledPackage) -> Verification:
    """Compare the files with the hashes of their installation, and translate a word with the model."""
    problems = list(_changes(package))
    try:
        try_package(package.path)
    except EngineError as error:
        problems.append(shown(str(error), 500))  # it names the folder
    return Verification(package, package.record is not None, tuple(problems))


def remove(name: str, folder: Path | None = None) -> InstalledPackage:
    """Remove a package German to English from the packages folder.

    Args:
        name: the package's folder name, as ``list_packages`` has it.
        folder: the packages folder; by default Argos's.

    Returns:
        What was removed.

    Raises:
        ModelError: there is no such package, or it cannot be removed.
    """
    folder = folder or packages_folder()
    found = next((package for package in list_packages(folder) if package.name == name), None)
    if found is None:
        names = ", ".join(shown(package.name) for package in list_packages(folder)) or "none"
        raise ModelError(f"no package '{shown(name)}' in {folder}; installed: {names}")
    if found.path.is_symlink():
        raise ModelError(f"{found.path} is a link to a folder elsewhere; remove the link yourself")
    with exclusively(folder), staging(folder) as aside:
        discard(found.path, aside)
    return found


def discard(package: Path, aside: Path) -> None:
    """Delete a package's folder; other programs see it whole or not at all.

    Args:
        package: the folder.
        aside: a staging folder on the same file system.

    Raises:
        ModelError: it is in use (Windows) or may not be removed.
    """
    try:
        package.rename(aside / f"old-{package.name}")
    except OSError as error:
        raise ModelError(f"{package}: cannot be removed ({error.strerror}); close what uses it") from error
    shutil.rmtree(aside / f"old-{package.name}", ignore_errors=True)


def try_package(path: Path) -> None:
    """Translate a word with a package.

    Args:
        path: its folder.

    Raises:
        EngineError: model or tokenizer do not load or do not fit together.
    """
    from translate_kit.engine.argos import ArgosEngine

    list(ArgosEngine(path, device="cpu", threads=1, beam_size=1).translate(["Haus"]))


def _open(path: Path) -> InstalledPackage | None:
    try:
        metadata = read_metadata(path)
        changed = datetime.fromtimestamp((path / "metadata.json").stat().st_mtime, UTC)
    except (ModelError, OSError, ValueError, OverflowError):
        return None
    record = read_record(path)
    installed = datetime.fromisoformat(record.installed) if record else changed
    code = metadata.get("code") or "translate-de_en"
    return InstalledPackage(path, code, metadata.get("package_version") or "", installed, record)


def _changes(package: InstalledPackage) -> list[str]:
    if package.record is None:
        return []
    now, then = take_stock(package.path), package.record.files
    missing = [f"{shown(name)} is missing; {AGAIN}" for name in then if name not in now]
    changed = [f"{shown(name)} has changed; {AGAIN}" for name in then if name in now and now[name] != then[name]]
    return missing + changed
