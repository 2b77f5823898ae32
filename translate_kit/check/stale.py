"""Whether a catalog still is its source's."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from translate_kit.check.finding import Remark

_MOST = 200
"""Findings of one kind in a file; more than that say nothing new."""


@dataclass(frozen=True, slots=True)
class Expected:
    """What the source says that a catalog should hold.

    Attributes:
        source: the source, as the user would name it.
        msgids: its sentences, in order.
        segmenter: name, version and hash of the rules that cut it.
    """

    source: str
    msgids: tuple[str, ...]
    segmenter: str


def stale_remarks(
    expected: Expected, entries: Collection[tuple[str, int]], segmenter: str
) -> Iterator[tuple[int, Remark]]:
    """Compare a catalog with its source.

    Args:
        expected: the source.
        entries: msgids of the catalog, with their lines.
        segmenter: what the catalog's header says cut it; empty where it says nothing.

    Yields:
        Line of the catalog (1 for what has no place in it) and remark.
    """
    update = f"run translate-kit draft {expected.source}"
    known = {msgid for msgid, _ in entries}
    wanted = set(expected.msgids)
    if known == wanted:
        return
    if segmenter and segmenter != expected.segmenter:
        message = f"its sentences were cut by other rules ({segmenter}) than those in use ({expected.segmenter})"
        yield 1, Remark(message, update)
        return
    gone = [(line, msgid) for msgid, line in entries if msgid not in wanted]
    for line, _ in gone[:_MOST]:
        yield line, Remark(f"this sentence is not in {expected.source} any more", update)
    new = [msgid for msgid in dict.fromkeys(expected.msgids) if msgid not in known]
    for msgid in new[:_MOST]:
        shown = " ".join(msgid.split())
        yield 1, Remark(f'no entry for "{shown[:80]}" in {expected.source}', update)
