"""The Markdown we read, and rules that note where the text of every block stands."""

from collections.abc import Callable
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock, blockquote, heading, lheading, list_block, paragraph, table

from translate_kit.source.markdown.footnotes import footnote_definition, footnote_reference
from translate_kit.source.markdown.inline import record_places, watched, word_star
from translate_kit.source.markdown.ordinals import begins_with_date
from translate_kit.source.markdown.tables import table_lines

BlockRule = Callable[[StateBlock, int, int, bool], bool]

LINES = "lines"
"""Key in the ``meta`` of an inline token: its lines as (start, end) in the parsed text, markers left out."""

MAX_NESTING = 60
"""Depth of containers (a list counts twice, for itself and its item) and of brackets. Each level costs several Python
frames. Deeper brackets are text."""


class NestedTooDeepError(Exception):
    """Containers are nested deeper than MAX_NESTING; the parser would leave out the rest of the file.

    Args:
        line: line of the container in the parsed text, from 0.
    """

    def __init__(self, line: int) -> None:
        super().__init__(line)
        self.line = line


@cache
def grammar() -> MarkdownIt:
    """CommonMark with tables, strikethrough and footnotes; only the block phase runs in ``parse``."""
    markdown = MarkdownIt("commonmark", {"maxNesting": MAX_NESTING}).enable(["table", "strikethrough"])
    block = markdown.block.ruler
    block.at("paragraph", _with_lines(paragraph, _paragraph_lines))
    block.at("lheading", _with_lines(lheading, _paragraph_lines))
    block.at("heading", _with_lines(heading, _heading_lines), {"alt": ["paragraph", "reference", "blockquote"]})
    block.at("table", _table, {"alt": ["paragraph", "reference"]})
    block.at("list", _container(_list), {"alt": ["paragraph", "reference", "blockquote"]})
    block.at("blockquote", _container(blockquote), {"alt": ["paragraph", "reference", "blockquote", "list"]})
    footnote = _container(footnote_definition)
    block.before("reference", "footnote_definition", footnote, {"alt": ["paragraph", "reference"]})
    markdown.inline.ruler.before("link", "footnote_reference", watched(footnote_reference))
    markdown.inline.ruler.before("emphasis", "word_star", word_star)
    record_places(markdown.inline.ruler)
    markdown.core.ruler.enableOnly(["block"])
    return markdown


def _with_lines(rule: BlockRule, lines_of: Callable[[StateBlock, int, int], list[tuple[int, int]]]) -> BlockRule:
    """Make a rule for a block of text note the lines of its text."""

    def run(state: StateBlock, start_line: int, end_line: int, silent: bool) -> bool:
        if not rule(state, start_line, end_line, silent):
            return False
        if not silent:
            inline = state.tokens[-2]
            assert inline.map is not None
            inline.meta[LINES] = lines_of(state, *inline.map)
        return True

    return run


def _paragraph_lines(state: StateBlock, first: int, end: int) -> list[tuple[int, int]]:
    # Containers have moved bMarks and tShift behind their markers; lazy lines begin where they begin.
    return [(state.bMarks[line] + state.tShift[line], state.eMarks[line]) for line in range(first, end)]


def _heading_lines(state: StateBlock, first: int, _end: int) -> list[tuple[int, int]]:
    start = state.skipCharsStr(state.bMarks[first] + state.tShift[first], "#")
    content = state.tokens[-2].content
    start = state.src.index(content, state.skipSpaces(start) if content else start)
    return [(start, start + len(content))]


def _table(state: StateBlock, start_line: int, end_line: int, silent: bool) -> bool:
    before = len(state.tokens)
    if not table(state, start_line, end_line, silent):
        return False
    if not silent:
        for inline, line in table_lines(state, before):
            inline.meta[LINES] = [line]
    return True


def _container(rule: BlockRule) -> BlockRule:
    """Make a rule for a container refuse to nest deeper than the parser goes."""

    def run(state: StateBlock, start_line: int, end_line: int, silent: bool) -> bool:
        if not silent and state.level + 2 >= MAX_NESTING and rule(state, start_line, end_line, True):
            raise NestedTooDeepError(start_line)
        return rule(state, start_line, end_line, silent)

    return run


def _list(state: StateBlock, start_line: int, end_line: int, silent: bool) -> bool:
    return not begins_with_date(state, start_line) and list_block(state, start_line, end_line, silent)
