"""Many different entries of prose, and a large glossary for them, to measure `translate-kit check` with.

Half of the entries are a sentence of the catalogs in ``locales/`` with its translation and a sentence of a pattern
behind it, the others one or two sentences of patterns. Patterns are filled with numbers, dates, names and compounds in
their inflected forms: those of `glossary_matching.py`, few of them often and most of them seldom, and a third of them
in three parts and nearly all new, as in a newspaper. The glossary's terms are these compounds; each translation says
their English, so that check finds (nearly) nothing and spends its time on reading.
"""

import random
from collections.abc import Iterator
from itertools import accumulate, product
from pathlib import Path

from benchmarks.check_pairs import write_catalog
from benchmarks.glossary_matching import HEADS, MODIFIERS, terms
from translate_kit.catalog.model import Entry
from translate_kit.catalog.po import read_catalog
from translate_kit.glossary.match import Matcher
from translate_kit.glossary.table import load_glossary

_ROOT = Path(__file__).parent.parent
_MONTHS = (("Januar", "January"), ("März", "March"), ("Mai", "May"), ("Juli", "July"), ("Oktober", "October"))
_PLACES = (("Köln", "Cologne"), ("München", "Munich"), ("Genf", "Geneva"), ("Prag", "Prague"), ("Kassel", "Kassel"))
_FIRST_NAMES = (
    *("Anna", "Bernd", "Carla", "Dirk", "Elke", "Frank", "Greta", "Hannes"),
    *("Ines", "Jonas", "Karin", "Lukas", "Maria", "Nils", "Olga", "Peter"),
)
_NAME_BEGINS = (
    *("Alten", "Berg", "Dorn", "Eichen", "Falken", "Hart", "Kirch", "Lang", "Mühl"),
    *("Neu", "Ober", "Rosen", "Schön", "Stein", "Thal", "Wald", "Wies"),
)
_NAME_ENDS = (
    *("bach", "baum", "berg", "born", "brink", "dorf", "feld", "hausen"),
    *("heim", "hoff", "kamp", "mann", "rath", "stein", "thal", "wald"),
)
_PATTERNS = (
    ("Seit {year} gilt {term} als ungelöst.", "The {said} has been considered unresolved since {year}."),
    ("Am {day}. {month} stimmten {number} Mitglieder nicht zu.", "On {day} {month}, {number} members did not agree."),
    ("Nur {share} Prozent halten {term} für wichtig.", "Only {share} per cent consider the {said} important."),
    (
        "{name} verwies auf {term} und schwieg dann lange.",
        "{name} pointed to the {said} and then fell silent for long.",
    ),
    ("„Über {term} reden wir zu selten“, sagte {name}.", "“We talk too rarely about the {said},” {name} said."),
    ("Für {term} zahlt der Staat seit vielen Jahren.", "The state has been paying for the {said} for many years."),
    ("{name} aus {place} sprach gern über {term}.", "{name} from {place} liked to speak about the {said}."),
    ("Niemand in {place} hatte es geahnt, auch {name} nicht.", "Nobody in {place} had suspected it, not even {name}."),
    (
        "Ob {term} hilft, weiß auch {name} in {place} nicht.",
        "Not even {name} in {place} knows whether the {said} helps.",
    ),
    ("{name} lobte {term}, {other} sah es anders.", "{name} praised the {said}; {other} took a different view."),
    (
        "Dort traf {name} auf {other}, und beide stritten bald.",
        "There {name} met {other}, and the two soon quarrelled.",
    ),
    ("In {place} bat {name} um Geduld.", "In {place}, {name} asked for patience."),
)


def write_prose(count: int, path: Path) -> None:
    """Write a PO file with so many accepted entries; always the same ones."""
    write_catalog(tuple(entries(count)), path)


def entries(count: int) -> Iterator[Entry]:
    """So many entries with different sentences."""
    chance = random.Random(3)
    filler = _Filler(chance)
    catalogs = sorted((_ROOT / "locales").rglob("*.po"))
    compounds = Matcher(terms(len(MODIFIERS) * len(HEADS)))
    bases = [
        (entry.msgid, entry.msgstr)
        for catalog in catalogs
        for entry in read_catalog(catalog).entries
        if entry.msgid.endswith(".") and entry.msgstr and not entry.fuzzy and not compounds.find(entry.msgid)
    ]
    seen: set[int] = set()
    said: set[int] = set()
    while len(seen) < count:
        pairs = [filler.pair()]
        if chance.random() < 1 / 2:
            pairs.insert(0, chance.choice(bases))
        elif chance.random() < 1 / 2:
            pairs.append(filler.pair())
        german, english = (" ".join(parts) for parts in zip(*pairs, strict=True))
        if hash(german) not in seen and hash(english) not in said:
            seen.add(hash(german))
            said.add(hash(english))
            yield Entry(german, english)


class _Filler:
    """Fills patterns."""

    def __init__(self, chance: random.Random) -> None:
        self._chance = chance
        self._compounds = list(product(range(len(MODIFIERS)), range(len(HEADS))))
        chance.shuffle(self._compounds)
        self._weights = list(accumulate(1 / rank for rank in range(1, len(self._compounds) + 1)))
        self._english = _english()

    def pair(self) -> tuple[str, str]:
        """One sentence in both languages."""
        chance = self._chance
        german, english = chance.choice(_PATTERNS)
        month, place = chance.choice(_MONTHS), chance.choice(_PLACES)
        number = f"{chance.randrange(1_000, 1_000_000):,}"
        share = f"{chance.randrange(1, 99)}.{chance.randrange(10)}"
        term, said = self._compound()
        both = {
            "name": self._name(),
            "other": self._name(),
            "day": chance.randrange(1, 29),
            "year": chance.randrange(1949, 2026),
        }
        return (
            german.format(
                **both,
                month=month[0],
                place=place[0],
                number=number.replace(",", "."),
                share=share.replace(".", ","),
                term=term,
            ),
            english.format(**both, month=month[1], place=place[1], number=number, share=share, said=said),
        )

    def _name(self) -> str:
        chance = self._chance
        return f"{chance.choice(_FIRST_NAMES)} {chance.choice(_NAME_BEGINS)}{chance.choice(_NAME_ENDS)}"

    def _compound(self) -> tuple[str, str]:
        """A compound and its English."""
        chance = self._chance
        modifier, head = chance.choices(self._compounds, cum_weights=self._weights)[0]
        nominative, genitive, plural = HEADS[head]
        word = MODIFIERS[modifier] + chance.choice((nominative, nominative, nominative, genitive, plural))
        if chance.random() < 1 / 3:
            word = chance.choice(MODIFIERS) + word.lower()
        return word, self._english[MODIFIERS[modifier] + nominative]


def _english() -> dict[str, str]:
    """An English for each compound, of two words of our glossary."""
    words = sorted(
        {term.en for term in load_glossary([_ROOT / "glossary"]).terms if term.en.isalpha() and term.en.islower()}
    )
    return {
        modifier + head[0]: f"{words[place]} on {words[number]}"
        for number, modifier in enumerate(MODIFIERS)
        for place, head in enumerate(HEADS)
    }


def write_glossary(count: int, path: Path) -> None:
    """Write a glossary table with so many compounds as terms that must be said."""
    english = _english()
    rows = [f"{term.id}\t{term.de}\t{english[term.de]}\t{term.match}\tmust" for term in terms(count).terms]
    path.write_text("\n".join(["id\tde\ten\tmatch\tenforce", *rows]) + "\n", encoding="utf-8")
