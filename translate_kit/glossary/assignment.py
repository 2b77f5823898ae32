"""Handing out words of a translation to terms: none twice, longer renderings first, as many as possible.

The best choice is found exactly, for what a sentence or a paragraph holds. Its cost grows with the product of how often
each term is wanted; beyond MOST_STEPS (hundreds of renderings of terms that stand in each other's way) the choice is
made greedily instead, which is fast, still gives no word away twice, and may serve a term less than would be possible.
"""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import prod

from translate_kit.glossary.english import Rendering

MOST_STEPS = 50_000
"""Steps of the exact search in one group of options, some microseconds each."""

Score = tuple[int, int, int]
"""Weight of the renderings, preferred renderings, and minus the places: compared in this order."""


@dataclass(frozen=True, slots=True)
class Option:
    """A place that could serve a term.

    Attributes:
        term: id of the term.
        first, last: indices of its words.
        preferred: whether the preferred rendering stands there.
        rendering: the place.
    """

    term: str
    first: int
    last: int
    preferred: bool
    rendering: Rendering


def assign(options: Sequence[Option], wants: Mapping[str, int]) -> list[Option]:
    """The best choice of options that do not overlap.

    A choice is better when its renderings are longer, or as long and more (a rendering weighs a power of the number of
    options, so one of two words outweighs any number of single ones); then when more of it is preferred; then when it
    stands earlier. Solved by dynamic programming over the places of each group of options that can get in each other's
    way.

    Args:
        options: the places, in any order.
        wants: how many places each term can use.

    Returns:
        The chosen options.
    """
    if len(options) < 2:
        return [option for option in options if wants[option.term]]
    base = len(options) + 1
    chosen: list[Option] = []
    for group in _groups(options):
        chosen += _best(group, wants, base) if _steps(group, wants) <= MOST_STEPS else _greedy(group, wants)
    return chosen


def _steps(options: Sequence[Option], wants: Mapping[str, int]) -> int:
    """At most so many steps the exact search takes."""
    offered = Counter(option.term for option in options)
    return len(options) * prod(min(wants[term], count) + 1 for term, count in offered.items())


def _greedy(options: Sequence[Option], wants: Mapping[str, int]) -> list[Option]:
    """A good choice: longer renderings first, of these the preferred ones first, those that end early first."""
    left = dict(wants)
    taken: set[int] = set()
    chosen = []
    for option in sorted(options, key=lambda one: (one.first - one.last, not one.preferred, one.last, one.term)):
        words = range(option.first, option.last + 1)
        if left[option.term] and taken.isdisjoint(words):
            left[option.term] -= 1
            taken.update(words)
            chosen.append(option)
    return chosen


def _groups(options: Sequence[Option]) -> list[list[Option]]:
    """Options that overlap or serve the same term, directly or through others, stay together."""
    group_of: dict[str, set[str]] = {option.term: {option.term} for option in options}
    reach: Option | None = None
    for option in sorted(options, key=lambda option: option.first):
        if reach is not None and option.first <= reach.last and group_of[option.term] is not group_of[reach.term]:
            joined = group_of[option.term] | group_of[reach.term]
            group_of.update(dict.fromkeys(joined, joined))
        if reach is None or option.last > reach.last:
            reach = option
    groups: dict[int, list[Option]] = defaultdict(list)
    for option in options:
        groups[id(group_of[option.term])].append(option)
    return list(groups.values())


def _best(options: Sequence[Option], wants: Mapping[str, int], base: int) -> list[Option]:
    """The best choice in a group. A state is the first free word and what each term still wants."""
    terms = sorted({option.term for option in options})
    offered = Counter(option.term for option in options)
    wanted = tuple(min(wants[term], offered[term]) for term in terms)
    states: dict[tuple[int, tuple[int, ...]], _Choice] = {(0, wanted): _Choice()}
    for option in sorted(options, key=lambda option: (option.first, option.last, option.term, not option.preferred)):
        following: dict[tuple[int, tuple[int, ...]], _Choice] = {}
        place = terms.index(option.term)
        for (free, left), choice in states.items():
            # Options come by their first word: what is free before this one makes no difference any more.
            _keep_better(following, (max(free, option.first), left), choice)
            if option.first >= free and left[place]:
                weight = base ** (option.last - option.first + 1)
                rest = (*left[:place], left[place] - 1, *left[place + 1 :])
                _keep_better(following, (option.last + 1, rest), choice.with_option(option, weight))
        states = following
    best = max(states.values(), key=lambda choice: choice.score)
    return best.options()


@dataclass(frozen=True, slots=True)
class _Choice:
    """Options chosen so far, the last one and the choice before it."""

    score: Score = (0, 0, 0)
    option: Option | None = None
    before: "_Choice | None" = None

    def with_option(self, option: Option, weight: int) -> "_Choice":
        score = (self.score[0] + weight, self.score[1] + option.preferred, self.score[2] - option.first)
        return _Choice(score, option, self)

    def options(self) -> list[Option]:
        found = []
        choice: _Choice | None = self
        while choice is not None and choice.option is not None:
            found.append(choice.option)
            choice = choice.before
        return found[::-1]


def _keep_better(
    states: dict[tuple[int, tuple[int, ...]], _Choice], state: tuple[int, tuple[int, ...]], choice: _Choice
) -> None:
    if state not in states or choice.score > states[state].score:
        states[state] = choice
