"""Roman numerals, as in "Ludwig XIV." and "Artikel II"."""

import re

from translate_kit.check.numbers.reading import Reading

_ROMAN = re.compile(r"[IVX]+(?![\w’'])")
_MAY_BE = (" I", "II", "IV", "IX", " V", "VI", " X", "XI", "XV", "XX")
"""One of these is in any text with a Roman numeral that counts; looking for them costs little."""
_INSIDE = re.compile(r"[\w.’'-]")
_CUE = re.compile(
    r"(?:Artikel|Art\.|Teil|Band|Kapitel|Abschnitt|Buch|Phase|Weltkrieg|Nr\.|Titel|SGB|Hartz"
    r"|Article|Part|Volume|Chapter|Section|Book|World War|Title|No\.|Annex|Anhang|Level|Stufe) $"
)
_VALUES = {"I": 1, "V": 5, "X": 10}
_CANONICAL = re.compile(r"X{0,3}(?:IX|IV|V?I{0,3})")


def roman(numeral: str) -> int:
    """The value of a numeral up to XXXIX; 0 for what is none.

    Args:
        numeral: of the letters I, V and X.
    """
    if not numeral or not _CANONICAL.fullmatch(numeral):
        return 0
    values = [_VALUES[letter] for letter in numeral]
    return sum(-one if one < later else one for one, later in zip(values, [*values[1:], 0], strict=True))


def add_roman(reading: Reading) -> None:
    """Note the Roman numerals of a text; a single letter only where a word such as "Teil" stands before it."""
    text = reading.text
    if not any(map(text.__contains__, _MAY_BE)):
        return
    for found in _ROMAN.finditer(text):
        if _INSIDE.match(text, max(0, found.start() - 1)) and found.start():
            continue
        if len(found[0]) == 1 and not _CUE.search(text[max(0, found.start() - 12) : found.start()]):
            continue
        if value := roman(found[0][:12]):
            reading.add(found.span(), value, kind="code", weight="small")
