"""The order of candidates: the likelier first, with an advantage for what keeps to the draft and says the term itself.

A mean over tokens favours long sentences, whose added words are cheap (Basic Law of the European Union); a sum favours
short ones. The score lies between both. The weights make hardly a difference to chrF on the tuning half of the news
sentences (docs/enforcement.md); they are there for what chrF does not see, sentences that are twisted without need.
"""

import difflib

from translate_kit.draft.enforcement.model import Candidate

_LENGTH = 0.5
"""0 is the mean log-probability a token, 1 the sum."""

_CHANGE = 0.3
"""Log-probability a token that a wholly different sentence must be likelier by than the draft's own words."""

_REMAINS = 0.3
"""The same for a sentence in which the words that stood for the term stand still: it may say the thing twice."""

_ADMITTED = 0.5
"""The same for an admitted rendering where the preferred one can be had."""


def order(candidate: Candidate, draft: str) -> tuple[float, str]:
    """A key to sort by, the best first; deterministic.

    Args:
        candidate: the candidate; its score may be missing where the engine cannot score.
        draft: the draft before.
    """
    old, new = draft.split(), candidate.text.split()
    score = (candidate.score or 0.0) * ((len(new) + 1) / (len(old) + 1)) ** _LENGTH
    alike = difflib.SequenceMatcher(None, old, new, autojunk=False).ratio()
    less = _CHANGE * (1 - alike) + _REMAINS * candidate.remains + _ADMITTED * candidate.admitted
    return less - score, candidate.text
