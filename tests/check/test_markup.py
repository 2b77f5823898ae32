"""Markup, addresses and placeholders stay as they are."""

import pytest

from tests.check.saying import says
from translate_kit.check.markup import RULES

URL = "https://example.org/haushalt"


@pytest.mark.parametrize(
    ("de", "en", "severities"),
    [
        ("Das ist **wichtig**.", "This is **important**.", []),
        ("Das ist **wichtig**.", "This is important.", ["error"]),
        ("Das ist **wichtig**.", "This is **important.", ["error"]),
        ("Das ist **wichtig**.", "**This** is important.", []),
        ("Das ist *wichtig*.", "This is _important_.", ["info"]),
        ("Das ist *wichtig*.", "This is **important**.", ["warning"]),
        ("Das ist wichtig.", "This is **important**.", ["warning"]),
        ("Das *Haus* und der *Rat*.", "The House and the *Council*.", ["error"]),
        ("Er *setzt* das *fort*.", "He *continues* it.", []),
        ("Er las „Der Prozess“.", "He read *The Trial*.", []),
        ("Er las *Der Prozess*.", "He read “The Trial”.", []),
        ("Die Länder zahlen.", "The *Länder* pay.", []),
        ("Es geht um *soft power*.", "This is about soft power.", ["warning"]),
        ("Am 5. Mai", "On the 5<sup>th</sup> of May", ["warning", "warning"]),
        ("Die Politiker*innen kommen.", "The politicians are coming.", []),
        ("Die Bürger*innen und Politiker*innen kommen.", "The citizens and politicians are coming.", []),
        ("Für trans* Personen", "For trans people", []),
        ("Die **Politiker*innen** kommen.", "The **politicians** are coming.", []),
        ("5 * 3 und 5*3", "5 × 3 and 5 × 3", []),
        ("der Wert wert_a_b", "the value of A and B", []),
        ("Siehe [hier](https://example.org/).", "See [here](https://example.org/).", []),
        ("Siehe [hier](https://example.org/).", "See here.", ["error"]),
        ("Siehe hier.", "See [here](https://example.org/).", ["warning"]),
        ("Siehe [hier][1].", "See [here][1].", []),
        ("Das gilt.[^1]", "This[^1] applies.", []),
        ("Das gilt.[^1]", "This applies.", ["error"]),
        ("Das gilt.[^1]", "This applies.[^2]", ["error", "error"]),
        ("Das gilt.[1]", "This applies.", ["error"]),
        ("Der Befehl `make` hilft.", "The `make` command helps.", []),
        ("Der Befehl `make` hilft.", "The `mache` command helps.", ["error"]),
        ("Der Befehl `make` hilft.", "The make command helps.", ["error"]),
        ("Der Befehl make hilft.", "The `make` command helps.", ["warning"]),
        ("Der Wert `a*b*` gilt", "The value `a*b*` applies", []),
        ("Das ist <b>wichtig</b>.", "This is <b>important</b>.", []),
        ("Das ist <b>wichtig</b>.", "This is <b>important.", ["error"]),
        ("Das ist <b>wichtig</b>.", "This is <em>important</em>.", ["error", "error", "warning", "warning"]),
        ("eins<br>zwei", "one<br/>two", []),
        ("<a href='x' title='Rat'>Rat</a>", "<a href='x' title='Council'>Council</a>", []),
        ("<https://example.org/a_b_c>", "<https://example.org/a_b_c>", []),
        ("1 < 2 und 3 > 2", "1 is less than 2", []),
        ("Das ist **wichtig**.", "", []),
    ],
)  # fmt: skip
def test_markup(de: str, en: str, severities: list[str]) -> None:
    assert [severity for severity, _ in says(RULES, "markup-mismatch", de, en)] == severities


@pytest.mark.parametrize(
    ("de", "en", "said"),
    [
        (f"Mehr: {URL}.", f"See {URL}, please.", []),
        (f"Mehr: {URL}.", "See https://example.org/haushlat.", [("error", "https://example.org/haushlat")]),
        (f"Mehr: {URL}.", "See the budget.", [("error", URL)]),
        (f"Mehr: „{URL}“", f"See ‘{URL}’", []),
        (f"Mehr: *{URL}*", f"See <{URL}>", []),
        ("Mehr: www.example.org", "See https://www.example.org/", []),
        ("Mehr: https://example.org/de/a", "See https://example.org/en/a", [("info", "https://example.org/en/a")]),
        ("Mehr: https://example.de/a", "See https://en.example.org/b", [("info", "https://en.example.org/b")]),
        ("Mehr: https://example.de/a", "See https://elsewhere.org/en/b", [("error", "https://elsewhere.org/en/b")]),
        ("Mehr: https://example.org/B%C3%BCrger", "See https://example.org/Bürger", []),
        ("An rat@example.org", "To rat@example.org", []),
        ("An rat@example.org", "To council@example.org", [("error", "council@example.org")]),
        ("Mehr hier.", f"See {URL}", [("warning", URL)]),
        (f"[Rat]({URL})", f"[Council]({URL})", []),
        (f"[Rat]({URL})", "[Council](https://example.org/budget)", [("error", "https://example.org/budget")]),
        (f"{URL} und {URL}", f"{URL}", []),
    ],
)
def test_addresses(de: str, en: str, said: list[tuple[str, str]]) -> None:
    assert says(RULES, "address-mismatch", de, en) == said


@pytest.mark.parametrize(
    ("de", "en", "severities"),
    [
        ("{zahl} fehlten.", "There were {zahl} absent.", []),
        ("{zahl} fehlten.", "There were {number} absent.", ["error", "error"]),
        ("{zahl} fehlten.", "Some were absent.", ["error"]),
        ("Einige fehlten.", "{zahl} were absent.", ["error"]),
        ("%s von %s", "%s of %s", []),
        ("%s von %s", "%s in all", ["warning"]),
        ("%(a)s und ${b} und {{ c }}", "%(a)s and ${b} and {{ c }}", []),
        ("%(a)s und ${b} und {{ c }}", "%(a)s and ${b} and {{ d }}", ["error", "error"]),
        ("50 % der Stimmen, 100 %d", "50% of the votes, 100 %d", []),
        ("50 % der Stimmen", "50% selected", []),
        ("`{a}` gilt", "`{a}` applies", []),
        ("{zahl} fehlten.", "", []),
    ],
)
def test_placeholders(de: str, en: str, severities: list[str]) -> None:
    assert [severity for severity, _ in says(RULES, "placeholder-mismatch", de, en)] == severities
