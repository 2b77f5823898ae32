"""Entries that are read in the fast way are what `scan` and polib make of them."""

import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from translate_kit.catalog.pieces import Piece, read_piece
from translate_kit.catalog.po import parse_blocks
from translate_kit.catalog.shape import Block
from translate_kit.catalog.usual import RELIABLE, read_usual
from translate_kit.errors import InputError

PATH = Path("x.po")
LOCALES = sorted((Path(__file__).parents[2] / "locales").rglob("*.po"))
FULL = """# translator
#
#. extracted
#: a.txt:5 b.txt \u2068c d.txt\u2069:7
#, fuzzy, no-wrap
#| msgctxt "old"
#| msgid ""
#| "a #| b\\n"
#| "c"
#| msgid_plural "d"
msgctxt "e"
msgid ""
"f\\t\\"g\\""
"\\\\h"
msgid_plural "i"
msgstr[0] "j\\a\\v\\b\\f\\r"
msgstr[1] ""
"""
USUAL = (
    FULL,
    'msgid "a"\nmsgstr "b"\n',
    'msgid "a"\nmsgstr "b"\n\n',
    '\n#, fuzzy\nmsgid "c"\nmsgstr ""\n',
    '# x\n\n  \n#| msgid "o"\nmsgid ""\n"d"\nmsgstr "\u2028\x85\r\u00ad"\n"e"\n\n',
)
UNUSUAL = (
    *('msgid "a"\n', '"b\\n"\n', 'msgstr "c"\n', 'msgstr[0] "d"\n', 'msgstr[2] "e"\n', 'msgid_plural "f"\n'),
    *('msgctxt "g"\n', "\n", " \t\n", "# c\n", "#. c\n", "#: a:1\n", "#, fuzzy\n", "#\n", "#c\\\n", "#~\n", "\x0c\n"),
    *(
        '#| msgid "h"\n',
        '#| "i"\n',
        '#| msgctxt "j"\n',
        '#| msgid_plural "k"\n',
        '#| msgstr[0] "l"\n',
        '#| msgstr "l"\n',
    ),
    *('#~ msgid "m"\n', '#~ msgstr "n"\n', '#~| msgid "o"\n', ' msgid "p"\n', 'msgid  "q"\n', 'msgid"r"\n', '"x" \n'),
    *('"\\q"\n', '"a"b"\n', '"', "\\", "#", "<<<<<<< x\n", "=======\n", "\ufeff", 'msgid "\ufeff"\n', "\r"),
)
TEXTS = st.lists(st.sampled_from(USUAL) | st.sampled_from(UNUSUAL), min_size=1, max_size=8).map("".join)
ONLY_FAST = pytest.mark.skipif(not RELIABLE, reason="this Python reads all entries in the slow way")


def the_long_way(text: str) -> tuple[list[Block], tuple[int, str, str] | None]:
    """The entries of a text; or none, and the line of a fault, what it is and what to do."""
    try:
        return parse_blocks(text, PATH, 5), None
    except InputError as error:
        return [], (error.line or 5, error.problem, error.mend)


@settings(max_examples=1500, deadline=None)
@given(TEXTS)
def test_both_ways_read_the_same(text: str) -> None:
    part = read_piece(Piece(text, 5), PATH)
    blocks, fault = the_long_way(text)
    assert (part.problem and part.problem[1:]) == fault
    if fault:
        return
    live = [block.entry for block in blocks if not block.obsolete]
    head = next((entry for entry in live if entry.key == (None, "")), None)
    entries = tuple(entry for entry in live if entry is not head)
    assert (part.entries, part.head, part.obsolete) == (entries, head, len(blocks) - len(live))
    assert [line for _, line in part.keys] == [block.entry.line for block in blocks]


@ONLY_FAST
def test_all_that_an_entry_can_have_is_read_in_the_fast_way() -> None:
    (entry,), place, line = read_usual(FULL, 1)
    assert (entry, entry.line) == (parse_blocks(FULL, PATH)[0].entry, 12)
    assert entry.previous_msgid == "a #| b\nc"
    assert (place, line) == (len(FULL), FULL.count("\n") + 1)


@ONLY_FAST
@pytest.mark.parametrize("path", LOCALES, ids=lambda path: path.name)
def test_our_own_catalogs_are_read_in_the_fast_way(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    usual = read_usual(text, 1)
    assert text.find('msgid "', usual.place) in (-1, text.find("#~ ", usual.place) + 3)
    assert usual.entries == [block.entry for block in parse_blocks(text, PATH) if not block.obsolete]


def test_what_stands_behind_an_unusual_entry_keeps_its_line() -> None:
    part = read_piece(Piece(USUAL[1] + ' msgid "c"\nmsgstr "d"\n' + USUAL[2], 11), PATH)
    assert [(entry.msgid, entry.line) for entry in part.entries] == [("a", 11), ("c", 13), ("a", 15)]


@pytest.mark.parametrize("filling", ["a", "\\\\", "\\n", '"\n"', "\n#", " \n", '"\n#| "', "\\", '"'])
def test_no_text_takes_for_ever(filling: str) -> None:
    begun = time.process_time()
    for begin in ('msgid "', "#", '#| msgid "', "\n"):
        read_usual(begin + filling * 300_000 + "\n", 1)
    assert time.process_time() - begun < 3
