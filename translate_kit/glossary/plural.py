"""Regular English plurals of terms; the glossary names the others.

A rule of our own and not the library ``inflect`` (7.6): that one makes Secretarys-General, ground troopss and crisi of
terms like ours, and would have to be overruled by the same list of exceptions.
"""

import re

_PREPOSITION = re.compile(
    r"[ -](?:of|for|to|in|on|at|with|without|under|against|between|from|by|over)\b", re.IGNORECASE
)
_POSTPOSITIVE = re.compile(
    r"\b(?:secretary|attorney|advocate|auditor|consul|director|governor|inspector|prosecutor|solicitor)(?=[ -]general$)"
    r"|\b\w+(?=[ -](?:elect|designate|martial|plenipotentiary)$)",
    re.IGNORECASE,
)
_IRREGULAR = {
    "man": ("men",),
    "woman": ("women",),
    "child": ("children",),
    "person": ("persons", "people"),
    "life": ("lives",),
    "half": ("halves",),
    "criterion": ("criteria",),
    "phenomenon": ("phenomena",),
    "medium": ("media",),
    "referendum": ("referendums", "referenda"),
    "memorandum": ("memorandums", "memoranda"),
    "index": ("indexes", "indices"),
    "appendix": ("appendixes", "appendices"),
    "staff": ("staff", "staffs"),
    "series": ("series",),
    "headquarters": ("headquarters",),
    "aircraft": ("aircraft",),
    "means": ("means",),
}
_O_WITH_ES = frozenset(("veto", "embargo", "echo", "hero", "torpedo", "cargo"))
_NO_MEN = ("german", "human", "roman", "ottoman")


def plurals(term: str) -> tuple[str, ...]:
    """The plurals of a term, by rule.

    Args:
        term: an English term in the singular; its head is what stands before the first preposition (coalition of the
            willing) or before a postpositive adjective (secretary-general), else the last word.

    Returns:
        One plural, or two where both are in use (referendums, referenda).
    """
    if found := _POSTPOSITIVE.search(term):
        end = found.end()
    elif found := _PREPOSITION.search(term):
        end = found.start()
    else:
        end = len(term)
    start = max(term.rfind(" ", 0, end), term.rfind("-", 0, end)) + 1
    return tuple(f"{term[:start]}{plural}{term[end:]}" for plural in _of_word(term[start:end]))


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
    if folded.endswith("sis"):
        return (word[:-2] + "es",)
    if re.search(r"[^aeiou]y$", folded):
        return (word[:-1] + "ies",)
    if folded.endswith(("s", "x", "z", "ch", "sh")) or folded in _O_WITH_ES:
        return (word + "es",)
    return (word + "s",)


def _capitals_of(word: str, plural: str, singular: str) -> str:
    return plural.capitalize() if len(word) == len(singular) and word[0].isupper() else plural
