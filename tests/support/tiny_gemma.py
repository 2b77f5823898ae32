"""Gemma-shaped GGUF files and adapters so small that the real builder and a real Generator run in a moment.

`chain` makes a model that says what it is told to: embeddings are unit vectors, the only layer's feed-forward matrix
maps every piece to the ones that follow it, and attention adds nothing. `noise` makes one with random weights, in which
every part of the architecture counts.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

import gguf
import numpy as np
import numpy.typing as npt

from translate_kit_embedded import ModelInputs

Array = npt.NDArray[np.float32]

_NORMAL, _CONTROL, _USER_DEFINED, _BYTE = 1, 3, 4, 6
_LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZäöüÄÖÜß0123456789.,:;!?-'\"()"
_WORDS = ("▁Yes", "▁No", "▁the", "▁The", "▁court", "▁of", "▁law", "▁and", "▁rule")
_DROPPED = ("▁unused", "▁dropped")
"""Pieces of the base model that the adapter does not keep; they stand in the middle of the table."""


def vocabulary() -> list[tuple[str, int]]:
    """Pieces of the base model with their SentencePiece types, as Gemma orders them."""
    special = [(name, _CONTROL) for name in ("<pad>", "<eos>", "<bos>", "<unk>")]
    byte = [(f"<0x{value:02X}>", _BYTE) for value in range(256)]
    grown = [word[:end] for word in _WORDS for end in range(2, len(word) + 1)]
    normal = [*_DROPPED, *dict.fromkeys(grown), "▁", *_LETTERS]
    lines = [("\n", _USER_DEFINED), ("\n\n", _USER_DEFINED)]
    return [*special, *lines, *byte, *((name, _NORMAL) for name in normal)]


PIECES = [name for name, _ in vocabulary()]
KEPT = [number for number, name in enumerate(PIECES) if name not in _DROPPED]


@dataclass(frozen=True)
class Sizes:
    """Sizes of a model."""

    blocks: int
    heads: int
    key_value_heads: int
    head: int
    width: int
    inner: int
    window: int = 512


_STRENGTH = 3.0
"""How much larger what the layer adds is than what it is added to, in `chain`."""

NOISE_SIZES = Sizes(blocks=6, heads=4, key_value_heads=2, head=32, width=64, inner=96)
Weights = dict[str, Array]
Model = tuple[Sizes, Weights, dict[str, Any]]
"""Sizes, weights of the base model, arrays of the adapter."""


def noise(seed: int = 0) -> Model:
    """Random weights and a random adapter with low-rank updates and smoothing."""
    random = np.random.default_rng(seed)

    def normal(*shape: int, scale: float = 1.0) -> Array:
        return (random.standard_normal(shape) * scale).astype(np.float32)

    sizes = NOISE_SIZES
    weights = {"token_embd": normal(len(PIECES), sizes.width, scale=0.3), "output_norm": 1 + normal(sizes.width) * 0.1}
    adapter: dict[str, Any] = {"scale": np.float32(2.0), "pieces": np.array(KEPT, np.int32)}
    for block in range(sizes.blocks):
        for name, (rows, columns) in _matrices(sizes).items():
            weights[f"blk.{block}.{name}"] = normal(rows, columns, scale=columns**-0.5)
            adapter[f"blk.{block}.{name}.a"] = normal(4, columns, scale=columns**-0.5).astype(np.float16)
            adapter[f"blk.{block}.{name}.b"] = normal(rows, 4, scale=0.2).astype(np.float16)
        for name, size in _norms(sizes).items():
            weights[f"blk.{block}.{name}"] = 1 + normal(size) * 0.1
        for site, size in _sites(sizes).items():
            adapter[f"smooth.blk.{block}.{site}"] = random.uniform(0.5, 2.0, size).astype(np.float16)
    return sizes, weights, adapter


def chain(follows: Mapping[str, Mapping[str, float]]) -> Model:
    """A model in which the last piece alone decides what follows.

    Args:
        follows: for a piece those that may follow, each with the natural logarithm of how many times more likely the
            best one is: 0 for the best, 0.5 for one that is chosen half as often or so. What follows another and has no
            entry itself is followed by ``<eos>``. All else is thousands of times less likely; pieces that are not
            named at all repeat themselves, so that what a beam picks up beside the best never comes to an end.
    """
    width = len(PIECES)
    sizes = Sizes(blocks=1, heads=1, key_value_heads=1, head=32, width=width, inner=width)
    ends = {piece for after in follows.values() for piece in after} - follows.keys() - {"<eos>"}
    follow = np.zeros((width, width), np.float32)
    follow[[PIECES.index(end) for end in ("<eos>", "\n", "\n\n")]] = -0.5
    for name, after in {**follows, **{end: {"<eos>": 0.0} for end in ends}}.items():
        number = PIECES.index(name)
        for piece, behind in after.items():
            follow[PIECES.index(piece), number] = 1 - behind * (len(after) / width) ** 0.5
        # The residual stream carries the piece itself; what the layer adds has to take it away.
        follow[number, number] -= np.linalg.norm(follow[:, number]) / (_STRENGTH**2 - 1) ** 0.5
    weights = {"token_embd": np.eye(width, dtype=np.float32), "output_norm": np.ones(width, np.float32)}
    for name, (rows, columns) in _matrices(sizes).items():
        weights[f"blk.0.{name}"] = np.zeros((rows, columns), np.float32)
    for name, size in _norms(sizes).items():
        weights[f"blk.0.{name}"] = np.ones(size, np.float32)
    weights["blk.0.ffn_gate"] = weights["blk.0.ffn_up"] = np.eye(width, dtype=np.float32)
    weights["blk.0.ffn_down"] = follow
    weights["blk.0.post_ffw_norm"] *= _STRENGTH
    return sizes, weights, {"scale": np.float32(1.0), "pieces": np.array(KEPT, np.int32)}


def write_inputs(folder: Path, model: Model, *, parts: int = 3) -> ModelInputs:
    """Write the base model in parts, and the adapter.

    Args:
        folder: where; made here.
        model: sizes, weights and adapter, as `noise` and `chain` make them.
        parts: number of files of the base model.
    """
    sizes, weights, adapter = model
    folder.mkdir(parents=True, exist_ok=True)
    whole = folder / "whole.gguf"
    _write_gguf(whole, sizes, weights)
    data = whole.read_bytes()
    whole.unlink()
    size = len(data) // parts + 1
    chunks = tuple(folder / f"base.part{number:02d}" for number in range(parts))
    for number, chunk in enumerate(chunks):
        chunk.write_bytes(data[number * size : (number + 1) * size])
    np.savez(folder / "adapter.npz", **adapter)
    adapter_hash = sha256((folder / "adapter.npz").read_bytes()).hexdigest()
    return ModelInputs(chunks, sha256(data).hexdigest(), folder / "adapter.npz", adapter_hash)


def _write_gguf(path: Path, sizes: Sizes, weights: Weights) -> None:
    writer = gguf.GGUFWriter(path, "gemma3")
    writer.add_block_count(sizes.blocks)
    writer.add_head_count(sizes.heads)
    writer.add_head_count_kv(sizes.key_value_heads)
    writer.add_key_length(sizes.head)
    writer.add_sliding_window(sizes.window)
    writer.add_rope_freq_base(1_000_000.0)
    pieces = vocabulary()
    writer.add_token_list([name for name, _ in pieces])
    writer.add_token_scores([-float(number) for number in range(len(pieces))])
    writer.add_token_types([kind for _, kind in pieces])
    for name, weight in weights.items():
        if weight.ndim == 2 and weight.shape[1] % 32 == 0:
            kind = gguf.GGMLQuantizationType.Q8_0
            writer.add_tensor(f"{name}.weight", gguf.quants.quantize(weight, kind), raw_dtype=kind)
        else:
            writer.add_tensor(f"{name}.weight", weight)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def _matrices(sizes: Sizes) -> dict[str, tuple[int, int]]:
    query, key = sizes.heads * sizes.head, sizes.key_value_heads * sizes.head
    return {
        "attn_q": (query, sizes.width),
        "attn_k": (key, sizes.width),
        "attn_v": (key, sizes.width),
        "attn_output": (sizes.width, query),
        "ffn_gate": (sizes.inner, sizes.width),
        "ffn_up": (sizes.inner, sizes.width),
        "ffn_down": (sizes.width, sizes.inner),
    }


def _norms(sizes: Sizes) -> dict[str, int]:
    whole = ("attn_norm", "post_attention_norm", "ffn_norm", "post_ffw_norm")
    return {**dict.fromkeys(whole, sizes.width), "attn_q_norm": sizes.head, "attn_k_norm": sizes.head}


def _sites(sizes: Sizes) -> dict[str, int]:
    return {
        "attn_in": sizes.width,
        "attn_out_in": sizes.key_value_heads * sizes.head,
        "ffn_in": sizes.width,
        "down_in": sizes.inner,
    }
