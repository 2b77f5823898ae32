"""Reading a catalog to look at it: all faults, and the place of every word."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.catalogs import catalogs
from translate_kit.catalog import located, pieces
from translate_kit.catalog.located import LocatedCatalog, locate_catalog
from translate_kit.catalog.model import Catalog
from translate_kit.catalog.po import read_catalog
from translate_kit.catalog.writer import format_catalog

HEAD = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n'


def faults(catalog: LocatedCatalog) -> list[tuple[str, int]]:
    list(catalog.entries())
    return [(problem.fault, problem.line) for problem in catalog.problems]


@given(catalogs(), st.integers(1, 400))
@settings(max_examples=60, deadline=None)
def test_piece_by_piece_it_is_the_same_catalog(catalog: Catalog, piece: int) -> None:
    before, pieces.PIECE = pieces.PIECE, piece
    try:
        text = format_catalog(catalog)
        found = locate_catalog(text.encode(), Path("x.po"))
        entries = tuple(found.entries())
    finally:
        pieces.PIECE = before
    assert not found.problems
    assert (entries, found.head, found.obsolete) == (catalog.entries, catalog.head, len(catalog.obsolete))
    lines = text.split("\n")
    for entry in entries:
        assert lines[entry.line - 1].startswith("msgid ")
        again = found.entry(entry.line)
        assert (again.msgid, again.msgstr, again.msgstr_plural) == (entry.msgid, entry.msgstr, entry.msgstr_plural)
        strings = {"msgid": entry.msgid, "msgid_plural": entry.msgid_plural or "", "msgstr": entry.msgstr}
        strings |= {f"msgstr[{number}]": form for number, form in enumerate(entry.msgstr_plural)}
        for keyword, string in strings.items():
            for offset, character in enumerate(string):
                line, column = found.place(entry.line, keyword, offset)
                assert lines[line - 1][column - 1] in (character, "\\")


def test_the_place_of_a_word_in_a_folded_string() -> None:
    text = HEAD + '#: a.txt:1\nmsgid ""\n"Sie sagte: "\n"\\"Nein.\\""\nmsgstr ""\n"She said: "\n"\\"No.\\""\n'
    catalog = locate_catalog(text.encode(), Path("x.po"))
    (entry,) = catalog.entries()
    assert entry.line == 5
    place = catalog.place(5, "msgstr", entry.msgstr.index("No"))
    assert place == (10, 4)
    assert text.split("\n")[place[0] - 1][place[1] - 1 :].startswith("No")
    assert catalog.place(5, "msgid", 0) == (6, 2)
    assert catalog.place(5, "msgstr", len(entry.msgstr)) == (10, 9)


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"", [("syntax", 1)]),
        (b"\xef\xbb\xbf" + HEAD.encode(), [("byte-order-mark", 1)]),
        (HEAD.encode() + b'msgid "\xfc"\nmsgstr ""\n', [("encoding", 4)]),
        (HEAD.replace("UTF-8", "ISO-8859-1").encode(), [("encoding", 1)]),
        (HEAD.encode() + b'msgid "a"\nmsgstr "b"\n\nmsgid "a"\nmsgstr "c"\n', [("duplicate-entry", 7)]),
        (HEAD.encode() + b'msgid "a"\nmsgstr "b"\n\n#~ msgid "a"\n#~ msgstr "c"\n', [("duplicate-entry", 7)]),
        (HEAD.encode() + b'msgid "a"\nmsgstr "b\n', [("syntax", 5)]),
        (HEAD.encode() + b'msgid "a"\n', [("syntax", 4)]),
        (
            HEAD.encode() + b'<<<<<<< HEAD\nmsgid "a"\n=======\nmsgid "b"\n>>>>>>> x\nmsgstr ""\n',
            [("conflict-marker", 4), ("conflict-marker", 6), ("conflict-marker", 8)],
        ),
        (HEAD.replace("\n", "\r").encode(), [("syntax", 1)]),
    ],
)
def test_faults(data: bytes, expected: list[tuple[str, int]]) -> None:
    assert faults(locate_catalog(data, Path("x.po"))) == expected


def test_a_fault_in_a_later_piece_has_its_line_in_the_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pieces, "PIECE", 10)
    good = "".join(f'msgid "a{number}"\nmsgstr "b"\n\n' for number in range(50))
    catalog = locate_catalog((HEAD + good + 'msgid "x\nmsgstr ""\n').encode(), Path("x.po"))
    assert len(catalog.pieces) > 20
    assert faults(catalog) == [("syntax", 154)]
    assert catalog.broken


def test_a_comment_that_ends_like_a_string_is_not_cut_off(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pieces, "PIECE", 1)
    text = HEAD + '# she said "no"\n\n#. paragraph\nmsgid "a"\nmsgstr "b"\n\n# x\nmsgid "c"\n\nmsgstr "d"\n'
    catalog = locate_catalog(text.encode(), Path("x.po"))
    assert [(entry.msgid, entry.comment) for entry in catalog.entries()] == [("a", ('she said "no"',)), ("c", ("x",))]
    assert not catalog.problems


def test_windows_line_ends() -> None:
    text = HEAD + 'msgid "a"\nmsgstr "b"\n'
    catalog = locate_catalog(text.replace("\n", "\r\n").encode(), Path("x.po"))
    (entry,) = catalog.entries()
    assert catalog.place(entry.line, "msgstr", 0) == (5, 9)


def test_our_catalogs_read_alike() -> None:
    for path in Path("locales").rglob("*.po"):
        assert tuple(located.open_catalog(path).entries()) == read_catalog(path).entries
