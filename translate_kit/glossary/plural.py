"""Regular English plurals of terms; the glossary names the others.

A rule of our own and not the library ``inflect`` (7.6): that one makes Secretarys-General, ground troopss and crisi of
terms like ours, and would have to be overruled by the same list of exceptions.
"""

import re

_PREPOSITION = re.compile(
    r" (?:of|for|to|in|on|at|with|without|under|against|between|among|from|by|over|before|after|abroad|overseas|"
    r"(?:\w+ed|held|won|run) by|(?:requiring|governing|banning|concerning) (?:the|an?))\b"
    r"| d['’]|-(?:of|in|to|at|de)-(?!\S* )|(?:(?<=ing)|(?<=er))-(?:in|by|on|up)$",
    re.IGNORECASE,
)
"""Where the head of a term ends. A hyphen counts in the last word only: commander-in-chief, no out-of-court deal."""
_NO_HEAD = re.compile(r"rule of law(?= \w)|rule-of-law(?= )", re.IGNORECASE)
"""Phrases that stand before a noun like a word of their own: rule of law mechanism."""
_GERUND = re.compile(r"\w+ing (?:an?|the) ", re.IGNORECASE)
_POSTPOSITIVE = re.compile(
    r"\b(?:secretary|attorney|advocate|auditor|consul|director|governor|inspector|prosecutor|solicitor)(?=[ -]general$)"
    r"|\b\w+(?=[ -](?:elect|designate|martial|plenipotentiary)$)",
    re.IGNORECASE,
)
_COMPLEMENT = re.compile(r"(?P<before>.* )an? (?P<noun>.+)", re.IGNORECASE)
_OWNER = re.compile(r"(?P<before>.* )?(?P<owner>(?!(?:wo)?men's|people's|children's|other's)[a-z]+)'s (?P<owned>\w+)")
_IRREGULAR = {
    "man": ("men",),
    "woman": ("women",),
    "child": ("children",),
    "person": ("persons", "people"),
    "life": ("lives",),
    "half": ("halves",),
    "knife": ("knives",),
    "leaf": ("leaves",),
    "thief": ("thieves",),
    "wife": ("wives",),
    "foot": ("feet",),
    "criterion": ("criteria",),
    "phenomenon": ("phenomena",),
    "medium": ("media",),
    "referendum": ("referendums", "referenda"),
    "memorandum": ("memorandums", "memoranda"),
    "bureau": ("bureaus", "bureaux"),
    "index": ("indexes", "indices"),
    "appendix": ("appendixes", "appendices"),
    "staff": ("staff", "staffs"),
    "aircraft": ("aircraft",),
}
_O_WITH_ES = frozenset(("veto", "embargo", "echo", "hero", "torpedo", "cargo"))
_NO_MEN = ("german", "human", "roman", "ottoman", "norman")
_CH_LIKE_K = ("oligarch", "monarch", "patriarch", "eunuch", "stomach", "epoch", "czech")
_PLURAL = re.compile(r"[^siuo'’]s$")
"""The end of a word that is a plural already (talks, proceedings), but not of class, crisis, status and chaos."""
_SINGULAR_IN_S = frozenset(("gas", "bias", "alias", "atlas", "canvas", "lens"))


def plurals(term: str) -> tuple[str, ...]:
    """The plurals of a term, by rule.

    Args:
        term: an English term in the singular; its head is what stands before the first preposition (coalition of the
            willing) or before a postpositive adjective (secretary-general), else the last word.

    Returns:
        One plural, or more where several are in use (referendums, referenda; bans on parties, bans on a party). A term
        that is a plural already, or has none (banning a party), comes back as it is.
    """
    if term.casefold() == "state party":
        return (term.replace("tate", "tates", 1).replace("arty", "arties"), f"{term[:-1]}ies")
    if _GERUND.match(term):
        return (term,)
    if (owned := _OWNER.fullmatch(term)) and not _PREPOSITION.search(owned["before"] or ""):
        return _of_owner(owned["before"] or "", owned["owner"], owned["owned"])
    skipped = found.end() if (found := _NO_HEAD.match(term)) else 0
    end = found.start() if (found := _PREPOSITION.search(term, skipped)) else len(term)
    if found := _POSTPOSITIVE.search(term, 0, end):
        end = found.end()
    start = max(term.rfind(" ", 0, end), term.rfind("-", 0, end)) + 1
    heads = [f"{term[:start]}{plural}" for plural in _of_word(term[start:end])]
    if (found := _COMPLEMENT.fullmatch(term, end)) and " " not in term[:start].strip("-"):
        rests = [found["before"] + plural for plural in plurals(found["noun"])[:1]]
        return tuple(head + rest for head in heads for rest in (*rests, term[end:]))
    return tuple(head + term[end:] for head in heads)


def _of_owner(before: str, owner: str, owned: str) -> tuple[str, ...]:
    """A public prosecutor's office: public prosecutor's offices, public prosecutors' offices."""
    plural = _of_word(owned)[0]
    one = f"{before}{owner}'s {plural}"
    owners = _of_word(owner)[0]
    return (one,) if owners == owner or not owners.endswith("s") else (one, f"{before}{owners}' {plural}")


def _of_word(word: str) -> tuple[str, ...]:
    folded = word.casefold()
    for singular, irregular in _IRREGULAR.items():
        if folded == singular or (singular in ("man", "woman", "person") and folded.endswith(singular)):
            if folded.endswith(_NO_MEN):
                break
            return tuple(
                word[: len(word) - len(singular)] + _capitals_of(word, plural, singular) for plural in irregular
            )
    if word.isupper():
        return (word + "s",)
    if folded in ("series", "means", "species") or (_PLURAL.search(folded) and folded not in _SINGULAR_IN_S):
        return (word,)
    if folded.endswith("sis"):
        return (word[:-2] + "es",)
    if re.search(r"[^aeiou]y$", folded):
        return (word[:-1] + "ies",)
    if folded.endswith(_CH_LIKE_K):
        return (word + "s",)
    if folded.endswith(("s", "x", "z", "ch", "sh")) or folded in _O_WITH_ES:
        return (word + "es",)
    return (word + "s",)


def _capitals_of(word: str, plural: str, singular: str) -> str:
    return plural.capitalize() if len(word) == len(singular) and word[0].isupper() else plural
