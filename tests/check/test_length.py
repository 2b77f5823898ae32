"""Translations that are too long."""

import pytest

from tests.check.saying import says
from translate_kit.check.length import RULES


@pytest.mark.parametrize(
    ("de", "en", "loud"),
    [
        ("Der Ausschuss vertagte am Montag die Entscheidung.", "On Monday the committee put off its decision.", False),
        ("Der Ausschuss vertagte am Montag die Entscheidung.", "On Monday the committee put it off. " * 4, True),
        ("Der Rat tagt heute.", "The Council of the European Union is meeting today.", False),
        ("Die Lage bleibt nach Einschätzung aller Beteiligten sehr ernst.", "It is serious. " * 12, True),
    ],
)  # fmt: skip
def test_too_long(de: str, en: str, loud: bool) -> None:
    assert says(RULES, "length", de, en) == ([("warning", "")] if loud else [])
