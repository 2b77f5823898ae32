"""Put drafts into a document's catalog, with what the translator should know beside each."""

from collections import Counter
from dataclasses import dataclass
from datetime import datetime

from translate_kit.catalog.header import HeaderSettings
from translate_kit.catalog.merge import PlannedEntry
from translate_kit.catalog.model import Entry, Reference
from translate_kit.catalog.provenance import Action, Draft, Maker, Provenance, Record
from translate_kit.catalog.state import State, state
from translate_kit.catalog.store import SaveResult, save
from translate_kit.draft.doubt import doubts
from translate_kit.draft.enforcement.work import untouched
from translate_kit.draft.notes import plain_note, role_note, term_note
from translate_kit.draft.plan import Plan
from translate_kit.draft.sentences import Sentence
from translate_kit.draft.terms import TermReader, count, ledger
from translate_kit.draft.translate import Translations
from translate_kit.glossary.term import Status
from translate_kit.glossary.verify import sharing


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
    plan: Plan, done: Translations, terms: TermReader, maker: Maker, options: WriteOptions
) -> tuple[SaveResult, Counter[Status], Counter[Action]]:
    """Write a document's catalog where it changes.

    Args:
        plan: the document.
        done: new translations by sentence; others than the document's do no harm.
        terms: the glossary.
        maker: what made the new drafts.
        options: how to write.

    Returns:
        What was done, how the texts that now stand in the catalog keep the terms, and what was done for the terms of
        the untouched drafts among them.

    Raises:
        InputError: the catalog is broken or cannot be written.
    """
    entries = {entry.msgid: entry for entry in plan.catalog or () if not entry.foreign}
    in_hand = _in_hand(plan)
    planned = []
    for sentence in plan.sentences:
        draft = _draft(sentence.text, done, terms, maker)
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
    return result, *_count(plan, result, terms)


def _draft(text: str, done: Translations, terms: TermReader, maker: Maker) -> Draft | None:
    translation = done.texts.get(text)
    if not translation:
        return None
    verdicts = terms.verdicts(text, translation)
    enforced = done.enforced.get(text)
    outcomes = enforced.outcomes if enforced else tuple(map(untouched, verdicts))
    plain = enforced.plain if enforced and enforced.plain != translation else ""
    return Draft(translation, maker, ledger(verdicts, () if maker.enforcement == "off" else outcomes), plain)


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
    text, record = "", None
    if entry and now is State.DRAFT:
        text, record = entry.msgstr, provenance.record(entry)
    if draft and (now is State.EMPTY or (now is State.DRAFT and redraft)):
        text, record = draft.text, Record.of(sentence.text, draft)
    lines = [role_note(sentence.roles)]
    if text:
        verdicts = terms.verdicts(sentence.text, text)
        lines += [
            term_note(one.hit, one, record.of_verdict(one) if record else None, shared=shared)
            for one, shared in zip(verdicts, sharing(verdicts), strict=True)
        ]
    else:
        lines += [term_note(hit, None) for hit in terms.hits(sentence.text)]
    if record and record.plain:
        lines.append(plain_note(record.plain))
    return (*dict.fromkeys(lines), *(doubts(sentence.text, text) if text else ()))


def _references(source: str, sentence: Sentence, style: str) -> tuple[Reference, ...]:
    if style == "none":
        return ()
    if style == "file":
        return (Reference(source),)
    return tuple(dict.fromkeys(Reference(source, line) for line in sentence.lines))


def _count(plan: Plan, result: SaveResult, terms: TermReader) -> tuple[Counter[Status], Counter[Action]]:
    wanted = {sentence.text for sentence in plan.sentences}
    total: Counter[Status] = Counter()
    actions: Counter[Action] = Counter()
    for entry in result.catalog.entries:
        if entry.msgid in wanted and entry.msgstr and not entry.foreign:
            total += count(terms.verdicts(entry.msgid, entry.msgstr))
            actions += count_actions(entry, result.provenance, terms)
    return total, actions


def count_actions(entry: Entry, provenance: Provenance, terms: TermReader) -> Counter[Action]:
    """What was done for the terms of an entry, if its text is a draft that nobody has changed."""
    record = provenance.record(entry)
    if record is None:
        return Counter()
    verdicts = terms.verdicts(entry.msgid, entry.msgstr)
    known = (record.of_verdict(one) for one in verdicts if one.hit.enforceable)
    return Counter(one.action for one in known if one)
