"""Text to pieces and back, as an Argos package wants it."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from translate_kit.errors import EngineError

TARGET_TOKENIZER = "target.spm"
"""Our addition to the format: the target's own SentencePiece model, where it is not the source's (OPUS-MT)."""

_VOCABULARIES = ("shared_vocabulary.json", "shared_vocabulary.txt", "target_vocabulary.json", "target_vocabulary.txt")


class PackageTokenizer:
    """SentencePiece, or BPE over Moses tokens, whichever the package has.

    Decoding differs from Argos's in two points: ``_`` stays what it is (Argos makes it a space), and there is no white
    space at either end.

    Args:
        package: an ``argostranslate.package.Package``.

    Raises:
        EngineError: the package has no tokenizer, or one that cannot be loaded.
    """

    def __init__(self, package: Any) -> None:
        self._path = package.package_path
        if not hasattr(package, "tokenizer"):
            raise EngineError(f"{self._path}: no sentencepiece.model and no bpe.model; install the package again")
        self._argos = package.tokenizer
        try:
            self._source = self._argos.lazy_processor() if hasattr(self._argos, "lazy_processor") else None
            self._target = self._source
            if self._source is not None and (self._path / TARGET_TOKENIZER).exists():
                self._target = type(self._source)(model_file=str(self._path / TARGET_TOKENIZER))
            if self._source is None:
                self._argos.lazy_load()
        except (OSError, RuntimeError, ValueError) as error:
            reason = " ".join(str(error).split())
            raise EngineError(f"{self._path}: its tokenizer does not load ({reason}); install it again") from error
        self._vocabulary = target_vocabulary(self._path / "model")

    def encode_source(self, text: str) -> list[str]:
        """Pieces of a German sentence; may be none."""
        return self._encode(self._source, text)

    def encode_target(self, text: str) -> list[str]:
        """Pieces of an English text; may be none."""
        return self._encode(self._target, text)

    def decode(self, pieces: Sequence[str]) -> str:
        """The text of target pieces."""
        if self._target is None:
            return str(self._argos.decode(list(pieces))).strip() if pieces else ""
        # A piece that the tokenizer does not know (copied from the source) keeps its mark of a space.
        return str(self._target.decode_pieces(list(pieces))).replace("▁", " ").strip()

    def knows(self, pieces: Sequence[str]) -> bool:
        """Whether the model can write all these target pieces; to it others are all the same ``<unk>``."""
        return self._vocabulary.issuperset(pieces)

    def _encode(self, processor: Any, text: str) -> list[str]:
        if not text.strip():
            return []
        pieces = processor.encode(text, out_type=str) if processor is not None else self._argos.encode(text)
        return [piece for piece in pieces if piece]


def target_vocabulary(model: Path) -> frozenset[str]:
    """The target pieces of a CTranslate2 model, special tokens left out.

    Args:
        model: the model's folder.

    Raises:
        EngineError: there is none, or it cannot be read.
    """
    file = next((model / name for name in _VOCABULARIES if (model / name).is_file()), None)
    if file is None:
        raise EngineError(f"{model}: no vocabulary; install the package again")
    try:
        text = file.read_text(encoding="utf-8")
        pieces = json.loads(text) if file.suffix == ".json" else text.split("\n")
    except (OSError, ValueError) as error:
        raise EngineError(f"{file}: cannot be read ({error}); install the package again") from error
    return frozenset(pieces) - {"<unk>", "<s>", "</s>", "<blank>", "<pad>", ""}
