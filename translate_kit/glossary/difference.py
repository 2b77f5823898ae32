"""What changed between two glossaries, term by term and field by field."""

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from typing import Literal

from translate_kit.glossary.term import Glossary, Term

Kind = Literal["added", "removed", "changed", "renamed"]
Value = str | tuple[str, ...] | None

_PLACE = frozenset({"id", "path", "line"})
_TOLD_ONLY = frozenset({"domain", "definition", "example", "source", "status"})
"""Fields that say something to a reader; neither what is found nor what counts as right depends on them."""
_FIELDS = tuple(field.name for field in fields(Term) if field.name not in _PLACE)


@dataclass(frozen=True, slots=True)
class FieldChange:
    """A field of a term that says something else now.

    Attributes:
        name: the field, as the table's column is named.
        old, new: its values; a tuple for the fields that are lists, None for an ``en_plural`` that is regular.
    """

    name: str
    old: Value
    new: Value


@dataclass(frozen=True, slots=True)
class TermChange:
    """A term that is not what it was.

    Attributes:
        kind: ``added``, ``removed``, ``changed`` in its fields, or ``renamed``: another id (and maybe other fields).
        old: the term before, None where it was added.
        new: the term now, None where it was removed.
        fields: for a term that is there on both sides, what changed but the id.
    """

    kind: Kind
    old: Term | None
    new: Term | None
    fields: tuple[FieldChange, ...] = ()

    @property
    def term(self) -> Term:
        """The term as it is now, as it was where it is gone."""
        term = self.new or self.old
        assert term is not None
        return term

    @property
    def effective(self) -> bool:
        """Whether the change can matter to a translation: not if only a definition, example or the like changed."""
        return self.kind != "changed" or any(change.name not in _TOLD_ONLY for change in self.fields)


@dataclass(frozen=True, slots=True)
class Difference:
    """Two glossaries and what lies between them.

    Attributes:
        old, new: the glossaries.
        changes: the terms that changed, sorted by their ids.
    """

    old: Glossary
    new: Glossary
    changes: tuple[TermChange, ...]

    @property
    def renamed(self) -> Mapping[str, str]:
        """Old id -> new id of the terms that were renamed."""
        return {
            change.old.id: change.new.id
            for change in self.changes
            if change.kind == "renamed" and change.old and change.new
        }


def compare(old: Glossary, new: Glossary) -> Difference:
    """What changed from one glossary to another. The place of a term, its file and line, is no part of it.

    Args:
        old: the glossary as it was.
        new: the glossary as it is.

    Returns:
        The changes. A term whose id is gone and one whose id is new are one renamed term where they have the same
        German form: the same ``de`` under the same conditions, else the same ``de``, else any form in common; where
        several could be meant, none is.
    """
    before = {term.id: term for term in old.terms}
    after = {term.id: term for term in new.terms}
    removed = [term for term in old.terms if term.id not in after]
    added = [term for term in new.terms if term.id not in before]
    pairs = _renamed(removed, added)
    changes = [TermChange("renamed", one, other, _changed_fields(one, other)) for one, other in pairs]
    gone = {one.id for one, _ in pairs}
    come = {other.id for _, other in pairs}
    changes += [TermChange("removed", term, None) for term in removed if term.id not in gone]
    changes += [TermChange("added", None, term) for term in added if term.id not in come]
    for name in before.keys() & after.keys():
        if different := _changed_fields(before[name], after[name]):
            changes.append(TermChange("changed", before[name], after[name], different))
    return Difference(old, new, tuple(sorted(changes, key=lambda change: (change.term.id, change.kind))))


def _changed_fields(old: Term, new: Term) -> tuple[FieldChange, ...]:
    values = ((name, getattr(old, name), getattr(new, name)) for name in _FIELDS)
    return tuple(FieldChange(name, before, after) for name, before, after in values if before != after)


_SAMENESS: tuple[Callable[[Term], Iterable[Hashable]], ...] = (
    lambda term: ((term.de, term.require, term.exclude),),
    lambda term: (term.de,),
    lambda term: (term.de, *term.de_variants),
)
"""What two ids of one term have in common, the surest first."""


def _renamed(removed: Sequence[Term], added: Sequence[Term]) -> list[tuple[Term, Term]]:
    """Terms that are gone with the terms that they have become."""
    pairs: list[tuple[Term, Term]] = []
    left, free = list(removed), list(added)
    for keys in _SAMENESS:
        of_old, of_new = _by_key(left, keys), _by_key(free, keys)
        found = []
        for term in left:
            partners = {other.id: other for key in keys(term) for other in of_new.get(key, ())}
            suitors = {one.id for other in partners.values() for key in keys(other) for one in of_old.get(key, ())}
            if len(partners) == len(suitors) == 1:
                found.append((term, next(iter(partners.values()))))
        pairs += found
        paired = {term.id for pair in found for term in pair}  # no id stands on both sides
        left = [term for term in left if term.id not in paired]
        free = [term for term in free if term.id not in paired]
    return pairs


def _by_key(terms: Sequence[Term], keys: Callable[[Term], Iterable[Hashable]]) -> dict[Hashable, list[Term]]:
    table: dict[Hashable, list[Term]] = {}
    for term in terms:
        for key in keys(term):
            table.setdefault(key, []).append(term)
    return table
