"""Who the text of an entry belongs to. Derived from hashes, because editors and gettext drop flags and comments."""

from enum import StrEnum

from translate_kit.catalog.model import Entry
from translate_kit.catalog.provenance import Provenance


class State(StrEnum):
    """Where an entry stands between machine and person."""

    EMPTY = "empty"  # no text
    DRAFT = "draft"  # a machine's text, still fuzzy
    TOUCHED = "touched"  # a person's text, still fuzzy
    ACCEPTED = "accepted"  # a person's text, fuzzy cleared
    ACCEPTED_UNCHANGED = "accepted unchanged"  # a machine's text, fuzzy cleared (by a person, or by an editor's export)

    @property
    def accepted(self) -> bool:
        """Whether the text counts as a finished translation."""
        return self in (State.ACCEPTED, State.ACCEPTED_UNCHANGED)


def state(entry: Entry, provenance: Provenance) -> State:
    """Return the state of an entry.

    Args:
        entry: the entry.
        provenance: the drafts that are known; text that is no known draft is a person's.
    """
    if not entry.translated:
        return State.EMPTY
    if provenance.record(entry):
        return State.DRAFT if entry.fuzzy else State.ACCEPTED_UNCHANGED
    return State.TOUCHED if entry.fuzzy else State.ACCEPTED
