"""The rule on omissions: what is missing is found, what English says in fewer or in other words is let pass."""

import time
from pathlib import Path

import pytest

from translate_kit.check.finding import Remark
from translate_kit.check.omission import RULES
from translate_kit.check.omission.lexicon import kin, renderings
from translate_kit.check.omission.shape import sentences
from translate_kit.check.omission.words import read_words
from translate_kit.check.pair import Pair
from translate_kit.check.rule import PairRule
from translate_kit.glossary.match import Matcher
from translate_kit.glossary.table import load_glossary

(RULE,) = RULES


def found(german: str, english: str) -> list[Remark]:
    assert isinstance(RULE, PairRule)
    return [*RULE.check(Pair(german, english))]


LOUD = [
    # a sentence
    (
        "Die Winzer erwarten eine schlechte Ernte. Im Mai hatten späte Fröste viele Reben zerstört.",
        "The winegrowers expect a poor harvest.",
        "Im Mai hatten späte Fröste",
    ),
    (
        "Der Verein feiert im Sommer sein Jubiläum. Eingeladen sind alle früheren Spieler. Die Stadt stellt den Saal.",
        "The club celebrates its anniversary in the summer. The city is providing the hall.",
        "Eingeladen sind alle früheren Spieler",
    ),
    (
        "Warum schweigt der Präsident? Seit Wochen warten die Familien der Geiseln auf eine Antwort.",
        "The families of the hostages have been waiting for an answer for weeks.",
        None,
    ),
    (
        "Die Bahn hat den Fahrplan geändert. Reisende sollten sich vor der Fahrt im Internet informieren.",
        "The railway has changed the timetable.",
        "Reisende sollten",
    ),
    (
        "„Das Museum bleibt geschlossen. Wir wissen nicht, wann wir die beschädigten Räume wieder öffnen können.“",
        "“The museum remains closed.”",
        "beschädigten Räume",
    ),
    # a clause
    (
        "Die Bauern blockierten die Zufahrt zum Hafen, weil die Molkereien seit Monaten weniger für die Milch zahlen.",
        "Farmers blocked the road to the port.",
        "weil die Molkereien",
    ),
    (
        "Das Theater, das im Krieg von Bomben getroffen und erst vor zehn Jahren wieder aufgebaut wurde, muss sparen.",
        "The theatre has to save money.",
        "Krieg von Bomben getroffen",
    ),
    (
        "Nachdem die Rettungskräfte die ganze Nacht in den Trümmern gesucht hatten, fanden sie am Morgen ein Kind.",
        "In the morning they found a child.",
        "Nachdem die Rettungskräfte",
    ),
    (
        "Die Ministerin lobte die Lehrer und kündigte an, in den nächsten Jahren mehr Geld für die Schulen auszugeben.",
        "The minister praised the teachers.",
        "und kündigte an",
    ),
    (
        "Wenn die Gewerkschaft dem Angebot nicht zustimmt, drohen dem Land im Dezember neue Streiks an den Flughäfen.",
        "If the union does not accept the offer, there is a threat.",
        "Land im Dezember neue Streiks",
    ),
    (
        "Er verließ das Land, ohne sich von seinen Freunden zu verabschieden, und kehrte nie mehr zurück.",
        "He left the country.",
        "Freunden zu verabschieden",
    ),
    # members of lists
    (
        "Die Stadt baut einen Kindergarten, erneuert zwei Brücken und pflanzt am Ufer des Flusses hundert Bäume.",
        "The city is building a kindergarten.",
        "erneuert zwei Brücken",
    ),
    (
        "Gestohlen wurden Gemälde, Münzen, alte Handschriften und der silberne Becher eines polnischen Königs.",
        "Paintings and coins were stolen.",
        "Handschriften",
    ),
    (
        "- Anmeldung und Begrüßung\n- Vortrag der Ministerin\n- Diskussion mit dem Publikum",
        "- Registration and welcome\n- Talk by the minister",
        "Diskussion mit dem Publikum",
    ),
    (
        "Themen: Lage im Nahen Osten, Verhandlungen über den Haushalt, Wahl der neuen Richter am Verfassungsgericht",
        "Topics: situation in the Middle East",
        "Haushalt",
    ),
    # nearly everything
    (
        "Die Abgeordneten stritten bis in die Nacht über das neue Gesetz zur Pflege alter Menschen.",
        "TODO",
        "Abgeordneten",
    ),
]

SILENT = [
    # as long as the German
    ("Die Regierung hat am Dienstag ein neues Gesetz beschlossen.", "The government passed a new law on Tuesday."),
    # officialese in fewer words
    (
        "Es wird darauf hingewiesen, dass das Betreten des Geländes während der Bauarbeiten nicht gestattet ist.",
        "No entry to the site during construction.",
    ),
    (
        "Im Hinblick auf die zu erwartenden Verzögerungen ist eine frühzeitige Anreise dringend zu empfehlen.",
        "Please arrive early, as delays are expected.",
    ),
    (
        "Die Inanspruchnahme der Leistung setzt einen schriftlichen Antrag bei der zuständigen Behörde voraus.",
        "To claim the benefit, apply in writing to the authority.",
    ),
    (
        "Zum gegenwärtigen Zeitpunkt kann eine abschließende Beurteilung der Sachlage noch nicht vorgenommen werden.",
        "It is too early for a final assessment.",
    ),
    (
        "Der Minister brachte seine Hoffnung zum Ausdruck, dass es bald zu einer Einigung kommen werde.",
        "The minister hoped for an early agreement.",
    ),
    (
        "Das Gericht ist zu der Auffassung gelangt, dass dem Kläger kein Schaden entstanden ist.",
        "The court found that the plaintiff had suffered no loss.",
    ),
    (
        "Wir bitten um Verständnis dafür, dass wir Ihre Anfrage erst in der kommenden Woche beantworten können.",
        "We can only reply next week, for which we apologise.",
    ),
    # addresses and both sexes
    (
        "Sehr geehrter Herr Präsident, meine sehr verehrten Damen und Herren, liebe Kolleginnen und Kollegen!",
        "Mr President, ladies and gentlemen,",
    ),
    (
        "Schülerinnen und Schüler sowie Lehrerinnen und Lehrer haben am Montag gemeinsam demonstriert.",
        "Pupils and teachers demonstrated together on Monday.",
    ),
    # sentences split and joined
    (
        "Die Straße ist gesperrt. Grund dafür ist ein Erdrutsch. Er hat sich in der Nacht ereignet.",
        "The road is closed after a landslide during the night.",
    ),
    (
        "Sie war müde. Sie hatte Hunger. Und doch ging sie weiter, bis sie das Dorf erreichte.",
        "Tired and hungry, she walked on until she reached the village.",
    ),
    # idioms
    ("Da hat er wirklich den Nagel auf den Kopf getroffen, das muss man ihm lassen.", "He is spot on, I grant you."),
    (
        "Der Opposition geht es offenbar nur darum, der Regierung Knüppel zwischen die Beine zu werfen.",
        "The opposition just wants to be obstructive.",
    ),
    ("Man sollte den Tag nicht vor dem Abend loben.", "Don't count your chickens before they hatch."),
    ("Sie ließen kein gutes Haar an dem Entwurf der Kommission.", "They tore the Commission's draft to shreds."),
    # headlines, titles, captions
    (
        "Schwere Überschwemmungen im Süden des Landes fordern mindestens zwölf Todesopfer",
        "Twelve dead in southern floods",
    ),
    (
        "Wie geht es nach dem Rücktritt der gesamten Parteispitze jetzt weiter?",
        "What next now the leadership has quit?",
    ),
    (
        "Ministerium für Wirtschaft und Klimaschutz, Referat Öffentlichkeitsarbeit",
        "Economy and Climate Ministry, Press Office",
    ),
    # one word in fewer
    (
        "Die Teilnehmenden der Sitzung haben sich darauf verständigt, das Vorhaben nicht weiter zu verfolgen.",
        "The meeting agreed to drop the plan.",
    ),
    (
        "Die Zahl der Asylbewerber ist im vergangenen Jahr deutlich zurückgegangen.",
        "Asylum claims fell sharply last year.",
    ),
    (
        "Er ist derjenige, der von allen Kandidaten die besten Aussichten darauf hat, gewählt zu werden.",
        "Of all the candidates, he is the most likely to be elected.",
    ),
    (
        "In den frühen Morgenstunden des Sonntags kam es auf der Autobahn zu einem folgenschweren Verkehrsunfall.",
        "There was a serious crash on the motorway early on Sunday.",
    ),
    (
        "Die für die Durchführung des Verfahrens erforderlichen Unterlagen sind dem Antrag beizufügen.",
        "Attach the required documents to the application.",
    ),
    # nothing to compare
    ("Die Regierung hat am Dienstag ein neues Gesetz beschlossen.", ""),
    ("Ja, das stimmt, da haben Sie recht.", "Yes."),
]


@pytest.mark.parametrize(("german", "english", "words"), LOUD)
def test_an_omission_is_found_and_named(german: str, english: str, words: str | None) -> None:
    (remark,) = found(german, english)
    assert remark.severity is None
    assert remark.source is not None
    named = german[remark.source.start : remark.source.end]
    assert words is None or words in named
    assert named == named.strip()
    assert " ".join(named.split())[:30] in remark.message


@pytest.mark.parametrize(("german", "english"), SILENT)
def test_what_is_only_shorter_is_no_error(german: str, english: str) -> None:
    assert [remark for remark in found(german, english) if remark.severity is None] == []


def test_what_is_only_likely_is_a_warning() -> None:
    (remark,) = found(
        "Der Präsident lobte die Arbeit der Kommission, dankte den Mitgliedern und kündigte Reformen an.",
        "The president praised the work of the commission and announced reforms.",
    )
    assert remark.severity == "warning"
    assert remark.confidence < 0.95


def test_terms_of_the_glossary_count_as_seen(tmp_path: Path) -> None:
    table = tmp_path / "a.tsv"
    table.write_text("de\ten\nFischzuchtgenossenschaft\tjoint hatchery\nKescher\tlanding net\n", encoding="utf-8")
    german = "Die Fischzuchtgenossenschaft spendete dem Dorf einen Kescher."
    pair = Pair(german, "The joint hatchery gave the village a landing net.", Matcher(load_glossary([table])))
    assert [word.seen for word in read_words(pair).german] == [True, False, True, True]  # spendete: gave
    assert [word.seen for word in read_words(Pair(german, pair.target)).german] == [False, False, True, False]


def test_the_examples_of_the_rule_hold() -> None:
    assert found(*RULE.bad)[0].severity is None
    assert found(*RULE.good) == []


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Ein Satz.", 1),
        ("Ein Satz. Noch einer! Und ein dritter?", 3),
        ("Am 3. Oktober sprach Dr. Müller z. B. über die Arbeit von Prof. Berg.", 1),
        ("„Ja.“ Das war alles.", 2),
        ("- Eins\n- Zwei\n- Drei", 4),
        ("No. 10 issued a statement. It was short.", 2),
    ],
)
def test_sentences_and_lines_are_counted(text: str, number: int) -> None:
    assert sentences(text) == number


@pytest.mark.parametrize(
    ("german", "english"),
    [
        ("Demonstranten", "demonstrators"),
        ("Regierungsviertel", "government"),
        ("zurückgegangen", "fell"),
        ("Häuser", "houses"),
        ("Kommission", "commission"),
    ],
)
def test_a_word_is_recognised(german: str, english: str) -> None:
    stems = renderings(german)
    assert english.startswith(stems or ("-",)) or kin(german) == kin(english)


@pytest.mark.parametrize(
    ("german", "english"),
    [
        ("wort " * 20_000, "word"),
        ("Meine sehr geehrten Damen " * 150, "Ladies. " * 40),
        ("meine liebe " * 330, "a"),
        ("Regierung " * 390, "the gov " * 100),
        ("Rat, " * 790, "rat " * 300),
        ("1.000 " * 660, "1 " * 300),
        ("a. B. " * 600, "A. " * 300),
        ("(" * 4000, "("),
        ("x" * 4000, "y"),
        ("\n" * 3000 + "a" + "\n" * 900 + "b", "c"),
    ],
)
def test_noise_is_read_fast(german: str, english: str) -> None:
    begin = time.perf_counter()
    found(german, english)
    assert time.perf_counter() - begin < 1
