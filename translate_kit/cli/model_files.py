"""``model list``, ``verify`` and ``remove``: what lies on this machine."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from translate_kit.cli.group import FINDINGS
from translate_kit.cli.session import common_options, session, write_json
from translate_kit.errors import ModelError
from translate_kit.text import shown

if TYPE_CHECKING:
    from translate_kit.engine.embedded_files import EmbeddedFiles
    from translate_kit.engine.packages import InstalledPackage


@click.command("list")
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
@common_options
@click.pass_context
def list_command(context: click.Context, as_json: bool) -> None:
    """List the models on this machine. The one that drafts are made with bears a star.

    \b
    Examples:
      translate-kit model list
      translate-kit model list --json | jq -r 'select(.used) | .name'
    """
    from translate_kit.engine.embedded_files import embedded_files
    from translate_kit.engine.packages import list_packages

    packages = list_packages()
    embedded = embedded_files()
    rows = [(_embedded_as_json(embedded), _tell_embedded(embedded))] if embedded else []
    rows += [
        (as_json_object(package), f"{package}  {package.size / 1e6:.0f} MB  {shown(str(package.path), 200)}")
        for package in packages
    ]
    for number, (data, text) in enumerate(rows, start=1):
        used = number == len(rows)
        if as_json:
            write_json(data | {"used": used})
        else:
            click.echo(f"{'*' if used else ' '} {text}")
    if not packages:
        session(context).say("no Argos package German to English; get one: translate-kit model install")


@click.command()
@click.argument("name", required=False)
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
@common_options
@click.pass_context
def verify(context: click.Context, name: str | None, as_json: bool) -> None:
    """Check that models are as they were installed or built, and that Argos packages can be loaded.

    NAME is a name that `model list` shows; without it all are checked. Exit code 1 when something is wrong.

    \b
    Examples:
      translate-kit model verify
      translate-kit model verify translate-de_en-1_3 --json
    """
    from translate_kit.engine.embedded_files import NAME, embedded_files
    from translate_kit.engine.packages import list_packages
    from translate_kit.engine.packages import verify as check

    packages = [package for package in list_packages() if name in (None, package.name)]
    embedded = embedded_files() if name in (None, NAME) else None
    if not packages and embedded is None:
        what = "no model" if name is None else f"no model {name!r}"
        raise ModelError(f"{what} here; translate-kit model list shows what there is")
    problems: list[Sequence[str]] = []
    if embedded:
        problems.append(embedded.problems)
        data = _embedded_as_json(embedded) | {"ok": not embedded.problems, "problems": list(embedded.problems)}
        _report(data, _tell_embedded(embedded), embedded.problems, as_json=as_json)
    for package in packages:
        found = check(package)
        problems.append(found.problems)
        data = as_json_object(package) | {"ok": not found.problems, "problems": list(found.problems)}
        _report(data | {"recorded": found.recorded}, str(package), found.problems, as_json=as_json)
        if not found.recorded:
            session(context).say(f"{package.name} was installed by another program: no hashes to compare with")
    if any(problems):
        context.exit(FINDINGS)


@click.command()
@click.argument("name")
@click.option("--json", "as_json", is_flag=True, help="Print what was removed as one JSON object.")
@common_options
@click.pass_context
def remove(context: click.Context, name: str, as_json: bool) -> None:
    """Remove a model from this machine, an Argos package for Argos Translate too.

    NAME is a name that `model list` shows. "embedded" removes the built model from the cache; it is built anew when it
    is needed.

    \b
    Examples:
      translate-kit model remove translate-de_en-1_3
      translate-kit model remove embedded
    """
    from translate_kit.engine.embedded_files import NAME, remove_embedded_builds
    from translate_kit.engine.packages import list_packages
    from translate_kit.engine.packages import remove as delete

    if name == NAME:
        data: dict[str, object] = {"name": NAME, "path": remove_embedded_builds()[0].as_posix()}
    else:
        there = {package.name: as_json_object(package) for package in list_packages()}
        data = there[delete(name).name]
    if as_json:
        write_json(data)
    else:
        session(context).say(f"{name} is removed")


def as_json_object(package: "InstalledPackage") -> dict[str, object]:
    """An installed package as ``--json`` gives it."""
    return {
        "name": package.name,
        "engine": "argos",
        "code": package.code,
        "version": package.version,
        "path": package.path.as_posix(),
        "bytes": package.size,
        "installed": package.installed.isoformat(),
        "origin": package.record.origin if package.record else None,
        "sha256": package.record.archive_sha256 if package.record else None,
    }


def _embedded_as_json(files: "EmbeddedFiles") -> dict[str, object]:
    path = files.path.as_posix() if files.path else None
    return {"name": "embedded", "engine": "embedded", "version": files.version, "path": path, "bytes": files.size}


def _tell_embedded(files: "EmbeddedFiles") -> str:
    head = f"embedded {files.version} (Gemma 3 270M with our adapter)"
    return f"{head}  {files.size / 1e6:.0f} MB  {files.path}" if files.path else f"{head}  built on first use"


def _report(data: dict[str, object], text: str, problems: Sequence[str], *, as_json: bool) -> None:
    if as_json:
        write_json(data)
    else:
        click.echo(f"{text}: {'; '.join(problems) or 'all is well'}")
