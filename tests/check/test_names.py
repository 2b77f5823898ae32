"""Names that are missing, exchanged or misspelt in the English, and all that may rightly stand for them."""

import time
from pathlib import Path

import pytest

from tests.check.saying import Said, says
from translate_kit.check.names.missing import RULES
from translate_kit.check.pair import Pair
from translate_kit.check.rule import PairRule
from translate_kit.glossary.match import Matcher
from translate_kit.glossary.table import load_glossary


def said(de: str, en: str) -> Said:
    """What the rule says about a pair."""
    return says(RULES, "name-missing", de, en)


@pytest.mark.parametrize(
    ("de", "en", "words"),
    [
        # lands, their people and adjectives
        ("In Österreich wird gewählt.", "Australia goes to the polls.", "Australia"),
        ("Litauen schließt die Grenze.", "Latvia is closing its border.", "Latvia"),
        ("Die USA traten aus.", "Russia withdrew.", "Russia"),
        ("Das Vereinigte Königreich trat aus.", "The Netherlands withdrew.", "Netherlands"),
        ("Die slowakische Regierung trat zurück.", "The Slovenian government resigned.", "Slovenian"),
        ("Die Schweden stimmten zu.", "The Swiss agreed.", "Swiss"),
        ("In Deutschland wird gewählt.", "There are elections in Austria.", "Austria"),
        ("Der irakische Botschafter reiste ab.", "The Iranian ambassador left.", "Iranian"),
        ("Der türkische Präsident Recep Erdoğan rief an.", "Greek President Recep Erdoğan called.", "Greek"),
        ("In Uganda brach Streit aus.", "A dispute broke out over wages.", "Uganda"),
        # places
        ("Die Minister trafen sich in Budapest.", "The ministers met in Bucharest.", "Bucharest"),
        ("Das Genfer Abkommen gilt.", "The Vienna Agreement applies.", "Vienna"),
        ("Niedersachsen stimmte dagegen.", "Saxony-Anhalt voted against it.", "Saxony-Anhalt"),
        ("In Kiew fielen Bomben.", "Bombs fell on Kyhiv.", "Kyhiv"),
        ("Die Lage in Mailand ist ruhig.", "All is calm in Timmelsjoch.", "Timmelsjoch"),
        # organisations
        ("Die EZB hob die Zinsen an.", "The IMF raised interest rates.", "IMF"),
        ("SPD und Grüne einigten sich.", "The SPD and the FDP reached an agreement.", "FDP"),
        ("Der NATO-Gipfel begann.", "The OSCE summit began.", "OSCE"),
        ("Der EuGH entschied anders.", "The ECtHR decided otherwise.", "ECtHR"),
        ("Der FSB bestritt das.", "Nobody denied this.", "FSB"),
        # persons
        ("Olaf Scholz lehnte ab.", "Olaf Merz declined.", "Merz"),
        ("Merz lehnte ab.", "Habeck declined.", "Habeck"),
        ("Lawrow widersprach.", "Peskov disagreed.", "Peskov"),
        ("Lawrow widersprach.", "Labrov disagreed.", "Labrov"),
        ("Bundespräsident Steinmeier sprach.", "President Steinmayer spoke.", "Steinmayer"),
        ("Frau Kaltenbrunn klagte.", "Ms Hohenfeld sued.", "Hohenfeld"),
        ("Der Abgeordnete Jens Kaltenbrunn klagte.", "Jens Kaltenbrumm, an MP, sued.", "Kaltenbrumm"),
        ("Tobias Kretschmann klagte.", "Tobias Kretschman sued.", "Kretschman"),
        ("Jens Fischer klagte.", "Jens Schneider sued.", "Schneider"),
        ("Ursula von der Leyen kam.", "Christine Lagarde came.", "Lagarde"),
        ("Donald J. Trump kam.", "Joseph Biden came.", "Biden"),
        ("Nach Willy Brandt fragt keiner.", "Nobody asks about that.", "Willy Brandt"),
        ("Dagegen sei nichts zu machen, sagte Wiegandt.", "Nothing can be done, Kowalskow said.", "Kowalskow"),
    ],
)
def test_what_misleads_is_an_error(de: str, en: str, words: str) -> None:
    assert said(de, en) == [("error", words)]


@pytest.mark.parametrize(
    ("de", "en", "words"),
    [
        ("An der Mosel wachsen Reben.", "Vines grow on the slopes.", "Mosel"),
        ("Greenpeace blockierte den Hafen.", "The port was blocked.", "Greenpeace"),
        ("Der Aktivist Oleg Chlebnikow kam frei.", "The activist Oleg Khrapunov was released.", "Khrapunov"),
        ("Das Kempinksi wird verkauft.", "The Kempinski is being sold.", "Kempinski"),
    ],
)
def test_what_may_be_right_is_a_warning(de: str, en: str, words: str) -> None:
    assert said(de, en) == [("warning", words)]


@pytest.mark.parametrize(
    ("de", "en", "words"),
    [
        ("Auf der Krim leben Tataren.", "Tatars live on the peninsula.", "Krim"),
        ("Das BVerfG hat das verworfen.", "Germany's highest court has struck it down.", "BVerfG"),
        ("Finnland rüstet auf.", "The country is rearming.", "Finnland"),
    ],
)
def test_what_other_words_stand_for_is_worth_a_look(de: str, en: str, words: str) -> None:
    assert said(de, en) == [("info", words)]


@pytest.mark.parametrize(
    ("de", "en"),
    [
        # governments, their seats, their lands
        ("Die Bundesregierung lehnt den Vorschlag aus Paris ab.", "The German government rejects the French proposal."),
        ("Moskau drohte mit Gegenmaßnahmen.", "Russia threatened countermeasures."),
        ("Der Kreml reagierte verhalten.", "Russia's reaction was muted."),
        ("Washington hat die Lieferungen gestoppt.", "The US has stopped deliveries."),
        ("Brüssel will mehr Kompetenzen.", "The European Commission wants more powers."),
        ("Die Türkei und Griechenland streiten.", "Ankara and Athens are arguing."),
        ("Karlsruhe hat das Gesetz gekippt.", "The Federal Constitutional Court has struck down the law."),
        ("Die Europäer sind uneins.", "The EU is divided."),
        ("Die US-Regierung bestätigte das.", "The Trump administration confirmed this."),
        # words for lands
        ("Die Amerikaner haben sich zurückgezogen.", "The United States has withdrawn."),
        ("Das Vereinigte Königreich und die Vereinigten Staaten kamen.", "The U.K. and the U.S. came."),
        ("Die Schweizer stimmen ab.", "Switzerland votes."),
        ("Die Niederländer wählen neu.", "The Netherlands is holding new elections."),
        ("In Deutschland fehlen Wohnungen.", "The country is short of homes."),
        ("In der früheren DDR war das anders.", "Things were different in East Germany."),
        ("Im Ukrainekrieg ist keine Lösung in Sicht.", "There is no end in sight to the war in Ukraine."),
        ("Der Ukraine-Krieg dauert an.", "The war continues."),
        ("Die russischen Truppen zogen ab.", "The troops withdrew."),
        ("Der Kongo und Ruanda schlossen Frieden.", "The DRC and Rwanda made peace."),
        ("In Nordkorea hungern Menschen.", "People are starving in the North."),
        ("Die baltischen Staaten rüsten auf.", "Estonia, Latvia and Lithuania are rearming."),
        ("Macron warnte die europäischen Partner.", "French President Macron warned his partners."),
        # places
        ("Die Haager Richter urteilten.", "The judges at The Hague ruled."),
        ("Das Haager Gericht erließ Haftbefehl.", "The International Criminal Court issued a warrant."),
        ("In NRW wird gewählt.", "North Rhine-Westphalia goes to the polls."),
        ("Das Zürcher Parlament tagte.", "The cantonal parliament in Zurich sat."),
        ("Die Berliner Mauer fiel 1989.", "The Wall came down in 1989."),
        ("Laut „Süddeutscher Zeitung“ stimmt das nicht.", "According to the Süddeutsche Zeitung, this is wrong."),
        ("Düsseldorf und Göttingen klagen.", "Duesseldorf and Gottingen are suing."),
        # organisations
        ("Die EZB hob die Zinsen an.", "The central bank raised rates."),
        ("Der IWF senkte die Prognose.", "The International Monetary Fund cut its forecast."),
        ("Der EuGH entschied anders.", "The Court of Justice of the European Union decided otherwise."),
        ("Die Vereinten Nationen warnen.", "The UN issues a warning."),
        ("Der SPD-Politiker widersprach.", "The Social Democrat disagreed."),
        ("Die Grünen stimmten dagegen.", "The Green Party voted against."),
        ("Das Bundesverfassungsgericht entschied anders.", "The Federal Constitutional Court decided otherwise."),
        # persons
        ("Frau Müller sagte, sie werde klagen.", "Ms Mueller said she would sue."),
        ("Franz Josef Strauß kam.", "Strauss came."),
        ("Die Kanzlerin Angela Merkel kam später.", "Merkel arrived later."),
        ("Merz lehnte das ab.", "The chancellor refused."),
        ("Der Kanzler lehnte das ab.", "Merz refused."),
        ("Annalena Baerbock reiste nach Kiew.", "The foreign minister travelled to Kyiv."),
        ("Frau Präsidentin, liebe Kolleginnen und Kollegen!", "Madam President, colleagues,"),
        ("Sehr geehrter Herr Minister, danke.", "Minister, thank you."),
        ("Dem Kanzler Vorwürfe zu machen, ist leicht.", "It is easy to blame the chancellor."),
        ("Die Kandidatin der Grünen liegt vorn.", "The Green candidate is ahead."),
        ("Die Abgeordnete von Storch wurde ermahnt.", "Ms von Storch was called to order."),
        ("Habecks Heizungsgesetz ist umstritten.", "Mr Habeck's heating act is controversial."),
        ("Johannes Paul II. besuchte Polen.", "John Paul II visited Poland."),
        ("Karl der Große wurde in Aachen gekrönt.", "Charlemagne was crowned in Aachen."),
        ("Kohl und Kartoffeln wurden teurer.", "Cabbage and potatoes went up in price."),
        # other scripts
        ("Gorbatschows Reformen kamen zu spät.", "Gorbachev's reforms came too late."),
        ("Chruschtschow besuchte 1959 Amerika.", "Khrushchev visited the United States in 1959."),
        ("Wolodymyr Selenskyj traf Sergej Lawrow nie.", "Volodymyr Zelenskyy never met Sergey Lavrov."),
        ("Der Dichter Taras Schewtschenko starb.", "The poet Taras Shevchenko died."),
        ("Wjatscheslaw Tschornowil starb.", "Viacheslav Chornovil died."),
        ("Der Oppositionelle Ilja Jaschin kam frei.", "The opposition figure Ilya Yashin was released."),
        ("Dschamal Chaschoggi wurde ermordet.", "Jamal Khashoggi was murdered."),
        ("Präsident Muhammad Chatami sprach.", "President Mohammad Khatami spoke."),
        # what is no language, and capitals throughout
        ("Siehe [hier](https://example.org/Budapest).", "See [here](https://example.org/Bucharest)."),
        ("Sieg für Köln", "VICTORY FOR COLOGNE"),
        ("In Budapest", ""),
    ],
)
def test_what_good_translators_do_passes(de: str, en: str) -> None:
    assert said(de, en) == []


def test_a_name_of_the_glossary_is_told_with_the_one_that_stands_for_it() -> None:
    matcher = Matcher(load_glossary([Path("glossary")]))
    rule = RULES[0]
    assert isinstance(rule, PairRule)
    pair = ("In Österreich und Budapest", "In Australia and Bucharest")
    assert [remark.message for remark in rule.check(Pair(*pair, matcher))] == [
        '"Österreich" (Austria) is not in the English, which names "Australia"',
        '"Budapest" is not in the English, which names "Bucharest"',
    ]


def test_a_message_names_both_sides_and_points_at_the_german() -> None:
    rule = RULES[0]
    assert isinstance(rule, PairRule)
    (remark,) = rule.check(Pair("Er fuhr nach *Köln*.", "He went to *Munich*."))
    assert remark.message == '"Köln" (Cologne) is not in the English, which names "Munich"'
    assert remark.source == (14, 18)
    assert remark.target == (12, 18)


def test_letters_taken_apart_are_left_alone() -> None:
    """Combining marks: nothing is said rather than something wrong."""
    assert said("In Ko\u0308ln", "In Munich") == []


@pytest.mark.parametrize("word", ["Frankreich ", "Herr ", "Präsident Emmanuel Xyzzw ", "A-", "französisch-"])
def test_a_monster_costs_no_time(word: str) -> None:
    start = time.perf_counter()
    for length in (4_000, 100_000):
        said((word * length)[:length], ("Mr Aaaab Germany " * length)[:length])
    assert time.perf_counter() - start < 5  # with the dictionaries, on a busy machine
