"""Which glossary tables a command reads, and how it writes one that people keep."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

import click

from translate_kit.cli.session import AnyFunction, Session
from translate_kit.errors import InputError

if TYPE_CHECKING:
    from translate_kit.glossary.term import Glossary


def glossary_option(function: AnyFunction) -> AnyFunction:
    """``--glossary FILE``, several times."""
    return click.option(
        "--glossary",
        "glossary_paths",
        multiple=True,
        type=click.Path(path_type=Path),
        metavar="FILE",
        help="A glossary table (.tsv) or a folder of them, in place of the settings'. Repeatable.",
    )(function)


def load(run: Session, paths: tuple[Path, ...]) -> "Glossary":
    """The glossary that the user named, else the settings'. A default folder that is not there is an empty glossary.

    Raises:
        InputError: a table that is missing or broken.
    """
    from translate_kit.glossary.table import load_glossary

    config = run.config
    if paths:
        return load_glossary(paths)
    from translate_kit.config import DEFAULT_GLOSSARY

    wanted = [config.resolve(path) for path in config.glossary]
    if config.glossary == DEFAULT_GLOSSARY and not wanted[0].exists():
        from translate_kit.glossary.term import Glossary

        run.say("no glossary/ folder here, so no terms are checked; --glossary or the settings name one")
        return Glossary((), "none")
    return load_glossary(wanted)


def replace_table(path: Path, before: str, text: str) -> None:
    """Write a table that a person may have open in an editor.

    Args:
        path: the table.
        before: its text as it was when ``text`` was made of it.
        text: its new text.

    Raises:
        InputError: it cannot be written, or somebody has saved it meanwhile; then it stays as it is.
    """
    from translate_kit.catalog.atomic import write_atomic
    from translate_kit.glossary.files import read_bytes

    with _alone_in(Path(os.path.realpath(path)).parent):
        if read_bytes(path) != before.encode():
            raise InputError(path, "was saved by another program meanwhile", mend="run the command again")
        if text != before:
            write_atomic(path, text)


@contextmanager
def _alone_in(folder: Path) -> Iterator[None]:
    """Let no other run of ours write tables of a folder; a lock on the folder itself leaves no file there."""
    if sys.platform == "win32":
        yield
        return
    import fcntl

    descriptor = os.open(folder, os.O_RDONLY)
    try:
        with suppress(OSError):  # some network drives have no locks
            fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        os.close(descriptor)
