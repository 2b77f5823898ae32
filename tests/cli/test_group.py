"""Exit codes and error lines: what scripts and people stand on."""

import subprocess
import sys
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from tests.support.cli import environment, run_kit
from translate_kit.cli.group import KitGroup
from translate_kit.errors import InputError


@click.group(cls=KitGroup)
def sample() -> None:
    """A group with one command for each thing that can go wrong."""


def failing(name: str, error: BaseException) -> None:
    @sample.command(name, context_settings={"ignore_unknown_options": True})
    @click.argument("rest", nargs=-1)
    def command(rest: tuple[str, ...]) -> None:
        raise error


failing("kit", InputError("a.txt", "is broken", line=3, mend="mend it"))
failing("os", PermissionError(13, "Permission denied", "b.txt"))
failing("memory", MemoryError())
failing("bug", ValueError("two\nlines"))
failing("interrupt", KeyboardInterrupt())
failing("findings", click.exceptions.Exit(1))


@pytest.mark.parametrize(
    ("arguments", "code", "error"),
    [
        (["kit"], 2, "error: a.txt:3: is broken; mend it\n"),
        (["os"], 2, "error: b.txt: Permission denied\n"),
        (["memory"], 2, "error: not enough memory; try fewer or smaller documents\n"),
        (["bug"], 2, "error: internal error: ValueError: two lines; please report it with the output of -vv\n"),
        (["interrupt"], 130, "interrupted\n"),
        (["findings"], 1, ""),
    ],
)
def test_what_goes_wrong_is_one_line_and_its_exit_code(arguments: list[str], code: int, error: str) -> None:
    result = CliRunner().invoke(sample, arguments)
    assert (result.exit_code, result.stderr.lstrip("\n"), result.stdout) == (code, error, "")


def test_a_wrong_command_is_wrong_use() -> None:
    result = CliRunner().invoke(sample, ["nonsense"])
    assert result.exit_code == 2
    assert "No such command" in result.stderr


def test_the_traceback_is_there_for_those_who_ask() -> None:
    result = CliRunner().invoke(sample, ["bug", "-vv"])
    assert result.exit_code == 2
    assert "Traceback" in result.stderr


def test_a_reader_that_leaves_early_is_no_error(tmp_path: Path) -> None:
    text = "Das ist ein Satz. " * 20_000
    (tmp_path / "long.txt").write_text(text, encoding="utf-8")
    command = f'{sys.executable} -m translate_kit segment long.txt | head -n 1; echo "code ${{PIPESTATUS[0]}}"'
    done = subprocess.run(
        ["bash", "-c", command],
        cwd=tmp_path,
        env=environment(tmp_path, PYTHONPATH=str(Path(__file__).parents[2])),
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    assert done.stdout.endswith("code 0\n")
    assert "Traceback" not in done.stderr


def test_options_are_understood_before_and_behind_the_command(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Ein Satz.\n", encoding="utf-8")
    before = run_kit(["-q", "segment", "a.txt"], cwd=tmp_path)
    behind = run_kit(["segment", "a.txt", "-q"], cwd=tmp_path)
    loud = run_kit(["segment", "a.txt"], cwd=tmp_path)
    assert before == behind
    assert before.err == ""
    assert loud.err == "a.txt: 1 segment in 1 block\n"
    assert loud.out == before.out == "[paragraph]\n    1  Ein Satz.\n"


def test_version_names_what_decides_a_draft(tmp_path: Path) -> None:
    result = run_kit(["--version"], cwd=tmp_path)
    assert result.code == 0
    assert [line.split(":")[0].strip() for line in result.out.splitlines()[1:]] == [
        "segmenter",
        "glossary",
        "argos",
        "embedded",
    ]


@pytest.mark.parametrize(
    ("shell", "code", "error"),
    [
        ("{kit} segment a.txt > /dev/full", 2, "error: standard output: No space left on device\n"),
        ("{kit} --version > /dev/full", 2, "error: standard output: No space left on device\n"),
        ("{kit} segment a.txt 2> /dev/full", 0, ""),
        ("{kit} segment a.txt 2>&-", 0, ""),
        ("{kit} segment no.txt 2>&-", 2, ""),
        ("{kit} segment - <&-", 2, "error: <stdin>: is empty; write some text\n"),
    ],
)
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full")
def test_closed_and_full_streams(tmp_path: Path, shell: str, code: int, error: str) -> None:
    (tmp_path / "a.txt").write_text("Ein Satz.\n", encoding="utf-8")
    done = subprocess.run(
        ["bash", "-c", shell.format(kit=f"{sys.executable} -m translate_kit -q")],
        cwd=tmp_path,
        env=environment(tmp_path, PYTHONPATH=str(Path(__file__).parents[2])),
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert (done.returncode, done.stderr) == (code, error)
