"""HanTa, opened in half of the time that it takes itself, and several times as fast; its answers stay the same."""

import gc
from functools import cache
from typing import Any

from translate_kit.glossary.tagger_paths import LEAST, Paths, State

MODEL = "morphmodel_ger.pgz"


@cache
def tagger() -> Any:
    """The tagger for German, loaded when first asked for (0.15 s, most of it for numpy, which it imports)."""
    from HanTa.HanoverTagger import END_UNKNOWN, UNKNOWN, HanoverTagger
    from numpy import logaddexp

    class Tagger(HanoverTagger):  # type: ignore[misc]
        """HanTa's, with what is slow done otherwise."""

        def reachable(self) -> None:
            """For each final state, the states from which it can be reached."""
            before: dict[int, set[int]] = {}
            for (_, state), followers in self.LP_trans.items():
                for follower in followers:
                    before.setdefault(follower, set()).add(state)
            self.reachability = {state: _all_before(state, before) for state in self.int2tag if state < 0}

        def analyze_forward(self, word: str) -> list[tuple[int, float]]:
            """The parts of speech of a word in small letters, the likeliest first."""
            row, _ = paths.find(word, 0, strict=self.strict)
            ends: dict[State, float] = {}
            for state, log in row.items():
                for tag, step in self.LP_trans_final.get(state, ()):
                    end, new = (state[1], tag), log + step
                    if new > ends.get(end, LEAST):
                        ends[end] = new
            found: dict[int, float] = {}
            for (_, tag), log in ends.items():
                found[-tag] = logaddexp(found[-tag], log) if -tag in found else log
            return sorted(found.items(), key=lambda item: item[1], reverse=True) or [(UNKNOWN, 0)]

        def analyze_viterbi(self, word: str, targetpos: int) -> list[tuple[int, int]]:
            """The tags of a word's pieces and where each ends, given the final tag."""
            size = len(word)
            for strict in (True, False):
                row, origins = paths.find(word, targetpos, strict=strict)
                ends: dict[int, tuple[float, State]] = {}
                for state, log in row.items():
                    step = dict(self.LP_trans_final.get(state, ())).get(targetpos)
                    if step is not None and log + step > ends.get(state[1], (LEAST,))[0]:
                        ends[state[1]] = log + step, state
                if ends:
                    _, state = max(ends.values(), key=lambda end: end[0])
                    return [*_way_to(state, size, origins), (targetpos, size + 1)]
            return [(UNKNOWN, size), (END_UNKNOWN, size + 1)]

    collects = gc.isenabled()
    gc.disable()  # hundreds of thousands of objects are made, and none of them is rubbish
    try:
        made = Tagger(MODEL)
        paths = Paths(made)
    finally:
        if collects:
            gc.enable()
    return made


def _all_before(state: int, before: dict[int, set[int]]) -> frozenset[int]:
    found: set[int] = set()
    new = before.get(state, set())
    while new:
        found |= new
        new = set().union(*(before.get(one, ()) for one in new)) - found
    return frozenset(found)


def _way_to(state: State, place: int, origins: Any) -> list[tuple[int, int]]:
    """The tags on the best way to a state, each with where it ends."""
    way = []
    while place > 0:
        way.append((state[1], place))
        state, place = origins[place][state]
    return way[::-1]
