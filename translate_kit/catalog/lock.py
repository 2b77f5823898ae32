"""Keep two runs from writing the same catalogs at once."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from filelock import FileLock, Timeout

from translate_kit.catalog.atomic import TEMPORARY_SUFFIX
from translate_kit.errors import InputError, KitError

LOCK_NAME = ".translate-kit.lock"


@contextmanager
def catalog_lock(folder: Path, *, timeout: float = 10.0) -> Iterator[None]:
    """Hold the lock of a locale folder, and clear away what killed runs left half-written there.

    Args:
        folder: the folder of the catalogs, such as ``locales/en/LC_MESSAGES``; created where it is missing.
        timeout: seconds to wait for another run.

    Raises:
        KitError: another run holds it for longer.
        InputError: the folder cannot be written.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        lock = FileLock(folder / LOCK_NAME, timeout=timeout)
        lock.acquire()
    except Timeout:
        raise KitError(
            f"{folder}: another run is writing here (waited {timeout:g} s); let it end, or stop it, then try again"
        ) from None
    except OSError as error:
        raise InputError(folder, f"cannot be written ({error.strerror})", mend="check its permissions") from None
    try:
        for left in folder.rglob(f".*{TEMPORARY_SUFFIX}"):
            with suppress(OSError):
                left.unlink()
        yield
    finally:
        lock.release()
