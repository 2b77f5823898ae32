"""From a Markdown file to its blocks."""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from markdown_it.token import Token

from translate_kit.errors import InputError
from translate_kit.source.lines import LineNumbers
from translate_kit.source.markdown.content import Content, ParsedText
from translate_kit.source.markdown.front_matter import front_matter_end
from translate_kit.source.markdown.grammar import LINES, MAX_NESTING, NestedTooDeepError, grammar
from translate_kit.source.markdown.inline import find_markup
from translate_kit.source.markdown.nesting import pair_tags
from translate_kit.source.markdown.ordinals import ordinals
from translate_kit.source.model import Block, Role

_CONTAINERS = {"list_item_open": Role.LIST_ITEM, "blockquote_open": Role.QUOTE, "footnote_open": Role.FOOTNOTE}
_CHECKBOX = re.compile(r"\[[ xX]\][ \t]+(?=\S)")
_NUMBER = re.compile(r"\d{1,9}\.[ \t]+$")


def parse_markdown(path: Path, text: str) -> tuple[Block, ...]:
    """Find the blocks of a Markdown text.

    Headings, paragraphs, list items, quotes, table cells and footnotes are blocks. Front matter, code blocks, HTML
    blocks, link definitions and thematic breaks are layout. The checkbox of a task is layout, too.

    Args:
        path: the file as the user named it, for messages.
        text: the decoded file.

    Raises:
        InputError: lists and quotes are nested too deeply.
    """
    start = front_matter_end(text)
    parsed = ParsedText(text, start)
    env: dict[str, Any] = {}  # the parser keeps the link definitions there
    try:
        tokens = grammar().parse(parsed.text, env)
    except NestedTooDeepError as error:
        line = LineNumbers(text)[start] + error.line
        mend = f"nest at most {MAX_NESTING // 2 - 1} of them"
        raise InputError(path, "lists and quotes are nested too deeply", line=line, mend=mend) from None
    blocks = []
    for role, level, lines in _texts(parsed.text, tokens):
        content = Content.cut(parsed, lines)
        if content.text:
            spans, marks = content.place(pair_tags(find_markup(content.text, grammar(), env)))
            if spans:
                blocks.append(Block(role, spans, level, marks))
    return tuple(blocks)


def _texts(text: str, tokens: Sequence[Token]) -> Iterator[tuple[Role, int, list[tuple[int, int]]]]:
    """Yield role, level and lines of every block of text."""
    prose = ordinals(tokens)
    containers: list[Role | None] = []  # None for whatever says nothing about the text in it
    for index, token in enumerate(tokens):
        if token.nesting > 0:
            is_prose_item = token.type == "list_item_open" and index - 1 in prose
            containers.append(None if is_prose_item else _CONTAINERS.get(token.type))
        elif token.nesting < 0:
            containers.pop()
        elif token.type == "inline" and token.meta.get(LINES):
            lines = token.meta[LINES]
            if index >= 2 and tokens[index - 2].type == "list_item_open":
                lines = _first_of_item(text, lines, is_prose=index - 3 in prose)
            yield *_role(tokens[index - 1], containers), lines


def _first_of_item(text: str, lines: list[tuple[int, int]], *, is_prose: bool) -> list[tuple[int, int]]:
    """Give the number of an ordinal back to its sentence, and take the checkbox of a task away."""
    start, end = lines[0]
    if is_prose:
        line_start = text.rfind("\n", 0, start) + 1
        number = _NUMBER.search(text[line_start:start])
        assert number, "a numbered list begins with a number"
        start = line_start + number.start()
    elif checkbox := _CHECKBOX.match(text, start, end):
        start = checkbox.end()
    return [(start, end), *lines[1:]]


def _role(opening: Token, containers: Sequence[Role | None]) -> tuple[Role, int]:
    if opening.type == "heading_open":
        return Role.HEADING, int(opening.tag[1:])
    if opening.type in ("th_open", "td_open"):
        return Role.CELL, 0
    role = next((container for container in reversed(containers) if container), None)
    if role is None:
        return Role.PARAGRAPH, 0
    return role, containers.count(role) if role is not Role.FOOTNOTE else 0
