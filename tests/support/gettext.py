"""The real gettext programs and i18nspector, for tests that compare with them."""

import os
import re
import shutil
import subprocess
from functools import cache
from pathlib import Path

import pytest


def program(name: str) -> str:
    """Return the path of a program; where it is missing, skip the test, or fail it when CI is set."""
    found = shutil.which(name)
    if found:
        return found
    message = f"{name} is not installed: what it should confirm stays untested (apt install gettext i18nspector)"
    if os.environ.get("CI"):
        pytest.fail(message)
    pytest.skip(message)


def run(name: str, *arguments: str | Path, text: str | None = None) -> subprocess.CompletedProcess[bytes]:
    """Run one of the programs in the C locale.

    Args:
        name: the program.
        arguments: its arguments.
        text: what it reads from standard input.
    """
    return subprocess.run(
        [program(name), *map(str, arguments)],
        input=None if text is None else text.encode(),
        capture_output=True,
        check=False,
        env={**os.environ, "LC_ALL": "C.UTF-8", "LANGUAGE": "C"},
    )


def msgcat(text: str, *arguments: str) -> str:
    """Return what msgcat makes of a PO text, without any change of line ends."""
    result = run("msgcat", "--force-po", *arguments, "-", text=text)
    assert result.returncode == 0, result.stderr.decode()
    return result.stdout.decode()


@cache
def gettext_version() -> tuple[int, ...]:
    """Return the version of the installed gettext, such as (0, 21), and one of the future where there is none."""
    found = shutil.which("msgcat")
    if not found:
        return (99,)
    first = subprocess.run([found, "--version"], capture_output=True, text=True, check=True).stdout.splitlines()[0]
    return tuple(map(int, re.findall(r"\d+", first.split()[-1])))


def width_arguments(width: int | None) -> tuple[str, ...]:
    """Return msgcat's arguments for a page width, None for no wrapping."""
    return ("--no-wrap",) if width is None else ("-w", str(width))
