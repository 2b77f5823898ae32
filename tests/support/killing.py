"""Run a drafting run many times and kill it: at every system call that matters, then at random moments.

Runs as a program of its own, because it forks: ``python -m tests.support.killing FOLDER SCENARIO RANDOM_KILLS SEED``.
Every run has a folder of its own; ``reference`` holds what an uninterrupted run leaves.
"""

import os
import random
import shutil
import signal
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from tests.support.drafting import SECOND, draft
from translate_kit.catalog.lock import catalog_lock
from translate_kit.catalog.po import read_catalog
from translate_kit.catalog.store import write_catalog

SENTENCES = [f"Der Ausschuss berät über den Antrag Nummer {number} zur Reform." for number in range(40)]
PERSONS = {1: "Touched by a person.", 2: "Accepted by a person.", 3: "Left the source, a person's."}


def start_new(path: Path) -> None:
    """Nothing is there."""
    path.parent.mkdir(parents=True, exist_ok=True)


def run_new(path: Path) -> None:
    """Draft a new catalog."""
    with catalog_lock(path.parent):
        draft(path, SENTENCES)


def start_old(path: Path) -> None:
    """A catalog with drafts, with text of persons, and with a draft that a person accepted."""
    draft(path, SENTENCES)
    catalog = read_catalog(path)
    entries = list(catalog.entries)
    for number, text in PERSONS.items():
        entries[number] = replace(entries[number], msgstr=text, fuzzy=number == 1)
    entries[4] = replace(entries[4], fuzzy=False)
    write_catalog(replace(catalog, entries=tuple(entries)), path)


def run_old(path: Path) -> None:
    """Sentences left and came, another engine drafts all untouched ones anew."""
    with catalog_lock(path.parent):
        draft(path, [*SENTENCES[:3], *SENTENCES[4:30], "Ein neuer Satz."], SECOND, redraft=True)


SCENARIOS: dict[str, tuple[Callable[[Path], None], Callable[[Path], None]]] = {
    "new": (start_new, run_new),
    "old": (start_old, run_old),
}
_EVENTS = {"open", "os.rename", "os.remove", "os.chmod", "os.mkdir"}


def _die_at(step: int) -> None:
    """Kill this process at its n-th event that touches the disk."""
    seen = 0

    def count(event: str, _: object) -> None:
        nonlocal seen
        if event in _EVENTS:
            seen += 1
            if seen == step:
                os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(count)


def _run(path: Path, run: Callable[[Path], None], *, step: int = 0, delay: float = 0.0) -> bool:
    """Run in a child and kill it; return whether it was killed before its end."""
    child = os.fork()
    if not child:
        try:
            if step:
                _die_at(step)
            run(path)
            os._exit(0)
        except BaseException:
            os._exit(1)
    if delay:
        time.sleep(delay)
        os.kill(child, signal.SIGKILL)
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    if status > 0:
        raise SystemExit("the run failed by itself")
    return status < 0


def main(folder: Path, scenario: str, kills: int, seed: int) -> None:
    """Prepare, run and kill; print how many runs were killed in the middle."""
    start, run = SCENARIOS[scenario]
    begin = folder / "begin"
    start(begin / "rede.po")
    shutil.copytree(begin, folder / "reference")
    began = time.perf_counter()
    run(folder / "reference" / "rede.po")
    took = time.perf_counter() - began
    killed = step = 0
    while True:
        step += 1
        copy = folder / f"step-{step}"
        shutil.copytree(begin, copy)
        if not _run(copy / "rede.po", run, step=step):
            break
        killed += 1
    chance = random.Random(seed)
    for number in range(kills):
        copy = folder / f"random-{number}"
        shutil.copytree(begin, copy)
        killed += _run(copy / "rede.po", run, delay=chance.uniform(0.0005, took * 1.5))
    print(step - 1, killed)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]), int(sys.argv[4]))
