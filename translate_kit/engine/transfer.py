"""One file from one address to disk, however often the line breaks."""

import re
import time
from collections.abc import Callable
from http.client import HTTPException
from pathlib import Path
from typing import IO, Any

from translate_kit.engine.http_client import BrokenOffError, Patience, RefusedError, UnreachableError, open_address
from translate_kit.errors import ModelError
from translate_kit.text import shown

Progress = Callable[[int, int | None], None]
"""Told bytes received and bytes in all, where the server says."""

_CHUNK = 1 << 16
MOST_BYTES = 4 << 30
"""Of a package file."""

_TRICKLE = 1024
"""Bytes a second; a transfer that is slower counts as stalled."""

_PARTIAL, _NOTHING_LEFT = 206, 416


class Transfer:
    """Receives a file into a part file, going on where that ends.

    Args:
        address: http or https.
        part: the part file; may have a beginning of the file.
        patience: how long to try.
        progress: told how far it is.

    Attributes:
        answers: how many answers the part file is put together from, an earlier run counted as one.
    """

    def __init__(self, address: str, part: Path, patience: Patience, progress: Progress | None) -> None:
        self._address = address
        self._part = part
        self._patience = patience
        self._progress = progress
        self._answered = False
        self.answers = 1 if self._size else 0

    def run(self) -> None:
        """Receive until the end of the file.

        Raises:
            UnreachableError: no server answers at the first try.
            RefusedError: the server does not give the file.
            BrokenOffError: it broke off again and again.
            ModelError: the part file cannot be written.
        """
        failures, most = 0, self._size
        while True:
            try:
                return self._receive()
            except (UnreachableError, RefusedError, BrokenOffError) as error:
                failures = 1 if self._size > most else failures + 1
                most = max(most, self._size)
                pause = self._patience.pause * 2 ** (failures - 1)
                if not self._again(error, failures, pause):
                    raise
            time.sleep(pause)

    def _again(self, error: ModelError, failures: int, pause: float) -> bool:
        if failures >= self._patience.tries or (isinstance(error, RefusedError) and not error.passing):
            return False
        return self._answered or (not isinstance(error, UnreachableError) and pause < self._patience.left)

    @property
    def _size(self) -> int:
        return self._part.stat().st_size if self._part.exists() else 0

    def _receive(self) -> None:
        have = self._size
        seconds = self._patience.stall if self._answered else self._patience.left
        headers = {"Range": f"bytes={have}-"} if have else {}
        try:
            answer = open_address(self._address, headers, self._patience, seconds)
        except RefusedError as error:
            if error.status != _NOTHING_LEFT or not have:
                raise
            # The part is the whole file, or not of this file at all; its hash will tell.
            self.answers += 1
            return
        self._answered = True
        with answer:
            if answer.status != _PARTIAL:
                have = 0
            elif _range_start(answer) != have:
                self._part.unlink(missing_ok=True)  # the next try then asks for the whole file
                raise BrokenOffError(f"{self._address}: another part was sent than asked for")
            self.answers = self.answers + 1 if have else 1
            self._copy(answer, have)

    def _copy(self, answer: Any, have: int) -> None:
        total = None if answer.length is None else have + answer.length
        if (total or 0) > MOST_BYTES:
            raise RefusedError(f"{self._address}: larger than {MOST_BYTES >> 30} GiB, so not a package", passing=False)
        with _open_part(self._part, have) as file:
            for data in _chunks(answer, self._address, self._patience.stall):
                have += _write(file, data, self._part)
                if self._progress:
                    self._progress(have, total)
                if have > MOST_BYTES:
                    raise RefusedError(f"{self._address}: sends without end, so not a package", passing=False)
        if total is not None and have < total:
            raise BrokenOffError(f"{self._address}: ended after {have} of {total} bytes")


def _chunks(answer: Any, address: str, stall: float) -> Any:
    since, received = time.monotonic(), 0
    while True:
        try:
            data = answer.read1(_CHUNK)
        except TimeoutError as error:
            raise BrokenOffError(f"{address}: nothing came for {stall:.0f} seconds") from error
        except (OSError, HTTPException) as error:
            raise BrokenOffError(f"{address}: broken off ({shown(str(error))})") from error
        if not data:
            return
        yield data
        received += len(data)
        if time.monotonic() - since > stall:
            if received < _TRICKLE * stall:
                raise BrokenOffError(f"{address}: only {received} bytes came in {stall:.0f} seconds")
            since, received = time.monotonic(), 0


def _open_part(part: Path, have: int) -> IO[bytes]:
    try:
        file = part.open("r+b" if have else "wb")
        file.seek(have)
    except OSError as error:
        raise ModelError(f"{part}: cannot be written ({error.strerror})") from error
    return file


def _write(file: IO[bytes], data: bytes, part: Path) -> int:
    try:
        return file.write(data)
    except OSError as error:
        raise ModelError(
            f"{part}: cannot be written ({error.strerror}); make room and run the command again"
        ) from error


def _range_start(answer: Any) -> int | None:
    match = re.match(r"bytes (\d{1,15})-", answer.headers.get("Content-Range", ""))
    return int(match[1]) if match else None
