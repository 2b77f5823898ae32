"""How ``translate-kit check`` goes from paths to a report."""

import os
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from glob import glob
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from translate_kit.cli.check_output import Output, colour_wanted, repository_path, write_outputs
from translate_kit.cli.check_sources import Sources
from translate_kit.cli.glossary_files import load
from translate_kit.cli.rules import unknown_rule
from translate_kit.cli.session import Session
from translate_kit.errors import InputError, KitError
from translate_kit.text import count

if TYPE_CHECKING:
    from translate_kit.catalog.located import LocatedCatalog
    from translate_kit.check.finding import Severity
    from translate_kit.check.look import Counts, Plan
    from translate_kit.check.report import Report
    from translate_kit.check.run import Checked
    from translate_kit.cli.progress import Update
    from translate_kit.config_check import CheckSettings

STDIN = "-"
_MOST_WARNINGS = 20


@dataclass(frozen=True, slots=True)
class Options:
    """What the command line says; None and empty for nothing."""

    paths: tuple[str, ...]
    glossary: tuple[Path, ...]
    drafts: bool | None
    select: tuple[str, ...]
    ignore: tuple[str, ...]
    fail_on: str | None
    show: str | None
    require_accepted: float | None
    max_unchanged: float | None
    jobs: int
    outputs: tuple[Output, ...]


def run_check(run: Session, options: Options) -> int:
    """Check, write the reports, return the exit code."""
    from translate_kit.check.outputs import CatalogLines, View

    settings = _settings(run, options)
    files = _files(run, options.paths)
    _spare_inputs(run, options, files)
    checked, report = _check(run, options, settings, files)
    view = View(
        show=cast("Severity", options.show or "warning"),
        colour=colour_wanted(),
        drafts=settings.drafts,
        line_of=CatalogLines(one.catalog for one in checked),
        relative=repository_path,
    )
    write_outputs(options.outputs, report, view)
    return report.exit_code


def _settings(run: Session, options: Options) -> "CheckSettings":
    """The settings with the command line's words in place of the file's; unknown rules are wrong use."""
    settings = run.config.check
    per_file = [values for _, values in settings.per_file]
    for rule in (*settings.select, *settings.ignore, *_rules_of(per_file)):
        _known(rule, run.config.origin or "settings", run.config.line_of)
    for option in ("select", "ignore"):
        for rule in getattr(options, option):
            _known(rule, f"--{option}")
    changed = {
        name: value
        for name in ("drafts", "fail_on", "require_accepted", "max_unchanged")
        if (value := getattr(options, name)) is not None
    }
    if options.select:
        changed["select"] = options.select
    return replace(settings, **changed, ignore=(*settings.ignore, *options.ignore))


def _rules_of(tables: "Iterable[dict[str, Any]]") -> "Iterator[str]":
    for table in tables:
        yield from (*table.get("select", ()), *table.get("ignore", ()))


def _known(rule: str, place: Path | str, line_of: Callable[[str], int | None] = lambda _text: None) -> None:
    """See that there is such a rule; its line is only looked for where there is none."""
    from translate_kit.check.registry import RULE_IDS

    if rule not in RULE_IDS:
        problem, _, mend = unknown_rule(rule).partition("; ")
        raise InputError(place, problem, line=line_of(f'"{rule}"'), mend=mend)


def _files(run: Session, paths: Sequence[str]) -> list[str]:
    """The catalogs that paths stand for, each once."""
    config = run.config
    found: dict[str, str] = {}
    if not paths and not config.catalog_folder.is_dir():
        raise KitError(f"{config.catalog_folder}: no catalogs yet; translate-kit draft makes them")
    for path in paths or [str(config.catalog_folder)]:
        if not path:
            raise InputError('""', "an empty path is no file", mend="name a file or a folder, . for this one")
        for file in [path] if path == STDIN else _below(run, path):
            found.setdefault(os.path.realpath(file) if file != STDIN else file, file)
    if not found:
        raise KitError(f"{' '.join(paths) or config.catalog_folder}: no PO files here; translate-kit draft makes them")
    return list(found.values())


def _spare_inputs(run: Session, options: Options, files: Sequence[str]) -> None:
    """Refuse reports that would be written over what people wrote."""
    config = run.config
    kept = [config.resolve(folder).resolve() for folder in (*config.sources, *config.glossary, config.locales)]
    inputs = {os.path.realpath(one) for one in (*map(Path, files), *options.glossary)}
    if config.origin:
        inputs.add(os.path.realpath(config.origin))
    for output in options.outputs:
        path = output.file.resolve() if output.file else None
        if path and path.exists() and (str(path) in inputs or any(path.is_relative_to(folder) for folder in kept)):
            problem = "is no report: the check reads it, and will not write over it"
            raise InputError(str(output.file), problem, mend="name another file")


def _below(run: Session, path: str) -> list[str]:
    plain = Path(path)
    if plain.is_dir():
        return _in_folder(plain) or Sources(run).catalogs_below(plain)
    if path.endswith((".txt", ".md")) and plain.exists():
        return [Sources(run).catalog_of(plain).as_posix()]
    if path.endswith((".tsv", ".tbx")):
        raise InputError(path, "is no PO file", mend="translate-kit glossary lint checks glossaries")
    if plain.exists():
        return [plain.as_posix()]
    matches = sorted(glob(path, recursive=True))  # noqa: PTH207 - the pattern may be absolute
    below = [file for match in matches for file in (_below(run, match) if Path(match).is_dir() else [match])]
    if not below:
        raise InputError(path, "no such file or folder", mend="check the path")
    return below


def _in_folder(folder: Path) -> list[str]:
    """The PO files of a folder and of its subfolders, sorted; what cannot be opened is for the reader to say."""
    found: list[str] = []
    for place, _, names in os.walk(folder, onerror=_unreadable):
        found += [(Path(place) / name).as_posix() for name in names if name.endswith(".po")]
    return sorted(found)


def _unreadable(error: OSError) -> None:
    raise InputError(str(error.filename), f"cannot be read ({error.strerror})", mend="check its permissions")


def _check(
    run: Session, options: Options, settings: "CheckSettings", files: Sequence[str]
) -> "tuple[list[Checked], Report]":
    from translate_kit.check.look import Counts
    from translate_kit.check.report import Report
    from translate_kit.check.run import compare, ordered

    planner = _planner(run, options, settings)
    checked = _each(run, files, planner, options.jobs)
    counts = Counts()
    findings = []
    for one in checked:
        counts += one.counts
        findings += one.findings
    findings += compare(checked, planner(""))
    report = Report(
        tuple(ordered(findings)),
        counts,
        len(files),
        cast("Severity", settings.fail_on),
        tuple(_unmet(settings, counts)),
        any(one.catalog.broken for one in checked),
    )
    return checked, report


def _planner(run: Session, options: Options, settings: "CheckSettings") -> Callable[[str], "Plan"]:
    """What is to be done with each file; the glossary is read once."""
    from translate_kit.check.file_rules import ALWAYS
    from translate_kit.check.look import Plan
    from translate_kit.check.registry import RULES
    from translate_kit.check.style import Style
    from translate_kit.glossary.match import Matcher

    glossary = load(run, options.glossary)
    matcher: Matcher | None = Matcher(glossary) if glossary.terms else None
    root = run.config.root
    given = [name for name, said in (("select", options.select), ("drafts", options.drafts)) if said]
    target = run.config.target

    def plan(file: str) -> Plan:
        mine = settings.of_file(_below_root(file, root)) if file else settings
        mine = replace(mine, **{name: getattr(settings, name) for name in given})
        rules = tuple(
            rule
            for rule in RULES
            if rule.id in ALWAYS or ((not mine.select or rule.id in mine.select) and rule.id not in mine.ignore)
        )
        if all(rule.id in ALWAYS for rule in rules):
            raise KitError(f"{file}: select and ignore leave no rule; see: translate-kit check --help")
        spelling = (target if target != "en" else "any") if mine.spelling == "auto" else mine.spelling
        style = Style(spelling, mine.quotes, mine.dashes, mine.percent)
        return Plan(rules, matcher, style, mine.drafts, target)

    return plan


def _below_root(file: str, root: Path) -> str:
    try:
        return Path(file).resolve().relative_to(root.resolve()).as_posix()
    except ValueError:
        return file


def _each(run: Session, files: Sequence[str], planner: Callable[[str], "Plan"], jobs: int) -> "list[Checked]":
    """Check the catalogs one by one, with progress where it takes long."""
    from translate_kit.catalog.provenance import Provenance, provenance_path, read_provenance
    from translate_kit.check.run import check_catalog
    from translate_kit.cli.check_progress import late_progress

    sources = Sources(run)
    checked = []
    with late_progress(run, "checking", unit="files") as update:
        for number, file in enumerate(files):
            catalog = _open(file)
            path = Path(file)
            provenance = Provenance() if file == STDIN else read_provenance(provenance_path(path))
            for problem in provenance.problems[:_MOST_WARNINGS]:
                run.warn(problem)
            if len(provenance.problems) > _MOST_WARNINGS:
                run.warn(f"... and {len(provenance.problems) - _MOST_WARNINGS} more such lines")
            plan = planner(file)
            wants_source = file != STDIN and any(rule.id == "stale" for rule in plan.rules)
            expected = sources.expected(path) if wants_source else None
            tick = partial(_tick, update, number, len(files), file)
            one = check_catalog(catalog, plan, provenance, expected, tick, jobs)
            run.say(
                f"{file}: {count(one.counts.entries, 'entry', 'entries')}, {count(len(one.findings), 'finding')}",
                level=1,
            )
            checked.append(one)
    return checked


def _tick(update: "Update", number: int, total: int, file: str, share: float) -> None:
    update(number + share, total, f"checking {file}")


def _open(file: str) -> "LocatedCatalog":
    from translate_kit.catalog.located import locate_catalog, open_catalog

    if file == STDIN:
        return locate_catalog(sys.stdin.buffer.read(), Path("stdin"))
    return open_catalog(Path(file))


def _unmet(settings: "CheckSettings", counts: "Counts") -> list[str]:
    """Demands on the whole that are not met."""
    unmet = []
    if settings.require_accepted is not None:
        share = 100 * counts.accepted / counts.entries if counts.entries else 0.0
        if share < settings.require_accepted:
            unmet.append(f"{_cut(share)} % of the entries are accepted; {settings.require_accepted:g} % are required")
    if settings.max_unchanged is not None and counts.accepted:
        share = 100 * counts.unchanged / counts.accepted
        if share > settings.max_unchanged:
            unmet.append(
                f"{share:.1f} % of the accepted entries are drafts without one changed letter; "
                f"{settings.max_unchanged:g} % are allowed"
            )
    return unmet


def _cut(share: float) -> str:
    """A share to one place, never rounded up to what is required."""
    return f"{int(share * 10) / 10:g}"
