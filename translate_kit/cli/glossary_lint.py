"""``translate-kit glossary lint``: what is wrong with the tables themselves."""

from collections import Counter
from glob import glob
from pathlib import Path
from typing import TYPE_CHECKING

import click

from translate_kit.cli.glossary_files import glossary_option, replace_table
from translate_kit.cli.group import BROKEN, FINDINGS
from translate_kit.cli.session import Session, common_options, session, write_json
from translate_kit.errors import KitError
from translate_kit.text import count

if TYPE_CHECKING:
    from translate_kit.glossary.lint import Report
    from translate_kit.glossary.lint.finding import Finding

_COLOURS = {"error": "red", "warning": "yellow", "note": "cyan"}


def _rules(_context: click.Context, _parameter: click.Parameter, values: tuple[str, ...]) -> tuple[str, ...]:
    """Rule names as they are known; a wrong one is wrong use."""
    from difflib import get_close_matches

    from translate_kit.glossary.lint import RULE_IDS

    for value in values:
        if value not in RULE_IDS:
            near = get_close_matches(value, RULE_IDS, n=1)
            advice = f"did you mean {near[0]}?" if near else "--list-rules names them"
            raise click.BadParameter(f'no rule "{value}"; {advice}')
    return values


@click.command()
@click.argument("paths", nargs=-1, metavar="[PATH]...", type=click.Path(path_type=Path))
@glossary_option
@click.option("--select", multiple=True, metavar="RULE", callback=_rules, help="Only this rule. Repeatable.")
@click.option("--ignore", multiple=True, metavar="RULE", callback=_rules, help="Not this rule. Repeatable.")
@click.option("--notes", is_flag=True, help="Show notes too: to know, not to mend.")
@click.option("--fix", is_flag=True, help="Sort the tables and take out needless spaces; nothing else is changed.")
@click.option("--dry-run", is_flag=True, help="With --fix: say what would be changed, and change nothing.")
@click.option("--list-rules", is_flag=True, help="Show all rules, and stop.")
@click.option(
    "--json", "as_json", is_flag=True, help="One JSON object a line: file, line, rule, severity, message, ..."
)
@common_options
@click.pass_context
def lint(
    context: click.Context,
    paths: tuple[Path, ...],
    glossary_paths: tuple[Path, ...],
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    notes: bool,
    fix: bool,
    dry_run: bool,
    list_rules: bool,
    as_json: bool,
) -> None:
    """Find mistakes in the glossary's tables.

    PATH is a table (.tsv), a folder or a glob of them; without one, the settings' tables. Finds terms that cannot be
    found or get in each other's way, forms that are right and wrong at once, doubtful plurals, conditions that never
    hold, examples that prove nothing, tables out of order, and every row that cannot be read. Exit code 1 for errors
    and warnings, 2 when something cannot be read. Notes (--notes, or --select of their rule) never count.

    \b
    Examples:
      translate-kit glossary lint
      translate-kit glossary lint glossary/law.tsv --notes
      translate-kit glossary lint --select unsorted --select spaces --fix
      translate-kit glossary lint --json | jq -r .rule | sort | uniq -c
    """
    if list_rules:
        _list_rules(as_json=as_json)
        return
    if dry_run and not fix:
        raise click.UsageError("--dry-run is for --fix; without it nothing is changed anyway", context)
    from translate_kit.glossary.lint import RULE_IDS, lint

    run = session(context)
    rules = [rule for rule in select or RULE_IDS if rule not in ignore]
    tables = _tables(run, (*paths, *glossary_paths))
    report = lint(tables, rules)
    if fix and _fix(run, report, rules, dry_run=dry_run):
        report = lint(tables, rules)
    for finding in report.findings:
        if notes or finding.severity != "note" or finding.rule in select:
            _show(finding, as_json=as_json)
    run.say(_summary(report, notes=notes or bool(select)))
    found = any(finding.severity != "note" for finding in report.findings)
    context.exit(BROKEN if report.broken else FINDINGS if found else 0)


def _tables(run: Session, paths: tuple[Path, ...]) -> list[Path]:
    """The tables and folders that are meant.

    Raises:
        KitError: there are none.
    """
    if not paths:
        config = run.config
        found = [config.resolve(path) for path in config.glossary]
        if not any(path.exists() for path in found):
            raise KitError(f"{found[0].as_posix()}: no such file or folder; name a table, or set it in the settings")
        return found
    tables: list[Path] = []
    for path in paths:
        matching = [] if path.exists() else sorted(glob(str(path), recursive=True))  # noqa: PTH207 - may be absolute
        tables += map(Path, matching) if matching else [path]
    return tables


def _fix(run: Session, report: "Report", rules: list[str], *, dry_run: bool) -> bool:
    """Mend order and spaces where a finding asks for it, and say so; tables with broken rows are left alone.

    Returns:
        Whether a file was written.
    """
    from translate_kit.glossary.lint.fix import fix

    broken = {finding.file for finding in report.findings if finding.rule == "broken"}
    written = False
    for file in dict.fromkeys(one.file for one in report.findings if one.rule in ("unsorted", "spaces")):
        if file in broken:
            run.say(f"{file}: not changed, because some of it cannot be read; mend that first")
            continue
        mended = fix(Path(file), order="unsorted" in rules, spaces="spaces" in rules)
        if not dry_run:
            replace_table(Path(file), mended.before, mended.text)
            written = True
        moved = f"{count(mended.moved, 'row')} {'to move' if dry_run else 'moved'}"
        tidied = f"{count(mended.tidied, 'row')} {'to tidy' if dry_run else 'tidied'}"
        run.say(f"{file}: {moved}, {tidied}")
    return written


def _show(finding: "Finding", *, as_json: bool) -> None:
    if as_json:
        from dataclasses import asdict

        write_json(asdict(finding))
        return
    severity = click.style(finding.severity, fg=_COLOURS[finding.severity])
    hint = f" ({finding.hint})" if finding.hint else ""
    click.echo(f"{finding.place}: {severity} {finding.rule}: {finding.message}{hint}")


def _summary(report: "Report", *, notes: bool) -> str:
    counts = Counter(finding.severity for finding in report.findings)
    found = [count(counts[severity], severity) for severity in ("error", "warning") if counts[severity]]
    if counts["note"]:
        found.append(count(counts["note"], "note") + ("" if notes else " (--notes shows them)"))
    looked = f"{count(report.terms, 'term')} in {count(report.tables, 'table')}"
    return f"{looked}: {', '.join(found) or 'nothing to mend'}"


def _list_rules(*, as_json: bool) -> None:
    from translate_kit.glossary.lint import RULES

    for rule in RULES:
        if as_json:
            write_json({"rule": rule.id, "severity": rule.severity, "summary": rule.summary})
        else:
            click.echo(f"{rule.id:<24}{rule.severity:<9}{rule.summary}")
