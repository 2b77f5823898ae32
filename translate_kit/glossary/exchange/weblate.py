"""CSV for a glossary of Weblate: ``source,target,context,developer_comments`` with a header.

Weblate tells strings apart by source and context, and looks for exact words, so every form has a row of its own and the
context says which. It has no column for flags: wrong renderings would need ``forbidden`` and stay out (TBX holds them).
The comment is the definition; Weblate reads it when the file is the glossary's own, not when it is uploaded into one.
"""

import csv
import io
from collections.abc import Sequence

from translate_kit.glossary.exchange.flat import HELD, HELD_BY_VARIANTS, rows_of
from translate_kit.glossary.exchange.loss import Written, formulas, left_out
from translate_kit.glossary.term import Term

HEADER = ("source", "target", "context", "developer_comments")


def write(terms: Sequence[Term], *, variants: bool) -> Written:
    """The terms as a CSV file.

    Args:
        terms: the terms.
        variants: a row for every form.
    """
    stream = io.StringIO()
    writer = csv.writer(stream, quoting=csv.QUOTE_ALL, lineterminator="\n")  # whoever guesses the dialect guesses right
    writer.writerow(HEADER)
    rows = [row for term in terms for row in rows_of(term, variants=variants, with_text=True)]
    for row in rows:
        writer.writerow((row.source, row.target, row.tag, row.definition))
    lost = left_out(terms, HELD | HELD_BY_VARIANTS if variants else HELD)
    risky = formulas(cell for row in rows for cell in (row.source, row.target, row.definition))
    return Written(stream.getvalue(), len(rows), lost, risky)
