"""From the paths on the command line to documents."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import click

from translate_kit.cli.session import Session

if TYPE_CHECKING:
    from pathlib import Path

    from translate_kit.source.model import Document
    from translate_kit.source.segmenter import Segmenter

text_layout_option = click.option(
    "--text-layout",
    type=click.Choice(["auto", "lines", "wrapped"]),
    help="How .txt is read: one paragraph a line, or wrapped lines with blank lines between.",
)


def load_documents(
    run: Session, paths: Sequence[str], text_layout: str | None, *, stdin_name: str = "stdin"
) -> "Iterator[Document]":
    """Read the documents that the user named, or all of the source folders.

    Args:
        run: the session.
        paths: files, folders, globs or ``-``; empty for the source folders of the settings.
        text_layout: overrides the setting where not None.
        stdin_name: NAME of the document that ``-`` reads; an ending ``.md`` makes it Markdown.

    Raises:
        InputError: a path that does not exist, is no source, or cannot be read.
    """
    from translate_kit.source.discover import discover
    from translate_kit.source.document import read_document

    config = run.config
    folders = [config.resolve(folder) for folder in config.sources]
    for source in discover(paths or [str(folder) for folder in folders], folders, stdin_name=stdin_name):
        document = read_document(source.path, source.name, text_layout or config.text_layout)
        if document.layout is not None:
            run.say(f"{document.path}: read as {document.layout}", level=1)
        yield document


def make_segmenter(run: Session, rules: "Path | None" = None) -> "Segmenter":
    """The segmenter of the settings.

    Args:
        run: the session.
        rules: an SRX file in place of the settings'.
    """
    from translate_kit.source.segmenter import Segmenter

    config = run.config
    return Segmenter(rules or (config.resolve(config.segmentation) if config.segmentation else None))


def split_catalogs(paths: Sequence[str]) -> tuple[list[str], list[str]]:
    """Tell PO files from sources.

    Args:
        paths: files, folders, globs or ``-``; a folder with PO files in it stands for them.

    Returns:
        The paths of sources as they were given, and the PO files.
    """
    from glob import glob
    from pathlib import Path

    sources, catalogs = [], []
    for path in paths:
        if path.endswith(".po"):
            catalogs += sorted(glob(path, recursive=True)) or [path]  # noqa: PTH207 - the pattern may be absolute
        elif Path(path).is_dir() and (found := sorted(Path(path).rglob("*.po"))):
            catalogs += [one.as_posix() for one in found]
        else:
            sources.append(path)
    return sources, catalogs
