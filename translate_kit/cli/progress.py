"""Progress on anything over a second: a bar on a terminal, a line now and then elsewhere."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Protocol

from translate_kit.cli.session import Session

PLAIN_INTERVAL = 15.0
"""Seconds between two lines where there is no terminal."""


class Update(Protocol):
    """Report how far the work is."""

    def __call__(self, done: float, total: float, words: str = "") -> None:
        """Say that ``done`` of ``total`` is finished; ``words`` replace the description."""


@contextmanager
def progress(run: Session, description: str, *, unit: str) -> Iterator[Update]:
    """Show progress while the block runs.

    Args:
        run: the session; with ``-q`` nothing is shown.
        description: what is being done.
        unit: what is counted, such as ``sentences``; ``bytes`` are shown as a download.
    """
    if run.verbosity < 0:
        yield lambda done, total, words="": None
    elif run.console.is_terminal:
        yield from _bar(run, description, unit)
    else:
        yield _lines(run, description, unit)


def _bar(run: Session, description: str, unit: str) -> Iterator[Update]:
    from rich.progress import (
        BarColumn,
        DownloadColumn,
        MofNCompleteColumn,
        Progress,
        TextColumn,
        TimeElapsedColumn,
        TimeRemainingColumn,
    )

    count = [DownloadColumn()] if unit == "bytes" else [MofNCompleteColumn(), TextColumn(unit)]
    columns = [TextColumn("{task.description}"), BarColumn(), *count, TimeElapsedColumn(), TimeRemainingColumn()]
    with Progress(*columns, console=run.console, transient=True) as bar:
        task = bar.add_task(description, total=None)

        def update(done: float, total: float, words: str = "") -> None:
            bar.update(task, completed=done, total=total, description=words or description)

        yield update


def _lines(run: Session, description: str, unit: str) -> Update:
    last = time.monotonic()

    def update(done: float, total: float, words: str = "") -> None:
        nonlocal last
        now = time.monotonic()
        if now - last >= PLAIN_INTERVAL:
            last = now
            share = f"{done / total:.0%}" if unit == "bytes" else f"{done:.0f} of {total:.0f} {unit}"
            run.say(f"{words or description}: {share}")

    return update
