"""German that nobody translated, and what may stay as it is."""

import pytest

from tests.check.saying import says
from translate_kit.check.german import RULES as GERMAN
from translate_kit.check.unchanged import RULES

GERMAN_TEXTS = (
    "Die Kosten steigen weiter.",
    "Ein Land rückt nach rechts",
    "Die Abstimmung ist geheim.",
    "„Wir haben das nicht gewollt“, sagte die Ministerin.",
    "mehr lesen",
    "jährlich",
    "Innere Sicherheit",
    "Die *Kosten* der Wahl werden geteilt.",
    "Syrien",
)
STAYS = (
    "",
    "Angela Merkel (CDU)",
    "Ursula von der Leyen",
    "Otto von Bismarck",
    "Bündnis 90/Die Grünen",
    "CDU/CSU",
    "Reporter ohne Grenzen",
    "Stiftung Wissenschaft und Politik",
    "Bundesamt für Verfassungsschutz",
    "Süddeutsche Zeitung",
    "Unter den Linden 1",
    "Bundestag",
    "Migration",
    "Robert Kunde",
    "12.000 Euro",
    "Berlin, 3. Mai 2024",
    "https://example.org/die-kosten-und-der-nutzen",
    "redaktion@example.org",
    "`die_kosten_und_der_nutzen`",
    "@presseamt",
    "Foto: dpa",
)


@pytest.mark.parametrize("text", GERMAN_TEXTS)
def test_german_that_stayed_is_an_error(text: str) -> None:
    assert [severity for severity, _ in says(RULES, "unchanged", text, text)] == ["error"]


@pytest.mark.parametrize("text", ["Haushalt", "Die Kosten", "Steuern und Abgaben", "Zurück zur Übersicht"])
def test_few_nouns_may_be_a_name(text: str) -> None:
    assert [severity for severity, _ in says(RULES, "unchanged", text, text)] == ["warning"]


@pytest.mark.parametrize("text", STAYS)
def test_what_both_languages_have_may_stay(text: str) -> None:
    assert says(RULES, "unchanged", text, text) == []


@pytest.mark.parametrize("text", GERMAN_TEXTS)
def test_only_one_rule_speaks(text: str) -> None:
    assert says(GERMAN, "leftover-german", text, text) == []


def test_other_blanks_are_no_translation() -> None:
    assert says(RULES, "unchanged", "Die Kosten steigen  weiter.", "Die Kosten steigen weiter. ") == [("error", "")]


def test_one_changed_word_is_the_matter_of_another_rule() -> None:
    de, en = "Die Kosten steigen weiter.", "Die Kosten steigen again."
    assert says(RULES, "unchanged", de, en) == []
    assert says(GERMAN, "leftover-german", de, en)[0] == ("error", "Die Kosten steigen")
