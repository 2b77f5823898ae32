"""One sentence at a time: every place and shape that a term can have, and what must not be touched."""

from typing import Any

import pytest

from tests.support.enforcing import concept, draft, enforced, glossary, run
from translate_kit.draft.enforcement.settings import Enforcement, Level
from translate_kit.glossary.term import Term

FRAKTION, GEWERKSCHAFT = concept("fraktion"), concept("gewerkschaft")
WAFFENSTILLSTAND, ABKOMMEN = concept("waffenstillstand"), concept("abkommen")
CEASEFIRE = "Die Regierung begrüßt einen Waffenstillstand."
CEASEFIRES = "Die Regierung begrüßt die Waffenstillstände."


def of(*names: str, rivals: bool = True) -> tuple[Term, ...]:
    return tuple(concept(name, rivals=rivals) for name in names)


@pytest.mark.parametrize("rivals", [True, False])
@pytest.mark.parametrize(
    ("german", "names", "plain", "wanted"),
    [
        (
            CEASEFIRE,
            "waffenstillstand",
            "The government welcomes a ceasefire.",
            "The government welcomes an armistice.",
        ),
        (
            CEASEFIRES,
            "waffenstillstand",
            "The government welcomes the ceasefires.",
            "The government welcomes the armistices.",
        ),
        (
            "Der Vorschlag der Fraktion überraschte.",
            "fraktion",
            "The faction's proposal came as a surprise.",
            "The parliamentary group's proposal came as a surprise.",
        ),
        (
            "312 Abgeordnete stimmten für das Abkommen, 205 dagegen.",
            "abgeordneter abkommen",
            "312 deputies voted for the deal, 205 against.",
            "312 members of parliament voted for the agreement, 205 against.",
        ),
        (
            "Die Fraktion lobt den Vorschlag der Gewerkschaft.",
            "fraktion gewerkschaft",
            "The faction praises the union's proposal.",
            "The parliamentary group praises the trade union's proposal.",
        ),
        (
            "Fraktion fordert Waffenstillstand",
            "fraktion waffenstillstand",
            "Faction demands ceasefire",
            "Parliamentary group demands armistice",
        ),
        (
            "Brelmann vermied das Wort „Waffenstillstand“.",
            "waffenstillstand",
            "Brelmann avoided the word “ceasefire”.",
            "Brelmann avoided the word “armistice”.",
        ),
        (
            "„Der Waffenstillstand scheitert“, sagte Kanzler Brelmann.",
            "waffenstillstand",
            "“The ceasefire fails,” said Chancellor Brelmann.",
            "“The armistice fails,” said Chancellor Brelmann.",
        ),
        (
            "Der Waffenstillstand in Wien endet, aber der Waffenstillstand in Genf beginnt.",
            "waffenstillstand",
            "The ceasefire in Vienna ends, but the ceasefire in Geneva begins.",
            "The armistice in Vienna ends, but the armistice in Geneva begins.",
        ),
        (
            "In Wien gibt es keine Verhandlungen.",
            "verhandlungen",
            "There are no talks in Vienna.",
            "There are no negotiations in Vienna.",
        ),
        (
            "Das EU-Sanktionspaket scheiterte.",
            "sanktionspaket",
            "The EU package of sanctions failed.",
            "The EU sanctions package failed.",
        ),
        (
            "Die Regierung will das Abkommen nicht brechen.",
            "abkommen",
            "The government does not want to break the deal.",
            "The government does not want to break the agreement.",
        ),
    ],
    ids=[
        "article", "plural", "possessive", "numbers", "several", "heading", "word in quotes", "speech", "twice",
        "no singular", "compound", "negation",
    ],
)  # fmt: skip
def test_a_term_is_brought_in_where_it_stands(german: str, names: str, plain: str, wanted: str, rivals: bool) -> None:
    result = enforced(german, *of(*names.split(), rivals=rivals))
    assert (result.plain, result.text) == (plain, wanted)
    assert all(verdict.status == "satisfied" for verdict in result.verdicts)
    assert not {"right", "flagged", "none"} & {outcome.action for outcome in result.outcomes}


def test_a_title_before_a_name_keeps_its_capitals() -> None:
    german = "Brelmann sagte, dass der Kanzler Verteidigungsminister Volke lobt."
    plain = "Brelmann said that the chancellor praises Defence Secretary Volke."
    result = enforced(german, *of("verteidigungsminister"), text=plain)
    assert result.text == "Brelmann said that the chancellor praises Defence Minister Volke."


def test_a_heading_in_capitals_stays_one() -> None:
    """The engine knows no capitals, so the draft is given; it is the likelier one all the same."""
    result = enforced("FRAKTION FORDERT WAFFENSTILLSTAND", FRAKTION, WAFFENSTILLSTAND, text="FACTION DEMANDS CEASEFIRE")
    assert result.text == "PARLIAMENTARY GROUP DEMANDS ARMISTICE"


def test_a_term_that_the_draft_left_out_is_found_again() -> None:
    for plain in ("It fails.", "The Gewerkschaft fails."):
        assert enforced("Die Gewerkschaft scheitert.", GEWERKSCHAFT, text=plain).text == "The trade union fails."


@pytest.mark.parametrize(
    ("german", "text", "terms"),
    [
        ("Die Gewerkschaft scheitert.", "The  trade union's fails \u2026 ", (GEWERKSCHAFT,)),
        ("Die Gewerkschaft scheitert.", "Trade unions?\tfail", (GEWERKSCHAFT,)),
        (CEASEFIRE, "The government welcomes a ceasefire.", ()),
        ("Die Regierung zögert.", "The government hesitates.", (WAFFENSTILLSTAND,)),
    ],
)
def test_what_is_right_stays_to_the_byte(german: str, text: str, terms: tuple[Term, ...]) -> None:
    assert run({german: text}, glossary(*terms)) == {}


def test_only_the_term_that_is_wrong_changes() -> None:
    german = "Die Fraktion lobt den Vorschlag der Gewerkschaft."
    plain = "The parliamentary group  praises the union's proposal."
    result = enforced(german, FRAKTION, GEWERKSCHAFT, text=plain)
    assert result.text == "The parliamentary group  praises the trade union's proposal."
    assert [outcome.action for outcome in result.outcomes] == ["right", "replaced"]


def test_an_empty_draft_is_no_matter() -> None:
    assert run({CEASEFIRE: ""}, glossary(WAFFENSTILLSTAND)) == {}


def test_an_admitted_rendering_is_right() -> None:
    term = concept("waffenstillstand", rivals=False, en_admitted=("ceasefire",))
    result = enforced(CEASEFIRE, term)
    assert result.text == result.plain == "The government welcomes a ceasefire."
    assert [(v.status, o.action, o.said) for v, o in zip(result.verdicts, result.outcomes, strict=True)] == [
        ("admitted", "admitted", "ceasefire")
    ]


def test_an_admitted_rendering_is_taken_where_the_preferred_one_is_no_english() -> None:
    term = concept("waffenstillstand", rivals=False, en="xqzwvk", en_admitted=("truce",), en_forbidden=("ceasefire",))
    result = enforced(CEASEFIRE, term)
    assert result.text == "The government welcomes a truce."
    assert result.verdicts[0].status == "admitted"
    assert result.outcomes[0].action in ("replaced", "reranked")
    assert result.attempts[0].taken is not None
    assert result.attempts[0].taken.admitted


@pytest.mark.parametrize(
    ("enforce", "rivals", "level", "changes"),
    [
        ("must", True, "must", True),
        ("must", False, "must", True),
        ("must", True, "prefer", True),
        ("must", True, "off", False),
        ("prefer", True, "must", True),  # a rendering known to be wrong
        ("prefer", False, "must", False),
        ("prefer", False, "prefer", True),
        ("prefer", False, "off", False),
        ("check", True, "must", False),
        ("check", True, "prefer", False),
        ("check", False, "prefer", False),
    ],
)
def test_levels(enforce: str, rivals: bool, level: Level, changes: bool) -> None:
    term = concept("waffenstillstand", rivals=rivals, enforce=enforce)
    result = enforced(CEASEFIRE, term, how=Enforcement(level))
    assert (result.text == "The government welcomes an armistice.") == changes
    assert (result.text == result.plain) != changes
    assert result.outcomes[0].action == ("replaced" if changes else "none")


def test_the_head_of_a_solid_compound_is_reported_and_left_alone() -> None:
    german = "Die Bundestagsfraktion scheiterte."
    result = enforced(german, concept("fraktion", match="compound-head"), text="The faction failed.")
    assert [verdict.hit.enforceable for verdict in result.verdicts] == [False]
    assert (result.text, result.verdicts[0].status) == ("The faction failed.", "forbidden")
    assert result.outcomes[0].action == "none"


def test_of_terms_that_stand_in_each_other_the_longer_one_counts() -> None:
    short = Term(id="koalition", de="Koalition", en="cabinet", en_forbidden=("coalition", "alliance"))
    result = enforced("Die Koalition der Willigen scheitert.", concept("koalition-der-willigen"), short)
    assert result.text == "The coalition of the willing fails."
    assert len(result.verdicts) == 1


def test_terms_that_share_english_words_get_words_of_their_own() -> None:
    """The wrong word for the one is part of the right words for the other."""
    verband = Term(id="verband", de="Gewerkschaftsverband", en="trade union federation", en_forbidden=("union",))
    german = "Der Gewerkschaftsverband lobt die Gewerkschaft."
    result = enforced(german, verband, GEWERKSCHAFT, text="The trade union federation praises the union.")
    assert result.text == "The trade union federation praises the trade union."
    assert [outcome.action for outcome in result.outcomes] == ["right", "replaced"]


@pytest.mark.parametrize("plain", ["The deal breaks the deal.", "The agreement breaks the deal."])
def test_two_terms_with_the_same_english_are_both_said(plain: str) -> None:
    other = Term(id="vereinbarung", de="Vereinbarung", en="agreement", en_forbidden=("deal",))
    result = enforced("Das Abkommen bricht die Vereinbarung.", ABKOMMEN, other, text=plain)
    assert result.text == "The agreement breaks the agreement."
    assert sorted((one.start, one.end) for one in result.verdicts) == [(4, 13), (25, 34)]


def test_a_long_term_may_come_twice_with_the_same_words_around_it() -> None:
    german = "Der Abgeordnete in Wien wartete, aber der Abgeordnete in Genf schweigt."
    plain = "The deputy in Vienna waited, but the deputy in Geneva remains silent."
    result = enforced(german, *of("abgeordneter"), text=plain)
    assert result.text == plain.replace("deputy", "member of parliament")


def test_a_term_of_several_german_words_takes_their_english() -> None:
    whole = Term(id="beides", de="Abkommen und der Waffenstillstand", en="agreement and the armistice")
    result = enforced("Das Abkommen und der Waffenstillstand scheitern.", whole, ABKOMMEN, WAFFENSTILLSTAND)
    assert result.text == "The agreement and the armistice fail."


@pytest.mark.parametrize(
    ("german", "fields", "wanted"),
    [
        (CEASEFIRE, {"number": "singular"}, "The government welcomes an armistice."),
        (CEASEFIRES, {"number": "follow"}, "The government welcomes the armistices."),
        (CEASEFIRES, {"number": "singular"}, "The government welcomes the armistice."),
        (CEASEFIRE, {"case": "title"}, "The government welcomes an Armistice."),
        (CEASEFIRE, {"en": "Armistice", "case": "lower"}, "The government welcomes an armistice."),
        (CEASEFIRE, {"en": "Armistice"}, "The government welcomes an Armistice."),
    ],
    ids=["singular", "follow", "singular for many", "title", "lower", "as it is written"],
)  # fmt: skip
def test_number_and_case_are_the_glossary_s(german: str, fields: dict[str, Any], wanted: str) -> None:
    """Some of these the engine finds unlikely, so the limit is wide."""
    term = concept("waffenstillstand", **fields | {"en_plural": None})
    assert enforced(german, term, how=Enforcement(max_drop=5)).text == wanted


@pytest.mark.parametrize(
    ("term", "how"),
    [
        (WAFFENSTILLSTAND, Enforcement(max_drop=0)),
        (WAFFENSTILLSTAND, Enforcement(max_drop=0, easy_drop=0)),
        (WAFFENSTILLSTAND, Enforcement(steps=())),
        (concept("waffenstillstand", en="停戦協定"), Enforcement()),
        (concept("waffenstillstand", en="Ω-halt"), Enforcement()),
        (concept("waffenstillstand", en="xqzwvk", rivals=False), Enforcement()),
    ],
    ids=["no drop", "no drop at all", "no step", "unknown letters", "Greek", "nonsense"],
)
def test_where_nothing_is_good_the_draft_stays_and_the_term_is_flagged(term: Term, how: Enforcement) -> None:
    result = enforced(CEASEFIRE, term, how=how)
    assert result.text == result.plain == "The government welcomes a ceasefire."
    assert [outcome.action for outcome in result.outcomes] == ["flagged"]
    assert result.outcomes[0].said == "ceasefire"
    assert (result.outcomes[0].score_before, result.outcomes[0].score_after) == (None, None)
    (attempt,) = result.attempts
    assert attempt.taken is None
    assert all(one.refused for one in attempt.candidates)


def test_one_term_that_fails_does_not_keep_the_others_back() -> None:
    german = "Die Fraktion lobt den Vorschlag der Gewerkschaft."
    result = enforced(german, concept("fraktion", en="停戦協定", en_plural="-"), GEWERKSCHAFT)
    assert result.text == "The faction praises the trade union's proposal."
    assert [outcome.action for outcome in result.outcomes] == ["flagged", "replaced"]


def test_no_sentence_is_lost_or_merged() -> None:
    sentences = [CEASEFIRE, "Die Regierung zögert.", "Die Fraktion scheitert.", "Die Gewerkschaft scheitert."]
    plain = draft(sentences) | {sentences[3]: "The trade union fails."}
    results = run(plain, glossary(WAFFENSTILLSTAND, FRAKTION, GEWERKSCHAFT))
    assert list(results) == [CEASEFIRE, "Die Fraktion scheitert."]
    assert all(result.plain == plain[german] for german, result in results.items())
