"""The golden file: every sentence as the translators marked it, and recall and precision of both halves."""

from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from tests.support.glossary import MatchCase, load_match_cases
from translate_kit.glossary.match import Matcher
from translate_kit.glossary.table import load_glossary

GOLDEN = Path(__file__).parent.parent / "golden"
CASES = load_match_cases(GOLDEN / "match_de.txt")


@cache
def matcher() -> Matcher:
    return Matcher(load_glossary([GOLDEN / "match_de.tsv"]))


def found(case: MatchCase) -> frozenset[tuple[int, int, bool]]:
    return frozenset((hit.start, hit.end, hit.enforceable) for hit in matcher().find(case.text))


def test_there_are_enough_sentences_of_both_kinds_in_both_halves() -> None:
    counts = Counter((case.half, bool(case.expected)) for case in CASES)
    for half in ("tuning", "held out"):
        assert counts[half, True] >= 60
        assert counts[half, False] >= 40


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"line-{case.line}")
def test_terms_are_found_where_they_are_marked(case: MatchCase) -> None:
    expected = sorted(case.text[start:end] for start, end, _ in case.expected)
    got = sorted(case.text[start:end] for start, end, _ in found(case))
    assert got == expected
    assert found(case) == case.expected


@pytest.mark.parametrize("half", ["tuning", "held out"])
def test_recall_and_precision(half: str) -> None:
    expected = {(case.line, hit) for case in CASES if case.half == half for hit in case.expected}
    got = {(case.line, hit) for case in CASES if case.half == half for hit in found(case)}
    assert len(expected & got) / len(expected) >= 0.97
    assert len(expected & got) / len(got) >= 0.97
