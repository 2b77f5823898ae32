"""The sentences of a document as a catalog sees them: each text once, with all the places where it stands."""

from collections.abc import Sequence
from dataclasses import dataclass

from translate_kit.source.model import Role, Segment


@dataclass(frozen=True, slots=True)
class Sentence:
    """A text that is translated once.

    Attributes:
        text: the msgid.
        roles: what it is where it stands, in document order.
        lines: where it stands, lines from 1, in document order.
    """

    text: str
    roles: tuple[Role, ...]
    lines: tuple[int, ...]


def unique_sentences(segments: Sequence[Segment]) -> tuple[Sentence, ...]:
    """Fold segments with equal texts into one sentence; order is that of first appearance."""
    places: dict[str, list[Segment]] = {}
    for segment in segments:
        places.setdefault(segment.text, []).append(segment)
    return tuple(
        Sentence(text, tuple(one.role for one in found), tuple(one.line for one in found))
        for text, found in places.items()
    )
