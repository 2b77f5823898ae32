"""German ordinal numbers, which CommonMark takes for numbered lists: ``23. Mai 1949``, ``20. Jahrhundert``.

Two rules keep them in their sentence:

1. A line that begins with a day of the month and the name of a month is text, wherever it stands: it neither begins a
   list nor, as ``1. Mai`` would, ends a paragraph. Inside a list, ``2. Mai`` after an item 1 is still item 2.
2. A numbered "list" of one item that holds one paragraph is text, unless it continues an enumeration: the numbered
   list before or after it in the same container ends one below or begins one above its number.

Wrong guesses cost little: the number of a list item then stands in the msgid.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from markdown_it.rules_block import StateBlock
from markdown_it.token import Token

_MONTHS = (
    "Januar|Jänner|Februar|Feber|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember"
    r"|(?:Jan|Feb|Mrz|Apr|Jun|Jul|Aug|Sep|Sept|Okt|Nov|Dez)\."
)
_DATE = re.compile(rf"(?P<day>0?[1-9]|[12]\d|3[01])\.[ \t]+(?:{_MONTHS})(?![\w-])")


def begins_with_date(state: StateBlock, line: int) -> bool:
    """Whether a line, behind the markers of its containers, begins with a date and not with the next item of a list."""
    date = _DATE.match(state.src, state.bMarks[line] + state.tShift[line], state.eMarks[line])
    if not date:
        return False
    if state.sCount[line] >= state.blkIndent:
        return True  # inside of the list item before it, if there is one
    open_items = state.env.setdefault("open items", OpenItems())
    return int(date["day"]) - 1 not in open_items.numbers(state.tokens)


class OpenItems:
    """The numbers of the list items around the end of a growing list of tokens, each token looked at once."""

    def __init__(self) -> None:
        self._known = 0
        self._numbers: list[int | None] = []  # one for each open container

    def numbers(self, tokens: Sequence[Token]) -> Sequence[int | None]:
        """Numbers of the open list items, the outermost first; None for other containers."""
        for index in range(self._known, len(tokens)):
            token = tokens[index]
            if token.nesting > 0:
                self._numbers.append(int(token.info) if token.type == "list_item_open" and token.info else None)
            elif token.nesting < 0:
                self._numbers.pop()
        self._known = len(tokens)
        return self._numbers


@dataclass(frozen=True, slots=True)
class _NumberedList:
    token: int
    container: int
    first: int
    last: int
    is_one_paragraph: bool


def ordinals(tokens: Sequence[Token]) -> set[int]:
    """Find the numbered lists that are text.

    Args:
        tokens: the block tokens of a document.

    Returns:
        The indexes of their opening tokens.
    """
    by_container: dict[int, list[_NumberedList]] = {}
    for numbered in _numbered_lists(tokens):
        by_container.setdefault(numbered.container, []).append(numbered)
    found = {numbered.token for siblings in by_container.values() for numbered in siblings if numbered.is_one_paragraph}
    for siblings in by_container.values():
        siblings.sort(key=lambda numbered: numbered.token)
        for before, after in pairwise(siblings):
            if before.last + 1 == after.first:
                found -= {before.token, after.token}
    return found


def _numbered_lists(tokens: Sequence[Token]) -> list[_NumberedList]:
    found = []
    open_tokens: list[int] = []
    numbers: dict[int, list[int]] = {}
    for index, token in enumerate(tokens):
        if token.nesting > 0:
            if token.type == "list_item_open" and token.info:
                numbers.setdefault(open_tokens[-1], []).append(int(token.info))
            open_tokens.append(index)
        elif token.nesting < 0:
            opened = open_tokens.pop()
            if token.type == "ordered_list_close":
                container = open_tokens[-1] if open_tokens else -1
                items = numbers.pop(opened)
                is_ordinal = token.markup == "." and _is_one_paragraph(tokens[opened : index + 1])
                found.append(_NumberedList(opened, container, items[0], items[-1], is_ordinal))
    return found


def _is_one_paragraph(tokens: Sequence[Token]) -> bool:
    """Whether a list has one item with one paragraph that begins in the item's first line."""
    # list, item, paragraph, its text, and the three closing tokens
    if len(tokens) != 7 or tokens[2].type != "paragraph_open":
        return False
    item, paragraph = tokens[1].map, tokens[2].map
    return item is not None and paragraph is not None and item[0] == paragraph[0]
