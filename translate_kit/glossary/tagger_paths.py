"""The likeliest ways through the letters of a word, in HanTa's model.

HanTa asks for each piece of the word and for each tag that may follow how likely they are together. But it knows most
pieces with no tag at all, and guesses of unknown ones with eleven of its 122 tags only. So here the piece says which
tags are worth a step. Ways are kept in HanTa's order and added up in its order, so that the same one wins.
"""

from collections.abc import Container
from functools import lru_cache
from typing import Any

State = tuple[int, int]
"""A tag and the one before it."""
Steps = list[tuple[int, float, State]]
"""Tags that may follow a state, with their log-probabilities and the states they lead to, in the model's order."""
Tags = frozenset[int]
Row = dict[State, float]
"""The states at a place between letters, with the log-probability of the best way there."""
Origins = list[dict[State, tuple[State, int]]]
"""For each place and state, the state before it on the best way, and its place."""

BEGIN: State = (0, 1)
LEAST = -1e6
"""No way is as unlikely."""
_STATES = 3
"""States of a place that are followed further are no worse than the one behind these, by more than 1."""
_LONGEST = 24
"""Letters of a piece beyond which its length makes no difference."""
_ENDING = 4
"""Letters at the end of a piece by which its tag is guessed, at most and if there are more before them."""
_WHOLE_WORD = 4.6
"""What a guess loses that takes a whole word for one piece."""
_ALL: Tags = frozenset((0,))
_NOTHING: tuple[Tags, dict[int, float]] = (frozenset(), {})


class Paths:
    """Finds ways through words.

    Args:
        model: HanTa's tagger, loaded.
    """

    def __init__(self, model: Any) -> None:
        self._model = model
        self._guessed = frozenset(model.LP_hapax_t) & frozenset(model.LP_s_t)
        known: dict[str, dict[int, float]] = {}
        for tag, pieces in model.LP_m_t.items():
            for piece, log in pieces.items():
                known.setdefault(piece, {})[tag] = log
        self._known = {piece: (frozenset(logs), logs) for piece, logs in known.items()}
        self._steps_of: dict[tuple[State, int], dict[Tags, Steps]] = {}
        endings = [frozenset(model.LP_s_t[tag]) for tag in self._guessed]
        self._endings = endings[0] if endings and len(set(endings)) == 1 else None
        self._guess = lru_cache(maxsize=1 << 15)(self._guess_of)

    def find(self, word: str, target: int, *, strict: bool) -> tuple[Row, Origins]:
        """The states at the end of a word, and where all states come from.

        Args:
            word: in small letters.
            target: the final tag that is to be reached; 0 for any.
            strict: whether only pieces that the model knows may be used.
        """
        size = len(word)
        rows: list[Row] = [{BEGIN: 0.0}, *({} for _ in word)]
        origins: Origins = [{} for _ in rows]
        shortest_guess = size + 1 if strict else 1 if size < 4 else 3
        endings = ["" if strict else self._ending(word[max(0, end - _ENDING - 1) : end]) for end in range(size + 1)]
        for start in range(size):
            row = rows[start]
            if not row:
                continue
            least = sorted(row.values(), reverse=True)[_STATES] - 1 if len(row) > _STATES else LEAST
            states = [(state, log, self._steps(state, target)) for state, log in row.items() if log >= least]
            for end in range(start + 1, size + 1):
                piece = word[start:end]
                tags, logs = self._known.get(piece, _NOTHING)
                if end - start >= shortest_guess:
                    length = end - start
                    ending = endings[end] if length > _ENDING else self._ending(piece)
                    guess = self._guess(ending, min(length, _LONGEST), length == size)
                    tags, logs = (self._guessed | tags, {**guess, **logs}) if logs else (self._guessed, guess)
                if not logs:
                    continue
                reached, came = rows[end], origins[end]
                for state, log, by_tags in states:
                    steps = by_tags.get(tags)
                    if steps is None:
                        steps = by_tags[tags] = [step for step in by_tags[_ALL] if step[0] in tags]
                    for tag, step, following in steps:
                        new = log + step + logs[tag]
                        if new > reached.get(following, LEAST):
                            reached[following] = new
                            came[following] = state, start
        return rows[size], origins

    def _steps(self, state: State, target: int) -> dict[Tags, Steps]:
        """The steps from a state that can lead to a final tag: all, and what was once asked of them for some tags."""
        found = self._steps_of.get((state, target))
        if found is None:
            steps = self._model.LP_trans_nonfinal.get(state, [])
            if target:
                leading = self._model.reachability.get(target, frozenset())
                steps = [(tag, log) for tag, log in steps if tag in leading]
            found = self._steps_of[state, target] = {_ALL: [(tag, log, (state[1], tag)) for tag, log in steps]}
        return found

    def _ending(self, piece: str) -> str:
        """The last letters of a piece, as far as they make a difference to a guess."""
        if self._endings is None:
            return piece[-_ENDING:]
        return _known_ending(piece, len(piece), self._endings)

    def _guess_of(self, ending: str, length: int, whole: bool) -> dict[int, float]:
        """How likely a piece that the model does not know is with each of the tags that it guesses.

        Args:
            ending: its last letters.
            length: how many it has, up to ``_LONGEST``.
            whole: whether it is the whole word.
        """
        model = self._model
        logs = {}
        for tag in self._guessed:
            endings = model.LP_s_t[tag]
            known = ending if self._endings is not None else _known_ending(ending, length, endings)
            log = model.Int_t + model.LP_hapax_t[tag] + model.LP_len_t[tag][length] + endings[known]
            logs[tag] = log - _WHOLE_WORD if whole else log
        return logs


def _known_ending(piece: str, length: int, endings: Container[str]) -> str:
    """The longest ending of a piece with so many letters that is among some."""
    for letters in range(min(_ENDING, length - 1), 0, -1):
        if piece[-letters:] in endings:
            return piece[-letters:]
    return ""
