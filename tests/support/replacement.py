"""Reads the golden file of the replacements; what could make a line pass by accident is an error."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.support.glossary import make_term
from translate_kit.glossary.term import Term

HALVES = ("first half", "second half")
NONE = "-"
_LISTS = {"admitted": "en_admitted", "forbidden": "en_forbidden"}
_FIELDS = {"pos", "case", "number", "plural"}


@dataclass(frozen=True, slots=True)
class ReplacementCase:
    """A line of the golden file.

    Attributes:
        line: its number, from 1.
        half: which half it belongs to.
        sentence: the sentence without its braces.
        start, end: where the braces stood.
        term: the term.
        best: the sentence that has to come first; None if there must be none.
        other: a sentence that has to be offered too; None if none is named.
    """

    line: int
    half: str
    sentence: str
    start: int
    end: int
    term: Term
    best: str | None
    other: str | None


def load_replacement_cases(path: Path) -> list[ReplacementCase]:
    """Read the golden file.

    Raises:
        ValueError: a line outside of the halves, twice, with a wrong number of cells, or with braces that do not pair.
    """
    cases = []
    seen = set()
    half = ""
    for number, raw in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        if raw.startswith("== "):
            half = raw.removeprefix("== ")
        elif raw.strip() and not raw.startswith("#"):
            if half not in HALVES or raw in seen:
                raise ValueError(f"{path}:{number}: outside of the halves, or there already")
            seen.add(raw)
            cases.append(_case(path, number, half, raw.replace("<nbsp>", "\u00a0").split("\t")))
    return cases


def _case(path: Path, number: int, half: str, cells: list[str]) -> ReplacementCase:
    marked = cells[0]
    if len(cells) not in (3, 4) or marked.count("{") != 1 or marked.count("}") != 1 or not all(cells):
        raise ValueError(f"{path}:{number}: a line has three or four cells, and one pair of braces")
    start, end = marked.index("{"), marked.index("}") - 1
    best = None if cells[2] == NONE else cells[2]
    return ReplacementCase(
        line=number,
        half=half,
        sentence=marked.replace("{", "").replace("}", ""),
        start=start,
        end=end,
        term=_term(path, number, cells[1]),
        best=best,
        other=cells[3] if len(cells) > 3 else None,
    )


def _term(path: Path, number: int, cell: str) -> Term:
    en, *fields = cell.split("; ")
    found: dict[str, Any] = {"case": "lower" if en == en.lower() else "as-is"}
    for field in fields:
        name, _, value = field.partition("=")
        if name in _LISTS:
            found[_LISTS[name]] = tuple(value.split("|"))
        elif name in _FIELDS:
            found["en_plural" if name == "plural" else name] = value
        else:
            raise ValueError(f"{path}:{number}: unknown field {name}")
    return make_term("Begriff", en, **found)
