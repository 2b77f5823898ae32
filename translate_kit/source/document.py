"""The front door: from a file, or bytes, to a document."""

from pathlib import Path

from translate_kit.source.decode import STDIN, decode, read_bytes
from translate_kit.source.model import Document, Layout
from translate_kit.source.plain import parse_plain

MARKDOWN = ".md"
PLAIN = ".txt"
ENDINGS = (PLAIN, MARKDOWN)


def read_document(path: Path, name: str, layout: str = Layout.AUTO) -> Document:
    """Read a document from a file, or from standard input where the path is ``-``.

    Args:
        path: the file as the user named it.
        name: the document's NAME, see ``discover``.
        layout: how paragraphs are written in plain text.

    Raises:
        InputError: the file cannot be read, or is no document.
    """
    return parse(name, path, read_bytes(path), layout)


def parse(name: str, path: Path, data: bytes, layout: str = Layout.AUTO) -> Document:
    """Find the blocks of a document.

    Args:
        name: the document's NAME. Where the path has no ending of a document (standard input), an ending of the name
            tells the format and is taken off.
        path: the file as the user named it; ``.md`` is Markdown, all else plain text.
        data: its bytes.
        layout: ``auto``, ``lines`` or ``wrapped``; means nothing for Markdown.

    Raises:
        InputError: the bytes are no UTF-8 text, or too many, or Markdown is nested too deeply.
    """
    ending = path.suffix.lower()
    if ending not in ENDINGS and name.lower().endswith(ENDINGS):
        name, ending = name.rpartition(".")[0], "." + name.rpartition(".")[2].lower()
    shown = Path("<stdin>") if path == STDIN else path
    text, bom = decode(shown, data)
    if ending == MARKDOWN:
        from translate_kit.source.markdown import parse_markdown  # not needed for plain text, and slow to import

        return Document(name, path, text, bom, parse_markdown(shown, text))
    blocks, chosen = parse_plain(text, Layout(layout))
    return Document(name, path, text, bom, blocks, chosen)
