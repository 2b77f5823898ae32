"""``translate-kit segment``: show the sentences."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from translate_kit.cli.paths import load_documents, make_segmenter, text_layout_option
from translate_kit.cli.session import Session, common_options, session, write_json
from translate_kit.text import count

if TYPE_CHECKING:
    from translate_kit.source.model import Document, Segment


@click.command()
@click.argument("paths", nargs=-1, metavar="[PATH]...", type=click.Path(allow_dash=True))
@click.option(
    "--json", "as_json", is_flag=True, help="One JSON object a line: document, block, role, index, start, ..."
)
@text_layout_option
@click.option(
    "--rules",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE",
    help="SRX file whose rules come before the built-in ones.",
)
@common_options
@click.pass_context
def segment(
    context: click.Context, paths: tuple[str, ...], as_json: bool, text_layout: str | None, rules: Path | None
) -> None:
    """Show how German texts are split into sentences.

    PATH is a .txt or .md file, a folder, a glob, or - for standard input. Without one, the folders that the settings
    name (seeds/). Nothing is written.

    \b
    Examples:
      translate-kit segment seeds/rede.txt
      echo "Am 3. Oktober sprach Dr. Sommer. Es regnete." | translate-kit segment -
      translate-kit segment seeds --json | jq -r .text
    """
    from translate_kit.source.segment import segment as split

    run = session(context)
    segmenter = make_segmenter(run, rules)
    for document in load_documents(run, paths, text_layout):
        found = split(document, segmenter)
        if as_json:
            for one in found:
                write_json(_as_json(one))
        else:
            _show(run, document, found)


def _as_json(one: "Segment") -> dict[str, str | int]:
    return {
        "document": one.document,
        "block": one.block,
        "role": str(one.role),
        "index": one.index,
        "start": one.start,
        "end": one.end,
        "line": one.line,
        "text": one.text,
    }


def _show(run: Session, document: "Document", found: "tuple[Segment, ...]") -> None:
    blocks = len({one.block for one in found})
    run.say(f"{document.path}: {count(len(found), 'segment')} in {count(blocks, 'block')}")
    last = -1
    for one in found:
        if one.block != last:
            click.echo(f"\n[{one.role}]" if last >= 0 else f"[{one.role}]")
            last = one.block
        click.echo(f"{one.line:5}  {one.text}")
