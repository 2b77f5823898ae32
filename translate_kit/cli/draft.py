"""``translate-kit draft``: sources to catalogs."""

from pathlib import Path
from typing import Any

import click

from translate_kit.cli.glossary_files import glossary_option
from translate_kit.cli.paths import text_layout_option
from translate_kit.cli.session import common_options, session


def _plain_name(_context: click.Context, _parameter: click.Parameter, value: str) -> str:
    """A NAME becomes a path below the catalogs' folder and must stay there."""
    parts = value.split("/")
    if "\\" in value or ":" in value or not value.isprintable() or any(part in ("", ".", "..") for part in parts):
        raise click.BadParameter(f"{value!r} is no name; letters, digits and / between folders")
    return value


@click.command()
@click.argument("paths", nargs=-1, metavar="[PATH]...", type=click.Path(allow_dash=True))
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path, file_okay=False),
    metavar="FOLDER",
    help="Folder of the catalogs. Default: locales/en/LC_MESSAGES, as the settings say.",
)
@click.option("--engine", type=click.Choice(["auto", "argos", "embedded"]), help="Default: an installed Argos package.")
@click.option("--device", type=click.Choice(["auto", "cpu", "cuda"]), help="Where the model runs.")
@click.option("--threads", type=click.IntRange(0, 256), help="Processor threads; 0 takes all.")
@click.option("--beam-size", type=click.IntRange(0, 16), help="Beam width: 1 is fastest; 0 is the engine's own choice.")
@glossary_option
@text_layout_option
@click.option(
    "--name",
    default="stdin",
    show_default=True,
    callback=_plain_name,
    help="Name of what - reads; NAME.md is Markdown.",
)
@click.option("--limit", type=click.IntRange(0), metavar="N", help="Draft at most N sentences; run again to go on.")
@click.option(
    "--enforce",
    type=click.Choice(["must", "prefer", "off"]),
    help="Terms that are brought into drafts: those that must be said (default), preferred ones too, or none.",
)
@click.option("--no-enforce", "enforce", flag_value="off", help="The same as --enforce off.")
@click.option("--explain", is_flag=True, help="Say what was tried for each term that a draft did not say.")
@click.option("--redraft", is_flag=True, help="Replace untouched drafts of another engine, glossary or setting.")
@click.option("--no-cache", is_flag=True, help="Ask the engine anew; do not read or write its cached output.")
@click.option("-n", "--dry-run", is_flag=True, help="Show what would be done; write nothing, load no model.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object instead of the table.")
@common_options
@click.pass_context
def draft(context: click.Context, /, paths: tuple[str, ...], **options: Any) -> None:
    """Draft German sources to PO files for review.

    PATH is a .txt or .md file, a folder, a glob, or - for standard input (whose PO file goes to standard output unless
    --output is given). Without one, the folders that the settings name (seeds/). One PO file a document, one entry a
    sentence, every draft marked fuzzy. What a person has edited or accepted is never changed. Ctrl-C keeps what is
    done; the next run goes on from there.

    Where a draft does not say what the glossary demands, or says it wrongly, other wordings are tried and the likeliest
    good one is taken; each term's line in the PO file says so. Where none is good, the draft stays and the line says
    that too.

    \b
    Examples:
      translate-kit draft                            everything below seeds/
      translate-kit draft rede.txt --limit 20        a first look
      translate-kit draft --engine argos --redraft   better drafts for what nobody has touched
      translate-kit draft rede.txt --explain         what was done for each term, and why
      translate-kit draft --dry-run --json | jq .drafted
      translate-kit draft - < rede.txt > rede.po
    """
    from translate_kit.cli.draft_run import DraftOptions, run_draft

    context.exit(run_draft(session(context), paths, DraftOptions(**options)))
