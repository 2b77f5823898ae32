"""Doubtful points: each is noticed where it stands and silent where the draft is right."""

import pytest

from translate_kit.draft.doubt import doubts

RIGHT = [
    ("Der Etat steigt um 1.200,5 Millionen Euro.", "The budget rises by 1,200.5 million euros."),
    ("Am 23. Mai 1949 trat es in Kraft.", "It entered into force on 23 May 1949."),
    ("Die Sitzung beginnt um 14.30 Uhr.", "The session begins at 2:30 p.m."),
    ("Am 3.10.2026 waren es 1.200 Stimmen.", "On 3 October 2026 there were 1,200 votes; 3/10/2026."),
    ("Sie zahlen 2,5 Prozent.", "They pay 2.5 per cent."),
    ("Die Sitzung beginnt um 9.05 Uhr.", "The session begins at 09:05."),
    ("Es sind 4,3 Billionen Euro.", "It is 4.3 trillion euros."),
    ("Es sind 2,5 Mrd. Euro und 3 Mio. Dollar.", "It is €2.5bn and $3 million."),
    ("Die fünfzehn Sitze.", "The 15 seats."),
    ("Ab 2024 gilt § 766 BGB.", "Section 766 of the Civil Code applies from 2024."),
    (
        "Das ist **wichtig**, siehe [hier](https://example.org/)[^1].",
        "This is **important**, see [here](https://example.org/)[^1].",
    ),
    ("Die Politiker*innen und Bürger*innen kamen.", "The politicians and citizens came."),
    ("Der Wert `a_b` gilt.", "The value `a_b` applies."),
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
        (
            "Es kostet 42 Euro.",
            "It costs 24 euros.",
            'check: the number "42" is not in the draft | check: the number "24" is not in the German',
        ),
        (
            "Es sind 2,5 Prozent.",
            "It is 25 per cent.",
            'check: the number "2,5" is not in the draft | check: the number "25" is not in the German',
        ),
        (
            "Es sind 4,3 Billionen Euro.",
            "It is 4.3 billion euros.",
            'check: "Billionen" is trillion in English; the draft has none',
        ),
        ("Es sind 2 Mrd. Euro.", "It is 2 million euros.", 'check: "Mrd." is billion in English; the draft has none'),
        ("Das Grundgesetz gilt.", "The 1960 constitution applies.", 'check: the number "1960" is not in the German'),
        ("Es gilt.[^urteil]", "It applies.", "check: the footnote mark [^urteil] is not in the draft"),
        (
            "Die Datei `a.toml` fehlt.",
            'The file "a.toml" is there, is it not?',
            "check: the code `a.toml` is not in the draft",
        ),
        (
            "Siehe https://example.org/a/.",
            "See https://example.org/a.",
            "check: the address https://example.org/a/ is not in the draft",
        ),
        ("Siehe [hier](b.md).", "See here.", "check: a link is not in the draft"),
        (
            "Das ist **sehr** gut.",
            "This is **very good.",
            "check: the emphasis (**) is not in the draft as in the German",
        ),
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
            "Die Abgeordneten haben gestern über den Haushalt des Landes beraten.",
            "The members talked about the budget yesterday, as everybody could see on television in the evening news.",
            "check: the draft is unusually long; something may be added",
        ),
    ],
)
def test_a_doubtful_draft_is_told_in_plain_words(source: str, draft: str, doubt: str) -> None:
    assert " | ".join(doubts(source, draft)) == doubt
