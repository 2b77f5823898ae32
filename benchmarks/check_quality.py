"""How often `translate-kit check` cries wolf, and how many planted errors it finds, beside pofilter and dennis.

    python -m benchmarks.check_quality                              all pairs of tests/golden/pairs
    python -m benchmarks.check_quality --correct FILE --planted FILE --list

FILE has pairs as `check_pairs.py` describes them. Each becomes an accepted entry of a PO file, one file a set (equal
German goes to a second one), and every program reads it as its users would let it: in its defaults, in a folder without
sources and settings, ours with the glossary of this repository. pofilter also runs with the best options we found:
`--language=en` (which changes nothing here) and without seven tests (`check_peers.NOISY`).

    error       pairs with a remark that counts: of ours a finding of severity error, of pofilter any failed test, of
                dennis an E rule
    shown       pairs with any remark that the defaults show: ours and dennis' warnings too
    must fail   of the planted errors whose rule is of severity error: those with an error
    right rule  planted errors that the rule finds which the file names (ours only; others have no such rules)
    right words planted errors with wrong words whose finding names words of the English: those where it names the wrong
                ones (ours only; others name no words). Where something is missing, a finding names the German.
    exit        exit codes

The sentences of a set come from no common text, so that a finding about mixed choices in one document may come up.
"""

import argparse
import json
import shlex
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from benchmarks.check_pairs import Case, read_pairs, write_books
from benchmarks.check_peers import OURS, Answer, programs
from benchmarks.check_quality_report import listing, overview, per_class
from benchmarks.check_score import Outcome, Verdict, verdicts
from translate_kit.errors import KitError

PAIRS = Path(__file__).parent.parent / "tests" / "golden" / "pairs"


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure and print."""
    options = _options(arguments)
    try:
        correct = {path: read_pairs(path) for path in options.correct}
        planted = {path: read_pairs(path) for path in options.planted}
        outcomes = compare(correct, planted, shlex.split(options.command))
    except KitError as error:
        sys.exit(str(error))
    print(overview(outcomes), end="\n\n")
    print(per_class(outcomes))
    if options.list:
        print("\n" + listing(outcomes[0]))
    if options.json:
        text = json.dumps([_data(one) for one in outcomes], ensure_ascii=False, indent=1)
        options.json.write_text(text + "\n", encoding="utf-8", newline="\n")


def compare(
    correct: dict[Path, list[Case]], planted: dict[Path, list[Case]], ours: Sequence[str] = OURS
) -> list[Outcome]:
    """Let all programs judge all sets; ours comes first.

    Args:
        correct, planted: the sets by their files.
        ours: how to start `translate-kit`.
    """
    outcomes = []
    for name, program in programs(ours).items():
        made: list[list[Verdict] | None] = []
        codes = []
        for sets in (correct, planted):
            found: list[Verdict] = []
            ended: set[int] = set()
            missing = False
            for path, cases in sets.items():
                with tempfile.TemporaryDirectory() as folder:
                    answer: Answer | None = program(write_books(cases, Path(folder), path.stem))
                if answer is None:
                    missing = True
                    break
                found += verdicts(cases, answer)
                ended.add(answer.code)
                for said in answer.others:
                    print(f"{name}: {path.name}: {said.rule}: {said.message}", file=sys.stderr)
            made.append(None if missing else found)
            codes.append(", ".join(map(str, sorted(ended))))
        outcomes.append(Outcome(name, made[0], made[1], (codes[0], codes[1])))
    return outcomes


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--correct", type=Path, action="append", metavar="TSV", help="correct pairs; repeatable")
    parser.add_argument("--planted", type=Path, action="append", metavar="TSV", help="planted errors; repeatable")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write every verdict")
    parser.add_argument("--list", action="store_true", help="every false alarm and every miss of ours with its pair")
    parser.add_argument("--command", default=shlex.join(OURS), help="how to start translate-kit")
    options = parser.parse_args(arguments)
    if not options.correct and not options.planted:
        options.correct = sorted(PAIRS.glob("correct*.tsv"))
        options.planted = sorted(PAIRS.glob("planted*.tsv"))
    options.correct, options.planted = options.correct or [], options.planted or []
    return options


def _data(outcome: Outcome) -> dict[str, Any]:
    def plain(verdict: Verdict) -> dict[str, Any]:
        remarks = [said._asdict() for said in (*verdict.remarks, *verdict.hidden)]
        return {**verdict.case._asdict(), "error": verdict.error, "remarks": remarks}

    return {
        "program": outcome.program,
        "exit_codes": outcome.codes,
        "correct": None if outcome.correct is None else [plain(one) for one in outcome.correct],
        "planted": None if outcome.planted is None else [plain(one) for one in outcome.planted],
    }


if __name__ == "__main__":
    main()
