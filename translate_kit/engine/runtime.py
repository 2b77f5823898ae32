"""CTranslate2 on this machine: device, number format, threads."""

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from translate_kit.engine.argos_library import INSTALL
from translate_kit.errors import EngineError

_PREFERRED = {"cpu": ("int8_float32", "float32"), "cuda": ("float16", "float32")}
"""Fastest first. A drafting model in int8 reads like one in float32 and is a third faster on a CPU."""

_BATCH_SIZE = {"cpu": 32, "cuda": 128}


@dataclass(frozen=True, slots=True)
class Runtime:
    """How a model is run.

    Attributes:
        device: ``cpu`` or ``cuda``.
        compute_type: CTranslate2's name of the number format.
        workers: batches computed at the same time.
        batch_size: sentences in a batch at most.
    """

    device: str
    compute_type: str
    workers: int
    batch_size: int


def choose_runtime(device: str, compute_type: str, threads: int) -> Runtime:
    """Fill in what the user left open.

    On a CPU every thread works on a batch of its own: that needs no waiting between layers, and the weights are shared.

    Args:
        device: ``auto``, ``cpu`` or ``cuda``.
        compute_type: ``auto`` or a type of CTranslate2.
        threads: CPU threads; 0 takes all cores that this process may use.

    Raises:
        EngineError: CTranslate2 is missing, or cannot do what is asked on this machine.
    """
    library = import_ctranslate2()
    if device not in ("auto", "cpu", "cuda"):
        raise EngineError(f"unknown device {device!r}; choose auto, cpu or cuda")
    graphics = library.get_cuda_device_count() > 0
    if device == "cuda" and not graphics:
        raise EngineError("CTranslate2 sees no CUDA device here; choose --device cpu or auto")
    device = "cuda" if graphics and device != "cpu" else "cpu"
    supported = library.get_supported_compute_types(device)
    if compute_type == "auto":
        compute_type = next(kind for kind in _PREFERRED[device] if kind in supported)
    elif compute_type not in supported:
        raise EngineError(
            f"no compute type {compute_type!r} on this {device}; choose from {', '.join(sorted(supported))}"
        )
    return Runtime(device, compute_type, 1 if device == "cuda" else threads or _cores(), _BATCH_SIZE[device])


def load_translator(model: Path, runtime: Runtime) -> Any:
    """A ``ctranslate2.Translator``.

    Args:
        model: the model's folder.
        runtime: how to run it.

    Raises:
        EngineError: the model does not load.
    """
    library = import_ctranslate2()
    try:
        return library.Translator(
            str(model),
            device=runtime.device,
            compute_type=runtime.compute_type,
            inter_threads=runtime.workers,
            intra_threads=1,
        )
    except Exception as error:  # a damaged file may raise anything that C++ knows
        reason = " ".join(str(error).split())
        raise EngineError(f"{model}: the model does not load ({reason}); install the package again") from error


def import_ctranslate2() -> Any:
    """The library.

    Raises:
        EngineError: it is not installed.
    """
    try:
        import ctranslate2
    except ImportError as error:
        raise EngineError(f"CTranslate2 is not installed ({error}); {INSTALL}") from error
    return ctranslate2


def _cores() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
