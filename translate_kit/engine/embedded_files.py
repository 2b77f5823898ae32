"""The embedded model's files: where its build lies, whether it is whole, how to be rid of it."""

from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from translate_kit.errors import EngineError, ModelError

NAME = "embedded"


@dataclass(frozen=True, slots=True)
class EmbeddedFiles:
    """The embedded model on this machine.

    Attributes:
        version: of the distribution that brings it.
        path: the folder of the build, None before its first use.
        size: bytes of the build.
        problems: what is wrong with it, in words.
    """

    version: str
    path: Path | None
    size: int
    problems: tuple[str, ...]


def embedded_files() -> EmbeddedFiles | None:
    """Look at the embedded model and check its files against their hashes; None where it is not installed.

    Raises:
        EngineError: a package with a part of the base weights is not installed.
    """
    if find_spec("translate_kit_embedded") is None:
        return None
    from translate_kit_embedded import BuildError, __version__
    from translate_kit_embedded.installed import find_model

    try:
        found = find_model()
    except BuildError as error:
        raise EngineError(str(error)) from error
    if found is None:
        return EmbeddedFiles(__version__, None, 0, ())
    return EmbeddedFiles(__version__, found.path, found.size, found.problems)


def remove_embedded_builds() -> list[Path]:
    """Remove the builds in the user's cache; the next draft builds the model anew.

    Raises:
        ModelError: there is none.
        EngineError: the user has no home.
    """
    removed: list[Path] = []
    if find_spec("translate_kit_embedded") is not None:
        from translate_kit_embedded import BuildError
        from translate_kit_embedded.installed import remove_models

        try:
            removed = remove_models()
        except BuildError as error:
            raise EngineError(str(error)) from error
    if not removed:
        raise ModelError("no build of the embedded model is here; it is made when it is first used")
    return removed
