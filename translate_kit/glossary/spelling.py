"""British and American spelling brought to one form, so that defence and defense count as the same word.

The result is for comparing only: it need not be a word (promise becomes promize, on both sides).
"""

import re
from functools import lru_cache

_OUR = (
    "arb|arm|behavi|cand|clam|col|demean|endeav|fav|ferv|flav|harb|hon|hum|lab|neighb|od|parl|ranc|rig|rum|sav|savi|splend|"
    "succ|tum|val|vap|vig"
)
_DOUBLED_L = (
    "cancel|channel|council|counsel|dial|equal|fuel|jewel|label|level|marshal|model|quarrel|rival|signal|total|travel"
)
_RULES: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), replacement)
    for pattern, replacement in (
        (rf"^((?:dis|mis|en|un|re)?(?:{_OUR}))our", r"\1or"),  # labour, neighbourhood, honourable
        (r"is(e|ed|es|er|ers|ing|ation|ations|ational)$", r"iz\1"),  # organisation, recognise
        (r"lys(e|ed|es|er|ers|ing)$", r"lyz\1"),  # analyse
        (r"(cent|theat|met|lit|fib|calib|sab|spect|somb|meag)re(s)?$", r"\1er\2"),  # centre, kilometres
        (r"(cent)r(ed|ing)$", r"\1er\2"),
        (r"^(de|of|pre)fence", r"\1fense"),
        (r"^(pre)tence", r"\1tense"),
        (r"^licence", "license"),
        (r"^practis", "practic"),
        (r"^programme(s?)$", r"program\1"),
        (r"^(cata|dia|ana|mono|epi|pro)logue", r"\1log"),
        (rf"^((?:{_DOUBLED_L}))l(ed|ing|er|ers|or|ors)$", r"\1\2"),  # travelling, councillor
        (r"^(fulfil|enrol|instal|instil|distil)(s|ment|ments)?$", r"\1l\2"),
        (r"^(ski|wi)lful", r"\1llful"),
        (r"^advizer(s?)$", r"advisor\1"),
        (r"^(judg|acknowledg|abridg)ement", r"\1ment"),
        (r"^ageing$", "aging"),
        (r"^man(?:oeu|eu)v(?:re|er)", "maneuver"),
        (r"^(arch|p|medi|encyclop|an)ae(olog|diat|val|d|sth)", r"\1e\2"),
        (r"^(pl)ough", r"\1ow"),
        (r"^(m|sm)oul(d|t)", r"\1ol\2"),
        (r"^sceptic", "skeptic"),
        (r"^cheque", "check"),
        (r"^grey", "gray"),
        (r"^tyre", "tire"),
        (r"^artefact", "artifact"),
        (r"^aluminium", "aluminum"),
        (r"^aeroplane", "airplane"),
        (r"^enquir", "inquir"),
        (r"^(to|after|back|for|up|down)wards$", r"\1ward"),
        (r"^(whil|among)st$", r"\1"),
        (r"^while$", "whil"),
    )
)
_PATTERNS = [pattern.pattern for pattern, _ in _RULES]
_BEGINNINGS = re.compile("|".join(pattern for pattern in _PATTERNS if pattern.startswith("^")))
_ENDS = re.compile("|".join(pattern for pattern in _PATTERNS if not pattern.startswith("^")))
"""Whether any rule has something to do; for most words none has."""


@lru_cache(maxsize=1 << 16)
def one_spelling(word: str) -> str:
    """A word in lower case and in a spelling that British and American writers share.

    Args:
        word: an English word, apostrophes straight.
    """
    folded = word.casefold()
    if folded.endswith("'s"):
        return one_spelling(folded[:-2]) + "'s"
    if not (_BEGINNINGS.match(folded) or _ENDS.search(folded)):
        return folded
    for pattern, replacement in _RULES:
        folded = pattern.sub(replacement, folded)
    return folded
