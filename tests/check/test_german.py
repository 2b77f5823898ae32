"""German words in the English, and where they may be."""

import time

import pytest

from tests.check.saying import says
from translate_kit.check.german import RULES
from translate_kit.check.german_words import kind
from translate_kit.check.pair import Pair
from translate_kit.check.rule import PairRule
from translate_kit.glossary.match import Matcher
from translate_kit.glossary.term import Glossary, Term

LEFT = (
    ("Die Regierung plant höhere Steuern.", "The government is planning higher Steuern.", "Steuern"),
    ("Die Opposition lehnt den Haushalt ab.", "The opposition rejects the Haushalt.", "Haushalt"),
    ("Der Ausschuss prüft den Antrag.", "The committee is examining the Antrag.", "Antrag"),
    ("Der Rechnungshof rügt die Verschwendung.", "The audit office criticises the Verschwendung.", "Verschwendung"),
    ("Die Partei verliert an Zustimmung.", "The party is losing Zustimmung.", "Zustimmung"),
    ("Die Kosten trägt der Bund.", "The Kosten are borne by the federal government.", "Kosten"),
    ("Das Urteil gilt als wegweisend.", "The Urteil is considered a landmark.", "Urteil"),
    ("Der Klimaschutz kommt zu kurz.", "Klimaschutz is being neglected.", "Klimaschutz"),
    ("Er lobte Ungarns Regierung.", "He praised Hungary's Regierung.", "Regierung"),
    ("Die Bevölkerung stimmt zu.", "It has the Bevölkerung's approval.", "Bevölkerung's"),
    ("Die EU-Kommission prüft den Fall.", "The EU-Kommission is examining the case.", "EU-Kommission"),
    ("Außenministerin Baerbock reiste ab.", "Außenministerin Baerbock departed.", "Außenministerin Baerbock"),
    ("Er sprach über die Lage in Syrien.", "He spoke about the situation in Syrien.", "Syrien"),
    # small words
    ("Die Preise steigen, die Löhne aber nicht.", "Prices are rising, aber wages are not.", "aber"),
    ("Die Mieten steigen schneller.", "Rents are rising schneller.", "schneller"),
    ("Die Wähler sind unzufrieden.", "Voters are unzufrieden.", "unzufrieden"),
    ("Die Preise und die Löhne steigen.", "Prices und wages are rising.", "und"),
    # clauses
    ("Er tadelte die Kürzungen und forderte eine Umkehr.", "He criticised the cuts und forderte eine Umkehr.",
     "und forderte eine Umkehr"),
    ("Nach der Wahl begann die Suche nach Partnern.", "After the election die Suche nach Partnern began.",
     "die Suche nach Partnern"),
    ("Sie kürzen, um das Wachstum anzukurbeln.", "They are cutting um das Wachstum anzukurbeln.",
     "um das Wachstum anzukurbeln"),
    ("Die Lage ist ernst, so das Gericht.", "The situation is serious, so das Gericht.", "das Gericht"),
    ("Sie kamen, gab er in der Anklageschrift an.", "They came, gab er in der Anklageschrift an.",
     "gab er in der Anklageschrift an"),
    # also where only a word of a quotation is German, or the emphasis is the German one
    ("„Wir brauchen jetzt mehr Zusammenarbeit für die Schulen“, sagte er.",
     "“We need more Zusammenarbeit for the schools now,” he said.", "Zusammenarbeit"),
    ("Das gilt *ausdrücklich auch* für Kinder.", "That applies *ausdrücklich auch* to children.", "ausdrücklich auch"),
    ("Die Zahl steigt (leider deutlich).", "The number is rising (leider deutlich).", "leider deutlich"),
)  # fmt: skip

MAY_BE = (
    ("Die Zahl der Asylanträge sinkt.", "The number of new Asylanträge is falling.", "Asylanträge"),
    ("Der Rathausplatz war leer.", "The Rathausplatz was empty.", "Rathausplatz"),
    ("Mit Gebühren ist zu rechnen.", "You must expect Gebühren.", "Gebühren"),
)

RIGHT = (
    ("Otto von Bismarck einte das Land.", "Otto von Bismarck united the country."),
    ("Die Kommission unter von der Leyen plant Regeln.", "The von der Leyen Commission is planning rules."),
    ("Das Bundesamt für Verfassungsschutz warnt.", "The Bundesamt für Verfassungsschutz warns."),
    ("Die „Süddeutsche Zeitung“ berichtete.", "The Süddeutsche Zeitung reported."),
    ("Die Zeit und der Spiegel berichteten.", "Die Zeit and Der Spiegel reported."),
    ("Die Friedrich-Ebert-Stiftung lädt ein.", "The Friedrich-Ebert-Stiftung is hosting."),
    ("Er spazierte Unter den Linden.", "He walked along Unter den Linden."),
    ("Das Bündnis Sahra Wagenknecht tritt an.", "The Bündnis Sahra Wagenknecht is standing."),
    ("Sie sprach in Neustadt an der Weinstraße.", "She spoke in Neustadt an der Weinstraße."),
    ("Richter Vogel und Anwältin Sommer schweigen.", "Judge Vogel and lawyer Sommer are silent."),
    ("Die Regierung Kraft war am Ende.", "The Kraft government was finished."),
    ("Der Tag sei lang, sagen Deuschle und Kunde.", "The day is long, Deuschle and Kunde say."),
    ("Das sagte er der Funke Mediengruppe.", "He told the Funke media group."),
    ("In der Tagesschau sagte Merz das.", "Merz said so on the Tagesschau."),
    ("Brot für die Welt und Ärzte ohne Grenzen helfen.", "Brot für die Welt and Ärzte ohne Grenzen are helping."),
    ("Die Stiftung Wissenschaft und Politik berät.", "The Stiftung Wissenschaft und Politik advises."),
    ("Das Kaufhaus des Westens schließt.", "The Kaufhaus des Westens is closing."),
    ("Er wohnt in der Karl-Marx-Allee.", "He lives on Karl-Marx-Allee."),
    ("Die Demonstration zog durch die Friedrichstraße.", "The march passed along Friedrichstraße."),
    ("Das Landgericht Frankfurt verurteilte ihn.", "The Landgericht Frankfurt convicted him."),
    ("Sturm und Drang prägte die Zeit.", "Sturm und Drang shaped the period."),
    ("Die taz und die junge Welt berichten.", "The taz and junge Welt report."),
    ("Die Regierung ist beliebt.", "The government is popular in the East and in the West."),
    # beside the English, in marks, spoken of
    ("Das Gebäudegesetz ist umstritten.", "The Buildings Act (Gebäudegesetz) is controversial."),
    ("Das Bürgerforum tagt.", "The Bürgerforum (citizens' forum) is meeting."),
    ("Das Volksbegehren scheiterte.", "The petition (*Volksbegehren*) failed."),
    ("Der Film „Das Leben der Anderen“ gewann.", "The film *Das Leben der Anderen* won."),
    ("Das Wort „Verrohung“ fiel oft.", "The word “Verrohung” was used often."),
    ("Das Wort Verrohung fiel oft.", "The word Verrohung was used often."),
    ("Der Verein heißt Lebenshilfe.", "The association is called Lebenshilfe."),
    ("Siehe `und_oder_nicht`.", "See `und_oder_nicht`."),
    ("Siehe https://example.org/und/nicht.", "See https://example.org/und/nicht."),
    # words that English has taken over
    ("Die Schadenfreude war groß.", "The Schadenfreude was great."),
    ("Der Bundestag und die Landtage tagen.", "The Bundestag and the Landtage are sitting."),
    ("Die Reichsbürger planten einen Umsturz.", "The Reichsbürger planned a coup."),
    ("Die Führungskraft ist in Berlin.", "The manager is in Berlin."),
    ("", ""),
)


@pytest.mark.parametrize(("de", "en", "words"), LEFT)
def test_left_words_are_errors(de: str, en: str, words: str) -> None:
    assert says(RULES, "leftover-german", de, en) == [("error", words)]


@pytest.mark.parametrize(("de", "en", "words"), MAY_BE)
def test_doubtful_words_are_warnings(de: str, en: str, words: str) -> None:
    assert says(RULES, "leftover-german", de, en) == [("warning", words)]


@pytest.mark.parametrize(("de", "en"), RIGHT)
def test_german_that_belongs_there(de: str, en: str) -> None:
    assert says(RULES, "leftover-german", de, en) == []


def test_a_translation_of_nothing_of_the_source_may_still_be_german() -> None:
    assert says(RULES, "leftover-german", "Alles Gute!", "Wir kommen nicht wieder.")[0][0] == "error"


def test_what_the_glossary_keeps_is_no_leftover() -> None:
    de, en = "Die Nachbesserung dauert.", "The Nachbesserung is taking time."
    term = Term("nachbesserung", "Nachbesserung", "rectification", en_admitted=("Nachbesserung",))
    rule = RULES[0]
    assert isinstance(rule, PairRule)
    assert list(rule.check(Pair(de, en)))
    assert not list(rule.check(Pair(de, en, Matcher(Glossary((term,), "")))))


@pytest.mark.parametrize(
    ("word", "is_kind"),
    [
        ("Haushalt", "noun"), ("Verrohung", "noun"), ("Kosten", "like a noun"), ("Bauamt", "body"),
        ("Bundesamt", "body"), ("Ministerpräsidentin", "title"), ("Österreich", "none"), ("Syrien", "exonym"),
        ("Zeitgeist", "none"), ("Bank", "none"), ("Angela", "none"), ("Scholz", "none"), ("unzufrieden", "word"),
        ("international", "none"), ("CDU", "none"), ("jihadist", "none"), ("à", "none"), ("Xyzzy", "none"),
    ],
)  # fmt: skip
def test_kinds_of_words(word: str, is_kind: str) -> None:
    assert kind(word) == is_kind


@pytest.mark.parametrize("piece", ["und ", "Verrohung ", "die Verrohung und ", "Aa ", "(", "„und", "x", "’s ", "*und "])
def test_long_hostile_texts_take_no_time(piece: str) -> None:
    text = piece * (100_000 // len(piece))
    start = time.perf_counter()
    says(RULES, "leftover-german", text, text + "x")
    says(RULES, "leftover-german", "die " + text, text)
    assert time.perf_counter() - start < 4


@pytest.mark.parametrize(
    ("de", "en"),
    [
        ("Im Vergleich zum Vorjahr sank die Zahl.", "Im Vergleich zum Vorjahr the number fell."),
        ("**Antwort:** Wir haben geirrt.", "**Antwort:** We were wrong."),
    ],
)
def test_what_was_left_at_the_beginning(de: str, en: str) -> None:
    (rule,) = RULES
    assert isinstance(rule, PairRule)
    (found,) = rule.check(Pair(de, en))
    assert found.severity is None
