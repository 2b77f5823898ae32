"""Finding the terms of a glossary in German sentences.

A word of the text and a word of a term match when their keys meet (``morphology``). Of several terms that want the same
words the longest wins; hits never overlap. What is found but not enforced (``Hit.enforceable`` is False):

- the head of a solid compound, for terms that ask for it: Wirtschaftssanktionen for Sanktion. The modifier is never a
  hit: Bundestagsfraktion is no Bundestag;
- the shortened half of a coordination: Friedens- in Friedens- und Sicherheitspolitik;
- a term of several words, or a name, that is the modifier of a hyphenated compound: Artikel 5 in Artikel-5-Garantie,
  Selenskyj in Selenskyj-Besuch. English may well put it otherwise, but a reader wants to know. Of other words in that
  place (NATO-Gipfel, Sanktions-Experte) the head alone counts: EU-Sanktionspaket for Sanktionspaket;
- the first of several numbers: Artikel 5 in Artikel 5 und 6.

A verb in two parts (stimmt ... ab) is one hit on its first part; a verb phrase (tritt ... in Kraft) one on the words
beside the verb. A hit is always one piece of the sentence. A term that is one word may be written with hyphens
(Sanktions-Paket); between the number of an article and its law may stand which part is meant (Artikel 5 Absatz 1 GG).
Addresses and names of files are no words.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

from translate_kit.glossary.candidates import Candidate, Refusal, Sentence, candidates
from translate_kit.glossary.condition import refusals
from translate_kit.glossary.index import TermIndex
from translate_kit.glossary.term import Glossary, Hit
from translate_kit.glossary.tokens import is_all_caps, plain_words, tokenise
from translate_kit.glossary.words import NO_FORM

_BEGINNING = "only the beginning"
_LOOK_ALIKE = (_BEGINNING, NO_FORM)
"""How reasons begin that say that another word stands there."""


@dataclass(frozen=True, slots=True)
class Explanation:
    """What a sentence contains and what it does not, with reasons.

    Attributes:
        hits: as ``Matcher.find`` returns them.
        refused: places that looked like a term, in order.
    """

    hits: tuple[Hit, ...]
    refused: tuple[Refusal, ...]


class Matcher:
    """Finds the terms of a glossary.

    Building one takes about 10 microseconds a term; the lemmatisers are loaded when a sentence first needs them.

    Args:
        glossary: the terms.
    """

    def __init__(self, glossary: Glossary) -> None:
        self._index = TermIndex(glossary)

    def find(self, sentence: str) -> tuple[Hit, ...]:
        """The terms of a sentence.

        Args:
            sentence: German text; its markup, quotation marks, soft hyphens and no-break spaces do no harm.

        Returns:
            Hits in the order of the sentence, without overlaps.
        """
        words = plain_words(sentence)
        if words is not None and not self._index.knows_any(words, is_all_caps(sentence)):
            return ()
        analysed = Sentence(sentence, tokenise(sentence, words))
        found = [item for item in candidates(self._index, analysed) if isinstance(item, Candidate)]
        if not found:
            return ()
        return _choose(self._admissible(found, analysed, []), [])

    def explain(self, sentence: str) -> Explanation:
        """The terms of a sentence, and why other candidates were refused.

        Args:
            sentence: German text.
        """
        analysed = Sentence(sentence)
        found: list[Candidate] = []
        refused = [*self._solid_modifiers(analysed)]
        for item in candidates(self._index, analysed):
            if isinstance(item, Candidate):
                found.append(item)
            else:
                refused.append(item)
        hits = _choose(self._admissible(found, analysed, refused), refused)
        return Explanation(hits, _worth_telling(refused, hits))

    def _admissible(self, found: Iterable[Candidate], sentence: Sentence, refused: list[Refusal]) -> list[Candidate]:
        """The candidates whose conditions hold."""
        by_term: dict[str, list[Candidate]] = {}
        for candidate in found:
            by_term.setdefault(candidate.hit.term.id, []).append(candidate)
        admissible = []
        for group in by_term.values():
            term = group[0].hit.term
            if not (term.require or term.exclude):
                admissible += group
                continue
            places = [(sentence.in_cleaned(one.hit.start), sentence.in_cleaned(one.hit.end)) for one in group]
            for candidate, reason in zip(group, refusals(term, sentence.cleaned, places), strict=True):
                hit = candidate.hit
                if reason:
                    refused.append(Refusal(hit.term, hit.start, hit.end, hit.surface, reason))
                else:
                    admissible.append(candidate)
        return admissible

    def _solid_modifiers(self, sentence: Sentence) -> Iterable[Refusal]:
        """Terms at the beginning of longer words, for the explanation only."""
        for token in sentence.tokens:
            near = {reading.word for reading in self._index.words.readings(token.word, sentence.all_caps)}
            for word in self._index.words.beginning(token.word):
                if word in near or len(token.word) <= len(word.text) or not token.word[0].isupper():
                    continue
                for pattern in self._index.by_anchor.get(word, ()):
                    if len(pattern.words) == 1:
                        reason = f"{_BEGINNING} of {token.word}"
                        yield sentence.refuse(pattern.term, token.start, token.end, reason)


def _worth_telling(refused: list[Refusal], hits: tuple[Hit, ...]) -> tuple[Refusal, ...]:
    """Each refusal once, in order, but for those that a hit answers: of its term, or in a word that looks alike."""
    unique = {(item.term.id, item.start, item.end): item for item in reversed(refused)}
    starts, ends = [hit.start for hit in hits], [hit.end for hit in hits]
    left = []
    for item in unique.values():
        near = hits[bisect_right(ends, item.start) : bisect_left(starts, item.end)]
        if not any(hit.term.id == item.term.id or item.reason.startswith(_LOOK_ALIKE) for hit in near):
            left.append(item)
    return tuple(sorted(left, key=lambda item: (item.start, item.end, item.term.id)))


def _choose(found: list[Candidate], refused: list[Refusal]) -> tuple[Hit, ...]:
    """The longest candidates that do not overlap."""
    chosen: list[Hit] = []
    ends: list[int] = []  # of the chosen, in their order
    for candidate in sorted(found, key=_rank):
        hit = candidate.hit
        place = bisect_right(ends, hit.start)
        if place == len(chosen) or chosen[place].start >= hit.end:
            chosen.insert(place, hit)
            ends.insert(place, hit.end)
        elif chosen[place].term.id != hit.term.id:
            rival = chosen[place]
            longer = rival.end - rival.start > hit.end - hit.start
            words = f"part of {rival.surface}, which" if longer else rival.surface
            reason = f"{words} is taken by {rival.term.id}"
            refused.append(Refusal(hit.term, hit.start, hit.end, hit.surface, reason))
    return tuple(chosen)


def _rank(candidate: Candidate) -> tuple[int, bool, int, bool, bool, int, str, str]:
    """Longest first; then what can be enforced, has more words, has conditions (is more particular), needs no lemma."""
    hit = candidate.hit
    unconditional = not (hit.term.require or hit.term.exclude)
    changed = hit.reason != "same word"
    length = hit.end - hit.start
    return -length, not hit.enforceable, -candidate.words, unconditional, changed, hit.start, hit.term.id, hit.reason
