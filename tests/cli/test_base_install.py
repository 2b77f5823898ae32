"""The base install: everything but drafting works without an engine, and drafting says what to install."""

from pathlib import Path

import pytest

from tests.support.cli import run_kit

ROOT = Path(__file__).parents[2]
PATHS = f"{ROOT / 'tests' / 'support' / 'no_engine'}:{ROOT}"


@pytest.mark.parametrize(
    "arguments",
    [
        ["--version"],
        ["--help"],
        ["segment", "seeds"],
        ["glossary", "show", "Fraktion"],
        ["glossary", "find", "seeds"],
        ["model", "list"],
    ],
    ids=" ".join,
)
def test_no_engine_is_needed(project: Path, arguments: list[str]) -> None:
    result = run_kit(arguments, cwd=project, home=project.parent / "home", PYTHONPATH=PATHS)
    assert result.code == 0, result.err
    assert result.out + result.err


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["draft"], 'no translation engine is installed; pip install "translate-kit[embedded]"'),
        (
            ["draft", "--engine", "embedded"],
            'the embedded engine is not installed; pip install "translate-kit[embedded]"',
        ),
        (["draft", "--engine", "argos"], 'no translation engine is installed; pip install "translate-kit[embedded]"'),
        (["model", "install"], 'pip install "translate-kit[argos]"'),
    ],
)
def test_drafting_says_what_to_install(project: Path, arguments: list[str], message: str) -> None:
    result = run_kit(arguments, cwd=project, home=project.parent / "home", PYTHONPATH=PATHS)
    assert result.code == 2
    assert message in result.err
    assert result.err.count("\n") == 1
