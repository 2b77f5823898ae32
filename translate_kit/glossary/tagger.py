"""HanTa, opened in half of the time that it takes itself; its answers stay the same."""

import gc
from functools import cache
from typing import Any

MODEL = "morphmodel_ger.pgz"


@cache
def tagger() -> Any:
    """The tagger for German, loaded when first asked for (0.15 s, most of it for numpy, which it imports)."""
    from HanTa.HanoverTagger import HanoverTagger

    class Tagger(HanoverTagger):  # type: ignore[misc]
        """HanTa's, which looks at every pair of states for every state to learn which can lead to which."""

        def reachable(self) -> None:
            """For each final state, the states from which it can be reached."""
            before: dict[int, set[int]] = {}
            for (_, state), followers in self.LP_trans.items():
                for follower in followers:
                    before.setdefault(follower, set()).add(state)
            self.reachability = {state: _all_before(state, before) for state in self.int2tag if state < 0}

    collects = gc.isenabled()
    gc.disable()  # hundreds of thousands of objects are made, and none of them is rubbish
    try:
        return Tagger(MODEL)
    finally:
        if collects:
            gc.enable()


def _all_before(state: int, before: dict[int, set[int]]) -> frozenset[int]:
    found: set[int] = set()
    new = before.get(state, set())
    while new:
        found |= new
        new = set().union(*(before.get(one, ()) for one in new)) - found
    return frozenset(found)
