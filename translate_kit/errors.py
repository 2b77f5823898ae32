"""What can be wrong with the input or the use of the tool. Nothing here knows the command line."""

from pathlib import Path

ENGINE_THREAD = "translate-kit engine"
"""Name of the thread that an engine computes in; the command line has to know it when the user wants to leave."""


class KitError(Exception):
    """Broken input or use, told in one line. The command line shows it and exits with 2."""


class InputError(KitError):
    """A file that cannot be used.

    Args:
        path: the file, as the user named it.
        problem: what is wrong, in words, without a full stop.
        line: line of the problem, from 1, where there is one.
        mend: what to do about it, in words, without a full stop.
    """

    def __init__(self, path: Path | str, problem: str, *, line: int | None = None, mend: str = "") -> None:
        place = f"{path}:{line}" if line else f"{path}"
        super().__init__(f"{place}: {problem}" + (f"; {mend}" if mend else ""))
        self.path = path
        self.problem = problem
        self.line = line
        self.mend = mend


class EngineError(KitError):
    """A translation engine or its model cannot be used."""


class ModelError(KitError):
    """A model package could not be fetched, verified, installed or removed."""
