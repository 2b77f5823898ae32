"""A place beside the packages for what is not finished, and the lock that lets in one installer at a time."""

import contextlib
import json
import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

from translate_kit.errors import ModelError

_PREFIX = ".translate-kit-"
_WAIT = 1800.0
"""Seconds to wait for another installation; a slow line may need them."""


@contextlib.contextmanager
def exclusively(folder: Path, *, wait: float = _WAIT) -> Iterator[None]:
    """Hold the lock of a packages folder, which is made if need be; staging folders of a killed run are deleted.

    Args:
        folder: the packages folder.
        wait: seconds to wait for another process.

    Raises:
        ModelError: the folder cannot be written, or the other process does not finish.
    """
    from filelock import FileLock, Timeout

    try:
        folder.mkdir(parents=True, exist_ok=True)
        lock = FileLock(folder / f"{_PREFIX}lock")
        lock.acquire(timeout=wait)
    except Timeout as error:
        raise ModelError(f"another installation into {folder} is under way; wait for it to finish") from error
    except OSError as error:
        raise ModelError(f"{folder}: cannot be written ({error.strerror}); set ARGOS_PACKAGES_DIR") from error
    try:
        for left in folder.glob(f"{_PREFIX}*/"):  # by a killed run
            shutil.rmtree(left, ignore_errors=True)
        yield
    finally:
        lock.release()


@contextlib.contextmanager
def staging(folder: Path) -> Iterator[Path]:
    """A temporary folder on the file system of the packages folder, deleted at the end; the lock must be held.

    Argos opens every folder there as a package and fails on one without metadata, so this one has metadata of a type
    that nothing asks for.

    Args:
        folder: the packages folder.

    Raises:
        ModelError: the folder cannot be written.
    """
    try:
        place = Path(tempfile.mkdtemp(prefix=_PREFIX, dir=folder))
        (place / "metadata.json").write_text(json.dumps({"type": "unfinished"}), encoding="utf-8")
    except OSError as error:
        raise ModelError(f"{folder}: cannot be written ({error.strerror}); set ARGOS_PACKAGES_DIR") from error
    try:
        yield place
    finally:
        shutil.rmtree(place, ignore_errors=True)


def sync(path: Path) -> None:
    """Have the system write a file, or a folder's list of names, to disk before going on."""
    folder = path.is_dir()
    if folder and os.name == "nt":  # Windows cannot open folders
        return
    descriptor = os.open(path, os.O_RDONLY if folder else os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
