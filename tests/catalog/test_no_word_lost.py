"""Whatever people, other programs and the source do: no word that a person wrote is lost."""

import os
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from tests.support.drafting import FIRST, SECOND, draft
from tests.support.gettext import run
from translate_kit.catalog.model import Catalog, Entry
from translate_kit.catalog.po import read_catalog
from translate_kit.catalog.provenance import provenance_path
from translate_kit.catalog.store import write_catalog
from translate_kit.catalog.writer import format_catalog

SCRIPTS = int(os.environ.get("CATALOG_SCRIPTS", "50"))
POOL = [f"Satz Nummer {number} über den Ausschuss und die Reform, die er {number}-mal berät." for number in range(6)]

steps = st.lists(
    st.one_of(
        st.tuples(st.just("edit"), st.integers(0, 5), st.booleans()),
        st.tuples(st.just("comment"), st.integers(0, 5)),
        st.tuples(st.just("accept"), st.integers(0, 5)),
        st.tuples(st.just("source"), st.permutations(range(6)), st.integers(0, 6)),
        st.tuples(st.just("draft"), st.sampled_from([FIRST, SECOND]), st.booleans()),
        st.tuples(st.just("msgcat"), st.sampled_from(["-w79", "-w60", "--no-wrap", "--sort-output"])),
        st.tuples(st.just("msgmerge"), st.booleans()),
        st.tuples(st.just("lose provenance")),
    ),
    min_size=4,
    max_size=20,
)


@dataclass(slots=True)
class World:
    """A source, its catalog, and what people wrote."""

    path: Path
    sentences: list[str] = field(default_factory=lambda: POOL[:4])
    written: dict[str, Entry] = field(default_factory=dict)  # by msgid: the entry as a person left it
    texts: set[str] = field(default_factory=set)
    comments: dict[str, tuple[str, ...]] = field(default_factory=dict)  # by msgid
    counter: int = 0
    matched: bool = False  # msgmerge moved texts to other sentences

    def do(self, step: Sequence[object]) -> None:
        """Take one step of a script."""
        kind, *arguments = step
        getattr(self, str(kind).replace(" ", "_"))(*arguments)

    def put(self, number: int, **changes: object) -> tuple[Entry, Entry] | None:
        """Change an entry that has text in the file; return it as it was and as it is."""
        catalog = read_catalog(self.path)
        if not catalog.entries or not (old := catalog.entries[number % len(catalog.entries)]).msgstr:
            return None
        new = replace(old, **changes)  # type: ignore[arg-type]
        entries = tuple(new if entry is old else entry for entry in catalog.entries)
        write_catalog(replace(catalog, entries=entries), self.path)
        self.comments[new.msgid] = new.comment
        return old, new

    def change(self, number: int, **changes: object) -> None:
        """Let a person change an entry's text or accept it."""
        if pair := self.put(number, **changes):
            old, new = pair
            self.texts.discard(old.msgstr)
            self.texts.add(new.msgstr)
            self.written[new.msgid] = new

    def edit(self, number: int, fuzzy: bool) -> None:
        self.counter += 1
        self.change(number, msgstr=f"Words of a person, {self.counter}.", fuzzy=fuzzy)

    def comment(self, number: int) -> None:
        self.counter += 1
        self.put(number, comment=(f"remark {self.counter}", ""))

    def accept(self, number: int) -> None:
        self.change(number, fuzzy=False)

    def source(self, order: Sequence[int], count: int) -> None:
        self.sentences = [POOL[number] for number in order[:count]]
        self.draft(FIRST, False)

    def draft(self, maker: object, redraft: bool) -> None:
        draft(self.path, self.sentences, maker, redraft=redraft)  # type: ignore[arg-type]

    def msgcat(self, option: str) -> None:
        result = run("msgcat", "--force-po", option, "-o", self.path, self.path)
        assert result.returncode == 0, result.stderr

    def msgmerge(self, fuzzy: bool) -> None:
        template = self.path.with_name("rede.pot")
        head = read_catalog(self.path).head
        template.write_text(format_catalog(Catalog(tuple(map(Entry, self.sentences)), head=head)), encoding="utf-8")
        options = ["--previous"] if fuzzy else ["--no-fuzzy-matching"]
        result = run("msgmerge", "-q", "--force-po", *options, "-o", self.path, self.path, template)
        assert result.returncode == 0, result.stderr
        self.matched |= fuzzy

    def lose_provenance(self) -> None:
        provenance_path(self.path).unlink(missing_ok=True)

    def check(self) -> None:
        """All that people wrote is there; and where no program moved texts about, it is where they left it."""
        catalog = read_catalog(self.path)
        assert self.texts <= {entry.msgstr for entry in catalog}
        if self.matched:
            return
        there = {entry.msgid: entry for entry in catalog}
        for msgid, left in self.written.items():
            assert (there[msgid].msgstr, there[msgid].fuzzy) == (left.msgstr, left.fuzzy)
        for msgid, comment in self.comments.items():
            assert not comment or there[msgid].comment == comment


AWAY = ("source", (1, 2, 3, 4, 5), 5)
BACK = ("source", (5, 4, 3, 2, 1, 0), 6)


@given(steps)
@example([("edit", 0, True), AWAY, BACK])
@example([("accept", 0), AWAY, ("msgcat", "-w60"), BACK])
@example([("comment", 0), AWAY, ("draft", SECOND, True), BACK])
@example([("edit", 0, False), ("lose provenance",), AWAY, ("msgmerge", False), BACK])
@example([("edit", 0, False), ("msgmerge", True), AWAY, ("msgmerge", True), BACK])
@settings(max_examples=SCRIPTS, deadline=None, suppress_health_check=list(HealthCheck))
def test_random_scripts(script: list[tuple[object, ...]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        world = World(Path(folder) / "rede.po")
        world.draft(FIRST, False)
        for step in script:
            world.do(step)
            world.check()
        world.draft(FIRST, False)
        world.check()
        live = [entry.msgid for entry in read_catalog(world.path).entries]
        assert live == world.sentences
        text = world.path.read_bytes()
        world.draft(SECOND, False)
        assert world.path.read_bytes() == text
