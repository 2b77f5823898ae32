"""What a translation does with the terms: every occurrence wants words of its own."""

import time
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.glossary import hit_of, make_glossary, make_term
from translate_kit.glossary import assignment
from translate_kit.glossary.assignment import Option, assign
from translate_kit.glossary.english import Form, Rendering
from translate_kit.glossary.match import Matcher
from translate_kit.glossary.term import Hit, Term
from translate_kit.glossary.verify import sharing, verify

CEASEFIRE = make_term("Waffenruhe", "ceasefire", en_admitted=("truce",), en_forbidden=("armistice",))
UNION = make_term("Gewerkschaft", "trade union", en_forbidden=("union",))
CONFEDERATION = make_term("Europäischer Gewerkschaftsbund", "European Trade Union Confederation", en_plural="-")
MEMBER = make_term("Abgeordneter", "member of parliament", en_admitted=("MP",), en_forbidden=("parliament",))
PARLIAMENT = make_term("Parlament", "parliament")


def check(translation: str, *terms: Term) -> list[tuple[str, str]]:
    verdicts = verify([hit_of(term) for term in terms], translation)
    for verdict in verdicts:
        assert verdict.rendering == translation[verdict.start : verdict.end]
    return [(verdict.status, verdict.rendering) for verdict in verdicts]


@pytest.mark.parametrize(
    ("translation", "status", "rendering"),
    [
        ("The ceasefire holds.", "satisfied", "ceasefire"),
        ("Cease-fires hold.", "satisfied", "Cease-fires"),
        ("The truce's end", "admitted", "truce"),
        ("The armistice holds.", "forbidden", "armistice"),
        ("The armistice is a ceasefire.", "satisfied", "ceasefire"),
        ("The armistice is a truce.", "admitted", "truce"),
        ("The truce is a ceasefire.", "satisfied", "ceasefire"),
        ("The guns are silent.", "missing", ""),
        ("", "missing", ""),
    ],
)
def test_one_occurrence(translation: str, status: str, rendering: str) -> None:
    assert check(translation, CEASEFIRE) == [(status, rendering)]


def test_no_hits_no_verdicts() -> None:
    assert verify([], "The ceasefire holds.") == ()


def test_two_occurrences_want_two_renderings() -> None:
    translation = "One truce, one ceasefire"
    assert check(translation, CEASEFIRE, CEASEFIRE) == [("admitted", "truce"), ("satisfied", "ceasefire")]


def test_a_pronoun_shares_the_words_of_the_first_and_says_so() -> None:
    verdicts = verify([hit_of(CEASEFIRE)] * 3, "The ceasefire held until a truce replaced it.")
    assert [verdict.rendering for verdict in verdicts] == ["ceasefire", "truce", "ceasefire"]
    assert sharing(verdicts) == (False, False, True)
    assert sharing(verify([hit_of(CEASEFIRE)] * 2, "Nothing.")) == (False, False)


def test_the_same_term_three_times_wants_three_renderings_and_one_is_enough_for_no_failure() -> None:
    for translation, found, shared in (
        ("Ceasefires, a ceasefire, a truce", ["satisfied", "satisfied", "admitted"], (False, False, False)),
        ("One ceasefire and no other", ["satisfied"] * 3, (False, True, True)),
        ("It held.", ["missing"] * 3, (False, False, False)),
    ):
        verdicts = verify([hit_of(CEASEFIRE)] * 3, translation)
        assert [verdict.status for verdict in verdicts] == found
        assert sharing(verdicts) == shared


def test_the_halves_of_a_coordination_do_not_take_each_others_words() -> None:
    heads = make_term("Staats- und Regierungschefs", "heads of state and government", en_plural="-")
    head = make_term("Regierungschef", "head of government", en_plural="heads of government")
    foreign = make_term("Außenpolitik", "foreign policy")
    security = make_term("Sicherheitspolitik", "security policy")
    assert check("The heads of state and government met.", heads, head) == [
        ("satisfied", "heads of state and government"),
        ("missing", ""),
    ]
    both = [hit_of(foreign, enforceable=False), hit_of(security)]
    statuses = [verdict.status for verdict in verify(both, "Foreign and security policy")]
    assert statuses == ["missing", "satisfied"]  # the first is only reported, so this is no failure
    assert check("Foreign policy and security policy", foreign, security) == [
        ("satisfied", "Foreign policy"),
        ("satisfied", "security policy"),
    ]


def test_a_woman_and_a_man_of_one_term_may_share_one_word() -> None:
    voters = make_term("Wähler", "voter", de_variants=("Wählerin",))
    hits = Matcher(make_glossary(voters)).find("Wählerinnen und Wähler haben entschieden.")
    verdicts = verify(hits, "Voters have decided.")
    assert [verdict.status for verdict in verdicts] == ["satisfied", "satisfied"]
    assert sharing(verdicts) == (False, True)


def test_a_term_inside_another_that_is_not_there_takes_its_own_words() -> None:
    council = make_term("Rat", "Council", en_plural="-")
    european = make_term("Europäischer Rat", "European Council", en_plural="-")
    assert check("The European Council and the Council met.", council, european) == [
        ("satisfied", "Council"),
        ("satisfied", "European Council"),
    ]
    assert check("The European Council met.", council) == [("satisfied", "Council")]


@pytest.mark.parametrize("hits", [1, 9_000])
def test_absurd_texts_take_no_absurd_time(hits: int) -> None:
    chained = [make_term(f"t{n}", f"word{n}", en_admitted=(f"word{(n + 1) % 12}",)) for n in range(12)]
    begin = time.monotonic()
    verdicts = verify([hit_of(CEASEFIRE)] * hits, "The ceasefire and a truce. " * 9_000)
    assert {verdict.status for verdict in verdicts} <= {"satisfied", "admitted"}
    assert not any(sharing(verdicts))
    verify([hit_of(term) for term in chained] * hits, " ".join(f"word{n % 12}" for n in range(9_000)))
    assert time.monotonic() - begin < 20


def test_a_second_occurrence_with_a_wrong_rendering_of_its_own_does_not_share() -> None:
    assert [status for status, _ in check("The ceasefire, an armistice", CEASEFIRE, CEASEFIRE)] == [
        "satisfied",
        "forbidden",
    ]


def test_longer_terms_take_their_words_first() -> None:
    once = "The European Trade Union Confederation met."
    assert check(once, UNION, CONFEDERATION) == [
        ("missing", ""),
        ("satisfied", "European Trade Union Confederation"),
    ]
    assert check(once + " The trade union stayed away.", UNION, CONFEDERATION)[0] == ("satisfied", "trade union")


def test_as_many_as_possible_are_served() -> None:
    left = make_term("a", "parliament", en_admitted=("chamber",))
    right = make_term("b", "assembly", en_admitted=("parliament",))
    assert check("The chamber and the parliament", left, right) == [("admitted", "chamber"), ("admitted", "parliament")]
    assert check("The parliament and the chamber", right, left) == [("admitted", "parliament"), ("admitted", "chamber")]


def test_a_wrong_form_inside_a_right_one_does_not_count() -> None:
    assert check("The member of parliament spoke.", MEMBER) == [("satisfied", "member of parliament")]
    assert check("Members of parliament spoke.", MEMBER, MEMBER) == [
        ("satisfied", "Members of parliament"),
        ("satisfied", "Members of parliament"),
    ]
    assert check("The parliament spoke.", MEMBER) == [("forbidden", "parliament")]


def test_a_term_that_may_be_said_otherwise_leaves_its_word_to_the_one_that_needs_it() -> None:
    truce = make_term("Waffenstillstand", "ceasefire")
    pause = make_term("Feuerpause", "pause in the fighting", en_admitted=("ceasefire",))
    assert check("A ceasefire is no more than a pause in the fighting.", truce, pause, pause) == [
        ("satisfied", "ceasefire"),
        ("satisfied", "pause in the fighting"),
        ("satisfied", "pause in the fighting"),
    ]


def test_a_right_form_inside_a_wrong_one_does_not_count() -> None:
    term = make_term("Vertrag", "treaty", en_forbidden=("peace treaty",))
    assert check("The peace treaty", term) == [("forbidden", "peace treaty")]


def test_words_that_another_term_needs_are_not_held_against_one() -> None:
    assert check("The parliament met.", MEMBER, PARLIAMENT) == [("missing", ""), ("satisfied", "parliament")]


def test_hits_that_are_only_reported_get_what_is_left() -> None:
    reported, wanted = hit_of(UNION, enforceable=False), hit_of(UNION)
    verdicts = verify([reported, wanted], "The trade union met.")
    assert [verdict.status for verdict in verdicts] == ["satisfied", "satisfied"]
    longer = hit_of(CONFEDERATION, enforceable=False)
    verdicts = verify([longer, wanted], "The European Trade Union Confederation met.")
    assert [verdict.status for verdict in verdicts] == ["missing", "satisfied"]


def _option(term: str, first: int, length: int, *, preferred: bool) -> Option:
    form = Form("x", "preferred" if preferred else "admitted", ("x",), ("x",), ("any",), ())
    return Option(term, first, first + length - 1, preferred, Rendering(form, first, first + length - 1, 0, 1))


OPTIONS = st.lists(
    st.builds(_option, st.sampled_from("abc"), st.integers(0, 7), st.integers(1, 3), preferred=st.booleans()),
    max_size=8,
)
WANTS = st.fixed_dictionaries({term: st.integers(1, 2) for term in "abc"})


def _allowed(choice: tuple[Option, ...], wants: dict[str, int]) -> bool:
    apart = all(left.last < right.first or right.last < left.first for left, right in combinations(choice, 2))
    return apart and all(sum(option.term == term for option in choice) <= wanted for term, wanted in wants.items())


@settings(max_examples=200, deadline=None)
@given(OPTIONS, WANTS)
def test_no_other_choice_has_more_or_longer_renderings(options: list[Option], wants: dict[str, int]) -> None:
    def worth(choice: tuple[Option, ...]) -> tuple[list[int], int]:
        return sorted((o.last - o.first + 1 for o in choice), reverse=True), sum(o.preferred for o in choice)

    chosen = tuple(assign(options, wants))
    assert _allowed(chosen, wants)
    every = (choice for size in range(len(options) + 1) for choice in combinations(options, size))
    assert worth(chosen) == max(worth(choice) for choice in every if _allowed(choice, wants))


@settings(max_examples=200, deadline=None)
@given(OPTIONS, WANTS)
def test_the_fast_choice_is_allowed_and_leaves_nothing_that_it_could_take(
    options: list[Option], wants: dict[str, int]
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(assignment, "MOST_STEPS", 0)
        chosen = tuple(assign(options, wants))
    assert _allowed(chosen, wants)
    assert not any(_allowed((*chosen, option), wants) for option in options if option not in chosen)


PARTS = st.lists(
    st.sampled_from(
        [
            *(
                "the",
                "a",
                "of",
                ".",
                ",",
                "-",
                "'",
                "s",
                "’s",
                "**",
                "\u00a0",
                "ceasefire",
                "cease-fire",
                "truce",
                "armistice",
            ),
            *(
                "trade",
                "union",
                "European",
                "Confederation",
                "Trade Union",
                "member of parliament",
                "MPs",
                "parliament",
            ),
        ]
    ),
    max_size=16,
).map(" ".join)
HITS = st.lists(
    st.builds(
        hit_of, st.sampled_from([CEASEFIRE, UNION, CONFEDERATION, MEMBER, PARLIAMENT]), enforceable=st.booleans()
    ),
    max_size=6,
)


@settings(max_examples=200, deadline=None)
@given(HITS, PARTS)
def test_verdicts_point_to_their_words_and_no_two_terms_to_the_same(hits: list[Hit], translation: str) -> None:
    verdicts = verify(hits, translation)
    assert [verdict.hit for verdict in verdicts] == hits
    for verdict in verdicts:
        assert verdict.rendering == translation[verdict.start : verdict.end]
        assert bool(verdict.rendering) == (verdict.status != "missing")
    for left, right in combinations(verdicts, 2):
        if left.hit.term is not right.hit.term and "missing" not in (left.status, right.status):
            assert left.end <= right.start or right.end <= left.start
