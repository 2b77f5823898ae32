"""The documents say what the program does."""

import re
import runpy
import subprocess
from pathlib import Path

import click
import pytest

from translate_kit.cli import main
from translate_kit.errors import KitError

ROOT = Path(__file__).parent.parent
GENERATOR = runpy.run_path(str(ROOT / "docs" / "generate.py"))
README = (ROOT / "README.md").read_text(encoding="utf-8")
COMMANDS: list[tuple[tuple[str, ...], click.Command]] = GENERATOR["commands"](main, ("translate-kit",))


def test_the_command_reference_is_up_to_date() -> None:
    assert GENERATOR["TARGET"].read_text(encoding="utf-8") == GENERATOR["reference"](), "run: python docs/generate.py"


@pytest.mark.parametrize(("path", "command"), COMMANDS, ids=[" ".join(path) for path, _ in COMMANDS])
def test_every_command_has_help_with_an_example_and_stands_in_the_readme(
    path: tuple[str, ...], command: click.Command
) -> None:
    assert command.help
    if not isinstance(command, click.Group):
        assert "Examples:" in command.help
        assert " ".join(path) in README


def test_the_readme_begins_with_the_two_commands() -> None:
    first_screen = README.split("\n## ")[0]
    assert "make draft" in first_screen
    assert "make test" in first_screen
    assert 'msgstr "' in first_screen


def test_paths_that_the_readme_names_exist() -> None:
    for target in re.findall(r"\]\((?!https?:)([^)#]+)", README):
        assert (ROOT / target).exists(), target


def test_errors_are_told_in_one_line() -> None:
    assert "\n" not in str(KitError("x"))


def test_nothing_of_this_machine_is_in_the_tree() -> None:
    """No home folders and no package hosts in what we ship."""
    bad = re.compile(rb"/(?:home|Users|root)/\w+|files\.python" + rb"hosted|py" + rb"pi\.org")
    tracked = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True).stdout
    for name in tracked.decode().split("\0"):
        if name and name != "tests/test_docs.py":
            assert not bad.search((ROOT / name).read_bytes()), name
