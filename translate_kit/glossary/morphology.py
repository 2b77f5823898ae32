"""What a German word can be an inflected form of: keys by surface and by two lemmatisers, loaded when first asked.

Neither lemmatiser is right alone: on the inflected nouns of UD German GSD simplemma (greedy) gives .932 of the lemmas,
HanTa .933, and one of the two .955. Two words belong together when any of their keys meet. HanTa is asked first;
neither is asked where the ending leaves no doubt.
"""

from functools import lru_cache
from typing import NamedTuple

from translate_kit.glossary.dictionary import lemma_of
from translate_kit.glossary.inflection import adjective_stem, is_derived, regular_ending
from translate_kit.glossary.tagger import tagger

CACHED_WORDS = 1 << 17
"""Word forms whose lemmas are remembered; a German newspaper year has about ten times as many, most of them rare."""


_VERB_CUTOFF = 5
"""Log-probability below that of the best tag within which HanTa's verb tags are believed; its own default."""
_INFINITIVE_CUTOFF = 2.5
"""Log-probability below that of the best tag within which a word is taken for an infinitive (vergessen)."""
_FORM_LIKE = ("e", "n", "s")
"""Endings that may be an inflection which HanTa did not see: Führungsgremien, Songs."""


class Morpheme(NamedTuple):
    """A piece of a word.

    Attributes:
        text: the piece in lower case, as it stands in the word.
        tag: HanTa's tag: NN, VV, ADJ, FUGE (linking element), SUF_NN, PTKVZ_SEP (separable particle) and so on.
    """

    text: str
    tag: str


def key(word: str) -> str:
    """A word without differences of case and of ß and ss."""
    return word.casefold()


@lru_cache(maxsize=CACHED_WORDS)
def hanta_lemma(word: str) -> str:
    """Dictionary form of a word by its morphemes, folded with ``key``."""
    return key(tagger().analyze(word)[0])


@lru_cache(maxsize=CACHED_WORDS)
def verb_lemmas(word: str) -> frozenset[str]:
    """Infinitives that a word can be a form of, by HanTa; participles used as adjectives (verhängte) included."""
    found = {key(word)}
    for form in {word, hanta_lemma(word)}:
        tags = [tag for tag, _ in tagger().tag_word(form, cutoff=_VERB_CUTOFF) if tag.startswith("VV")]
        found.update(key(tagger().analyze(form, pos=tag)[0]) for tag in tags)
    return frozenset(found)


def is_infinitive(word: str) -> bool:
    """Whether a small word is an infinitive first of all: ausweisen, ändern, sein, but not offen or umstritten."""
    if not word.endswith("n"):
        return False
    tags = dict(tagger().tag_word(word))
    best = max(tags, key=lambda tag: float(tags[tag]))
    infinitive = max((float(tags[tag]) for tag in tags if tag.endswith("(INF)")), default=float("-inf"))
    return best.startswith("V") and infinitive >= float(tags[best]) - _INFINITIVE_CUTOFF


@lru_cache(maxsize=CACHED_WORDS)
def simplemma_lemma(word: str) -> str:
    """Dictionary form of a word by a table of 1.1 million forms and rules, folded with ``key``."""
    return key(lemma_of(word))


@lru_cache(maxsize=CACHED_WORDS)
def morphemes(word: str) -> tuple[Morpheme, ...]:
    """The pieces a word is made of, by HanTa; their texts joined give the word in lower case."""
    return tuple(Morpheme(text, tag) for text, tag in tagger().analyze(word, taglevel=3)[1])


def is_common_noun(word: str) -> bool:
    """Whether a word is a noun among the 23,000 words that HanTa's training corpus contains as they are."""
    hanta = tagger()
    # Asked in lower case, which is no evidence for a noun: Komm, Red.
    return key(word) in hanta.cache and bool(hanta.tag_word(key(word))[0][0] == "NN")


def meeting(word: str, lemma: str) -> str:
    """Why a word is a form of a lemma.

    Args:
        word: a word of a text, in its normal capitals.
        lemma: a word of the glossary.

    Returns:
        The key that met, in a few words; empty if none does.
    """
    if key(word) == key(lemma):
        return "same word"
    if ending := regular_ending(word, lemma):
        return f"regular ending -{ending}"
    if is_derived(word, lemma):
        return ""
    if key(word) == key(lemma) + "en" and hanta_lemma(lemma + "e") == key(lemma) + "e":
        return ""  # Raten are forms of Rate, whatever HanTa says: it takes them for forms of Rat
    if key(lemma) in (key(word) + "e", key(word) + "er") and declines_like_adjective(lemma):
        return ""  # Tatverdächtig and Kriegsgefangen are adjectives at the head of a sentence
    if hanta_lemma(word) == key(lemma):
        return f"lemma {key(lemma)} (HanTa)"
    of_word = {key(word), hanta_lemma(word)}
    of_lemma = {key(lemma), hanta_lemma(lemma)}
    if found := of_word & of_lemma:
        return f"lemma {min(found)} (HanTa)"
    if _is_nominal_adjective(word) and adjective_stem(word) == adjective_stem(lemma):
        return f"adjective used as a noun (HanTa: {hanta_lemma(word)})"
    if hanta_lemma(word) == key(word) and not word.endswith(_FORM_LIKE):
        return ""  # Wähler is a word of its own, not a form of Wahl: simplemma would only cost a second
    of_word.add(simplemma_lemma(word))
    of_lemma.add(simplemma_lemma(lemma))
    if found := of_word & of_lemma:
        return f"lemma {min(found)} (simplemma)"
    return ""


def _is_nominal_adjective(word: str) -> bool:
    """Whether a word is a noun with adjective endings, such as Aufständischen."""
    return _tag(word) == "NNA"


def declines_like_adjective(lemma: str) -> bool:
    """Whether a noun of the glossary has adjective endings, such as Grüne or Tatverdächtige."""
    return _tag(lemma) in ("NNA", "ADJ(A)")


@lru_cache(maxsize=CACHED_WORDS)
def _tag(word: str) -> str:
    return str(tagger().analyze(word)[1])
