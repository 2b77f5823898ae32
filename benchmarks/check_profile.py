"""What reading a catalog, finding its terms and each rule of check cost an entry."""

import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from translate_kit.catalog.located import open_catalog
from translate_kit.check.pair import Pair
from translate_kit.check.registry import RULES
from translate_kit.check.rule import DocumentRule, PairRule
from translate_kit.glossary.match import Matcher
from translate_kit.glossary.table import load_glossary

Result = TypeVar("Result")


class Part(NamedTuple):
    """A part of the work: microseconds an entry, and of the slowest entry."""

    name: str
    microseconds: float
    slowest: float


def profile(file: Path, glossary: Path) -> list[Part]:
    """Time all parts of a check, the dearest first.

    Args:
        file: a catalog.
        glossary: a table of terms.
    """
    matcher = Matcher(load_glossary([glossary]))
    clock = time.perf_counter()
    entries = list(open_catalog(file).entries())
    parts = [Part("reading the file", (time.perf_counter() - clock) / len(entries) * 1e6, 0)]
    pairs = [Pair(entry.msgid, entry.msgstr, matcher) for entry in entries]
    parts.append(_timed("masking markup", pairs, lambda pair: (pair.plain_source, pair.plain_target)))
    parts.append(_timed("finding terms in the German", pairs, lambda pair: pair.hits))
    parts.append(_timed("finding them in the English", pairs, lambda pair: pair.verdicts))
    for rule in RULES:
        if isinstance(rule, PairRule) and (rule.states is None or any(state.accepted for state in rule.states)):
            parts.append(_timed(rule.id, pairs, _listed(rule.check)))
        elif isinstance(rule, DocumentRule):
            noted, facts = _noted(rule, pairs)
            clock = time.perf_counter()
            list(rule.conclude(facts))
            concluded = (time.perf_counter() - clock) / len(pairs) * 1e6
            parts.append(noted._replace(microseconds=noted.microseconds + concluded))
    return sorted(parts, key=lambda part: -part.microseconds)


def _noted(rule: DocumentRule[Any], pairs: Sequence[Pair]) -> tuple[Part, list[Any]]:
    """What a rule notes, and the time it takes for it."""
    facts: list[Any] = []
    return _timed(rule.id, pairs, lambda pair: facts.extend(rule.note(pair))), facts


def _listed(check: Callable[[Pair], Iterable[Result]]) -> Callable[[Pair], list[Result]]:
    return lambda pair: list(check(pair))


def _timed(name: str, pairs: Sequence[Pair], work: Callable[[Pair], object]) -> Part:
    """Time some work on each pair."""
    slowest = total = 0.0
    for pair in pairs:
        clock = time.perf_counter()
        work(pair)
        spent = time.perf_counter() - clock
        total += spent
        slowest = max(slowest, spent)
    return Part(name, total / len(pairs) * 1e6, slowest * 1e6)
