"""From the paths on the command line to documents."""

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from translate_kit.cli.session import Session

if TYPE_CHECKING:
    from translate_kit.source.model import Document

STDIN = "-"


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
    from translate_kit.source.document import parse, read_document

    config = run.config
    layout = text_layout or config.text_layout
    folders = [config.resolve(folder) for folder in config.sources]
    if STDIN in paths:
        data = sys.stdin.buffer.read()
        yield parse(stdin_name, Path("<stdin>"), data, layout)
    named = [path for path in paths if path != STDIN]
    if named or STDIN not in paths:
        for name, path in discover(named or [str(folder) for folder in folders], folders):
            yield read_document(path, name, layout)
