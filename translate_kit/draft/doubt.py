"""Doubtful points of a draft, in plain words for the translator. They look first where a machine errs worst.

These are hints beside an unreviewed draft and may be wrong in both directions; nothing fails because of them.
"""

import math
import re
from collections import Counter

from translate_kit.draft.doubt_markup import markup_doubts
from translate_kit.draft.doubt_numbers import number_doubts

LENGTH_RATIO = (-0.6, 0.4)
"""Where ln(characters English / German) + 0.11 may lie. 98 % of 25,727 German-English news pairs are within -0.52 and
0.27; the rest is leeway, as single sentences of drafts vary more."""

SHORTEST = 60
"""Characters of the shortest sentence whose length says anything."""

_NEGATION_DE = re.compile(
    r"\b(?:nicht|kein(?:e[mnrs]?)?|nie|niemals|niemand(?:em|en)?|nichts|weder|ohne)\b", re.IGNORECASE
)
_NEGATION_EN = re.compile(
    r"\b(?:not?|cannot|never|none|nobody|nothing|nor|neither|nowhere|without|hardly|barely|scarcely|lack\w*|fail\w*"
    r"|refus\w*|den(?:y|ies|ied|ying)|unless|avoid\w*|prevent\w*|reject\w*|rather than|instead|free of|far from"
    r"|un(?:able|likely|clear|changed|willing|acceptable|resolved|necessary|known)|impossible|incapable|insufficient"
    r"|inadequate|illegal|inadmissible|disagree\w*|non-?\w+)\b|n[’']t\b",
    re.IGNORECASE,
)
_GERMAN = re.compile(
    r"\b(?:und|oder|nicht|der|dem|des|eine[mnrs]?|wird|wurde|werden|haben|sind|auch|aber|dass|durch|über|für|mit|von|zum|zur"
    r"|sich|noch|nach|bei|aus|wenn|kann|diese[mnrs]?)\b|\w*ß\w*",
)


def doubts(source: str, draft: str) -> tuple[str, ...]:
    """What looks doubtful in a draft.

    Args:
        source: the German sentence.
        draft: its English draft.

    Returns:
        One line a point, each beginning with ``check:``; none where nothing was noticed.
    """
    if not draft.strip():
        return ("check: the engine gave no translation",)
    found = [*number_doubts(source, draft), *_negation(source, draft), *markup_doubts(source, draft), *_leftover(draft)]
    return (*found, *(_repetition(draft) or _length(source, draft)))


def _negation(source: str, draft: str) -> list[str]:
    found = _NEGATION_DE.search(source)
    if found and not _NEGATION_EN.search(draft):
        return [f'check: "{found[0]}" - no negation seen in the draft']
    return []


def _leftover(draft: str) -> list[str]:
    words = list(dict.fromkeys(_GERMAN.findall(draft)))
    if len(words) >= 2 or any("ß" in word for word in words):
        return ["check: German left in the draft: " + ", ".join(f'"{word}"' for word in words[:3])]
    return []


def _repetition(draft: str) -> list[str]:
    words = draft.casefold().split()
    phrases = Counter(tuple(words[i : i + 3]) for i in range(len(words) - 2))
    for phrase, count in phrases.most_common(1):
        if count >= 3:
            return [f'check: the draft repeats "{" ".join(phrase)}" {count} times']
    return []


def _length(source: str, draft: str) -> list[str]:
    if len(source) < SHORTEST:
        return []
    deviation = math.log(len(draft) / len(source)) + 0.11
    if deviation < LENGTH_RATIO[0]:
        return ["check: the draft is unusually short; something may be missing"]
    if deviation > LENGTH_RATIO[1]:
        return ["check: the draft is unusually long; something may be added"]
    return []
