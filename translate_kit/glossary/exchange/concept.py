"""What an import has read, before it is a term, and what it has to say about it."""

from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(slots=True)
class Concept:
    """An entry of a foreign file.

    Attributes:
        line: where it begins.
        id: its id there; may be any text, or empty.
        de: German forms, the preferred one first.
        en: right English forms, the preferred one first.
        forbidden: wrong English forms.
        fields: other columns of our table, as cells.
    """

    line: int
    id: str = ""
    de: list[str] = field(default_factory=list)
    en: list[str] = field(default_factory=list)
    forbidden: list[str] = field(default_factory=list)
    fields: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Languages:
    """Which languages of a file are the German and the English of our table.

    Attributes:
        source, target: language tags. ``en`` is any English, ``en-GB`` that one and English without a region.
    """

    source: str = "de"
    target: str = "en"

    def side(self, tag: str) -> str:
        """``source``, ``target`` or empty for a language tag of the file (``de``, ``de-DE``, ``de_AT``, ``DE``)."""
        if _matches(tag, self.source):
            return "source"
        return "target" if _matches(tag, self.target) else ""


@dataclass(slots=True)
class Remarks:
    """What an import says when it is done.

    Attributes:
        path: the file.
        entries: entries or rows that it has.
        left_out: entries that are not taken, by the reason.
        changed: what is taken in another form, by the kind of change.
        unread: what the entries say and our table has no place for, by category or language.
        lines: one line for each entry that a person should look at, ``file:line: what``.
    """

    path: Path
    entries: int = 0
    left_out: Counter[str] = field(default_factory=Counter)
    changed: Counter[str] = field(default_factory=Counter)
    unread: Counter[str] = field(default_factory=Counter)
    lines: list[str] = field(default_factory=list)

    def remark(self, line: int, text: str) -> None:
        """Keep a line about an entry."""
        self.lines.append(f"{self.path}:{line}: {text}")


def _matches(tag: str, wanted: str) -> bool:
    have, want = (text.strip().replace("_", "-").lower() for text in (tag, wanted))
    return have == want or have.startswith(f"{want}-") or ("-" in want and have == want.split("-")[0])
