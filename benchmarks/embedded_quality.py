"""Quality and speed of the embedded engine on files of German, tab, English: one line for each file and beam width.

    python benchmarks/embedded_quality.py FILE.tsv... [--beam 1 --beam 4] [--limit 100] [--drafts FOLDER]

BLEU and chrF are sacrebleu's defaults. The engine's cache of drafts is not used. The published figures stand on the
first 100 lines of FLORES-101 devtest and the first 200 of newstest2017, which are not part of this repository.
"""

import argparse
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import sacrebleu

from translate_kit.engine.embedded import EmbeddedEngine


@dataclass(frozen=True)
class Row:
    """What was measured for one file and beam width."""

    file: str
    sentences: int
    beam: int
    bleu: float
    chrf: float
    seconds: float

    def __str__(self) -> str:
        rate = self.sentences / self.seconds
        return (
            f"{self.file:<28} {self.sentences:>9} {self.beam:>4} {self.bleu:>6.1f} {self.chrf:>6.1f}"
            f" {rate:>11.2f} {_peak_memory():>9}"
        )


def main(arguments: list[str] | None = None) -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--beam", type=int, action="append", help="beam width, repeatable; default 1 and 4")
    parser.add_argument("--limit", type=int, help="first lines of each file only")
    parser.add_argument("--threads", type=int, default=0, help="CPU threads; default all cores")
    parser.add_argument("--drafts", type=Path, help="folder to write the drafts into")
    options = parser.parse_args(arguments)
    print(f"{'file':<28} {'sentences':>9} {'beam':>4} {'BLEU':>6} {'chrF':>6} {'sentences/s':>11} {'peak MB':>9}")
    for beam in options.beam or [1, 4]:
        engine = EmbeddedEngine(beam_size=beam, threads=options.threads)
        list(engine.translate(["Der Rat tagt heute."]))  # builds and loads
        for file in options.files:
            sources, references = _read(file, options.limit)
            began = time.perf_counter()
            drafts = [found[0].text for _, found in sorted(engine.translate(sources))]
            seconds = time.perf_counter() - began
            bleu = sacrebleu.corpus_bleu(drafts, [references]).score
            chrf = sacrebleu.corpus_chrf(drafts, [references]).score
            print(Row(file.stem, len(sources), beam, bleu, chrf, seconds), flush=True)
            if options.drafts:
                options.drafts.mkdir(parents=True, exist_ok=True)
                text = "".join(f"{source}\t{draft}\n" for source, draft in zip(sources, drafts, strict=True))
                (options.drafts / f"{file.stem}.beam{beam}.tsv").write_text(text, encoding="utf-8", newline="\n")


def _read(file: Path, limit: int | None) -> tuple[list[str], list[str]]:
    pairs = [line.split("\t") for line in file.read_text(encoding="utf-8").splitlines() if line.strip()][:limit]
    wrong = next((number for number, pair in enumerate(pairs, start=1) if len(pair) != 2), None)
    if wrong:
        sys.exit(f"{file}:{wrong}: expected German, tab, English")
    return [pair[0] for pair in pairs], [pair[1] for pair in pairs]


def _peak_memory() -> str:
    """Most memory this process has had, in MB; unknown on Windows."""
    if sys.platform == "win32":
        return "-"
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return f"{peak / (1e6 if sys.platform == 'darwin' else 1e3):.0f}"


if __name__ == "__main__":
    main()
