"""``translate-kit model``: the Argos packages on this machine."""

from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

import click

from translate_kit.cli.model_files import as_json_object, list_command, remove, verify
from translate_kit.cli.progress import progress
from translate_kit.cli.session import Session, common_options, session, write_json
from translate_kit.errors import ModelError
from translate_kit.text import shown

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
        write_json(as_json_object(package))
    else:
        run.say(f"{package} is installed in {shown(str(package.path), 200)}")


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


for command in (list_command, verify, remove):
    model.add_command(command)
