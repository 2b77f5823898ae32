"""Several files read as one, so that the 253 MB of base weights need no joined copy on disk."""

import hashlib
import io
from bisect import bisect_right
from collections.abc import Callable, Sequence
from itertools import accumulate
from pathlib import Path
from typing import BinaryIO, cast

_BLOCK = 1 << 20


class ChunkedFile(io.RawIOBase):
    """A read-only, seekable file that is the concatenation of others.

    Args:
        paths: the pieces, in order; all must exist.
    """

    def __init__(self, paths: Sequence[Path]) -> None:
        super().__init__()
        self._files = [path.open("rb") for path in paths]
        sizes = [path.stat().st_size for path in paths]
        self._starts = [0, *accumulate(sizes)]
        self._position = 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        base = {io.SEEK_SET: 0, io.SEEK_CUR: self._position, io.SEEK_END: self._starts[-1]}[whence]
        self._position = base + offset
        return self._position

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]
        if self._position >= self._starts[-1]:
            return 0
        index = bisect_right(self._starts, self._position) - 1
        file = self._files[index]
        file.seek(self._position - self._starts[index])
        count = file.readinto(buffer)
        self._position += count
        return count

    def close(self) -> None:
        for file in self._files:
            file.close()
        super().close()


def open_chunks(paths: Sequence[Path]) -> BinaryIO:
    """Open the pieces as one buffered file."""
    return cast("BinaryIO", io.BufferedReader(ChunkedFile(paths), _BLOCK))


def sha256_of(paths: Sequence[Path], progress: Callable[[float], None] = lambda fraction: None) -> str:
    """SHA-256 of the joined files, hex.

    Args:
        paths: the pieces, in order.
        progress: told the share that is done, 0 to 1.

    Raises:
        OSError: a file is missing or cannot be read.
    """
    total = sum(path.stat().st_size for path in paths) or 1
    digest = hashlib.sha256()
    done = 0
    for path in paths:
        with path.open("rb") as file:
            while block := file.read(_BLOCK):
                digest.update(block)
                done += len(block)
                progress(done / total)
    return digest.hexdigest()
