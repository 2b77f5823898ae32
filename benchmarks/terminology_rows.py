"""The sentences of the terminology benchmark: a file of German, English and term pairs, or our glossary's examples."""

import json
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from translate_kit.errors import InputError
from translate_kit.glossary.match import Matcher
from translate_kit.glossary.row import term_of_row
from translate_kit.glossary.table import load_glossary
from translate_kit.glossary.term import Glossary, Hit, Term

Half = Literal["even", "odd", "all"]
GLOSSARY = Path(__file__).parent.parent / "glossary"


@dataclass(frozen=True, slots=True)
class Wanted:
    """A term that a sentence wants to be said, and how often."""

    term: Term
    count: int


@dataclass(frozen=True, slots=True)
class Row:
    """A sentence.

    Attributes:
        id: number of the row; its parity tells which half it belongs to.
        german: the sentence.
        reference: a person's translation; empty where there is none.
        wanted: the terms that are listed for it.
        hits: what the matcher finds of its glossary.
    """

    id: int
    german: str
    reference: str
    wanted: tuple[Wanted, ...]
    hits: tuple[Hit, ...]


def read_rows(file: Path, half: Half = "all", limit: int | None = None) -> list[Row]:
    """Rows of a file with one object a line: id, de, en, terms (a list of objects with de and en).

    The glossary of a row are its own terms, all to be said (``must``). Of several English forms for one German form the
    first is preferred, the others are admitted.

    Args:
        file: the file.
        half: rows with an even id, with an odd one, or all.
        limit: at most so many rows, spread evenly.
    """
    rows: dict[str, Row] = {}
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), start=1):
        if line.strip():
            try:
                row = _row(json.loads(line), file, number)
            except (ValueError, KeyError, TypeError, AttributeError):
                sys.exit(f"{file}:{number}: expected an object with id, de, en and terms (a list of de and en)")
            except InputError as error:
                sys.exit(str(error))
            if half == "all" or row.id % 2 == (half == "odd"):
                rows.setdefault(row.german, row)
    return spread(list(rows.values()), limit)


def _row(data: dict[str, Any], file: Path, line: int) -> Row:
    english: dict[str, dict[str, None]] = {}
    for pair in data["terms"]:
        english.setdefault(pair["de"], {})[pair["en"]] = None
    terms = []
    for number, (german, (preferred, *others)) in enumerate(english.items()):
        cells = {"id": f"t{number}", "de": german, "en": preferred, "en_admitted": "|".join(others), "enforce": "must"}
        terms.append(term_of_row(cells, file, line))
    counts = Counter(pair["de"] for pair in data["terms"])
    hits = Matcher(Glossary(tuple(terms), "benchmark")).find(data["de"])
    wanted = tuple(Wanted(term, counts[term.de]) for term in terms)
    return Row(int(data["id"]), str(data["de"]), str(data["en"]), wanted, hits)


def example_rows(half: Half = "all", limit: int | None = None) -> list[Row]:
    """The example sentences of our glossary, each with all of the glossary; without a reference.

    Wanted is what has to be said: the must-terms that the matcher finds.

    Args:
        half: every other row, as if they were numbered from 0.
        limit: at most so many rows, spread evenly.
    """
    glossary = load_glossary([GLOSSARY])
    matcher = Matcher(glossary)
    rows = []
    sentences = dict.fromkeys(term.example for term in glossary.terms if term.example)
    for number, sentence in enumerate(sentences):
        hits = matcher.find(sentence)
        demanded = [hit.term for hit in hits if hit.enforceable and hit.term.enforce == "must"]
        wanted = tuple(Wanted(term, count) for term, count in _counted(demanded))
        if wanted and (half == "all" or number % 2 == (half == "odd")):
            rows.append(Row(number, sentence, "", wanted, hits))
    return spread(rows, limit)


def _counted(terms: Sequence[Term]) -> Iterator[tuple[Term, int]]:
    by_id = {term.id: term for term in terms}
    for name, count in Counter(term.id for term in terms).items():
        yield by_id[name], count


def spread(rows: list[Row], count: int | None) -> list[Row]:
    """So many of the rows, spread evenly over all of them."""
    if count is None or count >= len(rows):
        return rows
    return [rows[index * len(rows) // count] for index in range(count)]
