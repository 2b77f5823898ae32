"""The parts of the enforcer that ask no engine: beginnings, the order of candidates, what is owed, the settings."""

from dataclasses import replace

import pytest

from tests.support.enforcing import concept, glossary, tiny_engine
from tests.support.glossary import make_term
from translate_kit.draft.enforcement.demand import debts, owed
from translate_kit.draft.enforcement.forcing import beginnings, likeliest, other_forms, wordings
from translate_kit.draft.enforcement.model import Candidate
from translate_kit.draft.enforcement.rank import order
from translate_kit.draft.enforcement.settings import Enforcement, Level
from translate_kit.draft.enforcement.untranslated import copies, new_german
from translate_kit.draft.terms import TermReader
from translate_kit.glossary.term import Enforce, Hit, Status, Term, Verdict

WAFFENSTILLSTAND = concept("waffenstillstand", rivals=False)
GERMAN = "Die Regierung begrüßt einen Waffenstillstand."
DRAFT = "The government welcomes a ceasefire."


def hit(german: str, term: Term) -> Hit:
    (found,) = TermReader(glossary(term)).hits(german)
    return found


def test_a_beginning_for_every_word() -> None:
    found = beginnings(DRAFT, GERMAN, hit(GERMAN, WAFFENSTILLSTAND))
    assert [one.text for one in found] == [
        "Armistice",
        "The armistice",
        "The government armistice",
        "The government welcomes armistice",
        "The government welcomes an armistice",
    ]
    assert all(one.text[one.start :].casefold() == "armistice" for one in found)
    assert [DRAFT[one.place :].split()[0] for one in found] == DRAFT.split()


def test_beginnings_in_the_other_forms() -> None:
    one = hit(GERMAN, WAFFENSTILLSTAND)
    assert wordings(one) == ["armistice", "armistices"]
    found = other_forms(DRAFT, beginnings(DRAFT, GERMAN, one)[-1:], one)
    assert [(other.text, other.wording) for other in found] == [("The government welcomes an armistices", 1)]
    verb = hit("Sie stimmen ab.", make_term("abstimmen", "vote", pos="verb"))
    assert set(wordings(verb)) >= {"vote", "votes", "voted", "voting"}


@pytest.mark.parametrize("opening", ["“", '"', "„", "*", "**", "(", "“*"])
def test_behind_opening_marks_a_sentence_begins_too(opening: str) -> None:
    first = beginnings(f"{opening}The ceasefire", GERMAN, hit(GERMAN, WAFFENSTILLSTAND))[0]
    assert first.text == f"{opening}Armistice"


def test_in_long_sentences_the_places_near_the_german_one_are_tried() -> None:
    german = "Wir sehen, " + "sehr " * 60 + "deutlich den Waffenstillstand."
    text = " ".join(f"word{number}" for number in range(80))
    found = beginnings(text, german, hit(german, WAFFENSTILLSTAND))
    assert len(found) == 24
    assert [one.place for one in found] == sorted(one.place for one in found)
    assert found[-1].text.endswith("word78 armistice")


def test_the_likeliest_beginnings_come_first() -> None:
    found = beginnings(DRAFT, GERMAN, hit(GERMAN, WAFFENSTILLSTAND))
    scores = dict(tiny_engine().score([GERMAN] * len(found), [one.text for one in found]))
    table = {(GERMAN, one.text): scores[index] for index, one in enumerate(found)}
    assert likeliest(found, GERMAN, table, 2)[0].text == "The government welcomes an armistice"
    assert len(likeliest(found, GERMAN, table, 2)) == 2
    assert likeliest([], GERMAN, table, 2) == []


SOUND = Candidate("The government welcomes an armistice.", "forced", -0.5)


@pytest.mark.parametrize(
    "worse",
    [
        replace(SOUND, score=-0.6),
        replace(SOUND, admitted=True),
        replace(SOUND, remains=1.0),
        replace(SOUND, text="An armistice the government welcomes."),
        replace(SOUND, text="By the government of the day is welcomed an armistice."),
    ],
)
def test_order(worse: Candidate) -> None:
    assert order(SOUND, DRAFT) < order(worse, DRAFT)


def test_order_without_scores_is_by_what_changes_and_then_by_letters() -> None:
    texts = ["The government welcomes an armistice.", "The state welcomes an armistice.", "The state greets it."]
    keys = [order(Candidate(text, "reranked"), DRAFT) for text in texts]
    assert keys == sorted(keys)
    alike = [order(Candidate(f"The government welcomes a {word}.", "reranked"), DRAFT) for word in ("truce", "halt")]
    assert alike[1] < alike[0]


@pytest.mark.parametrize("level", ["must", "prefer", "off"])
@pytest.mark.parametrize("enforce", ["must", "prefer", "check"])
@pytest.mark.parametrize("status", ["satisfied", "admitted", "forbidden", "missing"])
def test_what_is_owed(status: Status, enforce: Enforce, level: Level) -> None:
    term = make_term("Fraktion", "parliamentary group", enforce=enforce)
    verdict = Verdict(Hit(term, 0, 8, "Fraktion"), status)
    wanted = {
        ("forbidden", "must", "must"), ("forbidden", "prefer", "must"), ("missing", "must", "must"),
        ("forbidden", "must", "prefer"), ("forbidden", "prefer", "prefer"), ("missing", "must", "prefer"),
        ("missing", "prefer", "prefer"),
    }  # fmt: skip
    assert owed(verdict, level) == ((status, enforce, level) in wanted)
    assert debts([verdict], level) == ([0] if (status, enforce, level) in wanted else [])
    assert not owed(replace(verdict, hit=replace(verdict.hit, enforceable=False)), level)


def test_equal_settings_have_equal_signatures_and_others_others() -> None:
    ways = [
        Enforcement(),
        Enforcement("prefer"),
        Enforcement("off"),
        Enforcement(steps=("replace",)),
        Enforcement(hypotheses=4),
        Enforcement(positions=2),
        Enforcement(easy_drop=0.15),
        Enforcement(max_drop=0.5),
    ]
    assert len({way.signature for way in ways}) == len(ways)
    assert Enforcement("off", max_drop=2).signature == Enforcement("off").signature == "off"
    assert Enforcement(max_drop=1).signature == Enforcement().signature


def test_german_words_of_a_term_in_a_draft() -> None:
    german = "Die Waffenstillstände in Wien halten."
    one = hit(german, WAFFENSTILLSTAND)
    assert copies("The Waffenstillstände and the Waffenstillstand hold.", one) == [(4, 21), (30, 46)]
    assert copies("The Waffenstillstandslinie holds.", one) == []
    bundestag = hit("Der Bundestag tagt.", concept("bundestag"))
    assert copies("The Bundestag meets.", bundestag) == []  # which is its English, too


def test_german_that_a_candidate_brings_in() -> None:
    german = "Der Bundesrat und der Ausschuss loben die Fraktion in Wien."
    hits = TermReader(glossary(concept("fraktion"))).hits(german)
    assert new_german(german, "It praises it.", "The Ausschuss praises it.", hits) == "Ausschuss"
    assert new_german(german, "The Ausschuss praises it.", "The Ausschuss praises it in Vienna.", hits) == ""
    assert new_german(german, "It praises it.", "It praises it in Wien.", hits) == "Wien"
    assert new_german(german, "It praises it.", "The committee praises the parliamentary group.", hits) == ""
