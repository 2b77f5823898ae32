"""Gemma's tokenizer, cut down to the pieces that German and English need."""

from collections.abc import Sequence
from typing import Any

from translate_kit_embedded.gguf_file import GgufFile

_SPECIAL = ("unk", "bos", "eos", "pad")


def sentencepiece_model(base: GgufFile, pieces: Sequence[int]) -> tuple[list[str], bytes]:
    """Make a SentencePiece BPE model of some pieces of the base model.

    Args:
        base: the base model, whose metadata hold the whole tokenizer.
        pieces: ids of the pieces that are kept, ascending; the byte pieces must be among them.

    Returns:
        The pieces' names in order, and the serialised model.
    """
    from sentencepiece import sentencepiece_model_pb2

    protocol: Any = sentencepiece_model_pb2  # its classes are made at run time

    tokens, scores, kinds = (base.field(f"tokenizer.ggml.{key}") for key in ("tokens", "scores", "token_type"))
    names = [tokens[index] for index in pieces]
    model = protocol.ModelProto()
    for index in pieces:
        model.pieces.add(piece=tokens[index], score=scores[index], type=kinds[index])
    trainer = model.trainer_spec
    trainer.model_type = protocol.TrainerSpec.BPE
    trainer.vocab_size = len(names)
    trainer.byte_fallback = True
    trainer.split_digits = True
    for special in _SPECIAL:
        setattr(trainer, f"{special}_id", names.index(f"<{special}>"))
        setattr(trainer, f"{special}_piece", f"<{special}>")
    normalizer = model.normalizer_spec
    normalizer.name = "identity"
    normalizer.add_dummy_prefix = False
    normalizer.remove_extra_whitespaces = False
    normalizer.escape_whitespaces = True
    return names, model.SerializeToString()
