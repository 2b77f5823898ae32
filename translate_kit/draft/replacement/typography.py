"""Apostrophes, possessive endings and no-break spaces as in the rest of the sentence."""

import re

from translate_kit.draft.replacement.place import Place

_NO_BREAK = "\u00a0"


def in_the_style_of(place: Place, text: str) -> str:
    """A rendering with the apostrophes and spaces of the words that it replaces and of their sentence."""
    sentence = place.line.text
    curly = "’" in sentence or (re.search("[“”]", sentence) and "'" not in sentence)
    text = text.replace("'", "’") if curly else text.replace("’", "'")
    spaces = re.findall(r"\s", place.text)
    if spaces and set(spaces) == {_NO_BREAK} and len(spaces) == text.count(" "):
        text = text.replace(" ", _NO_BREAK)
    return text


def ending_of(place: Place, text: str, *, plural: bool) -> str:
    """The possessive ending of a rendering, where the words that go have one.

    Args:
        place: the words that go.
        text: the rendering.
        plural: whether it is a plural, or a name, that takes a bare apostrophe after s.
    """
    if not place.ending:
        return ""
    apostrophe = place.ending[0]
    if plural and text.casefold().endswith("s") and not text.casefold().endswith("ss"):
        return apostrophe
    return apostrophe + ("S" if text.isupper() and place.text.isupper() else "s")
