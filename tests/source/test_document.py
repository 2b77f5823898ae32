"""The front door, and the way back."""

from pathlib import Path

import pytest

from translate_kit.errors import InputError
from translate_kit.source.document import parse, read_document
from translate_kit.source.model import Document, Layout, Role, Segment
from translate_kit.source.rebuild import rebuild
from translate_kit.source.segment import segment
from translate_kit.source.segmenter import Segmenter


@pytest.mark.parametrize(
    ("ending", "text", "layout"), [(".md", "Titel", None), (".MD", "Titel", None), (".txt", "# Titel", Layout.LINES)]
)
def test_the_ending_tells_the_format(ending: str, text: str, layout: Layout | None, tmp_path: Path) -> None:
    file = tmp_path / f"rede{ending}"
    file.write_bytes(b"# Titel\n\nText.\n")
    document = read_document(file, "2025/rede")
    assert (document.name, document.path, document.layout) == ("2025/rede", file, layout)
    start, end = document.blocks[0].spans[0]
    assert document.text[start:end] == text


@pytest.mark.parametrize(
    ("name", "path", "expected", "is_markdown"),
    [
        ("stdin", "-", "stdin", False),
        ("rede.md", "-", "rede", True),
        ("rede.md", "<stdin>", "rede", True),
        ("rede.TXT", "-", "rede", False),
        ("rede.md", "rede.md.txt", "rede.md", False),
        ("rede.v2", "-", "rede.v2", False),
    ],
)
def test_standard_input_is_named_with_an_ending(name: str, path: str, expected: str, is_markdown: bool) -> None:
    document = parse(name, Path(path), b"Text.")
    assert (document.name, document.layout is None) == (expected, is_markdown)


def test_the_layout_of_plain_text_is_reported_and_can_be_said() -> None:
    data = b"Der Bundestag hat gestern das\nGesetz beschlossen.\n"
    assert parse("a", Path("a.txt"), data).layout is Layout.WRAPPED
    assert parse("a", Path("a.txt"), data, "lines").layout is Layout.LINES
    assert len(parse("a", Path("a.txt"), data, "lines").blocks) == 2


def test_broken_input_names_standard_input() -> None:
    with pytest.raises(InputError, match=r"^<stdin>: is empty; write some text$"):
        parse("stdin", Path("-"), b"")


SOURCE = b"\xef\xbb\xbf> Das ist ein Zitat. Es\r\n> geht **weiter.** Ende\r\n\r\n| a | b. C |\r\n|---|---|\r\n"


@pytest.fixture
def document() -> Document:
    return parse("zitat", Path("zitat.md"), SOURCE)


def test_rebuild_puts_texts_in_the_place_of_segments(document: Document, splitter: Segmenter) -> None:
    segments = segment(document, splitter)
    assert rebuild(document, segments) == SOURCE
    assert rebuild(document, segments, lambda one: f"<{one.index}>") == (
        b"\xef\xbb\xbf> <0> <1> <2>\r\n\r\n| <3> | <4> |\r\n|---|---|\r\n"
    )
    assert [one.line for one in segments] == [1, 1, 2, 4, 4]


def test_rebuild_wants_segments_in_order(document: Document, splitter: Segmenter) -> None:
    segments = segment(document, splitter)
    for wrong in (segments[::-1], (segments[0], segments[0])):
        with pytest.raises(AssertionError, match="segments are in order and do not overlap"):
            rebuild(document, wrong)
    beyond = Segment("zitat", 0, Role.QUOTE, 0, 5, len(document.text) + 1, 1, "x")
    with pytest.raises(AssertionError, match="do not overlap"):
        rebuild(document, [beyond])


def test_levels_of_headings_lists_and_quotes() -> None:
    text = "### Titel\n\n- Eins\n  - Zwei\n\n    > Zitat\n    > > tiefer\n\n[^1]: Note\n"
    blocks = parse("a", Path("a.md"), text.encode()).blocks
    assert [(block.role.value, block.level) for block in blocks] == [
        ("heading", 3),
        ("list item", 1),
        ("list item", 2),
        ("quote", 1),
        ("quote", 2),
        ("footnote", 0),
    ]


def test_a_splitter_that_loses_text_is_found_out(document: Document) -> None:
    class Loser:
        def split(self, text: str) -> list[str]:
            return [text[:-1]]

    with pytest.raises(AssertionError, match="a splitter keeps all of the text"):
        segment(document, Loser())


def test_what_is_never_cut_is_not_cut_by_any_splitter() -> None:
    class Chopper:
        def split(self, text: str) -> list[str]:
            return list(text)

    text = "Hier `a b`\u00a0und <https://b.c/d> und https://e.f/g und ![h i](j)"
    segments = segment(parse("a", Path("a.md"), text.encode()), Chopper())
    assert {"`a b`", "<https://b.c/d>", "https://e.f/g", "![h i](j)"} <= {one.text for one in segments}


@pytest.mark.parametrize("container", ["> ", "- ", "1. ", "[^1]: ", "> - "])
def test_markdown_nested_too_deeply_is_an_error_and_loses_no_text(container: str) -> None:
    assert len(parse("a", Path("a.md"), f"{container * 14}tief\n\nText.".encode()).blocks) == 2
    with pytest.raises(InputError, match=r"^a\.md:4: lists and quotes are nested too deeply; nest at most 29 of them$"):
        parse("a", Path("a.md"), f"---\na: b\n---\n{container * 60}tief\n\nText.".encode())
