"""Feeding a model in good portions. Knows nothing of any engine."""

from collections import deque
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from typing import TypeVar

Item = TypeVar("Item", bound=Hashable)
Batch = TypeVar("Batch")
Result = TypeVar("Result")


def deduplicate(items: Iterable[Item]) -> dict[Item, list[int]]:
    """Every distinct item with the indices at which it stands, in order of first appearance."""
    places: dict[Item, list[int]] = {}
    for index, item in enumerate(items):
        places.setdefault(item, []).append(index)
    return places


def batches_by_length(lengths: Sequence[int], *, size: int, tokens: int) -> Iterator[list[int]]:
    """Group indices of similar length, the longest first, so that little of a batch is padding.

    The longest first: what does not fit into memory fails at once, and the last batches, which workers share unevenly,
    are the cheapest.

    Args:
        lengths: length of every input, in tokens.
        size: most inputs in a batch.
        tokens: most tokens in a batch, padding counted; an input that is longer gets a batch of its own.

    Yields:
        Indices into ``lengths``; every index comes once.
    """
    batch: list[int] = []
    for index in sorted(range(len(lengths)), key=lambda index: -lengths[index]):
        if batch and (len(batch) == size or (len(batch) + 1) * lengths[batch[0]] > tokens):
            yield batch
            batch = []
        batch.append(index)
    if batch:
        yield batch


def run_ahead(
    batches: Iterable[Batch], start: Callable[[Batch], Callable[[], Result]], *, ahead: int
) -> Iterator[tuple[Batch, Result]]:
    """Keep several batches under way and hand over each as it is done, in the order given.

    Args:
        batches: what to work on; taken one by one as there is room.
        start: begins work on a batch without waiting, and returns what waits for its result.
        ahead: batches under way at once.
    """
    under_way: deque[tuple[Batch, Callable[[], Result]]] = deque()
    for batch in batches:
        under_way.append((batch, start(batch)))
        if len(under_way) >= ahead:
            done, wait = under_way.popleft()
            yield done, wait()
    while under_way:
        done, wait = under_way.popleft()
        yield done, wait()
