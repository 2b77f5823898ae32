"""Reading and cutting take time in proportion to the size: what grows with its square would take much longer here."""

import time
from pathlib import Path

import pytest

from tests.support.documents import SimpleSplitter
from translate_kit.source.document import parse
from translate_kit.source.segment import segment

SENTENCE = "Der *Bundestag* hat [das Gesetz](https://a.b/c) am 23. Mai **beschlossen. Es** gilt `seit heute`.[^1]"
SIZE = 150_000
"""Characters of each document."""

SECONDS = 5
"""Processor time allowed for each; it takes about half of one."""


@pytest.mark.parametrize(
    ("ending", "unit"),
    [
        (".txt", f"{SENTENCE}\n"),
        (".md", f"{SENTENCE}\n\n"),
        (".md", f"{SENTENCE}\n"),
        (".md", f"> {SENTENCE}\n"),
        (".md", f"- {SENTENCE}\n"),
        (".md", f"{SENTENCE}<br>{SENTENCE} "),
        (".md", f"{SENTENCE}\\\r\n"),
        (".md", "<b>Das *ist* gut. Ja</b> <i>"),
        (".md", "23. Mai 1949\n\n7. Tag\n\n"),
        (".md", "- 1. Mai 1949\n2. Mai 1949\n"),
    ],
)
def test_time_grows_with_the_size(ending: str, unit: str) -> None:
    text = unit * (SIZE // len(unit))
    start = time.process_time()
    segment(parse("a", Path("a" + ending), text.encode()), SimpleSplitter())
    assert time.process_time() - start < SECONDS
