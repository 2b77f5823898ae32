"""How fast is our engine, against argostranslate and against CTranslate2 alone, on the same package in one run?

    python -m benchmarks.argos_speed [--sentences 500] [--rounds 2]

The package has Argos' shape (6 + 6 layers, 512 wide, 32,000 pieces, int8) and random weights. Random weights know no
end, so the model is wired to stop at 1.1 target pieces a source piece (tests/support/random_model.py): every contestant
decodes the same texts to the same lengths. No cache is in play.

- ours: all sentences in one call.
- raw: CTranslate2's ``translate_batch`` alone, on pieces made and sorted by length beforehand, with our number of
  workers and the best batch size of those tried.
- argos, lines: ``argostranslate.translate`` with one sentence a line, in its own settings.
- argos, paragraphs: the same with the paragraphs of the documents. Their sentences are given to it, so that its
  splitter costs nothing.

Seconds are of the clock, the best round counts; CPU seconds (all threads) tell on a busy machine which differences are
the machine's.
"""

import argparse
import os
import resource
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from benchmarks.argos_setup import argos_translation, build_argos_package, paragraphs
from translate_kit.engine.argos import ArgosEngine
from translate_kit.engine.runtime import choose_runtime, load_translator

RAW_BATCHES = (16, 32, 64)


def main() -> None:
    """Measure and print a table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sentences", type=int, default=500)
    parser.add_argument("--rounds", type=int, default=2)
    options = parser.parse_args()
    groups = _first(options.sentences)
    sentences = [sentence for group in groups for sentence in group]
    with tempfile.TemporaryDirectory() as folder:
        package = build_argos_package(Path(folder, "packages"), "int8")
        texts = {" ".join(group): group for group in groups}
        argos = argos_translation(package, Path(folder, "home"), texts)
        engine = ArgosEngine(package, device="cpu")
        _say_lengths(engine, sentences)
        contestants = _raw(package, sentences) | {
            "ours": lambda: list(engine.translate(sentences)),
            "argos, lines": lambda: argos.underlying.translate("\n".join(sentences)),
            "argos, paragraphs": lambda: argos.underlying.translate("\n".join(texts)),
        }
        _report(_measure(contestants, options.rounds), len(sentences))


def _first(wanted: int) -> list[list[str]]:
    groups: list[list[str]] = []
    for group in paragraphs():
        if wanted > 0:
            groups.append(group[:wanted])
            wanted -= len(groups[-1])
    return groups


def _raw(package: Path, sentences: list[str]) -> dict[str, Callable[[], Any]]:
    import sentencepiece

    tokenizer = sentencepiece.SentencePieceProcessor(model_file=str(package / "sentencepiece.model"))
    pieces = sorted((tokenizer.encode(sentence, out_type=str) for sentence in sentences), key=len, reverse=True)
    translator = load_translator(package / "model", choose_runtime("cpu", "auto", 0))

    def contestant(size: int) -> Callable[[], Any]:
        return lambda: translator.translate_batch(
            pieces, max_batch_size=size, beam_size=4, length_penalty=0.2, replace_unknowns=True, return_scores=True
        )

    return {f"raw, batches of {size}": contestant(size) for size in RAW_BATCHES}


def _say_lengths(engine: ArgosEngine, sentences: list[str]) -> None:
    tokenizer = engine._model.tokenizer
    source = sum(len(tokenizer.encode_source(sentence)) for sentence in sentences) / len(sentences)
    runtime = engine._runtime
    print(f"{len(sentences)} sentences of {source:.1f} pieces; {runtime}; {os.cpu_count()} cores")


def _measure(contestants: dict[str, Callable[[], Any]], rounds: int) -> dict[str, tuple[float, float]]:
    best: dict[str, tuple[float, float]] = {}
    for _ in range(rounds):
        for name, run in contestants.items():
            clock, cpu = time.perf_counter(), time.process_time()
            run()
            seconds, busy = time.perf_counter() - clock, time.process_time() - cpu
            known = best.get(name, (seconds, busy))
            best[name] = (min(seconds, known[0]), min(busy, known[1]))
            print(f"  {name}: {seconds:.1f} s, {busy:.1f} CPU s", flush=True)
    return best


def _report(best: dict[str, tuple[float, float]], count: int) -> None:
    ours = best["ours"]
    print(f"{'':22}{'seconds':>9}{'CPU s':>9}{'per s':>8}  ours is faster by the clock, by CPU time")
    for name, (seconds, busy) in best.items():
        ratios = f"{seconds / ours[0]:.2f} x, {busy / ours[1]:.2f} x"
        print(f"{name:22}{seconds:9.1f}{busy:9.1f}{count / seconds:8.1f}  {ratios}")
    raw = min(seconds for name, (seconds, _) in best.items() if name.startswith("raw"))
    print(f"ours reaches {raw / ours[0]:.2f} of the best raw translate_batch")
    print(f"peak memory, all contestants together: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")


if __name__ == "__main__":
    main()
