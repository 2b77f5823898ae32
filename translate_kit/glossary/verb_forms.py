"""Forms of English verbs, regular ones by rule and the irregular ones that political texts use."""

import re

_IRREGULAR = {
    "be": "is are was were been being",
    "become": "becomes became becoming",
    "begin": "begins began begun beginning",
    "break": "breaks broke broken breaking",
    "bring": "brings brought bringing",
    "come": "comes came coming",
    "cut": "cuts cutting",
    "draw": "draws drew drawn drawing",
    "fall": "falls fell fallen falling",
    "fight": "fights fought fighting",
    "find": "finds found finding",
    "give": "gives gave given giving",
    "go": "goes went gone going",
    "have": "has had having",
    "hold": "holds held holding",
    "keep": "keeps kept keeping",
    "lay": "lays laid laying",
    "lead": "leads led leading",
    "leave": "leaves left leaving",
    "lose": "loses lost losing",
    "make": "makes made making",
    "meet": "meets met meeting",
    "overthrow": "overthrows overthrew overthrown overthrowing",
    "pay": "pays paid paying",
    "put": "puts putting",
    "run": "runs ran running",
    "seek": "seeks sought seeking",
    "send": "sends sent sending",
    "set": "sets setting",
    "shoot": "shoots shot shooting",
    "stand": "stands stood standing",
    "strike": "strikes struck striking",
    "take": "takes took taken taking",
    "uphold": "upholds upheld upholding",
    "win": "wins won winning",
    "withdraw": "withdraws withdrew withdrawn withdrawing",
}
_DOUBLING = re.compile(r"^[^aeiou]*[aeiou][bdgmnpt]$")
"""Ban, banned. Longer verbs double or not by stress and country; travelled and traveled count as one word anyway."""


def verb_forms(phrase: str) -> tuple[str, ...]:
    """All forms of a verb or verb phrase but its infinitive.

    Args:
        phrase: an English infinitive without ``to``, such as ``enter into force``; its first word is inflected.
    """
    verb, space, rest = phrase.partition(" ")
    return tuple(f"{form}{space}{rest}" for form in _of_verb(verb))


def _of_verb(verb: str) -> tuple[str, ...]:
    if irregular := _IRREGULAR.get(verb.casefold()):
        return tuple(irregular.split())
    if re.search("[^aeiou]y$", verb):
        return verb[:-1] + "ies", verb[:-1] + "ied", verb + "ing"
    if verb.endswith("e"):
        return verb + "s", verb + "d", re.sub("(?<![eoy])e$", "", verb) + "ing"
    stem = verb + verb[-1] if _DOUBLING.search(verb) else verb
    third = verb + ("es" if verb.endswith(("s", "x", "z", "ch", "sh", "o")) else "s")
    return third, stem + "ed", stem + "ing"
