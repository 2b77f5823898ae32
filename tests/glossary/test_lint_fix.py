"""What ``glossary lint --fix`` does to a table, and what it leaves alone."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translate_kit.glossary.lint import lint
from translate_kit.glossary.lint.fix import fix
from translate_kit.glossary.lint.order import misplaced
from translate_kit.glossary.table import load_glossary

OURS = Path(__file__).parents[2] / "glossary"
TABLE = """# Terms of parliament
# kept by the editors

id\tde\ten\texample\trequire
# about elections
# and the vote
wahl\tWahl\telection \tDie  Wahl, z.\u00a0B. heute.\ta  b
bund\t Bund\tfederation\t\t

# umlauts come last
aemter\tÄmter\toffices\t\t
amt\tamt\toffice\t\t
# the end
"""
SORTED = """# Terms of parliament
# kept by the editors

id\tde\ten\texample\trequire
amt\tamt\toffice\t\t
bund\tBund\tfederation\t\t
# about elections
# and the vote
wahl\tWahl\telection\tDie Wahl, z.\u00a0B. heute.\ta  b

# umlauts come last
aemter\tÄmter\toffices\t\t
# the end
"""


def write(folder: Path, text: str) -> Path:
    path = folder / "terms.tsv"
    path.write_bytes(text.encode())
    return path


def test_rows_are_sorted_with_their_comments_and_lose_their_spaces(tmp_path: Path) -> None:
    table = write(tmp_path, TABLE)
    before = load_glossary([table])
    mended = fix(table, order=True, spaces=True)
    assert mended.text == SORTED
    assert (mended.moved, mended.tidied) == (2, 2)
    write(tmp_path, mended.text)
    assert load_glossary([table]).signature == before.signature
    assert not lint([table], ["unsorted", "spaces"]).findings
    assert fix(table, order=True, spaces=True).text == mended.text


def test_only_what_is_asked_for_is_mended(tmp_path: Path) -> None:
    table = write(tmp_path, TABLE)
    assert fix(table, order=False, spaces=False).text == TABLE
    assert "Wahl\telection \t" in fix(table, order=True, spaces=False).text
    assert fix(table, order=False, spaces=True).text.index("wahl") < fix(table, order=False, spaces=True).text.index(
        "amt"
    )


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("\ufeffde\ten\r\nB\tx\r\nA\tx\r\n", "\ufeffde\ten\r\nA\tx\r\nB\tx\r\n"),
        ("\ufeff# first\nde\ten\nB\tx\nA\tx\n", "\ufeff# first\nde\ten\nA\tx\nB\tx\n"),
        ("de\ten\rB\tx\rA\tx\r", "de\ten\rA\tx\rB\tx\r"),
        ("de\ten\nB\tx\nA\tx", "de\ten\nA\tx\nB\tx\n"),
        ("de\ten\nA\tx\nB\tx", "de\ten\nA\tx\nB\tx"),
        ("de\ten\nA\tx\n\n\n", "de\ten\nA\tx\n\n\n"),
        ("de\ten\n", "de\ten\n"),
        ("de\ten\n# a\x0bb\nB\tx\nA\tx\n", "de\ten\nA\tx\n# a\x0bb\nB\tx\n"),
    ],
)
def test_line_ends_and_byte_order_marks_stay(before: str, after: str, tmp_path: Path) -> None:
    assert fix(write(tmp_path, before), order=True, spaces=True).text == after


@pytest.mark.parametrize("table", sorted(OURS.glob("*.tsv")), ids=lambda path: path.stem)
def test_our_own_tables_need_no_mending(table: Path) -> None:
    assert fix(table, order=True, spaces=True).text == table.read_bytes().decode()


@given(st.lists(st.tuples(st.text("ab", max_size=2), st.text("ab", max_size=1)), max_size=12))
def test_as_few_rows_as_possible_are_misplaced(keys: list[tuple[str, str]]) -> None:
    strays = misplaced(keys)
    kept = [key for row, key in enumerate(keys) if row not in strays]
    assert kept == sorted(kept)
    longest: list[int] = []
    for row, key in enumerate(keys):
        longest.append(1 + max((longest[before] for before in range(row) if keys[before] <= key), default=0))
    assert len(kept) == max(longest, default=0)
