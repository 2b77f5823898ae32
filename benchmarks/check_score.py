"""What a program's remarks on correct and on planted pairs are worth."""

from collections.abc import Sequence
from typing import NamedTuple

from benchmarks.check_pairs import Case
from benchmarks.check_peers import Answer, Said


class Verdict(NamedTuple):
    """What a program made of one pair.

    Attributes:
        case: the pair.
        remarks: the program's, without those that its defaults do not show.
        hidden: those.
    """

    case: Case
    remarks: tuple[Said, ...]
    hidden: tuple[Said, ...] = ()

    @property
    def error(self) -> bool:
        """Whether there is an error."""
        return any(said.error for said in self.remarks)

    @property
    def by_rule(self) -> bool:
        """Whether the right rule speaks."""
        return any(said.rule == self.case.rule for said in self.remarks)

    @property
    def names_words(self) -> bool:
        """Whether there are planted words, and a remark names words of the English."""
        return bool(self.case.words) and any(said.target for said in self.remarks)

    @property
    def at_words(self) -> bool:
        """Whether a remark is about the planted words."""
        return any(_meet(self.case, said) for said in self.remarks)


class Outcome(NamedTuple):
    """What one program made of all sets.

    Attributes:
        program: in words.
        correct, planted: its verdicts; None where the program is not installed.
        codes: its exit codes on the files of correct and of planted pairs.
    """

    program: str
    correct: list[Verdict] | None
    planted: list[Verdict] | None
    codes: tuple[str, str]


def verdicts(cases: Sequence[Case], answer: Answer) -> list[Verdict]:
    """What a program made of all pairs of a set."""
    made = []
    for index, case in enumerate(cases):
        remarks = answer.remarks(index)
        shown = tuple(said for said in remarks if said.severity != "info")
        made.append(Verdict(case, shown, tuple(said for said in remarks if said not in shown)))
    return made


def _meet(case: Case, said: Said) -> bool:
    """Whether a remark's words and the planted ones share a letter of the English."""
    theirs = _places(case.en, said.target)
    return any(
        start < end_of_other and other < end
        for start, end in _places(case.en, case.words)
        for other, end_of_other in theirs
    )


def _places(text: str, words: str) -> list[tuple[int, int]]:
    places = []
    at = text.find(words) if words else -1
    while at >= 0:
        places.append((at, at + len(words)))
        at = text.find(words, at + 1)
    return places
