"""One wrong number each: an error, at the number."""

import pytest

from translate_kit.check.numbers import RULES
from translate_kit.check.pair import Pair
from translate_kit.check.rule import PairRule

[RULE] = (rule for rule in RULES if isinstance(rule, PairRule))

PLANTED = """
Der Anteil liegt zwischen 5 und 10 Prozent. | The share is between 5 and 15 per cent.
Ludwig XIV. sprach. | Louis XVI spoke.
Nach den §§ 3 und 4 gilt das. | Under sections 3 and 5 this applies.
Die Zweidrittelmehrheit fehlt. | There is no three-quarters majority.
Nach dreitägiger Debatte war Schluss. | After four days of debate it was over.
In den 90er-Jahren war das so. | This was so in the 1980s.
In den neunziger Jahren war das so. | This was so in the eighties.
Im 19. Jahrhundert war das so. | This was so in the 18th century.
Die Zahl hat sich halbiert. | The number has doubled.
Die Hälfte kam. | A third came.
Beide Länder stimmten zu. | All three countries agreed.
Das 2,5-Fache wäre nötig. | Three and a half times as much would be needed.
Der 28-Jährige kam. | The 29-year-old came.
Das 16-köpfige Kabinett tagt. | The 18-member cabinet meets.
Die Frist von 14 Tagen gilt. | The time limit of three weeks applies.
Zwei Jahrzehnte vergingen. | Three decades passed.
Die 100-Tage-Frist ist um. | The 10-day period is over.
Die G7 tagten. | The G8 met.
Die Fünfprozenthürde gilt. | The 3 per cent threshold applies.
Das kostet 5 Mio. Euro. | That costs 5 billion euros.
Das kostet 5 Bio. Euro. | That costs 5 billion euros.
Das kostet 5 Tsd. Euro. | That costs 5 million euros.
Hunderttausende kamen. | Hundreds of people came.
Tausende kamen. | Hundreds came.
Hunderte Millionen Menschen hungern. | Hundreds of thousands of people go hungry.
Eine halbe Million kam. | A quarter of a million came.
Zweieinhalb Milliarden fehlen. | One and a half billion are missing.
Anderthalb Jahre dauerte es. | It took two and a half years.
Zwei Dutzend kamen. | Three dozen came.
Um 20 Uhr begann es. | It began at 9 p.m.
Um halb acht begann es. | It began at half past eight.
Um Viertel vor acht begann es. | It began at 8.45.
Am 5. Mai 2021 begann es. | It began on 5 March 2021.
Am 05.06.2021 begann es. | It began on 6 May 2021.
Am 5.6. begann es. | It began on 6 May.
Das Ergebnis war 397 zu 285. | The result was 397 to 258.
Jeder Dritte kam. | One in four came.
Jeder zehnte Deutsche kam. | One German in five came.
Neun von zehn kamen. | Eight out of ten came.
Er kam mit fünf Ministern. | He came with six ministers.
Im ersten Quartal sank die Zahl. | In the second quarter the figure fell.
Die dritte Lesung ist morgen. | The fourth reading is tomorrow.
Die zweitgrößte Partei verlor. | The third-largest party lost.
Artikel 20 Absatz 3 bindet. | Article 20(2) is binding.
§ 5 Abs. 2 Satz 1 Nr. 3 | Section 5(2), first sentence, no. 4
Version 3.11.2 ist da. | Version 3.11.3 is out.
Die Inflation lag bei 0,5 Prozent. | Inflation was 0,5 per cent.
Es waren 12.500 Menschen. | It was 12.5 people.
Es waren 1.250.000 Menschen. | It was 1.250.000 people.
Es waren einhundertzwanzig Menschen. | It was one hundred and two people.
Im Jahr 1989 begann es. | It began in nineteen ninety-eight.
Die Wahlperiode 2017–2021 endete. | The 2017–2022 electoral term ended.
Sie ist in den Vierzigern. | She is in her fifties.
Der Zweite Weltkrieg endete. | World War I ended.
Das Tempolimit von 130 km/h gilt. | The limit of 120 km/h applies.
Der 3. Abschnitt gilt. | The fourth section applies.
Er zahlte 50 Cent. | He paid 50 euros.
Rund 40 Prozent kamen. | Around a quarter came.
Drei Viertel kamen. | Two thirds came.
Die Frist dauert sechs Monate. | The period is nine months.
Sie tagten zwischen 14 und 16 Uhr. | They met between 2 and 5 pm.
Der Zug fuhr 300 Kilometer weit. | The train went 30 kilometres.
Ein Fünftel kam. | 25 per cent came.
Alle vier Jahre wird gewählt. | Elections are held every five years.
Rund 1,5 Millionen zogen um. | Around half a million moved.
"""


def pairs() -> list[list[str]]:
    return [line.split(" | ") for line in PLANTED.strip().splitlines()]


@pytest.mark.parametrize(("german", "english"), pairs())
def test_wrong_numbers_are_errors(german: str, english: str) -> None:
    found = [remark for remark in RULE.check(Pair(german, english)) if remark.severity is None]
    assert found
    assert all(remark.source and remark.target for remark in found)
