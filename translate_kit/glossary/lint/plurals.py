"""Rules on English plurals: our own rule, the library ``inflect`` and the table each have a voice.

A plural that two of them agree on is good. One that only the table has is odd unless it is confirmed: a person confirms
a plural by listing it under ``en_admitted`` as well. That needs no column of its own, means the same to every other
command, and survives every format that a glossary is exported to, which a comment beside the row would not.
"""

from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Any

from translate_kit.glossary.lint.finding import Remark, about
from translate_kit.glossary.lint.rule import Rule
from translate_kit.glossary.lint.subject import Subject
from translate_kit.glossary.plural import plurals
from translate_kit.glossary.term import Term

_NONE = "-"


def confirms(term: Term, form: str) -> bool:
    """Whether an admitted form is there to confirm the term's odd plural."""
    return form == term.en_plural and form in term.en_admitted and not _is_known(term.en, form)


def _missing_plural(subject: Subject) -> Iterator[Remark]:
    for term in subject.terms:
        if term.en_plural or not _has_plural(term):
            continue
        ours = plurals(term.en)
        if ours == (term.en,) or _ends_in_abbreviation(term.en):
            continue  # a plural already: nothing wrong would count
        theirs = _inflected(term.en)
        if _folded(ours) & _folded(theirs):
            continue
        message = f'the plural of "{term.en}" is in doubt: {_either((*ours, *theirs))}'
        yield about(term, message, "write the right one under en_plural, or - for none")


def _odd_plural(subject: Subject) -> Iterator[Remark]:
    for term in subject.terms:
        plural = term.en_plural
        if not plural or plural == _NONE or not _has_plural(term):
            continue
        if not _is_known(term.en, plural) and plural not in term.en_admitted:
            expected = _either(dict.fromkeys((*plurals(term.en), *_inflected(term.en))))
            message = f'"{plural}" is no plural of "{term.en}" that we know; expected was {expected}'
            yield about(term, message, "mend it, or confirm it by listing it under en_admitted as well")


def _unused_plural(subject: Subject) -> Iterator[Remark]:
    for term in subject.terms:
        if term.en_plural in (None, _NONE):
            continue
        why = f"pos is {term.pos}" if term.pos in ("verb", "adjective") else ""
        why = why or ("number is singular" if term.number == "singular" else "")
        if why:
            yield about(term, f'the plural "{term.en_plural}" never counts: {why}', "write - under en_plural")


def _has_plural(term: Term) -> bool:
    return term.pos not in ("verb", "adjective") and term.number == "follow"


def _is_known(singular: str, plural: str) -> bool:
    """Whether a plural is the singular itself (aircraft), or what one of the two makes."""
    known = plural == singular or plural.casefold() in _folded(plurals(singular))
    return known or plural.casefold() in _inflected(singular)


def _ends_in_abbreviation(term: str) -> bool:
    """Whether the last word is one, such as MP: the library knows no abbreviations, and our rule is simply right."""
    word = term.split()[-1]
    return sum(letter.isupper() for letter in word) > 1


def _folded(forms: tuple[str, ...]) -> set[str]:
    return {form.casefold() for form in forms}


def _either(forms: Any) -> str:
    return " or ".join(f'"{form}"' for form in dict.fromkeys(forms))


@lru_cache(maxsize=1 << 14)
def _inflected(singular: str) -> tuple[str, ...]:
    """The plurals of a term by ``inflect``, everyday and learned, in small letters: it stumbles over capitals."""
    return tuple(dict.fromkeys(str(engine.plural_noun(singular.casefold())) for engine in _engines()))


@cache
def _engines() -> tuple[Any, Any]:
    """``inflect`` with everyday and with learned plurals; importing it takes seconds, so it is asked last."""
    import inflect

    everyday, learned = inflect.engine(), inflect.engine()
    learned.classical(all=True)
    return everyday, learned


RULES = (
    Rule("missing-plural", "warning", "en_plural is empty, and the regular plural is in doubt.", _missing_plural),
    Rule(
        "odd-plural", "warning", "A plural is neither regular nor known nor confirmed under en_admitted.", _odd_plural
    ),
    Rule("unused-plural", "warning", "A term that has no plural has one in its row.", _unused_plural),
)
