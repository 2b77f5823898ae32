"""The user's cache folder of this program."""

from pathlib import Path

from translate_kit.errors import EngineError


def user_cache_folder() -> Path:
    """Where the platform wants it; ``XDG_CACHE_HOME`` counts where the platform knows it.

    Raises:
        EngineError: the user has no home.
    """
    from platformdirs import user_cache_path

    try:
        folder = user_cache_path("translate-kit", appauthor=False)
    except RuntimeError:
        folder = Path("~")
    if folder.parts[0] == "~":  # what older releases of platformdirs give
        raise EngineError("this user has no home directory to keep a cache in; set HOME")
    return folder
