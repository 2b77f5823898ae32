"""How hard the glossary is enforced, and the limits of what may be done to a draft for it."""

from dataclasses import dataclass
from typing import Literal

Level = Literal["off", "must", "prefer"]
Step = Literal["replace", "rerank", "force", "hint"]

STEPS: tuple[Step, ...] = ("replace", "rerank", "force", "hint")
"""The ways to candidates: other words exchanged for the term; other hypotheses of the engine; beginnings with the term
that the engine completes; the German sentence with the English term in it."""

EASY_DROP = 0.2
"""Log-probability a token that a draft may lose without further ways being tried."""

MAX_DROP = 1.0
"""Log-probability a token that a draft may lose at all. docs/enforcement.md has the curve behind both."""


@dataclass(frozen=True, slots=True)
class Enforcement:
    """Settings of the enforcer.

    Attributes:
        level: ``must`` mends what the glossary demands, ``prefer`` also what it prefers, ``off`` nothing. A rendering
            known to be wrong is mended for preferred terms too, unless ``off``.
        steps: the ways to candidates that are used.
        hypotheses: how many hypotheses of the engine are looked at.
        positions: how many beginnings a term are given to the engine to complete.
        easy_drop: natural log-probability a token that a sentence may lose by a cheap change before others are tried.
        max_drop: natural log-probability a token that a sentence may lose by any change; half of it where no words
            are known that stand for the term.
    """

    level: Level = "must"
    steps: tuple[Step, ...] = STEPS
    hypotheses: int = 8
    positions: int = 4
    easy_drop: float = EASY_DROP
    max_drop: float = MAX_DROP

    @property
    def signature(self) -> str:
        """All that decides the outcome, in one short line; equal signatures give equal drafts."""
        if self.level == "off":
            return "off"
        steps = "+".join(self.steps)
        return f"{self.level} v3 {steps} n{self.hypotheses} p{self.positions} {self.easy_drop:g} {self.max_drop:g}"
