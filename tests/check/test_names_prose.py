"""Two tables of sentences about names: free translations that may stand as they are, and planted errors."""

from pathlib import Path

import pytest

from tests.check.saying import says
from translate_kit.check.names.given import same_given
from translate_kit.check.names.missing import RULES
from translate_kit.check.pair import Pair
from translate_kit.check.rule import PairRule
from translate_kit.glossary.match import Matcher
from translate_kit.glossary.table import load_glossary

FOLDER = Path(__file__).parent


def rows(file: str) -> list[tuple[str, ...]]:
    """The rows of a table below its heading."""
    return [tuple(line.split("\t")) for line in (FOLDER / file).read_text(encoding="utf-8").splitlines()[1:]]


@pytest.fixture(scope="module")
def matcher() -> Matcher:
    return Matcher(load_glossary([Path("glossary")]))


@pytest.mark.parametrize(("de", "en"), rows("names_free.tsv"))
def test_free_translations_pass(de: str, en: str, matcher: Matcher) -> None:
    (rule,) = RULES
    assert isinstance(rule, PairRule)
    for glossary in (None, matcher):
        assert [one.message for one in rule.check(Pair(de, en, glossary)) if one.severity is None] == []


def test_free_translations_hardly_look_wrong() -> None:
    """Omitted places do, twice, and two names: one from another script, and one for a deed of the person."""
    said = [one for de, en in rows("names_free.tsv") for one in says(RULES, "name-missing", de, en)]
    assert [words for severity, words in said if severity == "warning"] == [
        "New York",
        "Versailles",
        "Saree",
        "Maos",
    ]


@pytest.mark.parametrize(("de", "en", "words"), rows("names_planted.tsv"))
def test_planted_errors_are_found_at_the_words(de: str, en: str, words: str) -> None:
    (rule,) = RULES
    assert isinstance(rule, PairRule)
    errors = [one for one in rule.check(Pair(de, en)) if one.severity is None]
    assert errors
    place = errors[0].target
    assert (en[place.start : place.end] if place else "") == words


@pytest.mark.parametrize(
    ("german", "english", "same"),
    [
        ("Johannes", "John", True),
        ("Wolodymyr", "Volodymyr", True),
        ("William", "Bill", True),
        ("Jelena", "Elena", True),
        ("Sergej", "Sergey", True),
        ("Peter", "Paul", False),
        ("Karin", "Carla", False),
        ("Olaf", "Oskar", False),
    ],
)
def test_given_names_of_two_languages(german: str, english: str, same: bool) -> None:
    assert same_given(german, english) == same


@pytest.mark.parametrize(
    ("de", "en", "said"),
    [
        # a name that the glossary only prefers, with another name in its place
        ("SPD und Grüne einigten sich in der Nacht.", "The SPD and the FDP agreed overnight.", ["FDP"]),
        # a name that the glossary demands: the rule on terms says that it is missing, this one which name stands there
        ("In Köln wurde gewählt.", "There was an election in Munich.", ["Munich"]),
        # nothing else stands there: the rule on terms speaks alone
        ("In Köln wurde gewählt.", "There was an election.", []),
        # lost from a list: the rule on terms speaks
        ("Polen, Litauen und Finnland verließen den Vertrag.", "Poland and Finland left the treaty.", []),
    ],
)
def test_names_of_the_glossary(de: str, en: str, said: list[str], matcher: Matcher) -> None:
    (rule,) = RULES
    assert isinstance(rule, PairRule)
    places = [one.target for one in rule.check(Pair(de, en, matcher))]
    assert [en[place.start : place.end] for place in places if place] == said
    assert len(places) == len(said)


@pytest.mark.parametrize(
    ("de", "en"),
    [
        ("Herr Müller klagte.", "Mr Muller sued."),
        ("Erdogan kam.", "Erdoğan came."),
        ("In Munster liegt ein Bataillon.", "A battalion is stationed in Munster."),
        ("In São Paulo und Köln.", "In Sao Paulo and Koeln."),
    ],
)
def test_marks_may_be_dropped(de: str, en: str) -> None:
    assert says(RULES, "name-missing", de, en) == []
