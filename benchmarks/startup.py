"""How long the program takes to answer, against what Click alone costs.

    python benchmarks/startup.py [RUNS]

Prints medians in milliseconds and the ratio to ``python -c "import click"`` in the same run.
"""

import statistics
import subprocess
import sys
import time
from pathlib import Path

COMMANDS = {
    'python -c "import click"': [sys.executable, "-c", "import click"],
    "translate-kit --help": [sys.executable, "-m", "translate_kit", "--help"],
    "translate-kit draft --help": [sys.executable, "-m", "translate_kit", "draft", "--help"],
    "translate-kit glossary show Fraktion": [sys.executable, "-m", "translate_kit", "glossary", "show", "Fraktion"],
}


def seconds(command: list[str]) -> float:
    """Wall-clock seconds of one run."""
    start = time.perf_counter()
    subprocess.run(command, check=True, capture_output=True, cwd=Path(__file__).parent.parent)
    return time.perf_counter() - start


def main() -> None:
    """Time the commands in turn, so that a drift of the machine hits all alike."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 15
    times: dict[str, list[float]] = {name: [] for name in COMMANDS}
    for _ in range(runs + 1):
        for name, command in COMMANDS.items():
            times[name].append(seconds(command))
    base = statistics.median(next(iter(times.values()))[1:])
    for name, values in times.items():
        median = statistics.median(values[1:])  # the first one warms the disk
        print(f"{name:<40} {median * 1000:7.1f} ms   {median / base:5.2f} x")


if __name__ == "__main__":
    main()
