"""Words of a German text with their places, and what stands between them."""

import re
import unicodedata
from typing import NamedTuple

HYPHENS = "-\u2010\u2011"
LONGEST_WORD = 120
"""Letters; the longest word in a German law had 63."""
INVISIBLE = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
"""Soft hyphen, zero-width characters, byte order mark: they are not part of a word."""

_LETTER = r"[^\W_]"
_INSIDE = rf"{_LETTER}*(?:[{INVISIBLE}\u0300-\u036f]+{_LETTER}*)*"
# Politiker*innen, Politiker:in, Politiker_innen, Politiker/-innen, Abgeordnete(r). What follows the mark is taken to
# the end of the word, so that in "Bürger*innenrat" nobody finds a Bürger.
_GENDER = rf"(?:[*:_](?:in|r|n|s){_LETTER}*|/-?(?:innen|in|r|n|s)(?!{_LETTER})|\((?:innen|in|r|n|s)\))"
_WORD = re.compile(rf"{_LETTER}{_INSIDE}(?:['’ʼ]{_LETTER}{_INSIDE})*{_GENDER}?")
_ENDINGS_OF_ADDRESSES = "de|at|ch|eu|com|org|net|int|html?|pdf|jpe?g|png|gif|docx?|txt|md|csv|xml|json|zip|mp[34]"
_MAY_BE_ADDRESS = re.compile(rf"://|@|www\.|\.(?:{_ENDINGS_OF_ADDRESSES})\b")
_NOT_PLAIN = re.compile(rf"[{HYPHENS}@]|://|www\.|\.(?:{_ENDINGS_OF_ADDRESSES})\b")
# https://www.bundestag.de/x, presse@bundestag.de, bundestag.de, Kreml.jpg
_ADDRESS = re.compile(
    r"(?:\b\w{1,12}://|\bwww\.)[^\s<>\"»«“”]*"
    r"|(?<![\w.+-])[\w.+-]{1,64}@[\w.-]+"
    rf"|(?<![\w/.-])(?:[\w-]+[/.])*[\w-]+\.(?:{_ENDINGS_OF_ADDRESSES})\b(?:/[^\s<>\"»«“”]*)?"
)
_INVISIBLE = re.compile(f"[{INVISIBLE}]")
_DECORATION = re.compile(rf"[*_~`\"'„“”‚‘’»«‹›\[\]{INVISIBLE}]+")
_SPACE = re.compile(r"\s+")
_HYPHEN = re.compile(f"[{HYPHENS}]")
_TIGHT = re.compile(r" ?([/.%]) ?")


class Token(NamedTuple):
    """A word, a number, or one part of a hyphenated compound.

    Attributes:
        start, end: its place in the text, in code points.
        word: the word in NFC, without invisible characters.
        joined: a hyphen and nothing else stands before it, after another word: the later part of a compound.
    """

    start: int
    end: int
    word: str
    joined: bool


make_token = tuple.__new__
"""Makes a token of a tuple in half of the time; there are twenty in every sentence."""


def clean(text: str) -> str:
    """The text in NFC, without soft hyphens and other invisible characters."""
    if text.isascii():
        return text
    return unicodedata.normalize("NFC", _INVISIBLE.sub("", text))


def is_clean(text: str) -> bool:
    """Whether `clean` leaves a text, and so every part of it, as it is."""
    return text.isascii() or (unicodedata.is_normalized("NFC", text) and not _INVISIBLE.search(text))


def tokenise(text: str, words: list[str] | None = None) -> list[Token]:
    """All words of a text, but for addresses, names of files, and monsters that no lemmatiser should see.

    Args:
        text: any German text, in any Unicode normal form.
        words: what `plain_words` says of it, where that is known already.

    Returns:
        The words in order; offsets count code points of the text as given.
    """
    plain = words is not None or is_clean(text)
    if words is None:
        if _MAY_BE_ADDRESS.search(text):
            text = _ADDRESS.sub(lambda found: " " * len(found.group()), text)
        words = _WORD.findall(text)
    tokens = []
    end = 0
    for word in words:
        start, last = text.find(word, end), end
        length = len(word)
        end = start + length
        if length <= LONGEST_WORD:
            joined = start - last == 1 and last > 0 and text[last] in HYPHENS
            tokens.append(make_token(Token, (start, end, word if plain else clean(word), joined)))
    return tokens


def plain_words(text: str) -> list[str] | None:
    """The words of a text without their places, which most sentences are done with.

    Args:
        text: any German text.

    Returns:
        All words of `tokenise`, and monsters; None where words are joined or taken out, or are not as they stand there.
    """
    if _NOT_PLAIN.search(text) or not is_clean(text):
        return None
    return _WORD.findall(text)


def gap(text: str, left: Token, right: Token) -> str:
    """What stands between two neighbouring words, brought to a form that can be compared.

    Quotation marks, emphasis and link brackets are left out, any white space (also no-break) is one space, any hyphen
    is ``-``, and ``/``, ``.`` and ``%`` lose the spaces around them.
    """
    between = text[left.end : right.start]
    if between in (" ", "-"):
        return between
    between = _SPACE.sub(" ", _DECORATION.sub("", between))
    return _TIGHT.sub(r"\1", _HYPHEN.sub("-", between))


def is_all_caps(text: str) -> bool:
    """Whether a text is set in capitals, as headings are; ß does not count against it."""
    return text.replace("ß", "").isupper()
