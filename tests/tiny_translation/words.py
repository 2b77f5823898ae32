"""The other words: nouns with one English, adjectives, places, names, times."""

from dataclasses import dataclass

from tests.tiny_translation.concepts import Kind, Noun, Rendering

_NOUNS: dict[Kind, str] = {
    "person": """
        Kanzler m Kanzlers Kanzler chancellor
        Kanzlerin f Kanzlerin Kanzlerinnen chancellor
        Präsident m Präsidenten Präsidenten president
        Minister m Ministers Minister minister
        Ministerin f Ministerin Ministerinnen minister
        Botschafter m Botschafters Botschafter ambassador
        Richterin f Richterin Richterinnen judge
        Journalist m Journalisten Journalisten journalist
        Bürger m Bürgers Bürger citizen
        Bürgermeister m Bürgermeisters Bürgermeister mayor
        Sprecherin f Sprecherin Sprecherinnen spokeswoman
        Soldat m Soldaten Soldaten soldier
        Zeuge m Zeugen Zeugen witness/witnesses
        Wähler m Wählers Wähler voter
        Berater m Beraters Berater adviser
        Experte m Experten Experten expert
        Diplomat m Diplomaten Diplomaten diplomat
        Anwältin f Anwältin Anwältinnen lawyer
        Lehrer m Lehrers Lehrer teacher""",
    "body": """
        Regierung f Regierung Regierungen government
        Opposition f Opposition Oppositionen opposition
        Kommission f Kommission Kommissionen commission
        Partei f Partei Parteien party
        Gericht n Gerichts Gerichte court
        Verband m Verbands Verbände association
        Behörde f Behörde Behörden authority
        Stadt f Stadt Städte city
        Armee f Armee Armeen army
        Zeitung f Zeitung Zeitungen newspaper
        Mehrheit f Mehrheit Mehrheiten majority
        Delegation f Delegation Delegationen delegation
        Ministerium n Ministeriums Ministerien ministry
        Firma f Firma Firmen company
        Nachbarland n Nachbarlandes Nachbarländer neighbour""",
    "thing": """
        Vorschlag m Vorschlags Vorschläge proposal
        Plan m Plans Pläne plan
        Antrag m Antrags Anträge motion
        Reform f Reform Reformen reform
        Steuer f Steuer Steuern tax/taxes
        Bericht m Berichts Berichte report
        Vertrag m Vertrags Verträge treaty
        Rede f Rede Reden speech
        Wahl f Wahl Wahlen election
        Beschluss m Beschlusses Beschlüsse resolution
        Frist f Frist Fristen deadline
        Strategie f Strategie Strategien strategy
        Kürzung f Kürzung Kürzungen cut
        Debatte f Debatte Debatten debate
        Kompromiss m Kompromisses Kompromisse compromise
        Krise f Krise Krisen crisis/crises
        Entscheidung f Entscheidung Entscheidungen decision
        Bedingung f Bedingung Bedingungen condition
        Projekt n Projekts Projekte project
        Klage f Klage Klagen lawsuit
        Urteil n Urteils Urteile verdict
        Angriff m Angriffs Angriffe attack
        Grenze f Grenze Grenzen border
        Einladung f Einladung Einladungen invitation
        Streik m Streiks Streiks strike
        Umfrage f Umfrage Umfragen survey""",
}


def _plural(english: str) -> str:
    if english.endswith(("s", "x", "ch", "sh")):
        return f"{english}es"
    return f"{english[:-1]}ies" if english.endswith("y") and english[-2] not in "aeou" else f"{english}s"


def _noun(line: str, kind: Kind) -> Noun:
    german, gender, genitive, german_plural, english = line.split()
    singular, _, plural = english.partition("/")
    if singular == "spokeswoman":
        plural = "spokeswomen"
    return Noun(german, gender, genitive, german_plural, kind, (Rendering(singular, plural or _plural(singular)),))


PLAIN = tuple(_noun(line, kind) for kind, lines in _NOUNS.items() for line in lines.strip().splitlines())
"""Nouns with one English."""


@dataclass(frozen=True, slots=True)
class Adjective:
    """An adjective; ``register`` is that of the contexts that it stands in, -1 to 1."""

    stem: str
    english: str
    register: int = 0


def _adjectives(lines: str) -> tuple[Adjective, ...]:
    rows = (line.split() for line in lines.strip().splitlines())
    return tuple(Adjective(stem, english.replace("_", " "), int(register)) for stem, english, register in rows)


FOR_ALL = _adjectives("""
    neu new 0
    alt old -1
    europäisch European 1
    ungarisch Hungarian 0
    amerikanisch American -1
    umstritten controversial -1
    wichtig important 0
    ehrgeizig ambitious -1
    unabhängig independent 1
    klein small 0
    international international 1
    erfolgreich successful 0
    bekannt well-known 0
    französisch French 0""")
FOR_THINGS = _adjectives("""
    geplant planned 0
    brüchig fragile -1
    unbefristet indefinite 1
    dauerhaft lasting 0
    sofortig immediate 1
    unnötig unnecessary -1
    vorläufig provisional 1
    geheim secret -1
    öffentlich public 0
    dringend urgent -1
    gemeinsam joint 1
    gerecht fair 0
    wirksam effective 1
    gefährlich dangerous -1""")
FOR_ACTORS = _adjectives("""
    mächtig powerful -1
    stur stubborn -1
    zuständig responsible 1
    ehrlich honest 0
    erfahren experienced 1
    zerstritten divided -1
    vorsichtig cautious 1
    liberal liberal 0
    konservativ conservative 0
    einflussreich influential 0""")


def _pairs(text: str) -> tuple[tuple[str, str], ...]:
    return tuple((german, english) for german, _, english in (pair.partition("/") for pair in text.split()))


PLACES = _pairs(
    "Berlin/Berlin Kiew/Kyiv Warschau/Warsaw Brüssel/Brussels Genf/Geneva Wien/Vienna Prag/Prague Rom/Rome "
    "Lissabon/Lisbon München/Munich Paris/Paris London/London Athen/Athens Moskau/Moscow Köln/Cologne "
    "Dresden/Dresden Washington/Washington Straßburg/Strasbourg"
)
DAYS = _pairs(
    "Montag/Monday Dienstag/Tuesday Mittwoch/Wednesday Donnerstag/Thursday Freitag/Friday Samstag/Saturday "
    "Sonntag/Sunday"
)
MONTHS = _pairs(
    "Januar/January Februar/February März/March April/April Mai/May Juni/June Juli/July August/August "
    "September/September Oktober/October November/November Dezember/December"
)
NUMERALS = dict(
    zip(
        range(2, 13),
        (
            ("zwei", "two"), ("drei", "three"), ("vier", "four"), ("fünf", "five"), ("sechs", "six"),
            ("sieben", "seven"), ("acht", "eight"), ("neun", "nine"), ("zehn", "ten"), ("elf", "eleven"),
            ("zwölf", "twelve"),
        ),
        strict=True,
    )
)  # fmt: skip
_FIRST = "Brel Tor Hal Wen Kest Mar Ost Rud Sel Vol Lind Grun Dor Fen Jan Kol Nor Pel Stein Ul"
_LAST = "mann berg ner sen feld hoff ke bach lau ing"
SURNAMES = tuple(first + last for first in _FIRST.split() for last in _LAST.split())
"""Names made of two syllables; nobody is meant."""
