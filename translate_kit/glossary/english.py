"""What counts as saying a term in English, and where a translation says it.

The same words count as the same rendering when they differ in case (but see ``Term.case``), in British or American
spelling, in straight or curly apostrophes, in a possessive ending, in quotation marks or emphasis between them, or in
how they are joined: a term that is listed with a space or a hyphen may be written with a space, a hyphen or (two words,
or where it has the hyphen) solid, and one that is listed solid may be written with a hyphen (ceasefire, cease-fire).
Between a number and what follows may stand which part of an article is meant: Article 5(1) of the Basic Law.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from translate_kit.glossary.english_forms import Form, Kind, forms, tokenise_english
from translate_kit.glossary.spelling import one_spelling
from translate_kit.glossary.term import Term
from translate_kit.glossary.tokens import Token, gap

__all__ = [
    "English",
    "Form",
    "Kind",
    "Rendering",
    "filed_forms",
    "find_forms",
    "forms",
    "renderings",
    "tokenise_english",
]

_START = 4
"""Letters by which forms are sorted out before they are compared."""
_SHORTEST_SOLID_PART = 3
"""Letters of either half of a term that may be written solid: trade union, but not a live."""
_PREFIXES = frozenset(
    ("co", "de", "re", "ex", "un", "non", "pre", "pro", "sub", "anti", "intra", "inter", "post", "vice")
)
"""What may lose its hyphen in a term of any length: Co-operation."""
_LOCATOR = re.compile(
    r"(?:,? ?\(\w{1,3}\)|,? (?:paragraph|para\.|subparagraph|sentence|clause|point|letter|no\.) \(?\w{1,4}\)?"
    r"|,? (?:first|second|third|fourth) (?:paragraph|sentence|subparagraph|clause))+,?",
    re.IGNORECASE,
)
"""What says which part of an article is meant: Article 5(1), second sentence, of the Basic Law."""


@dataclass(frozen=True, slots=True)
class Rendering:
    """A place of a translation where a form stands.

    Attributes:
        form: the form.
        first, last: indices of its words among the words of the translation.
        start, end: its place in the translation, in code points; a possessive ending lies outside.
    """

    form: Form
    first: int
    last: int
    start: int
    end: int


def renderings(text: str, tokens: Sequence[Token], wanted: Iterable[Form]) -> list[Rendering]:
    """Every place where one of the forms stands, also inside one another.

    Args:
        text: the translation.
        tokens: its words.
        wanted: the forms to look for.

    Returns:
        The places in the order of the text.
    """
    return find_forms(English(text, tokens), _filed(wanted))


class English:
    """A translation and its words.

    Args:
        text: the translation.
        tokens: its words, where they are known already.
    """

    def __init__(self, text: str, tokens: Sequence[Token] | None = None) -> None:
        self.text = text
        self.tokens = tokenise_english(text) if tokens is None else tokens
        spelled = [_spelled(token.word) for token in self.tokens]
        self.words = [word for word, _ in spelled]
        self.starts = [start for _, start in spelled]


@lru_cache(maxsize=1 << 16)
def _spelled(word: str) -> tuple[str, str]:
    """A word in one spelling, and by what forms that begin with it are filed."""
    spelled = one_spelling(word)
    return spelled, spelled.removesuffix("'s")[:_START]


class _Wanted(NamedTuple):
    """A form with all that does not depend on the text.

    Attributes:
        form: it.
        letters: those of all of its words.
        borders: where its words meet: letters before the place, and which of its gaps it is.
        tight: the borders that may not be inside of a word.
    """

    form: Form
    letters: str
    borders: dict[int, int]
    tight: tuple[int, ...]


_Filed = dict[str, tuple[_Wanted, ...]]
"""Forms by what a word may be that they begin with: their first letters, up to ``_START`` of them."""


def find_forms(english: English, filed: _Filed) -> list[Rendering]:
    """Every place where a form of those that were filed stands.

    Args:
        english: the translation.
        filed: what `filed_forms` made of a term.
    """
    found: list[Rendering] = []
    if filed.keys().isdisjoint(english.starts):
        return found
    tokens = english.tokens
    for first, start in enumerate(english.starts):
        for wanted in filed.get(start, ()):
            word = english.words[first]
            if not wanted.letters.startswith(word) and wanted.letters != word.removesuffix("'s"):
                continue  # as `_match` would soon say, but most forms end here
            if (last := _match(english, first, wanted)) is not None:
                end = tokens[last].end
                if tokens[last].word.endswith("'s") and not wanted.form.words[-1].endswith("'s"):
                    end -= 2
                found.append(Rendering(wanted.form, first, last, tokens[first].start, end))
    return found


@lru_cache(maxsize=1 << 14)
def filed_forms(term: Term) -> _Filed:
    """The forms of a term, ready to be looked for."""
    return _filed(forms(term))


def _filed(wanted: Iterable[Form]) -> _Filed:
    filed: dict[str, list[_Wanted]] = defaultdict(list)
    for form in wanted:
        letters = "".join(form.words)
        borders = _borders(form)
        tight = tuple(place for place, index in borders.items() if not _may_be_solid(form, index))
        ready = _Wanted(form, letters, borders, tight)
        for length in range(1, min(_START, len(letters)) + 1):
            filed[letters[:length]].append(ready)
    return {start: tuple(some) for start, some in filed.items()}


def _match(english: English, first: int, wanted: _Wanted) -> int | None:
    """Index of the last word of a form that begins at a word; None if it does not stand there.

    Letters are compared across the borders of words, so that cease-fire meets ceasefire; the borders are then compared.
    """
    form, letters, borders, tight = wanted
    text, tokens = english.text, english.tokens
    seen = ""
    used = []
    last = first
    while last < len(tokens):
        token, word = tokens[last], english.words[last]
        used.append(token)
        before, after = len(seen), len(seen) + len(word)
        if any(before < place < after for place in tight):
            return None
        if letters in (seen + word, seen + word.removesuffix("'s")):
            return last if _capitals_fit(form, used) else None
        seen += word
        if not letters.startswith(seen):
            return None
        border = borders.get(after)
        last += 1
        if border is not None and form.words[border].isdigit() and (tail := _LOCATOR.match(text, token.end)):
            token = token._replace(end=tail.end())
            while last < len(tokens) and tokens[last].start < token.end:
                last += 1
        if last == len(tokens) or not _gap_fits(gap(text, token, tokens[last]), form, border):
            return None
    return None


def _borders(form: Form) -> dict[int, int]:
    """Where the words of a form meet: letters before the place, and which of its gaps it is."""
    places = {}
    letters = 0
    for index, word in enumerate(form.words[:-1]):
        letters += len(word)
        places[letters] = index
    return places


def _gap_fits(between: str, form: Form, border: int | None) -> bool:
    """Whether what stands between two words of a text may stand there; border is None inside a word of the form."""
    if border is None:
        return between == "-"
    if form.gaps[border] in (" ", "-"):
        return between in (" ", "-", "–")
    return between == form.gaps[border]


def _may_be_solid(form: Form, border: int) -> bool:
    """Whether two words of a form may be written as one: ceasefire, Cooperation, but not memberof."""
    left, right = form.words[border : border + 2]
    if form.gaps[border] == "-" and left in _PREFIXES:
        return True
    if (left, right) == ("per", "cent"):
        return True
    long = min(len(left), len(right)) >= _SHORTEST_SOLID_PART
    return long and (form.gaps[border] == "-" or len(form.words) == 2)


def _capitals_fit(form: Form, tokens: Sequence[Token]) -> bool:
    if len(tokens) != len(form.words):  # written solid or with a hyphen: the first letter speaks for the whole
        return form.capitals[0] == "any" or tokens[0].word[0].isupper()
    return all(_capital_fits(form, position, token.word) for position, token in enumerate(tokens))


def _capital_fits(form: Form, position: int, word: str) -> bool:
    wanted = form.capitals[position]
    if wanted == "any" or not word[0].isalpha():
        return True
    if wanted == "first":
        return word[0].isupper()
    bare = word.removesuffix("'s")
    return bare.isupper() or bare == form.written[position]
