"""What good translators do with numbers: nothing of it is a finding."""

import pytest

from translate_kit.check.numbers import RULES
from translate_kit.check.pair import Pair
from translate_kit.check.rule import PairRule

[RULE] = (rule for rule in RULES if isinstance(rule, PairRule))

GOOD = """
Im ersten Halbjahr 2024 stiegen die Einnahmen um 4,5 %. | Revenue rose 4.5 per cent in the first half of 2024.
Im dritten Quartal sank die Zahl. | In Q3 the figure fell.
In Q3 sank die Zahl. | The figure fell in the third quarter.
Mitte der 80er wurde das Gesetz geändert. | The law was amended in the mid-1980s.
Der Mittdreißiger trat zurück. | The man in his mid-thirties resigned.
Die 1. Lesung findet am 5.6. statt. | The first reading will take place on 5 June.
Die 2./3. Lesung ist am Freitag. | The second and third readings are on Friday.
§ 218 StGB bleibt. | Section 218 of the Criminal Code remains.
Art. 20 Abs. 3 GG bindet. | Article 20(3) of the Basic Law is binding.
Nach Ziffer 4 Buchst. b gilt das. | This applies under point 4(b).
Der Bundestag hat 630 Mitglieder, 208 davon Frauen. | Of the Bundestag's 630 members, 208 are women.
Mit 3:1 Stimmen wurde das beschlossen. | It was adopted by three votes to one.
Deutschland gewann 2:0. | Germany won 2-0.
Rund 80 000 Euro wurden gezahlt. | Some €80,000 was paid.
Das Paket umfasst 9-Euro-Tickets. | The package includes the 9-euro ticket.
Das 49-Euro-Ticket wird teurer. | The Deutschlandticket, at €49, is getting dearer.
Ein Mehrwertsteuersatz von sieben Prozent gilt. | A VAT rate of 7% applies.
Die Inflation lag bei 0,5 Prozent. | Inflation was half a per cent.
Das kostet den Staat 1,5 Mrd. EUR p. a. | It costs the state EUR 1.5 billion a year.
Etwa drei- bis viertausend Menschen kamen. | About three to four thousand people came.
Rund zwei- bis dreihundert Leute kamen. | About two to three hundred people came.
Drei- bis viermal im Jahr tagt das Gremium. | The body meets three or four times a year.
In 10 von 16 Ländern regiert sie. | She governs in ten of the sixteen Länder.
Er ist seit 3 Jahren im Amt. | He has been in office for three years.
Die zweitgrößte Fraktion stimmte zu. | The second-largest group agreed.
Der drittgrößte Geldgeber zog sich zurück. | The third largest donor pulled out.
Das war im 4. Jahrhundert v. Chr. | That was in the 4th century BC.
Der 8. Mai 1945 war ein Tag der Befreiung. | 8 May 1945 was a day of liberation.
Am 1. Mai wird demonstriert. | On May Day people demonstrate.
Am 24. Dezember ist geschlossen. | It is closed on Christmas Eve.
Zum 1.1.2025 tritt das Gesetz in Kraft. | The act enters into force on 1 January 2025.
Die Legislaturperiode dauert vier Jahre. | The term is four years.
Die 20. Legislaturperiode endet. | The 20th electoral term ends.
Der Zweijahreshaushalt steht. | The biennial budget is in place.
Der Fünfjahresplan scheiterte. | The five-year plan failed.
Alle vier Jahre wird gewählt. | Elections are held every four years.
Die Viertagewoche kommt. | The four-day week is coming.
Ein Dreiparteienbündnis regiert. | A three-party coalition governs.
Die Ampel-Koalition der drei Parteien zerbrach. | The traffic-light coalition of three parties collapsed.
Das Doppelte wäre nötig. | Twice as much would be needed.
Das Dreifache wäre nötig. | Three times as much would be needed.
Die Zahl hat sich verfünffacht. | The figure has increased fivefold.
Die Zahl hat sich fast verzehnfacht. | The figure is almost ten times higher.
Zigtausende flohen. | Tens of thousands fled.
Zehntausende flohen. | Tens of thousands fled.
Abertausende flohen. | Many thousands fled.
Die Agenda 2010 war umstritten. | Agenda 2010 was controversial.
Hartz IV wurde abgeschafft. | Basic income support was abolished.
Die Hartz-IV-Empfänger protestierten. | Benefit recipients protested.
Nach SGB II gilt das. | Under Book II of the Social Code this applies.
Das SGB XII regelt das. | Book Twelve of the Social Code governs this.
Das Zwölfte Buch regelt das. | Book XII governs this.
Die G20-Staaten trafen sich. | The G20 met.
Er wiegt 80 Kilo. | He weighs 80 kg.
Es waren 30 Grad. | It was 30 °C.
Tempo 130 gilt. | The 130 km/h limit applies.
Die CO2-Emissionen sanken um 40 Prozent gegenüber 1990. | Carbon emissions fell 40 per cent compared with 1990.
Das 1,5-Grad-Ziel ist in Gefahr. | The 1.5-degree target is at risk.
Das 1,5-Grad-Ziel ist in Gefahr. | The target of 1.5 °C is at risk.
Die Zwei-Staaten-Lösung bleibt das Ziel. | The two-state solution remains the goal.
Der Zwei-Prozent-Anteil wurde verfehlt. | The 2% share was missed.
Das Zweiprozentziel der NATO gilt. | NATO's 2 per cent target applies.
Die Rente mit 67 bleibt. | Retirement at 67 stays.
Die Ü-60-Jährigen sind viele. | There are many over-60s.
Der unter 30-Jährigen sind wenige. | The under-30s are few.
Die 18- bis 24-Jährigen wählten anders. | Those aged 18 to 24 voted differently.
Er kam um kurz nach acht. | He came shortly after eight.
Die Sitzung dauerte von 9 bis 17 Uhr. | The sitting lasted from 9 a.m. to 5 p.m.
Die Sitzung dauerte von 9.15 Uhr bis 17.45 Uhr. | The sitting lasted from 9.15 am until 5.45 pm.
Die Tagesschau um 20 Uhr berichtete. | The 8 pm news reported it.
Um Mitternacht endete die Frist. | The deadline passed at midnight.
Um 0.30 Uhr war Schluss. | It ended at half past midnight.
Um 24 Uhr endet die Frist. | The deadline is midnight.
Um 12.30 Uhr begann es. | It began at 12.30 p.m.
Ein paar hundert Leute kamen. | A few hundred people came.
Jeder zehnte Deutsche lebt dort. | One German in ten lives there.
Neun von zehn Deutschen sind dafür. | 90 per cent of Germans are in favour.
Ein gutes Drittel war dagegen. | A good third were against.
Mehr als ein Viertel war dagegen. | More than one in four were against.
Knapp drei Fünftel stimmten zu. | Just under 60 per cent agreed.
Das Viertel ist arm. | The neighbourhood is poor.
Im Stadtviertel leben 5000 Menschen. | 5,000 people live in the district.
Im Viertelfinale schied sie aus. | She was knocked out in the quarter-final.
Er ist der Erste, der geht. | He is the first to go.
Dritte dürfen das nicht. | Third parties may not do so.
Drittstaaten sind ausgenommen. | Non-EU countries are exempt.
Aus erster Hand erfuhr sie es. | She learned it first-hand.
Die Erststimme zählt weniger als die Zweitstimme. | The constituency vote counts less than the party vote.
Die einen sagen ja, die anderen nein. | Some say yes, others no.
Es gibt nur eine Lösung. | There is only one solution.
Eins ist klar: Es geht nicht. | One thing is clear: it will not work.
Null Toleranz gilt. | There is zero tolerance.
Die Nullrunde bleibt. | The pay freeze stays.
Mit 0 Enthaltungen angenommen. | Adopted with no abstentions.
Er war 1,85 Meter groß. | He was 1.85 m tall.
Die Fläche beträgt 500 km². | The area is 500 square kilometres.
Der Kredit beläuft sich auf 3,5 Mio. CHF. | The loan is CHF 3.5m.
Das Unternehmen zahlte 2 Mio. Schweizer Franken. | The company paid two million Swiss francs.
Damals kostete es 10 Mark. | It cost ten marks then.
US-Dollar im Wert von 5 Milliarden wurden eingefroren. | Five billion US dollars were frozen.
Die Kosten stiegen von 3 auf 5 Milliarden Euro. | Costs rose from €3 billion to €5 billion.
Die Kosten stiegen von 800 Millionen auf 1,2 Milliarden Euro. | Costs rose from €0.8bn to €1.2bn.
Es fehlen 25 bis 30 Milliarden. | Between 25 and 30 billion are missing.
Die 30er-Zone bleibt. | The 30 km/h zone stays.
Die Nachkriegszeit, also die 50er und 60er Jahre, war hart. | The post-war period, the fifties and sixties, was hard.
Die Goldenen Zwanziger endeten. | The Roaring Twenties ended.
Der Dreißigjährige Krieg endete 1648. | The Thirty Years' War ended in 1648.
Der Erste Weltkrieg begann 1914. | The First World War began in 1914.
Der Erste Weltkrieg begann 1914. | World War I began in 1914.
In der Zeit von 1933–45 war das so. | Between 1933 and 1945 this was so.
Im Wahljahr 2017/2018 war das so. | In 2017–18 this was so.
Die WM 2006 war schön. | The 2006 World Cup was lovely.
Johannes Paul II. kam. | John Paul II came.
Ludwig XIV. sprach. | Louis XIV spoke.
Friedrich der Zweite sprach. | Frederick II spoke.
Die Bundesstraße 5 ist gesperrt, die A 7 auch. | The B5 is closed, and so is the A7.
Das Haus Nr. 12a steht leer. | Number 12a is empty.
Drucksache 20/1234 liegt vor. | Printed paper 20/1234 is available.
BGBl. I S. 1234 | Federal Law Gazette I, p. 1234
Rufen Sie 030 123456 an. | Call 030 123456.
Rufen Sie 030/123 456 an. | Call +49 30 123456.
Das Tempolimit von 130 Stundenkilometern kommt. | The 130 km/h speed limit is coming.
Innerhalb eines Jahres verdoppelte sich die Zahl. | The number doubled within 12 months.
Innerhalb von zwölf Monaten verdoppelte sich die Zahl. | The number doubled in a year.
Ein Jahrzehnt lang passierte nichts. | Nothing happened for ten years.
Nach zwei Jahrzehnten war Schluss. | After 20 years it was over.
Das vergangene Jahrhundert war blutig. | The past 100 years were bloody.
Alle 14 Tage tagt der Ausschuss. | The committee meets every other week.
Der Ausschuss tagt vierzehntägig. | The committee meets fortnightly.
Sie zahlten vierteljährlich. | They paid every three months.
Halbjährlich wird berichtet. | Reports are made every six months.
In acht Tagen wird gewählt. | The election is in a week.
Die Hälfte der Zeit ist um. | 50% of the time has passed.
Die zweite Hälfte ist um. | The second half is over.
Die SPD verlor 5,2 Punkte. | The SPD lost 5.2 percentage points.
Der Leitzins wurde um 25 Basispunkte gesenkt. | The key rate was cut by a quarter of a percentage point.
Es geht um Millionen. | Millions are at stake.
Der Milliardär zahlt keine Steuern. | The billionaire pays no tax.
Die Millionenstadt wächst. | The city of more than a million is growing.
Das Milliardengrab wächst. | The money pit is growing.
Zum dritten Mal in Folge sank die Zahl. | For the third time in a row the figure fell.
Sie war zum zweiten Mal Ministerin. | She was a minister once again.
Es war ein zweiter Versuch. | It was another attempt.
Die Punkte 1 bis 3 sind klar. | Points one to three are clear.
Er hat drei Kinder, zwei davon erwachsen. | He has three children, two of them grown up.
Die Vier-Tage-Woche ist umstritten. | The four-day week is controversial.
Zu dritt regieren ist schwer. | Governing as a trio is hard.
Das Trio regiert. | The three of them govern.
Sie saßen zu viert am Tisch. | The four of them sat at the table.
1. Die Kommission prüft das. | 1. The Commission will examine this.
(2) Das Nähere regelt ein Gesetz. | (2) Details shall be governed by a statute.
Seit Januar ist das anders. | That has changed since the start of the year.
Seit Beginn des Jahres 2023 ist das anders. | That has changed since January 2023.
Die „Charta 77“ war wichtig. | Charter 77 was important.
Die Wahl am 23.2.2025 war vorgezogen. | The election of 23/02/2025 was early.
Der Anteil stieg von einem Fünftel auf ein Viertel. | The share rose from 20 to 25 per cent.
1 000 000 Menschen kamen. | A million people came.
Tausend Menschen kamen. | A thousand people came.
Einhundert Menschen kamen. | One hundred people came.
Anderthalbtausend Menschen kamen. | 1,500 people came.
Die Steuer beträgt das Eineinhalbfache. | The tax is one and a half times as high.
Die Steuer beträgt das 1,5-Fache. | The tax is one and a half times as high.
100-prozentige Sicherheit gibt es nicht. | There is no such thing as absolute safety.
Der Zug hatte 25 Minuten Verspätung. | The train was twenty-five minutes late.
Eine Dreiviertelstunde dauerte es. | It took 45 minutes.
Nach eineinhalb Stunden war Schluss. | After 90 minutes it was over.
Das Land hat 83,2 Millionen Einwohner. | The country has 83.2 million inhabitants.
Er bekam 18 Monate auf Bewährung. | He was given a suspended sentence of a year and a half.
Lebenslänglich heißt mindestens 15 Jahre. | Life means at least fifteen years.
Die Bundeswehr soll 203.000 Soldaten haben. | The Bundeswehr is to have 203 000 soldiers.
Um 1900 war das anders. | Around 1900 things were different.
Das Jahr 1968 war wichtig. | '68 was important.
Elf Minister kamen, darunter sechs Frauen. | Eleven ministers came, six of them women.
Der Elfmeter war unberechtigt. | The penalty was unjustified.
Die Achtziger waren bunt. | The eighties were colourful.
Sie ist Anfang 40. | She is in her early forties.
Sie ist in den Vierzigern. | She is in her forties.
Halb Europa schaut zu. | Half of Europe is watching.
Ein Halbsatz genügt. | Half a sentence is enough.
Es ist ein zweischneidiges Schwert. | It is a double-edged sword.
Das Grundgesetz gilt seit dem 23. Mai 1949. | The Basic Law has been in force since May 23rd, 1949.
Drei der vier Richter stimmten zu. | Three out of four judges agreed.
Von vier Richtern stimmten drei zu. | 75 per cent of the judges agreed.
Zwei, drei Leute kamen. | Two or three people came.
Das Verhältnis beträgt 1:3. | The ratio is one to three.
Das steht auf Seite 3 f. | It is on page 3 et seq.
Nach fünf- bis sechsjähriger Pause kam er. | He came after a break of five to six years.
Der 17-Punkte-Plan liegt vor. | The seventeen-point plan is on the table.
Das dauert 2 1/2 Jahre. | That takes two and a half years.
Das dauert 2½ Jahre. | That takes 2.5 years.
2/3 der Mitglieder stimmten zu. | Two thirds of the members agreed.
Die Sache ist vom Tisch, so der Kanzler am Mittwoch. | The matter is settled, the chancellor said on Wednesday.
Der Kanzler kam mit zwei Ministern. | The chancellor came with a pair of ministers.
Die Sommerzeit beginnt um 2 Uhr. | Summer time begins at 2 a.m.
Vor 75 Jahren entstand die NATO. | NATO was founded three quarters of a century ago.
"""


def pairs() -> list[list[str]]:
    return [line.split(" | ") for line in GOOD.strip().splitlines()]


@pytest.mark.parametrize(("german", "english"), pairs())
def test_good_translations_pass(german: str, english: str) -> None:
    assert [remark.message for remark in RULE.check(Pair(german, english))] == []
