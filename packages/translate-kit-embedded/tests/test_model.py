"""The built model against a Gemma 3 decoder written down in numpy, from the unsmoothed float weights."""

from pathlib import Path
from typing import Any

import ctranslate2
import numpy as np
import numpy.typing as npt
import pytest
import sentencepiece

from tests.support.tiny_gemma import KEPT, NOISE_SIZES, PIECES
from translate_kit_embedded import ModelInputs
from translate_kit_embedded.chunks import open_chunks
from translate_kit_embedded.gguf_file import GgufFile
from translate_kit_embedded.spec import quantize_rows

Floats = npt.NDArray[np.float64]

TEXTS = ["German: Der Rat tagt.\nEnglish: The court", "German: Nein, das Gericht hat es nicht erlaubt!\nEnglish: No"]


@pytest.fixture(scope="module")
def tokenizer(built: Path) -> Any:
    return sentencepiece.SentencePieceProcessor(model_file=str(built / "sentencepiece.model"))


@pytest.fixture(scope="module")
def weights(inputs: ModelInputs) -> dict[str, Floats]:
    """Weights with the low-rank updates added, nothing smoothed."""
    adapter = np.load(inputs.adapter)
    merged: dict[str, Floats] = {}
    with open_chunks(inputs.chunks) as file:
        base = GgufFile(file)
        names = ["token_embd", "output_norm", *(key[:-2] for key in adapter.files if key.endswith(".a"))]
        norms = ("attn_norm", "post_attention_norm", "ffn_norm", "post_ffw_norm", "attn_q_norm", "attn_k_norm")
        names += [f"blk.{block}.{norm}" for block in range(NOISE_SIZES.blocks) for norm in norms]
        for name in names:
            merged[name] = base.tensor(f"{name}.weight").astype(np.float64)
            if f"{name}.a" in adapter:
                merged[name] += float(adapter["scale"]) * adapter[f"{name}.b"].astype(float) @ adapter[f"{name}.a"]
    return merged


def normed(values: Floats, gamma: Floats) -> Floats:
    result: Floats = values / np.sqrt((values**2).mean(axis=-1, keepdims=True) + 1e-6) * gamma
    return result


def rotated(values: Floats, base: float) -> Floats:
    half = values.shape[-1] // 2
    angles = np.arange(len(values))[:, None] / base ** (np.arange(half) / half)
    cosine, sine = np.cos(angles)[:, None], np.sin(angles)[:, None]
    first, second = values[..., :half], values[..., half:]
    return np.concatenate([first * cosine - second * sine, second * cosine + first * sine], axis=-1)


def attention(hidden: Floats, weights: dict[str, Floats], prefix: str, base: float) -> Floats:
    sizes, length = NOISE_SIZES, len(hidden)
    query, key, value = (
        (hidden @ weights[f"{prefix}attn_{name}"].T).reshape(length, -1, sizes.head) for name in ("q", "k", "v")
    )
    query = rotated(normed(query, weights[prefix + "attn_q_norm"]), base)
    key = rotated(normed(key, weights[prefix + "attn_k_norm"]), base)
    groups = sizes.heads // sizes.key_value_heads
    key, value = np.repeat(key, groups, axis=1), np.repeat(value, groups, axis=1)
    scores = np.einsum("qhd,khd->hqk", query, key) / sizes.head**0.5
    scores = np.where(np.tri(length, dtype=bool), scores, -np.inf)
    shares = np.exp(scores - scores.max(axis=-1, keepdims=True))
    shares /= shares.sum(axis=-1, keepdims=True)
    mixed = np.einsum("hqk,khd->qhd", shares, value).reshape(length, -1)
    result: Floats = mixed @ weights[prefix + "attn_output"].T
    return result


def log_probs(ids: list[int], weights: dict[str, Floats], *, full_base: float = 1e6) -> Floats:
    """Log-probability of every id after the first, over the pieces that are kept."""
    embedding = weights["token_embd"][KEPT]
    hidden = embedding[ids] * NOISE_SIZES.width**0.5
    for block in range(NOISE_SIZES.blocks):
        prefix = f"blk.{block}."
        base = full_base if block == 5 else 1e4
        inner = attention(normed(hidden, weights[prefix + "attn_norm"]), weights, prefix, base)
        hidden = hidden + normed(inner, weights[prefix + "post_attention_norm"])
        inner = normed(hidden, weights[prefix + "ffn_norm"])
        gate = inner @ weights[prefix + "ffn_gate"].T
        gate = gate / 2 * (1 + np.tanh((2 / np.pi) ** 0.5 * (gate + 0.044715 * gate**3)))
        inner = (gate * (inner @ weights[prefix + "ffn_up"].T)) @ weights[prefix + "ffn_down"].T
        hidden = hidden + normed(inner, weights[prefix + "post_ffw_norm"])
    logits = normed(hidden, weights["output_norm"]) @ embedding.T
    logits -= logits.max(axis=-1, keepdims=True)
    logits -= np.log(np.exp(logits).sum(axis=-1, keepdims=True))
    result: Floats = logits[np.arange(len(ids) - 1), ids[1:]]
    return result


@pytest.mark.parametrize("text", TEXTS)
def test_log_probabilities_are_gemmas(text: str, built: Path, tokenizer: Any, weights: dict[str, Floats]) -> None:
    # The weights are int8 but computed with in float32, so that only their own rounding separates the two.
    generator = ctranslate2.Generator(str(built), compute_type="float32", intra_threads=1)
    pieces = ["<bos>", *tokenizer.encode(text, out_type=str)]
    kept = [PIECES[number] for number in KEPT]
    ids = [kept.index(piece) for piece in pieces]

    (result,) = generator.score_batch([pieces])

    difference = np.abs(np.array(result.log_probs) - log_probs(ids, weights)).mean()
    without_full_layer = np.abs(np.array(result.log_probs) - log_probs(ids, weights, full_base=1e4)).mean()
    assert difference < 0.1
    assert difference < without_full_layer / 2


def test_the_tokenizer_keeps_text_as_it_is(tokenizer: Any) -> None:
    for text in ("German: Der Rat\nEnglish:", " The  court", "für 北 „x“", "a_b", "‑\u00a0"):
        assert tokenizer.decode(tokenizer.encode(text)) == text
    assert tokenizer.encode(" the court", out_type=str) == ["▁the", "▁court"]
    assert tokenizer.encode("ö北", out_type=str) == ["ö", "<0xE5>", "<0x8C>", "<0x97>"]
    assert [tokenizer.bos_id(), tokenizer.eos_id(), tokenizer.pad_id()] == [2, 1, 0]
    assert tokenizer.get_piece_size() == len(KEPT) < len(PIECES)


def test_rounding_is_ctranslate2s_own() -> None:
    from ctranslate2.specs import common_spec

    random = np.random.default_rng(1)
    weight = random.standard_normal((5, 32)).astype(np.float32)
    weight[2] = 0
    theirs = common_spec.LinearSpec()
    theirs.weight = weight.copy()
    theirs.validate()
    theirs.optimize("int8")

    rounded, scale = quantize_rows(weight)

    assert np.array_equal(rounded, theirs.weight.numpy())
    assert np.array_equal(scale, theirs.weight_scale.numpy())
