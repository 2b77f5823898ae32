"""Doubtful points: each is noticed where it stands and silent where the draft is right."""

import pytest

from translate_kit.draft.doubt import doubts

RIGHT = [
    ("Der Etat steigt um 1.200,5 Millionen Euro.", "The budget rises by 1,200.5 million euros."),
    ("Am 23. Mai 1949 trat es in Kraft.", "It entered into force on 23 May 1949."),
    ("Die Sitzung beginnt um 14.30 Uhr.", "The session begins at 2:30 p.m."),
    ("Am 3.10.2026 waren es 1.200 Stimmen.", "On 3 October 2026 there were 1,200 votes; 3/10/2026."),
    ("Sie zahlen 2,5 Prozent.", "They pay 2.5 per cent."),
    ("Die 3 Länder stimmten zu.", "The three states agreed."),
    ("Die Regierung hat nicht entschieden.", "The government has not decided."),
    ("Die Regierung hat nicht entschieden.", "The government failed to decide."),
    ("Ohne Zustimmung geht es nicht.", "It is impossible without consent."),
    ("Kein Gesetz gilt rückwirkend.", "No law applies retroactively."),
    ("Der Bundestag hat zugestimmt.", "The Bundestag has agreed."),
    ("Er lebt in der Straße „Unter den Linden“.", "He lives in the street “Unter den Linden”."),
]


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_a_right_draft_raises_no_doubt(source: str, draft: str) -> None:
    assert doubts(source, draft) == ()


@pytest.mark.parametrize(
    ("source", "draft", "doubt"),
    [
        ("Es kostet 42 Euro.", "It costs 24 euros.", 'check: the number "42" is not in the draft'),
        ("Es sind 2,5 Prozent.", "It is 25 per cent.", 'check: the number "2,5" is not in the draft'),
        ("Die Reform ist nicht tot.", "The reform is dead.", 'check: "nicht" - no negation seen in the draft'),
        ("Keine Reform hilft.", "A reform helps.", 'check: "Keine" - no negation seen in the draft'),
        ("Das gilt für alle.", "That für applies und for all.", 'check: German left in the draft: "für", "und"'),
        ("Die Straße ist frei.", "The Straße is free.", 'check: German left in the draft: "Straße"'),
        (
            "Er sprach lange.",
            "he said that he said that he said that",
            'check: the draft repeats "he said that" 3 times',
        ),
        ("Das ist es.", "  ", "check: the engine gave no translation"),
        (
            "Die Abgeordneten haben gestern bis spät in die Nacht über den Haushalt beraten.",
            "They talked.",
            "check: the draft is unusually short; something may be missing",
        ),
        (
            "Die Abgeordneten haben gestern über den Haushalt beraten.",
            "The members talked about the budget yesterday, as everybody could see on television in the evening news.",
            "check: the draft is unusually long; something may be added",
        ),
    ],
)
def test_a_doubtful_draft_is_told_in_plain_words(source: str, draft: str, doubt: str) -> None:
    assert doubts(source, draft) == (doubt,)
