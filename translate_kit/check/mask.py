"""A sentence without what is no language: addresses, code, placeholders, tags and the marks of emphasis and links.

The text keeps its length, so that places stay true: marks become spaces, what is no language becomes U+FFFC.
"""

import re

FILLER = "\ufffc"
"""Stands for each character of an address, of code, of a placeholder or of a tag: neither a word nor a space."""

ADDRESS = re.compile(
    r"(?:https?://|www\.)[^\s)>\]“”\"]*[^\s)>\]“”\".,;:!?’']|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,8}"
)
CODE = re.compile(r"(?<!`)(`+)(?!`).+?(?<!`)\1(?!`)", re.DOTALL)
PLACEHOLDER = re.compile(
    r"%\(\w+\)[sdifr]|%[1-9]\$[sd]|%[sd](?![\w%])|\$\{\w+\}|\{\{ ?\w+ ?\}\}|\{[A-Za-z_]\w*(?:[.:!][^{}\s]*)?\}|\{\d?\}"
)
TAG = re.compile(r"</?[A-Za-z][^<>]*>")
FOOTNOTE = re.compile(r"\[\^[^\[\]\s]{1,64}\]")
_LINK_TARGET = re.compile(r"(?<=\])\((?:[^()\s]|\([^()\s]*\))*(?:\s+\"[^\"]*\")?\)")
EMPHASIS = re.compile(r"(?<![\w*])\*{1,3}(?=\S)|(?<=[^\s*])\*{1,3}(?!\w)|(?<!\w)_{1,3}(?=\S)|(?<=\S)_{1,3}(?!\w)")
_OPAQUE = re.compile("|".join((
    CODE.pattern.replace("(`+)", "(?P<ticks>`+)").replace(r"\1", "(?P=ticks)"),
    FOOTNOTE.pattern, _LINK_TARGET.pattern, TAG.pattern, PLACEHOLDER.pattern, ADDRESS.pattern,
)), re.DOTALL)  # fmt: skip
_MARKED = re.compile(r"[*_`<\[@%{$]|www\.|https?:")
_LINK_TEXT = re.compile(rf"\[([^\[\]]*)\](?={FILLER})")


def plain(text: str) -> str:
    """The text with all that is no language masked, in the same length.

    Args:
        text: a sentence with its Markdown, addresses and placeholders.
    """
    if not _MARKED.search(text):
        return text
    masked = _OPAQUE.sub(lambda found: FILLER * len(found[0]), text)
    masked = _LINK_TEXT.sub(lambda found: f" {found[1]} ", masked)
    return EMPHASIS.sub(lambda found: " " * len(found[0]), masked)
