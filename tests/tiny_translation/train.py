"""Train the tiny translator and pack it as an Argos package; README.md says how to run it.

One thread, one seed, made-up sentences without end: no sentence is seen twice but by chance.
"""

import argparse
import importlib
import io
import math
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

from tests.support.argos_package import CHARACTERS, pieces_of
from tests.tiny_translation.grammar import Sentence, sentences
from tests.tiny_translation.pack import Size, build_package, positions

PACKAGE = Path(__file__).parent / "translate-tiny_de_en.argosmodel"
_SEED = 20240521
_VOCABULARY = 1000
_TOKENIZER_SENTENCES = 30_000
_STEPS = 4000
_BATCH = 1800
"""Target pieces in a batch, padding included."""

_CHUNK = 12_000
"""Sentences that are sorted by length together."""

_WARMUP = 300
_RATE = 3e-3
_SMOOTHING = 0.1
_PAD, _START, _END = 1, 2, 3

Pair = tuple[list[int], list[int]]


@dataclass(frozen=True, slots=True)
class Tokenizer:
    """Text to numbers of pieces.

    Attributes:
        model: the SentencePiece model, serialised.
        processor: the same, loaded.
        numbers: of each piece, its place in the vocabulary.
    """

    model: bytes
    processor: Any
    numbers: dict[str, int]

    def encode(self, text: str) -> list[int]:
        """Numbers of a text's pieces."""
        return [self.numbers[piece] for piece in self.processor.encode(text, out_type=str)]


def training_sentences(seed: int) -> Iterator[Sentence]:
    """Sentences without end, those left out that tests translate."""
    return (sentence for sentence in sentences(seed) if not sentence.held_out)


def make_tokenizer() -> Tokenizer:
    """A SentencePiece model of both languages."""
    import sentencepiece

    random, source = Random(_SEED), training_sentences(_SEED)
    lines = [" ".join(CHARACTERS + "’“”–")]
    for sentence, _ in zip(source, range(_TOKENIZER_SENTENCES), strict=False):
        lines += [sentence.german, sentence.translation(random)]
    model = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(lines),
        model_writer=model,
        vocab_size=_VOCABULARY,
        character_coverage=1.0,
        split_digits=True,
        model_type="unigram",
        num_threads=1,
        minloglevel=2,
    )
    processor = sentencepiece.SentencePieceProcessor(model_proto=model.getvalue())
    numbers = {piece: number for number, piece in enumerate(pieces_of(model.getvalue()))}
    return Tokenizer(model.getvalue(), processor, numbers)


def batches(tokenizer: Tokenizer, seed: int) -> Iterator[list[Pair]]:
    """Batches without end, each of sentences of about one length."""
    random, source = Random(seed), training_sentences(seed)
    while True:
        pairs = []
        for sentence, _ in zip(source, range(_CHUNK), strict=False):
            english = sentence.translation(random)
            pairs.append((tokenizer.encode(sentence.german), tokenizer.encode(english)))
        pairs.sort(key=lambda pair: (len(pair[1]), len(pair[0])))
        made: list[list[Pair]] = [[]]
        for pair in pairs:
            if (len(made[-1]) + 1) * (len(pair[1]) + 1) > _BATCH:
                made.append([])
            made[-1].append(pair)
        random.shuffle(made)
        yield from made


def make_network(torch: Any, size: Size) -> Any:
    """The network; source and target embeddings and the output's weights are one."""

    class Network(torch.nn.Module):  # type: ignore[misc]
        def __init__(self) -> None:
            super().__init__()
            self.embedding = torch.nn.Embedding(size.vocabulary, size.width)
            torch.nn.init.normal_(self.embedding.weight, std=size.width**-0.5)
            self.bias = torch.nn.Parameter(torch.zeros(size.vocabulary))
            self.register_buffer("positions", torch.from_numpy(positions(256, size.width)))
            self.transformer = torch.nn.Transformer(
                size.width, size.heads, size.layers, size.layers, size.inner, 0.0, batch_first=True, norm_first=True
            )

        def embed(self, numbers: Any) -> Any:
            return self.embedding(numbers) * math.sqrt(size.width) + self.positions[: numbers.shape[1]]

        def forward(self, source: Any, target: Any) -> Any:
            padding = source == _PAD
            future = torch.triu(torch.ones(target.shape[1], target.shape[1], dtype=torch.bool), 1)
            states = self.transformer(
                self.embed(source),
                self.embed(target),
                tgt_mask=future,
                src_key_padding_mask=padding,
                memory_key_padding_mask=padding,
            )
            return states @ self.embedding.weight.T + self.bias

    return Network()


def _padded(torch: Any, rows: list[list[int]]) -> Any:
    longest = max(map(len, rows))
    return torch.tensor([row + [_PAD] * (longest - len(row)) for row in rows])


def _rate(step: int, steps: int) -> float:
    if step < _WARMUP:
        return (step + 1) / _WARMUP
    return max(0.005, 0.5 * (1 + math.cos(math.pi * (step - _WARMUP) / (steps - _WARMUP))))


def train(torch: Any, tokenizer: Tokenizer, size: Size, steps: int) -> Any:
    """Train a network on so many batches."""
    torch.manual_seed(_SEED)
    network = make_network(torch, size)
    optimizer = torch.optim.Adam(network.parameters(), lr=_RATE, betas=(0.9, 0.98))
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: _rate(step, steps))
    began, total = time.monotonic(), 0.0
    for step, batch in zip(range(1, steps + 1), batches(tokenizer, _SEED + 1), strict=False):
        source = _padded(torch, [pair[0] for pair in batch])
        given = _padded(torch, [[_START, *pair[1]] for pair in batch])
        wanted = _padded(torch, [[*pair[1], _END] for pair in batch])
        scores = network(source, given)
        loss = torch.nn.functional.cross_entropy(
            scores.flatten(0, 1), wanted.flatten(), ignore_index=_PAD, label_smoothing=_SMOOTHING
        )
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
        optimizer.step()
        schedule.step()
        total += loss.item()
        if step % 100 == 0:
            print(f"step {step}: loss {total / 100:.4f}, {time.monotonic() - began:.0f} s", flush=True)
            total = 0.0
    return network


def main() -> int:
    """Train, pack, say how long it took."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--output", type=Path, default=PACKAGE, help="the package's file")
    parser.add_argument("--steps", type=int, default=_STEPS, help="batches to train on")
    arguments = parser.parse_args()
    torch: Any = importlib.import_module("torch")
    torch.set_num_threads(1)
    torch.use_deterministic_algorithms(True)
    began = time.monotonic()
    tokenizer = make_tokenizer()
    size = Size(len(tokenizer.numbers))
    network = train(torch, tokenizer, size, arguments.steps)
    weights = {name: value.detach().numpy().copy() for name, value in network.state_dict().items()}
    build_package(arguments.output, weights, tokenizer.model, list(tokenizer.numbers), size)
    print(f"{arguments.output}: {arguments.output.stat().st_size} bytes, {time.monotonic() - began:.0f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
