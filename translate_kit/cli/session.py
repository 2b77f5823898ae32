"""What all commands share: the global options, the settings, and how words reach the user."""

import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

if TYPE_CHECKING:
    from rich.console import Console

    from translate_kit.config import Config

AnyFunction = TypeVar("AnyFunction", bound=Callable[..., Any])


@dataclass
class Session:
    """One run of the program.

    Attributes:
        config_path: the settings file the user named, None to look for one.
        verbosity: -1 quiet, 0 normal, 1 verbose, 2 with tracebacks.
    """

    config_path: Path | None = None
    verbosity: int = 0

    @cached_property
    def config(self) -> "Config":
        """The settings, read once."""
        from translate_kit.config import load_config

        return load_config(self.config_path)

    @cached_property
    def console(self) -> "Console":
        """Standard error for tables and progress; coloured on terminals only."""
        from rich.console import Console

        width = None if sys.stderr.isatty() or "COLUMNS" in os.environ else 100  # a log has no width of its own
        no_color = "NO_COLOR" in os.environ or None
        return Console(stderr=True, highlight=False, soft_wrap=True, no_color=no_color, width=width)

    def say(self, text: str, *, level: int = 0) -> None:
        """Say something on standard error when the verbosity is at least ``level``."""
        if self.verbosity >= level:
            click.echo(text, err=True)

    def print(self, text: str) -> None:
        """Say something on standard error while a progress bar stands there."""
        if self.verbosity >= 0:
            self.console.print(text, markup=False)

    def warn(self, text: str) -> None:
        """Say something that the user should act on, also with ``-q``."""
        label = click.style("warning:", fg="yellow") if sys.stderr.isatty() else "warning:"
        click.echo(f"{label} {text}", err=True)


def session(context: click.Context) -> Session:
    """The run's session, made when first asked for."""
    found = context.find_root().ensure_object(Session)
    assert isinstance(found, Session)
    return found


def _more(context: click.Context, _parameter: click.Parameter, value: int) -> None:
    session(context).verbosity += value


def _less(context: click.Context, _parameter: click.Parameter, value: bool) -> None:
    if value:
        session(context).verbosity = -1


def _config(context: click.Context, _parameter: click.Parameter, value: Path | None) -> None:
    if value is not None:
        session(context).config_path = value


def common_options(function: AnyFunction) -> AnyFunction:
    """``--config``, ``-v`` and ``-q``, understood before and after the command's name."""
    for option in (
        click.option("-q", "--quiet", is_flag=True, expose_value=False, callback=_less, help="Say only what matters."),
        click.option("-v", "--verbose", count=True, expose_value=False, callback=_more, help="Say more; twice: all."),
        click.option(
            "--config",
            type=click.Path(path_type=Path, dir_okay=False),
            metavar="FILE",
            expose_value=False,
            callback=_config,
            help="Settings file. Default: the nearest translate-kit.toml or pyproject.toml with our table.",
        ),
    ):
        function = option(function)
    return function


def write_json(data: object) -> None:
    """One JSON value as one line on standard output."""
    import json

    click.echo(json.dumps(data, ensure_ascii=False))
