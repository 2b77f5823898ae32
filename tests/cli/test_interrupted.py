"""Stopped runs: Ctrl-C keeps what is done, a kill leaves old or new, and the next run ends as an uninterrupted one."""

import os
import random
import re
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import polib
import pytest

from tests.support.cli import environment

SENTENCES = [f"Der Bundestag berät heute über Antrag {number} zum Haushalt der Kommission." for number in range(120)]
CATALOG = Path("locales/en/LC_MESSAGES/lang.po")


@pytest.fixture
def long_project(project: Path) -> Path:
    """A project whose only source takes some seconds."""
    shutil.rmtree(project / "seeds")
    (project / "seeds").mkdir()
    (project / "seeds" / "lang.txt").write_text("\n".join(SENTENCES) + "\n", encoding="utf-8")
    return project


def start(project: Path, data_home: Path, cache: Path, *arguments: str) -> "subprocess.Popen[str]":
    """Start a drafting run in a process group of its own, as a shell does."""
    return subprocess.Popen(
        [sys.executable, "-m", "translate_kit", "draft", *arguments],
        cwd=project,
        env=environment(
            project.parent / "home",
            PYTHONPATH=str(Path(__file__).parents[2]),
            XDG_DATA_HOME=str(data_home),
            XDG_CACHE_HOME=str(cache),
        ),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )


def dateless(project: Path) -> dict[str, str]:
    """The catalog and its provenance without the header's dates and without left-over temporary files."""
    folder = (project / CATALOG).parent
    return {
        path.name: re.sub(r'"(?:POT|PO)-\w+-Date: .*\n', "", path.read_text(encoding="utf-8"))
        for path in sorted(folder.iterdir())
        if path.suffix in (".po", ".jsonl")
    }


def test_ctrl_c_keeps_what_is_done(long_project: Path, data_home: Path, tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    run = start(long_project, data_home, cache, "--beam-size", "16")
    assert run.stderr is not None
    first = run.stderr.readline()
    assert first.startswith("drafting 120 sentences"), first
    log = cache / "translate-kit" / "engine.sqlite-wal"
    while run.poll() is None and not (log.exists() and log.stat().st_size > 100_000):  # some sentences are kept
        time.sleep(0.01)
    run.send_signal(signal.SIGINT)
    _, err = run.communicate(timeout=60)
    assert run.returncode == 130, err
    assert "Traceback" not in err
    found = re.search(r"interrupted; what was drafted is kept, (\d+) entries without a draft", err)
    assert found, err
    catalog = polib.pofile(str(long_project / CATALOG))
    empty = sum(not entry.msgstr for entry in catalog)
    assert 0 < empty < 120
    assert int(found[1]) == empty

    again = start(long_project, data_home, cache, "--beam-size", "16", "--json")
    out, err = again.communicate(timeout=60)
    assert again.returncode == 0, err
    assert f'"reused": {120 - empty}, "drafted": {empty}, "empty": 0' in out


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_second_signal_leaves_at_once_and_in_order(
    long_project: Path, data_home: Path, tmp_path: Path, number: signal.Signals
) -> None:
    run = start(long_project, data_home, tmp_path / "cache", "--beam-size", "16")
    assert run.stderr is not None
    run.stderr.readline()
    time.sleep(0.5)
    run.send_signal(number)
    time.sleep(0.05)
    run.send_signal(number)
    _, err = run.communicate(timeout=60)
    assert run.returncode == 130, err
    assert "Traceback" not in err


@pytest.mark.skipif(sys.platform == "win32", reason="no pseudo-terminals")
def test_a_terminal_shows_a_bar(project: Path, data_home: Path, tmp_path: Path) -> None:
    import pty

    main_end, terminal = pty.openpty()
    with subprocess.Popen(
        [sys.executable, "-m", "translate_kit", "draft"],
        cwd=project,
        env=environment(
            project.parent / "home",
            PYTHONPATH=str(Path(__file__).parents[2]),
            XDG_DATA_HOME=str(data_home),
            XDG_CACHE_HOME=str(tmp_path / "cache"),
            TERM="xterm",
        ),
        stdout=subprocess.PIPE,
        stderr=terminal,
    ) as run:
        os.close(terminal)
        shown = b""
        while True:
            try:
                data = os.read(main_end, 4096)
            except OSError:  # the other end is closed
                break
            shown += data
        code = run.wait()
    os.close(main_end)
    assert code == 0, shown.decode()
    assert re.search(r"(drafting .*/10|bringing in terms .*/\d+) sentences", shown.decode())
    assert "terms ok" in shown.decode()


def test_a_kill_leaves_old_or_new_and_the_next_run_ends_the_same(
    long_project: Path, data_home: Path, tmp_path: Path
) -> None:
    chance = random.Random(20261124)
    begin = time.monotonic()
    reference = start(long_project, data_home, tmp_path / "reference-cache")
    reference.communicate(timeout=60)
    took = time.monotonic() - begin
    expected = dateless(long_project)
    killed = 0
    for number in range(4):
        shutil.rmtree(long_project / "locales")
        cache = tmp_path / f"cache-{number}"
        run = start(long_project, data_home, cache)
        time.sleep(chance.uniform(took * 0.3, took * 1.05))
        run.kill()
        run.communicate()
        killed += run.returncode == -signal.SIGKILL
        if (long_project / CATALOG).exists():
            polib.pofile(str(long_project / CATALOG))
        after = start(long_project, data_home, cache)
        _, err = after.communicate(timeout=60)
        assert after.returncode == 0, err
        assert dateless(long_project) == expected
    assert killed >= 1


def test_ctrl_c_while_the_program_is_loaded_leaves_no_traceback(tmp_path: Path) -> None:
    (tmp_path / "click.py").write_text("raise KeyboardInterrupt\n", encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "translate_kit", "--help"],
        cwd=Path(__file__).parents[2],
        env=environment(tmp_path, PYTHONPATH=str(tmp_path)),
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (130, "", "interrupted\n")
