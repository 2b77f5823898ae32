"""What enforcement works on and what it leaves behind."""

from dataclasses import dataclass, field
from typing import Literal

from translate_kit.catalog.provenance import Action
from translate_kit.glossary.term import Hit, Verdict

Place = tuple[int, int]
"""Start and end in a draft, in code points."""

Way = Literal["reranked", "forced", "replaced", "hinted"]


@dataclass(frozen=True, slots=True)
class Candidate:
    """A sentence that might take the draft's place.

    Attributes:
        text: the sentence.
        way: how it was made.
        score: its mean log-probability a token; None where the engine cannot score or nobody asked.
        refused: why it cannot be taken; empty where it can.
        admitted: whether it says the term by an admitted rendering, not by the preferred one.
        remains: share of the words that stood for the term before and still stand, 0 to 1.
        said: the words that went for it, where that is known for sure.
    """

    text: str
    way: Way
    score: float | None = None
    refused: str = ""
    admitted: bool = False
    remains: float = 0.0
    said: str = ""


@dataclass(frozen=True, slots=True)
class Attempt:
    """What was tried for one term of one sentence.

    Attributes:
        hit: the term.
        before: the draft before.
        score_before: its score.
        said: the words that stood for the term, as far as they could be located; empty otherwise.
        candidates: what was looked at, the best first.
        taken: the candidate that was taken; None where none was good enough.
    """

    hit: Hit
    before: str
    score_before: float | None
    said: str
    candidates: tuple[Candidate, ...]
    taken: Candidate | None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What was done for one term.

    Attributes:
        action: see ``provenance.Action``.
        said: what the engine's own draft said for it, as far as it is known.
        score_before, score_after: mean log-probability a token of the whole sentence; None where nothing changed.
    """

    action: Action
    said: str = ""
    score_before: float | None = None
    score_after: float | None = None


@dataclass(frozen=True, slots=True)
class Enforced:
    """A draft after enforcement.

    Attributes:
        text: the draft.
        plain: the engine's own.
        verdicts: what it does with each term of its sentence, in the order of the hits.
        outcomes: what was done for each.
        attempts: what was tried, in order.
    """

    text: str
    plain: str
    verdicts: tuple[Verdict, ...] = ()
    outcomes: tuple[Outcome, ...] = ()
    attempts: tuple[Attempt, ...] = field(default=())
