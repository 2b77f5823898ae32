"""Dashes and percentages by setting."""

import pytest

from tests.check.saying import says
from translate_kit.check.choices import RULES
from translate_kit.check.style import Style


@pytest.mark.parametrize(
    ("de", "en", "dashes", "said"),
    [
        ("Er kam – spät.", "He came – late.", "any", []),
        ("Er kam – spät.", "He came—late.", "any", []),
        ("Er kam – spät.", "He came - late.", "any", [("warning", "-")]),
        ("Er kam – spät.", "He came -- late.", "any", [("warning", "--")]),
        ("Er kam - spät.", "He came - late.", "any", [("info", "-")]),
        ("Er kam – spät.", "He came – late.", "spaced-en", []),
        ("Er kam – spät.", "He came—late.", "spaced-en", [("warning", "—")]),
        ("Er kam – spät.", "He came — late.", "spaced-en", [("warning", " — ")]),
        ("Er kam – spät.", "He came—late.", "em", []),
        ("Er kam – spät.", "He came – late.", "em", [("warning", " –")]),
        ("2021–2025", "2021–2025", "em", []),
        ("2021 – 2025", "2021 – 2025", "em", []),
        ("2021 - 2025", "2021 - 2025", "any", []),
        ("Mai 2021 – Juni 2025", "May 2021 – June 2025", "em", []),
        ("Die Ost-West-Achse", "The East-West axis", "em", []),
        ("| a | - | b |", "| a | - | b |", "any", []),
        ("- Punkt", "- point", "any", []),
    ],
)
def test_dashes(de: str, en: str, dashes: str, said: list[tuple[str, str]]) -> None:
    assert says(RULES, "dash-style", de, en, Style(dashes=dashes)) == said


@pytest.mark.parametrize(
    ("en", "percent", "words"),
    [
        ("The rate stands at 5 per cent today.", "any", []),
        ("The rate stands at 5% today.", "any", []),
        ("From 5 per cent to 7 percent.", "any", ["percent"]),
        ("The rate stands at 5 percent today.", "per-cent", ["percent"]),
        ("The rate stands at 5% today.", "per-cent", ["%"]),
        ("The rate stands at 5 % today.", "per-cent", [" %"]),
        ("The rate (5%) stands at last year's.", "per-cent", []),
        ("| 5% | 7% | 9% | 11% | 13% |", "per-cent", []),
        ("Turnout: 5%", "per-cent", []),
        ("The rate stands at 5 per cent today.", "per-cent", []),
        ("The percentage, in percentage points, is small.", "per-cent", []),
        ("The rate stands at 5 per cent today.", "percent", ["per cent"]),
        ("The rate stands at 5 per cent today.", "sign", ["per cent"]),
        ("Ten per cent of them were there.", "sign", []),
        ("The rate stands at 5% today.", "sign", []),
    ],
)
def test_percentages(en: str, percent: str, words: list[str]) -> None:
    found = says(RULES, "percent-style", "5 Prozent", en, Style(percent=percent))
    assert [word for _, word in found] == words
