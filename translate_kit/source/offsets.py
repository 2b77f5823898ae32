"""From a place in a segment's text back to its place in the source."""

from collections.abc import Iterator

from translate_kit.source.model import Document, Segment


def source_places(document: Document, segment: Segment) -> tuple[int, ...]:
    """Where each character of a segment's text stands in its document.

    The text is the source with characters left out (soft hyphens, the layout of wrapped lines) and white space
    folded, so walking through both side by side finds every place.

    Args:
        document: the document.
        segment: one of its segments.

    Returns:
        An offset in code points for each character of ``segment.text``.
    """
    places = _content(document, segment)
    found: list[int] = []
    for character in segment.text:
        for place in places:
            other = document.text[place]
            if other == character or (character == " " and other.isspace()):
                found.append(place)
                break
        else:  # the fold of a line's end that lies between two spans
            found.append(found[-1] + 1 if found else segment.start)
    return tuple(found)


def _content(document: Document, segment: Segment) -> Iterator[int]:
    """The offsets of a segment's characters; between two spans the first one of what separates them."""
    last = None
    for start, end in document.blocks[segment.block].spans:
        if last is not None and segment.start <= last < segment.end and document.text[last].isspace():
            yield last
        last = end
        yield from range(max(start, segment.start), min(end, segment.end))
