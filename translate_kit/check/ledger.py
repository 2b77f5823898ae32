"""The rule that does not believe the ledger: what it says of an untouched draft is proved again."""

from collections.abc import Iterable

from translate_kit.catalog.provenance import LedgerEntry
from translate_kit.catalog.state import State
from translate_kit.check.finding import Remark, Span
from translate_kit.check.pair import Pair
from translate_kit.check.rule import Example, PairRule, Rule

_RIGHT = ("satisfied", "admitted")


def _broken(pair: Pair) -> Iterable[Remark]:
    for term in pair.record.terms if pair.record else ():
        if term.status not in _RIGHT:
            continue
        source = Span(term.source_start, term.source_end)
        if pair.source[term.source_start : term.source_end] != term.surface:
            yield Remark(f'the ledger says "{term.surface}" stands in the German there; it does not', _HINT)
        elif term.end and pair.target[term.start : term.end] != term.rendering:
            yield Remark(f'the ledger says the draft says "{term.rendering}"; it does not', _HINT, source=source)
        elif _refuted(pair, term):
            yield Remark(
                f'the ledger says "{term.preferred}" is in the draft for "{term.surface}"; it is not',
                _HINT,
                source=source,
            )


def _refuted(pair: Pair, term: LedgerEntry) -> bool:
    """Whether the glossary has the same term, and finds it said wrongly or not at all."""
    return any(
        verdict.hit.term.id == term.concept
        and verdict.hit.start == term.source_start
        and verdict.hit.term.en == term.preferred
        and verdict.status not in _RIGHT
        for verdict in pair.verdicts
    )


_HINT = "restore NAME.provenance.jsonl, or draft the sentence again (translate-kit draft --redraft)"

RULES: tuple[Rule, ...] = (
    PairRule(
        "ledger-broken",
        "error",
        "the ledger says that an untouched draft says a term, and it does not",
        "The notes beside a draft rest on the ledger in NAME.provenance.jsonl; a ledger that lies misleads the "
        "translator. Looks at drafts that nobody has touched, and at no term whose row has changed since.",
        Example("Die Schuldenbremse bleibt. (ledger: debt brake, forced)", "The debt crisis remains."),
        Example("Die Schuldenbremse bleibt. (ledger: debt brake, forced)", "The debt brake remains."),
        check=_broken,
        states=frozenset((State.DRAFT, State.ACCEPTED_UNCHANGED)),
    ),
)
