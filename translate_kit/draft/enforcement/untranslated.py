"""German that a draft has left as it was."""

import re
from collections.abc import Iterable
from functools import lru_cache

from translate_kit.draft.enforcement.model import Place
from translate_kit.glossary.dictionary import is_known
from translate_kit.glossary.english import forms, renderings, tokenise_english
from translate_kit.glossary.term import Hit, Term

_WORD = re.compile(r"[^\W\d_]{4,}")


def copies(draft: str, hit: Hit) -> list[Place]:
    """Where the German words of a term stand in a draft, outside of its English renderings."""
    words = "|".join(re.escape(text) for text in dict.fromkeys((hit.surface, hit.term.de)))
    return outside(draft, re.compile(rf"(?<!\w)(?:{words})(?!\w)"), hit.term)


def outside(draft: str, pattern: re.Pattern[str], term: Term) -> list[Place]:
    """Where a pattern is found in a draft outside of a term's right renderings."""
    found = renderings(draft, tokenise_english(draft), forms(term))
    right = [(one.start, one.end) for one in found if one.form.kind != "forbidden"]
    places = (match.span() for match in pattern.finditer(draft))
    return [place for place in places if not any(place[0] < end and start < place[1] for start, end in right)]


def new_german(sentence: str, before: str, after: str, hits: Iterable[Hit]) -> str:
    """A German noun that stands in a candidate and not in the draft before; empty where there is none.

    Args:
        sentence: the German sentence.
        before: the draft.
        after: the candidate.
        hits: the terms of the sentence; what their renderings have in common with German (Bundestag) is English.
    """
    german, known = set(_WORD.findall(sentence)), set(_WORD.findall(before))
    known |= {word for hit in hits for form in forms(hit.term) for word in _WORD.findall(form.text)}
    for word in _WORD.findall(after):
        if word[0].isupper() and word in german and word not in known and _is_german_only(word):
            return str(word)
    return ""


@lru_cache(maxsize=4096)
def _is_german_only(word: str) -> bool:
    return is_known(word, "de") and not any(is_known(form, "en") for form in (word, word.lower()))
