"""Put drafts into a document's catalog, with what the translator should know beside each."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from translate_kit.catalog.header import HeaderSettings
from translate_kit.catalog.merge import PlannedEntry
from translate_kit.catalog.model import Entry, Reference
from translate_kit.catalog.provenance import Draft, Maker, Provenance
from translate_kit.catalog.state import State, state
from translate_kit.catalog.store import SaveResult, save
from translate_kit.draft.doubt import doubts
from translate_kit.draft.notes import role_note, term_note
from translate_kit.draft.plan import Plan
from translate_kit.draft.sentences import Sentence
from translate_kit.draft.terms import TermReader, count, ledger
from translate_kit.glossary.term import Status, Verdict


@dataclass(frozen=True, slots=True)
class WriteOptions:
    """How catalogs are written.

    Attributes:
        references: ``line``, ``file`` or ``none``.
        header: what the header says.
        now: the time for the header, with a time zone.
        redraft: whether new drafts replace untouched ones.
    """

    references: str
    header: HeaderSettings
    now: datetime
    redraft: bool = False


def write(
    plan: Plan, drafts: Mapping[str, str], terms: TermReader, maker: Maker, options: WriteOptions
) -> tuple[SaveResult, Counter[Status]]:
    """Write a document's catalog where it changes.

    Args:
        plan: the document.
        drafts: new translations by sentence; others than the document's do no harm.
        terms: the glossary.
        maker: what made the new drafts.
        options: how to write.

    Returns:
        What was done, and how the texts that now stand in the catalog keep the terms.

    Raises:
        InputError: the catalog is broken or cannot be written.
    """
    entries = {entry.msgid: entry for entry in plan.catalog or () if not entry.foreign}
    in_hand = _in_hand(plan)
    planned = []
    for sentence in plan.sentences:
        draft = _draft(sentence.text, drafts, terms, maker)
        notes = in_hand.get(sentence.text)
        if notes is None:
            notes = _notes(sentence, entries.get(sentence.text), draft, plan.provenance, terms, redraft=options.redraft)
        references = _references(plan.reference, sentence, options.references)
        planned.append(PlannedEntry(sentence.text, references, notes, draft))
    result = save(
        plan.path,
        planned,
        document=plan.document.name,
        settings=options.header,
        now=options.now,
        redraft=options.redraft,
    )
    return result, _count(plan, result, terms)


def _draft(text: str, drafts: Mapping[str, str], terms: TermReader, maker: Maker) -> Draft | None:
    translation = drafts.get(text)
    if not translation:
        return None
    return Draft(translation, maker, ledger(terms.verdicts(text, translation)))


def _in_hand(plan: Plan) -> dict[str, tuple[str, ...]]:
    """The ``#.`` lines of the entries that a person has edited or accepted; they stay as they are, to the letter."""
    return {
        entry.msgid: entry.extracted
        for entry in (plan.catalog.entries if plan.catalog else ())
        if not entry.foreign and state(entry, plan.provenance) not in (State.EMPTY, State.DRAFT)
    }


def _notes(
    sentence: Sentence,
    entry: Entry | None,
    draft: Draft | None,
    provenance: Provenance,
    terms: TermReader,
    *,
    redraft: bool,
) -> tuple[str, ...]:
    """The ``#.`` lines: role, terms with what a draft does with them, doubts about it."""
    now = state(entry, provenance) if entry else State.EMPTY
    text = entry.msgstr if entry and now is State.DRAFT else ""
    if draft and (now is State.EMPTY or (now is State.DRAFT and redraft)):
        text = draft.text
    verdicts: tuple[Verdict | None, ...] = terms.verdicts(sentence.text, text) if text else ()
    hits = terms.hits(sentence.text)
    lines = [role_note(sentence.roles)]
    lines += [term_note(hit, verdict) for hit, verdict in zip(hits, verdicts or (None,) * len(hits), strict=True)]
    return (*dict.fromkeys(lines), *(doubts(sentence.text, text) if text else ()))


def _references(source: str, sentence: Sentence, style: str) -> tuple[Reference, ...]:
    if style == "none":
        return ()
    if style == "file":
        return (Reference(source),)
    return tuple(dict.fromkeys(Reference(source, line) for line in sentence.lines))


def _count(plan: Plan, result: SaveResult, terms: TermReader) -> Counter[Status]:
    wanted = {sentence.text for sentence in plan.sentences}
    total: Counter[Status] = Counter()
    for entry in result.catalog.entries:
        if entry.msgid in wanted and entry.msgstr and not entry.foreign:
            total += count(terms.verdicts(entry.msgid, entry.msgstr))
    return total
