"""All benchmarks, one after the other, each in a process of its own.

python -m benchmarks        (or: make bench)
"""

import subprocess
import sys

SUITE = (
    ("start-up, against Click alone", ["benchmarks.startup"]),
    ("argos engine, against argostranslate and CTranslate2 alone", ["benchmarks.argos_speed", "--rounds", "1"]),
    ("argos engine, same best hypothesis as argostranslate", ["benchmarks.argos_equality"]),
    ("embedded engine, greedy and beam", ["benchmarks.embedded_speed"]),
    ("glossary matching", ["benchmarks.glossary_matching"]),
    ("enforcement of terms", ["benchmarks.terminology", "--examples", "--limit", "30", "--steps", "--cost", "0"]),
    ("check: false alarms and planted errors, beside pofilter and dennis", ["benchmarks.check_quality"]),
    ("check: speed beside pofilter", ["benchmarks.check_speed", "--entries", "30000"]),
)


def main() -> None:
    """Run the suite; the first failure ends it."""
    for title, command in SUITE:
        print(f"\n== {title}: python -m {' '.join(command)}", flush=True)
        subprocess.run([sys.executable, "-m", *command], check=True)


if __name__ == "__main__":
    main()
