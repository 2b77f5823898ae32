"""Days of the week, and more or less than a number."""

import pytest

from tests.check.saying import says
from translate_kit.check.numbers import RULES


@pytest.mark.parametrize(
    ("de", "en", "words"),
    [
        ("Er kommt am Montag.", "He is coming on Tuesday.", "Tuesday"),
        ("Am Dienstagabend tagt der Rat.", "The Council meets on Wednesday evening.", "Wednesday"),
        ("Am Sonnabend ist Wahl.", "The election is on Saturday.", ""),
        ("Am Sonnabend ist Wahl.", "The election is on Sunday.", "Sunday"),
        ("Er kam am Montag.", "He came yesterday.", ""),
        ("Gestern kam er.", "He came on Monday.", ""),
        ("In der Nacht zum Dienstag fiel Schnee.", "It snowed on Monday night.", ""),
        ("Am Freitag beginnt der Verkauf.", "Black Friday sales begin on Friday.", ""),
        ("Montags und donnerstags tagt er.", "It meets on Mondays and Thursdays.", ""),
        ("Mehr als 500 kamen.", "More than 500 came.", ""),
        ("Mehr als 500 kamen.", "Fewer than 500 came.", "Fewer than 500"),
        ("Mindestens 1.200 Euro fehlen.", "Under €1,200 is missing.", "Under €1,200"),
        ("Höchstens 30 Tage bleiben.", "At least 30 days remain.", "At least 30"),
        ("Nicht mehr als 30 Tage bleiben.", "At most 30 days remain.", ""),
        ("Über 500 Anträge wurde beraten.", "Some 500 motions were debated.", ""),
        ("Unter 18 Jahren gilt das nicht.", "It does not apply to those over 18.", ""),
    ],
)
def test_beside_numbers(de: str, en: str, words: str) -> None:
    assert says(RULES, "number-mismatch", de, en) == ([("error", words)] if words else [])


@pytest.mark.parametrize(
    ("de", "en"),
    [
        (
            "Ende 2026 kommt er, spätestens im März des Folgejahres.",
            "It comes in late 2026, by March 2027 at the latest.",
        ),
        ("Bis Ende des Jahrzehnts soll das gelingen.", "That is to be done by the end of the 2020s."),
        ("Der Abstand von 1.000 Metern entfällt.", "The distance of one kilometre no longer applies."),
        ("Die Waffenruhe gilt ab 0.01 Uhr.", "The ceasefire takes effect at one minute past midnight."),
    ],
)
def test_numbers_that_are_worked_out(de: str, en: str) -> None:
    assert says(RULES, "number-mismatch", de, en) == []
