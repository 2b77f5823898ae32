"""What a rule looks at: a German sentence, its translation, and what is known about both."""

from dataclasses import dataclass, field
from functools import cached_property

from translate_kit.catalog.provenance import Record
from translate_kit.catalog.state import State
from translate_kit.check.mask import plain
from translate_kit.check.style import Style
from translate_kit.glossary.match import Matcher
from translate_kit.glossary.term import Hit, Verdict
from translate_kit.glossary.verify import verify


@dataclass
class Pair:
    """A sentence and its translation; each form of a plural entry is a pair of its own.

    Attributes:
        source: the msgid.
        target: the msgstr.
        matcher: finds the glossary's terms; None for no glossary.
        state: where the entry stands between machine and person.
        record: what made the draft that the target is, to the letter; None where a person wrote it.
        style: what the project has decided about its English.
    """

    source: str
    target: str
    matcher: Matcher | None = None
    state: State = State.ACCEPTED
    record: Record | None = None
    style: Style = field(default_factory=Style)

    @cached_property
    def plain_source(self) -> str:
        """The source without markup, addresses, code and placeholders, in the same length (`mask.plain`)."""
        return plain(self.source)

    @cached_property
    def plain_target(self) -> str:
        """The target likewise."""
        return plain(self.target)

    @cached_property
    def hits(self) -> tuple[Hit, ...]:
        """The glossary's terms in the source."""
        return self.matcher.find(self.source) if self.matcher else ()

    @cached_property
    def verdicts(self) -> tuple[Verdict, ...]:
        """What the target does with each of them."""
        return verify(self.hits, self.target)
