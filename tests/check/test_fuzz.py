"""Damaged PO files: whatever is in them, the check ends with 0, 1 or 2 and in words.

``FUZZ=10000 pytest tests/check/test_fuzz.py`` tries as many files; without it a few hundred.
"""

import json
import os
import random
from pathlib import Path

import pytest
from click.testing import CliRunner

from tests.support.check_catalog import CATALOG
from translate_kit.cli import main

COUNT = int(os.environ.get("FUZZ", "300"))
BATCH = 50
WORDS = (
    *('"', "\\", "\n", "\r\n", "\r", "\x00", "\ufeff", "\t", "\x1b[31m", "\x0c", "\\n", "\\q", "#~ ", "#| ", "#, "),
    *('msgid "x"\n', 'msgstr ""\n', 'msgid_plural "y"\n', 'msgstr[0] "z"\n', 'msgctxt "c"\n', "#, fuzzy\n", "#. \n"),
    *("<<<<<<< a\n", "=======\n", ">>>>>>> b\n", '"Content-Type: x; charset=latin-1\\n"\n', "a" * 3000, "9" * 400),
    *(
        "„“”‚‘’»«()[]{}*_`",
        "1.200,5 Mrd. ",
        "%(x)s {y} ${z}",
        "https://",
        "@",
        "٣٤ ⅔ Ⅻ ²",
        "🇩🇪👨🏽",
        "(" * 500,
        "*" * 500,
    ),
    *(
        "nicht kein weder noch ",
        "not no never ",
        "Müller-Straßner ",
        "\u2028\u200b\u00ad\u202e",
        "<a href='",
        "[^1]",
        "](",
    ),
)
PIECES = [*(word.encode() for word in WORDS), b"\xff", b"\xc3", b"\xed\xa0\x80"]


def damaged(number: int) -> bytes:
    """A catalog after some accidents; the same for the same number."""
    dice = random.Random(number)
    data = bytearray(CATALOG.encode())
    for _ in range(dice.choice((1, 1, 2, 3, 8, 40))):
        place = dice.randrange(len(data) + 1)
        match dice.randrange(5):
            case 0:
                data[place : place + dice.randrange(1, 40)] = b""
            case 1:
                data[place:place] = dice.choice(PIECES)
            case 2:
                data[place : place + 1] = bytes([dice.randrange(256)])
            case 3:
                other = dice.randrange(len(data) + 1)
                data[place:place] = data[other : other + dice.randrange(300)]
            case _:
                del data[place + 2000 :]
    return bytes(data)


@pytest.mark.parametrize("start", range(0, COUNT, BATCH))
def test_damaged_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, start: int) -> None:
    monkeypatch.chdir(tmp_path)
    table = "de\ten\ten_forbidden\nSchuldenbremse\tdebt brake\tdebt crisis\nRat\tcouncil\tadvice\n"
    Path("a.tsv").write_text(table, encoding="utf-8")
    for number in range(start, min(start + BATCH, COUNT)):
        Path("a.po").write_bytes(damaged(number))
        arguments = ["check", "a.po", "--drafts", "--glossary", "a.tsv", "--show", "info", "--output-format", "json:j"]
        result = CliRunner().invoke(main, [*arguments, "--output-format", "text"], catch_exceptions=False)
        assert result.exit_code in (0, 1, 2), number
        assert "internal error" not in result.output, (number, result.output)
        assert "Traceback" not in result.output, number
        assert json.loads(Path("j").read_text(encoding="utf-8"))["exit_code"] == result.exit_code, number
