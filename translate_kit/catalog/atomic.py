"""Write files so that every reader, and every run after a crash, finds the old text or the new one."""

import contextlib
import os
import secrets
from pathlib import Path

from translate_kit.errors import InputError

# Marks files that a killed run left behind; `catalog.lock` clears them away.
TEMPORARY_SUFFIX = ".translate-kit.tmp"
_NAME_MAX = 255  # bytes that Linux allows for a name; macOS and Windows count characters, of which it allows no more


def check_writable_name(path: Path) -> None:
    """See early that a file's name leaves room for that of its temporary file.

    Args:
        path: the file.

    Raises:
        InputError: the name is too long.
    """
    room = _NAME_MAX - len(os.fsencode(_temporary(path).name))
    if room < 0:
        raise InputError(path, f"file name is {-room} bytes too long to be written", mend="shorten the file name")


def write_atomic(path: Path, text: str) -> None:
    """Replace a file's content, or create the file and its folders.

    The text goes to a new file in the same folder, which is then renamed. A link is written through to the real file,
    and permission bits are kept.

    Args:
        path: the file.
        text: its new content; line ends are written as they are.

    Raises:
        InputError: it cannot be written.
    """
    real = Path(os.path.realpath(path))
    temporary = _temporary(real)
    try:
        real.parent.mkdir(parents=True, exist_ok=True)
        _write_new(temporary, text.encode("utf-8"))
        if real.exists():
            temporary.chmod(real.stat().st_mode & 0o7777)
        os.replace(temporary, real)  # noqa: PTH105 - os.replace is what is promised to be atomic
        _sync_folder(real.parent)
    except OSError as error:
        raise InputError(path, f"cannot be written ({error.strerror})", mend="check permissions and space") from None
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)


def _temporary(path: Path) -> Path:
    return path.with_name(f".{path.name}.{secrets.token_hex(4)}{TEMPORARY_SUFFIX}")


def _write_new(path: Path, data: bytes) -> None:
    """Write a file that does not exist yet through to the disk."""
    with path.open("xb") as stream:
        stream.write(data)
        stream.flush()
        os.fsync(stream.fileno())


def _sync_folder(folder: Path) -> None:
    """Make a rename last through a power cut, where the system offers it (Windows does not)."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
