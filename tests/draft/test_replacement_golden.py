"""The golden file: every sentence as it was written down by hand."""

from collections import Counter
from pathlib import Path

import pytest

from tests.support.replacement import HALVES, ReplacementCase, load_replacement_cases
from translate_kit.draft.replacement import replacements

CASES = load_replacement_cases(Path(__file__).parent.parent / "golden" / "replacement_en.tsv")


def test_there_are_enough_cases_in_both_halves() -> None:
    counts = Counter(case.half for case in CASES)
    assert all(counts[half] >= 60 for half in HALVES)


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"line-{case.line}")
def test_the_rendering_is_put_in_as_written_down(case: ReplacementCase) -> None:
    found = replacements(case.sentence, case.start, case.end, case.term)
    texts = [candidate.text for candidate in found]
    assert (texts[0] if texts else None) == case.best
    if case.other is not None:
        assert case.other in texts
