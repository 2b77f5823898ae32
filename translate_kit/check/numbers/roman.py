"""Roman numerals, as in "Ludwig XIV." and "Artikel II"."""

import re

from translate_kit.check.numbers.reading import Reading

_ROMAN = re.compile(r"[IVX]+(?![\w’'])")
_INSIDE = re.compile(r"[\w.’'-]")
_CUE = re.compile(
    r"(?:Artikel|Art\.|Teil|Band|Kapitel|Abschnitt|Buch|Phase|Weltkrieg|Nr\.|Titel|SGB|Hartz"
    r"|Bd\.|Kap\.|Abschn\.|Akt|Anhang|Stufe|Article|[Aa]rt\.|Part|[Pp]t\.|Volume|[Vv]ol\.|Chapter|[Cc]h\.|Section"
    r"|Book|[Bb]k\.|World War|Title|[Nn]o\.|Annex|Level|Act|Tier) $"
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


def has_roman(text: str) -> bool:
    """Whether a text may have a Roman numeral of two letters or more; written out, as it is asked of every text."""
    return (
        "II" in text or "IV" in text or "VI" in text or "IX" in text or "XI" in text or "XV" in text or "XX" in text
    )  # fmt: skip


def add_roman(reading: Reading) -> None:
    """Note the Roman numerals of a text; a single letter only where a word such as "Teil" stands before it."""
    text = reading.text
    if not (has_roman(text) or " I" in text or " V" in text or " X" in text):
        return
    for found in _ROMAN.finditer(text):
        if _INSIDE.match(text, max(0, found.start() - 1)) and found.start():
            continue
        if len(found[0]) == 1 and not _CUE.search(text[max(0, found.start() - 12) : found.start()]):
            continue
        if value := roman(found[0][:12]):
            reading.add(found.span(), value, kind="code", weight="small")
