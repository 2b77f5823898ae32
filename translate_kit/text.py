"""Words of messages: numbers with their nouns, and foreign text on one line, without what a terminal would obey."""

import unicodedata

UNFIT = frozenset({"Cc", "Cf", "Co", "Cs", "Zl", "Zp"})
"""Unicode's general categories of what a terminal would obey or break a line at, or cannot show."""


def control_character(text: str) -> str:
    """The first character that ends a line or steers a terminal, as ``U+000A``; empty where there is none."""
    found = next((one for one in text if unicodedata.category(one) in ("Cc", "Zl", "Zp")), "")
    return f"U+{ord(found):04X}" if found else ""


def shown(text: str, most: int = 80) -> str:
    """A text as a message can show it.

    Args:
        text: anything.
        most: code points of it that are kept.
    """
    cut = text if len(text) <= most else text[: most - 1] + "…"
    return "".join(_escape(one) if unicodedata.category(one) in UNFIT else one for one in cut)


def count(number: int, noun: str, plural: str = "") -> str:
    """A number with its noun: ``1 entry``, ``2 entries``."""
    return f"{number} {noun if number == 1 else plural or noun + 's'}"


def _escape(character: str) -> str:
    return character.encode("unicode_escape").decode("ascii")
