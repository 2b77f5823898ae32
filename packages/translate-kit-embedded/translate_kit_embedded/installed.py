"""The builds that are on this machine: what is there, whether it is whole, how to be rid of it."""

import shutil
from dataclasses import dataclass
from pathlib import Path

from filelock import FileLock

from translate_kit_embedded.locate import FOLDER_PREFIX, ModelInputs, default_cache, default_inputs
from translate_kit_embedded.manifest import problems


@dataclass(frozen=True, slots=True)
class InstalledModel:
    """A build on disk.

    Attributes:
        path: its folder.
        size: bytes of its files.
        problems: what is wrong with it, one short phrase each; such a build is made anew when it is needed.
    """

    path: Path
    size: int
    problems: tuple[str, ...]


def find_model(inputs: ModelInputs | None = None, cache: Path | None = None) -> InstalledModel | None:
    """The build of these inputs, with all its files checked against their hashes; None where it is not built.

    Args:
        inputs: as for ``ensure_model``.
        cache: as for ``ensure_model``.

    Raises:
        BuildError: without ``inputs``: a package with a part of the base weights is not installed.
    """
    inputs = inputs or default_inputs()
    folder = (cache or default_cache()) / inputs.name
    if not folder.is_dir():
        return None
    size = sum(path.stat().st_size for path in folder.iterdir())
    return InstalledModel(folder, size, tuple(problems(folder, inputs)))


def remove_models(cache: Path | None = None) -> list[Path]:
    """Remove all builds, those of other versions and what interrupted ones left included.

    Returns:
        The folders that are gone. Lock files stay: another process may wait at one.
    """
    cache = cache or default_cache()
    folders = [path for path in sorted(cache.glob(f"*{FOLDER_PREFIX}*")) if path.is_dir()]
    for folder in folders:
        name = folder.name[folder.name.index(FOLDER_PREFIX) :]
        with FileLock(cache / f"{name.partition('~')[0]}.lock"):
            shutil.rmtree(folder, ignore_errors=True)
    return folders
