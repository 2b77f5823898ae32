"""``translate-kit glossary diff``: what a change of the glossary does to the catalogs."""

from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

from translate_kit.cli.glossary_files import load
from translate_kit.cli.group import FINDINGS
from translate_kit.cli.paths import split_catalogs
from translate_kit.cli.progress import progress
from translate_kit.cli.session import Session, common_options, session, write_json
from translate_kit.errors import InputError
from translate_kit.text import count

if TYPE_CHECKING:
    from translate_kit.catalog.glossary_change import CatalogChange
    from translate_kit.glossary.difference import Difference
    from translate_kit.glossary.term import Glossary

_STEP = 100
"""Entries between two movements of the progress bar."""


@dataclass(frozen=True, slots=True)
class SetFuzzy:
    """What ``--set-fuzzy`` did, or would do.

    Attributes:
        changes: the catalogs; where something was set, with the lines that entries have now.
        places: files and lines of the entries.
        left: entries that somebody changed meanwhile, so that they were left alone.
    """

    changes: tuple["CatalogChange", ...]
    places: tuple[tuple[str, int], ...] = ()
    left: int = 0


@click.command(name="diff")
@click.argument("old", metavar="OLD")
@click.argument("new", metavar="[NEW]", required=False)
@click.option(
    "--catalog",
    "catalogs",
    multiple=True,
    metavar="PATH",
    help="A PO file, or a folder of them, in place of all of the settings' catalogs. Repeatable.",
)
@click.option("--set-fuzzy", is_flag=True, help="Set accepted entries that now violate back to fuzzy; change no text.")
@click.option("-n", "--dry-run", is_flag=True, help="With --set-fuzzy: say what would be set, write nothing.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object; its keys stand above.")
@common_options
@click.pass_context
def diff(
    context: click.Context,
    old: str,
    new: str | None,
    catalogs: tuple[str, ...],
    set_fuzzy: bool,
    dry_run: bool,
    as_json: bool,
) -> None:
    """Show what a change of the glossary does to the catalogs.

    OLD and NEW are a table (.tsv), a folder of tables, or a git revision: git:REV is the settings' glossary as it was
    there, git:REV:PATH another table or folder. Without NEW, the settings' glossary as it is.

    First come the terms that were added, removed, renamed or changed, then the entries that now violate a must or
    prefer term (it is missing in the translation, or said in words known to be wrong) and did not before, then those
    that no longer do. -v also lists entries that are newly concerned and right, and those that violate a changed term
    as before. Obsolete entries are left out. Exit code 1 when entries now violate.

    --set-fuzzy changes nothing but the flag of the accepted entries that now violate, and the header's revision date. A
    draft that was accepted as it was counts as an untouched draft again, which draft --redraft may replace.

    \b
    JSON: old, new (name, signature, terms), terms (change, id, old_id, de, en, file, line, fields),
    now_violate, now_pass, newly_concerned, still_violate (file, line, msgid, msgctxt, in, start, end,
    surface, concept, wanted, admitted, enforce, status, rendering, change, state, accepted), counts,
    set_fuzzy (file, line), dry_run.

    \b
    Examples:
      translate-kit glossary diff git:main
      translate-kit glossary diff git:main glossary/
      translate-kit glossary diff git:v1.0:glossary/law.tsv glossary/law.tsv --json | jq .counts
      translate-kit glossary diff old.tsv new.tsv --catalog locales/en/LC_MESSAGES/rede.po
      translate-kit glossary diff git:HEAD --set-fuzzy --dry-run
    """
    from translate_kit.cli.glossary_diff_output import as_object, show
    from translate_kit.glossary.difference import compare

    if dry_run and not set_fuzzy:
        raise click.UsageError("--dry-run goes with --set-fuzzy; without it nothing is written anyway")
    run = session(context)
    difference = compare(_glossary(run, old), _glossary(run, new))
    changes = _changes(run, difference, _catalogs(run, catalogs))
    folders = [run.config.catalog_folder, *map(Path, catalogs)]
    done = _set_fuzzy(changes, folders, dry_run=dry_run) if set_fuzzy else SetFuzzy(changes)
    if as_json:
        names = (old, new or ", ".join(path.as_posix() for path in run.config.glossary))
        write_json(as_object(difference, done, names, dry_run=dry_run))
    else:
        show(difference, done.changes, verbose=run.verbosity > 0)
    if set_fuzzy:
        _tell(run, done, dry_run=dry_run)
    context.exit(FINDINGS if any(entry.violates for change in changes for entry in change.entries) else 0)


def _glossary(run: Session, name: str | None) -> "Glossary":
    """The glossary that the user named; without a name the settings'."""
    from translate_kit.glossary.revision import PREFIX, load_revision
    from translate_kit.glossary.table import load_glossary

    if name is None:
        return load(run, ())
    if name.startswith(PREFIX):
        return load_revision(name, [run.config.resolve(path) for path in run.config.glossary])
    return load_glossary([Path(name)])


def _catalogs(run: Session, named: Sequence[str]) -> list[Path]:
    """The PO files, each once, sorted.

    Raises:
        InputError: what the user named is no PO file, and no folder with some.
    """
    folder = run.config.catalog_folder
    if not named and not any(folder.rglob("*.po")):
        run.say(f"no catalogs in {folder.as_posix()}, so no entries are checked; --catalog names some")
        return []
    others, found = split_catalogs(named or [str(folder)])
    if others:
        raise InputError(others[0], "no PO file, and no folder with PO files", mend="check the path")
    return sorted({path.resolve(): path for path in map(Path, reversed(found))}.values())


def _changes(run: Session, difference: "Difference", paths: Sequence[Path]) -> "tuple[CatalogChange, ...]":
    """Read all catalogs, so that a broken one is told before anything else, and judge their entries."""
    from translate_kit.catalog.glossary_change import GlossaryChange
    from translate_kit.catalog.po import read_catalog

    read = []
    with progress(run, "reading", unit="catalogs") as update:
        for number, path in enumerate(paths):
            update(number, len(paths))
            read.append((path, read_catalog(path)))
    judge = GlossaryChange(difference)
    total = sum(len(catalog.entries) for _, catalog in read)
    changes = []
    with progress(run, "comparing", unit="entries") as update:
        done = 0

        def step() -> None:
            nonlocal done
            done += 1
            if done % _STEP == 0:
                update(done, total)

        for path, catalog in read:
            changes.append(judge.catalog(path, catalog, step))
    for problem in (problem for change in changes for problem in change.problems):
        run.warn(problem)
    return tuple(changes)


def _set_fuzzy(changes: "Sequence[CatalogChange]", folders: Sequence[Path], *, dry_run: bool) -> SetFuzzy:
    """Set the entries, catalog by catalog, as they stand on the disk now."""
    from datetime import datetime

    from translate_kit.catalog.lock import catalog_lock
    from translate_kit.catalog.set_fuzzy import set_fuzzy

    after: list[CatalogChange] = []
    places: list[tuple[str, int]] = []
    left = 0
    with ExitStack() as stack:
        if not dry_run:
            for folder in sorted({_folder(change.path, folders) for change in changes if change.to_set_fuzzy}):
                stack.enter_context(catalog_lock(folder))
        for change in changes:
            wanted = change.to_set_fuzzy
            if wanted and not dry_run:
                catalog, chosen = set_fuzzy(change.path, wanted, datetime.now().astimezone())
                left += len(wanted) - len(chosen)
                change = change.at_lines_of(catalog)
                wanted = chosen
            places += [(change.path.as_posix(), entry.line) for entry in wanted]
            after.append(change)
    return SetFuzzy(tuple(after), tuple(places), left)


def _folder(path: Path, folders: Sequence[Path]) -> Path:
    """The folder to lock: of the usual one and those that the user named the first that the file is below."""
    real = path.resolve()
    return next((one for one in folders if one.is_dir() and real.is_relative_to(one.resolve())), path.parent)


def _tell(run: Session, done: SetFuzzy, *, dry_run: bool) -> None:
    entries = count(len(done.places), "entry", "entries")
    catalogs = count(len({file for file, _ in done.places}), "catalog")
    run.say(
        f"{entries} in {catalogs} {'would be' if dry_run else 'were' if len(done.places) != 1 else 'was'} set to fuzzy"
    )
    if dry_run:
        run.say("dry run: nothing was written")
    if done.left:
        run.warn(f"{count(done.left, 'entry', 'entries')} changed on the disk meanwhile and left alone; run again")
