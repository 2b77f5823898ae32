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
Der Ausschuss tagt am Mittwoch um 9.30 Uhr im Saal E.800. \
| The committee meets at half past nine on Wednesday in Room E.800.
Die Beratungen, die am 11. und 12. September fortgesetzt werden, sind nicht öffentlich. \
| Deliberations, to be resumed on 11 and 12 September, are held in private.
Zu Protokoll gegeben auf Drucksache 20/11.234. | Included in the minutes as printed paper 20/11.234.
Er ist seit 1998, also seit mehr als einem Vierteljahrhundert, im Parlament. \
| He has been in parliament since 1998, more than 25 years.
Binnen eines Monats nach Zustellung kann Widerspruch eingelegt werden. \
| An objection may be lodged within one month of service.
Innerhalb eines Jahres muss die Kommission berichten. | The Commission must report within twelve months.
Nach einer Stunde war alles gesagt. | After sixty minutes everything had been said.
Nach einer Woche gaben sie auf. | They gave up after seven days.
Einmal in der Woche trifft sich die Gruppe. | The group meets once a week.
Eines Tages werden wir das verstehen. | One day we will understand.
Ein Jahr zuvor hatte sie das Gegenteil gesagt. | Twelve months earlier she had said the opposite.
Ein Jahrzehnt des Stillstands liegt hinter uns. | We have ten years of stagnation behind us.
Für eine Minute war es still. | For sixty seconds there was silence.
Das wird noch einen Monat dauern. | That will take another four weeks.
In den letzten hundert Tagen ist viel geschehen. | Much has happened in the past three months.
Die ersten hundert Tage sind um. | The first hundred days are over.
Eine Legislaturperiode dauert vier, höchstens fünf Jahre. | A parliamentary term lasts four years, five at most.
Von den 736 Abgeordneten waren 412 anwesend, 324 fehlten. | 412 of the 736 members were present; 324 were absent.
Die Regierung verfügt über eine hauchdünne Mehrheit von zwei Stimmen. \
| The government has a razor-thin two-seat majority.
Nur jeder Zehnte vertraut noch den Parteien. | Only ten per cent still trust the parties.
Neun von zehn Unternehmen finden keine Fachkräfte. | Nine in ten firms cannot find skilled workers.
Fast die Hälfte (48,7 Prozent) der Befragten will umziehen. \
| Almost half of those surveyed (48.7 per cent) want to move.
Ein knappes Drittel, genau 31 Prozent, lehnt das ab. | Just under a third – 31 per cent, to be exact – reject it.
Der Mindestlohn soll in zwei Schritten erst auf 13,90 Euro, dann auf 14,60 Euro steigen. \
| The minimum wage is to rise in two stages, first to €13.90 and then to €14.60.
Aus 16 Ländern kamen Anträge, zwölf wurden bewilligt. \
| Applications came from all sixteen Länder, twelve of which were granted.
Die AfD kam auf 20,8, die SPD auf 16,4 Prozent. | The AfD won 20.8 per cent and the SPD 16.4 per cent.
SPD 16,4 % (-9,3), CDU/CSU 28,5 % (+4,4) | SPD 16.4% (–9.3), CDU/CSU 28.5% (+4.4)
Das Defizit lag bei 2,5 Prozent des BIP, nach 2,6 Prozent im Vorjahr. \
| The deficit came to 2.5 per cent of GDP, down from 2.6 per cent a year earlier.
Die Rede dauerte geschlagene zwei Stunden. | The speech went on for a full two hours.
Sie sprach keine zehn Minuten. | She spoke for less than ten minutes.
Vor 14 Uhr ist mit keinem Ergebnis zu rechnen. | No result is expected before two in the afternoon.
Die Wahllokale schließen um 18 Uhr, die erste Hochrechnung kommt gegen 18.15 Uhr. \
| Polls close at 6 p.m., with the first projection due at about a quarter past six.
Von 22 bis 6 Uhr gilt eine Ausgangssperre. | A curfew is in force from ten at night to six in the morning.
Sonntagnacht um eins war die Einigung da. | At one o'clock on Sunday night there was a deal.
Am Montag, den 3. 2., beginnt der Prozess. | The trial opens on Monday, 3 February.
Heute vor 35 Jahren fiel die Mauer. | The Wall fell 35 years ago today.
Mitte des 20. Jahrhunderts lebten dort 50.000 Menschen. | In the mid-twentieth century some 50,000 people lived there.
Anfang 2024 waren es 84,7 Millionen. | In early 2024 there were 84.7 million.
In der ersten Jahreshälfte wurden 112.000 Wohnungen genehmigt, 21 Prozent weniger als im Vorjahr. \
| In the first six months 112,000 homes were approved, 21 per cent fewer than a year before.
Im Haushaltsjahr 2022/2023 stiegen die Ausgaben. | Spending rose in the financial year 2022/23.
Der Entwurf sieht 5 000 neue Stellen bis 2030 vor. | The draft provides for 5,000 new posts by 2030.
Es handelt sich um einen Schaden in Höhe von rund einer halben Milliarde Euro. \
| The damage comes to around €500 million.
Mehrere Tausend Menschen folgten dem Aufruf, die Polizei sprach von 3.500. \
| Several thousand people heeded the call; police put the number at 3,500.
Fünf Tote und Dutzende Verletzte, das ist die Bilanz. | Five dead and dozens injured: that is the toll.
Er wurde zu drei Jahren und sechs Monaten Haft verurteilt. | He was sentenced to three and a half years in prison.
Sie muss 120 Tagessätze zu je 50 Euro zahlen. | She was fined 120 daily rates of €50 each.
Die Verjährungsfrist beträgt 30 Jahre (§ 197 BGB). \
| The limitation period is thirty years (section 197 of the Civil Code).
Nach Maßgabe der Absätze 1 und 2 | In accordance with paragraphs 1 and 2
Art. 3 Abs. 3 S. 2 GG verbietet das. | That is forbidden by Article 3(3), second sentence, of the Basic Law.
Artikel 1 Nummer 3 Buchstabe b Doppelbuchstabe aa | Article 1, point 3(b)(aa)
In § 4 Absatz 1 wird die Angabe „31. Dezember 2023“ durch die Angabe „31. Dezember 2025“ ersetzt. \
| In section 4(1), “31 December 2023” is replaced by “31 December 2025”.
Die Richtlinie 2010/75/EU vom 24. November 2010 (ABl. L 334 vom 17.12.2010, S. 17) \
| Directive 2010/75/EU of 24 November 2010 (OJ L 334, 17.12.2010, p. 17)
BVerfGE 7, 198 (205) | BVerfGE 7, 198 (205)
BT-Drs. 19/5523, S. 12 f. | Bundestag printed paper 19/5523, pp. 12–13
Das Rundschreiben 3/2021 tritt außer Kraft. | Circular 3/2021 ceases to apply.
Die Quote soll von derzeit 30 auf mindestens 40 Prozent steigen. \
| The quota is to go up from the current 30% to at least 40%.
Für Ein- bis Zweipersonenhaushalte gilt das nicht. | This does not apply to one- or two-person households.
Drei Viertel der 27 EU-Staaten haben ratifiziert. | Three quarters of the EU's 27 member states have ratified.
Die G7 und die EU-27 zogen an einem Strang. | The G7 and the EU's 27 members pulled together.
Die drei baltischen Staaten fordern mehr Schutz. | Estonia, Latvia and Lithuania are calling for more protection.
Das Dreierbündnis hielt keine drei Jahre. | The three-party alliance lasted less than three years.
Die beiden letzten Kernkraftwerke wurden 2023 abgeschaltet. \
| The last two nuclear power stations were shut down in 2023.
Zwei Wochen nach der Wahl, am 9. März, begannen die Sondierungen. \
| Exploratory talks began on 9 March, a fortnight after the election.
Sie ist die erste Frau an der Spitze des 1956 gegründeten Verbands. \
| She is the first woman to head the association, which was founded in 1956.
Mit 51 zu 49 Prozent fiel die Entscheidung denkbar knapp aus. \
| At 51 to 49 per cent, the decision could hardly have been closer.
Dafür stimmten 367, dagegen 278, 12 enthielten sich. \
| There were 367 votes in favour, 278 against and twelve abstentions.
Die Abgeordneten gaben 640 Stimmen ab, davon waren 638 gültig. | Members cast 640 votes, of which 638 were valid.
Der Kanzler bekam 394 von 733 Stimmen, 26 mehr als nötig. \
| The chancellor received 394 votes out of 733, 26 more than he needed.
Die Erde hat sich um 1,2 Grad erwärmt. | The Earth has warmed by 1.2 °C.
Das entspricht der Fläche von 150 Fußballfeldern. | That equals the area of 150 football pitches.
Auf 1.000 Einwohner kommen 580 Autos. | There are 580 cars for every thousand inhabitants.
Die Zahl der Anträge ging von 351.915 auf 250.945 zurück, ein Minus von 28,7 Prozent. \
| Applications fell from 351,915 to 250,945, a drop of 28.7 per cent.
Statt 50 Millionen gibt es nur 15. | Instead of 50 million there will be only 15 million.
Zwischen zwei und drei Millionen Menschen sind auf der Flucht. \
| Between two million and three million people have fled.
Von den 1,3 Milliarden sind erst 400 Millionen abgerufen. | Of the 1.3 billion, only 400 million has been drawn down.
2023 waren es noch 1,1 Mrd., 2024 schon 1,4 Mrd. Euro. | In 2023 it was €1.1bn; by 2024 it had reached €1.4bn.
Das Gesetz passierte den Bundestag in 2. und 3. Lesung. \
| The bill passed its second and third readings in the Bundestag.
In erster Instanz verlor er, in zweiter gewann er. | He lost at first instance and won on appeal.
Der Zweite Vorsitzende vertritt den Ersten. | The deputy chair stands in for the chair.
Die Dritte Welt gibt es nicht mehr. | The Third World no longer exists.
Die vierte Gewalt versagt. | The fourth estate is failing.
Es war fünf Minuten vor Mitternacht. | It was five minutes to midnight.
Ein Kilo Brot kostet hier acht Euro, anderswo das Doppelte. \
| A kilo of bread costs eight euros here and twice that elsewhere.
Sie hatten drei Kinder, von denen zwei früh starben. | They had three children, two of whom died young.
Elf Freunde müsst ihr sein. | You must be eleven friends.
Zwei plus zwei ist vier. | Two and two make four.
Der 17. Juni war bis 1990 Feiertag. | 17 June was a public holiday until 1990.
Am 20. Juli 1944 scheiterte das Attentat. | The assassination attempt of 20 July 1944 failed.
Der Elysée-Vertrag von 1963 wurde 2019 ergänzt. | The 1963 Élysée Treaty was supplemented in 2019.
Bis 2045 will Deutschland klimaneutral sein, fünf Jahre vor der EU. \
| Germany aims to be climate-neutral by 2045, five years ahead of the EU.
Die Inflation fiel im Juni auf 2,2 und im Juli auf 2,0 Prozent. \
| Inflation fell to 2.2 per cent in June and 2 per cent in July.
Die Steuer bringt netto null. | The tax yields nothing on balance.
Das Ziel heißt Netto-Null bis 2050. | The goal is net zero by 2050.
Wir stehen bei null. | We are back to square one.
Herr Präsident! Meine Damen und Herren! Drei Bemerkungen: Erstens fehlt Geld. Zweitens fehlt Zeit. Drittens \
fehlt der Wille. \
| Mr President, ladies and gentlemen, I have three points to make. First, money is lacking. Second, time is \
lacking. And third, so is the will.
Ich möchte zwei Dinge sagen. Das eine betrifft die Kosten, das andere die Dauer. \
| I want to say two things: one on the costs, the other on how long it takes.
Da waren es nur noch neun. | And then there were nine.
Die Operation „Dritter Weg“ misslang. | Operation “Third Way” failed.
Zwei Komma fünf Prozent mehr Lohn gibt es. | There will be a pay rise of two and a half per cent.
Null Komma drei Grad machen einen Unterschied. | Nought point three degrees make a difference.
Um 5.45 Uhr wurde zurückgeschossen. | Fire was returned from 5.45 a.m.
Kurz vor acht, um zehn vor, kam der Anruf. | Shortly before eight, at ten to, the call came.
Der Zug um 7.50 Uhr fiel aus. | The ten to eight train was cancelled.
Die Sendung läuft von Viertel nach acht bis halb zehn. | The programme runs from 8.15 to 9.30 p.m.
"""


def pairs() -> list[list[str]]:
    return [line.split(" | ") for line in FREE.strip().splitlines()]


@pytest.mark.parametrize(("german", "english"), pairs())
def test_free_translations_pass(german: str, english: str) -> None:
    assert [remark.message for remark in RULE.check(Pair(german, english))] == []
