"""How fast `translate-kit check` is beside pofilter, and what the glossary, long files and starting cost.

    python -m benchmarks.check_speed                                some minutes
    python -m benchmarks.check_speed --entries 1000000 --only long  a large catalog
    python -m benchmarks.check_speed --only rules                   what each rule costs an entry

    peer    10,000 entries of prose (`check_prose.py`), a glossary of 10,000 terms, against pofilter on the same file
    terms   the same file with glossaries of 0 to 10,000 terms
    start   one entry with a term of our glossary and one without, against `python -c "import click"`
    long    a long file with 10,000 terms: seconds, and the most memory that it held
    rules   microseconds an entry of reading the file, of finding terms and of each rule, in this process

Each program is a process of its own that knows nothing yet. Programs take turns, so that other work on the machine hits
all alike, and medians are compared; the ratio counts, not the seconds. check uses several processors where the file is
large; pofilter uses one: so there are two ratios. Memory is that of all processes of a program together.
"""

import argparse
import statistics
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from benchmarks import check_profile
from benchmarks.check_pairs import write_catalog
from benchmarks.check_peers import GLOSSARY, OURS, find
from benchmarks.check_process import Cost, cost
from benchmarks.check_prose import write_glossary, write_prose
from benchmarks.terminology_report import table
from translate_kit.catalog.model import Entry

GONE = "pofilter is not installed"
SECONDS = ("seconds", "of the processors", "MB")
SIZES = (0, 100, 1_000, 10_000)


class Bench(NamedTuple):
    """Where the files are, and how much is to be measured.

    Attributes:
        folder: for the files.
        entries: of the file for all but ``long``.
        long: entries of the file for that.
        terms: of the largest glossary.
        repeats: of each program.
    """

    folder: Path
    entries: int
    long: int
    terms: int
    repeats: int

    def prose(self, count: int) -> Path:
        """A PO file with so many entries."""
        path = self.folder / f"prose{count}.po"
        if not path.exists():
            write_prose(count, path)
        return path

    def glossary(self, count: int) -> Path:
        """A glossary with so many terms."""
        path = self.folder / f"terms{count}.tsv"
        if not path.exists():
            write_glossary(count, path)
        return path

    def check(self, file: Path, glossary: Path) -> list[str]:
        """The command that checks a file."""
        return [*OURS, "check", "--glossary", str(glossary), str(file)]


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", choices=tuple(PARTS), nargs="+", default=tuple(PARTS), help="these parts")
    parser.add_argument("--entries", type=int, default=100_000, metavar="N", help="of the long file")
    parser.add_argument("--short", type=int, default=10_000, metavar="N", help="entries of the other file")
    parser.add_argument("--terms", type=int, default=SIZES[-1], metavar="N", help="of the largest glossary")
    parser.add_argument("--repeats", type=int, default=3, metavar="N")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(Path(folder), options.short, options.entries, options.terms, options.repeats)
        for part in options.only:
            print(PARTS[part](bench), end="\n\n", flush=True)


def peer(bench: Bench) -> str:
    """Against pofilter."""
    file = bench.prose(bench.entries)
    commands = {"translate-kit check": bench.check(file, bench.glossary(bench.terms))}
    if pofilter := find("pofilter"):
        output = file.with_suffix(".pofilter")
        commands["pofilter"] = [pofilter, "--progress=none", "-i", str(file), "-o", str(output)]
    costs = _in_turn(commands, bench.repeats, bench.folder)
    base = costs.get("pofilter")
    rows = []
    for name, one in costs.items():
        each = f"{one.clock / bench.entries * 1e6:.0f}"
        ratios = [f"{base.clock / one.clock:.2f} x", f"{base.processor / one.processor:.2f} x"] if base else [GONE] * 2
        rows.append([name, *_seconds(one), each, *ratios])
    title = f"{bench.entries:,} entries, {bench.terms:,} terms"
    header = (title, *SECONDS, "microseconds an entry", "speed of pofilter", "by processor")
    return table(header, rows)


def terms(bench: Bench) -> str:
    """With glossaries of several sizes."""
    file = bench.prose(bench.entries)
    sizes = [size for size in SIZES if size < bench.terms] + [bench.terms]
    commands = {f"{size:,}": bench.check(file, bench.glossary(size)) for size in sizes}
    costs = _in_turn(commands, bench.repeats, bench.folder)
    base = next(iter(costs.values()))
    rows = [[name, *_seconds(one), f"{one.processor / base.processor:.2f} x"] for name, one in costs.items()]
    return table((f"terms, {bench.entries:,} entries", *SECONDS, "of none, by processor"), rows)


def start(bench: Bench) -> str:
    """With one entry."""
    hit, none = bench.folder / "hit.po", bench.folder / "none.po"
    write_catalog((Entry("Sie sprach mit beiden Fraktionen.", "She spoke with both parliamentary groups."),), hit)
    write_catalog((Entry("Es regnet.", "It is raining."),), none)
    commands = {
        'python -c "import click"': [sys.executable, "-c", "import click"],
        "check, no term in the entry": bench.check(none, GLOSSARY),
        "check, a term in the entry": bench.check(hit, GLOSSARY),
    }
    costs = _in_turn(commands, bench.repeats * 2 + 1, bench.folder)
    base = next(iter(costs.values()))
    rows = [
        [name, f"{one.clock * 1000:.0f}", f"{one.clock / base.clock:.1f} x", f"{one.memory:.0f}"]
        for name, one in costs.items()
    ]
    return table(("start", "milliseconds", "of click", "MB"), rows)


def long(bench: Bench) -> str:
    """A long file, once."""
    one = cost(bench.check(bench.prose(bench.long), bench.glossary(bench.terms)), bench.folder)
    row = [f"{bench.long:,}", *_seconds(one), f"{one.clock / bench.long * 1e6:.0f}"]
    return table((f"entries, {bench.terms:,} terms", *SECONDS, "microseconds an entry"), [row])


def rules(bench: Bench) -> str:
    """Each rule for itself."""
    parts = check_profile.profile(bench.prose(bench.entries), bench.glossary(bench.terms))
    rows = [[part.name, f"{part.microseconds:.1f}", f"{part.slowest:.0f}"] for part in parts]
    rows.append(["all", f"{sum(part.microseconds for part in parts):.1f}", ""])
    return table((f"{bench.entries:,} entries", "microseconds an entry", "slowest entry"), rows)


PARTS: dict[str, Callable[[Bench], str]] = {
    "peer": peer,
    "terms": terms,
    "start": start,
    "long": long,
    "rules": rules,
}


def _in_turn(commands: dict[str, list[str]], repeats: int, folder: Path) -> dict[str, Cost]:
    """The median cost of each command; a first round that warms the disk is not counted."""
    costs: dict[str, list[Cost]] = {name: [] for name in commands}
    for number in range(repeats + 1 if repeats > 1 else 1):
        for name, command in commands.items():
            one = cost(command, folder)
            if number or repeats == 1:
                costs[name].append(one)
    return {name: Cost(*map(statistics.median, zip(*made, strict=True))) for name, made in costs.items()}


def _seconds(one: Cost) -> list[str]:
    return [f"{one.clock:.2f}", f"{one.processor:.2f}", f"{one.memory:.0f}"]


if __name__ == "__main__":
    main()
