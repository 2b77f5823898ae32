"""The conditions of a term: regular expressions that people write into a table, so their time is bounded."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import lru_cache
from itertools import islice
from typing import Any

from translate_kit.errors import InputError
from translate_kit.glossary.plain_condition import is_plain
from translate_kit.glossary.term import Term
from translate_kit.glossary.tokens import is_all_caps
from translate_kit.text import shown

SECONDS = 2.0
"""Processor time that a condition may take in one sentence, of all threads together; ours take some microseconds."""


def check_conditions(term: Term) -> None:
    """Refuse conditions that are no regular expressions.

    Raises:
        InputError: names the row of the term.
    """
    for name in ("require", "exclude"):
        pattern = getattr(term, name)
        try:
            if pattern and not is_plain(pattern):
                _compile(pattern)
        except Exception as error:  # regex.error, and what the parser of regex lets through: RecursionError and others
            message = "it is nested too deeply" if isinstance(error, RecursionError) else getattr(error, "msg", error)
            problem = f'{name} is no regular expression: {message} in "{shown(pattern)}"'
            raise InputError(term.path, problem, line=term.line, mend="escape signs such as ( and ? with \\") from None


def refusal(term: Term, sentence: str) -> str:
    """Why the conditions of a term rule it out in a sentence, wherever it stands; empty if they do not.

    Raises:
        InputError: a condition that takes longer than SECONDS.
    """
    return refusals(term, sentence, [(0, 0)])[0]


def refusals(term: Term, sentence: str, places: Sequence[tuple[int, int]]) -> tuple[str, ...]:
    """Why the conditions of a term rule out each of its places in a sentence; empty where they do not.

    ``require`` is looked for in the whole sentence. So is ``exclude``; but where what it finds shares letters with
    places of the term, it rules out these alone: ``US-Außenminister`` says nothing about the other one in "Der
    US-Außenminister traf den Außenminister der Türkei".

    Args:
        term: the term.
        sentence: the sentence in NFC, without soft hyphens.
        places: where the term stands, in code points.

    Raises:
        InputError: a condition that takes longer than SECONDS.
    """
    if term.require and not _spans(term, "require", sentence, most=1):
        return (f"nothing in the sentence is what the term requires: {shown(term.require)}",) * len(places)
    reasons = [""] * len(places)
    in_order = sorted(range(len(places)), key=lambda index: places[index])
    starts = [places[index][0] for index in in_order]
    longest = max((end - start for start, end in places), default=0)
    for start, end in _spans(term, "exclude", sentence) if term.exclude else ():
        near = in_order[bisect_right(starts, start - longest) : bisect_left(starts, end)]
        touched = [index for index in near if start < places[index][1]]
        where = "it stands in" if touched else "the sentence has"
        for index in touched or range(len(places)):
            reasons[index] = reasons[index] or f"{where} what the term excludes: {sentence[start:end]}"
        if not touched:
            break  # all places are ruled out
    return tuple(reasons)


def _spans(term: Term, name: str, sentence: str, most: int | None = None) -> list[tuple[int, int]]:
    """The places where a condition is found."""
    pattern = getattr(term, name)
    condition = _compile(pattern, any_case=is_all_caps(sentence))
    try:
        return [found.span() for found in islice(condition.finditer(sentence, timeout=SECONDS), most)]
    except (TimeoutError, MemoryError):
        problem = f'{name} "{shown(pattern)}" takes too long in "{shown(sentence)}"'
        mend = "write it without repetitions inside of repetitions"
        raise InputError(term.path, problem, line=term.line, mend=mend) from None


@lru_cache(maxsize=4096)
def _compile(pattern: str, *, any_case: bool = False) -> Any:
    """Compile with ``regex``, which reads what ``re`` reads and, other than it, can be told when to give up.

    Args:
        pattern: the condition.
        any_case: whether capitals and ß make no difference, as in a heading that is set in capitals.
    """
    import regex  # type: ignore[import-untyped]  # slow to import, and not needed without conditions

    return regex.compile(pattern, flags=regex.IGNORECASE | regex.FULLCASE if any_case else 0)
