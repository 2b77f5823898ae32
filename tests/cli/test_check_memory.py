"""Python's collector is as it was when a check has ended, however it ended."""

import gc
from contextlib import suppress

from translate_kit.cli.check_memory import seldom_collected


def test_thresholds_come_back() -> None:
    before = gc.get_threshold()
    with suppress(KeyError), seldom_collected():
        assert gc.get_threshold()[0] > before[0]
        raise KeyError
    assert gc.get_threshold() == before
