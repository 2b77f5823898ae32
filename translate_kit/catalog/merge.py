"""Bring a catalog in line with its source without losing a word that a person wrote."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from translate_kit.catalog.model import Catalog, Entry, Key, Reference
from translate_kit.catalog.provenance import Draft, Maker, Provenance
from translate_kit.catalog.state import State, state

Item = TypeVar("Item")

# Text of an obsolete entry that has none but a person's comment: msgcat drops those with an empty msgstr.
_BLANK = " "


@dataclass(frozen=True, slots=True)
class PlannedEntry:
    """A sentence that the catalog shall have.

    Attributes:
        msgid: the sentence.
        references: where it stands.
        extracted: lines for the translator (``#.``), without the marker.
        draft: a new draft, where there is one. It fills an empty entry; it replaces a machine's untouched text only
            when `merge` is told to redraft; it never replaces a person's.
    """

    msgid: str
    references: tuple[Reference, ...] = ()
    extracted: tuple[str, ...] = ()
    draft: Draft | None = None


@dataclass(frozen=True, slots=True)
class Counts:
    """What a merge did, in entries.

    Attributes:
        reused: had text already and kept it, revived ones included.
        drafted: got a draft where there was no text.
        redrafted: got another draft in place of a machine's untouched text.
        empty: have no text still.
        new: are new in the catalog.
        revived: came back from the obsolete entries.
        obsoleted: left the source and hold a person's words, so they were kept as obsolete.
        dropped: left the source and held nothing of a person.
        touched: hold a person's text that still is fuzzy.
        accepted: hold text that a person accepted.
    """

    reused: int = 0
    drafted: int = 0
    redrafted: int = 0
    empty: int = 0
    new: int = 0
    revived: int = 0
    obsoleted: int = 0
    dropped: int = 0
    touched: int = 0
    accepted: int = 0


@dataclass(frozen=True, slots=True)
class MergeResult:
    """A merged catalog, the drafts that went into it (with their msgids), and what was done."""

    catalog: Catalog
    drafts: tuple[tuple[str, Draft], ...]
    counts: Counts


def merge(
    existing: Catalog | None, planned: Sequence[PlannedEntry], provenance: Provenance, *, redraft: bool = False
) -> MergeResult:
    """Bring a catalog in line with the sentences of its source.

    Entries come in document order; a sentence that stands twice is one entry with all its references. Only references
    and ``#.`` lines of an existing entry are made anew. An entry that left the source becomes obsolete where a person
    changed or accepted or commented on it, and comes back as it was when its sentence does. One with a comment but
    without text has a space for text meanwhile, because gettext drops it otherwise. Entries of a kind that we
    never make (with context or plural forms) stay where they are.

    Args:
        existing: the catalog as it is, None for none.
        planned: all sentences of the source, in order.
        provenance: the drafts that are known.
        redraft: whether a given draft replaces a machine's untouched text.
    """
    old = existing or Catalog()
    live = {entry.key: entry for entry in old.entries}
    obsolete = {entry.key: entry for entry in old.obsolete}
    merged = [_merge_one(plan, live, obsolete, provenance, redraft=redraft) for plan in _join(planned)]
    keys = {step.entry.key for step in merged}
    gone = [entry for entry in old.entries if entry.key not in keys and not entry.foreign]
    kept = [_obsolete(entry) for entry in gone if _has_persons_words(entry, provenance)]
    entries = _keep_foreign(old.entries, [step.entry for step in merged])
    catalog = replace(
        old,
        entries=tuple(entries),
        obsolete=(*(entry for entry in old.obsolete if entry.key not in keys), *kept),
    )
    drafts = tuple((step.entry.msgid, step.draft) for step in merged if step.draft)
    return MergeResult(catalog, drafts, _count(merged, entries, provenance, len(kept), len(gone) - len(kept)))


def undrafted(
    existing: Catalog | None,
    msgids: Iterable[str],
    provenance: Provenance,
    *,
    redraft: bool = False,
    maker: Maker | None = None,
) -> tuple[str, ...]:
    """Return the sentences that an engine should draft, each once, in order.

    Args:
        existing: the catalog as it is, None for none.
        msgids: the sentences of the source, in order.
        provenance: the drafts that are known.
        redraft: whether untouched drafts of another maker count too.
        maker: what would make the drafts; needed for redraft.
    """
    stale = set(outdated(existing, provenance, maker)) if redraft and maker else set()
    texts = {entry.msgid for entry in existing or () if entry.translated and not entry.foreign}
    return tuple(msgid for msgid in dict.fromkeys(msgids) if msgid not in texts or msgid in stale)


def outdated(existing: Catalog | None, provenance: Provenance, maker: Maker) -> tuple[str, ...]:
    """Return the msgids whose text is an untouched draft of another engine, model, glossary or setting.

    Other segmentation rules do not count: the sentence is the same, and so its draft would be.
    """
    return tuple(
        entry.msgid
        for entry in existing or ()
        if state(entry, provenance) is State.DRAFT
        and (record := provenance.record(entry))
        and replace(record.maker, segmenter=maker.segmenter) != maker
    )


@dataclass(frozen=True, slots=True)
class _Step:
    """How one planned entry came out."""

    entry: Entry
    draft: Draft | None = None
    before: Entry | None = None
    revived: bool = False


def _join(planned: Sequence[PlannedEntry]) -> list[PlannedEntry]:
    """Make one plan of all plans for the same sentence."""
    joined: dict[str, PlannedEntry] = {}
    for plan in planned:
        first = joined.get(plan.msgid)
        if first is None:
            joined[plan.msgid] = plan
            continue
        joined[plan.msgid] = replace(
            first,
            references=_unique((*first.references, *plan.references)),
            extracted=_unique((*first.extracted, *plan.extracted)),
            draft=first.draft or plan.draft,
        )
    return list(joined.values())


def _unique(items: Iterable[Item]) -> tuple[Item, ...]:
    return tuple(dict.fromkeys(items))


def _merge_one(
    plan: PlannedEntry,
    live: dict[Key, Entry],
    obsolete: dict[Key, Entry],
    provenance: Provenance,
    *,
    redraft: bool,
) -> _Step:
    key = (None, plan.msgid)
    before = live.get(key) or obsolete.get(key)
    revived = key not in live and key in obsolete
    extracted = tuple(map(_one_line, plan.extracted))
    entry = replace(before or Entry(plan.msgid), references=plan.references, extracted=extracted)
    if revived and not entry.translated:
        entry = replace(entry, msgstr="", fuzzy=False)
    draft = plan.draft if plan.draft and plan.draft.text else None
    now = state(entry, provenance)
    if draft and not entry.foreign and (now is State.EMPTY or (now is State.DRAFT and redraft)):
        entry = replace(entry, msgstr=draft.text, fuzzy=True)
    else:
        draft = None
    return _Step(entry, draft, before, revived)


def _one_line(note: str) -> str:
    """Return a note as one comment line; gettext takes a backslash at its end for a line that goes on."""
    text = " ".join(note.split("\n")).replace("\r", " ").rstrip()
    return f"{text} " if text.endswith("\\") else text


def _has_persons_words(entry: Entry, provenance: Provenance) -> bool:
    return bool(entry.comment) or state(entry, provenance) not in (State.EMPTY, State.DRAFT)


def _obsolete(entry: Entry) -> Entry:
    """Return an entry as it stands among the obsolete ones: without places and notes on its source."""
    entry = replace(entry, references=(), extracted=())
    return entry if entry.translated else replace(entry, msgstr=_BLANK, fuzzy=True)


def _keep_foreign(old: Sequence[Entry], merged: Sequence[Entry]) -> list[Entry]:
    """Put entries with context or plural forms back behind the entry that they followed."""
    keys = {entry.key for entry in merged}
    followers: dict[Key | None, list[Entry]] = {None: []}
    anchor: Key | None = None
    for entry in old:
        if entry.key in keys:
            anchor = entry.key
        elif entry.foreign:
            followers.setdefault(anchor, []).append(entry)
    result = followers[None]
    for entry in merged:
        result += [entry, *followers.get(entry.key, ())]
    return result


def _count(
    merged: Sequence[_Step], entries: Collection[Entry], provenance: Provenance, obsoleted: int, dropped: int
) -> Counts:
    filled = [step for step in merged if step.draft and not (step.before and step.before.translated)]
    states = [state(entry, provenance) for entry in entries]
    return Counts(
        reused=sum(not step.draft and step.entry.translated for step in merged),
        drafted=len(filled),
        redrafted=sum(step.draft is not None for step in merged) - len(filled),
        empty=sum(not step.entry.translated for step in merged),
        new=sum(step.before is None for step in merged),
        revived=sum(step.revived for step in merged),
        obsoleted=obsoleted,
        dropped=dropped,
        touched=sum(state(step.entry, provenance) is State.TOUCHED for step in merged if not step.draft),
        accepted=sum(found.accepted for found in states),
    )
