"""Read regular files, and say in one line why something else cannot be read."""

import errno
import stat
from pathlib import Path

from translate_kit.errors import InputError


def read_regular(path: Path, kind: str) -> bytes:
    """Return the bytes of a file; links are followed.

    Args:
        path: the file.
        kind: what it should be, such as ``PO file``, for messages.

    Raises:
        FileNotFoundError: there is nothing, and no dangling link either.
        InputError: it is a folder, a pipe or a device, a dangling link, or cannot be read.
    """
    try:
        mode = path.stat().st_mode  # before opening, which waits for ever at a pipe
        if stat.S_ISDIR(mode):
            raise InputError(path, f"a folder, no {kind}", mend="name the file, or move the folder away")
        if not stat.S_ISREG(mode):
            raise InputError(path, f"a pipe or device, no {kind}", mend="put a file in its place")
        return path.read_bytes()
    except FileNotFoundError:
        if path.is_symlink():
            raise InputError(
                path, f"link to {path.readlink()}, which does not exist", mend="mend or delete the link"
            ) from None
        raise
    except OSError as error:
        raise InputError(path, f"cannot be read ({error.strerror})", mend=_mend(error.errno)) from None


def _mend(code: int | None) -> str:
    """Return what to do about a system's error."""
    if code == errno.ELOOP:
        return "the link leads to itself: delete it"
    if code == errno.ENOTDIR:
        return "a file stands where a folder should be: rename one of them"
    if code == errno.ENAMETOOLONG:
        return "shorten the file name"
    return "check its permissions"
