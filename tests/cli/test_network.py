"""Nothing but ``model install`` opens a connection, in this process or a child of it."""

from pathlib import Path

import pytest

from tests.support.cli import run_kit

ROOT = Path(__file__).parents[2]
GUARD = ROOT / "tests" / "support" / "no_network"


@pytest.mark.parametrize(
    "arguments",
    [
        ["--version"],
        ["segment", "seeds"],
        ["draft", "--engine", "argos"],
        ["draft", "--engine", "argos", "--dry-run"],
        ["glossary", "show", "Fraktion"],
        ["glossary", "find", "seeds", "--explain"],
        ["check", str(ROOT / "locales"), "--ignore", "term-missing", "--ignore", "term-forbidden"],
        ["model", "list"],
        ["model", "verify"],
    ],
    ids=" ".join,
)
def test_no_socket_is_opened(project: Path, data_home: Path, tmp_path: Path, arguments: list[str]) -> None:
    log = tmp_path / "network.log"
    result = run_kit(
        arguments,
        cwd=project,
        home=project.parent / "home",
        PYTHONPATH=f"{GUARD}:{ROOT}",
        NETWORK_LOG=str(log),
        XDG_DATA_HOME=str(data_home),
    )
    assert result.code == 0, result.err
    assert not log.exists(), log.read_text(encoding="utf-8")


def test_the_guard_itself_works(project: Path, tmp_path: Path) -> None:
    log = tmp_path / "network.log"
    result = run_kit(
        ["model", "install", "--index", "http://127.0.0.1:9/index.json"],
        cwd=project,
        home=project.parent / "home",
        PYTHONPATH=f"{GUARD}:{ROOT}",
        NETWORK_LOG=str(log),
        XDG_DATA_HOME=str(tmp_path / "empty"),
    )
    assert result.code == 2
    assert "socket" in log.read_text(encoding="utf-8")
