"""The state of one sentence while its terms are brought in."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from translate_kit.draft.enforcement.demand import debts
from translate_kit.draft.enforcement.model import Attempt, Enforced, Outcome
from translate_kit.draft.enforcement.settings import Level
from translate_kit.glossary.english import forms
from translate_kit.glossary.term import Hit, Verdict
from translate_kit.glossary.verify import verify


@dataclass(slots=True)
class Work:
    """A sentence that owes terms.

    Attributes:
        sentence: the German sentence.
        hits: its terms.
        plain: the engine's own draft.
        draft: the draft so far.
        verdicts: what the draft so far does with the terms.
        others: hypotheses of the engine, None before it was asked.
    """

    sentence: str
    hits: tuple[Hit, ...]
    plain: str
    draft: str
    verdicts: tuple[Verdict, ...]
    others: tuple[str, ...] | None = None
    attempts: list[Attempt] = field(default_factory=list)
    _tried: set[int] = field(default_factory=set)
    _outcomes: dict[int, Outcome] = field(default_factory=dict)
    _changes: dict[int, tuple[str, str]] = field(default_factory=dict)

    def next_debt(self, level: Level) -> int | None:
        """Index of the first term that is owed and was not tried yet."""
        return next((index for index in debts(self.verdicts, level) if index not in self._tried), None)

    def settle(self, index: int, attempt: Attempt) -> None:
        """Take an attempt's candidate, or flag the term."""
        self._tried.add(index)
        self.attempts.append(attempt)
        taken = attempt.taken
        if taken is None:
            # the same term in another place would be tried with the same candidates
            places = [other for other, hit in enumerate(self.hits) if hit.term.id == attempt.hit.term.id]
            self._tried.update(places)
            for other in places:
                if self.verdicts[other].status in ("missing", "forbidden"):
                    self._outcomes[other] = Outcome("flagged", attempt.said)
            return
        # what was handed to one of two terms with the same English is free for the other now
        self._tried -= {other for other, hit in enumerate(self.hits) if other != index and _alike(hit, attempt.hit)}
        before, change = self.verdicts, (self.draft, taken.text)
        self.draft = taken.text
        self.verdicts = verify(self.hits, taken.text)
        for other, (old, new) in enumerate(zip(before, self.verdicts, strict=True)):
            good = new.status in ("satisfied", "admitted")
            if other == index or (good and old.status in ("missing", "forbidden")):
                same = new.hit.term.id == attempt.hit.term.id
                said = attempt.said if other == index or (same and not old.rendering) else old.rendering
                self._outcomes[other], self._changes[other] = Outcome(taken.way, said), change

    def changed(self) -> list[int]:
        """Indices of the terms that were brought in."""
        return sorted(index for index, outcome in self._outcomes.items() if outcome.action != "flagged")

    def drafts(self) -> list[str]:
        """The drafts from the plain one to the last one; none where nothing changed."""
        return list(dict.fromkeys(text for change in self._changes.values() for text in change))

    def result(self, scores: Mapping[str, float]) -> Enforced:
        """The draft as it is now, with what was done for each term.

        Args:
            scores: mean log-probability a token of the drafts, as far as the engine can score.
        """
        outcomes = []
        for index, verdict in enumerate(self.verdicts):
            outcome = self._outcomes.get(index) or untouched(verdict)
            if index in self._changes:
                before, after = map(scores.get, self._changes[index])
                outcome = replace(outcome, score_before=before, score_after=after)
            outcomes.append(outcome)
        return Enforced(self.draft, self.plain, self.verdicts, tuple(outcomes), tuple(self.attempts))


def _alike(one: Hit, other: Hit) -> bool:
    """Whether two terms are different and have the same English."""
    english = [{form.words for form in forms(hit.term) if form.kind != "forbidden"} for hit in (one, other)]
    return one.term.id != other.term.id and not english[0].isdisjoint(english[1])


def untouched(verdict: Verdict) -> Outcome:
    """The outcome of a term for which nothing had to be done, or nothing may be done."""
    if verdict.status == "satisfied":
        return Outcome("right", verdict.rendering)
    if verdict.status == "admitted":
        return Outcome("admitted", verdict.rendering)
    return Outcome("none", verdict.rendering)
