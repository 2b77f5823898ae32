"""Asking an engine for many things at once, and in order; what it was asked already is remembered."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TypeVar

from translate_kit.engine.base import Ability, Engine, Hypothesis, Score

Result = TypeVar("Result")
Pair = tuple[str, str]


class StoppedError(Exception):
    """The user asked to stop."""


class Desk:
    """An engine as the enforcer asks it.

    Args:
        engine: the engine.
        stop: tells whether the user wants to stop; asked between two results.
    """

    def __init__(self, engine: Engine, stop: Callable[[], bool] = lambda: False) -> None:
        self._engine = engine
        self._stop = stop
        self._scores: dict[Pair, Score] = {}

    def can(self, ability: Ability) -> bool:
        """Whether the engine has an ability."""
        return ability in self._engine.abilities

    def translate(self, sentences: Sequence[str], hypotheses: int) -> list[tuple[Hypothesis, ...]]:
        """Hypotheses of every sentence.

        Raises:
            StoppedError: the user asked to stop.
        """
        return self._ordered(self._engine.translate(sentences, hypotheses=hypotheses), len(sentences), ())

    def complete(self, requests: Sequence[Pair]) -> list[tuple[Hypothesis, ...]]:
        """Translations of sentences with given beginnings; none where a beginning cannot be forced.

        Raises:
            StoppedError: the user asked to stop.
        """
        if not self.can("complete"):
            return [()] * len(requests)
        found = self._engine.complete([source for source, _ in requests], [prefix for _, prefix in requests])
        return self._ordered(found, len(requests), ())

    def score(self, pairs: Iterable[Pair]) -> dict[Pair, Score]:
        """Scores of translations by sentence and translation; none where the engine cannot score.

        Raises:
            StoppedError: the user asked to stop.
        """
        if not self.can("score"):
            return {}
        wanted = list(dict.fromkeys(pairs))
        new = [pair for pair in wanted if pair not in self._scores]
        if new:
            found = self._engine.score([source for source, _ in new], [target for _, target in new])
            for pair, score in zip(new, self._ordered(found, len(new), Score((0.0,))), strict=True):
                self._scores[pair] = score
        return {pair: self._scores[pair] for pair in wanted}

    def means(self, sentence: str, drafts: Sequence[str]) -> dict[str, float]:
        """Mean log-probability a token of a sentence's drafts; none where the engine cannot score.

        They are computed for themselves: in the company of other sentences a model with rounded weights gives scores
        that differ in the fourth place, and a run that goes on after a stop has other company.

        Raises:
            StoppedError: the user asked to stop.
        """
        if not drafts or not self.can("score"):
            return {}
        found = self._engine.score([sentence] * len(drafts), drafts)
        return dict(zip(drafts, (one.mean for one in self._ordered(found, len(drafts), Score((0.0,)))), strict=True))

    def forget(self) -> None:
        """Drop the remembered scores."""
        self._scores.clear()

    def _ordered(self, results: Iterator[tuple[int, Result]], count: int, empty: Result) -> list[Result]:
        ordered = [empty] * count
        for index, result in results:
            ordered[index] = result
            if self._stop():
                raise StoppedError
        return ordered
