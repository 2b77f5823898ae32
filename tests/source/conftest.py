"""What the tests of sources share."""

import pytest

from translate_kit.source.segmenter import Segmenter


@pytest.fixture(scope="session")
def splitter() -> Segmenter:
    """The real rules, loaded once."""
    return Segmenter()
