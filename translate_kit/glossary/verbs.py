"""Verbs of a text: all their forms, separable ones also in two parts (stimmt ... ab)."""

import re
from collections import defaultdict
from collections.abc import Sequence

from translate_kit.glossary.inflection import fold
from translate_kit.glossary.morphology import key, verb_lemmas
from translate_kit.glossary.tokens import Token

_PARTICLES = (
    *("ab", "an", "auf", "aus", "bei", "bereit", "dar", "ein", "fest", "fort", "frei", "gleich", "her", "hin", "los"),
    *("mit", "nach", "nieder", "preis", "statt", "teil", "vor", "weg", "zu", "zurück", "zusammen", "zustande"),
)
_SHORTEST_ROOT = 5
"""Of the infinitive after the particle: geben. Shorter ones are rather part of the word (einen, anden)."""
_VOWELS = re.compile("[aeiouyh]")
_DOUBLED = re.compile(r"(.)\1+")
_BRACKET = 40
"""Words within which the particle has to follow."""
_PRESENT_PARTICIPLE = re.compile("d(?:e[mnrs]?)?")
"""What it adds to the infinitive: verabschiedend, verabschiedende."""
_CLAUSE_END = re.compile(r"[.;:!?]")
_AFTER_PARTICLE = re.compile(r"[\s*_“”\"»«’'‘)]*(?:$|[.,;:!?–—)]|(?:und|oder|aber|sondern|als|wie)\b)", re.IGNORECASE)


def split_particle(verb: str) -> tuple[str, str]:
    """A separable infinitive as particle and root; particle empty where there is none."""
    for particle in sorted(_PARTICLES, key=len, reverse=True):
        root = verb.removeprefix(particle)
        if root != verb and len(root) >= _SHORTEST_ROOT and root.endswith("n"):
            return particle, root
    return "", verb


def _skeleton(word: str) -> str:
    """The first consonants, which strong verbs keep when their vowel changes: ``trt`` for treten, tritt, trat."""
    return _DOUBLED.sub(r"\1", _VOWELS.sub("", fold(word)))[:3]


def _skeletons(word: str) -> set[str]:
    """Skeletons of a word and of what particle, ``ge`` and ``zu`` leave of it."""
    rests = {word, *(word[len(particle) :] for particle in _PARTICLES if word.startswith(particle))}
    rests |= {rest[2:] for rest in rests if rest.startswith(("ge", "zu"))}
    whole = {_skeleton(rest) for rest in rests}
    return {skeleton[:length] for skeleton in whole for length in range(1, len(skeleton) + 1)}


class VerbIndex:
    """The verbs of all terms, filed by their first consonants.

    Args:
        verbs: infinitives.
    """

    def __init__(self, verbs: Sequence[str]) -> None:
        self._verbs: dict[str, list[str]] = defaultdict(list)
        for verb in sorted(set(verbs)):
            root = split_particle(verb)[1]
            self._verbs[_skeleton(re.sub("e?n$", "", root))].append(verb)

    def near(self, word: str) -> tuple[str, ...]:
        """Verbs that a word may be a form or a part of."""
        if not self._verbs:
            return ()
        return tuple(verb for skeleton in sorted(_skeletons(word)) for verb in self._verbs.get(skeleton, ()))


def verb_at(text: str, tokens: Sequence[Token], index: int, verb: str) -> str:
    """Whether a form of a verb begins at a word.

    Args:
        text: the sentence.
        tokens: its words.
        index: the word to look at.
        verb: an infinitive.

    Returns:
        What was found, in a few words; empty if the word is no form of the verb.
    """
    word = tokens[index].word
    if not word.islower():
        if index and not word.isupper():
            return ""  # a noun: das Abstimmen
        word = word.lower()
    if key(word).startswith(key(verb)) and _PRESENT_PARTICIPLE.fullmatch(key(word), len(key(verb))):
        return f"participle of {verb}"
    infinitives = verb_lemmas(word)
    if key(verb) in infinitives:
        return f"form of {verb} (HanTa)"
    particle, root = split_particle(verb)
    if particle and key(root) in infinitives and _particle_follows(text, tokens[index : index + _BRACKET], particle):
        return f"form of {root} with {particle} at the end of the clause (HanTa)"
    return ""


def _particle_follows(text: str, tokens: Sequence[Token], particle: str) -> bool:
    for position, token in enumerate(tokens[1:], start=1):
        if _CLAUSE_END.search(text[tokens[position - 1].end : token.start]):
            return False
        if token.word.lower() == particle and _AFTER_PARTICLE.match(text, token.end):
            return True
    return False
