"""What every engine can do, and how it names itself."""

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal, Protocol


@dataclass(frozen=True, slots=True)
class Hypothesis:
    """A translation and how sure the model is of it.

    Attributes:
        text: the translation.
        score: mean log-probability a token (natural logarithm), end token included; 0 is certain. Comparable only
            between hypotheses of the same engine and call.
    """

    text: str
    score: float


@dataclass(frozen=True, slots=True)
class Score:
    """How likely a given target is.

    Attributes:
        log_probs: natural log-probability of every target piece, the end token last.
        pieces: the target pieces as the model's tokenizer writes them, the end token left out.
    """

    log_probs: tuple[float, ...]
    pieces: tuple[str, ...] = ()

    @property
    def mean(self) -> float:
        """Mean log-probability a piece."""
        return sum(self.log_probs) / len(self.log_probs)


def scored(log_probs: tuple[float, ...], pieces: Sequence[str]) -> Score:
    """A score with its pieces; where the target was too long for the model, with those that were scored."""
    return Score(log_probs, tuple(pieces[: len(log_probs) - 1]))


@dataclass(frozen=True, slots=True)
class Signature:
    """All that decides what an engine says: equal signatures give equal drafts.

    Attributes:
        engine: ``argos`` or ``embedded``.
        model: name of the model, such as ``translate-de_en``.
        version: the model's version.
        sha256: hash over the model's files, hex.
        settings: decoding settings that change the output (beam size, length penalty, compute type).
    """

    engine: str
    model: str
    version: str
    sha256: str
    settings: Mapping[str, str | int | float] = field(default_factory=dict)

    @property
    def id(self) -> str:
        """Sixteen hex digits that stand for the whole signature; the cache's key."""
        data = [self.engine, self.model, self.version, self.sha256, sorted(self.settings.items())]
        return hashlib.sha256(json.dumps(data, ensure_ascii=False).encode()).hexdigest()[:16]

    def __str__(self) -> str:
        return f"{self.engine} {self.model} {self.version} ({self.id})"


Ability = Literal["complete", "score"]
"""What not every engine can do: go on from a given beginning, and say how likely a given translation is."""

ABILITIES: frozenset[Ability] = frozenset(("complete", "score"))


class Engine(Protocol):
    """A translation engine, German to English. Texts are single sentences without line breaks.

    The iterators yield ``(index, result)`` as batches finish, in the engine's own order; every index comes once. A
    caller may stop at any time and keep what it has.
    """

    @property
    def signature(self) -> Signature:
        """What made the output."""

    @property
    def quality(self) -> str:
        """One short sentence on how good the drafts are, for people."""

    @property
    def abilities(self) -> frozenset[Ability]:
        """Which of ``complete`` and ``score`` it can do; the others are not called."""

    def translate(
        self, sentences: Sequence[str], *, hypotheses: int = 1
    ) -> Iterator[tuple[int, tuple[Hypothesis, ...]]]:
        """Translate sentences; each result has up to ``hypotheses`` entries, the best first."""

    def complete(
        self, sources: Sequence[str], prefixes: Sequence[str], *, hypotheses: int = 1
    ) -> Iterator[tuple[int, tuple[Hypothesis, ...]]]:
        """Translate with given beginnings. A result's text contains its prefix; its score counts all its tokens."""

    def score(self, sources: Sequence[str], targets: Sequence[str]) -> Iterator[tuple[int, Score]]:
        """Score given translations."""
