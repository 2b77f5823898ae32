"""Our own table: one file for what may come from several, sorted as people keep theirs."""

from collections.abc import Sequence

from translate_kit.glossary.exchange.loss import Written, formulas
from translate_kit.glossary.row import COLUMNS
from translate_kit.glossary.term import Term


def write(terms: Sequence[Term]) -> Written:
    """The terms as a table with all columns; it holds everything but the comments of the tables they come from."""
    rows = [cells_of(term) for term in sorted(terms, key=sort_key)]
    lines = ["\t".join(cells[name] for name in COLUMNS) for cells in rows]
    risky = formulas(cell for cells in rows for cell in cells.values())
    return Written("\n".join(["\t".join(COLUMNS), *lines]) + "\n", len(rows), {}, risky)


def cells_of(term: Term) -> dict[str, str]:
    """A term as the cells of a row."""
    return {name: _cell(getattr(term, name)) for name in COLUMNS}


def sort_key(term: Term) -> tuple[str, str, str]:
    """The order of our tables: small and capital letters alike."""
    return term.de.casefold(), term.de, term.id


def _cell(value: str | tuple[str, ...] | None) -> str:
    return "|".join(value) if isinstance(value, tuple) else value or ""
