"""Whether a rendering agrees in number with the word before it, where that leaves no doubt."""

import re

from translate_kit.draft.replacement.lexicon import NUMERALS, SEVERAL
from translate_kit.draft.replacement.number import entries
from translate_kit.glossary.term import Verdict

_BEFORE = re.compile(r"([\w.,]+)?\s*\b(\w+)[ \u00a0]$")
_ONE = frozenset(("a", "an", "another", "each", "every", "this"))
_MANY = NUMERALS | SEVERAL | {"both", "few", "fewer", "many", "several", "these", "those"}
_COUNTED = frozenset(("art", "art.", "article", "no.", "number", "paragraph", "section", "in", "since", "until", "of"))
"""What stands before a number that counts nothing."""

_YEARS = range(1000, 2200)


def disagreement(text: str, verdict: Verdict) -> str:
    """The word before a rendering and the rendering, where one is singular and the other plural; empty otherwise.

    Args:
        text: a sentence.
        verdict: where the rendering stands in it.
    """
    if verdict.hit.term.pos in ("verb", "adjective"):
        return ""
    before = _BEFORE.search(text[: verdict.start])
    said = verdict.rendering.casefold()
    entry = next((one for one in entries(verdict.hit.term) if said in (_low(one.singular), _low(one.plural))), None)
    if before is None or entry is None or not (entry.singular and entry.plural) or entry.singular == entry.plural:
        return ""
    word = before[2].casefold()
    many = word in _MANY or (word.isdecimal() and _counts(word, before[1] or ""))
    wrong = entry.singular if many else entry.plural if word in _ONE else None
    return f"{before[2]} {verdict.rendering}" if said == _low(wrong) else ""


def _counts(number: str, before: str) -> bool:
    """Whether a number counts things: no year, no article, and not one."""
    return int(number) not in (1, *_YEARS) and before.casefold() not in _COUNTED


def _low(text: str | None) -> str | None:
    return None if text is None else text.casefold()
