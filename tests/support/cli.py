"""Run the program as its user does: another process, its own folder, its own home."""

import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Result:
    """What a run left behind."""

    code: int
    out: str
    err: str


def environment(home: Path, **extra: str) -> dict[str, str]:
    """The test's environment with a home of its own, so that nothing of the machine's user is read or written."""
    kept = {
        name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "ARGOS_", "TRANSLATE_KIT_"))
    }
    return kept | {"HOME": str(home), "NO_COLOR": "1", "COLUMNS": "100", "PYTHONUTF8": "1"} | extra


def run_kit(
    arguments: Sequence[str | Path],
    *,
    cwd: Path,
    home: Path | None = None,
    stdin: str | bytes = b"",
    timeout: float = 120,
    **extra: str,
) -> Result:
    """Run ``translate-kit`` with arguments in a folder."""
    done = subprocess.run(
        [sys.executable, "-m", "translate_kit", *map(str, arguments)],
        cwd=cwd,
        env=environment(home or cwd / ".home", **{"PYTHONPATH": str(Path(__file__).parents[2])} | extra),
        input=stdin.encode() if isinstance(stdin, str) else stdin,
        capture_output=True,
        timeout=timeout,
        check=False,
    )
    return Result(done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8"))
