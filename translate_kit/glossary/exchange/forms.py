"""All English forms of a term that tools with exact search have to be told one by one."""

import re
from dataclasses import dataclass

from translate_kit.glossary.plural import plurals
from translate_kit.glossary.term import Term

_ISE_STEMS = (
    "american|author|capital|central|character|civil|colon|criminal|decentral|decolon|demilitar|democrat|destabil|"
    "digital|emphas|equal|european|final|formal|global|harmon|immobil|industrial|institutional|jeopard|legal|liberal|"
    "marginal|material|militar|minim|mobil|modern|national|natural|neutral|normal|organ|polar|politic|popular|priorit|"
    "privat|radical|real|recogn|reorgan|scrutin|special|stabil|standard|symbol|sympath|util|victim"
)
_AMERICAN: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(rf"\b{pattern}\b"), replacement)
    for pattern, replacement in (
        (rf"((?:de|un|re)?(?:{_ISE_STEMS}))is(e|ed|es|er|ers|ing|ation|ations|ational)", r"\1iz\2"),
        (r"(arm|behavi|endeav|fav|harb|hon|lab|neighb|rum|vig)our(s|ed|ing|able|ers?|hoods?|ly)?", r"\1or\2"),
        (r"(de|of)fence(s|less)?", r"\1fense\2"),
        (r"(cent|theat)re(s)?", r"\1er\2"),
        (r"programme(s)?", r"program\1"),
        (r"licence(s)?", r"license\1"),
        (r"(cancel|label|level|travel|model|fuel|signal|counsel)l(ed|ing|er|ers|or|ors)", r"\1\2"),
        (r"analys(e|ed|ing)", r"analyz\1"),
        (r"cheque(s)?", r"check\1"),
        (r"enquir(y|ies)", r"inquir\1"),
        (r"manoeuvre(s)?", r"maneuver\1"),
        (r"sceptic(s|al|ism)?", r"skeptic\1"),
        (r"towards", "toward"),
    )
)
"""Words whose American spelling is another word of one meaning; a rule without a list of stems would make *promize*."""
_HYPHEN = re.compile(
    r"\b(?!(?:anti|co|counter|ex|extra|inter|intra|mid|multi|non|off|pan|post|pre|pro|pseudo|re|self|semi|sub|trans|ultra|un)-)"
    r"([a-z]{2,})-(?=[a-z]{3,} )"
)
"""The hyphen of a compound before its noun (roll-call vote), not that of a prefix (anti-aircraft missile)."""


@dataclass(frozen=True, slots=True)
class EnglishForm:
    """One way to say a term in English.

    Attributes:
        text: the words.
        role: empty for the preferred form, ``also right`` for an admitted one, ``plural`` for the plural that the
            glossary names, ``regular plural`` and ``spelling`` for forms that are made here.
    """

    text: str
    role: str = ""


MADE = frozenset({"regular plural", "spelling"})
"""Roles of forms that are made here; whoever reads such an export back leaves them out."""


def english_forms(term: Term) -> tuple[EnglishForm, ...]:
    """The right English forms of a term: listed ones first, each made one once, in a fixed order.

    German plurals and inflections are not in the glossary and are never made.
    """
    listed = [EnglishForm(term.en)]
    if term.en_plural not in (None, "-"):
        listed.append(EnglishForm(str(term.en_plural), "plural"))
    listed += [EnglishForm(text, "also right") for text in term.en_admitted]
    made: list[EnglishForm] = []
    if term.en_plural is None and term.pos == "noun" and term.number == "follow":
        made += [EnglishForm(text, "regular plural") for text in plurals(term.en)]
    made += [EnglishForm(text, "spelling") for form in (*listed, *made) for text in spellings(form.text)]
    known = {form.text for form in listed}
    for form in made:
        if form.text not in known:
            known.add(form.text)
            listed.append(form)
    return tuple(listed)


def spellings(text: str) -> tuple[str, ...]:
    """Other spellings of a form: American for British, a space for the hyphen of a compound, both.

    Words with a capital stay as they are: *Labour Party* is a name.
    """
    american = text
    for pattern, replacement in _AMERICAN:
        american = pattern.sub(replacement, american)
    found = (american, _HYPHEN.sub(r"\1 ", text), _HYPHEN.sub(r"\1 ", american))
    return tuple(dict.fromkeys(form for form in found if form != text))
