"""Inline markup with its places. The parser's own tokens do not say where they come from, so its rules are watched."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal

from markdown_it import MarkdownIt, rules_inline
from markdown_it.ruler import Ruler
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token
from markdown_it.utils import EnvType

from translate_kit.source.model import MarkKind

InlineRule = Callable[[StateInline, bool], bool]

_WATCHED: dict[str, InlineRule] = {
    "newline": rules_inline.newline,
    "escape": rules_inline.escape,
    "backticks": rules_inline.backtick,
    "strikethrough": rules_inline.strikethrough.tokenize,
    "emphasis": rules_inline.emphasis.tokenize,
    "link": rules_inline.link,
    "image": rules_inline.image,
    "autolink": rules_inline.autolink,
    "html_inline": rules_inline.html_inline,
    "entity": rules_inline.entity,
}
_PAIRS = {f"{name}_{kind}": MarkKind(kind) for name in ("em", "strong", "s") for kind in ("open", "close")}


@dataclass(frozen=True, slots=True)
class Place:
    """A piece of markup in the text of a block: like ``Mark``, with offsets in that text.

    Attributes:
        tag: the source of an HTML tag, empty for Markdown.
    """

    kind: MarkKind
    start: int
    end: int
    shown: str = ""
    tag: str = ""


class _WatchedState(StateInline):
    """The state of the inline parser, with the places of what it has found."""

    def __init__(self, text: str, markdown: MarkdownIt, env: EnvType) -> None:
        super().__init__(text, markdown, env, [])
        self.places: list[Place] = []
        self.delimiters_at: dict[int, tuple[int, int]] = {}  # by the id of their tokens, which may swap positions

    def push(self, ttype: str, tag: str, nesting: Literal[-1, 0, 1]) -> Token:
        token = super().push(ttype, tag, nesting)
        if ttype == "link_open":
            token.meta["label_end"] = self.posMax  # only the label is parsed now
        return token

    def note(self, start: int, new: list[Token]) -> None:
        """Note what a rule found from ``start`` to the present position; ``new`` are the tokens it pushed."""
        token = next((token for token in new if token.type != "text"), None)
        if token is None:
            self._note_delimiters(start, new)
        elif token.type == "link_open" and token.markup != "autolink":
            label_end = token.meta["label_end"]
            self.places.append(Place(MarkKind.OPEN, start, start + 1))
            self.places.append(Place(MarkKind.CLOSE, label_end, self.pos))
        elif token.type in ("code_inline", "image", "link_open"):
            self.places.append(Place(MarkKind.ATOM, start, self.pos, _one_word(self.src[start : self.pos])))
        elif token.type == "text_special" and token.content != token.markup:
            self.places.append(Place(MarkKind.ATOM, start, self.pos, token.content))
        elif token.type == "hardbreak":
            self.places.append(Place(MarkKind.BREAK, start, start))
        elif token.type == "footnote_reference":
            self.places.append(Place(MarkKind.TRAILING, start, self.pos))
        elif token.type == "html_inline":
            self.places.append(Place(MarkKind.TRAILING, start, self.pos, tag=token.content))

    def _note_delimiters(self, start: int, new: list[Token]) -> None:
        end = self.pos
        for token in reversed(new):
            if end <= start:
                break  # text from before the rule
            self.delimiters_at[id(token)] = end - len(token.content), end
            end -= len(token.content)

    def pairs(self) -> Iterator[Place]:
        """The delimiters that became emphasis, known when the whole text is parsed."""
        for token in self.tokens:
            kind = _PAIRS.get(token.type)
            if kind is MarkKind.OPEN:
                _, end = self.delimiters_at[id(token)]
                yield Place(kind, end - len(token.markup), end)
            elif kind is MarkKind.CLOSE:
                start, _ = self.delimiters_at[id(token)]
                yield Place(kind, start, start + len(token.markup))


def _one_word(source: str) -> str:
    """What stands for an atom: a sentence may begin with it, and nothing in it looks like the end of one."""
    return "X" + "x" * (len(source) - 1) if any(map(str.isalnum, source)) else "-" * len(source)


def find_markup(text: str, markdown: MarkdownIt, env: EnvType) -> list[Place]:
    """Find the inline markup in the text of a block.

    Args:
        text: the text, one line per source line.
        markdown: the grammar, prepared by ``record_places``.
        env: the environment of the document's block phase, with its link definitions.

    Returns:
        The markup, in order and without overlaps. HTML tags are ``trailing``, not paired yet.
    """
    state = _WatchedState(text, markdown, env)
    markdown.inline.tokenize(state)
    for rule in markdown.inline.ruler2.getRules(""):
        rule(state)
    return sorted([*state.places, *state.pairs()], key=lambda place: (place.start, place.end))


def record_places(ruler: Ruler[InlineRule]) -> None:
    """Make the rules of an inline parser note their places."""
    for name, rule in _WATCHED.items():
        ruler.at(name, watched(rule))


def watched(rule: InlineRule) -> InlineRule:
    """A rule that notes what it finds, where the state can keep it (the alternative text of images has its own)."""

    def run(state: StateInline, silent: bool) -> bool:
        if silent or not isinstance(state, _WatchedState):
            return rule(state, silent)
        start, known = state.pos, len(state.tokens)
        if not rule(state, silent):
            return False
        state.note(start, state.tokens[known:])
        return True

    return run


def word_star(state: StateInline, silent: bool) -> bool:
    """Inline rule: one asterisk between letters or digits is the German gender star (``Politiker*innen``).

    CommonMark would see emphasis in ``Politiker*innen und Bürger*innen``.
    """
    text, at = state.src, state.pos
    if silent or text[at] != "*" or not 0 < at < state.posMax - 1:
        return False
    if not (text[at - 1].isalnum() and text[at + 1].isalnum()):
        return False
    state.append_pending("*")
    state.pos += 1
    return True
