"""HTML tags inside a paragraph: pairs where they are properly nested, single marks where they are not."""

import re
from collections.abc import Sequence
from dataclasses import replace

from translate_kit.source.markdown.inline import Place
from translate_kit.source.model import MarkKind

_TAG = re.compile(r"<(?P<slash>/?)(?P<name>[a-z][a-z0-9-]*)[^>]*?(?P<empty>/?)>", re.IGNORECASE | re.DOTALL)
_VOID = frozenset({"area", "base", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"})


def pair_tags(places: Sequence[Place]) -> list[Place]:
    """Give HTML tags their kind.

    Args:
        places: the markup of a block, in order; HTML tags are ``trailing``.

    Returns:
        The same, with ``<br>`` as a hard break and matching tags as ``open`` and ``close``. All pairs, Markdown's and
        HTML's, are properly nested; a tag without a partner inside its surroundings stays ``trailing``.
    """
    result = list(places)
    opened: list[tuple[int, str]] = []  # index and name; the name is empty for Markdown
    for index, place in enumerate(places):
        if not place.tag:
            if place.kind is MarkKind.OPEN:
                opened.append((index, ""))
            elif place.kind is MarkKind.CLOSE:
                _close(opened, "")
            continue
        tag = _TAG.fullmatch(place.tag)
        name = tag["name"].lower() if tag else ""
        if name == "br":
            result[index] = replace(place, kind=MarkKind.BREAK)
        elif not tag or tag["empty"] or name in _VOID:
            continue
        elif not tag["slash"]:
            opened.append((index, name))
        elif (partner := _close(opened, name)) is not None:
            result[partner] = replace(places[partner], kind=MarkKind.OPEN)
            result[index] = replace(place, kind=MarkKind.CLOSE)
    return result


def _close(opened: list[tuple[int, str]], name: str) -> int | None:
    """Close the innermost pair of that name and forget the tags left open in it; HTML does not reach over Markdown."""
    for position in range(len(opened) - 1, -1, -1):
        index, opened_name = opened[position]
        if opened_name == name:
            del opened[position:]
            return index
        if not opened_name:
            return None
    return None
