"""What a rule is. Four kinds, by what they look at; a rule does no input or output."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Generic, NamedTuple, TypeVar

from translate_kit.catalog.state import State
from translate_kit.check.finding import Remark, Severity
from translate_kit.check.pair import Pair

DRAFTS = frozenset((State.DRAFT, State.TOUCHED))


class Example(NamedTuple):
    """A German sentence and an English one."""

    source: str
    target: str


@dataclass(frozen=True, slots=True)
class Rule:
    """One thing that can be wrong with a translation.

    Attributes:
        id: its name, kebab-case.
        severity: how bad its findings are.
        summary: what it finds, in one sentence without a full stop.
        why: why that matters and what it deliberately leaves alone, in a few plain sentences.
        bad, good: what it finds and what it does not.
        milder: when its findings are milder than ``severity``, in words; empty for never.
    """

    id: str
    severity: Severity
    summary: str
    why: str
    bad: Example
    good: Example
    milder: str = ""


@dataclass(frozen=True, slots=True)
class PairRule(Rule):
    """A rule that needs one sentence and its translation.

    Attributes:
        check: finds it.
        states: entries that it looks at whatever the user asks for; None for accepted ones, and drafts on request.
    """

    check: Callable[[Pair], Iterable[Remark]] = lambda _pair: ()
    states: frozenset[State] | None = None


class Conclusion(NamedTuple):
    """What a rule concludes from the facts of several sentences.

    Attributes:
        fact: index of the fact that the remark is about.
        remark: what it says.
        other: index of the fact that it contradicts, which the message will name; the same as ``fact`` for none.
    """

    fact: int
    remark: Remark
    other: int


Fact = TypeVar("Fact")


@dataclass(frozen=True, slots=True)
class DocumentRule(Rule, Generic[Fact]):
    """A rule that needs several sentences: it notes facts about each, and draws its conclusion at the end.

    Attributes:
        note: the facts of one pair that matter to it; they should be small, as a million of them are kept.
        conclude: what is wrong with the facts of all pairs, which come in the order of the files.
        project: whether it compares all catalogs of a run rather than each for itself.
    """

    note: Callable[[Pair], Iterable[Fact]] = lambda _pair: ()
    conclude: Callable[[list[Fact]], Iterable[Conclusion]] = lambda _facts: ()
    project: bool = False


@dataclass(frozen=True, slots=True)
class FileRule(Rule):
    """A rule about the file itself; whoever reads the file applies it."""
