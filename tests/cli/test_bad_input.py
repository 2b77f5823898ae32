"""Broken input and use: one line that names the file and the mend, exit code 2, nothing written."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Kit
from tests.cli.test_draft import REDE, files

LOCALES = Path("locales/en/LC_MESSAGES")


def put(path: str, data: str | bytes) -> Callable[[], None]:
    """Write a file when called."""

    def write() -> None:
        Path(path).parent.mkdir(parents=True, exist_ok=True)
        Path(path).write_bytes(data.encode() if isinstance(data, str) else data)

    return write


CASES: list[tuple[str, Callable[[], None], list[str], str]] = [
    ("missing file", lambda: None, ["draft", "nein.txt"], "nein.txt: "),
    ("wrong ending", put("a.docx", "x"), ["draft", "a.docx"], ".txt or .md"),
    ("latin-1", put("a.txt", "Grün".encode("latin-1")), ["draft", "a.txt"], "a.txt:1: "),
    ("utf-16", put("a.txt", "Grün".encode("utf-16")), ["draft", "a.txt"], "UTF-16"),
    ("binary", put("a.txt", b"\x00\x01\x02" * 50), ["draft", "a.txt"], "a.txt"),
    ("empty", put("a.txt", ""), ["draft", "a.txt"], "a.txt: "),
    ("only white space", put("a.md", " \n\n\t"), ["segment", "a.md"], "a.md: "),
    ("too large", put("a.txt", "Ein Satz. " * 2_200_000), ["segment", "a.txt"], "a.txt: "),
    ("two of one name", put("seeds/rede.md", "# x"), ["draft"], "seeds/rede.md"),
    (
        "a file where a folder is needed",
        put("seeds/rede.po/brief.txt", "Ein Brief."),
        ["draft"],
        "seeds/rede.po/brief.txt: needs a folder where seeds/rede.txt has a file; rename one of them",
    ),
    ("empty folder", lambda: Path("leer").mkdir(), ["draft", "leer"], "leer: "),
    ("glob without match", lambda: None, ["draft", "*.xyz"], "*.xyz: "),
    ("empty standard input", lambda: None, ["draft", "-"], "<stdin>: is empty"),
    ("settings", put("translate-kit.toml", "target = 1"), ["draft"], "translate-kit.toml:1: "),
    ("settings named", lambda: None, ["draft", "--config", "no.toml"], "no.toml: "),
    ("glossary column", put("glossary/b.tsv", "de\ten\tzz\na\tb\tc\n"), ["draft"], "glossary/b.tsv:1: "),
    ("glossary cells", put("glossary/b.tsv", "de\ten\na\tb\tc\n"), ["draft"], "glossary/b.tsv:2: "),
    (
        "glossary twice",
        put("glossary/b.tsv", "de\ten\nFraktion\tgroup\n"),
        ["glossary", "find", "seeds"],
        "glossary/b.tsv:2",
    ),
    ("glossary missing", lambda: None, ["draft", "--glossary", "no.tsv"], "no.tsv: "),
    ("catalog syntax", put(str(REDE), 'msgid "a"\nmsgstr "b\n'), ["draft"], f"{REDE}:2: "),
    ("catalog conflict", put(str(REDE), '<<<<<<< HEAD\nmsgid "a"\nmsgstr "b"\n'), ["draft"], f"{REDE}:1: "),
    ("catalog not utf-8", put(str(REDE), 'msgid "a"\nmsgstr "ü"\n'.encode("latin-1")), ["draft"], f"{REDE}"),
    ("catalog is a folder", lambda: REDE.mkdir(parents=True), ["draft"], f"{REDE}: "),
    ("segmentation rules", put("a.srx", "<srx"), ["segment", "--rules", "a.srx", "seeds"], "a.srx:1: "),
    ("segmentation missing", lambda: None, ["segment", "--rules", "no.srx", "seeds"], "no.srx: "),
    ("broken package", put("a.argosmodel", "no zip"), ["model", "install", "--from", "a.argosmodel"], "a.argosmodel"),
    ("package missing", lambda: None, ["model", "install", "--from", "no.argosmodel"], "no.argosmodel"),
    (
        "package hash",
        put("a.argosmodel", "x"),
        ["model", "install", "--from", "a.argosmodel", "--sha256", "12"],
        "sha256",
    ),
    ("package unknown", lambda: None, ["model", "remove", "../../etc"], "../../etc"),
    ("model to verify", lambda: None, ["model", "verify", "no"], "no model 'no' here"),
    ("output is a file", put("po", ""), ["draft", "--output", "po"], "'po'"),
    ("stdin with json", lambda: None, ["draft", "-", "--json"], "--output"),
    ("term unknown", lambda: None, ["glossary", "show", "Fraktoin"], "near: Fraktion"),
    ("name with a path", lambda: None, ["draft", "-", "--output", "po", "--name", "../../x"], "--name"),
    ("wrong engine", lambda: None, ["draft", "--engine", "google"], "--engine"),
]


@pytest.mark.parametrize(("prepare", "arguments", "message"), [c[1:] for c in CASES], ids=[c[0] for c in CASES])
def test_broken_input_is_told_in_one_line(
    kit: Kit, prepare: Callable[[], None], arguments: list[str], message: str
) -> None:
    prepare()
    before = files()
    result = kit(*arguments)
    assert result.exit_code == 2
    error = result.stderr.strip().splitlines()[-1]
    assert error.lower().startswith("error: "), result.stderr
    assert message in error
    assert "Traceback" not in result.stderr
    assert "internal error" not in result.stderr
    assert files() == before, "something was written"


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_without_permission_is_told(kit: Kit) -> None:
    LOCALES.mkdir(parents=True)
    LOCALES.chmod(0o500)
    result = kit("draft")
    LOCALES.chmod(0o700)
    assert result.exit_code == 2
    assert "check its permissions" in result.stderr
