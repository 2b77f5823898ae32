"""Strings as PO files write them."""

_ESCAPES = str.maketrans(
    {
        "\\": "\\\\",
        '"': '\\"',
        "\a": "\\a",
        "\b": "\\b",
        "\f": "\\f",
        "\n": "\\n",
        "\r": "\\r",
        "\t": "\\t",
        "\v": "\\v",
    }
)


def escape(text: str) -> str:
    """Return the text as it stands between the quotes of a PO file, as gettext writes it.

    Args:
        text: any text.

    Returns:
        The text with backslash, quote and the control characters that C names escaped.
    """
    return text.translate(_ESCAPES)
