"""Installing Argos packages: from the index, from a file, from a folder. Nothing else opens a connection."""

import dataclasses
import os
import re
import stat
import time
from datetime import UTC, datetime
from pathlib import Path

from translate_kit.engine.argos_library import import_package_module, packages_folder
from translate_kit.engine.download import download
from translate_kit.engine.http_client import Patience
from translate_kit.engine.index import choose, read_index
from translate_kit.engine.model_hash import file_hash
from translate_kit.engine.package_files import Record, check_structure, take_stock, write_record
from translate_kit.engine.packages import InstalledPackage, discard, list_packages, try_package, verify
from translate_kit.engine.runtime import import_ctranslate2
from translate_kit.engine.staging import exclusively, staging, sync
from translate_kit.engine.transfer import MOST_BYTES, Progress
from translate_kit.engine.unpack import unpack
from translate_kit.engine.user_cache import user_cache_folder
from translate_kit.engine.wrap import wrap
from translate_kit.errors import EngineError, ModelError
from translate_kit.text import shown

_NUMBER = re.compile(r"~\d+$")
"""Ends the name of a package's folder when the plain name was taken."""

__all__ = ["Patience", "install_from_file", "install_from_folder", "install_from_index"]


def install_from_index(
    *,
    index: str | None = None,
    sha256: str | None = None,
    if_missing: bool = False,
    progress: Progress | None = None,
    folder: Path | None = None,
    patience: Patience | None = None,
) -> InstalledPackage:
    """Fetch and install the newest German-English package of the Argos index whose hash is known.

    A package that is in use already and intact is not fetched again.

    Args:
        index: address of a mirror; else ``TRANSLATE_KIT_MODEL_INDEX``, else Argos's own.
        sha256: hash of the package file, hex, where ours does not know it.
        if_missing: be content with any German-English package that is there; then nothing is asked for.
        progress: told bytes received and bytes in all.
        folder: packages folder; by default Argos's.
        patience: how long to try; by default the decision that nothing can be reached takes ten seconds.

    Returns:
        What is installed now.

    Raises:
        UnreachableError: no server answers.
        ModelError: anything else; nothing was changed.
    """
    expected = _checked_hash(sha256)
    _need_engine()
    folder = folder or packages_folder()
    if if_missing and (there := list_packages(folder)):
        return there[-1]
    with exclusively(folder):
        if if_missing and (there := list_packages(folder)):  # another process may just have finished
            return there[-1]
        patience = dataclasses.replace(patience or Patience(), begun=time.monotonic())
        offer, known = choose(read_index(index, patience), expected)
        intact = _in_use(known, folder)
        if intact is not None:
            return intact
        archive = _downloads() / f"{known}.argosmodel"
        address = download(offer.addresses, archive, known, patience, progress)
        installed = _install_archive(archive, known, address, folder)
        archive.unlink(missing_ok=True)
    return installed


def install_from_file(file: Path, *, sha256: str | None = None, folder: Path | None = None) -> InstalledPackage:
    """Install an .argosmodel file.

    Args:
        file: the file.
        sha256: what its hash must be, hex, if that matters.
        folder: packages folder; by default Argos's.

    Raises:
        ModelError: it is no good package, or cannot be installed; nothing was changed.
    """
    expected = _checked_hash(sha256)
    _need_engine()
    found = _archive_hash(file)
    if expected and found != expected:
        raise ModelError(f"{file}: not the expected file (sha256 {found}, expected {expected}); get it again")
    folder = folder or packages_folder()
    with exclusively(folder):
        return _in_use(found, folder) or _install_archive(file, found, str(file), folder)


def install_from_folder(source: Path, *, folder: Path | None = None) -> InstalledPackage:
    """Install a CTranslate2 translator with its SentencePiece model, such as a converted OPUS-MT model, as a package.

    Args:
        source: the folder that has them.
        folder: packages folder; by default Argos's.

    Raises:
        ModelError: something is missing, or it cannot be installed; nothing was changed.
    """
    _need_engine()
    folder = folder or packages_folder()
    with exclusively(folder), staging(folder) as place:
        return _put_in_place(wrap(source, place), folder, place, origin=str(source), archive_sha256="")


def _in_use(archive_sha256: str, folder: Path) -> InstalledPackage | None:
    """The package that is used, if it came from this archive and is intact."""
    for package in list_packages(folder)[-1:]:
        if package.record and package.record.archive_sha256 == archive_sha256 and not verify(package).problems:
            with staging(folder) as aside:
                _discard_all(_same_name(package.name, folder) - {package.path}, aside)
            return package
    return None


def _install_archive(archive: Path, sha256: str, origin: str, folder: Path) -> InstalledPackage:
    with staging(folder) as place:
        package = unpack(archive, place / "new")
        return _put_in_place(package, folder, place, origin=origin, archive_sha256=sha256)


def _put_in_place(package: Path, folder: Path, aside: Path, *, origin: str, archive_sha256: str) -> InstalledPackage:
    """Move a package to where Argos looks, and only then take away the one that it replaces."""
    check_structure(package)
    try:
        try_package(package)
    except EngineError as error:
        raise ModelError(f"{package.name}: refused, as the model does not work here: {error}") from error
    installed = datetime.now(UTC).isoformat(timespec="microseconds")
    write_record(package, Record(origin, archive_sha256, installed, take_stock(package)))
    # A folder cannot be exchanged for another in one step. So the new one gets a name of its own while the old one is
    # there: at every moment there is one or the other, or for an instant both.
    old = _same_name(package.name, folder)
    target = _free_name(package.name, folder)
    try:
        for path in (*package.rglob("*"), package):
            sync(path)
        package.rename(target)
        sync(folder)
    except OSError as error:
        raise ModelError(f"{target}: cannot be written ({error.strerror})") from error
    _discard_all(old, aside)
    return next(found for found in list_packages(folder) if found.path == target)


def _same_name(name: str, folder: Path) -> set[Path]:
    """The German-English packages of a name, numbered or not; a folder of anything else is never ours to replace."""
    plain = _NUMBER.sub("", name)
    return {package.path for package in list_packages(folder) if _NUMBER.sub("", package.name) == plain}


def _free_name(name: str, folder: Path) -> Path:
    plain = folder / _NUMBER.sub("", name)
    path, number = plain, 1
    while os.path.lexists(path):
        number += 1
        path = plain.with_name(f"{plain.name}~{number}")
    return path


def _discard_all(packages: set[Path], aside: Path) -> None:
    for package in packages:
        discard(package, aside)


def _archive_hash(file: Path) -> str:
    try:
        status = file.stat()
        if not stat.S_ISREG(status.st_mode):  # a device or pipe may never end
            raise ModelError(f"{file}: cannot be read as a package (not a regular file); give an .argosmodel file")
        if status.st_size > MOST_BYTES:
            raise ModelError(f"{file}: larger than {MOST_BYTES >> 30} GiB, so not a package; give an .argosmodel file")
        return file_hash(file)
    except OSError as error:
        raise ModelError(f"{file}: cannot be read ({error.strerror})") from error


def _checked_hash(sha256: str | None) -> str | None:
    if sha256 is None:
        return None
    if not re.fullmatch(r"[0-9a-fA-F]{64}", sha256):
        raise ModelError(f"'{shown(sha256)}' is not a sha256; it has 64 hexadecimal digits")
    return sha256.lower()


def _need_engine() -> None:
    try:
        import_package_module()
        import_ctranslate2()
    except EngineError as error:
        raise ModelError(str(error)) from error


def _downloads() -> Path:
    folder = user_cache_folder() / "downloads"
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ModelError(f"{folder}: cannot be made ({error.strerror}); set XDG_CACHE_HOME") from error
    return folder
