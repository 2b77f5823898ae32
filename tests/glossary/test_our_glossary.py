"""The glossary of this repository: it loads, and the matcher finds every term in its own example."""

from functools import cache
from pathlib import Path

import pytest

from translate_kit.glossary.match import Matcher
from translate_kit.glossary.table import load_glossary
from translate_kit.glossary.term import Glossary, Term

FOLDER = Path(__file__).parent.parent.parent / "glossary"


@cache
def glossary() -> Glossary:
    return load_glossary([FOLDER])


@cache
def matcher() -> Matcher:
    return Matcher(glossary())


@pytest.mark.parametrize("term", glossary().terms, ids=lambda term: term.id)
def test_every_term_is_found_in_its_example(term: Term) -> None:
    if not term.example:
        pytest.fail("the term has no example")
    hits = matcher().find(term.example)
    assert [hit for hit in hits if hit.term.id == term.id and hit.enforceable], [hit.surface for hit in hits]
