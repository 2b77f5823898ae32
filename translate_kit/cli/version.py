"""``--version``: the versions and hashes of all that decides what a draft says."""

import platform
from collections.abc import Iterator
from typing import Any

import click

from translate_kit import __version__


def version_option(function: Any) -> Any:
    """``--version`` on the group."""
    return click.option(
        "--version", is_flag=True, is_eager=True, expose_value=False, callback=_show, help="Show versions and hashes."
    )(function)


def _show(context: click.Context, _parameter: click.Parameter, value: bool) -> None:
    if not value or context.resilient_parsing:
        return
    click.echo(f"translate-kit {__version__} (Python {platform.python_version()})")
    for name, text in _parts():
        click.echo(f"  {name + ':':<12} {text}")
    context.exit()


def _parts() -> Iterator[tuple[str, str]]:
    from translate_kit.errors import KitError

    for name, part in (("segmenter", _segmenter), ("glossary", _glossary), ("argos", _argos), ("embedded", _embedded)):
        try:
            yield name, part()
        except KitError as error:
            yield name, str(error)


def _segmenter() -> str:
    from translate_kit.cli.paths import make_segmenter
    from translate_kit.cli.session import Session

    return make_segmenter(Session()).signature


def _glossary() -> str:
    from translate_kit.cli.glossary_files import load
    from translate_kit.cli.session import Session

    terms = load(Session(verbosity=-1), ())
    return f"{len(terms.terms)} terms, {terms.signature}"


def _installed(module: str, distribution: str) -> str | None:
    """The version of a distribution whose module can be imported."""
    from importlib.metadata import PackageNotFoundError, version  # slow to import for a command that is no --version
    from importlib.util import find_spec

    if find_spec(module) is None:
        return None
    try:
        return version(distribution)
    except PackageNotFoundError:
        return "of unknown version"


def _argos() -> str:
    installed = _installed("argostranslate", "argostranslate")
    if installed is None:
        return "not installed"
    from translate_kit.engine.packages import list_packages

    found = "; ".join(str(package) for package in list_packages()) or "no package German to English"
    return f"argostranslate {installed}, ctranslate2 {_installed('ctranslate2', 'ctranslate2')}; {found}"


def _embedded() -> str:
    if _installed("translate_kit_embedded", "translate-kit-embedded") is None:
        return "not installed"
    from translate_kit.engine.embedded import EmbeddedEngine

    return str(EmbeddedEngine().signature).removeprefix("embedded ")
