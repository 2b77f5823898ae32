"""How fast terms are found, and how little that depends on the size of the glossary.

    python benchmarks/glossary_matching.py [--sentences 50000]

Terms are compounds of our own word list (10,000 of them, every tenth looked for as the head of longer compounds too);
sentences mix inflected compounds, some of them no terms, into the words of ``seeds/``. The first pass over new words
asks the lemmatisers, the second finds every form remembered: a large corpus lies between the two, nearer to the second
the larger it is.
"""

import argparse
import random
import re
import time
from itertools import product
from pathlib import Path

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
    r"\w+",
    """
    ausschuss rat kommission ministerium minister behörde amt politik strategie reform gesetz verordnung richtlinie
    vertrag abkommen pakt bündnis union gemeinschaft konferenz gipfel sitzung debatte rede bericht plan programm projekt
    haushalt fonds steuer abgabe hilfe förderung forschung krise lage frage debakel skandal affäre streit konflikt krieg
    frieden verhandlung gespräch treffen besuch reise delegation mission truppe soldat offizier general stab zentrum
    institut stiftung verband verein bewegung partei fraktion gruppe mehrheit minderheit wahl kampf kandidat sprecher
    chef experte berater beamter gericht urteil klage verfahren prüfung kontrolle aufsicht grenze zone gebiet region
    stadt staat land macht recht pflicht garantie zusage forderung bedingung ziel maßnahme sanktion drohung warnung
    entscheidung
    """,
)
ENDINGS = ("", "", "", "s", "e", "en", "n", "es")


def terms(count: int) -> Glossary:
    """The first of all compounds, mixed with a fixed seed."""
    words = [modifier + head for modifier, head in product(MODIFIERS, HEADS)]
    random.Random(1).shuffle(words)
    return Glossary(
        tuple(
            Term(id=f"t{number}", de=word, en="x", match="word" if number % 10 else "compound-head")
            for number, word in enumerate(words[:count])
        ),
        "benchmark",
    )


def sentences(count: int) -> list[str]:
    """Sentences of about 18 words, one or two of them compounds."""
    chance = random.Random(2)
    seeds = Path(__file__).parent.parent / "seeds"
    words = [word for path in sorted(seeds.iterdir()) for word in re.findall(r"\w+", path.read_text(encoding="utf-8"))]
    made = []
    for _ in range(count):
        start = chance.randrange(len(words) - 20)
        parts = words[start : start + chance.randrange(10, 24)]
        for _ in range(chance.randrange(1, 3)):
            compound = chance.choice(MODIFIERS) + chance.choice(HEADS) + chance.choice(ENDINGS)
            parts.insert(chance.randrange(len(parts)), compound)
        made.append(" ".join(parts) + ".")
    return made


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--sentences", type=int, default=50_000)
    texts = sentences(parser.parse_args().sentences)
    print("terms   build s   first pass us/sentence   second pass us/sentence   hits")
    for count in (100, 1_000, 10_000):
        begin = time.perf_counter()
        matcher = Matcher(terms(count))
        built = time.perf_counter()
        hits = sum(len(matcher.find(text)) for text in texts)
        first = time.perf_counter()
        for text in texts:
            matcher.find(text)
        second = time.perf_counter()
        figures = ((first - built) / len(texts) * 1e6, (second - first) / len(texts) * 1e6)
        print(f"{count:>6}  {built - begin:>7.2f}  {figures[0]:>22.0f}  {figures[1]:>23.0f}  {hits:>6}")


if __name__ == "__main__":
    main()
