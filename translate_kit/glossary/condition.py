"""The conditions of a term: regular expressions that people write into a table, so their time is bounded."""

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
    """Why the conditions of a term rule it out in a sentence; empty if they do not.

    Raises:
        InputError: a condition that takes longer than SECONDS.
    """
    if term.require and not _search(term, "require", sentence):
        return f"the sentence has nothing of what the term requires: {term.require}"
    if term.exclude and (found := _search(term, "exclude", sentence)):
        return f"the sentence has what the term excludes: {found.group()}"
    return ""


def _search(term: Term, name: str, sentence: str) -> Any:
    pattern = getattr(term, name)
    try:
        return _compile(pattern).search(sentence, timeout=SECONDS)
    except (TimeoutError, MemoryError):
        problem = f'{name} "{shown(pattern)}" takes too long in "{shown(sentence)}"'
        mend = "write it without repetitions inside of repetitions"
        raise InputError(term.path, problem, line=term.line, mend=mend) from None


@lru_cache(maxsize=4096)
def _compile(pattern: str) -> Any:
    """Compile with ``regex``, which reads what ``re`` reads and, other than it, can be told when to give up."""
    import regex  # type: ignore[import-untyped]  # slow to import, and not needed without conditions

    return regex.compile(pattern)
