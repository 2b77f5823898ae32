"""A CTranslate2 translator with random weights that still ends its sentences: as long as the source, a tenth more.

A random transformer either stops at once or never, so nothing can be timed or tested with it. Here two dimensions of
the model are wired by hand: no layer writes into the first (the clock), where the position encoding grows linearly with
the position. The last decoder layer attends to all source positions alike, which gives it the mean source position,
half the source's length, and writes it into the second. The logit of the end token is the decoder's clock less the
source's length: it rises past all others where the wanted length is reached. The rest of the model is noise.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy

_CLOCK, _LENGTH = 0, 1
_TICK = 0.01
"""What a position adds to the clock."""

_GAIN = 8.0
"""The clock is read this much louder than the rest, or int8 would blur it."""

_POSITIONS = 1100
_STEP = 6.0
"""Logits by which the end token rises with every position."""


@dataclass(frozen=True)
class Shape:
    """Size of a model; the default is as small as makes sense.

    Attributes:
        layers: encoder layers, and as many decoder layers.
        width: size of a hidden state.
        inner: size of the feed-forward layers.
        heads: attention heads.
        length_ratio: target pieces a source piece.
        seed: of the random weights.
    """

    layers: int = 2
    width: int = 64
    inner: int = 128
    heads: int = 4
    length_ratio: float = 1.1
    seed: int = 7


def build_model(folder: Path, vocabulary: list[str], shape: Shape, *, quantization: str | None = None) -> None:
    """Write a translator.

    Args:
        folder: where; made here.
        vocabulary: pieces of source and target, special tokens of OpenNMT included.
        shape: its size.
        quantization: weight type on disk, such as ``int8``; by default float32.
    """
    from ctranslate2.specs import TransformerSpec

    spec = TransformerSpec.from_config(shape.layers, shape.heads, pre_norm=True)
    random = numpy.random.default_rng(shape.seed)
    for name, value in spec.variables(ordered=True):
        if value is None:
            _set(spec, name, _noise(name, len(vocabulary), shape, random))
    _wire(spec, vocabulary.index("</s>"), shape)
    spec.config.decoder_start_token = "<s>"
    spec.register_source_vocabulary(vocabulary)
    spec.register_target_vocabulary(vocabulary)
    spec.validate()
    spec.optimize(quantization=quantization)
    folder.mkdir(parents=True)
    spec.save(str(folder))


def _noise(name: str, vocabulary: int, shape: Shape, random: numpy.random.Generator) -> Any:
    if name.endswith(("gamma", "beta")):
        return numpy.full(shape.width, name.endswith("gamma"), dtype=numpy.float32)
    width, inner = shape.width, shape.inner
    sizes = {
        "embeddings/weight": (vocabulary, width),
        "embeddings_0/weight": (vocabulary, width),
        "projection/weight": (vocabulary, width),
        "self_attention/linear_0/weight": (3 * width, width),
        "/attention/linear_1/weight": (2 * width, width),
        "ffn/linear_0/weight": (inner, width),
        "ffn/linear_1/weight": (width, inner),
    }
    rows, columns = next((size for end, size in sizes.items() if name.endswith(end)), (width, width))
    return (random.standard_normal((rows, columns)) * columns**-0.5).astype(numpy.float32)


def _set(spec: Any, name: str, value: Any) -> None:
    *path, last = name.split("/")
    for part in path:
        head, _, number = part.rpartition("_")
        found = getattr(spec, part, None)
        spec = getattr(spec, head)[int(number)] if found is None else found
    setattr(spec, last, value)


def _wire(spec: Any, end: int, shape: Shape) -> None:
    kept = [_CLOCK, _LENGTH]
    for stack in (spec.encoder, spec.decoder):
        for layer in stack.layer:
            layer.self_attention.linear[1].weight[kept] = 0
            layer.ffn.linear_1.weight[kept] = 0
        stack.layer_norm.gamma[kept] = _GAIN
        stack.position_encodings.encodings = _positions(shape.width)
    spec.encoder.embeddings[0].weight[:, kept] = 0
    spec.decoder.embeddings.weight[:, kept] = 0
    for layer in spec.decoder.layer:
        layer.attention.linear[2].weight[kept] = 0
    last = spec.decoder.layer[-1].attention
    last.linear[0].weight[:] = 0  # no query: all source positions alike
    value, output = last.linear[1].weight[shape.width], last.linear[2].weight
    value[:] = 0
    value[_CLOCK] = 1 / _GAIN
    value[_LENGTH] = -1 / _GAIN  # which is nought there; the difference is free of the mean that layer norm takes away
    output[:, 0] = 0
    output[_LENGTH, 0] = 2 * shape.length_ratio * (1.5 + 0.5 * shape.layers) ** 0.5  # undoes layer norm, about
    weight = spec.decoder.projection.weight
    weight[:, kept] = 0
    weight[end] = 0
    weight[end, _CLOCK] = _STEP / (_GAIN * _TICK)
    weight[end, _LENGTH] = -weight[end, _CLOCK]


def _positions(width: int) -> Any:
    positions = numpy.arange(_POSITIONS)[:, None]
    angles = positions * 10_000.0 ** (-numpy.arange(width // 2) / (width // 2 - 1))
    encodings = numpy.concatenate([numpy.sin(angles), numpy.cos(angles)], axis=1).astype(numpy.float32)
    encodings[:, _CLOCK] = positions[:, 0] * _TICK
    encodings[:, _LENGTH] = 0
    return encodings
