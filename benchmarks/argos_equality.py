"""Does our engine say what argostranslate says? On the same package, float32, one sentence at a time.

    python -m benchmarks.argos_equality [--sentences 500]

Runs wherever argostranslate can be imported; where stanza or minisbd are missing, empty stand-ins take their place, as
splitting sentences is not compared: argostranslate is given single sentences. For a complete argostranslate make an
environment of its own and start the same line with its python, from the root of the checkout:

    python3.11 -m venv argos-venv && argos-venv/bin/pip install argostranslate==1.11.0 platformdirs filelock
    argos-venv/bin/python -m benchmarks.argos_equality

Compared is the best hypothesis as text; argostranslate's underscores-become-spaces would be a difference, white space
at the ends is none. Exits with 1 below 99 %.
"""

import argparse
import os
import sys
import tempfile
from pathlib import Path

from benchmarks.argos_setup import argos_translation, build_argos_package, paragraphs
from translate_kit.engine.argos import ArgosEngine

GOAL = 0.99


def main() -> None:
    """Compare and tell."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sentences", type=int, default=500)
    sentences = [sentence for group in paragraphs() for sentence in group][: parser.parse_args().sentences]
    os.environ["ARGOS_COMPUTE_TYPE"] = "float32"
    os.environ["ARGOS_INTRA_THREADS"] = "1"  # a second OpenMP thread waits very long for a core that is busy
    with tempfile.TemporaryDirectory() as folder:
        package = build_argos_package(Path(folder, "packages"), None)
        argos = argos_translation(package, Path(folder, "home"), {})
        ours = dict(ArgosEngine(package, device="cpu", compute_type="float32").translate(sentences))
        equal = 0
        for index, sentence in enumerate(sentences):
            theirs = argos.translate(sentence).strip()
            if theirs == ours[index][0].text:
                equal += 1
            else:
                print(f"differs: {sentence}\n  argos: {theirs}\n  ours:  {ours[index][0].text}")
    share = equal / len(sentences)
    print(f"{equal} of {len(sentences)} best hypotheses are equal: {share:.1%}")
    sys.exit(share < GOAL)


if __name__ == "__main__":
    main()
