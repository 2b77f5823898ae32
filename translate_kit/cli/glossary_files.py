"""Which glossary tables a command reads."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from translate_kit.cli.session import Session

if TYPE_CHECKING:
    from translate_kit.glossary.term import Glossary

AnyFunction = TypeVar("AnyFunction", bound=Callable[..., Any])


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
