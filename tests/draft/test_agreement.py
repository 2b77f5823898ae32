"""A rendering that does not agree with the word before it makes a candidate unsound; where in doubt, it agrees."""

import pytest

from tests.support.glossary import hit_of, make_term
from translate_kit.draft.enforcement.agreement import disagreement
from translate_kit.glossary.term import Term
from translate_kit.glossary.verify import verify

MEMBER = make_term("Abgeordneter", "member of parliament", en_plural="members of parliament")
BORROWING = make_term("Neuverschuldung", "new borrowing", en_plural="-")
RECORDED = make_term("abstimmen", "vote", pos="verb")


def words(text: str, term: Term) -> str:
    (verdict,) = verify([hit_of(term)], text)
    assert verdict.status == "satisfied"
    return disagreement(text, verdict)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("With yes, 262 member of parliament voted.", "262 member of parliament"),
        ("Two member of parliament voted.", "Two member of parliament"),
        ("These member of parliament voted.", "These member of parliament"),
        ("A members of parliament voted.", "A members of parliament"),
        ("Every members of parliament voted.", "Every members of parliament"),
    ],
)
def test_what_does_not_agree(text: str, expected: str) -> None:
    assert words(text, MEMBER) == expected


@pytest.mark.parametrize(
    "text",
    [
        "With yes, 262 members of parliament voted.",
        "A member of parliament voted.",
        "1 member of parliament voted.",
        "In 2015 member of parliament Meier left.",
        "Under Article 38 member of parliament is an office.",
        "The member of parliament voted.",
        "Member of parliament resigns",
        "All but one, members of parliament left.",
    ],
)
def test_what_agrees_or_may(text: str) -> None:
    assert words(text, MEMBER) == ""


def test_what_has_no_plural_and_what_is_a_verb_agree_with_all() -> None:
    assert words("Many new borrowing plans failed.", BORROWING) == ""
    assert words("These two vote on Monday.", RECORDED) == ""
