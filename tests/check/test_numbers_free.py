"""Free translations, of labels, spans of time, feasts, shares and more: nothing of it is a finding."""

import pytest

from translate_kit.check.numbers import RULES
from translate_kit.check.pair import Pair
from translate_kit.check.rule import PairRule

[RULE] = (rule for rule in RULES if isinstance(rule, PairRule))

FREE = """
Die Anhörung findet in Raum 3.101 statt. | The hearing takes place in Room 3.101.
Bitte melden Sie sich in Zimmer 2.017. | Please report to room 2.017.
Sitzungssaal 2.600, Paul-Löbe-Haus | Committee Room 2.600, Paul-Löbe-Haus
Az. 4.112/23 | Ref. 4.112/23
Beschluss vom 24. März 2021 – 1 BvR 2656/18 | Order of 24 March 2021 – 1 BvR 2656/18
Das Aktenzeichen lautet 12 O 345/22. | The docket number is 12 O 345/22.
Version 2.100 behebt den Fehler. | Version 2.100 fixes the bug.
Firmware 10.200 ist Pflicht. | Firmware 10.200 is mandatory.
Die Datei heißt haushalt_1.200.xlsx. | The file is called haushalt_1.200.xlsx.
Sie erreichen uns unter 0800 11 10 550. | You can reach us on 0800 1110550.
Telefon: (030) 18 305-0 | Phone: +49 30 18305-0
Postfach 10 01 34, 50441 Köln | P.O. Box 10 01 34, 50441 Cologne
Die Vorlage hat die Nummer 2.345. | The paper bears the number 2.345.
Gebäude 7, Raum 1.230 | Building 7, room 1.230
Der Rechner hat die Adresse 10.20.30.40. | The machine has the address 10.20.30.40.
Nach dreißig Dienstjahren ging er in Pension. | He retired after three decades on the force.
In ihren 20 Amtsjahren hat sie viel erreicht. | She achieved much in her two decades in office.
Seit fünfzig Jahren warten die Anwohner auf eine Umgehung. | Residents have been waiting half a century for a bypass.
Zwanzig Jahre lang hatte niemand das Archiv betreten. | For two decades nobody had set foot in the archive.
Vor gut vierzig Jahren verließ er das Land. | He left the country a good four decades ago.
Nach hundertjähriger Pause kehrt der Wolf zurück. | The wolf is returning after an absence of a century.
In vierzehn Tagen ist Wahl. | The election is a fortnight away.
Die Frist endet in vier Wochen. | The time limit expires in two fortnights.
Vier Wochen lang stand das Werk still. | The plant stood idle for a month.
Sechs Wochen Urlaub stehen ihr zu. | She is entitled to six weeks' leave.
Zwölf Abgeordnete fehlten. | A dozen MPs were absent.
Rund zwanzig Zeugen wurden gehört. | About a score of witnesses were heard.
Mehr als 60 Prozesse laufen noch. | More than threescore trials are still under way.
Sie verhandelten anderthalb Stunden. | They negotiated for an hour and a half.
Die Befragung dauerte eine halbe Stunde. | The questioning lasted 30 minutes.
Nach dreieinhalb Stunden vertagte sich der Ausschuss. | The committee adjourned after three and a half hours.
Nach 90 Minuten war alles vorbei. | It was all over in an hour and a half.
Eine Dreiviertelstunde sprach der Minister. | The minister spoke for three quarters of an hour.
Die Fahrt dauert 45 Minuten. | The journey takes three quarters of an hour.
Nach zweieinhalb Jahren war Schluss. | It was over after thirty months.
Er saß fünf Vierteljahre in Haft. | He spent fifteen months in custody.
Die Amtszeit beträgt zweieinhalb Jahre. | The term is 30 months.
Um halb neun öffnen die Wahllokale. | Polling stations open at 8.30 a.m.
Gegen halb zehn Uhr abends kam die Nachricht. | The news came at around 9.30 in the evening.
Um Viertel vor sieben ging das Licht aus. | The lights went out at a quarter to seven.
Um zehn vor acht war der Saal voll. | At ten to eight the hall was full.
Um fünf nach halb drei fiel die Entscheidung. | The decision came at 2.35.
Kurz vor Mitternacht stand die Einigung. | Just before midnight there was a deal.
Um 17.05 Uhr schloss die Präsidentin die Sitzung. | The President closed the sitting at five past five.
Um Punkt 12 Uhr heulten die Sirenen. | On the stroke of noon the sirens wailed.
Beginn: 9.00 Uhr, Ende: gegen 18.00 Uhr | Start: 9 a.m., end: around 6 p.m.
Die Premiere des Stücks war ein Erfolg. | The play's first performance was a success.
Zunächst spricht die Ministerin. | The minister will speak first.
Sie ist die jüngste Abgeordnete aller Zeiten, er der zweitjüngste. \
| She is the youngest MP ever, he the second youngest.
Das Debüt des Kanzlers in Brüssel misslang. | The chancellor's first appearance in Brussels went wrong.
Er belegte den letzten von acht Plätzen. | He finished eighth and last.
Wieder einmal scheiterte der Antrag. | The motion failed for a second time.
Wie schon beim ersten Mal enthielt sich die Fraktion. | As before, the group abstained.
Das Land ist Vizemeister. | The country came second.
Bronze ging an Norwegen. | Norway came third.
Gold ging an Schweden. | Sweden came first.
Er ist Klassenprimus. | He is first in his class.
Der Sohn heißt wie der Vater: Karl der Jüngere. | The son bears his father's name: Karl the second.
Sie wurde auf Anhieb gewählt. | She was elected in the first round.
Das Haus steht am Anfang der Straße. | It is the first house in the street.
Jeder Vierte hat keinen Schulabschluss. | A quarter have no school-leaving certificate.
Jede dritte Schule hat kein schnelles Internet. | One school in three has no fast internet.
Drei von vier Befragten lehnen das ab. | Three quarters of those surveyed are against it.
Zwei Fünftel der Mittel sind verplant. | Forty per cent of the funds are earmarked.
Gut 12 Prozent der Bürger, also etwa jeder Achte, sind betroffen. \
| A good 12 per cent of citizens, or about one in eight, are affected.
Der Anteil verdreifachte sich auf 30 Prozent. | The share tripled to 30 per cent.
Die Kosten sind um das Vierfache gestiegen. | Costs have quadrupled.
Die Zahl sank um die Hälfte. | The figure fell by 50 per cent.
Die Preise haben um 200 Prozent zugelegt. | Prices have tripled.
Der Umsatz ging um 25 Prozent zurück. | Turnover shrank by a quarter.
Nur 0,3 Prozent der Stimmen fehlten. | Just 0.3 per cent of the vote was lacking.
Die Quote stieg von 8 auf 16 Prozent. | The rate doubled from 8 to 16 per cent.
Der Leitzins steigt um einen halben Prozentpunkt. | The key rate rises by 50 basis points.
Der Zins sank um 0,25 Prozentpunkte. | The rate fell by a quarter of a point.
Die Zustimmung liegt bei über neunzig Prozent. | Approval exceeds 90 per cent.
Mehr als die Hälfte, nämlich 54 Prozent, stimmte zu. | More than half, 54 per cent to be precise, voted in favour.
Der Etat wächst um ein Prozent. | The budget grows by 1%.
Das ist ein Promille der Wirtschaftsleistung. | That is 0.1 per cent of economic output.
Der Grenzwert liegt bei 0,5 Promille. | The limit is 0.05 per cent.
1.000 Milliarden Euro sind eine Billion. | 1,000 billion euros make a trillion.
Das Vermögen beträgt 0,8 Milliarden Euro. | The assets come to 800 million euros.
Es geht um eine Dreiviertelmilliarde. | It is about 750 million.
Der Fonds umfasst fünfhundert Millionen. | The fund amounts to half a billion.
Der Bund zahlt 1,45 Mrd. € im Jahr. | The federal government pays €1.45 billion a year.
Für 2 Mio € entsteht eine Schule. | A school is being built for two million euros.
Die Stadt hat 1,9 Mio. Einwohner, das Land 18 Mio. | The city has 1.9 million inhabitants, the state 18 million.
Hunderttausend kamen. | A hundred thousand came.
Es kamen mehr als 250 Tausend. | More than a quarter of a million came.
Ein Betrag in zweistelliger Millionenhöhe fehlt. | Tens of millions are missing.
Ein dreistelliger Betrag genügt. | A few hundred will do.
Ein fünfstelliger Betrag floss. | Tens of thousands changed hands.
Ein paar Dutzend Leute standen vor dem Tor. | A few dozen people stood outside the gate.
Im Schnitt verdienen sie 2.450,50 € brutto. | On average they earn €2,450.50 before tax.
Das Porto kostet 85 Cent. | Postage is €0.85.
Ein Liter kostet 1,79 Euro. | A litre costs €1.79.
Der Stundenlohn steigt auf 12,41 Euro. | The hourly wage rises to 12.41 euros.
Ein Barrel Öl kostete 80 Dollar. | Oil was at $80 a barrel.
Der Betrag entspricht 10.000 Pfund. | The sum is equivalent to £10k.
Am 17. Juni 1953 erhoben sich die Arbeiter. | The workers rose up on 17 June 1953.
Am Tag der Deutschen Einheit, dem 3. Oktober, ruht die Arbeit. | No work is done on 3 October, German Unity Day.
Am 9. November, dem Jahrestag, wird gedacht. | The anniversary on 9 November is commemorated.
Am 8. 3. ist Frauentag. | International Women's Day is on 8 March.
Sitzung am 12./13. Mai | Meeting on 12 and 13 May
In der Nacht zum 6. Januar schneite es. | It snowed on the night of 5 to 6 January.
In der Nacht vom 5. auf den 6. Januar schneite es. | It snowed on the night of 5 January.
Stand: 31.12.2023 | As at 31 December 2023
Die Antragsfrist läuft bis 30.6. | Applications are open until 30 June.
Im Sommer 2015 kamen viele. | Many came in the summer of 2015.
Im März vergangenen Jahres stimmte der Rat zu. | The council agreed last March.
Anfang der Siebzigerjahre entstand der Plan. | The plan was drawn up in the early 1970s.
In den Nullerjahren stagnierte der Lohn. | Wages stagnated in the 2000s.
In den 2010er Jahren wuchs die Stadt. | The city grew in the 2010s.
Zur Jahrtausendwende lebten hier 300 Menschen. | At the turn of the millennium 300 people lived here.
Um die Wende vom 19. zum 20. Jahrhundert blühte der Handel. | Trade flourished at the turn of the twentieth century.
Der 68er-Generation gehört er nicht an. | He is not one of the generation of 1968.
Die 89er veränderten das Land. | The people of 1989 changed the country.
Mit Mitte fünfzig wurde sie Richterin. | She became a judge in her mid-fifties.
Die Sechzigjährige tritt ab. | The 60-year-old is stepping down.
Er starb im Alter von 87 Jahren. | He died aged 87.
Er starb mit siebenundachtzig. | He died at 87.
Die unter Fünfundzwanzigjährigen wählten anders. | The under-25s voted differently.
Kinder von sechs bis zehn zahlen die Hälfte. | Children aged 6–10 pay half.
Der Ausschuss hat achtzehn ordentliche Mitglieder. | The committee has 18 full members.
Mit 312 gegen 298 Stimmen bei vier Enthaltungen lehnte das Haus ab. \
| The House rejected it by 312 votes to 298, with four abstentions.
Zwei Drittel plus eine Stimme sind nötig. | Two thirds plus one vote are needed.
Bei 5 Ja- und 7 Nein-Stimmen fiel der Antrag durch. | The motion fell, with five votes in favour and seven against.
Nach Artikel 80 Absatz 1 Satz 2 GG gilt das. | This applies under the second sentence of Article 80(1) of the Basic Law.
§ 8a Abs. 3 Nr. 2 Buchst. c SGB VIII | Section 8a(3), no. 2(c) of Book VIII of the Social Code
Die §§ 4 bis 7 bleiben unberührt. | Sections 4 to 7 remain unaffected.
Art. 1 bis 19 enthalten die Grundrechte. | The basic rights are in Articles 1 to 19.
Die Verordnung (EU) 2016/679 gilt. | Regulation (EU) 2016/679 applies.
Anhang II Nummer 3.1.2 wird gestrichen. | Point 3.1.2 of Annex II is deleted.
Der Erste Senat entschied. | The First Senate ruled.
Die Kammer zwei verhandelt. | Chamber 2 is hearing the case.
Das Erste sendet live. | ARD is broadcasting live.
Im ZDF sagte sie das Gegenteil. | On Channel Two she said the opposite.
Boeing 737 MAX bleiben am Boden. | Boeing 737 MAX aircraft stay grounded.
Der Airbus A320 landete. | The A320 landed.
Die Leopard-2-Panzer kommen. | Leopard 2 tanks are coming.
Industrie 4.0 ist ein Schlagwort. | Industry 4.0 is a buzzword.
Die 5G-Netze wachsen. | 5G networks are growing.
Die F-35 ist teuer. | The F-35 is expensive.
Der CO2-Preis steigt auf 55 Euro je Tonne. | The carbon price is rising to €55 per tonne.
Die Grenze liegt bei 50 Mikrogramm PM10. | The limit is 50 micrograms of PM10.
Agenda 2030 und Strategie 2025 passen nicht zusammen. | The 2030 Agenda and the 2025 strategy do not fit together.
Das Werk liegt 3 km von der Grenze, 12 km vom Ort. \
| The plant is three kilometres from the border and twelve from the town.
Das Feld misst zwei Hektar. | The field measures 20,000 square metres.
Die Wohnung hat 85 qm. | The flat measures 85 square metres.
Es wurden 38,5 Grad gemessen. | Temperatures reached 38.5 degrees.
Die Straße ist 3,50 Meter breit. | The road is 3.5 metres wide.
Das Schiff fährt 20 Knoten. | The ship does 20 knots.
Bei minus 15 Grad platzten Rohre. | Pipes burst at 15 degrees below zero.
Das Konto wies –3.500 Euro aus. | The account was €3,500 in the red.
Ein Schüler bekam eine Eins, zwei eine Fünf. | One pupil got top marks, two failed.
Das Verhältnis beträgt 2 zu 1. | The ratio is two to one.
Die Wahlbeteiligung lag einen Hauch über 70 %. | Turnout was a shade over seventy per cent.
Die Hälfte davon, also 150 Millionen, trägt der Bund. | The federal government bears half of that, or 150 million.
Sie gewann zum vierten Mal in Folge. | She won for the fourth time running.
Das ist sein drittes Buch in zwei Jahren. | It is his third book in two years.
Alle zwei Jahre wird gewählt. | Elections are held every other year.
Alle drei Monate tagt der Rat. | The council meets quarterly.
Zweimal jährlich wird berichtet. | Reports are made twice a year.
Einmal im Jahr kommt der Prüfer. | The auditor comes annually.
Dreimal täglich fährt der Bus. | The bus runs three times a day.
Die beiden Minister und ihre drei Staatssekretäre traten zurück. \
| Both ministers and their three state secretaries resigned.
Vier der sieben Zeugen schwiegen. | Four witnesses out of seven remained silent.
Sieben Zeugen sagten aus, drei schwiegen. | Of the ten witnesses, seven testified.
Der Hunderter war gefälscht. | The hundred-euro note was forged.
Sie zahlte mit einem Fünfziger. | She paid with a fifty.
Er fuhr mit Tempo 180. | He was driving at 180 km/h.
Die Kiste wiegt 2,5 Zentner. | The crate weighs 125 kilograms.
Ein Pfund Butter kostet drei Euro. | 500 grams of butter costs three euros.
Fünf Parteien sind im Parlament, eine sechste scheiterte. \
| There are five parties in parliament; a sixth failed to get in.
Platz eins geht an Bayern. | First place goes to Bavaria.
Auf Rang drei liegt Hessen. | Hesse is third.
Er ist die Nummer zwei der Partei. | He is the party's second-in-command.
Schulnote 2,3 | Grade: 2.3
Die Frist beginnt am 1. und endet am 15. des Monats. \
| The period begins on the first and ends on the fifteenth of the month.
"""


def pairs() -> list[list[str]]:
    return [line.split(" | ") for line in FREE.strip().splitlines()]


@pytest.mark.parametrize(("german", "english"), pairs())
def test_free_translations_pass(german: str, english: str) -> None:
    assert [remark.message for remark in RULE.check(Pair(german, english))] == []
