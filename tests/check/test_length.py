"""What is missing in the English, and what is only shorter."""

import time

import pytest

from tests.check.saying import says
from translate_kit.check.length import RULES
from translate_kit.check.length_parts import clauses, essence, is_echoed, sentences

LOST = (
    ("Die Gewerkschaft hat den Streik beendet. Über höhere Löhne wird im Herbst erneut verhandelt.",
     "The union has ended the strike.", "Über höhere Löhne wird im Herbst erneut verhandelt."),
    ("Die Gewerkschaft hat nach drei Wochen den Streik beendet. Über höhere Löhne wird im Herbst erneut verhandelt.",
     "Pay talks will resume in the autumn.", "Die Gewerkschaft hat nach drei Wochen den Streik beendet."),
    ("Wer hat das beschlossen? Im Protokoll der Sitzung findet sich dazu jedenfalls kein einziges Wort.",
     "Who made this decision?", "Im Protokoll der Sitzung findet sich dazu jedenfalls kein einziges Wort."),
    ("Der Landkreis schließt zwei Krankenhäuser, obwohl die Bürgermeister der Umgebung seit Monaten dagegen "
     "protestieren und eine eigene Lösung vorgelegt haben.", "The district is closing two hospitals.",
     "obwohl die Bürgermeister der Umgebung seit Monaten dagegen protestieren und eine eigene Lösung vorgelegt haben."),
    ("Die Lehrkräfte, die im vergangenen Sommer aus anderen Ländern gekommen sind und hier erst die Sprache gelernt "
     "haben, sollen bleiben.", "The teachers are to stay.",
     "die im vergangenen Sommer aus anderen Ländern gekommen sind und hier erst die Sprache gelernt haben"),
    ("In den Städten fehlen Wohnungen, Schulen und Pflegeheime, in den Dörfern Läden, Ärzte und schnelle "
     "Verbindungen in die Kreisstadt.", "The cities lack housing, schools and nursing homes.", ""),
)  # fmt: skip

TERSE = (
    ("Nachdem die Regierung den Entwurf zurückgezogen hatte, beruhigte sich die Lage wieder.",
     "The withdrawal of the bill calmed the situation."),
    ("Die Verhandlungen, die sich über mehrere Wochen erstreckt hatten, endeten ohne Ergebnis.",
     "Weeks of talks ended inconclusively."),
    ("Im Hinblick auf die Durchführung von Maßnahmen zur Verbesserung der Verkehrsverhältnisse ist eine Beteiligung "
     "der Anwohner vorgesehen.", "Residents will be consulted on improving traffic."),
)  # fmt: skip

WHOLE = (
    ("Das kann man so sehen. Muss man aber nicht.", "That is one way of looking at it."),
    ("Ich habe die Wahl angenommen. Ich bedanke mich für das Vertrauen.",
     "I accept the vote and thank you for your trust."),
    ("Sehr geehrter Herr Präsident! Meine Damen und Herren! Der Haushalt ist solide.",
     "Mr President, ladies and gentlemen, the budget is sound."),
    ("Die Sitzung am 3. Oktober dauerte etwa 2 Std. und endete ohne Beschluss.",
     "The 3 October session lasted two hours, with no decision."),
    ("Die Bürgerinnen und Bürger, die Wählerinnen und Wähler sowie die Unternehmerinnen und Unternehmer warten.",
     "Citizens, voters and business owners are waiting."),
    ("Wie aus der Koalition verlautete, soll der Entwurf, über den gestritten wird, im Mai vorliegen.",
     "Coalition sources expect the disputed bill in May."),
    ("Jeder, der Angaben zu dem Fall machen kann, wird gebeten, sich unter dieser Nummer zu melden.",
     "Anyone with information is asked to call this number."),
    ("Es ist davon auszugehen, dass mit einem Beschluss noch vor der Sommerpause zu rechnen sein wird.",
     "A decision is likely before the summer recess."),
    ("Die Europäische Zentralbank, die Europäische Kommission und der Internationale Währungsfonds drängen darauf.",
     "The ECB, the European Commission and the IMF are pressing for it."),
    ("Die Kommission tagt. Die Ergebnisse werden am Freitag in Brüssel vorgestellt, danach berät das Parlament.",
     "The Commission meets; it presents its results in Brussels on Friday, before parliament debates them."),
    ("Stimmt nicht.", "Wrong."),
    ("Die Vereinten Nationen schickten Beobachter in die Region.", "The UN sent observers to the region."),
    ("Die Kommission tagt am Montag im Rathaus der Stadt.", ""),
    ("Siehe https://example.org/ein/sehr/langer/weg/zu/einer/seite/die/niemand/liest.", "See the page below."),
    ("", ""),
)  # fmt: skip


@pytest.mark.parametrize(("de", "en", "words"), LOST)
def test_lost_parts_are_errors(de: str, en: str, words: str) -> None:
    assert says(RULES, "omission", de, en) == [("error", words)]


@pytest.mark.parametrize(("de", "en"), TERSE)
def test_terse_english_is_doubted_only(de: str, en: str) -> None:
    assert [severity for severity, _ in says(RULES, "omission", de, en)] == ["warning"]


@pytest.mark.parametrize(("de", "en"), WHOLE)
def test_shorter_english_may_be_whole(de: str, en: str) -> None:
    assert says(RULES, "omission", de, en) == []


def test_much_too_short_is_an_error_without_any_clause() -> None:
    de = "Die Vorbereitung der Verhandlungen über den Haushalt des kommenden Jahres " * 3
    assert says(RULES, "omission", de, "The talks on next year.") == [("error", "")]


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


def test_parts_of_a_text() -> None:
    text = "Am 3. Mai sprach Dr. Weber (CDU) im Rat. Das war, wie er sagte, nicht leicht. Warum? Er schwieg dazu lange."
    assert [text[slice(*span)].strip() for span in sentences(text)] == [
        "Am 3. Mai sprach Dr. Weber (CDU) im Rat.",
        "Das war, wie er sagte, nicht leicht.",
        "Er schwieg dazu lange.",
    ]
    text = "Weil es regnete, blieb der Mann, der krank war, daheim, obwohl er Hunger hatte."
    assert [part.by for part in clauses(text)] == ["weil", "der", "obwohl"]
    assert essence("Es ist so, dass Wählerinnen und Wähler zahlen.").split() == ["Wähler", "zahlen."]
    assert is_echoed("im Jahr 2021", "", "back in 2021")
    assert is_echoed("das Parlament", "", "parliament met")
    assert not is_echoed("das Parlament", "die Parlamente", "parliament met")


@pytest.mark.parametrize(
    "piece", ["Ja, die ", "Wort. ", ", weil ", "( ", "aa, bb ", "x", "9. ", "und ", ".", "Liebe a "]
)
def test_long_hostile_texts_take_no_time(piece: str) -> None:
    text = piece * (100_000 // len(piece))
    start = time.perf_counter()
    says(RULES, "omission", text, text[: len(text) // 3])
    says(RULES, "length", text, text * 2)
    assert time.perf_counter() - start < 3
