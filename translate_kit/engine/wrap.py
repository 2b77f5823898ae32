"""A CTranslate2 translator with its SentencePiece model, made into an Argos package."""

import json
import re
import shutil
from pathlib import Path

from translate_kit.engine.package_files import read_metadata
from translate_kit.engine.tokenizer import TARGET_TOKENIZER
from translate_kit.errors import ModelError

_MODEL_FILES = ("model.bin", "config.json", "*vocabulary.json", "*vocabulary.txt", "vmap.txt")
_TOKENIZERS = (
    ("sentencepiece.model", "sentencepiece.model"),
    ("source.spm", "sentencepiece.model"),
    (TARGET_TOKENIZER, TARGET_TOKENIZER),
    ("spm.model", "sentencepiece.model"),
    ("bpe.model", "bpe.model"),
)
_BESIDE = ("README.md", "LICENSE", "LICENSE.txt", "metadata.json")


def wrap(folder: Path, place: Path) -> Path:
    """Copy a model's files into the shape of an Argos package.

    Model and tokenizer may lie together in the folder, or the model in ``model/`` with the tokenizer beside it, as in a
    package. The tokenizer is ``sentencepiece.model``, ``spm.model``, ``source.spm`` with ``target.spm`` (OPUS-MT), or
    ``bpe.model``. Without metadata.json the user's word is taken that it translates German to English.

    Args:
        folder: what the user has.
        place: an existing folder for the package.

    Returns:
        The package's folder in ``place``, named after ``folder``.

    Raises:
        ModelError: something is missing, or metadata.json is for another pair of languages.
    """
    model = folder / "model" if (folder / "model" / "model.bin").is_file() else folder
    if not (model / "model.bin").is_file():
        raise ModelError(f"{folder}: no model.bin; convert the model to CTranslate2 first (ct2-opus-mt-converter)")
    described = (folder / "metadata.json").is_file()
    if described:
        read_metadata(folder)
    name = re.sub(r"[^\w.-]+", "-", folder.resolve().name).strip(".-") or "model"
    package = place / (name if described else f"translate-de_en-{name}")
    try:
        (package / "model").mkdir(parents=True)
        for pattern in _MODEL_FILES:
            for file in model.glob(pattern):
                if file.is_file():  # a device may never end
                    shutil.copyfile(file, package / "model" / file.name)
        _copy_beside(folder, model, package)
        if not described:
            _describe(package)
    except OSError as error:
        raise ModelError(f"{folder}: cannot be copied ({error})") from error
    return package


def _copy_beside(folder: Path, model: Path, package: Path) -> None:
    for place in dict.fromkeys((folder, model)):
        for name, copy in _TOKENIZERS + tuple((name, name) for name in _BESIDE):
            if (place / name).is_file() and not (package / copy).exists():
                shutil.copyfile(place / name, package / copy)


def _describe(package: Path) -> None:
    metadata = {
        "package_version": "1.0",
        "argos_version": "1.9.0",
        "from_code": "de",
        "from_name": "German",
        "to_code": "en",
        "to_name": "English",
        "type": "translate",
        "code": package.name,
    }
    (package / "metadata.json").write_text(json.dumps(metadata, indent=1) + "\n", encoding="utf-8")
