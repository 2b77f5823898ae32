"""The terminology benchmark counts what it says it counts. No engine runs here."""

import json
import math
from collections.abc import Sequence
from pathlib import Path

import pytest

from benchmarks.terminology_classes import classify, places
from benchmarks.terminology_count import Measure, said, times
from benchmarks.terminology_curve import Choice, Choices, Option, keep, load, take
from benchmarks.terminology_measure import beside, doubled
from benchmarks.terminology_report import table
from benchmarks.terminology_rows import Row, Wanted, example_rows, read_rows, spread
from translate_kit.glossary.match import Matcher
from translate_kit.glossary.term import Glossary, Term


def row(german: str, *terms: Term, counts: Sequence[int] = ()) -> Row:
    wanted = tuple(Wanted(term, count) for term, count in zip(terms, counts or [1] * len(terms), strict=True))
    return Row(1, german, "", wanted, Matcher(Glossary(terms, "test")).find(german))


def term(de: str, en: str, *admitted: str, forbidden: tuple[str, ...] = ()) -> Term:
    return Term(id=de.lower(), de=de, en=en, en_admitted=admitted, en_forbidden=forbidden)


TRUCE = term("Waffenstillstand", "ceasefire", "truce", forbidden=("armistice",))
UNION = term("Gewerkschaft", "trade union")


@pytest.mark.parametrize(
    ("translation", "exact", "admitted", "lemma"),
    [
        ("The ceasefire holds.", 1, 1, 1),
        ("Ceasefire's end", 1, 1, 1),
        ("The truce holds.", 0, 1, 1),
        ("Two ceasefires failed.", 0, 0, 1),
        ("The ceasefires and the ceasefire failed.", 1, 1, 1),
        ("The ceasefirecase failed.", 0, 0, 0),
        ("", 0, 0, 0),
    ],
)
def test_each_measure_is_wider_than_the_one_before(translation: str, exact: int, admitted: int, lemma: int) -> None:
    wanted = [Wanted(TRUCE, 1)]
    measures: tuple[Measure, ...] = ("exact", "admitted", "lemma")
    assert [said(wanted, translation, measure)[0] for measure in measures] == [exact, admitted, lemma]


def test_every_occurrence_wants_words_of_its_own() -> None:
    wanted = [Wanted(UNION, 2)]
    assert said(wanted, "The trade union wrote to the trade-unions.", "lemma") == [2]
    assert said(wanted, "The trade union wrote to itself.", "lemma") == [1]


def test_two_terms_do_not_share_words_and_as_many_as_possible_are_served() -> None:
    confederation = term("Gewerkschaftsbund", "trade union confederation")
    wanted = [Wanted(UNION, 1), Wanted(confederation, 1)]
    assert sum(said(wanted, "The trade union confederation met.", "lemma")) == 1
    assert said(wanted, "The trade union confederation met a trade union.", "lemma") == [1, 1]
    assert said(wanted[::-1], "A trade union met the trade union confederation.", "lemma") == [1, 1]


def test_an_abbreviation_is_no_pronoun() -> None:
    wanted = [Wanted(term("US", "US"), 1)]
    assert said(wanted, "They told us.", "lemma") == [0]
    assert said(wanted, "They told the US.", "exact") == [1]
    assert said(wanted, "They told the U.S. government.", "exact") == [1]


def test_a_rendering_too_many_is_doubled_unless_the_plain_draft_had_it() -> None:
    one = row("Der Waffenstillstand hält.", TRUCE)
    assert times(TRUCE, "The ceasefire, the truce") == 2
    assert doubled(one, "The armistice holds.", "The ceasefire of the ceasefire holds.") == 1
    assert doubled(one, "A truce is a truce.", "A truce is a ceasefire.") == 0
    assert doubled(row("Waffenstillstand heißt Waffenstillstand.", TRUCE), "x", "A truce is a truce.") == 0


def test_what_should_have_gone_is_seen() -> None:
    one = row("Der Waffenstillstand hält.", TRUCE)
    assert beside(one, "The armistice holds.", "The ceasefire holds.") == 0
    assert beside(one, "The armistice holds.", "The ceasefire, an armistice, holds.") == 1
    assert beside(one, "The Waffenstillstand holds.", "The Waffenstillstand ceasefire holds.") == 1
    english = row("Das Interview war kurz.", term("Interview", "interview"))
    assert beside(english, "It was short.", "The Interview was short.") == 0


@pytest.mark.parametrize(
    ("german", "place"),
    [
        ("Die Gewerkschaften streiken.", "own word"),
        ("Die Gewerkschafts-Chefin schweigt.", "hyphen modifier"),
        ("Die Gewerkschaftsführung schweigt.", "solid compound"),
        ("Die Bergbaugewerkschaften streiken.", "solid compound"),
        ("Der Verband schweigt.", "not found"),
    ],
)
def test_misses_are_sorted_by_where_the_term_stands(german: str, place: str) -> None:
    one = row(german, UNION)
    assert [kind for kind, _ in places(one, one.wanted[0])] == [place]
    found = classify([one], {german: "They say nothing."}, None)
    assert dict(found.occurrences) == {place: 1}
    assert found.missed(places(one, one.wanted[0])[0][0]) == 1


def test_once_for_two_is_told_apart_from_not_at_all() -> None:
    one = row("Die Gewerkschaft rief, und die Gewerkschaft zahlte.", UNION, counts=[2])
    found = classify([one], {one.german: "The trade union called and paid."}, {})
    assert [(reason, len(misses)) for (_, reason), misses in found.misses.items()] == [("once for two", 1)]
    found = classify([one], {one.german: "They called and paid."}, {})
    assert [(reason, len(misses)) for (_, reason), misses in found.misses.items()] == [("flagged", 2)]


def test_thresholds_are_worked_out_from_the_candidates(tmp_path: Path) -> None:
    replaced, forced = Option("b", "replaced", 0.3), Option("c", "forced", 0.1)
    choices: Choices = {
        "A": (Choice("a", True, (forced, replaced)), Choice("c", False, (Option("d", "replaced", 0.05),)))
    }
    keep(choices, tmp_path / "candidates.json")
    assert load(tmp_path / "candidates.json") == choices
    plain = {"A": "a", "B": "x"}
    assert take(plain, choices, easy=0.5, most=1).texts == {"A": "b", "B": "x"}, "good enough, and then another draft"
    both = take(plain, choices, easy=0.2, most=1)
    assert (both.texts["A"], both.brought, both.flagged, both.dear) == ("d", 2, 0, 1)
    half = take(plain, choices, easy=0.2, most=0.1)
    assert (half.texts["A"], half.brought) == ("d", 2)
    assert take({"A": "c"}, choices, easy=0.2, most=0.05).texts["A"] == "c", "half of it where nothing was located"
    none = take(plain, choices, easy=0.2, most=0)
    assert (none.texts["A"], none.brought, none.flagged) == ("a", 0, 1)
    assert take(plain, choices, easy=-math.inf, most=math.inf).texts["A"] == "d"


def test_rows_are_read_by_half_with_several_renderings(tmp_path: Path) -> None:
    file = tmp_path / "rows.jsonl"
    terms = [{"de": "Rat", "en": "council"}, {"de": "Rat", "en": "board"}]
    lines = [{"id": n, "de": f"Der Rat tagt zum {n}. Mal.", "en": "The council meets.", "terms": terms} for n in (1, 2)]
    file.write_text("\n".join(json.dumps(line) for line in lines) + "\n", encoding="utf-8")
    (even,) = read_rows(file, "even")
    assert even.id == 2
    assert [(one.term.en, one.term.en_admitted, one.term.enforce) for one in even.wanted] == [
        ("council", ("board",), "must")
    ]
    assert [hit.surface for hit in even.hits] == ["Rat"]
    assert len(read_rows(file, "all")) == 2


@pytest.mark.parametrize("line", ["{", "[]", '{"id": 1}', '{"id": 1, "de": "a", "en": "b", "terms": [{"de": "?"}]}'])
def test_a_broken_line_is_told_with_its_place(tmp_path: Path, line: str) -> None:
    file = tmp_path / "rows.jsonl"
    file.write_text(line + "\n", encoding="utf-8")
    with pytest.raises(SystemExit, match=r"rows\.jsonl:1: "):
        read_rows(file)


def test_our_examples_want_what_must_be_said() -> None:
    rows = example_rows(limit=20)
    assert len(rows) == 20
    assert all(one.term.enforce == "must" for row in rows for one in row.wanted)
    assert not {row.german for row in example_rows("odd")} & {row.german for row in example_rows("even")}


def test_spread_takes_from_everywhere() -> None:
    rows = example_rows(limit=10)
    assert spread(rows, 3) == [rows[0], rows[3], rows[6]]
    assert spread(rows, None) == rows


def test_tables_are_markdown() -> None:
    assert table(("a", "bb"), [("x", "1")]).splitlines() == ["| a | bb |", "| - | -: |", "| x |  1 |"]
