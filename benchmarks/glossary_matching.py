"""How fast terms are found, and how little that depends on the size of the glossary.

    python -m benchmarks.glossary_matching                                  a minute
    python -m benchmarks.glossary_matching --sentences 1000000 --terms 100 10000 --passes 1     a large corpus

Terms are compounds of our own word list (10,000 of them, every tenth looked for as the head of longer compounds too).
Sentences put compounds in their inflected forms among the words of ``seeds/``: two thirds in two parts, few of them
often and most of them seldom (Zipf's law), a third in three parts and nearly all new, so that a million sentences have
half a million different word forms, as a newspaper has. Each size of glossary is measured in a process of its own, so
that none finds the words of another remembered, and the peak memory is its own. The first pass over new words asks the
lemmatisers, the second finds most forms remembered. Seconds are those of the processor (one is used), so that other
work on the machine counts little.
"""

import argparse
import multiprocessing
import random
import re
import resource
import time
from collections.abc import Iterator
from itertools import accumulate, product
from pathlib import Path
from typing import NamedTuple

from translate_kit.glossary.match import Matcher
from translate_kit.glossary.term import Glossary, Term

MODIFIERS = re.findall(
    r"\w+",
    """
    Sicherheits Verteidigungs Bundes Landes Wirtschafts Finanz Haushalts Friedens Kriegs Handels Energie Klima Umwelt
    Agrar Bildungs Gesundheits Sozial Renten Steuer Zoll Grenz Flüchtlings Migrations Integrations Wahl Partei Fraktions
    Regierungs Oppositions Koalitions Parlaments Verfassungs Gerichts Polizei Geheimdienst Rüstungs Abrüstungs Waffen
    Raketen Marine Luftwaffen Heeres Bündnis Beistands Vertrags Verhandlungs Vermittlungs Gipfel Botschafts Außen Innen
    Europa Digital Medien Presse Rundfunk Kultur Sport Verkehrs Bau Wohnungs Miet Arbeits Gewerkschafts Industrie Export
    Import Währungs Schulden Kredit Bank Börsen Kapital Investitions Forschungs Hochschul Schul Jugend Familien Frauen
    Senioren Verbraucher Wasser Wald Fischerei Tier Kohle Atom Gas Öl Strom Netz Daten Personal Krisen Katastrophen
    Notfall Hilfs Entwicklungs Menschenrechts
    """,
)
HEADS = re.findall(
    r"(\w+)/(\w+)/(\w+)",
    """
    ausschuss/ausschusses/ausschüsse rat/rates/räte kommission/kommission/kommissionen
    ministerium/ministeriums/ministerien minister/ministers/minister behörde/behörde/behörden amt/amtes/ämter
    politik/politik/politiken strategie/strategie/strategien reform/reform/reformen gesetz/gesetzes/gesetze
    verordnung/verordnung/verordnungen richtlinie/richtlinie/richtlinien vertrag/vertrags/verträge
    abkommen/abkommens/abkommen pakt/paktes/pakte bündnis/bündnisses/bündnisse union/union/unionen
    gemeinschaft/gemeinschaft/gemeinschaften konferenz/konferenz/konferenzen gipfel/gipfels/gipfel
    sitzung/sitzung/sitzungen debatte/debatte/debatten rede/rede/reden bericht/berichts/berichte
    plan/plans/pläne programm/programms/programme projekt/projekts/projekte haushalt/haushalts/haushalte
    fonds/fonds/fonds steuer/steuer/steuern abgabe/abgabe/abgaben hilfe/hilfe/hilfen krise/krise/krisen
    lage/lage/lagen frage/frage/fragen skandal/skandals/skandale affäre/affäre/affären streit/streits/streite
    konflikt/konflikts/konflikte krieg/krieges/kriege verhandlung/verhandlung/verhandlungen
    gespräch/gesprächs/gespräche treffen/treffens/treffen besuch/besuchs/besuche reise/reise/reisen
    delegation/delegation/delegationen truppe/truppe/truppen soldat/soldaten/soldaten
    offizier/offiziers/offiziere stab/stabes/stäbe zentrum/zentrums/zentren institut/instituts/institute
    stiftung/stiftung/stiftungen verband/verbandes/verbände verein/vereins/vereine bewegung/bewegung/bewegungen
    partei/partei/parteien fraktion/fraktion/fraktionen gruppe/gruppe/gruppen mehrheit/mehrheit/mehrheiten
    wahl/wahl/wahlen kampf/kampfes/kämpfe kandidat/kandidaten/kandidaten sprecher/sprechers/sprecher
    chef/chefs/chefs experte/experten/experten berater/beraters/berater gericht/gerichts/gerichte
    urteil/urteils/urteile klage/klage/klagen verfahren/verfahrens/verfahren prüfung/prüfung/prüfungen
    kontrolle/kontrolle/kontrollen grenze/grenze/grenzen zone/zone/zonen gebiet/gebiets/gebiete
    region/region/regionen stadt/stadt/städte staat/staates/staaten land/landes/länder macht/macht/mächte
    recht/rechts/rechte pflicht/pflicht/pflichten garantie/garantie/garantien zusage/zusage/zusagen
    forderung/forderung/forderungen bedingung/bedingung/bedingungen ziel/ziels/ziele maßnahme/maßnahme/maßnahmen
    sanktion/sanktion/sanktionen drohung/drohung/drohungen warnung/warnung/warnungen
    entscheidung/entscheidung/entscheidungen ordnung/ordnung/ordnungen auftrag/auftrags/aufträge
    gegner/gegners/gegner haus/hauses/häuser bund/bundes/bünde fall/falls/fälle
    """,
)
"""Nominative and genitive singular, nominative plural."""
_SHARE_OF_NEW_WORDS = 1 / 3
_BLOCK = 10_000
"""Sentences that are made at a time, outside of the measured time."""


class Figures(NamedTuple):
    """What one size of glossary cost: seconds to build, of each pass, hits of a pass, and megabytes at most."""

    build: float
    passes: tuple[float, ...]
    hits: int
    memory: float


def terms(count: int) -> Glossary:
    """The first of all compounds, mixed with a fixed seed."""
    words = [modifier + head[0] for modifier, head in product(MODIFIERS, HEADS)]
    random.Random(1).shuffle(words)
    return Glossary(
        tuple(
            Term(id=f"t{number}", de=word, en="x", match="word" if number % 10 else "compound-head")
            for number, word in enumerate(words[:count])
        ),
        "benchmark",
    )


def sentences(count: int) -> Iterator[str]:
    """Sentences of about 18 words, one or two of them compounds; always the same ones."""
    chance = random.Random(2)
    seeds = Path(__file__).parent.parent / "seeds"
    words = [word for path in sorted(seeds.iterdir()) for word in re.findall(r"\w+", path.read_text(encoding="utf-8"))]
    compounds = list(product(MODIFIERS, HEADS))
    chance.shuffle(compounds)
    weights = list(accumulate(1 / rank for rank in range(1, len(compounds) + 1)))
    for _ in range(count):
        start = chance.randrange(len(words) - 20)
        parts = words[start : start + chance.randrange(10, 24)]
        for _ in range(chance.randrange(1, 3)):
            modifier, head = chance.choices(compounds, cum_weights=weights)[0]
            if chance.random() < _SHARE_OF_NEW_WORDS:
                modifier = chance.choice(MODIFIERS) + modifier.lower()
            parts.insert(chance.randrange(len(parts)), modifier + _inflected(chance, head))
        yield " ".join(parts) + "."


def _inflected(chance: random.Random, forms: tuple[str, ...]) -> str:
    """A form of a noun: every second time the nominative singular."""
    nominative, genitive, plural = forms
    dative = plural if plural.endswith(("n", "s")) else plural + "n"
    return chance.choice((nominative, nominative, nominative, genitive, plural, dative))


def measure(terms_wanted: int, sentences_wanted: int, passes: int) -> Figures:
    """Find the terms of a glossary in all sentences, several times over."""
    begin = time.process_time()
    matcher = Matcher(terms(terms_wanted))
    build = time.process_time() - begin
    seconds = []
    hits = 0
    for _ in range(passes):
        spent = 0.0
        hits = 0
        source = sentences(sentences_wanted)
        while block := [text for text, _ in zip(source, range(_BLOCK), strict=False)]:
            begin = time.process_time()
            hits += sum(len(matcher.find(text)) for text in block)
            spent += time.process_time() - begin
        seconds.append(spent)
    return Figures(build, tuple(seconds), hits, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--sentences", type=int, default=50_000)
    parser.add_argument("--terms", type=int, nargs="+", default=[100, 1_000, 10_000], help="sizes of the glossary")
    parser.add_argument("--passes", type=int, default=2, help="how often the same sentences are read")
    options = parser.parse_args()
    print(f"{'terms':>6} {'build s':>8} {'hits':>8} {'MB':>6}   seconds (microseconds a sentence) of each pass")
    for count in options.terms:
        with multiprocessing.get_context("spawn").Pool(1) as pool:
            figures = pool.apply(measure, (count, options.sentences, options.passes))
        passes = "   ".join(f"{spent:.1f} ({spent / options.sentences * 1e6:.0f})" for spent in figures.passes)
        print(f"{count:>6} {figures.build:>8.2f} {figures.hits:>8} {figures.memory:>6.0f}   {passes}", flush=True)


if __name__ == "__main__":
    main()
