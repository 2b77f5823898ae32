"""Conditions of terms that a program could stumble over."""

import time
from pathlib import Path

import pytest
import regex  # type: ignore[import-untyped]
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.glossary import make_glossary, make_term
from translate_kit.errors import InputError
from translate_kit.glossary import condition
from translate_kit.glossary.condition import check_conditions
from translate_kit.glossary.match import Matcher
from translate_kit.glossary.plain_condition import is_plain

SENTENCE = "Wir, y, im Rat: " + "Er kam und sah und ging wieder fort " * 40


@pytest.mark.parametrize("pattern", [r"(\w+\s?)+$x", "(.*)*(.*)*(.*)*(.*)*y", r"(?:.*(\w+).*(\w+)){3}\2y!"])
@pytest.mark.parametrize("name", ["require", "exclude"])
def test_no_condition_takes_for_ever(pattern: str, name: str) -> None:
    matcher = Matcher(make_glossary(make_term("Rat", path=Path("terms.tsv"), line=7, **{name: pattern})))
    start = time.monotonic()
    try:
        matcher.find(SENTENCE)
    except InputError as error:
        message = str(error)
        assert message.startswith(f'terms.tsv:7: {name} "{pattern}" takes too long in "Wir, y, im Rat: Er kam ')
        assert message.endswith("; write it without repetitions inside of repetitions")
    assert time.monotonic() - start < 2 * condition.SECONDS + 5


def test_a_slow_condition_names_its_row(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(condition, "SECONDS", 0.05)
    term = make_term("Rat", path=Path("terms.tsv"), line=7, require=r"(?:.*(\w+).*(\w+)){3}\2!")
    with pytest.raises(InputError, match=r"^terms\.tsv:7: require .* takes too long in .*; write it without"):
        Matcher(make_glossary(term)).find(SENTENCE + "!")


@pytest.mark.parametrize("pattern", ["a{1,99999999999999999999}", "(" * 9000, "(" * 9000 + ")" * 9000, r"\L<x>"])
def test_what_cannot_be_compiled_is_told_in_one_short_line(pattern: str) -> None:
    with pytest.raises(InputError, match=r"^terms\.tsv:7: exclude is no regular expression: ") as caught:
        check_conditions(make_term("Rat", path=Path("terms.tsv"), line=7, exclude=pattern))
    assert len(str(caught.value)) < 300


@pytest.mark.filterwarnings("error")
def test_a_set_that_may_change_its_meaning_makes_no_noise() -> None:
    check_conditions(make_term("Rat", require="[[a-z]||x]"))


def test_capitals_make_no_difference_in_a_heading_set_in_capitals() -> None:
    council = make_term("Rat", require="Straße|Brüssel", exclude="um Rat")
    matcher = Matcher(make_glossary(council))
    assert [hit.surface for hit in matcher.find("RAT TAGT IN BRÜSSEL")] == ["RAT"]
    assert [hit.surface for hit in matcher.find("RAT IN DER STRASSE")] == ["RAT"]
    assert matcher.find("RAT TAGT") == ()
    assert matcher.find("BRÜSSEL BITTET UM RAT") == ()
    assert matcher.find("Der Rat tagt in brüssel.") == ()


ALPHABET = st.sampled_from(
    [
        *"aBz09äß _,;:!/'\"’–-|^$().?*+[]{}\\&~#<>=",
        *("(?:", "(?=", "(?!", "(?<=", "(?<!", "(?P<", "(?i)", r"\b", r"\w", r"\.", "{0,2}", "{2,1}"),
        *("[^", "[a-z]", "[z-a]", "[- ]", "[aä]", "[0-9", "&&", "--", "||", "[:alpha:]"),
    ]
)


@pytest.mark.filterwarnings("error")
@settings(max_examples=3000, deadline=None)
@given(st.lists(ALPHABET, min_size=1, max_size=8).map("".join))
def test_what_is_plain_beyond_doubt_is_a_regular_expression(pattern: str) -> None:
    if is_plain(pattern):
        regex.compile(pattern)
        regex.compile(pattern, flags=regex.IGNORECASE | regex.FULLCASE)


@pytest.mark.parametrize(
    "pattern",
    [
        "Bundestag|Landtag",
        r"\bEU\b|Mitglieds?staat",
        r"(amerikanische[nrs]?|früheren? amerikanische[nr]?) Außenminister",
        r"Revision (des|der) (\w+ ){0,2}[\w-]*([Gg]esetz|[Pp]lan)",
        r"^\W*Redaktion:|194[1-5]|Zoll[- ]?Bildschirm$",
        r"Kongress der (?!Vereinigten|USA)",
    ],
)
def test_what_people_write_is_plain(pattern: str) -> None:
    assert is_plain(pattern)


@pytest.mark.parametrize(
    "pattern",
    ["(a", "a)", "*a", "a**", "|*", "[a", "[]", "[z-a]", "(?=a)*", r"\q", "(" * 30 + "a" + ")" * 30],
)
def test_what_may_be_wrong_is_not_plain(pattern: str) -> None:
    assert not is_plain(pattern)


@pytest.mark.parametrize("pattern", ["(a", "a)", "*a", "[a", "[z-a]", "(?P<a", "a{2,1}"])
def test_a_wrong_condition_is_told_when_it_is_read(pattern: str) -> None:
    with pytest.raises(InputError, match=r"^terms\.tsv:7: require is no regular expression: "):
        check_conditions(make_term("Rat", path=Path("terms.tsv"), line=7, require=pattern))
