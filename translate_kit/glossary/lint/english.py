"""Rules on the English side: forms that are right and wrong at once, or right for another term."""

from collections import defaultdict
from collections.abc import Iterator

from translate_kit.glossary.lint.finding import Remark, about, place_of
from translate_kit.glossary.lint.rule import Rule
from translate_kit.glossary.lint.subject import Subject
from translate_kit.glossary.term import Term

_SHOWN = 3
"""Other terms that are named in a message."""


def _right_and_forbidden(subject: Subject) -> Iterator[Remark]:
    for term in subject.terms:
        wordings = subject.wordings[term.id]
        right = [wording for wording in wordings if wording.column != "en_forbidden"]
        for wording in wordings:
            twin = next((other for other in right if other.covers(wording)), None)
            if wording.column == "en_forbidden" and twin:
                message = f'"{wording.text}" is forbidden but counts as the right form "{twin.text}"'
                yield about(term, message, "take it out of one of the two lists")


def _forbidden_elsewhere(subject: Subject) -> Iterator[Remark]:
    right = _owners(subject)
    for term in subject.terms:
        for wording in subject.wordings[term.id]:
            others = [other for other in right.get(wording.key, ()) if other.id != term.id]
            if wording.column == "en_forbidden" and others:
                named = ", ".join(map(place_of, others[:_SHOWN])) + (" and others" if len(others) > _SHOWN else "")
                message = f'"{wording.text}" is forbidden for "{term.de}" and right for {named}'
                yield about(term, message, "well if the two are different things; else admit it, or join the rows")


def _owners(subject: Subject) -> dict[str, list[Term]]:
    """By the letters of a right form, the terms that it belongs to."""
    owners: dict[str, dict[str, Term]] = defaultdict(dict)
    for term in subject.terms:
        for wording in subject.wordings[term.id]:
            if wording.column != "en_forbidden":
                for form in wording.forms:
                    owners["".join(form.words)][term.id] = term
    return {key: list(terms.values()) for key, terms in owners.items()}


def _same_preferred(subject: Subject) -> Iterator[Remark]:
    first: dict[str, Term] = {}
    for term in subject.terms:
        other = first.setdefault(subject.wordings[term.id][0].key, term)
        if other is not term:
            message = f'"{term.en}" is the preferred rendering of {place_of(other)} too'
            yield about(term, message, "well if German tells more apart than English; else join the rows")


RULES = (
    Rule("right-and-forbidden", "error", "A forbidden form counts as right all the same.", _right_and_forbidden),
    Rule("forbidden-elsewhere", "note", "A form is forbidden for one term, right for another.", _forbidden_elsewhere),
    Rule("same-preferred", "note", "Two terms have the same preferred rendering.", _same_preferred),
)
