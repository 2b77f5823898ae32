"""Memory of a check: much of it, and hardly any of it in circles."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

_OBJECTS = 20_000
"""New objects after which circles of dead ones are looked for; after 700, as Python does it, costs 7 % of the time."""


@contextmanager
def seldom_collected() -> Iterator[None]:
    """Let Python look for circles of dead objects less often."""
    before = gc.get_threshold()
    gc.set_threshold(_OBJECTS, *before[1:])
    try:
        yield
    finally:
        gc.set_threshold(*before)
