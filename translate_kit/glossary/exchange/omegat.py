"""A glossary file of OmegaT: source, target and comment with tabs between, UTF-8, no header, no quotes.

OmegaT reads it as UTF-8 where its name ends in ``.utf8`` or ``.txt``. It shows all rows of a source together and knows
no wrong renderings. A line that begins with # is a comment there.
"""

from collections.abc import Sequence

from translate_kit.glossary.exchange.flat import HELD, HELD_BY_VARIANTS, rows_of
from translate_kit.glossary.exchange.loss import Written, formulas, left_out
from translate_kit.glossary.term import Term


def write(terms: Sequence[Term], *, variants: bool) -> Written:
    """The terms as a tab-separated file.

    Args:
        terms: the terms.
        variants: a row for every form.
    """
    lines = []
    cells: list[str] = []
    without_row = set()
    for term in terms:
        for row in rows_of(term, variants=variants, with_text=False):
            if row.source.startswith("#"):
                without_row.add(term.id)
                continue
            comment = f"{row.definition} [{row.tag}]".lstrip()
            cells += (row.source, row.target, comment)
            lines.append(f"{row.source}\t{row.target}\t{comment}\n")
    lost = left_out(terms, HELD | HELD_BY_VARIANTS if variants else HELD)
    lost["comment_sign"] = len(without_row)
    return Written("".join(lines), len(lines), +lost, formulas(cells))
