"""How many sentences a second the embedded engine drafts, and what memory it takes, on sentences of ``seeds/``.

    python -m benchmarks.embedded_speed [--sentences 60]

The model is built and loaded before the clock runs. No cache is in play. Each beam width has a process of its own, so
that the peak memory is its own too.
"""

import argparse
import multiprocessing
import resource
import sys
import time

from benchmarks.argos_setup import paragraphs
from translate_kit.engine.embedded import EmbeddedEngine

BEAMS = (1, 4)


def measure(beam: int, sentences: list[str]) -> None:
    """Draft with one beam width and print a row."""
    engine = EmbeddedEngine(beam_size=beam)
    list(engine.translate(["Das ist der erste Satz."]))
    start = time.perf_counter()
    done = list(engine.translate(sentences))
    seconds = time.perf_counter() - start
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1024 if sys.platform == "linux" else 1024**2)
    print(f"{beam:>4} {len(done):>9} {seconds:>8.1f} {len(done) / seconds:>12.2f} {peak:>10.0f}", flush=True)


def main() -> None:
    """Measure every beam width."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sentences", type=int, default=60)
    options = parser.parse_args()
    all_sentences = [sentence for paragraph in paragraphs() for sentence in paragraph]
    step = max(1, len(all_sentences) // options.sentences)
    chosen = all_sentences[::step][: options.sentences]
    print("beam sentences  seconds  sentences/s  peak MB")
    for beam in BEAMS:
        process = multiprocessing.get_context("spawn").Process(target=measure, args=(beam, chosen))
        process.start()
        process.join()
        if process.exitcode:
            raise SystemExit("the engine failed")


if __name__ == "__main__":
    main()
