"""Footnotes, which CommonMark does not know: ``[^1]`` in the text and ``[^1]: What it says.`` on a line of its own."""

import re

from markdown_it.rules_block import StateBlock
from markdown_it.rules_inline import StateInline

_DEFINITION = re.compile(r"\[\^[^\]\[\s]+\]:[ \t]*")
_REFERENCE = re.compile(r"\[\^[^\]\[\s]+\]")
_INDENT = 4
"""Columns by which further paragraphs of a footnote are indented."""


def footnote_definition(state: StateBlock, start_line: int, end_line: int, silent: bool) -> bool:
    """Block rule: a footnote's text is a container, like a list item, whose blocks are indented by four columns."""
    if state.is_code_block(start_line):
        return False
    begin = state.bMarks[start_line]
    label = _DEFINITION.match(state.src, begin + state.tShift[start_line], state.eMarks[start_line])
    if not label:
        return False
    if silent:
        return True
    saved = state.tShift[start_line], state.sCount[start_line], state.blkIndent, state.parentType
    state.push("footnote_open", "", 1)
    state.blkIndent += _INDENT
    state.tShift[start_line] = label.end() - begin
    state.sCount[start_line] = state.blkIndent
    state.parentType = "footnote"
    state.md.block.tokenize(state, start_line, end_line)
    state.tShift[start_line], state.sCount[start_line], state.blkIndent, state.parentType = saved
    state.push("footnote_close", "", -1)
    return True


def footnote_reference(state: StateInline, silent: bool) -> bool:
    """Inline rule: the mark of a footnote, whether or not the file defines it."""
    mark = _REFERENCE.match(state.src, state.pos, state.posMax)
    if not mark:
        return False
    if not silent:
        state.push("footnote_reference", "", 0)
    state.pos = mark.end()
    return True
