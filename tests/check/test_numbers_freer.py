"""Freer translations still, from reports, statutes and speeches: nothing of it is a finding."""

import pytest

from translate_kit.check.numbers import RULES
from translate_kit.check.pair import Pair
from translate_kit.check.rule import PairRule

[RULE] = (rule for rule in RULES if isinstance(rule, PairRule))

FREE = """
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
In den vergangenen drei Jahrzehnten hat sich die Zahl der Wölfe mehr als verzehnfacht. \
| Wolf numbers have risen more than tenfold in the past thirty years.
Nach elf Verhandlungsrunden liegt ein Papier vor, 26 Seiten lang. \
| Eleven rounds of talks have produced a paper of 26 pages.
Die Bundesregierung stellt dafür in den Jahren 2024 bis 2027 insgesamt 3,2 Milliarden Euro bereit, davon 1 \
Milliarde im ersten Jahr. \
| From 2024 to 2027 the Federal Government is providing a total of €3.2 billion for this, one billion of it \
in the first year.
Pro Jahr sterben mehr als 2.800 Menschen im Straßenverkehr, das sind fast acht am Tag. \
| More than 2,800 people die on the roads each year, almost eight a day.
Sie war von 2005 bis 2021, also sechzehn Jahre lang, Kanzlerin. \
| She was chancellor for sixteen years, from 2005 to 2021.
Wer vor dem 1. Januar 1964 geboren ist, kann mit 65 in Rente gehen. \
| Those born before 1 January 1964 can retire at 65.
Die Kommission hat zwei Monate Zeit. | The Commission has two months.
Der Rat hat binnen acht Wochen Stellung zu nehmen. | The Council must comment within two months.
Die Abgabefrist wurde um 14 Tage verlängert. | The deadline was extended by two weeks.
Jeden zweiten Dienstag tagt der Bezirksrat. | The district council meets every other Tuesday.
An jedem dritten Wochenende arbeitet sie. | She works one weekend in three.
Ein Abgeordneter vertritt im Schnitt 250.000 Bürger. | On average one MP represents a quarter of a million citizens.
Das Parlament hat 60 Sitze, zur Mehrheit braucht man 31. | The parliament has 60 seats; a majority takes 31.
Er wurde mit zwei Dritteln der Stimmen gewählt. | He was elected with 66 per cent of the vote.
Knapp 67 Prozent stimmten dafür. | Just under two thirds voted in favour.
Rund 80 Prozent leben in Städten. | Around four in five live in towns.
Etwa 40 Prozent sind jünger als 30. | About two fifths are under thirty.
Die Mieten stiegen um mehr als die Hälfte. | Rents rose by more than 50 per cent.
Die Zahl stieg auf das Anderthalbfache. | The number rose by half.
Heute sind es doppelt so viele wie 2010. | Today there are twice as many as in 2010.
Der Preis fiel auf ein Drittel. | The price fell to a third of what it had been.
Er halbierte den Preis auf 500 Euro. | He halved the price to 500 euros.
Die Steuer wird von 19 auf 7 Prozent gesenkt. | The tax is being cut from 19 per cent to seven.
Das macht 12 Punkte Unterschied. | That makes a difference of twelve points.
In der 89. Minute fiel das 1:0. | The goal that made it 1–0 came in the 89th minute.
Beim Stand von 2:2 ging es in die Verlängerung. | At two all the match went into extra time.
Sie fährt mit der Linie U8 zur Arbeit. | She takes the U8 to work.
Auf der A 100 staut sich der Verkehr. | Traffic is backed up on the A100.
Der ICE 578 nach Hamburg fällt aus. | ICE 578 to Hamburg has been cancelled.
Das Buch erschien 1949 in zwei Bänden. | The book appeared in two volumes in 1949.
Vgl. Bd. 5, S. 112. | See vol. V, p. 112.
Kapitel 3, Abschnitt 2.1.4 | Chapter 3, section 2.1.4
Vgl. oben Teil B, III. 2. | See above, Part B, III.2.
Der 21. Bundestag konstituierte sich am 25. März 2025. \
| The twenty-first Bundestag met for the first time on 25 March 2025.
Im II. Vatikanischen Konzil wurde das beschlossen. | The Second Vatican Council decided this.
Papst Franziskus folgte auf Benedikt XVI. | Pope Francis succeeded Benedict XVI.
Die Zahl der Gefährder liegt bei etwa 500, darunter 40 Frauen. \
| Some 500 people are considered a threat, 40 of them women.
Auf den Plätzen zwei und drei folgen Hessen und Bremen. | Hesse and Bremen come second and third.
Unter den ersten zehn sind drei deutsche Städte. | Three German cities are in the top ten.
Der 38-jährige Vater zweier Töchter ist Jurist. | A lawyer by training, the father of two girls is 38.
Die Eltern der Sechsjährigen klagten. | The parents of the girl, six, went to court.
Mit 18 durfte sie zum ersten Mal wählen. | At eighteen she was allowed to vote for the first time.
Für Kinder unter drei Jahren ist der Eintritt frei. | Children under three get in free.
Geöffnet Mo–Fr 9–17 Uhr | Open Monday to Friday, 9 a.m. to 5 p.m.
Ab 8 Uhr früh standen sie Schlange. | They had been queuing since eight in the morning.
Gegen Viertel vor sieben Uhr abends | At around 6.45 p.m.
Es ist kurz nach halb elf. | It is just gone half past ten.
Um drei Uhr nachts kam die Polizei. | The police came at three in the morning.
Am Abend des 24. Februar 2022 war nichts mehr wie zuvor. \
| By the evening of 24 February 2022 nothing was as it had been.
Am 24.02.2022 begann der Angriff. | The attack began on February 24th, 2022.
Ende der 60er, Anfang der 70er Jahre entstanden dort Hochhäuser. \
| Tower blocks were built there in the late sixties and early seventies.
Im 19. und frühen 20. Jahrhundert wanderten Millionen aus. \
| Millions emigrated in the nineteenth and early twentieth centuries.
Nach fast 20 Jahren Krieg zogen sie ab. | They withdrew after almost two decades of war.
Das dauerte ganze drei Wochen. | That took three whole weeks.
Es waren die längsten zehn Minuten meines Lebens. | They were the longest ten minutes of my life.
Vier lange Jahre haben wir gewartet. | We waited four long years.
Die nächsten fünf Jahre entscheiden. | The next half-decade will be decisive.
Seit einem halben Jahrhundert gibt es die Grenze nicht mehr. | The border has been gone for fifty years.
Ein Jahr später, 1990, folgte die Einheit. | Unity followed in 1990, one year later.
Ein halbes Jahr nach der Wahl | Six months after the election
In einer Woche werden wir mehr wissen. | We will know more in a week.
Eine Woche vor der Wahl, am 16. Februar, debattierten vier Kandidaten. \
| Four candidates debated on 16 February, a week before the election.
Ein Jahr Haft auf Bewährung lautete das Urteil. | The sentence was twelve months, suspended.
Einen Tag nach dem Rücktritt kam der Nachfolger. | The successor arrived the day after the resignation.
Binnen Jahresfrist soll das Gesetz kommen. | The act is to be in place within a year.
Nach einem Jahr und acht Monaten kam er frei. | He was released after twenty months.
Das Verfahren dauerte 1 Jahr und 6 Monate. | The proceedings took a year and a half.
Die Fahrt dauert 2 Stunden und 30 Minuten. | The journey takes two and a half hours.
Das Land zahlt 60 Prozent, die Gemeinden 40. | The state pays 60 per cent, the municipalities the remaining 40.
Von 100 Euro bleiben nach Steuern 52. | Of every €100, 52 are left after tax.
Für 100.000 Euro im Jahr arbeitet er dort. | He works there for a six-figure salary of €100,000.
Auf jeden Einwohner entfallen Schulden von 28.164 Euro. | The debt per head is €28,164.
Die Einsparung beträgt 0,5 Millionen, also 500.000 Euro. | The saving is half a million, that is €500,000.
Die Agentur hat 1,5 Planstellen. | The agency has one and a half established posts.
Die Reise kostet p. P. 1.299,- Euro. | The trip costs €1,299 per person.
Die Gebühr beträgt EUR 25,--. | The fee is EUR 25.
Er erhielt 99,8 % der Stimmen, also fast alle. | He received 99.8% of the vote, nearly all of it.
Man unterscheidet fünf Stufen: 1. Antrag, 2. Prüfung, 3. Anhörung, 4. Beschluss, 5. Vollzug. \
| There are five stages: (1) application, (2) examination, (3) hearing, (4) decision and (5) execution.
Erstens, zweitens und drittens: Geld. | Firstly, secondly and thirdly: money.
Die eine Hälfte blieb, die andere ging. | Half stayed and the other half left.
Vor dem Hintergrund zweier Weltkriege gründeten sechs Staaten die Gemeinschaft. \
| Against the background of two world wars, six states founded the Community.
Die Sechs wurden zur Zwölf, dann zur 27. | The Six became the Twelve and then the Twenty-Seven.
Das 1000-Bäume-Programm hat 873 Bäume gepflanzt. | The thousand-tree programme has planted 873.
Bis zu 10 000 Schuss pro Tag verbraucht die Armee. | The army uses up to 10,000 rounds a day.
4,9 der 8 Millionen Einwohner stimmten ab. | 4.9 million of the eight million inhabitants voted.
Die Partei kam in 14 von 16 Ländern über die Fünfprozenthürde. \
| The party cleared the five per cent hurdle in all but two of the sixteen Länder.
Der Frauenanteil liegt bei 32,4 Prozent und damit um 3,1 Prozentpunkte niedriger als 2021. \
| At 32.4 per cent, the share of women is down 3.1 points on 2021.
Noch 100 Meter bis zum Ziel. | A hundred metres to go.
Ein Drittel der 18- bis 29-Jährigen wählte gar nicht. | A third of those aged between 18 and 29 did not vote at all.
Die Haushalte 2019, 2020 und 2021 schlossen mit Überschüssen ab. | The budgets for 2019 to 2021 closed with surpluses.
"""


def pairs() -> list[list[str]]:
    return [line.split(" | ") for line in FREE.strip().splitlines()]


@pytest.mark.parametrize(("german", "english"), pairs())
def test_free_translations_pass(german: str, english: str) -> None:
    assert [remark.message for remark in RULE.check(Pair(german, english))] == []
