"""The tiny package that really translates, unpacked: its folder is all that an engine needs."""

import atexit
import shutil
import zipfile
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

from tests.tiny_translation.pack import TOP

PACKAGE = Path(__file__).parents[1] / "tiny_translation" / "translate-tiny_de_en.argosmodel"
"""The committed package file; tests/tiny_translation/README.md says what it can do."""


def unpack_tiny_package(folder: Path) -> Path:
    """Unpack the package.

    Args:
        folder: where; made if it is missing.

    Returns:
        The package's folder, a new one inside.
    """
    with zipfile.ZipFile(PACKAGE) as archive:
        archive.extractall(folder)
    return folder / TOP


@cache
def tiny_package() -> Path:
    """The package's folder, unpacked once a test session (in each of its processes); not to be changed."""
    folder = Path(mkdtemp(prefix="tiny-translation-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return unpack_tiny_package(folder)
