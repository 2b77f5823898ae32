"""What an Argos package consists of, and what we write down about it when we install it."""

import json
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from translate_kit.engine.model_hash import file_hash
from translate_kit.engine.small_files import read_json
from translate_kit.errors import ModelError
from translate_kit.text import shown

RECORD = "translate-kit.json"
"""Our record inside a package; Argos ignores files that it does not know."""

_FORMAT = 1
_LONGEST = 200
"""Characters of a code or version."""

_RECORD_LIMIT = 4 << 20
"""Bytes; a package may have 2,000 files."""


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
        metadata = read_json(file)
    except OSError as error:
        raise ModelError(f"{file}: cannot be read ({error.strerror}); this is not an Argos package") from error
    except ValueError as error:
        raise ModelError(f"{file}: cannot be read ({shown(str(error))}); this is not an Argos package") from error
    if not isinstance(metadata, dict):
        raise ModelError(f"{file}: not a JSON object; this is not an Argos package")
    kind = metadata.get("type", "translate")
    pair = (metadata.get("from_code"), metadata.get("to_code"))
    if kind != "translate" or pair != ("de", "en"):
        what = f"{_quoted(pair[0])} to {_quoted(pair[1])}" if kind == "translate" else _quoted(kind)
        raise ModelError(f"{package.name}: a package for {what}; only German to English ('de' to 'en') is used here")
    for key, default in (("package_version", ""), ("target_prefix", ""), ("code", None)):
        value = metadata.get(key, default)
        if value is not None and not (isinstance(value, str) and value.isprintable() and len(value) <= _LONGEST):
            raise ModelError(f"{file}: {key} is not a short text; this is not an Argos package")
    for key in ("languages", "source_languages", "target_languages"):  # Argos adds to them
        if not isinstance(metadata.get(key, []), list):
            raise ModelError(f"{file}: {key} is not a list; this is not an Argos package")
    return metadata


def _quoted(value: object) -> str:
    return f"'{shown(value)}'" if isinstance(value, str) else "something else"


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
        data = read_json(package / RECORD, most=_RECORD_LIMIT)
        files = {
            str(name): FileState(int(state["size"]), str(state["sha256"])) for name, state in data["files"].items()
        }
        installed = datetime.fromisoformat(str(data["installed"]))
        if installed.tzinfo is None:
            return None
        origin, archive = (shown(str(data[key]), _LONGEST * 10) for key in ("origin", "archive_sha256"))
        return Record(origin, archive, installed.isoformat(timespec="microseconds"), files)
    except (OSError, ValueError, LookupError, TypeError, AttributeError, ArithmeticError, RecursionError):
        return None


def version_key(version: str) -> tuple[int, ...]:
    """Orders versions such as 1.9 and 1.10 by their numbers; what comes after 200 characters does not count."""
    return tuple(int(number) for number in re.findall(r"\d+", version[:_LONGEST]))
