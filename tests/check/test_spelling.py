"""British and American spelling: the list, and what counts in a document."""

import re

import pytest

from translate_kit.check.pair import Pair
from translate_kit.check.rule import DocumentRule
from translate_kit.check.spelling import RULES
from translate_kit.check.spelling.words import spellings
from translate_kit.check.style import Style


def wrong(*english: str, spelling: str = "any", percent: str = "any") -> list[str]:
    """The words that are findings in a document of these sentences."""
    rule = RULES[0]
    assert isinstance(rule, DocumentRule)
    style = Style(spelling=spelling, percent=percent)
    texts = [(text, fact) for text in english for fact in rule.note(Pair("Rat", text, style=style))]
    concluded = rule.conclude([fact for _, fact in texts])
    return [texts[one.fact][0][slice(*one.remark.target)] for one in concluded if one.remark.target]


@pytest.mark.parametrize(
    ("english", "found"),
    [
        (["The colour of labour.", "The center."], ["center"]),
        (["The color of labor.", "The centre."], ["centre"]),
        (["The colour.", "The center."], ["center"]),
        (["The center.", "The colour."], ["colour"]),
        (["The colour.", "The centre.", "They organise it."], []),
        (["The colour.", "They organize and realized it."], []),  # Oxford
        (["They organise it.", "They realized it."], []),
        (["They advise, exercise and promise.", "The center."], []),
        (["Labour-intensive work.", "The labour-intensive, center-right work."], ["center"]),
        (["The neighbour's defence.", "The U.S. Department of Defense at Pearl Harbor."], []),
        (["The World Trade Center in the city centre."], []),
        (["The Labour Party is gray."], []),
        (["In the centre, a parking meter, 5 meters."], ["meters"]),
        (["It is 5 kilometres on a gas meter."], []),
        (["A computer program for the neighbours."], []),
        (["The neighbours have a program."], ["program"]),
        (["The programme costs 5 per cent of the defense budget."], ["defense"]),
        (["Five percent of the colour."], []),
        (["The analyses of the color."], []),
        (["The colour.", "See https://example.org/color and `color`."], []),
        (["ein 'Center' der Farbe"], []),
        ([], []),
    ],
)
def test_the_minority_is_wrong(english: list[str], found: list[str]) -> None:
    assert wrong(*english) == found


def test_a_setting_decides() -> None:
    text = "The colour of the center is 5 per cent."
    assert wrong(text, spelling="en_GB") == ["center"]
    assert wrong(text, spelling="en_US") == ["colour", "per cent"]
    assert wrong(text, spelling="en_US", percent="per-cent") == ["colour"]
    assert wrong("They organize it.", spelling="en_GB") == []
    assert wrong("They organise it.", spelling="en_US") == ["organise"]


def test_a_finding_names_what_it_contradicts() -> None:
    rule = RULES[0]
    assert isinstance(rule, DocumentRule)
    facts = [fact for text in ("The colour of labour.", "The center.") for fact in rule.note(Pair("Rat", text))]
    (found,) = rule.conclude(facts)
    assert (found.fact, found.other) == (2, 0)
    assert found.remark.message == '"center" is American spelling; elsewhere this document is British, as with "colour"'
    assert found.remark.hint == "write centre"


def test_the_list_is_sound() -> None:
    known = spellings()
    assert len(known) > 2000
    for word, spelling in known.items():
        assert re.fullmatch("[a-z]+", word)
        assert spelling.other != word
        assert re.fullmatch("[a-z]+", spelling.other), word
        other = known.get(spelling.other)
        assert other is None or other.british != spelling.british, word


BOTH = (
    "advertise advise analyses arise chastise compromise comprise devise disguise enterprise excise exercise "
    "expertise franchise improvise merchandise otherwise premise premises promise raise revise rise supervise "
    "surprise televise likewise precise concise organize realize recognition analysis glamour check checks "
    "story stories draft tire tires license licensed practice practices forgotten percent fulfilled enrolled "
    "appalled compelled controlled rolled excelled paralleled unparalleled humorous vigorous laborious "
    "honorary coloration catalogue dialogue while among learned medieval aesthetic archaeology judgement "
    "acknowledgement inquiry mom lists councillor skill wool tranquillity four hour pour your tour flour sour "
    "devour detour contour velour troubadour acre massacre ogre mediocre timbre cadre lucre genre sense "
    "expense response incense "
)


@pytest.mark.parametrize(
    "word",
    BOTH.split(),
)
def test_words_of_both_varieties_are_not_in_the_list(word: str) -> None:
    assert word not in spellings()
