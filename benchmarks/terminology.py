"""How well drafts say the terms of a glossary, plain and after enforcement, and what that costs.

    python -m benchmarks.terminology FILE.jsonl --half odd          sentences with term pairs and a reference
    python -m benchmarks.terminology --examples                     our glossary's example sentences

FILE.jsonl is a file of your own, one object a line: {"id": 1, "de": "...", "en": "...", "terms": [{"de": "...", "en":
"..."}]}. Every sentence is drafted once. The drafts then go through enforcement with all its ways, and with each way
alone. No cache is used, so that the seconds are those of a first run; compare the ratios.

    exact, admitted, lemma   share of the listed occurrences that are said, see terminology_count.py
    verifier                 share of the occurrences that the matcher may enforce, by the toolkit's own verifier
    doubled, beside          renderings too many, and words that should have gone, where a sentence was changed
    chrF                     against the references (sacrebleu); with --examples against the plain drafts
    log-prob                 mean change a token of the sentences that were changed
    ratio                    plain drafts and enforcement, against plain drafts alone
"""

import argparse
import json
import math
import sys
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from benchmarks import terminology_curve as candidates
from benchmarks import terminology_report as report
from benchmarks.terminology_classes import classify
from benchmarks.terminology_measure import Bench, Figures, Run, reference
from benchmarks.terminology_rows import Row, example_rows, read_rows
from translate_kit.draft.enforcement.settings import MAX_DROP, STEPS, Enforcement
from translate_kit.engine.select import EngineOptions, choose_engine
from translate_kit.errors import KitError


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure and print."""
    options = _options(arguments)
    rows = example_rows(options.half, options.limit) if options.examples else _read(options)
    if not rows:
        sys.exit("no sentence with terms is left")
    try:
        engine = choose_engine(EngineOptions(options.engine))
        bench = Bench(engine, rows, lambda words: print(f"... {words}", file=sys.stderr, flush=True))
        print(f"{len(rows)} sentences, {sum(one.count for row in rows for one in row.wanted)} occurrences of terms")
        print(f"engine {engine.signature.engine}, {Enforcement(max_drop=options.max_drop).signature}\n", flush=True)
        plain = bench.plain()
        runs = _compare(bench, plain, options)
        if options.curve:
            _curve(bench, plain, options.candidates)
        if options.cost:
            _cost(bench, plain, options.cost, options.max_drop)
    except KitError as error:
        sys.exit(str(error))
    if options.json:
        _write(options.json, bench, plain, runs)


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", nargs="?", type=Path, help="sentences with term pairs")
    parser.add_argument("--examples", action="store_true", help="our glossary's example sentences instead of a file")
    parser.add_argument("--half", choices=("even", "odd", "all"), default="all", help="rows with such an id only")
    parser.add_argument("--limit", type=int, metavar="N", help="so many rows, spread evenly")
    parser.add_argument("--engine", choices=("auto", "embedded", "argos"), default="auto")
    parser.add_argument("--steps", nargs="*", choices=STEPS, default=STEPS, help="ways to try alone; none for no such")
    parser.add_argument("--max-drop", type=_drop, default=MAX_DROP, metavar="X", help=f"default {MAX_DROP:g}")
    parser.add_argument("--curve", action="store_true", help="what the thresholds do, on the rows with an even id")
    parser.add_argument("--candidates", type=Path, metavar="FILE", help="keep the curve's candidates for the next time")
    parser.add_argument("--cost", type=int, default=100, metavar="N", help="sentences to time, one in ten owing a term")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write all figures and drafts")
    options = parser.parse_args(arguments)
    if options.examples == bool(options.file):
        parser.error("name a file, or --examples")
    if options.limit is not None and options.limit < 1:
        parser.error("--limit takes a number from 1")
    return options


def _drop(text: str) -> float:
    return math.inf if text == "none" else float(text)


def _read(options: argparse.Namespace) -> list[Row]:
    try:
        return read_rows(options.file, options.half, options.limit)
    except OSError as error:
        sys.exit(f"{options.file}: cannot be read ({error.strerror})")


def _compare(bench: Bench, plain: Run, options: argparse.Namespace) -> list[tuple[Run, Figures]]:
    """Full enforcement and each way alone beside the plain drafts."""
    full = bench.enforced(plain, "all ways", Enforcement(max_drop=options.max_drop))
    runs = [plain, full]
    for step in options.steps:
        how = Enforcement(steps=(step,), max_drop=options.max_drop)
        runs.append(bench.enforced(plain, f"only {step}", how))
    measured = [(run, bench.figures(run, plain)) for run in runs]
    rows = [figures for _, figures in measured]
    if bench.rows[0].reference:
        rows.append(reference(bench.rows))
    print(report.results(rows), end="\n\n")
    actions: dict[str, int] = {}
    for enforced in (full.enforced or {}).values():
        for outcome in enforced.outcomes:
            actions[outcome.action] = actions.get(outcome.action, 0) + 1
    print(
        "terms of the sentences that owed one, all ways:",
        ", ".join(f"{count} {action}" for action, count in sorted(actions.items())),
        end="\n\n",
    )
    after = classify(bench.rows, full.texts, full.enforced)
    print(report.classes(classify(bench.rows, plain.texts, None), after), end="\n\n")
    print("missed after enforcement:", *report.examples(after), sep="\n", end="\n\n", flush=True)
    return measured


def _curve(bench: Bench, plain: Run, kept: Path | None) -> None:
    """The curve on the rows with an even id; those with an odd one are not for tuning."""
    even = Bench(bench.engine, [row for row in bench.rows if row.id % 2 == 0], bench.tell)
    texts = {row.german: plain.texts[row.german] for row in even.rows}
    drafts = Run(plain.name, texts, plain.seconds)
    if kept and kept.exists():
        choices = candidates.load(kept)
    else:
        choices = candidates.collect(even, drafts)
        if kept:
            candidates.keep(choices, kept)
    choices = {german: made for german, made in choices.items() if german in texts}
    print(*report.curve(even, drafts, choices), sep="\n\n", end="\n\n", flush=True)


def _cost(bench: Bench, plain: Run, count: int, max_drop: float) -> None:
    found = bench.cost(plain, count, Enforcement(max_drop=max_drop))
    if found is None:
        print("cost at one sentence in ten: too few sentences that owe a term, or too few that do not")
        return
    sentences, owing, drafting, enforcing = found
    print(
        f"cost: {sentences} sentences, {owing} of them owe a term: plain {drafting:.1f} s, enforcement"
        f" {enforcing:.1f} s more, together {1 + enforcing / drafting:.2f} x"
    )


def _write(file: Path, bench: Bench, plain: Run, runs: Sequence[tuple[Run, Figures]]) -> None:
    """All figures, with every plain draft and every changed one."""
    data = []
    for run, figures in runs:
        drafts = []
        for row in bench.rows:
            before, after = plain.texts[row.german], run.texts[row.german]
            if run is plain:
                drafts.append({"id": row.id, "de": row.german, "en": row.reference, "draft": after})
            elif before != after:
                actions = [outcome.action for outcome in (run.enforced or {})[row.german].outcomes]
                drafts.append({"id": row.id, "plain": before, "draft": after, "actions": actions})
        data.append({**asdict(figures), "drafts": drafts})
    file.write_text(json.dumps(data, ensure_ascii=False, indent=1) + "\n", encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
