"""What the two thresholds of enforcement do, worked out from the candidates of one run that knew neither."""

import json
import math
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from benchmarks.terminology_measure import Bench, Run
from translate_kit.draft.enforcement.model import Attempt
from translate_kit.draft.enforcement.settings import EASY_DROP, MAX_DROP, Enforcement

MAX_DROPS = (0, 0.05, 0.1, 0.2, 0.3, 0.5, 0.75, 1, 1.5, 2, math.inf)
EASY_DROPS = (-math.inf, 0, 0.1, 0.2, 0.3, 0.5, math.inf)
_STAGES = (("replaced",), ("reranked",), ("forced", "hinted"))
"""Ways that are tried together; the next ones only where these found nothing good."""


@dataclass(frozen=True, slots=True)
class Option:
    """A sound candidate: its text, the way it came, and what the sentence loses by it a token."""

    text: str
    way: str
    lost: float


@dataclass(frozen=True, slots=True)
class Choice:
    """An attempt: the draft before, whether words are known that stood for the term, and the sound candidates, the best
    first."""

    before: str
    located: bool
    options: tuple[Option, ...]


Choices = dict[str, tuple[Choice, ...]]
"""The attempts for each German sentence that owes a term, in order."""


@dataclass(frozen=True, slots=True)
class Taken:
    """What a pair of thresholds does: the drafts, terms brought in, terms flagged, terms that took the dear ways."""

    texts: dict[str, str]
    brought: int
    flagged: int
    dear: int


def collect(bench: Bench, plain: Run) -> Choices:
    """Candidates of all ways for every term that is owed."""
    how = Enforcement(easy_drop=-math.inf, max_drop=math.inf)
    done = bench.enforced(plain, "all ways, no thresholds (for the curve)", how).enforced or {}
    return {german: tuple(_choice(attempt) for attempt in enforced.attempts) for german, enforced in done.items()}


def _choice(attempt: Attempt) -> Choice:
    before = attempt.score_before
    return Choice(
        attempt.before,
        bool(attempt.said),
        tuple(
            Option(one.text, one.way, 0.0 if before is None or one.score is None else before - one.score)
            for one in attempt.candidates
            if not one.refused
        ),
    )


def keep(choices: Choices, file: Path) -> None:
    """Write candidates to a file."""
    data = {german: [asdict(choice) for choice in made] for german, made in choices.items()}
    file.write_text(json.dumps(data, ensure_ascii=False, indent=1) + "\n", encoding="utf-8", newline="\n")


def load(file: Path) -> Choices:
    """Read candidates that ``keep`` wrote."""
    try:
        return {
            german: tuple(
                Choice(one["before"], one["located"], tuple(Option(**option) for option in one["options"]))
                for one in made
            )
            for german, made in json.loads(file.read_text(encoding="utf-8")).items()
        }
    except (ValueError, KeyError, TypeError, AttributeError):
        sys.exit(f"{file}: not a file of candidates; delete it, and the next run writes it anew")


def take(plain: Mapping[str, str], choices: Choices, easy: float = EASY_DROP, most: float = MAX_DROP) -> Taken:
    """The drafts that thresholds lead to.

    Where an earlier term of a sentence is decided otherwise than in the run, what was found for the later ones no
    longer fits; they are left as they are.

    Args:
        plain: the plain drafts.
        choices: the candidates.
        easy: what a sentence may lose before dearer ways are tried.
        most: what it may lose at all; half of it where nothing tells which words stood for the term.
    """
    texts = dict(plain)
    brought = flagged = dear = 0
    for german, attempts in choices.items():
        for choice in attempts:
            if choice.before != texts[german]:
                continue
            best, stage = _best(choice.options, easy)
            dear += stage == len(_STAGES) - 1
            if best is not None and best.lost <= (most if choice.located else most / 2):
                texts[german] = best.text
                brought += 1
            else:
                flagged += 1
    return Taken(texts, brought, flagged, dear)


def _best(options: Sequence[Option], easy: float) -> tuple[Option | None, int]:
    """The candidate that would be taken if nothing were too unlikely, and the last stage that was needed."""
    ways: set[str] = set()
    best = None
    for number, stage in enumerate(_STAGES):
        ways.update(stage)
        best = next((one for one in options if one.way in ways), None)
        if best is not None and best.lost <= easy:
            return best, number
    return best, len(_STAGES) - 1


def pairs(bounds: Iterable[float], name: str) -> list[tuple[str, float, float]]:
    """Thresholds to try, one of the two at a time: how it is written, easy, most."""
    written = [("none" if math.isinf(bound) else f"{bound:g}", bound) for bound in bounds]
    if name == "max":
        return [(text, EASY_DROP, bound) for text, bound in written]
    return [("never" if bound == -math.inf else text, bound, MAX_DROP) for text, bound in written]
