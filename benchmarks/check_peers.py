"""Run `translate-kit check`, pofilter and dennis on PO files as their users do, and collect what they say."""

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple

from benchmarks.check_pairs import Book
from translate_kit.catalog.po import read_catalog

GLOSSARY = Path(__file__).parent.parent / "glossary"
OURS = (sys.executable, "-m", "translate_kit")
NOISY = ("acronyms", "doublequoting", "puncspacing", "sentencecount", "singlequoting", "startcaps", "startpunc")
"""pofilter's tests that raise more false alarms on our tuning pairs than they find errors, both as shares; without them
it does best."""

_POFILTER_NOTE = re.compile(r"\(pofilter\) (\w+): ")
_DENNIS_LINE = re.compile(r"(?P<file>.*): (?P<line>\d+): \d+: (?P<code>[EW]\d+): .*")


class Said(NamedTuple):
    """One remark of a program on a pair.

    Attributes:
        rule: of the program.
        error: whether the program counts it among the worse ones.
        target, source: the words it means on both sides; empty where it does not say.
        message: in words.
        severity: as the program calls it.
    """

    rule: str
    error: bool = True
    target: str = ""
    source: str = ""
    message: str = ""
    severity: str = ""


class Answer(NamedTuple):
    """What a program said of a set of pairs.

    Attributes:
        said: index of a pair -> remarks on it.
        others: remarks on no pair, such as on the header.
        code: its exit code.
    """

    said: Mapping[int, list[Said]]
    others: list[Said]
    code: int

    def remarks(self, index: int) -> list[Said]:
        """The remarks on a pair."""
        return list(self.said.get(index, ()))


class _Collector:
    """Puts remarks to the pairs that they are about."""

    def __init__(self, books: Sequence[Book]) -> None:
        self._books = {book.path.name: book for book in books}
        self.said: dict[int, list[Said]] = {}
        self.others: list[Said] = []

    def add(self, file: str, line: int, said: Said) -> None:
        """Note a remark on a line of a file; each only once."""
        case = self._books[Path(file).name].at(line)
        place = self.others if case is None else self.said.setdefault(case, [])
        if said not in place:
            place.append(said)


Program = Callable[[Sequence[Book]], "Answer | None"]
"""Runs on the files of one set; None where the program is not installed."""


def programs(ours: Sequence[str] = OURS) -> dict[str, Program]:
    """The programs to compare, by the words for the table.

    Args:
        ours: how to start `translate-kit`.
    """
    best = ("--language=en", *(f"--excludefilter={name}" for name in NOISY))
    return {
        "translate-kit check": partial(check, command=ours),
        "pofilter": pofilter,
        "pofilter, best options": partial(pofilter, options=best),
        "dennis-cmd lint": dennis,
    }


def check(books: Sequence[Book], command: Sequence[str] = OURS) -> Answer:
    """Run `translate-kit check` with our glossary, in a folder without sources and settings."""
    files = [book.path.name for book in books]
    run = _run([*command, "check", "--output-format", "json", "--glossary", str(GLOSSARY), *files], books)
    if run.returncode not in (0, 1):
        sys.exit(f"translate-kit check ended with {run.returncode}: {run.stderr.strip()}")
    collected = _Collector(books)
    for one in json.loads(run.stdout)["findings"]:
        error = one["severity"] == "error"
        said = Said(one["rule"], error, one["target"], one["source"], one["message"], one["severity"])
        collected.add(one["file"], one["line"], said)
    return Answer(collected.said, collected.others, run.returncode)


def pofilter(books: Sequence[Book], options: Sequence[str] = ()) -> Answer | None:
    """Run translate-toolkit's pofilter; every failed test counts as an error, for it knows no others."""
    program = find("pofilter")
    if program is None:
        return None
    said: dict[int, list[Said]] = {}
    code = 0
    for book in books:
        output = book.path.with_suffix(".pofilter")
        output.unlink(missing_ok=True)
        command = [program, "--progress=none", *options, "-i", book.path.name, "-o", output.name]
        run = _run(command, [book])
        code = max(code, run.returncode)
        if output.exists():
            for entry in read_catalog(output).entries:
                for test in _POFILTER_NOTE.findall("\n".join(entry.comment)):
                    said.setdefault(book.by_msgid[entry.msgid], []).append(Said(test))
    return Answer(said, [], code)


def dennis(books: Sequence[Book]) -> Answer | None:
    """Run dennis, whose E rules are errors and whose W rules are warnings; the reporter changes its output only."""
    program = find("dennis-cmd")
    if program is None:
        return None
    run = _run([program, "lint", "--reporter=line", *(book.path.name for book in books)], books)
    collected = _Collector(books)
    for line in (run.stdout + run.stderr).splitlines():
        if found := _DENNIS_LINE.fullmatch(line):
            said = Said(found["code"], found["code"].startswith("E"))
            collected.add(found["file"], int(found["line"]), said)
    return Answer(collected.said, collected.others, run.returncode)


def find(name: str) -> str | None:
    """A program beside our Python, or on the path."""
    beside = Path(sys.executable).parent / name
    return str(beside) if beside.exists() else shutil.which(name)


def _run(command: Sequence[str], books: Sequence[Book]) -> subprocess.CompletedProcess[str]:
    root = str(Path(__file__).parent.parent)
    environment = os.environ | {"PYTHONPATH": root, "PYTHONUTF8": "1", "NO_COLOR": "1"}
    folder = books[0].path.parent
    return subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, encoding="utf-8", errors="replace", check=False
    )
