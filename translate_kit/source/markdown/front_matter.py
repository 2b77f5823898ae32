"""YAML front matter at the top of a Markdown file."""

import re

_FRONT_MATTER = re.compile(
    r"---[ \t]*(?:\r\n|\r|\n)"
    r"(?=[\w\"'][^\r\n:]*:(?:[ \t\r\n])|\#)"  # begins with a key or a comment: not two thematic breaks around prose
    r"(?:(?!(?:---|\.\.\.)[ \t]*(?:[\r\n]|\Z))[^\r\n]*(?:\r\n|\r|\n))*"
    r"(?:---|\.\.\.)[ \t]*(?:\r\n|\r|\n|\Z)"
)


def front_matter_end(text: str) -> int:
    """Where the front matter ends.

    It is what stands between a first line ``---`` and the next ``---`` or ``...``, provided that the line after the
    first one is a YAML key or comment.

    Returns:
        The offset of the first line after it, 0 where there is none.
    """
    found = _FRONT_MATTER.match(text)
    return found.end() if found else 0
