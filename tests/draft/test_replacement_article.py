"""A or an by sound, and mending it in a finished sentence."""

import pytest

from translate_kit.draft.replacement import fix_articles
from translate_kit.draft.replacement.article import indefinite
from translate_kit.draft.replacement.names import habit

AN = (
    "armistice hour honest heir honourable MP MEP FDP SPD AfD OSCE IAEA NGO IDP MdB RAF F-16 X-ray S-300 MI6 A4 EU "
    "EU-wide 8 11 18 80 8,000 11-day 18-year 81-year-old eighteen undersecretary umbrella Uzbek unconstitutional Iran "
    "Überhangmandat Élysée-led R&D MPs e-mail"
)
A = (
    "ceasefire NATO UNESCO US UN UK USSR U.S. G7 European euro unit union uniform universal unanimous Ukrainian usual "
    "one-off once oneness historic hotel 1 10 100 110 1,100 118 7 CDU GmbH U-turn B-plan utopian Eurasian UN-led"
)


@pytest.mark.parametrize("word", AN.split())
def test_an(word: str) -> None:
    assert indefinite(word) == "an"


@pytest.mark.parametrize("word", A.split())
def test_a(word: str) -> None:
    assert indefinite(word) == "a"


@pytest.mark.parametrize(
    ("sentence", "words", "expected"),
    [
        ("They signed a armistice.", "armistice", "They signed an armistice."),
        ("They signed an ceasefire.", "ceasefire", "They signed a ceasefire."),
        ("An ceasefire holds.", "ceasefire", "A ceasefire holds."),
        ("A armistice holds.", "armistice", "An armistice holds."),
        ("A ARMISTICE HOLDS", "ARMISTICE", "AN ARMISTICE HOLDS"),
        ("A “armistice” holds.", "armistice", "An “armistice” holds."),
        ("They want a **armistice**.", "**armistice**", "They want an **armistice**."),
        ("They want a <b>armistice</b>.", "armistice", "They want an <b>armistice</b>."),
        ("They want a\u00a0armistice.", "armistice", "They want an\u00a0armistice."),
        # right already, or not ours
        ("They signed an armistice.", "armistice", "They signed an armistice."),
        ("They signed a new armistice.", "armistice", "They signed a new armistice."),
        ("The armistice holds; a eagle flies.", "armistice", "The armistice holds; a eagle flies."),
        ("Plan A: armistice.", "armistice", "Plan A: armistice."),
        ("Option (a) armistice.", "armistice", "Option (a) armistice."),
        ("Vitamin A-armistice.", "armistice", "Vitamin A-armistice."),
        ("AN EU SUMMIT", "EU", "AN EU SUMMIT"),
        ("", "", ""),
        ("An", "", "An"),
    ],
)
def test_only_an_article_directly_before_is_mended(sentence: str, words: str, expected: str) -> None:
    start = sentence.index(words)
    assert fix_articles(sentence, start, start + len(words)) == expected


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("Bundestag", False, "the"),
        ("European Union", True, "the"),
        ("Federal Office for Migration and Refugees", True, "the"),
        ("Black Sea", True, "the"),
        ("CDU/CSU", False, "the"),
        ("NATO", False, "none"),
        ("Kyiv", True, "none"),
        ("The Hague", True, "none"),
        ("Alliance 90/The Greens", True, "none"),
        ("Article 5", False, "none"),
        ("Prague Spring", True, "unknown"),
        ("XYZ", True, "unknown"),
    ],
)
def test_which_names_take_an_article(text: str, name: bool, expected: str) -> None:
    assert habit(text, name=name) == expected
