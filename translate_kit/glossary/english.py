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
from itertools import pairwise
from typing import Literal

from translate_kit.glossary.plural import plurals
from translate_kit.glossary.spelling import one_spelling
from translate_kit.glossary.term import Term
from translate_kit.glossary.tokens import HYPHENS, Token, clean, gap
from translate_kit.glossary.verb_forms import verb_forms

Kind = Literal["preferred", "admitted", "forbidden"]
Capitals = Literal["any", "first", "all"]

_WORD = re.compile(
    r"(?:[A-Z]\.){2,}|(?:[A-Z]\.)+[A-Z](?!\w)|\d+(?:[.,]\d+)*[^\W_]*|[^\W\d_](?:[^\W_]|[\u00ad\u0300-\u036f])*(?:['’ʼ][^\W_]+)*"
)
_SMALL_WORDS = frozenset(("a", "an", "and", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with"))
_OTHERS: tuple[tuple[Kind, str], ...] = (("admitted", "en_admitted"), ("forbidden", "en_forbidden"))
_SHORTEST_SOLID_PART = 3
"""Letters of either half of a term that may be written solid: trade union, but not a live."""
_PERCENT = re.compile(r"\bpercent\b", re.IGNORECASE)
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
class Form:
    """One English form of a term.

    Attributes:
        text: the form.
        kind: preferred, admitted or forbidden.
        written: its words as written.
        words: its words in one spelling.
        capitals: for every word, what its capitals have to be.
        gaps: what stands between the words.
    """

    text: str
    kind: Kind
    written: tuple[str, ...]
    words: tuple[str, ...]
    capitals: tuple[Capitals, ...]
    gaps: tuple[str, ...]


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


def tokenise_english(text: str) -> list[Token]:
    """Words and numbers of an English text; U.S. and U.S are one word, US."""
    tokens = []
    last = -2  # nothing is joined to the first word
    for found in _WORD.finditer(text):
        start, end = found.span()
        word = clean(found.group()).replace("’", "'").replace("ʼ", "'")
        if "." in word and word[0].isalpha():
            word = word.replace(".", "")
        joined = start - last == 1 and text[last] in HYPHENS + "–"
        tokens.append(Token(start, end, word, joined))
        last = end
    return tokens


@lru_cache(maxsize=1 << 14)
def forms(term: Term) -> tuple[Form, ...]:
    """All English forms of a term, right and wrong: singular, plural, admitted, forbidden, each once, in this order.

    A plural is the listed one, else the regular one; there is none for ``-`` and for ``Term.number`` singular. Of verbs
    all forms count.
    """
    listed: dict[str, Kind] = {}
    for text in (term.en, *_inflected(term, term.en, term.en_plural)):
        listed.setdefault(text, "preferred")
    for kind, entries in _OTHERS:
        for entry in getattr(term, entries):
            for text in (entry, *_inflected(term, entry, None)):
                listed.setdefault(text, kind)
    return tuple(_form(term, text, kind) for text, kind in listed.items())


def _inflected(term: Term, text: str, explicit: str | None) -> tuple[str, ...]:
    """The other forms of an English form: plurals, or all forms of a verb."""
    if term.pos == "verb":
        return verb_forms(text)
    if term.number == "singular" or term.pos == "adjective" or term.en_plural == "-":
        return ()
    return (explicit,) if explicit else plurals(text)


def _form(term: Term, text: str, kind: Kind) -> Form:
    spelled = _PERCENT.sub("per cent", text)
    tokens = tokenise_english(spelled)
    return Form(
        text=text,
        kind=kind,
        written=tuple(token.word for token in tokens),
        words=tuple(one_spelling(token.word) for token in tokens),
        capitals=tuple(_capitals(term, token.word) for token in tokens),
        gaps=tuple(gap(spelled, left, right) for left, right in pairwise(tokens)),
    )


def _capitals(term: Term, word: str) -> Capitals:
    if term.case == "lower":
        return "any"
    if term.case == "title":
        return "any" if word.casefold() in _SMALL_WORDS else "first"
    if sum(letter.isupper() for letter in word) > 1:
        return "all"
    return "first" if word[0].isupper() else "any"


def renderings(text: str, tokens: Sequence[Token], wanted: Iterable[Form]) -> list[Rendering]:
    """Every place where one of the forms stands, also inside one another.

    Args:
        text: the translation.
        tokens: its words.
        wanted: the forms to look for.

    Returns:
        The places in the order of the text.
    """
    by_start: dict[str, list[tuple[str, Form]]] = defaultdict(list)
    for form in wanted:
        by_start[form.words[0][:1]].append(("".join(form.words), form))
    found = []
    for first, token in enumerate(tokens):
        word = one_spelling(token.word)
        for letters, form in by_start.get(word[:1], ()):
            if not letters.startswith(word) and letters != word.removesuffix("'s"):
                continue  # as `_match` would soon say, but most forms end here
            if (last := _match(text, tokens, first, form)) is not None:
                end = tokens[last].end
                if tokens[last].word.endswith("'s") and not form.words[-1].endswith("'s"):
                    end -= 2
                found.append(Rendering(form, first, last, token.start, end))
    return found


def _match(text: str, tokens: Sequence[Token], first: int, form: Form) -> int | None:
    """Index of the last word of a form that begins at a word; None if it does not stand there.

    Letters are compared across the borders of words, so that cease-fire meets ceasefire; the borders are then compared.
    """
    letters = "".join(form.words)
    borders = _borders(form)
    used: list[Token] = []
    seen = ""
    last = first
    while last < len(tokens):
        token = tokens[last]
        used.append(token)
        word = one_spelling(token.word)
        if any(
            len(seen) < place < len(seen) + len(word) and not _may_be_solid(form, index)
            for place, index in borders.items()
        ):
            return None
        if letters in (seen + word, seen + word.removesuffix("'s")):
            return last if _capitals_fit(form, used) else None
        seen += word
        if not letters.startswith(seen):
            return None
        border = borders.get(len(seen))
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
