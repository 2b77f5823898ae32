"""Which names take an article: the Bundestag, the European Union, NATO, Kyiv."""

import re
from typing import Literal

from translate_kit.draft.replacement.article import is_spelt
from translate_kit.draft.replacement.lexicon import words

Habit = Literal["the", "none", "unknown"]

_THE_SINGLE = words(
    "bundestag bundesrat bundeswehr bundesbank bundesrechnungshof bundesversammlung landtag reichstag kremlin "
    "duma knesset donbas sahel caucasus danube volga rhine elbe oder vatican capitol rhineland palatinate indo-pacific "
    "ruhr saarland eu un us uk usa uae osce oecd ecb imf icrc who wto iaea fbi cia bnd bka bfv cdu csu "
    "spd fdp afd dgb bdi gdr frg ussr idf plo bbc commonwealth balkans greens netherlands cabinet chancellery council"
)
_NONE = frozenset(("nato", "congress", "parliament", "ostpolitik", "islamic state"))
_THE_HEADS = re.compile(
    r"\b(?:agency|agreements?|alliance|army|assembly|association|authority|bank|board|bureau|canal|channel|chancellery|"
    r"coalition|code|college|commission|committee|community|confederation|conference|constitution|conventions?|council|"
    r"court|curtain|decision|department|directive|emirates|empire|federation|fund|funds|gate|government|group|heights|"
    r"house|institute|kingdom|law|league|line|ministry|movement|nations|ocean|office|organi[sz]ation|panel|parliament|"
    r"partnership|party|police|programme|reich|republic|river|sea|see|secretariat|senate|service|state|states|strait|"
    r"strip|summit|treaty|pact|tribunal|triangle|union|voters|war|wall|zone|area|rada|act|forces)$",
    re.IGNORECASE,
)
_OF = re.compile(r"^(.+?) (?:of|for|on|among)\b")


def habit(text: str, *, name: bool) -> Habit:
    """Whether a name takes ``the``; a guess by its last word, since no table says it.

    Args:
        text: a name or the title of one thing.
        name: whether the glossary calls it a name; single words are then people and places.
    """
    if re.match(r"the\b", text, re.IGNORECASE) or re.search("[ /]The", text) or re.search(r" \d+$", text):
        return "none"
    last = re.split("[ /]", text.casefold())[-1]
    if text.casefold() in _NONE:
        return "none"
    if last in _THE_SINGLE:
        return "the"
    if " " not in text:
        return "unknown" if is_spelt(text) or not name else "none"
    if found := _OF.match(text):
        return "the" if _THE_HEADS.search(found[1]) or " of " in text else "unknown"
    return "the" if _THE_HEADS.search(text) else "unknown"
