"""One hash for a model of many megabytes, computed once."""

import contextlib
import hashlib
import json
import tempfile
import time
from pathlib import Path

from translate_kit.engine.small_files import read_json
from translate_kit.engine.user_cache import user_cache_folder

_PARTS = ("model/**/*", "sentencepiece.model", "target.spm", "bpe.model")
_SETTLED = 2.0
"""Seconds. A file younger than this could change again without a new time stamp (FAT counts in twos)."""

_CACHE_LIMIT = 16 << 20


def model_hash(package: Path, cache: Path | None = None) -> str:
    """Hash over the files of a package that decide what it says: model, vocabulary, tokenizer.

    Files that were hashed before are known by path, size and time of change.

    Args:
        package: the package's folder.
        cache: the file that keeps hashes; by default ``model-hashes.json`` in the user's cache folder. One that cannot
            be read or written costs time and nothing else.

    Returns:
        SHA-256 over names and hashes of the files, hex.

    Raises:
        EngineError: without ``cache``: the user has no home.
    """
    cache = cache or user_cache_folder() / "model-hashes.json"
    known = _read(cache)
    found = dict(known)
    total = hashlib.sha256()
    for file in sorted({file for part in _PARTS for file in package.glob(part) if file.is_file()}):
        status = file.stat()
        key = f"{file.resolve()}|{status.st_size}|{status.st_mtime_ns}"
        digest = known.get(key) or file_hash(file)
        if time.time() - status.st_mtime > _SETTLED:
            found[key] = digest
        total.update(f"{file.relative_to(package).as_posix()}\0{digest}\n".encode())
    if found != known:
        _write(cache, found)
    return total.hexdigest()


def file_hash(file: Path) -> str:
    """SHA-256 of a file, hex."""
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def _read(cache: Path) -> dict[str, str]:
    try:
        hashes = read_json(cache, most=_CACHE_LIMIT)
    except (OSError, ValueError):
        return {}
    return hashes if isinstance(hashes, dict) else {}


def _write(cache: Path, hashes: dict[str, str]) -> None:
    kept = {key: value for key, value in hashes.items() if Path(key.rsplit("|", 2)[0]).exists()}
    with contextlib.suppress(OSError):
        cache.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile("w", encoding="utf-8", dir=cache.parent, delete=False) as stream:
            json.dump(kept, stream, indent=1, sort_keys=True)
        Path(stream.name).replace(cache)
