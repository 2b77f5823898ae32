"""Rules on the German side: which term is found where, and which can never be."""

from collections import defaultdict
from collections.abc import Iterator

from translate_kit.glossary.lint.finding import Remark, about, place_of
from translate_kit.glossary.lint.overlaps import Cover, find_straddles, german_forms, letters
from translate_kit.glossary.lint.rule import Rule
from translate_kit.glossary.lint.subject import Subject
from translate_kit.glossary.term import Term

_SHOWN = 5
"""Longer terms that are named in a message."""


def _duplicate(subject: Subject) -> Iterator[Remark]:
    shadowed = {term.id for term, _ in _hidden(subject)}
    told = set()
    for later, earlier, form, reason in (*_by_inflection(subject), *_by_spelling(subject)):
        pair = frozenset((later.id, earlier.id))
        if pair in told or pair & shadowed or _conditions(later) != _conditions(earlier):
            continue
        told.add(pair)
        message = f'"{later.de}" and {place_of(earlier)} both stand in "{form}": {reason}'
        yield about(later, message, "join the two rows, or tell them apart with require or exclude")


def _by_inflection(subject: Subject) -> Iterator[tuple[Term, Term, str, str]]:
    for cover in subject.covers:
        if cover.whole and cover.inner.id != cover.outer.id:
            yield *_later_first(cover.outer, cover.inner), cover.form, cover.reason


def _by_spelling(subject: Subject) -> Iterator[tuple[Term, Term, str, str]]:
    owners: dict[str, tuple[Term, str]] = {}
    for term in subject.terms:
        for form in german_forms(term):
            other, written = owners.setdefault(letters(form), (term, form))
            if other.id != term.id:
                yield *_later_first(term, other), form, f"the same letters as {written}"


def _later_first(one: Term, other: Term) -> tuple[Term, Term]:
    return (one, other) if (one.path, one.line) > (other.path, other.line) else (other, one)


def _shadowed(subject: Subject) -> Iterator[Remark]:
    for term, winner in _hidden(subject):
        message = f"{place_of(winner)} always wins: it has the same forms, and its condition is no narrower"
        yield about(term, message, "join the two rows, or give this one what the other excludes")


def _hidden(subject: Subject) -> Iterator[tuple[Term, Term]]:
    """Terms that never win, each with one that takes their place.

    Of equal matches the term with conditions wins, then the one with the smaller id (``match``).
    """
    winners: dict[str, dict[str, Term]] = defaultdict(dict)
    for cover in subject.covers:
        unchanged = cover.reason == "same word" or cover.outer.pos == "verb"  # of verbs all forms are equal
        if cover.whole and unchanged and _wins(cover.inner, cover.outer):
            winners[cover.outer.id].setdefault(cover.form, cover.inner)
    for term in subject.terms:
        if len(winners.get(term.id, ())) == len(german_forms(term)):
            yield term, winners[term.id][term.de]


def _wins(inner: Term, outer: Term) -> bool:
    """Whether a term wins wherever another one with the same form would count."""
    no_narrower = inner.require in ("", outer.require) and inner.exclude in ("", outer.exclude)
    return inner.id < outer.id and no_narrower and any(_conditions(inner)) == any(_conditions(outer))


def _conditions(term: Term) -> tuple[str, str]:
    return term.require, term.exclude


def _nested(subject: Subject) -> Iterator[Remark]:
    longer: dict[str, dict[str, str]] = defaultdict(dict)
    inner: dict[str, Term] = {}
    for cover in subject.covers:
        if not cover.whole and cover.inner.id != cover.outer.id:
            inner[cover.inner.id] = cover.inner
            longer[cover.inner.id].setdefault(cover.outer.id, cover.form)
    for name, forms in longer.items():
        named = ", ".join(list(forms.values())[:_SHOWN]) + (" and others" if len(forms) > _SHOWN else "")
        many = f"{len(forms)} longer terms" if len(forms) > 1 else "a longer term"
        yield about(
            inner[name],
            f'"{inner[name].de}" stands inside {many}: {named}',
            "there the longer one wins, if its conditions hold",
        )


def _straddling(subject: Subject) -> Iterator[Remark]:
    texts: dict[str, list[str]] = defaultdict(list)
    left = {}
    for straddle in find_straddles(subject.terms):
        left[straddle.left.id] = straddle.left
        texts[straddle.left.id].append(f'{place_of(straddle.right)} in "{straddle.text}"')
    for name, places in texts.items():
        message = f'"{left[name].de}" overlaps with {", ".join(places)}'
        yield about(left[name], message, "there the longer one wins; a term for the whole would settle it")


def _unfindable(subject: Subject) -> Iterator[Remark]:
    found = {(cover.outer.id, cover.form) for cover in subject.covers if _is_itself(cover)}
    for term in subject.terms:
        for form in german_forms(term):
            if (term.id, form) not in found:
                yield about(term, f'"{form}" is not found even where it stands as written', "write it as a text has it")


def _is_itself(cover: Cover) -> bool:
    return cover.inner.id == cover.outer.id and (cover.whole or cover.inner.pos == "verb")


RULES = (
    Rule("duplicate", "warning", "Two terms share a German form through inflection or spelling.", _duplicate),
    Rule("shadowed", "warning", "A term can never be found because another one always takes its place.", _shadowed),
    Rule("nested", "note", "A term stands inside longer ones, which win there.", _nested),
    Rule("straddling", "note", "A term begins with the words that another one ends with.", _straddling),
    Rule("unfindable", "error", "A German form is not found even in itself.", _unfindable),
)
