"""What ``draft`` does between reading its options and leaving with an exit code."""

import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager, nullcontext
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import click

from translate_kit.catalog.header import HeaderSettings
from translate_kit.catalog.lock import catalog_lock
from translate_kit.cli.draft_explain import explain, explained
from translate_kit.cli.draft_table import as_object, show_table
from translate_kit.cli.glossary_files import load
from translate_kit.cli.group import INTERRUPTED
from translate_kit.cli.paths import load_documents, make_segmenter
from translate_kit.cli.progress import progress
from translate_kit.cli.session import Session, write_json
from translate_kit.config import Config
from translate_kit.draft.enforcement.settings import Enforcement
from translate_kit.draft.pipeline import DraftReport, draft, forecast, make_maker
from translate_kit.draft.plan import check_paths, plan, stale, wanted
from translate_kit.draft.terms import TermReader
from translate_kit.draft.translate import Progress
from translate_kit.draft.write import WriteOptions
from translate_kit.engine.base import Engine
from translate_kit.engine.cache import CachedEngine, default_cache_path
from translate_kit.engine.select import GEMMA_TERMS, GET_BETTER, EngineOptions, choose_engine
from translate_kit.source.decode import STDIN
from translate_kit.source.model import Document, Segment
from translate_kit.text import count


@dataclass(frozen=True, slots=True)
class DraftOptions:
    """The command's options; see its help."""

    output: Path | None
    engine: str | None
    device: str | None
    threads: int | None
    beam_size: int | None
    glossary_paths: tuple[Path, ...]
    text_layout: str | None
    name: str
    limit: int | None
    enforce: str | None
    redraft: bool
    no_cache: bool
    dry_run: bool
    explain: bool
    as_json: bool


@dataclass
class BuildDisplay:
    """Shows how far the embedded model's first build is, on the bar that the drafting uses later.

    Attributes:
        run: the session.
        show: puts words on the bar.
    """

    run: Session
    show: Callable[[str], None] | None = None
    _told: bool = False

    def __call__(self, share: float, words: str) -> None:
        """Say how far the build is, and at its beginning whose terms the model is under."""
        if not self._told:
            self._told = True
            self.run.print(GEMMA_TERMS)
        if self.show:
            self.show(f"{words} ({share:.0%})")


def run_draft(run: Session, paths: Sequence[str], options: DraftOptions) -> int:
    """Draft, and say what was done.

    Returns:
        The exit code.

    Raises:
        KitError: broken input or use.
    """
    to_stdout = str(STDIN) in paths and options.output is None
    if to_stdout and (options.as_json or len(paths) > 1):
        raise click.UsageError("standard input with --json or beside other paths needs --output FOLDER")
    with ExitStack() as stack:
        folder = options.output or run.config.catalog_folder
        if to_stdout:
            folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        report, engine = _draft(run, paths, options, folder)
        if to_stdout and not options.dry_run:
            click.echo(Path(report.documents[0].catalog).read_bytes(), nl=False)  # UTF-8 whatever the terminal says
    if options.as_json:
        data = as_object(report, engine.signature, dry_run=options.dry_run)
        write_json(data | {"explain": explained(report)} if options.explain else data)
    else:
        if options.explain:
            explain(report, err=to_stdout)
        if run.verbosity >= 0:
            show_table(run, report)
    _tell_rest(run, report, options, to_stdout=to_stdout)
    return INTERRUPTED if report.interrupted else 0


def _draft(run: Session, paths: Sequence[str], options: DraftOptions, folder: Path) -> tuple[DraftReport, Engine]:
    terms = TermReader(load(run, options.glossary_paths))
    build = BuildDisplay(run)
    engine = choose_engine(_engine_options(run.config, options), build)
    documents, segmenter = _documents(run, paths, options)
    with nullcontext() if options.dry_run else catalog_lock(folder):
        plans = [plan(document, segments, folder, run.config.root) for document, segments in documents]
        check_paths(plans)
        for problem in (problem for one in plans for problem in one.provenance.problems):
            run.warn(problem)
        how = _enforcement(run.config, options)
        maker = make_maker(engine, terms, segmenter, how)
        missing = wanted(plans, maker, redraft=options.redraft, limit=options.limit)
        if missing:
            what = count(len(missing), "sentence")
            better = "" if engine.signature.engine == "argos" else f"; {GET_BETTER}"
            run.say(f"drafting {what} with the {engine.signature.engine} engine ({engine.quality}){better}")
        if options.dry_run:
            left = 0 if options.redraft else stale(plans, maker)
            return DraftReport(tuple(forecast(one, set(missing), terms) for one in plans), left, False, 0.0), engine
        with _cached(run, engine, options) as cached, progress(run, "drafting", unit="sentences") as update:
            build.show = lambda words: update(0, len(missing), words)
            report = draft(
                plans,
                missing,
                cached,
                terms,
                maker,
                _write_options(run.config, options),
                how,
                Progress(update, lambda: run.warn("stopping after this batch; Ctrl-C again stops at once")),
            )
    return report, engine


def _documents(
    run: Session, paths: Sequence[str], options: DraftOptions
) -> tuple[list[tuple[Document, Sequence[Segment]]], str]:
    """Read and segment all sources before anything is written, so that a broken one leaves no trace."""
    from translate_kit.source.segment import segment

    segmenter = make_segmenter(run)
    documents = load_documents(run, paths, options.text_layout, stdin_name=options.name)
    return [(document, segment(document, segmenter)) for document in documents], segmenter.signature


def _engine_options(config: Config, options: DraftOptions) -> EngineOptions:
    return EngineOptions(
        engine=options.engine or config.engine,
        device=options.device or config.device,
        threads=config.threads if options.threads is None else options.threads,
        compute_type=config.compute_type,
        beam_size=config.beam_size if options.beam_size is None else options.beam_size,
    )


def _enforcement(config: Config, options: DraftOptions) -> Enforcement:
    level: Any = options.enforce or config.enforce
    return Enforcement(level, max_drop=config.enforce_max_drop)


def _write_options(config: Config, options: DraftOptions) -> WriteOptions:
    header = HeaderSettings(
        language=config.target,
        project=config.project,
        bugs=config.report_bugs_to,
        team=config.language_team or "none",
    )
    return WriteOptions(
        references=config.references,
        header=header,
        now=datetime.now().astimezone(),
        redraft=options.redraft,
    )


@contextmanager
def _cached(run: Session, engine: Engine, options: DraftOptions) -> Iterator[Engine]:
    if options.no_cache:
        yield engine
        return
    with closing(CachedEngine(engine, default_cache_path())) as cached:
        yield cached
    if cached.problem:
        run.warn(cached.problem)


def _tell_rest(run: Session, report: DraftReport, options: DraftOptions, *, to_stdout: bool) -> None:
    kept = sum(one.kept for one in report.documents)
    empty = count(sum(one.empty for one in report.documents), "entry", "entries")
    again = "" if to_stdout else ": run again to go on"
    if kept:
        what = count(kept, "translation whose sentence", "translations whose sentences")
        run.say(f"{what} left the source: kept as obsolete (#~)")
    if report.stale:
        what = count(report.stale, "untouched draft")
        run.say(f"{what} by another engine, model, glossary or setting; --redraft replaces them")
    if options.explain and not report.enforced and not options.dry_run:
        run.say("nothing to explain: no new draft owed a term (drafts that are there already are left alone)")
    if report.interrupted:
        run.warn(f"interrupted; what was drafted is kept, {empty} without a draft{again}")
    elif options.limit is not None and not empty.startswith("0 "):
        run.say(f"{empty} without a draft{again}")
    if options.dry_run:
        run.say("dry run: nothing was written")
