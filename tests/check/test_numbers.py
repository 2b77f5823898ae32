"""number-mismatch: what it must say and where it must be silent."""

import time

import pytest

from translate_kit.check.numbers import RULES
from translate_kit.check.pair import Pair
from translate_kit.check.rule import PairRule

[RULE] = (rule for rule in RULES if isinstance(rule, PairRule))

SILENT = (
    # conventions
    ("Es waren 1.200,5 Tonnen.", "It was 1,200.5 tonnes."),
    ("Es kamen 12 500 Menschen.", "12,500 people came."),
    ("Es kamen 12\u202f500 Menschen.", "Some 12\u2009500 people came."),
    ("Es kamen 12’500 Menschen.", "Twelve thousand five hundred people came."),
    ("Der Preis beträgt 5,00 Euro.", "The price is €5."),
    ("Der Preis beträgt 0,75 Euro.", "The price is 75 cents."),
    # scales
    ("Das kostet 1,2 Mrd. Euro.", "That costs 1,200 million euros."),
    ("Das kostet 1,2 Milliarden Euro.", "That costs €1.2bn."),
    ("Das kostet 300 Mio. €.", "That costs €300m."),
    ("Die Schulden betragen 2,5 Bio. Euro.", "The debt is 2.5 trillion euros."),
    ("Es geht um 50 Tsd. Euro.", "It is about 50,000 euros."),
    ("Rund anderthalb Millionen Menschen zogen um.", "Around one and a half million people moved."),
    ("Rund 1,5 Millionen Menschen zogen um.", "Around a million and a half people moved."),
    ("Eine halbe Million Menschen kam.", "Half a million people came."),
    ("Eine Viertelmillion Menschen kam.", "A quarter of a million people came."),
    ("Eine Dreiviertelmillion Menschen kam.", "Three quarters of a million people came."),
    ("Das 100-Milliarden-Euro-Sondervermögen ist leer.", "The €100 billion special fund is empty."),
    ("Die Kosten liegen bei 1,2 bis 1,5 Milliarden Euro.", "The costs are between €1.2 billion and €1.5 billion."),
    ("Tausende demonstrierten, Hunderttausende sahen zu.", "Thousands marched, hundreds of thousands watched."),
    ("Die Milliardenhilfe kam spät.", "The huge aid package came late."),
    ("Es ging um einen dreistelligen Millionenbetrag.", "Hundreds of millions were at stake."),
    ("Mehrere hundert Menschen kamen.", "Several hundred people came."),
    ("Rund hundert Abgeordnete fehlten.", "About a hundred MPs were missing."),
    ("Zwei Dutzend Städte klagten.", "Twenty-four cities sued."),
    ("Ein halbes Dutzend Städte klagte.", "Half a dozen cities sued."),
    # percent and fractions
    ("Ein Fünftel stimmte dagegen.", "Twenty per cent voted against."),
    ("33 Prozent stimmten dagegen.", "A third voted against."),
    ("Zwei Drittel stimmten dafür.", "Two-thirds voted in favour."),
    ("Drei Viertel stimmten dafür.", "75 per cent voted in favour."),
    ("Die Hälfte stimmte dafür.", "50 per cent voted in favour."),
    ("Jeder Dritte ist dagegen.", "One in three is against it."),
    ("Jeder fünfte Wähler blieb weg.", "20 per cent of voters stayed away."),
    ("Jede zweite Frau arbeitet in Teilzeit.", "Half of all women work part-time."),
    ("Die Zweidrittelmehrheit fehlt.", "There is no two-thirds majority."),
    ("Die Fünfprozenthürde gilt.", "The 5 per cent threshold applies."),
    ("Die 2,5-Prozent-Marke fiel.", "The 2.5 per cent mark was passed."),
    ("Der Anteil stieg um 3 Prozentpunkte.", "The share rose by three points."),
    ("Der Anteil stieg um zwei Prozentpunkte auf 12 Prozent.", "The share rose by two percentage points to 12 %."),
    ("Die Partei ist zu 100 Prozent überzeugt.", "The party is entirely convinced."),
    ("Die Quote liegt zwischen 5 und 10 Prozent.", "The rate is between 5 per cent and 10 per cent."),
    ("Zwei von drei Befragten sind dafür.", "Two thirds of those polled are in favour."),
    # dates
    ("Am 3. Oktober 1990 war es so weit.", "October 3, 1990 was the day."),
    ("Am 03.10.1990 war es so weit.", "The day came on 3 October 1990."),
    ("Am 3.10.1990 war es so weit.", "The day came on 10/3/1990."),
    ("Am 3.10. war es so weit.", "The day came on the 3rd of October."),
    ("Am 3. Oktober 2024 war es so weit.", "The day came on 2024-10-03."),
    ("Die Mauer fiel 1989.", "The Wall came down in nineteen eighty-nine."),
    ("Die Wahl ’89 war frei.", "The 1989 election was free."),
    ("Im Jahr 2021/22 sank die Zahl.", "In 2021–2022 the figure fell."),
    ("Von 2021 bis 2023 sank die Zahl.", "Between 2021 and 2023 the figure fell."),
    ("In den 90er-Jahren sank die Zahl.", "In the nineties the figure fell."),
    ("In den neunziger Jahren sank die Zahl.", "In the 1990s the figure fell."),
    ("In den Neunzigern sank die Zahl.", "In the 1990s the figure fell."),
    ("Im 19. Jahrhundert war das üblich.", "In the nineteenth century that was common."),
    ("Im 19. Jahrhundert war das üblich.", "In the 1800s that was common."),
    ("Seit dem 11. September 2001 gilt das.", "That has been so since 9/11."),
    ("Vom 14. bis 16. Mai tagt der Rat.", "The council meets from 14 to 16 May."),
    ("Das mag im Mai gelten.", "That may be so in May."),
    # times
    ("Die Sitzung beginnt um 14.30 Uhr.", "The session begins at half past two."),
    ("Die Sitzung beginnt um 14.30 Uhr.", "The session begins at 2.30 p.m."),
    ("Die Sitzung beginnt um 14:30 Uhr.", "The session begins at 14:30."),
    ("Die Sitzung beginnt um 14 Uhr.", "The session begins at 2 pm."),
    ("Die Sitzung beginnt um 20 Uhr.", "The session begins at eight in the evening."),
    ("Die Sitzung beginnt um halb drei.", "The session begins at 2.30."),
    ("Die Sitzung beginnt um Viertel nach drei.", "The session begins at 3.15."),
    ("Die Sitzung endet um 12 Uhr.", "The session ends at noon."),
    ("Sie tagen zwischen 14 und 16 Uhr.", "They meet between 2 and 4 pm."),
    ("Das Verhältnis ist 10:30.", "The ratio is 10 to 30."),
    # spans of time
    ("Die Frist beträgt 14 Tage.", "The time limit is a fortnight."),
    ("Die Frist beträgt vierzehn Tage.", "The time limit is two weeks."),
    ("Das dauerte zehn Jahre, nicht 50 Jahre.", "It took a decade, not half a century."),
    ("Das dauerte anderthalb Jahre.", "It took 18 months."),
    ("Das dauerte ein Vierteljahrhundert.", "It took 25 years."),
    ("Das dauerte ein Vierteljahr.", "It took three months."),
    ("Das dauerte ein halbes Jahr.", "It took six months."),
    ("Das dauert eine Viertelstunde.", "It takes 15 minutes."),
    ("Sie sind 24 Stunden am Tag erreichbar.", "They can be reached around the clock."),
    ("Innerhalb von 24 Stunden kam die Antwort.", "The answer came within a day."),
    ("Seit 20 Jahren gilt das.", "That has been so for two decades."),
    ("Nach dreitägiger Debatte stand das Ergebnis.", "After three days of debate there was a result."),
    # words
    ("Es kamen dreihundertfünfundzwanzigtausend Menschen.", "325,000 people came."),
    ("Es kamen einundzwanzig Gäste.", "There were 21 guests."),
    ("Es kamen zweieinhalb Millionen.", "Two and a half million came."),
    ("Der 28-Jährige kandidiert.", "The 28-year-old is standing."),
    ("Das 16-köpfige Kabinett tagt.", "The cabinet of 16 is meeting."),
    ("Die Ausgaben haben sich verdoppelt.", "Spending is twice as high."),
    ("Die Ausgaben haben sich um 100 Prozent erhöht.", "Spending has doubled."),
    ("Die Ausgaben wurden halbiert.", "Spending was cut by half."),
    ("Beide Kammern stimmen zu.", "Both chambers agree."),
    ("Die beiden Länder verhandeln.", "The countries are negotiating."),
    ("Die drei Länder verhandeln.", "The countries are negotiating."),
    ("Der G7-Gipfel endete.", "The summit of the Group of Seven ended."),
    ("Der Zwei-plus-Vier-Vertrag gilt.", "The Two Plus Four Treaty applies."),
    ("Der Zweite Weltkrieg endete.", "World War II ended."),
    ("Die Achtung der Würde ist Pflicht, ohne Zweifel.", "Respect for dignity is an undoubted duty."),
    # law and votes
    ("Nach § 5 Abs. 2 Satz 1 Nr. 3 StGB gilt das.", "Under section 5(2), first sentence, no. 3, that applies."),
    ("Nach § 5 Abs. 2 gilt das.", "Under section 5 subsection two, that applies."),
    ("Nach Art. 16a GG gilt das.", "Under Article 16a of the Basic Law that applies."),
    ("Nach den §§ 3 und 4 gilt das.", "Under sections 3 and 4 that applies."),
    ("Das Gesetz wurde mit 397 zu 285 Stimmen angenommen.", "The act was passed by 397 votes to 285."),
    ("Artikel II bleibt.", "Article 2 remains."),
    ("Ludwig XIV. regierte lange.", "Louis the Fourteenth reigned for long."),
    # idioms
    ("Zum einen fehlt Geld, zum anderen Zeit.", "For one thing, money is short, for another, time."),
    ("Sie sprachen unter vier Augen.", "The two of them talked in private."),
    ("Es ist fünf vor zwölf.", "It is the eleventh hour."),
    ("In erster Linie fehlt Geld.", "Above all, money is lacking."),
    ("Zum ersten Mal fehlt Geld.", "For the first time, money is lacking."),
    ("Das ist eine der Fragen.", "That is one of the questions."),
    ("Jede Sekunde zählt.", "Every second counts."),
    ("Das Vier-Augen-Prinzip gilt.", "Two people must sign."),
    ("Die Covid-19-Pandemie endete.", "The coronavirus pandemic ended."),
    ("Bündnis 90/Die Grünen stimmen zu.", "The Greens agree."),
    # measures
    ("Der Ort liegt 50 Kilometer entfernt.", "The town is 50 kilometres (31 miles) away."),
    ("Der Ort liegt 50 Kilometer entfernt.", "The town is 31 miles away."),
    ("Der Zug fährt 300 km/h.", "The train runs at 300 kilometres per hour."),
    ("Es waren 45 Millionen australische Dollar.", "It was AUD$45 million."),
    ("Preise: 50 Euro, 54 Dollar.", "Prices: €50, $54."),
    # said twice, or once
    ("Im Jahr 2015 und noch einmal 2015.", "Twice in 2015."),
    ("Der Standard 802.11n läuft mit 2,4 GHz.", "The 802.11n standard runs at 2.4 GHz."),
    ("&#8211; Das gilt.", "This applies."),
)

LOUD = (
    ("Es kamen 1.200 Menschen.", "1.200 people came.", '"1.200" became "1.200"; it is 1,200 in English'),
    ("Es kamen 1.200 Menschen.", "1.2 people came.", '"1.200" became "1.2"; it is 1,200 in English'),
    ("Es kamen 1.200 Menschen.", "People came.", '"1.200" (1,200) is not in the English'),
    ("Es waren 2,5 Tonnen.", "It was 2,5 tonnes.", '"2,5 tonnes" is written the German way; it is 2.5 in English'),
    ("Das kostet 1,2 Milliarden Euro.", "That costs 1.2 million euros.", "it is 1.2 billion in English"),
    ("Die Schulden betragen 2 Billionen Euro.", "The debt is 2 billion euros.", "it is 2 trillion in English"),
    ("Drei Milliarden fehlen.", "Three million are missing.", '"Drei Milliarden" became "Three million"'),
    ("Milliarden fehlen.", "Millions are missing.", '"Milliarden" became "Millions"'),
    ("Es kamen zwei Gäste.", "Three guests came.", '"zwei" became "Three"; it is 2'),
    ("Es kamen fünfzehn Gäste.", "Guests came.", '"fünfzehn" (15) is not in the English'),
    ("Es kamen fünfzehn Gäste.", "Fifty guests came.", '"fünfzehn" became "Fifty"; it is 15'),
    ("Die Gäste kamen.", "The 30 guests came.", '"30" is not in the German'),
    ("Mehrere Gäste kamen.", "Twelve guests came.", '"Twelve" is not in the German'),
    (
        "Am 3. Oktober 1990 kam der Tag.",
        "The day came on 3 November 1990.",
        '"Oktober" became "November"; it is October',
    ),
    ("Am 3. Oktober 1990 kam der Tag.", "The day came on 13 October 1990.", '"3" became "13"'),
    (
        "Am 03.10.1990 kam der Tag.",
        "The day came on 10 March 1990.",
        '"03.10" became "10 March"; it is 3 October in English',
    ),
    ("Das war 1989.", "That was in 1998.", '"1989" became "1998"; it is 1989 in English'),
    ("Die Sitzung beginnt um 14.30 Uhr.", "The session begins at 4.30 p.m.", "it is 14:30 in English"),
    ("Die Sitzung beginnt um 14 Uhr.", "The session begins at 2 a.m.", '"14 Uhr" became "2 a.m."'),
    (
        "Die Sitzung beginnt um halb drei.",
        "The session begins at half past three.",
        '"halb drei" became "half past three"',
    ),
    ("Ein Drittel stimmte zu.", "A fifth of them agreed.", '"Drittel" became "fifth"'),
    ("Ein Drittel stimmte zu.", "Half of them agreed.", '"Drittel" became "Half"'),
    ("Die dritte Lesung folgt.", "The second reading follows.", '"dritte" became "second"; it is 3rd'),
    ("Die erste Lesung folgt.", "The second reading follows.", '"erste" became "second"; it is 1st'),
    ("Die Ausgaben haben sich verdoppelt.", "Spending has tripled.", '"verdoppelt" became "tripled"'),
    ("Nach § 5 Abs. 2 gilt das.", "Under section 5(3) that applies.", '"2" became "3"'),
    ("Nach Artikel 1 gilt das.", "Under the article, that applies.", '"1" is not in the English'),
    ("Das gilt ab dem 1.\u00a0Oktober.", "That applies from October.", '"1" is not in the English'),
    ("Das kostet 50 Euro.", "That costs 50 dollars.", "another currency"),
    ("Der Ort liegt 50 Kilometer entfernt.", "The town is 50 miles away.", "another measure"),
    ("Das dauerte 14 Tage.", "That took 14 weeks.", "another span of time"),
    ("Die Quote stieg auf 12 Prozent.", "The rate rose to 12.", "it is per cent"),
    ("Der G7-Gipfel endete.", "The G20 summit ended.", '"7" became "20"'),
    ("Das war 2015, nicht 2016.", "That was in 2015, not 2015.", '"2016" '),
    ("Von Juli 2015 bis Juli 2016 sowie 2015.", "From July 2015 to July 2016, and 2016.", '"2015" became "2016"'),
    (
        "Das Gesetz wurde mit 397 zu 285 Stimmen angenommen.",
        "The act was passed by 379 votes to 285.",
        '"397" became "379"',
    ),
)

MILD = (
    ("Die Sitzung begann um 9 Uhr.", "The session began at 9 p.m.", "does not say that it is so late"),
    ("Um halb neun öffnen die Wahllokale.", "Polling stations open early.", '"halb neun" (8:30) is not in the English'),
    ("Der Anteil stieg um 3 Prozentpunkte.", "The share rose by 3 per cent.", "it is percentage points"),
    ("Der Anteil stieg um 3 Prozent.", "The share rose by 3 percentage points.", "it is per cent"),
    ("Millionen Menschen hungern.", "People go hungry.", '"Millionen" (1 million) is not in the English'),
    ("Die Gäste kamen.", "Twenty guests came.", '"Twenty" is not in the German'),
)


def remarks(german: str, english: str) -> list[tuple[str, str]]:
    return [(remark.severity or "error", remark.message) for remark in RULE.check(Pair(german, english))]


@pytest.mark.parametrize(("german", "english"), SILENT)
def test_good_translations_pass(german: str, english: str) -> None:
    assert remarks(german, english) == []


@pytest.mark.parametrize(("german", "english", "message"), LOUD)
def test_wrong_numbers_are_errors(german: str, english: str, message: str) -> None:
    found = remarks(german, english)
    assert any(severity == "error" and message in said for severity, said in found), found


@pytest.mark.parametrize(("german", "english", "message"), MILD)
def test_doubtful_numbers_are_warnings(german: str, english: str, message: str) -> None:
    [(severity, said)] = remarks(german, english)
    assert severity == "warning"
    assert message in said


def test_a_mismatch_is_said_once() -> None:
    assert len(remarks("Das kostet 1,2 Milliarden Euro.", "That costs 1.2 million dollars.")) == 1


def test_a_wrong_date_is_said_once() -> None:
    [remark] = RULE.check(Pair("Am 5. Mai 2021 kam der Tag.", "The day came on 6 June 2021."))
    assert remark.message == '"5. Mai" became "6 June"; it is 5 May in English'
    assert remark.hint == "write 5 May"


def test_the_places_are_those_of_the_words() -> None:
    german, english = "Das kostet **1,2 Milliarden** Euro.", "That costs **1.2 million** euros."
    [remark] = RULE.check(Pair(german, english))
    assert remark.source
    assert remark.target
    assert german[slice(*remark.source)].startswith("1,2 Milliarden")
    assert english[slice(*remark.target)].startswith("1.2 million")


@pytest.mark.parametrize(
    "part",
    ["1", "1.", "1 ", "1.200 ", "1,2 ", "zwei", "zwei ", "hundert", "two ", "two-", "hundred and ", "§ 1 ", "%1",
     "1:10 ", "halb ", "3. Mai ", "X", "1/", "ein", "a ", "und", "1990er ", "million ",
     "Montag Monday ", "mehr als 500 ", "030 12 ", "um zehn vor acht ", "drei Jahre und ", "zwei Komma "],
)  # fmt: skip
def test_hostile_length(part: str) -> None:
    text = part * (100_000 // len(part))
    start = time.perf_counter()
    remarks(text, text)
    remarks(text, "1 " + text)
    assert time.perf_counter() - start < 2
