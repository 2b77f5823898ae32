"""The order of candidates: the likelier first, with an advantage for what changes less and says the term itself."""

import difflib

from translate_kit.draft.enforcement.model import Candidate

_CHANGE = 0.3
"""Log-probability a token that a wholly different sentence must be likelier by than the draft's own words."""

_ADMITTED = 0.3
"""The same for an admitted rendering where the preferred one can be had."""


def order(candidate: Candidate, draft: str) -> tuple[float, str]:
    """A key to sort by, the best first; deterministic.

    Args:
        candidate: the candidate; its score may be missing where the engine cannot score.
        draft: the draft before.
    """
    score = 0.0 if candidate.score is None else candidate.score
    alike = difflib.SequenceMatcher(None, draft.split(), candidate.text.split(), autojunk=False).ratio()
    return -(score - _CHANGE * (1 - alike) - _ADMITTED * candidate.admitted), candidate.text
