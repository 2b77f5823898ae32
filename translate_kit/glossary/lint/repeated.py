"""Rules on forms that a row has twice: a slip where they are equal, and no more than a remark where they differ.

Somebody who exports a glossary to a program that knows whole words only may well want every spelling in it.
"""

from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from translate_kit.glossary.lint.finding import Remark, about
from translate_kit.glossary.lint.overlaps import found_through, letters
from translate_kit.glossary.lint.plurals import confirms
from translate_kit.glossary.lint.rule import Rule
from translate_kit.glossary.lint.subject import Subject, Wording
from translate_kit.glossary.term import Term


class _Twin(NamedTuple):
    """A form that counts through another one of the same row.

    Attributes:
        term: the row's term.
        column: where the form stands.
        form, through: the form and the other one.
        equal: whether they differ in nothing, or in capitals that make no difference.
    """

    term: Term
    column: str
    form: str
    through: str
    equal: bool


def _repeated_german(subject: Subject) -> Iterator[Remark]:
    for twin in _german(subject):
        if twin.equal:
            yield about(twin.term, f'"{twin.form}" under de_variants is there already', "delete it")


def _needless_german(subject: Subject) -> Iterator[Remark]:
    for twin in _german(subject):
        if not twin.equal:
            message = f'"{twin.form}" under de_variants is found through "{twin.through}" too'
            yield about(twin.term, message, "it may stay; only exports need it")


def _repeated_rendering(subject: Subject) -> Iterator[Remark]:
    for twin in _english(subject):
        if twin.equal:
            message = f'"{twin.form}" under {twin.column} is there already, as a form of "{twin.through}"'
            yield about(twin.term, message, "delete it")


def _needless_rendering(subject: Subject) -> Iterator[Remark]:
    for twin in _english(subject):
        if not twin.equal:
            message = f'"{twin.form}" under {twin.column} counts through "{twin.through}" too'
            yield about(twin.term, message, "it may stay; only exports need it")


def _german(subject: Subject) -> Iterator[_Twin]:
    for term in subject.terms:
        earlier: dict[str, list[str]] = defaultdict(list)
        for form in (term.de, *term.de_variants):
            twins = earlier[letters(form)]
            if form in twins or (twins and found_through(term, form, twins)):
                yield _Twin(term, "de_variants", form, twins[0], form in twins)
            twins.append(form)


def _english(subject: Subject) -> Iterator[_Twin]:
    for term in subject.terms:
        wordings = subject.wordings[term.id]
        for number, wording in enumerate(wordings[1:], start=1):
            earlier = wordings[:number]
            later = (other for other in wordings[number + 1 :] if not wording.covers(other))
            twins = [other for other in (*earlier, *later) if _same_side(other, wording) and other.covers(wording)]
            if twins and not confirms(term, wording.text):
                equal = next((other for other in twins if _equal(other, wording)), None)
                yield _Twin(term, wording.column, wording.text, (equal or twins[0]).text, bool(equal))


def _same_side(one: Wording, other: Wording) -> bool:
    """Whether two entries are as right, or as wrong, as one another."""
    return (one.column == "en_forbidden") == (other.column == "en_forbidden")


def _equal(known: Wording, wording: Wording) -> bool:
    """Whether an entry is another one letter by letter, or the plural of the preferred rendering."""
    texts = [form.text for form in known.forms] if known.column == "en" else [known.text]
    return wording.text.casefold() in map(str.casefold, texts)


RULES = (
    Rule("repeated-german", "warning", "A row has a German form twice.", _repeated_german),
    Rule("repeated-rendering", "warning", "A row has an English form, or its plural, twice.", _repeated_rendering),
    Rule("needless-german", "note", "A German form is found without its entry too.", _needless_german),
    Rule("needless-rendering", "note", "An English form counts without its entry too.", _needless_rendering),
)
