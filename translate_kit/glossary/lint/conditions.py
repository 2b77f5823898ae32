"""Rules on conditions: those that never hold, and those that always do."""

import re
from collections.abc import Iterator
from dataclasses import replace

from translate_kit.glossary.condition import refusal
from translate_kit.glossary.lint.finding import Remark, about
from translate_kit.glossary.lint.overlaps import german_forms
from translate_kit.glossary.lint.rule import Rule
from translate_kit.glossary.lint.subject import Subject
from translate_kit.glossary.term import Term

_LITERAL = re.compile(r"[\w\s-]+")


def _excludes_itself(subject: Subject) -> Iterator[Remark]:
    for term in subject.terms:
        gone = [form for form in german_forms(term) if term.exclude and not _holds(replace(term, require=""), form)]
        if gone:
            message = f'exclude is found in the term itself: "{", ".join(gone)}" can never count'
            yield about(term, message, "exclude what stands around the term")


def _never_true(subject: Subject) -> Iterator[Remark]:
    for term in subject.terms:
        if not term.require or not term.exclude:
            continue
        ways = term.require.split("|")
        only_literals = all(map(_LITERAL.fullmatch, ways))
        probe = replace(term, require="")
        if term.require == term.exclude or (only_literals and not any(refusal(probe, way) == "" for way in ways)):
            message = f"whatever fulfils require ({term.require}) is excluded ({term.exclude})"
            yield about(term, message, "mend one of the two")


def _always_true(subject: Subject) -> Iterator[Remark]:
    for term in subject.terms:
        probe = replace(term, exclude="")
        if term.require and all(_holds(probe, form) for form in german_forms(term)):
            message = f"require is found in the term itself, so it always holds: {term.require}"
            yield about(term, message, "require what stands around the term, or nothing")


def _holds(term: Term, form: str) -> bool:
    """Whether the conditions of a term hold in a sentence that has the form and nothing else to go by."""
    return not refusal(term, f"– {form} –")


RULES = (
    Rule("excludes-itself", "error", "A term excludes sentences in which it stands.", _excludes_itself),
    Rule("never-true", "error", "No sentence can fulfil the conditions of a term.", _never_true),
    Rule("always-true", "warning", "A condition is fulfilled by the term itself.", _always_true),
)
