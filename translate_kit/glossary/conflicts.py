"""What no single row shows: terms that contradict each other."""

from collections.abc import Iterable

from translate_kit.errors import InputError
from translate_kit.glossary.term import Term
from translate_kit.text import shown


def check_conflicts(terms: Iterable[Term]) -> None:
    """Refuse two terms with one id, or with one German form and nothing that tells them apart.

    Args:
        terms: the terms of all tables, in the order of the tables.

    Raises:
        InputError: names the later place as its own and the earlier one in words.
    """
    ids: dict[str, Term] = {}
    forms: dict[tuple[str, str, str], Term] = {}
    for term in terms:
        first = ids.setdefault(term.id, term)
        if first is not term:
            raise InputError(
                term.path,
                f'id "{shown(term.id)}" is already at {first.path}:{first.line}',
                line=term.line,
                mend="give one of the two terms an id of its own",
            )
        for form in (term.de, *term.de_variants):
            other = forms.setdefault((form, term.require, term.exclude), term)
            if other is not term:
                raise InputError(
                    term.path,
                    f'"{shown(form)}" is already a form of "{shown(other.id)}" at {other.path}:{other.line}',
                    line=term.line,
                    mend="join the two, or tell them apart with require or exclude",
                )
