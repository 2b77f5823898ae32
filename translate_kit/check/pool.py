"""Look at the pieces of a large catalog in several processes."""

import multiprocessing
import os
import signal
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from functools import partial

from translate_kit.catalog.located import LocatedCatalog
from translate_kit.catalog.pieces import Piece
from translate_kit.catalog.provenance import Provenance
from translate_kit.check.look import Look, Plan, look
from translate_kit.errors import KitError

FEWEST = 6
"""Pieces of a catalog for which further processes are worth their start."""

_work: Callable[[Piece], Look] | None = None
"""What the processes do. They are copies of this one and find it here, so that neither glossary nor catalog is sent."""


def looks(catalog: LocatedCatalog, plan: Plan, provenance: Provenance, jobs: int, *, msgids: bool) -> Iterator[Look]:
    """What is seen in the pieces, in their order.

    The first piece is looked at here, so that the lemmatisers are loaded once and not by every process.

    Args:
        catalog, plan, provenance, msgids: as `look` has them.
        jobs: most processes; 0 for one a processor.

    Raises:
        KitError: a process was ended from outside, as by a system that is short of memory.
    """
    work = partial(look, catalog=catalog, plan=plan, provenance=provenance, msgids=msgids)
    jobs = min(jobs or _processors(), len(catalog.pieces), 4 * _processors())
    if jobs < 2 or len(catalog.pieces) < FEWEST or not sys.platform.startswith("linux"):
        yield from map(work, catalog.pieces)
        return
    yield work(catalog.pieces[0])
    global _work
    _work = work
    executor = ProcessPoolExecutor(jobs, multiprocessing.get_context("fork"), initializer=_leave_signals)
    try:
        yield from executor.map(_in_a_copy, catalog.pieces[1:])
    except BrokenProcessPool:
        raise KitError("a process was ended from outside, perhaps for want of memory; try --jobs 1") from None
    finally:
        executor.shutdown(cancel_futures=True)
        _work = None


def _processors() -> int:
    """How many this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _leave_signals() -> None:
    """Let the first process answer Ctrl-C, and be ended by it without a word."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)


def _in_a_copy(piece: Piece) -> Look:
    assert _work is not None
    return _work(piece)
