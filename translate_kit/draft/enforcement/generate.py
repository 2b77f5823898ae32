"""The ways to candidates for one term of each of many sentences; the engine is asked for all of them at once."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from translate_kit.draft.enforcement.ask import Desk, Pair
from translate_kit.draft.enforcement.demand import debts
from translate_kit.draft.enforcement.forcing import Beginning, beginnings, likeliest, other_forms, wordings
from translate_kit.draft.enforcement.model import Candidate, Place
from translate_kit.draft.enforcement.occlusion import located, without
from translate_kit.draft.enforcement.settings import Enforcement
from translate_kit.draft.enforcement.untranslated import copies, outside
from translate_kit.draft.enforcement.work import Work
from translate_kit.draft.replacement import replacements
from translate_kit.glossary.term import Hit

_BEFORE_RIVAL = 4
"""Places up to a known wrong rendering at which the right one may begin."""

_HINTS = 2
"""Hypotheses of a German sentence with an English term in it, and forms of the term that are tried."""


@dataclass(frozen=True, slots=True)
class Case:
    """One term of one sentence.

    Attributes:
        work: the sentence.
        index: the term's among its hits.
        said: places of the words that stand for the term now, the likeliest first.
    """

    work: Work
    index: int
    said: tuple[Place, ...] = ()

    @property
    def hit(self) -> Hit:
        """The term."""
        return self.work.hits[self.index]


Groups = list[list[Candidate]]
"""Candidates for each case; not yet verified, and some may come twice."""


def locate(cases: Sequence[Case], desk: Desk) -> list[Case]:
    """The cases with the places where each term is said otherwise: a known rival, the German words themselves, and what
    depends on the term."""
    scores = desk.score(pair for case in cases if (pairs := _occlusion(case)) for pair in pairs)
    found = []
    for case in cases:
        work, verdict = case.work, case.work.verdicts[case.index]
        places = [(verdict.start, verdict.end)] if verdict.status == "forbidden" else copies(work.draft, case.hit)
        pairs = _occlusion(case)
        if pairs and all(pair in scores for pair in pairs):
            taken = [(other.start, other.end) for other in work.verdicts if other.status in ("satisfied", "admitted")]
            for start, end in located(work.draft, scores[pairs[0]], scores[pairs[1]], pairs[1][0]):
                if (start, end) not in places and not any(start < last and first < end for first, last in taken):
                    places.append((start, end))
        found.append(Case(work, case.index, tuple(places)))
    return found


def _occlusion(case: Case) -> tuple[Pair, ...]:
    work = case.work
    rest = without(work.sentence, case.hit)
    return ((work.sentence, work.draft), (rest, work.draft)) if any(map(str.isalpha, rest)) else ()


def replaced(cases: Sequence[Case]) -> Groups:
    """The term in place of the words that stand for it now; for a term that comes again, also in every such place."""
    found: Groups = [[] for _ in cases]
    for group, case in zip(found, cases, strict=True):
        draft, hit = case.work.draft, case.hit
        again = sum(other.enforceable and other.term.id == hit.term.id for other in case.work.hits) - 1
        for start, end in case.said:
            for one in replacements(draft, start, end, hit.term, hit=hit):
                said = draft[start:end]
                whole = _again(one.text, said, hit, again)
                group += [Candidate(text, "replaced", said=said) for text in dict.fromkeys((whole, one.text))]
    return found


def _again(draft: str, said: str, hit: Hit, times: int) -> str:
    """A draft in which the term takes the place of the same words wherever they still stand for it."""
    pattern = re.compile(rf"(?<!\w){re.escape(said.removesuffix('s'))}s?(?!\w)", re.IGNORECASE)
    for _ in range(times):
        place = next(iter(outside(draft, pattern, hit.term)), None)
        found = replacements(draft, *place, hit.term, hit=hit) if place else ()
        if not found:
            break
        draft = found[0].text
    return draft


def reranked(cases: Sequence[Case], desk: Desk, how: Enforcement) -> Groups:
    """Other hypotheses of the engine; asked for once a sentence."""
    new = [case.work for case in cases if case.work.others is None]
    for work, found in zip(new, desk.translate([work.sentence for work in new], how.hypotheses), strict=True):
        work.others = tuple(one.text for one in found)
    return [[Candidate(text, "reranked") for text in case.work.others or ()] for case in cases]


def forced(cases: Sequence[Case], desk: Desk, how: Enforcement) -> Groups:
    """Completions of the beginnings after which the model expects each term most."""
    asked: list[tuple[int, Beginning]] = []
    if desk.can("score"):
        firsts = [_near(case, beginnings(case.work.draft, case.work.sentence, case.hit)) for case in cases]
        best = _likeliest(cases, firsts, desk, how.positions)
        more = [
            [*group, *other_forms(case.work.draft, group, case.hit)] for case, group in zip(cases, best, strict=True)
        ]
        for number, group in enumerate(_likeliest(cases, more, desk, how.positions)):
            asked += [(number, one) for one in group]
    else:  # nothing tells where a term belongs but the words that stand for it
        for number, case in enumerate(cases):
            places = {start for start, _ in case.said}
            firsts_here = [
                one for one in beginnings(case.work.draft, case.work.sentence, case.hit) if one.place in places
            ]
            asked += [(number, one) for one in (*firsts_here, *other_forms(case.work.draft, firsts_here, case.hit))]
    results = desk.complete([(cases[number].work.sentence, one.text) for number, one in asked])
    found: Groups = [[] for _ in cases]
    for (number, _), hypotheses in zip(asked, results, strict=True):
        found[number] += [Candidate(hypothesis.text, "forced") for hypothesis in hypotheses]
    return found


def _near(case: Case, found: list[Beginning]) -> list[Beginning]:
    """Where the term is said wrongly, the beginnings next to those words; elsewhere it would be said beside them."""
    verdict = case.work.verdicts[case.index]
    if verdict.status != "forbidden":
        return found
    before = [one for one in found if one.place <= verdict.start]
    return before[-_BEFORE_RIVAL:] or found


def _likeliest(
    cases: Sequence[Case], groups: Sequence[Sequence[Beginning]], desk: Desk, count: int
) -> list[list[Beginning]]:
    scores = desk.score(
        (case.work.sentence, one.text) for case, group in zip(cases, groups, strict=True) for one in group
    )
    return [likeliest(group, case.work.sentence, scores, count) for case, group in zip(cases, groups, strict=True)]


def hinted(cases: Sequence[Case], desk: Desk, how: Enforcement) -> Groups:
    """Translations of the German sentence with the English terms in it: all that are owed or were brought in."""
    asked: dict[tuple[int, str], None] = {}
    for number, case in enumerate(cases):
        work = case.work
        wanted = {case.index, *debts(work.verdicts, how.level), *work.changed()}
        for wording in range(_HINTS):
            asked[number, _with_english(work, wanted, case.index, wording)] = None
    results = desk.translate([sentence for _, sentence in asked], _HINTS)
    found: Groups = [[] for _ in cases]
    for (number, _), hypotheses in zip(asked, results, strict=True):
        found[number] += [Candidate(hypothesis.text, "hinted") for hypothesis in hypotheses]
    return found


def _with_english(work: Work, indices: Iterable[int], varied: int, wording: int) -> str:
    text = work.sentence
    for index in sorted(indices, reverse=True):
        hit = work.hits[index]
        choices = wordings(hit)
        text = text[: hit.start] + choices[min(wording, len(choices) - 1) if index == varied else 0] + text[hit.end :]
    return text
