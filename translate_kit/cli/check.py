"""``translate-kit check``: the gate for pull requests."""

from pathlib import Path
from typing import Any

import click

from translate_kit.cli.check_memory import seldom_collected
from translate_kit.cli.check_output import Output, output_option
from translate_kit.cli.check_run import Options, run_check
from translate_kit.cli.glossary_files import glossary_option
from translate_kit.cli.rules import complete_rules
from translate_kit.cli.session import common_options, session


class Share(click.FloatRange):
    """A percentage; Click takes "nan" for a number between all others."""

    name = "number from 0 to 100"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> float:
        """Refuse what is no number from 0 to 100."""
        try:
            number = float(value)
        except ValueError:
            number = -1.0
        if not 0 <= number <= 100:
            self.fail(f"{value!r} is no number from 0 to 100", param, ctx)
        return number


def _listed(values: tuple[str, ...]) -> tuple[str, ...]:
    """Rules as they were given, one by one or with commas between."""
    return tuple(rule.strip() for value in values for rule in value.split(",") if rule.strip())


@click.command()
@click.argument("paths", nargs=-1, metavar="[PATH]...")
@glossary_option
@click.option("--drafts", is_flag=True, default=None, help="Look at fuzzy entries too, as if they were accepted.")
@click.option(
    "--select",
    multiple=True,
    metavar="RULE",
    shell_complete=complete_rules,
    help="Only these, with commas.",
)
@click.option(
    "--ignore",
    multiple=True,
    metavar="RULE",
    shell_complete=complete_rules,
    help="Not these, with commas.",
)
@click.option(
    "--fail-on",
    type=click.Choice(["error", "warning", "info"]),
    help="Mildest severity that fails. Default: error.",
)
@click.option(
    "--show",
    type=click.Choice(["error", "warning", "info"]),
    help="Mildest severity that text and github show; JSON has all. Default: warning.",
)
@click.option("--require-accepted", type=Share(0, 100), metavar="N", help="Fail where less than N % are accepted.")
@click.option(
    "--max-unchanged",
    type=Share(0, 100),
    metavar="N",
    help="Fail where more than N % of the accepted entries are a draft without one changed letter.",
)
@click.option(
    "--jobs",
    type=click.IntRange(0),
    default=0,
    metavar="N",
    help="Processes for large files; 0: one a processor.",
)
@output_option
@common_options
@click.pass_context
def check(
    context: click.Context,
    paths: tuple[str, ...],
    glossary_paths: tuple[Path, ...],
    drafts: bool | None,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    fail_on: str | None,
    show: str | None,
    require_accepted: float | None,
    max_unchanged: float | None,
    jobs: int,
    outputs: tuple[Output, ...],
) -> None:
    """Check translations: terms, numbers, negations, names, quotations, markup, style.

    PATH is a PO file, a folder or a glob of them, a source (its catalog is checked), or - for a PO file on standard
    input; without one, all catalogs of the settings. Accepted entries are checked; fuzzy ones with --drafts. Each
    finding names file, line and column of the words. No engine and no model are needed.

    Exit code 0: clean. 1: findings of the severity --fail-on or worse, or a demand that is not met. 2: a file that
    could not be read to its end, or wrong use. Rules and their severities: translate-kit rules, docs/rules.md.

    \b
    Examples:
      translate-kit check
      translate-kit check locales/en/LC_MESSAGES/rede.po --drafts
      translate-kit check --output-format github --output-format json:check.json
      translate-kit check --select number-mismatch,negation-mismatch
      translate-kit check --require-accepted 100 --max-unchanged 20
      git show main:locales/en/LC_MESSAGES/rede.po | translate-kit check -
    """
    options = Options(
        paths,
        glossary_paths,
        drafts,
        _listed(select),
        _listed(ignore),
        fail_on,
        show,
        require_accepted,
        max_unchanged,
        jobs,
        outputs,
    )
    with seldom_collected():
        code = run_check(session(context), options)
    context.exit(code)
