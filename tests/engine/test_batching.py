from collections.abc import Callable

from hypothesis import given, settings
from hypothesis import strategies as st

from translate_kit.engine.batching import batches_by_length, deduplicate, run_ahead


@settings(max_examples=100, deadline=None)
@given(st.lists(st.integers(0, 300), max_size=80), st.integers(1, 20), st.integers(1, 500))
def test_every_input_is_in_one_batch_within_the_limits(lengths: list[int], size: int, tokens: int) -> None:
    batches = list(batches_by_length(lengths, size=size, tokens=tokens))

    assert sorted(index for batch in batches for index in batch) == list(range(len(lengths)))
    flat = [lengths[index] for batch in batches for index in batch]
    assert flat == sorted(lengths, reverse=True)
    for batch in batches:
        assert len(batch) <= size
        assert len(batch) == 1 or len(batch) * lengths[batch[0]] <= tokens


def test_equal_lengths_keep_their_order() -> None:
    assert list(batches_by_length([3, 5, 3, 5], size=3, tokens=100)) == [[1, 3, 0], [2]]


def test_deduplicate_keeps_every_place() -> None:
    assert deduplicate(["b", "a", "b"]) == {"b": [0, 2], "a": [1]}


def test_several_batches_are_under_way_and_come_in_order() -> None:
    events: list[str] = []

    def start(batch: int) -> Callable[[], int]:
        events.append(f"start {batch}")
        return lambda: batch * 10

    for batch, result in run_ahead([1, 2, 3], start, ahead=2):
        events.append(f"{batch} is {result}")

    assert events == ["start 1", "start 2", "1 is 10", "start 3", "2 is 20", "3 is 30"]


def test_a_caller_that_stops_starts_nothing_more() -> None:
    started: list[int] = []

    def start(batch: int) -> Callable[[], int]:
        started.append(batch)
        return lambda: batch

    next(run_ahead(iter(range(100)), start, ahead=2))

    assert started == [0, 1]
