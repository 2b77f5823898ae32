"""Sources to catalogs: plan, translate what is missing in one go over all documents, write each catalog."""

import time
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from translate_kit.catalog.provenance import Action, Maker
from translate_kit.draft.enforcement.model import Enforced
from translate_kit.draft.enforcement.settings import Enforcement
from translate_kit.draft.plan import Plan, stale
from translate_kit.draft.terms import TermReader, count
from translate_kit.draft.translate import Progress, Translations, translate
from translate_kit.draft.write import WriteOptions, count_actions, write
from translate_kit.engine.base import Engine
from translate_kit.glossary.term import Status


@dataclass(frozen=True, slots=True)
class DocumentReport:
    """What happened to one document.

    Attributes:
        name: the document's NAME.
        source, catalog: the files.
        segments: sentences as they stand in the source, repeated ones too.
        entries: different sentences: the catalog's entries.
        reused: entries whose text was there already.
        drafted: entries that got a draft now.
        empty: entries that still have no text.
        kept: entries that left the source and are kept as obsolete, because a person's words stand in them.
        terms: how the texts that now stand in the catalog keep the glossary's terms.
        actions: what was done for the terms of the untouched drafts among them.
        seconds: time spent on this document.
        written: whether the catalog changed.
    """

    name: str
    source: str
    catalog: str
    segments: int
    entries: int
    reused: int
    drafted: int
    empty: int
    kept: int
    terms: Counter[Status]
    actions: Counter[Action]
    seconds: float
    written: bool


@dataclass(frozen=True, slots=True)
class DraftReport:
    """What a run did.

    Attributes:
        documents: one report a document, in the order of the sources.
        stale: untouched drafts of another engine, model, glossary or setting that were left as they are.
        interrupted: whether the user stopped the run before its end.
        enforced: the sentences that owed terms, with what was tried for them.
        seconds: the whole run's time.
    """

    documents: tuple[DocumentReport, ...]
    stale: int
    interrupted: bool
    seconds: float
    enforced: Mapping[str, Enforced] = field(default_factory=dict)


def make_maker(engine: Engine, terms: TermReader, segmenter: str, how: Enforcement) -> Maker:
    """What a draft's provenance says about its making."""
    signature = engine.signature
    model = f"{signature.model} {signature.version}"
    return Maker(signature.engine, model, signature.id, terms.signature, segmenter, how.signature)


def draft(
    plans: Sequence[Plan],
    missing: Sequence[str],
    engine: Engine,
    terms: TermReader,
    maker: Maker,
    options: WriteOptions,
    how: Enforcement,
    progress: Progress,
) -> DraftReport:
    """Draft what is missing and write the catalogs.

    The caller holds the lock of the catalogs' folder.

    Args:
        plans: the documents.
        missing: the sentences to draft, as ``wanted`` gives them.
        engine: translates; it is not touched when nothing is missing.
        terms: the glossary.
        maker: what makes the drafts.
        options: how to write.
        how: how the glossary is enforced.
        progress: what is told; what is drafted when the user asks to stop is written.

    Raises:
        KitError: the engine failed, or a catalog cannot be used.
    """
    start = time.monotonic()
    done = Translations()
    if missing:
        done = translate(engine, missing, terms, how, progress)
    reports = tuple(_finish(plan, done, terms, maker, options) for plan in plans)
    left = 0 if options.redraft else stale(plans, maker)
    return DraftReport(reports, left, done.interrupted, time.monotonic() - start, done.enforced)


def _finish(plan: Plan, done: Translations, terms: TermReader, maker: Maker, options: WriteOptions) -> DocumentReport:
    start = time.monotonic()
    result, kept_terms, actions = write(plan, done, terms, maker, options)
    counts = result.counts
    translating = sum(done.seconds.get(sentence.text, 0.0) for sentence in plan.sentences)
    return DocumentReport(
        name=plan.document.name,
        source=plan.document.path.as_posix(),
        catalog=plan.path.as_posix(),
        segments=plan.segments,
        entries=len(plan.sentences),
        reused=counts.reused,
        drafted=counts.drafted + counts.redrafted,
        empty=counts.empty,
        kept=counts.obsoleted,
        terms=kept_terms,
        actions=actions,
        seconds=translating + time.monotonic() - start,
        written=result.written,
    )


def forecast(plan: Plan, missing: Collection[str], terms: TermReader) -> DocumentReport:
    """What a dry run says of a document.

    Args:
        plan: the document.
        missing: the sentences that would be drafted, of all documents.
        terms: the glossary.
    """
    entries = {entry.msgid: entry for entry in plan.catalog or () if entry.msgstr and not entry.foreign}
    wanted = [sentence.text for sentence in plan.sentences]
    kept = [text for text in wanted if text in entries and text not in missing]
    drafted = sum(text in missing for text in wanted)
    found = (count(terms.verdicts(text, entries[text].msgstr)) for text in kept)
    done = (count_actions(entries[text], plan.provenance, terms) for text in kept)
    return DocumentReport(
        name=plan.document.name,
        source=plan.document.path.as_posix(),
        catalog=plan.path.as_posix(),
        segments=plan.segments,
        entries=len(wanted),
        reused=len(kept),
        drafted=drafted,
        empty=len(wanted) - len(kept) - drafted,
        kept=0,
        terms=sum(found, Counter()),
        actions=sum(done, Counter()),
        seconds=0.0,
        written=False,
    )
