"""CSV for a glossary of DeepL: source, target and the two languages, no header, every source once.

DeepL inflects what it reads and applies it everywhere. So a term that counts only under a condition, or that is only
reported, is left out, and only the preferred rendering is taken.
"""

import csv
import io
from collections import Counter
from collections.abc import Sequence

from translate_kit.glossary.exchange.loss import Written, formulas, left_out
from translate_kit.glossary.term import Term

MAX_BYTES = 1024
"""Bytes in UTF-8 that DeepL takes as one side of a row."""


def write(terms: Sequence[Term], *, variants: bool) -> Written:
    """The terms as a CSV file.

    Args:
        terms: the terms.
        variants: a row for every German form; the English one is that of the term, also for an abbreviation.
    """
    lost: Counter[str] = Counter()
    pairs: dict[str, str] = {}
    taken = []
    for term in terms:
        if term.require or term.exclude:
            lost["conditional"] += 1
        elif term.enforce == "check":
            lost["only_reported"] += 1
        else:
            taken.append(term)
            lost.update(_add(pairs, term, (term.de, *term.de_variants) if variants else (term.de,)))
    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerows((source, target, "DE", "EN") for source, target in pairs.items())
    lost += left_out(taken, {"de_variants"} if variants else ())
    risky = formulas(cell for pair in pairs.items() for cell in pair)
    return Written(stream.getvalue(), len(pairs), lost, risky)


def _add(pairs: dict[str, str], term: Term, sources: tuple[str, ...]) -> set[str]:
    """Add the rows of a term, and say why one of them is missing."""
    reasons = set()
    for source in sources:
        if max(len(text.encode()) for text in (source, term.en)) > MAX_BYTES:
            reasons.add("too_long")
        elif pairs.setdefault(source, term.en) != term.en:
            reasons.add("repeated")
    return reasons
