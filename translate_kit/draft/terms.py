"""The glossary terms of a sentence and what its draft does with them."""

from collections import Counter
from collections.abc import Iterable, Sequence

from translate_kit.catalog.provenance import LedgerEntry
from translate_kit.draft.enforcement.model import Outcome
from translate_kit.glossary.match import Matcher
from translate_kit.glossary.term import Glossary, Hit, Status, Verdict
from translate_kit.glossary.verify import verify


class TermReader:
    """Finds and verifies terms; each sentence is searched once, each of its translations verified once.

    Args:
        glossary: the terms.
    """

    def __init__(self, glossary: Glossary) -> None:
        self.signature = glossary.signature
        self._matcher = Matcher(glossary)
        self._hits: dict[str, tuple[Hit, ...]] = {}
        self._verdicts: dict[tuple[str, str], tuple[Verdict, ...]] = {}

    def hits(self, sentence: str) -> tuple[Hit, ...]:
        """The terms of a German sentence."""
        found = self._hits.get(sentence)
        if found is None:
            found = self._hits[sentence] = self._matcher.find(sentence)
        return found

    def verdicts(self, sentence: str, draft: str) -> tuple[Verdict, ...]:
        """What a translation does with the terms of its sentence, one verdict a hit, in the order of the hits."""
        found = self._verdicts.get((sentence, draft))
        if found is None:
            found = self._verdicts[sentence, draft] = verify(self.hits(sentence), draft)
        return found


def ledger(verdicts: Sequence[Verdict], outcomes: Sequence[Outcome] = ()) -> tuple[LedgerEntry, ...]:
    """The verdicts as the provenance file keeps them.

    Args:
        verdicts: what a draft does with its terms.
        outcomes: what was done for each; none where the glossary was not enforced.
    """
    return tuple(
        LedgerEntry(
            concept=verdict.hit.term.id,
            source_start=verdict.hit.start,
            source_end=verdict.hit.end,
            surface=verdict.hit.surface,
            preferred=verdict.hit.term.en,
            status=verdict.status,
            rendering=verdict.rendering,
            action=outcome.action,
            said=outcome.said,
            start=verdict.start,
            end=verdict.end,
            score_before=_rounded(outcome.score_before),
            score_after=_rounded(outcome.score_after),
        )
        for verdict, outcome in zip(verdicts, outcomes or [Outcome("none")] * len(verdicts), strict=True)
    )


def _rounded(score: float | None) -> float | None:
    return None if score is None else round(score, 3)


def count(verdicts: Iterable[Verdict]) -> Counter[Status]:
    """How many terms there are of each status; heads of solid compounds are reported only and do not count."""
    return Counter(verdict.status for verdict in verdicts if verdict.hit.enforceable)
