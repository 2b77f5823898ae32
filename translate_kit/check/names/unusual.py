"""Whether a word is in a dictionary at all; the dictionaries are loaded when first asked, so ask late."""

import re
from functools import lru_cache

from translate_kit.glossary.dictionary import is_known
from translate_kit.glossary.morphology import CACHED_WORDS, is_common_noun, morphemes

_SHORTEST = 4
FREQUENT = frozenset(
    re.findall(
        r"\w+",
        "I The A An It In On At As If Of By For From With When While What Who Why How Where Which Whose Whether "
        "Whoever This That These Those There Then Thus They We He She You His Her Our Their Its My Your And But Or "
        "Nor So Yet Not No Now Nothing Nobody None Never After Before Since Until Till Under Over Only Even Many "
        "Most Much More Some Somebody Someone Something Such All Both Each Every Everyone Everybody Everything "
        "Either Neither Anyone Anybody Anything Any Other Others Another Several Few Fewer Less Half Today "
        "Tomorrow Yesterday Tonight Once Soon Later Earlier Meanwhile Moreover However Nevertheless Nonetheless "
        "Still Instead Therefore Hence Perhaps Maybe Although Though Because Unless Despite During Through "
        "Throughout Against Among Between Beyond Without Within According Along Around About Above Across Apart "
        "Besides Beside Except Given Unlike Like To Up Down Out Into Onto Off Is Are Was Were Be Been Being Has "
        "Have Had Do Does Did Will Would Can Could Should Must May Might Let Here Yes Please Thank Thanks Dear "
        "Ladies Gentlemen Colleagues Sources Critics Observers Experts Officials Police Prosecutors Voters Members "
        "Ministers Talks Parties Governments Countries States Cities People Women Men Children Workers Employers "
        "Companies Prices Taxes Work Nearly Almost Just Already Again Also Too Very Quite German Germany Germans "
        "Federal Chancellor President Minister Parliament European Europe Commission Council Union State Monday "
        "Tuesday Wednesday Thursday Friday Saturday Sunday January February March April June July August September "
        "October November December Mr Mrs Ms Miss Dr Professor Article Section Act Paragraph Annex Chapter Law "
        "Court Courts One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve First Second Third Last Next "
        "Party Prime Foreign Finance Interior Defence Defense Justice Economy Secretary Government Ministry House "
        "Committee Office Agency Conference Treaty Agreement Directive Regulation Constitution Basic Bundestag "
        "Bundesrat Bundeswehr Bundesbank Landtag Lower Upper North South East West Northern Southern Eastern "
        "Western Middle New Old Greens Green Left Social Christian Free Democrats Democratic Republic National "
        "International United Nations Supreme Constitutional Security General Assembly Central Bank Euro World War "
        "Cold God",
    )
)
"""Words with capitals that need no dictionary."""


@lru_cache(maxsize=CACHED_WORDS)
def is_name_like(word: str) -> bool:
    """Whether a capitalised German word is probably a name.

    Args:
        word: a word of a German sentence.
    """
    return not is_common_noun(word) and (_is_tagged_name(word) or not is_german(word))


@lru_cache(maxsize=CACHED_WORDS)
def is_surely_name(word: str) -> bool:
    """Whether no dictionary has a capitalised German word, and it looks like a name besides."""
    return len(word) >= _SHORTEST and _is_tagged_name(word) and not is_german(word) and not is_german(word.lower())


@lru_cache(maxsize=CACHED_WORDS)
def is_listed_name(word: str) -> bool:
    """Whether a capitalised German word in a list with names is a name as well."""
    return not is_common_noun(word) and _is_tagged_name(word)


@lru_cache(maxsize=CACHED_WORDS)
def is_english(word: str) -> bool:
    """Whether a capitalised word is in an English dictionary, in small letters or as it is."""
    if word in FREQUENT:
        return True
    return is_known(word, "en") or is_known(word.lower(), "en")


def _is_tagged_name(word: str) -> bool:
    return any(piece.tag.startswith("NE") for piece in morphemes(word))


@lru_cache(maxsize=CACHED_WORDS)
def is_german(word: str) -> bool:
    """Whether a word is in a German dictionary, in its capitals or in others."""
    return is_known(word, "de")
