"""The CTranslate2 specification of a Gemma 3 decoder, filled and quantised layer by layer."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from translate_kit_embedded.gguf_file import GgufFile
from translate_kit_embedded.weights import FloatArray, MergedWeights

_LOCAL_ROTARY_BASE = 10000.0
_FULL_ATTENTION_EVERY = 6
"""Every sixth layer of Gemma 3 sees the whole text (Gemma 3 technical report, arXiv:2503.19786)."""


@dataclass(frozen=True, slots=True)
class Shape:
    """Sizes of the decoder, as the GGUF file names them."""

    blocks: int
    heads: int
    key_value_heads: int
    head_size: int
    window: int
    rotary_base: float

    @classmethod
    def read(cls, base: GgufFile) -> "Shape":
        """Take the sizes from the file's metadata."""
        attention = "gemma3.attention."
        return cls(
            blocks=base.field("gemma3.block_count"),
            heads=base.field(attention + "head_count"),
            key_value_heads=base.field(attention + "head_count_kv"),
            head_size=base.field(attention + "key_length"),
            window=base.field(attention + "sliding_window"),
            rotary_base=base.field("gemma3.rope.freq_base"),
        )


def decoder_spec(weights: MergedWeights, shape: Shape, progress: Callable[[float], None]) -> Any:
    """Make the specification of the tuned model, int8 with one scale a row.

    Args:
        weights: the weights.
        shape: the decoder's sizes.
        progress: told the share that is done, 0 to 1.

    Returns:
        A ``TransformerDecoderModelSpec`` without a vocabulary.
    """
    from ctranslate2.specs import common_spec, transformer_spec

    spec = transformer_spec.TransformerDecoderModelSpec.from_config(
        shape.blocks,
        shape.heads,
        activation=common_spec.Activation.GELUTanh,
        pre_norm=True,
        ffn_glu=True,
        rms_norm=True,
        rotary_dim=shape.head_size,
        rotary_interleave=False,
        rotary_base=_LOCAL_ROTARY_BASE,
        num_heads_kv=shape.key_value_heads,
        head_dim=shape.head_size,
        sliding_window=shape.window,
        pre_post_layer_norm=True,
        qk_norm=True,
    )
    decoder = spec.decoder
    decoder.scale_embeddings = True
    decoder.start_from_zero_embedding = False
    _quantize(decoder.embeddings, weights.embedding())
    decoder.projection.weight = decoder.embeddings.weight  # stored once; CTranslate2 aliases the scale with it
    _norm(decoder.layer_norm, weights.matrix("output_norm"))
    for block in range(shape.blocks):
        progress(block / shape.blocks)
        _fill_attention(decoder.layer[block], weights, shape, block)
        _fill_feed_forward(decoder.layer[block], weights, block)
    progress(1.0)
    return spec


def _fill_attention(layer: Any, weights: MergedWeights, shape: Shape, block: int) -> None:
    prefix = f"blk.{block}."
    attention = layer.self_attention
    full = (block + 1) % _FULL_ATTENTION_EVERY == 0
    attention.rotary_base = np.float32(shape.rotary_base if full else _LOCAL_ROTARY_BASE)
    attention.sliding_window = np.int32(0 if full else shape.window)
    query = weights.matrix(prefix + "attn_q")
    smooth_in = weights.smoothing(block, "attn_in", query.shape[1])
    smooth_out = weights.smoothing(block, "attn_out_in", shape.key_value_heads * shape.head_size)
    _norm(layer.input_layer_norm, weights.matrix(prefix + "attn_norm"), smooth_in)
    _norm(layer.post_attention_layer_norm, weights.matrix(prefix + "post_attention_norm"))
    _norm(attention.q_norm, weights.matrix(prefix + "attn_q_norm"))
    _norm(attention.k_norm, weights.matrix(prefix + "attn_k_norm"))
    key = weights.matrix(prefix + "attn_k")
    value = weights.matrix(prefix + "attn_v") * smooth_in / smooth_out[:, None]
    _quantize(attention.linear[0], np.concatenate([query * smooth_in, key * smooth_in, value]))
    # A value channel is shared by a group of heads, so its factor comes back once for each of them.
    groups = shape.heads // shape.key_value_heads
    per_head = smooth_out.reshape(shape.key_value_heads, 1, shape.head_size)
    spread = np.broadcast_to(per_head, (shape.key_value_heads, groups, shape.head_size)).reshape(-1)
    _quantize(attention.linear[1], weights.matrix(prefix + "attn_output") * spread)


def _fill_feed_forward(layer: Any, weights: MergedWeights, block: int) -> None:
    prefix = f"blk.{block}."
    down = weights.matrix(prefix + "ffn_down")
    gate = weights.matrix(prefix + "ffn_gate")
    smooth_in = weights.smoothing(block, "ffn_in", gate.shape[1])
    smooth_down = weights.smoothing(block, "down_in", down.shape[1])
    _norm(layer.pre_feedforward_layer_norm, weights.matrix(prefix + "ffn_norm"), smooth_in)
    _norm(layer.post_feedforward_layer_norm, weights.matrix(prefix + "post_ffw_norm"))
    _quantize(layer.ffn.linear_0, gate * smooth_in)
    up = weights.matrix(prefix + "ffn_up")
    _quantize(layer.ffn.linear_0_noact, up * smooth_in / smooth_down[:, None])
    _quantize(layer.ffn.linear_1, down * smooth_down)


def _norm(target: Any, gamma: FloatArray, divide: FloatArray | None = None) -> None:
    """GGUF stores 1 + weight of Gemma's RMSNorm; CTranslate2 adds the one itself."""
    target.gamma = (gamma if divide is None else gamma / divide) - np.float32(1.0)
    target.layer_norm_use_residual = True


def _quantize(target: Any, weight: FloatArray) -> None:
    """Set an int8 weight and its scales as ``spec.optimize("int8")`` would.

    Done here, one weight at a time, because ``optimize`` wants the whole model in float32 first.
    """
    target.weight, target.weight_scale = quantize_rows(weight)


def quantize_rows(weight: FloatArray) -> tuple[npt.NDArray[np.int8], FloatArray]:
    """Symmetric int8 with one scale a row; a row of zeros gets the scale 1.

    Args:
        weight: the weights [rows, columns]; changed in place.

    Returns:
        The int8 weights, and the scales by which the floats were multiplied.
    """
    largest = np.maximum(weight.max(axis=1), -weight.min(axis=1))
    largest[largest == 0] = 127.0
    scale = np.float32(127.0) / largest
    weight *= scale[:, None]
    np.rint(weight, out=weight)
    return weight.astype(np.int8), scale
