"""``translate-kit glossary``: the term base."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from translate_kit.cli.glossary_diff import diff
from translate_kit.cli.glossary_exchange import export, import_
from translate_kit.cli.glossary_files import glossary_option, load
from translate_kit.cli.glossary_find import find
from translate_kit.cli.glossary_lint import lint
from translate_kit.cli.session import common_options, session, write_json
from translate_kit.errors import KitError

if TYPE_CHECKING:
    from translate_kit.glossary.term import Glossary, Term


@click.group()
def glossary() -> None:
    """Show terms, find them in texts and PO files, check, compare and exchange glossaries."""


@glossary.command()
@click.argument("query", metavar="TERM")
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line, with all fields.")
@glossary_option
@common_options
@click.pass_context
def show(context: click.Context, query: str, as_json: bool, glossary_paths: tuple[Path, ...]) -> None:
    """Show what the glossary says about a term.

    TERM is German (inflected is fine), English, right or wrong, or an id. Exit code 2 when nothing is found.

    \b
    Examples:
      translate-kit glossary show "Koalition der Willigen"
      translate-kit glossary show ceasefire
      translate-kit glossary show Fraktionen --json | jq .en
    """
    terms = load(session(context), glossary_paths)
    found = _look_up(terms, query)
    if not found:
        raise KitError(_not_found(terms, query))
    for number, term in enumerate(found):
        if as_json:
            write_json(_fields(term))
        else:
            click.echo(("\n" if number else "") + _card(term))


glossary.add_command(find)
glossary.add_command(lint)
glossary.add_command(export)
glossary.add_command(import_)
glossary.add_command(diff)


def _look_up(terms: "Glossary", query: str) -> "list[Term]":
    wanted = query.casefold()
    exact = [
        (rank, term)
        for term in terms.terms
        if (rank := next((n for n, forms in enumerate(_forms(term)) if wanted in map(str.casefold, forms)), None))
        is not None
    ]
    if exact:
        return [term for _, term in sorted(exact, key=lambda item: item[0])]
    from translate_kit.glossary.match import Matcher

    return list({hit.term.id: hit.term for hit in Matcher(terms).find(query)}.values())


def _forms(term: "Term") -> tuple[tuple[str, ...], ...]:
    """What a term may be asked for by, the most telling first."""
    english = (term.en, *([term.en_plural] if term.en_plural else []))
    return (term.id, term.de, *term.de_variants), english, term.en_admitted, term.en_forbidden


def _not_found(terms: "Glossary", query: str) -> str:
    import difflib

    forms = dict.fromkeys(form for term in terms.terms for form in (term.de, term.en))
    near = difflib.get_close_matches(query, forms, n=3, cutoff=0.6)
    hint = "; near: " + ", ".join(near) if near else ""
    return f'no term "{query}" among {len(terms.terms)}{hint}'


def _fields(term: "Term") -> dict[str, object]:
    from dataclasses import asdict

    fields = asdict(term)
    fields["path"] = term.path.as_posix()
    return fields


def _card(term: "Term") -> str:
    rows = [
        ("German also", ", ".join(term.de_variants)),
        ("plural", {None: "regular", "-": "none"}.get(term.en_plural, term.en_plural or "")),
        ("also right", ", ".join(term.en_admitted)),
        ("wrong", ", ".join(term.en_forbidden)),
        ("only where", term.require),
        ("not where", term.exclude),
        ("enforcement", {"must": "must be said", "prefer": "preferred", "check": "only reported"}[term.enforce]),
        ("meaning", term.definition),
        ("example", term.example),
        ("domain", term.domain),
        ("source", f"{term.source} ({term.status})"),
        ("file", f"{term.path.as_posix()}:{term.line}"),
    ]
    head = f"{click.style(term.de, bold=True)} -> {click.style(term.en, bold=True)}   [{term.id}]"
    return "\n".join([head, *(f"  {name + ':':<13} {value}" for name, value in rows if value)])
