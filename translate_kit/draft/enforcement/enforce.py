"""The enforcer: for each term that a draft owes, candidates from several ways, one verifier, one ranking."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from translate_kit.draft.enforcement.ask import Desk, StoppedError
from translate_kit.draft.enforcement.generate import Case, Groups, forced, hinted, locate, replaced, reranked
from translate_kit.draft.enforcement.judge import refusal
from translate_kit.draft.enforcement.model import Attempt, Candidate, Enforced
from translate_kit.draft.enforcement.rank import order
from translate_kit.draft.enforcement.settings import Enforcement
from translate_kit.draft.enforcement.words import content_words
from translate_kit.draft.enforcement.work import Work
from translate_kit.engine.base import Engine
from translate_kit.glossary.english import forms
from translate_kit.glossary.term import Hit
from translate_kit.glossary.verify import verify

_MOST_ATTEMPTS = 12
"""Terms of one sentence for which the engine is asked; further ones are only put in the place of other words."""

_TOGETHER = 16
"""Sentences whose candidates are computed together."""


def enforce(
    engine: Engine,
    drafts: Mapping[str, str],
    hits: Callable[[str], tuple[Hit, ...]],
    how: Enforcement,
    *,
    stop: Callable[[], bool] = lambda: False,
) -> Iterator[tuple[str, Enforced]]:
    """Bring the terms that are owed into drafts.

    Args:
        engine: what made the drafts.
        drafts: drafts by German sentence.
        hits: the terms of a sentence.
        how: the settings.
        stop: tells whether the user wants to stop.

    Yields:
        Every sentence that owed a term, in the order given, with its draft afterwards. When the user stops, the
        sentences that are left are not yielded.
    """
    works = []
    for sentence, draft in drafts.items():
        found = hits(sentence)
        work = Work(sentence, found, draft, draft, verify(found, draft))
        if draft and work.next_debt(how.level) is not None:
            works.append(work)
    desk = Desk(engine, stop)
    for start in range(0, len(works), _TOGETHER):
        group = works[start : start + _TOGETHER]
        try:
            while cases := [Case(work, index) for work in group if (index := work.next_debt(how.level)) is not None]:
                _round(cases, desk, how)
            results = [(work.sentence, work.result(desk.means(work.sentence, work.drafts()))) for work in group]
        except StoppedError:
            return
        desk.forget()
        yield from results


@dataclass(slots=True)
class _Pool:
    """A case and its candidates so far."""

    case: Case
    candidates: dict[str, Candidate] = field(default_factory=dict)

    def best(self, drop: float, before: float | None) -> Candidate | None:
        """The best sound candidate, if the sentence does not lose more than ``drop`` by it."""
        sound = [one for one in self.candidates.values() if not one.refused]
        if not sound:
            return None
        first = min(sound, key=lambda one: order(one, self.case.work.draft))
        lost = 0.0 if before is None or first.score is None else before - first.score
        return first if lost <= drop else None


def _round(cases: Sequence[Case], desk: Desk, how: Enforcement) -> None:
    """One term of each sentence: the cheap ways first, the dear ones only where those found nothing good."""
    ways: dict[str, Callable[[Sequence[Case]], Groups]] = {
        "replace": replaced,
        "rerank": lambda some: reranked(some, desk, how),
        "force": lambda some: forced(some, desk, how),
        "hint": lambda some: hinted(some, desk, how),
    }
    pools = [_Pool(case) for case in locate(cases, desk)]
    stages = [("replace",), ("rerank",), ("force", "hint")]
    before = _means(desk, [(pool.case.work.sentence, pool.case.work.draft) for pool in pools])
    waiting = list(range(len(pools)))
    for stage in stages:
        for step in stage:
            able = [number for number in waiting if step == "replace" or _may_ask(pools[number].case)]
            if step in how.steps and able:
                found = ways[step]([pools[number].case for number in able])
                for number, group in zip(able, found, strict=True):
                    _add(pools[number], group)
        _score([pools[number] for number in waiting], desk)
        waiting = [number for number in waiting if pools[number].best(how.easy_drop, before[number]) is None]
    for pool, score in zip(pools, before, strict=True):
        _settle(pool, score, how)


def _may_ask(case: Case) -> bool:
    """Whether the engine may be asked for a term: a sentence of forty terms must not take minutes."""
    return len(case.work.attempts) < _MOST_ATTEMPTS


def _add(pool: _Pool, candidates: Sequence[Candidate]) -> None:
    """Judge new candidates and put them into the pool; of two ways to one sentence the first counts."""
    work = pool.case.work
    said = " ".join(work.draft[slice(*place)] for place in pool.case.said)
    for one in candidates:
        if one.text not in pool.candidates:
            now = verify(work.hits, one.text)
            reason = refusal(work.sentence, work.draft, work.verdicts, one.text, now, pool.case.index, said)
            admitted = now[pool.case.index].status == "admitted"
            pool.candidates[one.text] = replace(
                one, refused=reason, admitted=admitted, remains=_remains(pool.case, one.text)
            )


def _remains(case: Case, text: str) -> float:
    """Share of the words that stood for a term and still stand, the term's own left out."""
    if not case.said:
        return 0.0
    own = {word for form in forms(case.hit.term) for word in content_words(form.text)}
    said = content_words(case.work.draft[slice(*case.said[0])]) - own
    return len(said & content_words(text)) / len(said) if said else 0.0


def _score(pools: Sequence[_Pool], desk: Desk) -> None:
    new = [(pool, one) for pool in pools for one in pool.candidates.values() if not one.refused and one.score is None]
    scores = _means(desk, [(pool.case.work.sentence, one.text) for pool, one in new])
    for (pool, one), score in zip(new, scores, strict=True):
        pool.candidates[one.text] = replace(one, score=score)


def _means(desk: Desk, pairs: Sequence[tuple[str, str]]) -> list[float | None]:
    scores = desk.score(pairs)
    return [scores[pair].mean if pair in scores else None for pair in pairs]


def _settle(pool: _Pool, before: float | None, how: Enforcement) -> None:
    """Take the best candidate, or flag the term."""
    case, work = pool.case, pool.case.work
    most = how.max_drop if case.said else how.max_drop / 2  # nothing tells where a term belongs that was left out
    taken = pool.best(most, before)
    ranked = []
    for one in sorted(pool.candidates.values(), key=lambda one: (bool(one.refused), *order(one, work.draft))):
        unlikely = not one.refused and before is not None and one.score is not None and before - one.score > most
        ranked.append(replace(one, refused="the engine finds it too unlikely") if unlikely else one)
    work.settle(case.index, Attempt(case.hit, work.draft, before, _said(case, taken), tuple(ranked), taken))


def _said(case: Case, taken: Candidate | None) -> str:
    """The words that stood for a term: those that went, else the likeliest."""
    if taken and taken.said:
        return taken.said
    places = [case.work.draft[slice(*place)] for place in case.said]
    return next((said for said in places if taken and said not in taken.text), places[0] if places else "")
