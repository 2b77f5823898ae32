"""Reading XML that comes from outside: no entities, nothing external, no depth without end, and lines for messages."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from translate_kit.errors import InputError

MAX_DEPTH = 100
"""Elements inside of each other; a term base has about ten."""
_INLINE = frozenset({"hi", "foreign", "bpt", "ept", "it", "ph", "sc", "ec"})
_OF_TEXT = frozenset({"term", "descrip", "admin", "note", "termNote"})
"""Elements in which every other element is inline."""


@dataclass(slots=True)
class Node:
    """An element.

    Attributes:
        tag: its name without the namespace.
        attributes: by name without the namespace (``lang`` for ``xml:lang``).
        line: where it begins.
        children: elements in it.
        text: its own text and that of the inline elements in it, as it stands there.
    """

    tag: str
    attributes: dict[str, str]
    line: int
    children: list["Node"] = field(default_factory=list)
    text: str = ""

    def all(self, *tags: str) -> Iterator["Node"]:
        """The children of some names."""
        return (child for child in self.children if child.tag in tags)


class _Builder:
    """Builds elements, and hands out and forgets each entry when it is complete, so that large files stay small."""

    def __init__(self, take: Callable[[Node], None], check_root: Callable[[Node], None], entries: frozenset[str]):
        self.line: Callable[[], int] = lambda: 0
        self._take = take
        self._check_root = check_root
        self._entries = entries
        self._open: list[Node] = []
        self._text: list[list[str]] = []

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        plain = {_local(name): value for name, value in attributes.items()}
        node = Node(_local(tag), plain, self.line())
        if not self._open:
            self._check_root(node)
        if len(self._open) >= MAX_DEPTH:
            raise _DepthError
        self._open.append(node)
        self._text.append([])

    def data(self, text: str) -> None:
        if self._text:
            self._text[-1].append(text)

    def end(self, _tag: str) -> None:
        node = self._open.pop()
        node.text = "".join(self._text.pop())
        if not self._open:
            return
        if node.tag in self._entries:
            self._take(node)
        elif node.tag in _INLINE or self._open[-1].tag in _OF_TEXT:
            self._text[-1].append(node.text)
        else:
            self._open[-1].children.append(node)

    def close(self) -> None:
        """Nothing is left to do: the entries have been handed out."""


class _DepthError(Exception):
    pass


def read_entries(
    path: Path,
    data: bytes,
    entries: frozenset[str],
    *,
    check_root: Callable[[Node], None],
    take: Callable[[Node], None],
) -> None:
    """Read the entries of an XML file.

    Args:
        path: the file, for messages.
        data: its bytes; the XML declaration or a byte order mark names the encoding.
        entries: names of the elements that are wanted.
        check_root: sees the root element first, and raises InputError where it is a wrong one.
        take: gets each entry; it is forgotten here.

    Raises:
        InputError: broken XML, entities, or elements too deep in each other.
    """
    import defusedxml.ElementTree  # type: ignore[import-untyped]
    from defusedxml.common import DefusedXmlException  # type: ignore[import-untyped]

    builder = _Builder(take, check_root, entries)
    parser: Any = defusedxml.ElementTree.XMLParser(target=builder)
    builder.line = lambda: int(parser.parser.CurrentLineNumber)
    try:
        parser.feed(data)
        parser.close()
    except defusedxml.ElementTree.ParseError as error:
        line = int(error.position[0])
        problem = f"is no well-formed XML: {str(error).split(':', maxsplit=1)[0]}"
        raise InputError(path, problem, line=line, mend="export it again, or mend this place") from None
    except DefusedXmlException:
        problem, mend = "declares entities, which can be an attack", "remove the <!ENTITY ...> lines"
        raise InputError(path, problem, line=builder.line(), mend=mend) from None
    except _DepthError:
        problem = f"has more than {MAX_DEPTH} elements inside of each other"
        raise InputError(path, problem, line=builder.line(), mend="it is hardly a term base") from None
    except (LookupError, ValueError) as error:  # an encoding that Python does not know
        raise InputError(path, f"cannot be decoded ({error})", line=1, mend="save it as UTF-8") from None


def _local(name: str) -> str:
    return name.rpartition("}")[2]
