"""``translate-kit glossary export`` and ``import``: the term base in the formats of other tools."""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import click

from translate_kit.cli.glossary_files import glossary_option, load, replace_table
from translate_kit.cli.group import FINDINGS
from translate_kit.cli.session import Session, common_options, session, write_json
from translate_kit.errors import InputError
from translate_kit.text import count

if TYPE_CHECKING:
    from translate_kit.glossary.exchange.concept import Remarks
    from translate_kit.glossary.exchange.update import Updated

FORMATS = ("tbx", "tbx3", "weblate", "omegat", "deepl", "tsv")
KINDS = ("tbx", "csv", "tsv")
LINES = 20
"""Lines about single entries that are shown without -v."""

_LEFT_OUT = {
    "without_source": "without a form in the source language",
    "without_target": "without a right form in the target language",
    "other_languages": "of other languages",
    "refused": "that our tables cannot hold",
}
_CHANGED = {
    "joined": "joined with another",
    "forms": "with a form left out",
    "ids": "with a new id",
    "cleaned": "with text cleaned",
}

output_option = click.option(
    "-o", "--output", type=click.Path(path_type=Path), metavar="FILE", help="Where to write. Default: standard output."
)
force_option = click.option("--force", is_flag=True, help="Replace FILE if it is there already.")


@click.command()
@output_option
@click.option("--format", "name", type=click.Choice(FORMATS), help="Default: by the ending of FILE.")
@click.option(
    "--variants/--no-variants",
    default=None,
    help="An entry for every form, or one for every term. Default: every form for weblate and omegat.",
)
@click.option(
    "--forbidden/--no-forbidden", default=True, help="TBX with wrong renderings, marked as such. Default: with."
)
@click.option("--strict", is_flag=True, help="Exit with 1 if something is left out. The file is written all the same.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object with what was done; needs -o.")
@force_option
@glossary_option
@common_options
@click.pass_context
def export(
    context: click.Context,
    output: Path | None,
    name: str | None,
    variants: bool | None,
    forbidden: bool,
    strict: bool,
    as_json: bool,
    force: bool,
    glossary_paths: tuple[Path, ...],
) -> None:
    """Write the glossary in the format of another tool.

    \b
    tbx      TBX 2 (martif), for term bases, Weblate, OmegaT. Holds everything; `import` brings all of it back.
             OmegaT takes wrong renderings for right ones: give it --no-forbidden, or the format omegat.
    tbx3     TBX 3 (ISO 30042:2019, TBX-Basic, DCA). Holds everything.
    weblate  CSV with source, target, context, developer_comments. Holds right forms, ids, definitions.
    omegat   Table with source, target, comment (.utf8, .txt). Holds the same.
    deepl    CSV with source, target, DE, EN. Holds the preferred rendering of each term. Terms with a condition
             stay out: DeepL would apply them everywhere.
    tsv      Our own table, several of them in one. Holds everything but comment lines.

    So weblate, omegat and deepl hold no wrong renderings, no conditions, no rules (case, number, match, enforce) and
    no part of speech, domain, example, source or status. One line on standard error says what was left out, and of
    how many terms.

    --variants adds the German forms and the English renderings that the glossary lists, regular English plurals,
    American spellings and compounds without their hyphen, for tools that look for exact words. German plurals are not
    in the glossary and are never made up.

    \b
    Examples:
      translate-kit glossary export -o glossary.tbx
      translate-kit glossary export --format omegat -o omegat/glossary/politics.utf8
      translate-kit glossary export --format deepl --glossary glossary/names.tsv > names.csv
      translate-kit glossary export --format weblate --strict -o de-en.csv --json | jq .left_out
    """
    from translate_kit.glossary.exchange import formats
    from translate_kit.glossary.exchange.loss import in_words

    run = session(context)
    target = _target(output)
    _need_output(target, as_json)
    chosen = name or _by_ending(target)
    glossary = load(run, glossary_paths)
    written = formats.export(glossary, chosen, variants=variants, forbidden=forbidden)
    _write(target, written.text, force=force)
    left_out = {key: number for key, number in sorted(written.left_out.items()) if number}
    run.say(in_words(left_out, formats.FORMATS[chosen].title))
    if written.formulas:
        run.warn(
            f"{count(written.formulas, 'cell')} a spreadsheet would take for formulas: open the file as text there"
        )
    if as_json:
        facts = {"format": chosen, "output": target and target.as_posix(), "terms": len(glossary.terms)}
        write_json(facts | {"rows": written.rows, "left_out": left_out, "formulas": written.formulas})
    if strict and left_out:
        context.exit(FINDINGS)


@click.command("import")
@click.argument("path", metavar="FILE", type=click.Path(path_type=Path, allow_dash=True))
@output_option
@click.option("--format", "kind", type=click.Choice(KINDS), help="Default: seen by the content.")
@click.option("--source-lang", default="de", show_default=True, metavar="TAG", help="Language of the German forms.")
@click.option("--target-lang", default="en", show_default=True, metavar="TAG", help="Of the English ones; en is any.")
@click.option("--update", is_flag=True, help="Add to FILE what it does not have; its own rows stay as they are.")
@click.option("--strict", is_flag=True, help="Exit with 1 if something is left out or changed.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object with what was done; needs -o.")
@force_option
@common_options
@click.pass_context
def import_(
    context: click.Context,
    path: Path,
    output: Path | None,
    kind: str | None,
    source_lang: str,
    target_lang: str,
    update: bool,
    strict: bool,
    as_json: bool,
    force: bool,
) -> None:
    """Make a glossary table of a file of another tool.

    FILE is TBX 2 or 3, a CSV or TSV with or without a header (Weblate, OmegaT, DeepL, a spreadsheet, our own table),
    or - for standard input. What comes out is a table that translate-kit reads. Where the file names no source, the
    column `source` has the file's name.

    Entries without one of the two languages are left out, and so is what no table can hold. Where a file has a German
    form twice, the English of the second joins the first. Standard error says so, with lines.

    \b
    Examples:
      translate-kit glossary import iate.tbx -o glossary/iate.tsv
      translate-kit glossary import termbase.tbx --source-lang de-AT --target-lang en-GB > new.tsv
      translate-kit glossary import deepl.csv -o glossary/diplomacy.tsv --update
      translate-kit glossary import export.csv -o new.tsv --json | jq .left_out
    """
    from translate_kit.glossary.exchange import formats, tsv
    from translate_kit.glossary.exchange.concept import Languages
    from translate_kit.glossary.exchange.update import update as into_table

    run = session(context)
    target = _target(output)
    _need_output(target, as_json)
    if update and (target is None or force):
        raise click.UsageError("--update needs -o FILE, and no --force")
    terms, remarks = formats.read_file(path, kind or "", Languages(source_lang, target_lang))
    updated = into_table(target, terms, remarks) if update and target and target.exists() else None
    written = tsv.write(terms)
    if target and updated:
        replace_table(target, updated.before, updated.text)
    else:
        _write(target, written.text, force=force)
    _tell(run, remarks, len(terms), updated)
    if written.formulas:
        run.warn(
            f"{count(written.formulas, 'cell')} a spreadsheet would take for formulas: look before you open it there"
        )
    if as_json:
        write_json(_facts(remarks, target, len(terms), updated))
    if strict and (+remarks.left_out or +remarks.changed or remarks.unread or (updated and updated.conflicts)):
        context.exit(FINDINGS)


def _target(output: Path | None) -> Path | None:
    return None if output == Path("-") else output


def _need_output(target: Path | None, as_json: bool) -> None:
    if as_json and target is None:
        raise click.UsageError("--json needs -o FILE: standard output cannot hold both")


def _by_ending(target: Path | None) -> str:
    from translate_kit.glossary.exchange.formats import format_of_ending

    if target and (found := format_of_ending(target)):
        return found
    raise click.UsageError(f"--format is needed: one of {', '.join(FORMATS)}")


def _write(target: Path | None, text: str, *, force: bool) -> None:
    """Write in UTF-8, whatever the terminal speaks; an existing file is replaced only where that is said."""
    if target is None:
        click.echo(text.encode(), nl=False)
        return
    from translate_kit.catalog.atomic import check_writable_name, write_atomic

    check_writable_name(target)
    if target.is_dir():
        raise InputError(target, "is a folder", mend="name a file")
    if target.exists():
        if not target.is_file():  # a device or a pipe would be replaced by a file
            raise InputError(target, "is no regular file", mend="name another, or leave -o out for standard output")
        if target.read_bytes() == text.encode():
            return
        if not force:
            raise InputError(target, "is there already", mend="choose another name, or replace it with --force")
    write_atomic(target, text)


def _tell(run: Session, remarks: "Remarks", terms: int, updated: "Updated | None") -> None:
    lines = remarks.lines if run.verbosity > 0 else remarks.lines[:LINES]
    for line in lines:
        run.say(line)
    if len(lines) < len(remarks.lines):
        run.say(f"... and {len(remarks.lines) - len(lines)} more; -v shows all")
    parts = [f"{remarks.path}: {count(remarks.entries, 'entry', 'entries')}, {count(terms, 'term')}"]
    if updated:
        parts.append(
            f"{updated.added} added, {updated.same} there already, {count(updated.conflicts, 'conflict')} kept"
        )
    parts += _part("left out", remarks.left_out, _LEFT_OUT)
    parts += _part("changed", remarks.changed, _CHANGED)
    if remarks.unread:
        named = [f"{name} ({number})" for name, number in sorted(remarks.unread.items())]
        parts.append("no place for: " + ", ".join(named))
    run.say("; ".join(parts))


def _part(title: str, counts: Mapping[str, int], words: Mapping[str, str]) -> list[str]:
    named = [f"{counts[key]} {text}" for key, text in words.items() if counts.get(key)]
    return [f"{title}: " + ", ".join(named)] if named else []


def _facts(remarks: "Remarks", target: Path | None, terms: int, updated: "Updated | None") -> dict[str, object]:
    facts: dict[str, object] = {
        "input": remarks.path.as_posix(),
        "output": target and target.as_posix(),
        "entries": remarks.entries,
        "terms": terms,
        "left_out": {key: number for key, number in sorted(remarks.left_out.items()) if number},
        "changed": {key: number for key, number in sorted(remarks.changed.items()) if number},
        "unread": dict(sorted(remarks.unread.items())),
        "remarks": remarks.lines,
    }
    if updated:
        facts |= {"added": updated.added, "same": updated.same, "conflicts": updated.conflicts}
    return facts
