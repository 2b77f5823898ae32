"""Wrong numbers of more kinds: rooms, half hours, shares, codes, dates; each is an error."""

import pytest

from translate_kit.check.numbers import RULES
from translate_kit.check.pair import Pair
from translate_kit.check.rule import PairRule

[RULE] = (rule for rule in RULES if isinstance(rule, PairRule))

WRONG = """
Die Anhörung findet in Raum 3.101 statt. | The hearing takes place in Room 3.110.
Bitte melden Sie sich in Zimmer 217. | Please report to room 271.
Das Aktenzeichen lautet 12 O 345/22. | The docket number is 12 O 354/22.
Beschluss vom 24. März 2021 – 1 BvR 2656/18 | Order of 24 March 2021 – 1 BvR 2656/19
Drucksache 20/4521 liegt vor. | Printed paper 20/4512 is available.
Version 2.100 behebt den Fehler. | Version 2.101 fixes the bug.
Postfach 10 01 34, 50441 Köln | P.O. Box 10 01 34, 50414 Cologne
Telefon: 030 18305-0 | Phone: 030 18503-0
Nach dreißig Dienstjahren ging er in Pension. | He retired after four decades on the force.
In ihren 20 Amtsjahren hat sie viel erreicht. | She achieved much in her three decades in office.
Seit fünfzig Jahren warten die Anwohner. | Residents have been waiting for a quarter of a century.
Zehn Jahre lang geschah nichts. | Nothing happened for a century.
Anderthalb Stunden verhörte man ihn. | He was questioned for half an hour.
Eine halbe Stunde sprach sie. | She spoke for an hour and a half.
Nach dreieinhalb Stunden vertagte sich der Rat. | The council adjourned after two and a half hours.
Die Befragung dauerte eine Viertelstunde. | The questioning took half an hour.
Eine Dreiviertelstunde sprach der Minister. | The minister spoke for a quarter of an hour.
Nach zweieinhalb Jahren war Schluss. | It was over after eighteen months.
Die Frist beträgt ein halbes Jahr. | The period is three months.
Die Frist beträgt ein Vierteljahr. | The period is six months.
In vierzehn Tagen ist Wahl. | The election is a month away.
Um halb neun öffnen die Wahllokale. | Polling stations open at 9.30 a.m.
Um halb neun öffnen die Wahllokale. | Polling stations open at nine.
Um Viertel nach sechs kam die Nachricht. | The news came at a quarter to six.
Um zehn vor acht war der Saal voll. | At ten past eight the hall was full.
Um 17.05 Uhr schloss die Sitzung. | The sitting ended at 5.50 p.m.
Um 12 Uhr mittags läuten die Glocken. | The bells ring at midnight.
Um 0 Uhr tritt das Verbot in Kraft. | The ban takes effect at noon.
Von 8 bis 12 Uhr ist geöffnet. | It is open from 8 a.m. to 2 p.m.
Die Premiere war ein Erfolg, die zweite Vorstellung nicht. | The premiere was a success, the third performance was not.
Sie ist die zweitälteste Abgeordnete. | She is the third-oldest MP.
Er belegte den achten Platz. | He finished ninth.
Sie gewann zum vierten Mal in Folge. | She won for the fifth time running.
Das ist sein drittes Buch. | It is his second book.
Er ist die Nummer zwei der Partei. | He is the party's number three.
Jeder Vierte hat keinen Abschluss. | A third have no school-leaving certificate.
Jede dritte Schule hat kein Netz. | One school in four has no internet.
Drei von vier Befragten lehnen das ab. | Two thirds of those surveyed are against it.
Zwei Fünftel der Mittel sind verplant. | Sixty per cent of the funds are earmarked.
Etwa jeder Achte ist betroffen. | About one in nine is affected.
Der Anteil verdreifachte sich. | The share doubled.
Die Kosten sind um das Vierfache gestiegen. | Costs have trebled.
Die Zahl sank um die Hälfte. | The figure fell by a third.
Der Umsatz ging um 25 Prozent zurück. | Turnover shrank by a third.
Der Umsatz ging um 25 Prozent zurück. | Turnover shrank by 52 per cent.
Nur 0,3 Prozent fehlten. | Just 3 per cent was lacking.
Nur 0,3 Prozent fehlten. | Just 0.03 per cent was lacking.
Die Quote stieg von 8 auf 16 Prozent. | The rate rose from 6 to 18 per cent.
Der Leitzins steigt um einen halben Prozentpunkt. | The key rate rises by a quarter of a percentage point.
Die Zustimmung liegt bei über neunzig Prozent. | Approval exceeds nineteen per cent.
Die Inflation lag bei 2,4 Prozent. | Inflation stood at 4.2 per cent.
Das Vermögen beträgt 0,8 Milliarden Euro. | The assets come to 80 million euros.
Der Fonds umfasst fünfhundert Millionen. | The fund amounts to half a trillion.
Der Bund zahlt 1,45 Mrd. € im Jahr. | The federal government pays €145 million a year.
Die Stadt hat 1,9 Mio. Einwohner. | The city has 19 million inhabitants.
Hunderttausend kamen. | Ten thousand came.
Es kamen mehr als 250 Tausend. | More than half a million came.
Zehntausende protestierten. | Hundreds of thousands protested.
Im Schnitt verdienen sie 2.450 Euro. | On average they earn €2,540.
Das Porto kostet 85 Cent. | Postage is 58 cents.
Ein Liter kostet 1,79 Euro. | A litre costs €1.97.
Der Stundenlohn steigt auf 12,41 Euro. | The hourly wage rises to 14.21 euros.
Ein Barrel kostete 80 Dollar. | A barrel cost 80 euros.
Der Betrag entspricht 10.000 Pfund. | The sum is equivalent to £100,000.
Am 17. Juni 1953 erhoben sich die Arbeiter. | The workers rose up on 17 July 1953.
Am 17. Juni 1953 erhoben sich die Arbeiter. | The workers rose up on 7 June 1953.
Am 17. Juni 1953 erhoben sich die Arbeiter. | The workers rose up on 17 June 1935.
Am 8. 3. ist Frauentag. | International Women's Day is on 8 May.
Stand: 31.12.2023 | As at 31 December 2022
Die Frist läuft bis 30.6. | Applications are open until 30 July.
In der Nacht zum 6. Januar schneite es. | It snowed on the night of 8 January.
Am 03.04.2024 tagt der Rat. | The council meets on 04/03/2023.
Im März stimmte der Rat zu. | The council agreed in May.
Anfang der Siebzigerjahre entstand der Plan. | The plan was drawn up in the early 1960s.
In den 2010er Jahren wuchs die Stadt. | The city grew in the 2000s.
Um die Mitte des 18. Jahrhunderts blühte der Handel. | Trade flourished in the middle of the nineteenth century.
Mit Mitte fünfzig wurde sie Richterin. | She became a judge in her mid-forties.
Er starb im Alter von 87 Jahren. | He died aged 78.
Er starb mit siebenundachtzig. | He died at 78.
Die Sechzigjährige tritt ab. | The 70-year-old is stepping down.
Kinder von sechs bis zehn zahlen die Hälfte. | Children aged 6–12 pay half.
Der Ausschuss hat achtzehn Mitglieder. | The committee has 80 members.
Mit 312 gegen 298 Stimmen lehnte das Haus ab. | The House rejected it by 312 votes to 289.
Bei vier Enthaltungen lehnte das Haus ab. | The House rejected it, with five abstentions.
Zwei Drittel plus eine Stimme sind nötig. | Three quarters plus one vote are needed.
Nach Artikel 80 Absatz 1 Satz 2 GG gilt das. | This applies under the third sentence of Article 80(1) of the Basic Law.
Nach Artikel 80 Absatz 1 GG gilt das. | This applies under Article 18(1) of the Basic Law.
§ 8a Abs. 3 Nr. 2 SGB VIII | Section 8a(3), no. 2 of Book VII of the Social Code
Die §§ 4 bis 7 bleiben unberührt. | Sections 4 to 9 remain unaffected.
Die Verordnung (EU) 2016/679 gilt. | Regulation (EU) 2016/697 applies.
Anhang II Nummer 3.1.2 wird gestrichen. | Point 3.2.1 of Annex II is deleted.
Der Zweite Senat entschied. | The First Senate ruled.
Der Erste Senat entschied. | The Second Senate ruled.
Der Airbus A320 landete. | The A330 landed.
Die Leopard-2-Panzer kommen. | Leopard 1 tanks are coming.
Die 5G-Netze wachsen. | 4G networks are growing.
Der CO2-Preis steigt. | The CO4 price is rising.
Der CO2-Preis steigt auf 55 Euro. | The CO2 price is rising to €65.
Das Ziel für 2030 bleibt. | The target for 2050 remains.
Das Werk liegt 3 km von der Grenze. | The plant is thirteen kilometres from the border.
Die Wohnung hat 85 Quadratmeter. | The flat measures 58 square metres.
Es wurden 38,5 Grad gemessen. | Temperatures reached 35.8 degrees.
Die Straße ist 3,50 Meter breit. | The road is 35 metres wide.
Das Schiff fährt 20 Knoten. | The ship does 12 knots.
Bei minus 15 Grad platzten Rohre. | Pipes burst at 50 degrees below zero.
Die Wahlbeteiligung lag über 70 %. | Turnout was over seventeen per cent.
Alle zwei Jahre wird gewählt. | Elections are held every three years.
Alle drei Monate tagt der Rat. | The council meets every four months.
Zweimal jährlich wird berichtet. | Reports are made three times a year.
Dreimal täglich fährt der Bus. | The bus runs twice a day.
Die beiden Minister traten zurück. | The three ministers resigned.
Vier der sieben Zeugen schwiegen. | Four witnesses out of six remained silent.
Sie verhandeln seit drei Wochen. | They have been negotiating for three months.
Die Reise dauert zwei Tage. | The journey takes two weeks.
Das geschah vor fünf Jahren. | That happened five months ago.
Platz eins geht an Bayern. | Second place goes to Bavaria.
Auf Rang drei liegt Hessen. | Hesse is fourth.
Die Frist beginnt am 1. und endet am 15. des Monats. \
| The period begins on the first and ends on the fiftieth of the month.
Zwischen 1933 und 1945 war das verboten. | Between 1939 and 1945 this was banned.
Die Wahlperiode 2021/25 endete. | The 2021–26 electoral term ended.
Der Vertrag von 1871 galt bis 1918. | The treaty of 1871 remained in force until 1819.
Die 27 Mitgliedstaaten einigten sich. | The 28 member states reached agreement.
Rund 3.400 Stellen fallen weg. | Around 34,000 jobs are being cut.
Das sind 1.200.000 Tonnen. | That is 12,000,000 tonnes.
Es fehlen sechzehn Stimmen. | Sixty votes are missing.
Es fehlen dreizehn Stimmen. | Thirty votes are missing.
Sie lebten zu acht in zwei Zimmern. | Eight of them lived in three rooms.
Ein Drittel der Sitze, also 21, ging an Frauen. | A third of the seats, or 12, went to women.
Der Ausschuss tagt am Mittwoch um 9.30 Uhr. | The committee meets at half past ten on Wednesday.
Die Beratungen werden am 11. und 12. September fortgesetzt. | Deliberations will be resumed on 11 and 13 September.
Drucksache 20/11.234 | Printed paper 20/11.243
Er ist seit mehr als einem Vierteljahrhundert im Parlament. | He has been in parliament for more than half a century.
Binnen eines Monats kann Widerspruch eingelegt werden. | An objection may be lodged within one year.
Innerhalb eines Jahres muss die Kommission berichten. | The Commission must report within one month.
Nach einer Woche gaben sie auf. | They gave up after a month.
Nach einer Stunde war alles gesagt. | After a day everything had been said.
Für eine Minute war es still. | For an hour there was silence.
Ein Jahrzehnt des Stillstands liegt hinter uns. | We have a century of stagnation behind us.
Vier Wochen stand das Werk still. | The plant stood idle for a year.
Sie sprach keine zehn Minuten. | She spoke for less than ten hours.
Von den 736 Abgeordneten waren 412 anwesend. | 421 of the 736 members were present.
Von den 736 Abgeordneten waren 412 anwesend. | 412 of the 763 members were present.
Nur jeder Zehnte vertraut noch den Parteien. | Only twenty per cent still trust the parties.
Nur jeder Zehnte vertraut noch den Parteien. | Only one in five still trusts the parties.
Neun von zehn Unternehmen finden keine Fachkräfte. | Nine in twenty firms cannot find skilled workers.
Fast die Hälfte (48,7 Prozent) der Befragten will umziehen. \
| Almost half of those surveyed (47.8 per cent) want to move.
Der Mindestlohn soll erst auf 13,90 Euro, dann auf 14,60 Euro steigen. \
| The minimum wage is to rise first to €13.90 and then to €14.90.
Aus 16 Ländern kamen Anträge, zwölf wurden bewilligt. \
| Applications came from all sixteen Länder, ten of which were granted.
Die AfD kam auf 20,8, die SPD auf 16,4 Prozent. | The AfD won 20.8 per cent and the SPD 14.6 per cent.
SPD 16,4 % (-9,3) | SPD 16.4% (–3.9)
Das Defizit lag bei 2,5 Prozent des BIP, nach 2,6 Prozent im Vorjahr. \
| The deficit came to 2.6 per cent of GDP, down from 2.6 per cent a year earlier.
Die Wahllokale schließen um 18 Uhr. | Polls close at 8 p.m.
Von 22 bis 6 Uhr gilt eine Ausgangssperre. | A curfew is in force from 10 p.m. to 5 a.m.
Am Montag, den 3. 2., beginnt der Prozess. | The trial opens on Monday, 3 March.
Heute vor 35 Jahren fiel die Mauer. | The Wall fell 53 years ago today.
Mitte des 20. Jahrhunderts lebten dort 50.000 Menschen. | In the mid-twentieth century some 5,000 people lived there.
Anfang 2024 waren es 84,7 Millionen. | In early 2024 there were 87.4 million.
In der ersten Jahreshälfte wurden 112.000 Wohnungen genehmigt. \
| In the second half of the year 112,000 homes were approved.
Das Haushaltsjahr 2022/2023 war gut. | The financial year 2023/24 was good.
Der Schaden liegt bei rund einer halben Milliarde Euro. | The damage comes to around €50 million.
Die Polizei sprach von 3.500. | Police put the number at 350.
Fünf Tote und Dutzende Verletzte. | Fifteen dead and dozens injured.
Er wurde zu drei Jahren und sechs Monaten Haft verurteilt. \
| He was sentenced to three years and nine months in prison.
Sie muss 120 Tagessätze zu je 50 Euro zahlen. | She was fined 150 daily rates of €50 each.
Die Verjährungsfrist beträgt 30 Jahre (§ 197 BGB). \
| The limitation period is thirty years (section 179 of the Civil Code).
Nach Maßgabe der Absätze 1 und 2 | In accordance with paragraphs 1 and 3
Art. 3 Abs. 3 S. 2 GG verbietet das. | That is forbidden by Article 3(2), second sentence, of the Basic Law.
In § 4 wird die Angabe „31. Dezember 2023“ durch die Angabe „31. Dezember 2025“ ersetzt. \
| In section 4, “31 December 2025” is replaced by “31 December 2025”.
Die Richtlinie 2010/75/EU vom 24. November 2010 | Directive 2010/75/EU of 24 November 2011
BVerfGE 7, 198 (205) | BVerfGE 7, 189 (205)
Die Quote soll von 30 auf mindestens 40 Prozent steigen. | The quota is to go up from 30% to at least 50%.
Drei Viertel der 27 EU-Staaten haben ratifiziert. | Two thirds of the EU's 27 member states have ratified.
Die letzten drei Kernkraftwerke wurden 2023 abgeschaltet. \
| The last three nuclear power stations were shut down in 2022.
Zwei Wochen nach der Wahl begannen die Sondierungen. | Exploratory talks began three weeks after the election.
Sie ist die erste Frau an der Spitze des 1956 gegründeten Verbands. \
| She is the first woman to head the association, which was founded in 1965.
Mit 51 zu 49 Prozent fiel die Entscheidung knapp aus. | At 51 to 48 per cent, the decision was close.
Dafür stimmten 367, dagegen 278, zwölf enthielten sich. \
| There were 367 votes in favour, 278 against and twenty abstentions.
Der Kanzler bekam 394 von 733 Stimmen, 26 mehr als nötig. \
| The chancellor received 394 votes out of 733, 36 more than he needed.
Die Erde hat sich um 1,2 Grad erwärmt. | The Earth has warmed by 2.1 °C.
Auf 1.000 Einwohner kommen 580 Autos. | There are 580 cars for every hundred inhabitants.
Statt 50 Millionen gibt es nur 15. | Instead of 50 million there will be only 5.
Zwischen zwei und drei Millionen Menschen sind auf der Flucht. | Between two and three billion people have fled.
Von den 1,3 Milliarden sind erst 400 Millionen abgerufen. | Of the 1.3 billion, only 40 million has been drawn down.
Das Gesetz passierte den Bundestag in 2. und 3. Lesung. \
| The bill passed its first and second readings in the Bundestag.
In erster Instanz verlor er. | He lost at second instance.
Zwei plus zwei ist vier. | Two and two make five.
Der 17. Juni war bis 1990 Feiertag. | 17 June was a public holiday until 1999.
Der Elysée-Vertrag von 1963 wurde 2019 ergänzt. | The 1936 Élysée Treaty was supplemented in 2019.
Bis 2045 will Deutschland klimaneutral sein. | Germany aims to be climate-neutral by 2035.
Die Inflation fiel im Juni auf 2,2 und im Juli auf 2,0 Prozent. \
| Inflation fell to 2.2 per cent in June and 2.2 per cent in July.
Die Inflation fiel im Juni auf 2,2 Prozent. | Inflation fell to 2.2 per cent in July.
Zwei Komma fünf Prozent mehr Lohn gibt es. | There will be a pay rise of three and a half per cent.
Um 5.45 Uhr begann der Angriff. | The attack began at 4.45 a.m.
Die Sendung läuft von Viertel nach acht bis halb zehn. | The programme runs from 8.15 to 10.30 p.m.
Der Zug um 7.50 Uhr fiel aus. | The ten past eight train was cancelled.
Drei Bemerkungen habe ich zu machen. | I have two points to make.
Das Land hat 16 Minister und 30 Staatssekretäre. | The state has 30 ministers and 30 state secretaries.
Zwei von fünf Kindern leben in Armut. | Two in three children live in poverty.
In den vergangenen drei Jahrzehnten sank die Zahl. | In the past thirteen years the figure fell.
Nach elf Verhandlungsrunden liegt ein Papier vor. | Twelve rounds of talks have produced a paper.
Das Papier ist 26 Seiten lang. | The paper is 62 pages long.
Fast acht Menschen sterben am Tag. | Almost eighteen people die each day.
Wer vor dem 1. Januar 1964 geboren ist, kann mit 65 in Rente gehen. \
| Those born before 1 January 1964 can retire at 67.
Der Rat hat binnen acht Wochen Stellung zu nehmen. | The Council must comment within eight months.
Die Abgabefrist wurde um 14 Tage verlängert. | The deadline was extended by four weeks.
Jeden zweiten Dienstag tagt der Rat. | The council meets every third Tuesday.
Ein Abgeordneter vertritt im Schnitt 250.000 Bürger. | On average one MP represents half a million citizens.
Zur Mehrheit braucht man 31 von 60 Sitzen. | A majority takes 30 of 60 seats.
Er wurde mit zwei Dritteln der Stimmen gewählt. | He was elected with 60 per cent of the vote.
Rund 80 Prozent leben in Städten. | Around three in four live in towns.
Die Mieten stiegen um mehr als die Hälfte. | Rents rose by more than 15 per cent.
Heute sind es doppelt so viele. | Today there are three times as many.
Der Preis fiel auf ein Drittel. | The price fell to a quarter.
Die Steuer wird von 19 auf 7 Prozent gesenkt. | The tax is being cut from 17 per cent to 7.
Die Steuer wird von 19 auf 7 Prozent gesenkt. | The tax is being cut from 19 per cent to 19.
In der 89. Minute fiel das Tor. | The goal came in the 98th minute.
Deutschland gewann 3:1. | Germany won 3–2.
Auf der A 100 staut sich der Verkehr. | Traffic is backed up on the A10.
Das Buch erschien 1949 in zwei Bänden. | The book appeared in three volumes in 1949.
Kapitel 3, Abschnitt 2.1.4 | Chapter 3, section 2.1.3
Der 21. Bundestag konstituierte sich. | The twentieth Bundestag met for the first time.
Papst Benedikt XVI. trat zurück. | Pope Benedict XIV resigned.
Etwa 500 Gefährder, darunter 40 Frauen, sind bekannt. | Some 500 people, 14 of them women, are considered a threat.
Auf Platz zwei folgt Hessen. | Hesse comes third.
Der 38-jährige Vater zweier Töchter ist Jurist. | A lawyer by training, the father of three girls is 38.
Geöffnet 9–17 Uhr | Open 9 a.m. to 7 p.m.
Es ist kurz nach halb elf. | It is just gone half past eleven.
Gegen Viertel vor sieben Uhr abends | At around 7.15 p.m.
Um drei Uhr nachts kam die Polizei. | The police came at three in the afternoon.
Am 24.02.2022 begann der Angriff. | The attack began on 22 February 2022.
Im 19. und frühen 20. Jahrhundert wanderten Millionen aus. \
| Millions emigrated in the eighteenth and early twentieth centuries.
Nach fast 20 Jahren Krieg zogen sie ab. | They withdrew after almost three decades of war.
Vier lange Jahre haben wir gewartet. | We waited five long years.
Seit einem halben Jahrhundert gibt es die Grenze nicht mehr. | The border has been gone for a quarter of a century.
Ein halbes Jahr nach der Wahl | Three months after the election
Ein Jahr Haft lautete das Urteil. | The sentence was two years.
Nach einem Jahr und acht Monaten kam er frei. | He was released after eight months and two years.
Die Fahrt dauert 2 Stunden und 30 Minuten. | The journey takes three and a half hours.
Das Land zahlt 60 Prozent, die Gemeinden 40. | The state pays 60 per cent, the municipalities 60.
Auf jeden Einwohner entfallen Schulden von 28.164 Euro. | The debt per head is €28,614.
Die Einsparung beträgt 500.000 Euro. | The saving is five million euros.
Die Agentur hat 1,5 Planstellen. | The agency has 15 established posts.
Die Reise kostet 1.299,- Euro. | The trip costs €1.299.
Sechs Staaten gründeten die Gemeinschaft. | Seven states founded the Community.
Das Programm hat 873 Bäume gepflanzt. | The programme has planted 837 trees.
Bis zu 10 000 Schuss pro Tag verbraucht die Armee. | The army uses up to 100,000 rounds a day.
Der Frauenanteil liegt bei 32,4 Prozent und damit um 3,1 Prozentpunkte niedriger. \
| At 34.2 per cent, the share of women is down 3.1 points.
Die 18- bis 29-Jährigen wählten anders. | Those aged between 18 and 26 voted differently.
Zwischen 2019 und 2021 stiegen die Ausgaben. | Spending rose between 2018 and 2021.
Ein Quadratmeter kostet 12 Euro, im Zentrum 20. | A square metre costs €12, or €12 in the centre.
Das geschah in der Nacht zum 3. Oktober. | It happened on the night of 4 October.
Zwei Stunden vor Schluss kamen 30 Gäste. | Thirty guests arrived three hours before the end.
Er hat drei Söhne und zwei Töchter. | He has two sons and two daughters.
Die Grenzwerte für NO2 gelten weiter. | The limits for NO3 continue to apply.
Die Regel gilt seit 15 Jahren in 20 Ländern. | The rule has applied in 20 countries for 50 years.
"""


def pairs() -> list[list[str]]:
    return [line.split(" | ") for line in WRONG.strip().splitlines()]


@pytest.mark.parametrize(("german", "english"), pairs())
def test_wrong_numbers_are_errors(german: str, english: str) -> None:
    assert [remark for remark in RULE.check(Pair(german, english)) if remark.severity is None]
