"""From weights to an Argos package: the network as CTranslate2 wants it, in a zip file that is always the same."""

import json
import tempfile
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy

TOP = "translate-tiny_de_en-1_0"
METADATA = {
    "package_version": "1.0",
    "argos_version": "1.9.0",
    "from_code": "de",
    "from_name": "German",
    "to_code": "en",
    "to_name": "English",
    "links": [],
    "type": "translate",
    "code": "translate-tiny_de_en",
}
_TIME = (1980, 1, 1, 0, 0, 0)

Weights = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Size:
    """Size of the network: its vocabulary, layers on each side, width of a state and of the inner layers, heads."""

    vocabulary: int
    layers: int = 2
    width: int = 128
    inner: int = 384
    heads: int = 4


def positions(count: int, width: int) -> Any:
    """The position encodings that CTranslate2 makes itself where a model brings none."""
    steps = numpy.arange(1, count + 1)[:, None]
    angles = steps * 10_000.0 ** (-numpy.arange(width // 2) / (width // 2 - 1))
    return numpy.concatenate([numpy.sin(angles), numpy.cos(angles)], axis=1).astype(numpy.float32)


def build_package(file: Path, weights: Weights, tokenizer: bytes, vocabulary: list[str], size: Size) -> None:
    """Write an .argosmodel file.

    Args:
        file: where.
        weights: of the network, by their names in torch.
        tokenizer: the SentencePiece model.
        vocabulary: every piece, in the order of the embeddings.
        size: of the network.
    """
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / TOP
        folder.mkdir()
        (folder / "sentencepiece.model").write_bytes(tokenizer)
        (folder / "metadata.json").write_text(json.dumps(METADATA, indent=1) + "\n", encoding="utf-8")
        _save_model(folder / "model", weights, vocabulary, size)
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
            for path in sorted(path for path in folder.rglob("*") if path.is_file()):
                entry = zipfile.ZipInfo(path.relative_to(folder.parent).as_posix(), _TIME)
                entry.external_attr = 0o644 << 16
                archive.writestr(entry, path.read_bytes(), zipfile.ZIP_DEFLATED, compresslevel=9)


def _save_model(folder: Path, weights: Weights, vocabulary: list[str], size: Size) -> None:
    from ctranslate2.specs import TransformerSpec

    spec = TransformerSpec.from_config(size.layers, size.heads, pre_norm=True)
    for side, layers in (("encoder", spec.encoder), ("decoder", spec.decoder)):
        for number, layer in enumerate(layers.layer):
            _set_layer(layer, weights, f"transformer.{side}.layers.{number}", side == "decoder")
        _set_norm(layers.layer_norm, weights, f"transformer.{side}.norm")
    spec.encoder.embeddings[0].weight = weights["embedding.weight"]
    spec.decoder.embeddings.weight = weights["embedding.weight"]
    spec.decoder.projection.weight = weights["embedding.weight"]
    spec.decoder.projection.bias = weights["bias"]
    spec.config.decoder_start_token = "<s>"
    spec.register_source_vocabulary(vocabulary)
    spec.register_target_vocabulary(vocabulary)
    spec.validate()
    spec.optimize(quantization="int8")
    folder.mkdir()
    spec.save(str(folder))


def _set_layer(layer: Any, weights: Weights, name: str, decoder: bool) -> None:
    own = layer.self_attention
    _set_norm(own.layer_norm, weights, f"{name}.norm1")
    _set_linear(own.linear[0], weights[f"{name}.self_attn.in_proj_weight"], weights[f"{name}.self_attn.in_proj_bias"])
    _set_named(own.linear[1], weights, f"{name}.self_attn.out_proj")
    if decoder:
        other, inner = layer.attention, f"{name}.multihead_attn"
        _set_norm(other.layer_norm, weights, f"{name}.norm2")
        weight, bias = weights[f"{inner}.in_proj_weight"], weights[f"{inner}.in_proj_bias"]
        width = weight.shape[1]  # the query's rows come first, then key and value
        _set_linear(other.linear[0], weight[:width], bias[:width])
        _set_linear(other.linear[1], weight[width:], bias[width:])
        _set_named(other.linear[2], weights, f"{inner}.out_proj")
    _set_norm(layer.ffn.layer_norm, weights, f"{name}.norm{3 if decoder else 2}")
    _set_named(layer.ffn.linear_0, weights, f"{name}.linear1")
    _set_named(layer.ffn.linear_1, weights, f"{name}.linear2")


def _set_norm(norm: Any, weights: Weights, name: str) -> None:
    norm.gamma, norm.beta = weights[f"{name}.weight"], weights[f"{name}.bias"]


def _set_named(linear: Any, weights: Weights, name: str) -> None:
    _set_linear(linear, weights[f"{name}.weight"], weights[f"{name}.bias"])


def _set_linear(linear: Any, weight: Any, bias: Any) -> None:
    linear.weight, linear.bias = weight, bias
