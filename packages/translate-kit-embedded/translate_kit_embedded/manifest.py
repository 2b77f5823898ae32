"""The list of a build's files with their hashes: proof that a build is whole."""

import json
from collections.abc import Iterable
from importlib.metadata import version
from pathlib import Path
from typing import Any

from translate_kit_embedded.chunks import sha256_of
from translate_kit_embedded.locate import FORMAT, ModelInputs

NAME = "manifest.json"
_TOOLS = ("ctranslate2", "gguf", "numpy", "sentencepiece")


def write_manifest(folder: Path, inputs: ModelInputs) -> None:
    """Hash all files of a build and write the list beside them."""
    files = sorted(path for path in folder.iterdir() if path.name != NAME)
    data = {
        "format": FORMAT,
        "base_sha256": inputs.base_sha256,
        "adapter_sha256": inputs.adapter_sha256,
        "tools": {tool: version(tool) for tool in _TOOLS},
        "files": {path.name: {"bytes": path.stat().st_size, "sha256": sha256_of([path])} for path in files},
    }
    (folder / NAME).write_text(json.dumps(data, indent=2) + "\n", encoding="utf-8", newline="\n")


def problems(folder: Path, inputs: ModelInputs) -> list[str]:
    """What is wrong with a build, one short phrase each; empty for a whole build.

    Every file is read (143 MB take about a tenth of a second with hardware SHA-256).
    """
    try:
        data = json.loads((folder / NAME).read_text(encoding="utf-8"))
        expected = {"format": FORMAT, "base_sha256": inputs.base_sha256, "adapter_sha256": inputs.adapter_sha256}
        wrong = [f"{key} is not the expected one" for key, value in expected.items() if data[key] != value]
        return wrong + list(_file_problems(folder, data["files"]))
    except FileNotFoundError:
        return [f"{NAME} is missing"]
    except (ValueError, KeyError, TypeError, AttributeError):
        return [f"{NAME} cannot be read"]


def _file_problems(folder: Path, files: dict[str, Any]) -> Iterable[str]:
    for name, entry in files.items():
        path = folder / name
        if not path.is_file():
            yield f"{name} is missing"
        elif path.stat().st_size != entry["bytes"]:
            yield f"{name} has {path.stat().st_size} bytes instead of {entry['bytes']}"
        elif sha256_of([path]) != entry["sha256"]:
            yield f"{name} has another hash"
