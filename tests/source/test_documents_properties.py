"""What holds for every document: it can be rebuilt, its places are exact, and no text falls between two blocks."""

import re
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.documents import SimpleSplitter
from tests.support.markdown_documents import markdown_documents, nasty_markdown
from translate_kit.source.document import parse
from translate_kit.source.model import Block, Document, MarkKind, Segment
from translate_kit.source.rebuild import rebuild
from translate_kit.source.segment import segment

SPLITTER = SimpleSplitter()
WORD = re.compile("Bundestag|Regierung|Politiker|Bürger|innen|Straße|Freude|Mai|Euro|Zwei|Drei|Land|Nein|Doch")

plain_characters = st.sampled_from(
    [*"aäB.!?,:-*• \n\r\t\f", "\u00a0", "\u00ad", "🙂", "\u2028", "\x85", "e\u0301", "\n\n", "\r\n"]
)
plain_texts = st.lists(plain_characters | st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=200).map(
    "".join
)


def read(text: str, ending: str, *, bom: bool = False, layout: str = "auto") -> tuple[Document, tuple[Segment, ...]]:
    data = b"\xef\xbb\xbf" * bom + text.encode()
    document = parse("document", Path("document" + ending), data, layout)
    segments = segment(document, SPLITTER)
    assert rebuild(document, segments) == data
    check_blocks(document)
    check_segments(document, segments)
    return document, segments


def check_blocks(document: Document) -> None:
    last = 0
    for block in document.blocks:
        assert block.spans
        for start, end in block.spans:
            assert last <= start < end <= len(document.text)
            assert not re.search(r"[\r\n]", document.text[start:end]), "a span is part of a line"
            last = end
        last_mark = block.spans[0][0]
        for mark in block.marks:
            assert last_mark <= mark.start <= mark.end
            assert mark.start < mark.end or mark.kind is MarkKind.BREAK
            last_mark = mark.end


def check_segments(document: Document, segments: tuple[Segment, ...]) -> None:
    last = 0
    for index, one in enumerate(segments):
        assert (one.index, one.document, one.role) == (index, document.name, document.blocks[one.block].role)
        spans = document.blocks[one.block].spans
        assert max(last, spans[0][0]) <= one.start < one.end <= spans[-1][1]
        last = one.end
        source = document.text[one.start : one.end]
        assert source == source.strip()
        assert one.line == len(re.findall(r"\r\n|\r|\n", document.text[: one.start])) + 1
        assert one.text == one.text.strip()
        assert not re.search(r"[\n\r\t\x0b\x0c\x85\u2028\u2029\u00ad]|  ", one.text)
        assert re.search(r"[^\W_]", one.text)
    for number, block in enumerate(document.blocks):
        check_pairs(block, [one for one in segments if one.block == number])


def check_pairs(block: Block, segments: list[Segment]) -> None:
    """No segment has half a pair."""
    opened: list[int | None] = []
    for mark in block.marks:
        owner = next((one.index for one in segments if one.start <= mark.start and mark.end <= one.end), None)
        if mark.kind is MarkKind.OPEN:
            opened.append(owner)
        elif mark.kind is MarkKind.CLOSE:
            assert opened.pop() == owner
    assert not opened


def check_letters(document: Document, segments: tuple[Segment, ...]) -> None:
    """All text is in some segment, and only text."""
    for word in WORD.finditer(document.text):
        assert any(one.start <= word.start() and word.end() <= one.end for one in segments), word
    assert not any("LAYOUT" in one.text for one in segments)


@given(text=plain_texts.filter(str.strip), bom=st.booleans(), layout=st.sampled_from(["auto", "lines", "wrapped"]))
@settings(max_examples=1000, deadline=None)
def test_plain_text(text: str, bom: bool, layout: str) -> None:
    document, segments = read(text.removeprefix("\ufeff") or "a", ".txt", bom=bom, layout=layout)
    for letter in re.finditer(r"[^\W_]", document.text):
        assert any(one.start <= letter.start() < one.end for one in segments)


@given(text=markdown_documents(), bom=st.booleans())
@settings(max_examples=1000, deadline=None)
def test_markdown(text: str, bom: bool) -> None:
    document, segments = read(text, ".md", bom=bom)
    check_letters(document, segments)


@given(text=markdown_documents())
@settings(max_examples=200, deadline=None)
def test_the_same_words_again_change_nothing(text: str) -> None:
    document, segments = read(text, ".md")
    again = rebuild(document, segments, lambda one: one.text).decode()
    assert [one.text for one in read(again, ".md")[1]] == [one.text for one in segments]


@given(text=nasty_markdown.filter(str.strip))
@settings(max_examples=1000, deadline=None)
def test_nasty_markdown(text: str) -> None:
    read(text, ".md")
