"""The ``#.`` lines: plain words for everything that can become of a term."""

import pytest

from tests.support.glossary import hit_of, make_term
from translate_kit.catalog.provenance import Action, LedgerEntry
from translate_kit.draft.notes import plain_note, role_note, term_note
from translate_kit.glossary.term import Hit, Status, Verdict
from translate_kit.source.model import Role

TERM = make_term("Waffenstillstand", "armistice")
TERM_HIT = hit_of(TERM)
HEAD = "term: Waffenstillstand -> armistice"


def done(action: Action, said: str = "") -> LedgerEntry:
    return LedgerEntry("x", 0, 16, "Waffenstillstand", "armistice", "satisfied", action=action, said=said)


@pytest.mark.parametrize(
    ("status", "rendering", "ledger", "line"),
    [
        ("satisfied", "armistice", None, "in the draft"),
        ("satisfied", "armistice", done("none"), "in the draft"),
        ("satisfied", "armistice", done("right", "armistice"), "in the draft"),
        ("satisfied", "armistice", done("flagged", "truce"), "in the draft"),  # another term brought it in
        ("satisfied", "armistice", done("replaced", "truce"), 'in the draft, put in the place of "truce"'),
        ("satisfied", "armistice", done("replaced"), "in the draft, put in the place of other words"),
        ("satisfied", "armistice", done("reranked", "truce"),
         'in the draft; another wording of the engine was taken'),
        ("satisfied", "armistice", done("reranked"), "in the draft; another wording of the engine was taken"),
        ("satisfied", "armistice", done("forced", "truce"),
         'in the draft; the engine was made to say it'),
        ("satisfied", "armistice", done("forced"), "in the draft; the engine was made to say it"),
        ("satisfied", "armistice", done("hinted", "truce"),
         'in the draft; the engine was given the term'),
        ("satisfied", "armistice", done("hinted"), "in the draft; the engine was given the term"),
        ("admitted", "ceasefire", None, 'the draft said "ceasefire", also right'),
        ("admitted", "ceasefire", done("admitted", "ceasefire"), 'the draft said "ceasefire", also right'),
        ("admitted", "ceasefire", done("replaced", "truce"),
         'the draft said "ceasefire", also right, put in the place of "truce"'),
        ("forbidden", "truce", None, 'the draft said "truce", WRONG here'),
        ("forbidden", "truce", done("none", "truce"), 'the draft said "truce", WRONG here'),
        ("forbidden", "truce", done("flagged", "truce"),
         'the draft said "truce", WRONG here, and no good sentence with it was found'),
        ("missing", "", None, "NOT in the draft"),
        ("missing", "", done("none"), "NOT in the draft"),
        ("missing", "", done("flagged", "truce"), "NOT in the draft, and no good sentence with it was found"),
    ],
)  # fmt: skip
def test_what_became_of_a_term(status: Status, rendering: str, ledger: LedgerEntry | None, line: str) -> None:
    assert term_note(TERM_HIT, Verdict(TERM_HIT, status, rendering), ledger) == f"{HEAD} ({line})"


def test_without_a_draft_of_ours_nothing_is_said_of_it() -> None:
    assert term_note(TERM_HIT, None) == HEAD


def test_said_once_for_several() -> None:
    verdict = Verdict(TERM_HIT, "satisfied", "armistice", 4, 13)
    assert term_note(TERM_HIT, verdict, done("right", "armistice"), shared=True) == f"{HEAD} (said once for several)"


def test_the_head_of_a_compound_is_told_as_such() -> None:
    line = term_note(hit_of(TERM, enforceable=False), None)
    assert line == "term in a compound: Waffenstillstand -> armistice"


@pytest.mark.parametrize("space", ["\n", "\u00a0", " \t "])
def test_a_line_stays_a_line(space: str) -> None:
    hit = Hit(make_term("Artikel 5", "Article 5"), 0, 9, f"Artikel{space}5")
    assert term_note(hit, None) == "term: Artikel 5 -> Article 5"
    assert plain_note(f"It was{space}so. ") == "the engine itself said: It was so."


def test_roles_are_told_once_each() -> None:
    assert role_note([Role.HEADING]) == "heading"
    assert role_note([Role.PARAGRAPH, Role.HEADING, Role.PARAGRAPH]) == "paragraph, heading"


def test_the_words_of_a_draft_stay_on_the_line() -> None:
    verdict = Verdict(TERM_HIT, "admitted", "cease-\nfire", 4, 15)
    assert term_note(TERM_HIT, verdict, done("replaced", "a\ntruce")) == (
        f'{HEAD} (the draft said "cease- fire", also right, put in the place of "a truce")'
    )
