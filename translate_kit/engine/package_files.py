"""What an Argos package consists of, and what we write down about it when we install it."""

import json
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from translate_kit.engine.model_hash import file_hash
from translate_kit.errors import ModelError

RECORD = "translate-kit.json"
"""Our record inside a package; Argos ignores files that it does not know."""

_METADATA_LIMIT = 1 << 20
_FORMAT = 1


@dataclass(frozen=True, slots=True)
class FileState:
    """A file of a package as it was installed.

    Attributes:
        size: bytes.
        sha256: hex.
    """

    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Record:
    """Where a package came from.

    Attributes:
        origin: address or path that it was installed from.
        archive_sha256: hash of the .argosmodel file, hex; empty for a folder.
        installed: time, ISO 8601, UTC.
        files: every file by its path in the package.
    """

    origin: str
    archive_sha256: str
    installed: str
    files: Mapping[str, FileState] = field(default_factory=dict)


def read_metadata(package: Path) -> dict[str, Any]:
    """metadata.json of a package, checked to be a German-English translation package.

    Raises:
        ModelError: it is missing or broken, or the package is for something else.
    """
    file = package / "metadata.json"
    try:
        if file.stat().st_size > _METADATA_LIMIT:
            raise ModelError(f"{file}: too large for a package's metadata; this is not an Argos package")
        metadata = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise ModelError(f"{file}: cannot be read ({error}); this is not an Argos package") from error
    if not isinstance(metadata, dict):
        raise ModelError(f"{file}: not a JSON object; this is not an Argos package")
    kind = metadata.get("type", "translate")
    pair = (metadata.get("from_code"), metadata.get("to_code"))
    if kind != "translate" or pair != ("de", "en"):
        what = f"{pair[0]!r} to {pair[1]!r}" if kind == "translate" else repr(kind)
        raise ModelError(f"{package.name}: a package for {what}; only German to English ('de' to 'en') is used here")
    for key, default in (("package_version", ""), ("target_prefix", ""), ("code", None)):
        if not isinstance(metadata.get(key, default), str | None):
            raise ModelError(f"{file}: {key} is not text; this is not an Argos package")
    return metadata


def check_structure(package: Path) -> None:
    """Make sure that everything is there that a translation needs.

    Raises:
        ModelError: names what is missing.
    """
    read_metadata(package)
    model = package / "model"
    if not (model / "model.bin").is_file():
        raise ModelError(f"{package.name}: no model/model.bin; this is not an Argos package")
    if not any(model.glob("*vocabulary.*")):
        raise ModelError(f"{package.name}: no vocabulary in model/; this is not an Argos package")
    if not any((package / name).is_file() for name in ("sentencepiece.model", "bpe.model")):
        raise ModelError(f"{package.name}: no sentencepiece.model and no bpe.model; this is not an Argos package")


def take_stock(package: Path) -> dict[str, FileState]:
    """The state of every file of a package, our record left out."""
    files = sorted(file for file in package.rglob("*") if file.is_file() and file != package / RECORD)
    return {file.relative_to(package).as_posix(): FileState(file.stat().st_size, file_hash(file)) for file in files}


def write_record(package: Path, record: Record) -> None:
    """Write our record into a package that is not in its place yet."""
    text = json.dumps({"format": _FORMAT} | asdict(record), indent=1, sort_keys=True)
    (package / RECORD).write_text(text + "\n", encoding="utf-8")


def read_record(package: Path) -> Record | None:
    """Our record, where we installed the package and the record can be read."""
    try:
        data = json.loads((package / RECORD).read_text(encoding="utf-8"))
        files = {
            str(name): FileState(int(state["size"]), str(state["sha256"])) for name, state in data["files"].items()
        }
        return Record(str(data["origin"]), str(data["archive_sha256"]), str(data["installed"]), files)
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None


def version_key(version: str) -> tuple[int, ...]:
    """Orders versions such as 1.9 and 1.10 by their numbers."""
    return tuple(int(number) for number in re.findall(r"\d+", version))
