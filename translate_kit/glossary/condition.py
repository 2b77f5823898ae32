"""The conditions of a term: regular expressions that people write into a table, so their time is bounded."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Any

from translate_kit.errors import InputError
from translate_kit.glossary.term import Term
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
            if pattern:
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
    if term.require and not any(_spans(term, "require", sentence)):
        return (f"the sentence has nothing of what the term requires: {term.require}",) * len(places)
    reasons = [""] * len(places)
    for start, end, found in _spans(term, "exclude", sentence) if term.exclude else ():
        touched = [index for index, place in enumerate(places) if start < place[1] and place[0] < end]
        for index in touched or range(len(places)):
            where = "it stands in" if touched else "the sentence has"
            reasons[index] = reasons[index] or f"{where} what the term excludes: {found}"
    return tuple(reasons)


def _spans(term: Term, name: str, sentence: str) -> Iterator[tuple[int, int, str]]:
    """The places where a condition is found, with the words that stand there."""
    pattern = getattr(term, name)
    try:
        for found in _compile(pattern).finditer(sentence, timeout=SECONDS):
            yield *found.span(), found.group()
    except (TimeoutError, MemoryError):
        problem = f'{name} "{shown(pattern)}" takes too long in "{shown(sentence)}"'
        mend = "write it without repetitions inside of repetitions"
        raise InputError(term.path, problem, line=term.line, mend=mend) from None


@lru_cache(maxsize=4096)
def _compile(pattern: str) -> Any:
    """Compile with ``regex``, which reads what ``re`` reads and, other than it, can be told when to give up."""
    import regex  # type: ignore[import-untyped]  # slow to import, and not needed without conditions

    return regex.compile(pattern)
