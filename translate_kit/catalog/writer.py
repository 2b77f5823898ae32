"""The text of a catalog, byte for byte as GNU ``msgcat`` would write it at the file's own width."""

import re
from collections.abc import Iterator, Sequence

from translate_kit.catalog.model import Catalog, Entry, Reference
from translate_kit.catalog.wrap import DEFAULT_WIDTH, string_lines

# gettext since 0.22 puts file names with spaces between these (first strong isolate, pop directional isolate).
_OPEN, _CLOSE = "\u2068", "\u2069"
_SPACE = re.compile(r"[ \t]")


def format_catalog(catalog: Catalog) -> str:
    """Return the text of the PO file.

    Args:
        catalog: what to write; its width and line ends are kept.
    """
    head = [catalog.head] if catalog.head else []
    blocks = [format_entry(entry, catalog.width) for entry in (*head, *catalog.entries)]
    blocks += [format_entry(entry, catalog.width, obsolete=True) for entry in catalog.obsolete]
    text = "\n\n".join("\n".join(lines) for lines in blocks) + "\n"
    return text if catalog.newline == "\n" else text.replace("\n", catalog.newline)


def format_entry(entry: Entry, width: int | None = DEFAULT_WIDTH, *, obsolete: bool = False) -> list[str]:
    """Return the lines of one entry, without line ends."""
    lines = [f"# {line}" if line else "#" for line in entry.comment]
    lines += [f"#. {line}" if line else "#." for line in entry.extracted]
    lines += reference_lines(entry.references, DEFAULT_WIDTH if width is None else width)
    flags = ("fuzzy", *entry.flags) if entry.fuzzy else entry.flags
    if flags:
        lines.append("#, " + ", ".join(flags))
    return lines + string_block(entry, width, obsolete=obsolete)


def string_block(entry: Entry, width: int | None = DEFAULT_WIDTH, *, obsolete: bool = False) -> list[str]:
    """Return the lines of an entry's strings, its comments left out."""
    if "no-wrap" in entry.flags:
        width = None
    lines: list[str] = []
    for prefix, keyword, text in _strings(entry, obsolete=obsolete):
        if text is not None:
            lines += string_lines(keyword, text, prefix=prefix, width=width)
    return lines


def _strings(entry: Entry, *, obsolete: bool) -> Iterator[tuple[str, str, str | None]]:
    """Yield prefix, keyword and text of an entry's strings in the order of the file."""
    previous, current = ("#~| ", "#~ ") if obsolete else ("#| ", "")
    yield previous, "msgctxt", entry.previous_msgctxt
    yield previous, "msgid", entry.previous_msgid
    yield previous, "msgid_plural", entry.previous_msgid_plural
    yield current, "msgctxt", entry.msgctxt
    yield current, "msgid", entry.msgid
    yield current, "msgid_plural", entry.msgid_plural
    if entry.msgid_plural is None:
        yield current, "msgstr", entry.msgstr
    else:
        for index, text in enumerate(entry.msgstr_plural or ("",)):
            yield current, f"msgstr[{index}]", text


def reference_lines(references: Sequence[Reference], width: int) -> list[str]:
    """Return the ``#:`` lines, folded at a width in columns."""
    lines: list[str] = []
    column = width + 1
    for reference in references:
        path = f"{_OPEN}{reference.path}{_CLOSE}" if _SPACE.search(reference.path) else reference.path
        text = path if reference.line is None else f"{path}:{reference.line}"
        # gettext counts bytes here, and the space before the name
        size = len(text.encode()) + 1
        if column > 2 and column + size > width:
            lines.append("#:")
            column = 2
        lines[-1] += f" {text}"
        column += size
    return lines
