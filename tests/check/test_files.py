"""One catalog as gettext, Poedit, Weblate and Windows leave it: the same findings, at the places of that file."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner

from tests.support.check_catalog import CATALOG
from tests.support.gettext import msgcat, run
from translate_kit.cli import main

POEDIT = '"X-Generator: Poedit 3.4.2\\n"\n"X-Poedit-Basepath: .\\n"\n"X-Poedit-SourceCharset: UTF-8\\n"\n'
WEBLATE = '"X-Generator: Weblate 5.8\\n"\n'
TABLE = "de\ten\ten_forbidden\nSchuldenbremse\tdebt brake\tdebt crisis\n"


def with_header(text: str, lines: str) -> str:
    return text.replace('"Plural-Forms', f'{lines}"Plural-Forms', 1)


SHAPES: dict[str, Callable[[str], str]] = {
    "as it is": lambda text: text,
    "as msgcat writes it": msgcat,
    "unwrapped": lambda text: msgcat(text, "--no-wrap"),
    "as Weblate saves it": lambda text: msgcat(with_header(text, WEBLATE), "--width=77"),
    "as Poedit saves it": lambda text: msgcat(with_header(text, POEDIT)),
    "narrow": lambda text: msgcat(text, "--width=30"),
    "with Windows line ends": lambda text: text.replace("\n", "\r\n"),
    "escaped tabs": lambda text: text.replace("for schools", "for\\tschools"),
}


def findings(path: Path) -> list[dict[str, object]]:
    Path("a.tsv").write_text(TABLE, encoding="utf-8")
    arguments = ["check", str(path), "--glossary", "a.tsv", "--output-format", "json"]
    result = CliRunner().invoke(main, arguments, catch_exceptions=False)
    found = json.loads(result.stdout)["findings"]
    assert isinstance(found, list)
    return found


@pytest.mark.parametrize("shape", SHAPES)
def test_whoever_saved_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, shape: str) -> None:
    monkeypatch.chdir(tmp_path)
    path = Path("a.po")
    path.write_bytes(SHAPES[shape](CATALOG).encode())
    assert run("msgfmt", "-c", "-o", "/dev/null", path).returncode == 0
    assert [one["rule"] for one in findings(path)] == ["unreviewed", "untranslated"]
    path.write_bytes(SHAPES[shape](CATALOG.replace("The debt brake", "The debt crisis")).encode())
    (found,) = (one for one in findings(path) if one["rule"] == "term-forbidden")
    line = path.read_text(encoding="utf-8").split("\n")[int(str(found["line"])) - 1]
    assert line[int(str(found["column"])) - 1 :].startswith("debt")
