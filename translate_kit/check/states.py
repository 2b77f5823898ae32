"""Rules about where an entry stands between machine and person."""

from collections.abc import Iterable

from translate_kit.catalog.state import State
from translate_kit.check.finding import Remark
from translate_kit.check.pair import Pair
from translate_kit.check.rule import DRAFTS, Example, PairRule, Rule


def _untranslated(_pair: Pair) -> Iterable[Remark]:
    yield Remark("has no translation", "translate it, or let translate-kit draft do it")


def _unreviewed(pair: Pair) -> Iterable[Remark]:
    who = "a machine's draft" if pair.state is State.DRAFT else "fuzzy"
    yield Remark(f"{who}, not accepted yet", "read it against the German, correct it and clear the fuzzy mark")


def _unchanged(_pair: Pair) -> Iterable[Remark]:
    yield Remark(
        "a machine's draft was accepted without one changed letter",
        "see that somebody has read it: some editors clear all fuzzy marks when they save",
    )


RULES: tuple[Rule, ...] = (
    PairRule(
        "untranslated",
        "warning",
        "an entry has no translation",
        "The English document would have a hole there, or German.",
        Example("Die Sitzung ist eröffnet.", ""),
        Example("Die Sitzung ist eröffnet.", "The sitting is open."),
        check=_untranslated,
        states=frozenset((State.EMPTY,)),
    ),
    PairRule(
        "unreviewed",
        "info",
        "an entry is still fuzzy",
        "Nobody has accepted it. The other rules look at such entries with --drafts only; --require-accepted sets how "
        "many entries must be accepted.",
        Example("Die Sitzung ist eröffnet. (fuzzy)", "The sitting is opened."),
        Example("Die Sitzung ist eröffnet.", "The sitting is open."),
        check=_unreviewed,
        states=DRAFTS,
    ),
    PairRule(
        "accepted-unchanged",
        "info",
        "a machine's draft was accepted as it was",
        "It may be right, or an editor's export has cleared all fuzzy marks. --max-unchanged sets how many there may "
        "be. Known only where the provenance file lies beside the catalog.",
        Example("Die Sitzung ist eröffnet. (the draft, fuzzy mark gone)", "The sitting is opened."),
        Example("Die Sitzung ist eröffnet.", "The sitting is open."),
        check=_unchanged,
        states=frozenset((State.ACCEPTED_UNCHANGED,)),
    ),
)
