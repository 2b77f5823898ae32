"""What a program costs as a process of its own: seconds, seconds of the processor, and memory with all its helpers."""

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

# Runs in a small process of its own: Linux counts the parent's memory as the child's. Helpers share pages with their
# parent, so the proportional size is what they take together; where the system does not tell it, the largest counts.
_LAUNCHER = r"""
import json, os, sys, threading, time
def read(path):
    try:
        with open(path) as file:
            return file.read()
    except OSError:
        return ""
def size(process):
    lines = [line for line in read(f"/proc/{process}/smaps_rollup").splitlines() if line.startswith("Pss:")]
    children = read(f"/proc/{process}/task/{process}/children").split()
    return (int(lines[0].split()[1]) if lines else 0) + sum(map(size, children))
def watch():
    global peak
    while not done.wait(0.1):
        peak = max(peak, size(process))
peak, done = 0, threading.Event()
clock = time.perf_counter()
process = os.posix_spawn(sys.argv[1], sys.argv[1:], os.environ, file_actions=[(os.POSIX_SPAWN_DUP2, 2, 1)])
watcher = threading.Thread(target=watch)
watcher.start()
_, status, usage = os.wait4(process, 0)
seconds = time.perf_counter() - clock
done.set()
watcher.join()
most = usage.ru_maxrss if sys.platform == "linux" else usage.ru_maxrss // 1024
print(json.dumps([os.waitstatus_to_exitcode(status), seconds, usage.ru_utime + usage.ru_stime, max(peak, most)]))
"""


class Cost(NamedTuple):
    """What a process and its helpers took: seconds by the clock and of the processors, megabytes at most."""

    clock: float
    processor: float
    memory: float


def cost(command: Sequence[str], folder: Path) -> Cost:
    """Run a program.

    Args:
        command: the program and its arguments.
        folder: where it runs.

    Raises:
        SystemExit: it ends with another code than 0.
    """
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).parent.parent)}
    run = subprocess.run(
        [sys.executable, "-I", "-S", "-c", _LAUNCHER, *command],
        cwd=folder,
        env=environment,
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    code, clock, processor, kilobytes = json.loads(run.stdout)
    if code:
        sys.exit(f"{' '.join(command)} ended with {code}:\n{run.stderr[:2000]}")
    return Cost(clock, processor, kilobytes / 1024)
