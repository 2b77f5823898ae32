"""Fetching files: a small one into memory, a large one to disk, where it is not put in place without its hash."""

import time
from collections.abc import Sequence
from pathlib import Path

from translate_kit.engine.http_client import BrokenOffError, Patience, RefusedError, UnreachableError, read_address
from translate_kit.engine.model_hash import file_hash
from translate_kit.engine.transfer import Progress, Transfer
from translate_kit.errors import ModelError

_NOT_FOUND = 404


def fetch(address: str, patience: Patience, *, most: int) -> bytes:
    """A small file.

    Args:
        address: http or https.
        patience: how long to try; all is over within its ``reach``.
        most: bytes; a longer file is refused.

    Raises:
        UnreachableError: no server answers.
        ModelError: the server does not give the file.
    """
    pause = patience.pause
    answered: ModelError | None = None
    while True:
        try:
            return read_address(address, patience, most)
        except UnreachableError as error:
            raise answered or error from None
        except (RefusedError, BrokenOffError) as error:
            lasting = isinstance(error, RefusedError) and not error.passing
            if lasting or pause > patience.left:
                raise
            answered = error
        time.sleep(pause)
        pause *= 2


def download(
    addresses: Sequence[str], target: Path, sha256: str, patience: Patience, progress: Progress | None = None
) -> str:
    """A large file, from the first address that gives it.

    What was received stays in ``target`` with ``.part`` added, for the next try and the next run. A file with another
    hash is deleted; one that was put together from several answers is fetched once more as a whole before that.

    Args:
        addresses: where it may be had, tried in turn.
        target: where to put it; its folder must exist.
        sha256: the file's hash, hex.
        patience: how long to try.
        progress: told how far it is.

    Returns:
        The address that gave it.

    Raises:
        UnreachableError: no server answers.
        ModelError: no address gives the file, or what it gives has the wrong hash.
    """
    part = target.with_name(target.name + ".part")
    failures: list[ModelError] = []
    for address in addresses:
        try:
            _download_from(address, part, sha256, patience, progress)
        except (UnreachableError, RefusedError, BrokenOffError) as error:
            failures.append(error)
            continue
        part.replace(target)
        return address
    telling = [failure for failure in failures if getattr(failure, "status", 0) != _NOT_FOUND]
    raise (telling + failures + [ModelError("the index gives no address for the package")])[0]


def _download_from(address: str, part: Path, sha256: str, patience: Patience, progress: Progress | None) -> None:
    transfer = Transfer(address, part, patience, progress)
    try:
        transfer.run()
        if transfer.answers > 1 and file_hash(part) != sha256:
            part.unlink()
            transfer.run()
    except BrokenOffError as error:
        raise BrokenOffError(f"{error}; run the command again, it goes on from there") from error
    found = file_hash(part)
    if found != sha256:
        part.unlink()
        raise RefusedError(
            f"{address}: not the expected file (sha256 {found}, expected {sha256}), so it was deleted; try again,"
            " or another mirror with --index",
            passing=False,
        )
