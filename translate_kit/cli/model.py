"""``translate-kit model``: the Argos packages on this machine."""

from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

import click

from translate_kit.cli.group import FINDINGS
from translate_kit.cli.progress import progress
from translate_kit.cli.session import Session, common_options, session, write_json
from translate_kit.errors import ModelError

if TYPE_CHECKING:
    from translate_kit.engine.packages import InstalledPackage


@click.group()
def model() -> None:
    """Install, list, verify and remove translation models.

    A model is an Argos Translate package German to English. Packages lie where Argos Translate looks for them, so both
    programs share them. `model install` is the only command that ever opens a connection.
    """


@model.command()
@click.option(
    "--from",
    "origin",
    type=click.Path(path_type=Path),
    metavar="PATH",
    help="An .argosmodel file, or a folder with a CTranslate2 model and its SentencePiece model.",
)
@click.option(
    "--index",
    metavar="URL",
    envvar="TRANSLATE_KIT_MODEL_INDEX",
    show_envvar=True,
    help="Package index of a mirror, in place of Argos Translate's own.",
)
@click.option("--sha256", metavar="HEX", help="What the package file's hash must be, where the tool does not know it.")
@click.option("--if-missing", is_flag=True, help="Be content with what is there; go on where no index can be reached.")
@click.option("--json", "as_json", is_flag=True, help="Print the installed package as one JSON object.")
@common_options
@click.pass_context
def install(
    context: click.Context,
    origin: Path | None,
    index: str | None,
    sha256: str | None,
    if_missing: bool,
    as_json: bool,
) -> None:
    """Install the German-English model.

    Without --from the official package is fetched from the Argos index (about 100 MB): resumed where a download broke
    off, and used only if its hash is the known one or the one you give. Whether the index can be reached is known
    within ten seconds.

    \b
    Examples:
      translate-kit model install
      translate-kit model install --from translate-de_en-1_3.argosmodel
      translate-kit model install --from opus-mt-de-en-ct2/
      translate-kit model install --index https://mirror.example/index.json
    """
    run = session(context)
    index_given = context.get_parameter_source("index") is click.core.ParameterSource.COMMANDLINE
    if origin is not None and (index_given or if_missing):
        raise click.UsageError("--from reads no index; leave out --index and --if-missing", context)
    try:
        package = _install(run, origin, index, sha256, if_missing=if_missing)
    except ModelError as error:
        if not if_missing or find_spec("translate_kit_embedded") is None:
            raise
        run.say(f"no Argos model: {error}; drafting goes on with the embedded engine")
        return
    if as_json:
        write_json(_as_json(package))
    else:
        run.say(f"{package} is installed in {package.path}")


def _install(
    run: Session, origin: Path | None, index: str | None, sha256: str | None, *, if_missing: bool
) -> "InstalledPackage":
    from translate_kit.engine.install import install_from_file, install_from_folder, install_from_index

    if origin is None:
        with progress(run, "fetching the model", unit="bytes") as update:
            return install_from_index(
                index=index,
                sha256=sha256,
                if_missing=if_missing,
                progress=lambda done, total: update(done, total or done),
            )
    if origin.is_dir():
        if sha256:
            raise click.UsageError("--sha256 is for files; a folder has no hash")
        return install_from_folder(origin)
    return install_from_file(origin, sha256=sha256)


@model.command("list")
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
@common_options
@click.pass_context
def list_command(context: click.Context, as_json: bool) -> None:
    """List the models on this machine; the last one is used.

    \b
    Examples:
      translate-kit model list
      translate-kit model list --json | jq -r .path
    """
    from translate_kit.engine.packages import list_packages

    run = session(context)
    packages = list_packages()
    for number, package in enumerate(packages, start=1):
        used = number == len(packages)
        if as_json:
            write_json(_as_json(package) | {"used": used})
        else:
            mark = "*" if used else " "
            click.echo(f"{mark} {package}  {package.size / 1e6:.0f} MB  {package.path}")
    if find_spec("translate_kit_embedded") is not None and not as_json:
        mark = " " if packages else "*"
        click.echo(f"{mark} embedded  (Gemma 3 270M with our adapter)")
    if not packages:
        run.say("no Argos package German to English; get one: translate-kit model install")


@model.command()
@click.argument("name", required=False)
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
@common_options
@click.pass_context
def verify(context: click.Context, name: str | None, as_json: bool) -> None:
    """Check that models are as they were installed and can be loaded.

    NAME is a name that `model list` shows; without it all are checked. Exit code 1 when something is wrong.

    \b
    Examples:
      translate-kit model verify
      translate-kit model verify translate-de_en-1_3 --json
    """
    from translate_kit.engine.packages import list_packages
    from translate_kit.engine.packages import verify as check

    run = session(context)
    packages = [package for package in list_packages() if name in (None, package.name)]
    if name is not None and not packages:
        raise ModelError(f"no package {name!r}; translate-kit model list shows what is there")
    if not packages:
        run.say("no Argos package German to English is installed")
    bad = False
    for package in packages:
        result = check(package)
        bad |= bool(result.problems)
        if as_json:
            found = {"ok": not result.problems, "recorded": result.recorded, "problems": list(result.problems)}
            write_json(_as_json(package) | found)
            continue
        click.echo(f"{package}: {'; '.join(result.problems) or 'all is well'}")
        if not result.recorded:
            run.say(f"{package.name} was not installed by translate-kit: there are no hashes to compare its files with")
    if bad:
        context.exit(FINDINGS)


@model.command()
@click.argument("name")
@click.option("--json", "as_json", is_flag=True, help="Print what was removed as one JSON object.")
@common_options
@click.pass_context
def remove(context: click.Context, name: str, as_json: bool) -> None:
    """Remove a model from this machine, for Argos Translate too.

    NAME is a name that `model list` shows.

    \b
    Examples:
      translate-kit model remove translate-de_en-1_3
    """
    from translate_kit.engine.packages import list_packages
    from translate_kit.engine.packages import remove as delete

    there = [_as_json(package) for package in list_packages() if package.name == name]
    package = delete(name)
    if as_json:
        write_json(there[0])
    else:
        session(context).say(f"{package.name} is removed")


def _as_json(package: "InstalledPackage") -> dict[str, object]:
    return {
        "name": package.name,
        "code": package.code,
        "version": package.version,
        "path": package.path.as_posix(),
        "bytes": package.size,
        "installed": package.installed.isoformat(),
        "origin": package.record.origin if package.record else None,
        "sha256": package.record.archive_sha256 if package.record else None,
    }
