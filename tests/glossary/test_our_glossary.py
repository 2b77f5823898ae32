"""The glossary of this repository: it loads, and the matcher finds every term in its own example."""

from functools import cache
from pathlib import Path

import pytest

from translate_kit.glossary.match import Matcher
from translate_kit.glossary.table import load_glossary
from translate_kit.glossary.term import Glossary, Term
from translate_kit.glossary.verify import verify

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


@pytest.mark.parametrize(
    ("german", "english", "expected"),
    [
        ("Der Europarat tagt.", "The European Council meets.", {"europarat": "forbidden"}),
        (
            "Der Europarat lud den Europäischen Rat ein.",
            "The Council of Europe invited the European Council.",
            {"europarat": "satisfied", "europaeischer-rat": "satisfied"},
        ),
        (
            "Der Europäische Rat lud den Europarat ein.",
            "The Council of Europe was invited.",
            {"europarat": "satisfied", "europaeischer-rat": "missing"},
        ),
        (
            "Nach der Schuldenkrise kam die Schuldenbremse.",
            "After the debt crisis came the limit.",
            {"schuldenkrise": "satisfied", "schuldenbremse": "missing"},
        ),
        ("Die Schuldenbremse gilt.", "The debt crisis applies.", {"schuldenbremse": "forbidden"}),
        (
            "Der Ministerpräsident von Hessen traf den polnischen Ministerpräsidenten.",
            "The minister-president of Hesse met the Polish prime minister.",
            {"ministerpraesident": "satisfied", "auslaendischer-ministerpraesident": "satisfied"},
        ),
        ("Die DDR und die OSZE", "The DDR and the OSCE", {"ddr": "forbidden", "osze": "satisfied"}),
        ("Wolodymyr Selenskyj kam.", "Wolodymyr Zelensky came.", {"wolodymyr-selenskyj": "forbidden"}),
        ("604 Abgeordnete stimmten ab.", "604 members voted.", {"abgeordneter": "admitted"}),
    ],
)
def test_rivals_and_the_right_names_of_something_else_live_together(
    german: str, english: str, expected: dict[str, str]
) -> None:
    verdicts = {verdict.hit.term.id: verdict.status for verdict in verify(matcher().find(german), english)}
    assert {name: verdicts.get(name) for name in expected} == expected
