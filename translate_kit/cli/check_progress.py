"""Progress that shows itself only where the work takes longer than a second: most checks do not."""

import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

from translate_kit.cli.progress import Update, progress
from translate_kit.cli.session import Session

PATIENCE = 1.0
"""Seconds before anything is shown."""


@contextmanager
def late_progress(run: Session, description: str, *, unit: str) -> Iterator[Update]:
    """As `progress.progress`, from the first update after a second on."""
    begun = time.monotonic()
    with ExitStack() as stack:
        shown: list[Update] = []

        def update(done: float, total: float, words: str = "") -> None:
            if not shown and time.monotonic() - begun >= PATIENCE:
                shown.append(stack.enter_context(progress(run, description, unit=unit)))
            if shown:
                shown[0](done, total, words)

        yield update
