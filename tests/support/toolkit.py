"""The programs of translate-toolkit, for tests in which another reader judges what we write; never imported (GPL)."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest


def toolkit(name: str, *arguments: str | Path) -> str:
    """Run one of the programs and return what it printed; skip the test where it is missing, fail it if CI is set."""
    beside = str(Path(sys.executable).parent)
    found = shutil.which(name, path=os.pathsep.join((beside, os.environ.get("PATH", ""))))
    if not found:
        message = f"{name} of translate-toolkit is not installed: what it should confirm stays untested"
        if os.environ.get("CI"):
            pytest.fail(message)
        pytest.skip(message)
    done = subprocess.run([found, *map(str, arguments)], capture_output=True, text=True, check=False, encoding="utf-8")
    assert done.returncode == 0, done.stderr
    return done.stdout
