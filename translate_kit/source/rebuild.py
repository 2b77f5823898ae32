"""From segments back to the file."""

import codecs
from collections.abc import Callable, Sequence

from translate_kit.source.model import Document, Segment


def rebuild(document: Document, segments: Sequence[Segment], render: Callable[[Segment], str] | None = None) -> bytes:
    """Write a document again, with other texts in the places of its segments.

    Args:
        document: the document.
        segments: its segments, in order.
        render: gives the text for a segment; without it every segment keeps its source, so that the result is the
            file byte for byte.

    Returns:
        The file in UTF-8, with a byte order mark where the source had one.
    """
    parts: list[str] = []
    cursor = 0
    for segment in segments:
        assert cursor <= segment.start < segment.end <= len(document.text), "segments are in order and do not overlap"
        source = document.text[segment.start : segment.end]
        parts += document.text[cursor : segment.start], source if render is None else render(segment)
        cursor = segment.end
    parts.append(document.text[cursor:])
    return (codecs.BOM_UTF8 if document.bom else b"") + "".join(parts).encode()
