"""What an export leaves out, counted in terms, and said in words."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, fields

from translate_kit.glossary.row import make_id
from translate_kit.glossary.term import Term

PLACE = frozenset({"path", "line"})
"""Fields that say where a term was read, not what it is."""
DEFAULTS: Mapping[str, object] = {
    field.name: field.default for field in fields(Term) if field.name not in PLACE | {"id", "de", "en"}
}
"""What a term has where nobody said anything; an export that drops it loses nothing."""

_WORDS = {
    "conditions": "conditions",
    "en_forbidden": "wrong renderings",
    "en_admitted": "other right renderings",
    "de_variants": "German variants",
    "en_plural": "plural",
    "enforce": "enforcement",
    "case": "rule for capitals",
    "number": "rule for singular and plural",
    "match": "way of matching",
    "pos": "part of speech",
    "domain": "domain",
    "definition": "definition",
    "example": "example",
    "source": "source",
    "status": "status",
    "id": "id",
}
"""In the order of what a reader of the export misses most."""
_WHOLE = {
    "conditional": "that count only under a condition",
    "only_reported": "that are only reported",
    "too_long": "with a form of more than 1024 bytes",
    "repeated": "whose German form is there already",
    "comment_sign": "that begin with #",
}
"""Why a format takes no row for a form of a term."""


@dataclass(frozen=True, slots=True)
class Written:
    """An export.

    Attributes:
        text: the file.
        rows: its entries or rows.
        left_out: what is not in it: name of a field (``conditions`` for ``require`` and ``exclude``), or why a term has
            no row, and in how many terms.
        formulas: cells that a spreadsheet would compute.
    """

    text: str
    rows: int
    left_out: Mapping[str, int]
    formulas: int = 0


def left_out(terms: Iterable[Term], held: Collection[str]) -> Counter[str]:
    """Count the terms that have something to say in a field that a format does not hold.

    Args:
        terms: the terms that the export contains.
        held: names of the fields that the format holds.
    """
    counts: Counter[str] = Counter()
    for term in terms:
        lost = {name for name, default in DEFAULTS.items() if name not in held and getattr(term, name) != default}
        if "id" not in held and term.id != make_id(term.de):
            lost.add("id")
        counts.update({"conditions" if name in ("require", "exclude") else name for name in lost})
    return counts


def in_words(counts: Mapping[str, int], title: str) -> str:
    """One line that says what an export left out.

    Args:
        counts: see ``Written.left_out``.
        title: the format, as the subject of a sentence.
    """
    if not any(counts.values()):
        return f"nothing is left out: {title} holds all of it"
    whole = [f"{_terms(counts[name])} {words}" for name, words in _WHOLE.items() if counts.get(name)]
    parts = [f"{words} of {_terms(counts[name])}" for name, words in _WORDS.items() if counts.get(name)]
    return f"left out, because {title} cannot hold it: " + ", ".join(whole + parts)


def formulas(cells: Iterable[str]) -> int:
    """How many cells a spreadsheet would take for formulas.

    They are counted, never changed: an apostrophe before them would become part of the term in the tool that reads the
    file, and a term base is data for such tools first.
    """
    return sum(1 for cell in cells if len(cell) > 1 and cell[0] in "=+-@")


def _terms(number: int) -> str:
    return f"{number} term" if number == 1 else f"{number} terms"
