"""A large catalog: several processes see what one sees, say how far they are, and stop when they are told to."""

import json
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.support.cli import environment, run_kit

HEAD = r"""msgid ""
msgstr ""
"Project-Id-Version: x\n"
"PO-Revision-Date: 2026-01-02 03:04+0000\n"
"Last-Translator: x\n"
"Language-Team: x\n"
"Language: en\n"
"Content-Type: text/plain; charset=UTF-8\n"

"""


def large(folder: Path, entries: int) -> Path:
    """A catalog with an error in every hundredth entry, and two equal translations far apart."""
    text = [HEAD]
    for number in range(entries):
        amount = number + 1 if number % 100 == 7 else number
        said = f"The Bundestag spent {amount + 2000} euros on chairs and tables in room {number}."
        asked = f"Der Bundestag gab {number + 2000} Euro für Stühle und Tische in Raum {number} aus."
        text.append(f'msgid "{asked}"\nmsgstr "{said}"\n\n')
    text.append('msgid "Das gilt auch für alle anderen."\nmsgstr "The chairs were bought by somebody else."\n\n')
    text.insert(1, 'msgid "Die Stühle kaufte jemand."\nmsgstr "The chairs were bought by somebody else."\n\n')
    path = folder / "large.po"
    path.write_text("".join(text), encoding="utf-8")
    return path


def test_several_processes_see_what_one_sees(tmp_path: Path) -> None:
    path = large(tmp_path, 6000)
    assert path.stat().st_size > 700_000
    found = []
    for jobs in ("1", "3"):
        result = run_kit(["check", path, "--jobs", jobs, "--output-format", "json"], cwd=tmp_path)
        assert result.code == 1, result.err
        found.append(json.loads(result.out))
    assert found[0] == found[1]
    rules = [one["rule"] for one in found[0]["findings"]]
    assert rules.count("number-mismatch") == 60
    assert rules.count("same-target-different-source") == 1
    assert found[0]["entries"]["accepted"] == 6002


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="one process elsewhere")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_it_stops_when_it_is_told_to(tmp_path: Path, number: signal.Signals) -> None:
    path = large(tmp_path, 60_000)
    command = [sys.executable, "-m", "translate_kit", "check", "-q", str(path), "--jobs", "2"]
    env = environment(tmp_path, PYTHONPATH=str(Path(__file__).parents[2]))
    with subprocess.Popen(command, cwd=tmp_path, env=env, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        time.sleep(2.5)
        process.send_signal(number)
        out, err = process.communicate(timeout=30)
    assert process.returncode == 130
    assert out == b""
    assert err.decode().strip() == "interrupted"
