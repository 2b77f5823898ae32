"""Golden documents: what becomes of them, in files that a translator can read and edit."""

from pathlib import Path

import pytest

from tests.support.documents import DocumentCase, load_documents
from translate_kit.source.document import parse
from translate_kit.source.rebuild import rebuild
from translate_kit.source.segment import segment
from translate_kit.source.segmenter import Segmenter

GOLDEN = Path(__file__).parent / "golden"


@pytest.mark.parametrize("case", load_documents(GOLDEN / "markdown.txt"), ids=lambda case: case.title)
def test_markdown(case: DocumentCase, splitter: Segmenter) -> None:
    check(case, ".md", splitter)


@pytest.mark.parametrize("case", load_documents(GOLDEN / "plain.txt"), ids=lambda case: case.title)
def test_plain(case: DocumentCase, splitter: Segmenter) -> None:
    check(case, ".txt", splitter)


def check(case: DocumentCase, ending: str, splitter: Segmenter) -> None:
    document = parse("case", Path("case" + ending), case.text.encode())
    segments = segment(document, splitter)
    assert [f"{one.role}: {one.text}" for one in segments] == case.segments
    assert rebuild(document, segments) == case.text.encode()


@pytest.mark.parametrize(
    "content",
    [
        "",
        "=== no arrow\ntext\n",
        "=== no segments\ntext\n--->\n",
        "=== no role\ntext\n--->\ntext\n",
        "=== two arrows\ntext\n--->\nparagraph: text\n--->\n",
        "=== one\ntext\n--->\nparagraph: text\n=== two\ntext\n--->\nparagraph: text\n",
    ],
)
def test_a_malformed_golden_file_is_an_error(content: str, tmp_path: Path) -> None:
    file = tmp_path / "golden.txt"
    file.write_text(content, encoding="utf-8")
    with pytest.raises(ValueError, match=r"golden\.txt"):
        load_documents(file)
