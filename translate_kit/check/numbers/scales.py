"""Words of scale behind a number: German "Milliarde" is English "billion"."""

import re

_GERMAN = re.compile(
    r"[ \u00a0\u202f\u2009-]?(?:(hundert)|(tsd\b\.?|tausend(?:er)?)|(mio\b\.?|mill\b\.|million(?:en)?)"
    r"|(mrd\b\.?|milliarden?)"
    r"|(bio\b\.?|billion(?:en)?)|(billiarden?)|(dutzend))(?![^\W_])"
)
_SIZES = (100, 10**3, 10**6, 10**9, 10**12, 10**15, 12)
"""What the groups of both patterns stand for, in their order."""
_ENGLISH = re.compile(
    r"[ \u00a0\u202f\u2009-]?(?:(hundred)|(thousand)|(million|mln|mn)|(billion|bn|bln)|(trillion|tn|trn)"
    r"|(quadrillion)|(dozen))\b"
)


def german_scale(low: str, position: int) -> tuple[int, int]:
    """The scale that follows a German number.

    Args:
        low: the text in lower case.
        position: where the number ends.

    Returns:
        Its size, and where it ends; 1 and ``position`` for none.
    """
    found = _GERMAN.match(low, position)
    return (_SIZES[(found.lastindex or 1) - 1], found.end()) if found else (1, position)


def english_scale(low: str, position: int) -> tuple[int, int]:
    """The scale that follows an English number; likewise."""
    size, end = 1, position
    while found := _ENGLISH.match(low, end):  # "2 hundred million"
        size, end = size * _SIZES[(found.lastindex or 1) - 1], found.end()
        if size >= 10**6:
            break
    return size, end
