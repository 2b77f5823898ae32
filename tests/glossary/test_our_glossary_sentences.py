"""Our glossary in sentences of ours: where its terms stand in all their forms, and where they do not."""

import re
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.glossary.test_our_glossary import glossary, matcher

GOLDEN = Path(__file__).parent.parent / "golden"
INVISIBLE = {"<nbsp>": "\u00a0", "<shy>": "\u00ad", "<nbhy>": "\u2011", "<trema>": "\u0308"}
MARK = re.compile(r"\{(?P<reported>\??)(?P<concept>[a-z0-9-]+):(?P<words>[^{}]+)\}")


class Negative(NamedTuple):
    """A sentence and the concepts that must not be found in it; known ones may be."""

    line: int
    concepts: tuple[str, ...]
    known: bool
    text: str


class Positive(NamedTuple):
    """A sentence and where which concepts stand, with whether they can be enforced."""

    line: int
    text: str
    expected: frozenset[tuple[str, int, int, bool]]


def lines(name: str) -> list[tuple[int, str]]:
    """The lines of a golden file that are neither remarks nor titles."""
    raw = (GOLDEN / name).read_text(encoding="utf-8").splitlines()
    return [(number, line) for number, line in enumerate(raw, start=1) if line and not line.startswith(("#", "=="))]


@cache
def negatives() -> list[Negative]:
    """The negatives; a line of another form is an error."""
    cases = []
    for number, line in lines("negatives_de.txt"):
        found = re.fullmatch(r"(?P<names>[!~][a-z0-9-]+(?: ![a-z0-9-]+)*)\t(?P<text>\S.*)", line)
        assert found, f"line {number}: {line}"
        names = tuple(name[1:] for name in found["names"].split())
        cases.append(Negative(number, names, line.startswith("~"), found["text"]))
    return cases


@cache
def positives() -> list[Positive]:
    """The positives; a line without a mark is an error."""
    return [_positive(number, line) for number, line in lines("positives_de.txt")]


def _positive(number: int, line: str) -> Positive:
    for name, character in INVISIBLE.items():
        line = line.replace(name, character)
    text, last = "", 0
    expected = set()
    for mark in MARK.finditer(line):
        text += line[last : mark.start()]
        expected.add((mark["concept"], len(text), len(text) + len(mark["words"]), not mark["reported"]))
        text += mark["words"]
        last = mark.end()
    text += line[last:]
    assert expected, f"line {number} has no mark: {line}"
    assert not set("{}") & set(text), f"line {number} has a brace of its own: {line}"
    return Positive(number, text, frozenset(expected))


def test_the_lists_are_long_name_known_concepts_and_repeat_nothing() -> None:
    known = {term.id for term in glossary().terms}
    assert sum(len(case.concepts) for case in negatives() if not case.known) >= 380
    assert sum(len(case.expected) for case in positives()) >= 220
    assert sum(case.known for case in negatives()) <= 8
    named = {name for case in negatives() for name in case.concepts}
    named |= {concept for case in positives() for concept, *_ in case.expected}
    assert named <= known, sorted(named - known)
    for texts in ([case.text for case in negatives()], [case.text for case in positives()]):
        assert len(set(texts)) == len(texts)


@pytest.mark.parametrize("case", [case for case in negatives() if not case.known], ids=lambda case: f"line-{case.line}")
def test_terms_are_not_found_where_they_are_not(case: Negative) -> None:
    found = [hit for hit in matcher().find(case.text) if hit.term.id in case.concepts and hit.enforceable]
    assert not found, [(hit.term.id, hit.surface, hit.reason) for hit in found]


@pytest.mark.parametrize("case", positives(), ids=lambda case: f"line-{case.line}")
def test_terms_are_found_in_all_their_forms(case: Positive) -> None:
    hits = matcher().find(case.text)
    found = {(hit.term.id, hit.start, hit.end, hit.enforceable) for hit in hits}
    assert case.expected <= found, [(hit.term.id, hit.surface, hit.enforceable, hit.reason) for hit in hits]
