"""A run that is killed at any moment: each file is the old or the new one, and the next run makes up for it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.killing import PERSONS, SCENARIOS
from translate_kit.catalog.atomic import TEMPORARY_SUFFIX
from translate_kit.catalog.po import read_catalog
from translate_kit.catalog.provenance import provenance_path, read_provenance
from translate_kit.catalog.state import State, state

KILLS = int(os.environ.get("CATALOG_KILLS", "25"))


def content(folder: Path) -> dict[str, bytes]:
    """Return the bytes of a folder's catalogs and provenance files."""
    return {path.name: path.read_bytes() for path in folder.iterdir() if not path.name.startswith(".")}


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
@pytest.mark.parametrize("scenario", SCENARIOS)
def test_killed_runs(scenario: str, tmp_path: Path) -> None:
    program = [sys.executable, "-m", "tests.support.killing", str(tmp_path), scenario, str(KILLS), "1"]
    result = subprocess.run(program, capture_output=True, text=True, check=False, timeout=600)
    assert result.returncode == 0, result.stderr
    steps, killed = map(int, result.stdout.split())
    assert steps >= 8
    assert killed > steps
    old, new = content(tmp_path / "begin"), content(tmp_path / "reference")
    for folder in sorted(tmp_path.iterdir()):
        if folder.name not in ("begin", "reference"):
            check_killed(folder / "rede.po", old, new)
            SCENARIOS[scenario][1](folder / "rede.po")
            assert content(folder) == new, folder.name
            assert not list(folder.glob(f".*{TEMPORARY_SUFFIX}"))


def check_killed(path: Path, old: dict[str, bytes], new: dict[str, bytes]) -> None:
    """Look at what a killed run left: whole files, and no draft taken for a person's text nor the other way round."""
    assert content(path.parent).get(path.name) in (old.get(path.name), new[path.name])
    if not path.exists():
        return
    provenance = read_provenance(provenance_path(path))
    assert not provenance.problems
    for entry in read_catalog(path):
        persons = entry.msgstr in PERSONS.values()
        assert (state(entry, provenance) in (State.TOUCHED, State.ACCEPTED)) == persons, entry
