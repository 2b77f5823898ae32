"""Patterns that give up: one of a user's own rules could otherwise try for ever."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from choppa import SrxDocument

SECONDS = 5.0
"""Processor time of one attempt, of all threads together; those of our rules take milliseconds at most."""


class BoundedPattern:
    """A compiled pattern of ``regex`` with the two methods that choppa calls.

    Args:
        pattern: the compiled pattern.
    """

    def __init__(self, pattern: Any) -> None:
        self.pattern = pattern

    def search(self, text: str, position: int) -> Any:
        """As the pattern's own, but with a TimeoutError after SECONDS."""
        return self.pattern.search(text, position, timeout=SECONDS)

    def match(self, text: str, position: int) -> Any:
        """As the pattern's own, but with a TimeoutError after SECONDS."""
        return self.pattern.match(text, position, timeout=SECONDS)


def bounded_document() -> "SrxDocument":
    """An empty set of rules whose patterns are all bounded."""
    from choppa import SrxDocument

    class BoundedDocument(SrxDocument):
        def compile(self, regex: str) -> BoundedPattern:
            return BoundedPattern(super().compile(regex))

    return BoundedDocument()
