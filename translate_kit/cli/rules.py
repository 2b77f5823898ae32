"""``translate-kit rules``: what ``check`` looks for, and why."""

from difflib import get_close_matches
from shutil import get_terminal_size
from typing import TYPE_CHECKING

import click

from translate_kit.cli.session import common_options, write_json
from translate_kit.errors import KitError
from translate_kit.text import shown

if TYPE_CHECKING:
    from translate_kit.check.rule import Example, Rule


def complete_rules(_context: click.Context, _parameter: click.Parameter, incomplete: str) -> list[str]:
    """Ids of rules that begin so, for the shell."""
    from translate_kit.check.registry import RULE_IDS

    return [name for name in RULE_IDS if name.startswith(incomplete)]


@click.command()
@click.argument("rule_id", metavar="[ID]", required=False, shell_complete=complete_rules)
@click.option("--json", "as_json", is_flag=True, help="One JSON object a rule and line, with all fields.")
@common_options
def rules(rule_id: str | None, as_json: bool) -> None:
    """Show what check looks for, or explain one rule.

    Without ID all rules are listed, the worst first. With one: what it finds, why that matters, what it leaves alone,
    and an example of each.

    \b
    Examples:
      translate-kit rules
      translate-kit rules number-mismatch
      translate-kit rules --json | jq -r 'select(.severity == "error").id'
    """
    from translate_kit.check.finding import SEVERITIES
    from translate_kit.check.registry import RULES

    if rule_id is None:
        shown = sorted(RULES, key=lambda rule: (SEVERITIES.index(rule.severity), rule.id))
    else:
        shown = [rule for rule in RULES if rule.id == rule_id]
    if rule_id is not None and not shown:
        raise KitError(unknown_rule(rule_id))
    if as_json:
        for rule in shown:
            write_json(_fields(rule))
    elif rule_id is not None:
        click.echo(_explained(shown[0]))
    else:
        width = max(len(rule.id) for rule in shown)
        for rule in shown:
            click.echo(f"{rule.id:<{width}}  {rule.severity:<7}  {rule.summary}")


def unknown_rule(name: str) -> str:
    """What to say of a rule that does not exist.

    Args:
        name: as the user wrote it.
    """
    from translate_kit.check.registry import RULE_IDS

    near = get_close_matches(name.lower().replace("_", "-"), RULE_IDS, n=1)
    return f'no rule "{shown(name)}"; ' + (f"did you mean {near[0]}?" if near else "translate-kit rules lists them")


def _fields(rule: "Rule") -> dict[str, object]:
    return {
        "id": rule.id,
        "severity": rule.severity,
        "milder": rule.milder,
        "summary": rule.summary,
        "why": rule.why,
        "wrong": rule.bad._asdict(),
        "right": rule.good._asdict(),
    }


def _explained(rule: "Rule") -> str:
    width = min(100, get_terminal_size().columns)
    milder = f"; {rule.milder}" if rule.milder else ""
    parts = (
        click.wrap_text(f"{rule.id} ({rule.severity}{milder})", width),
        click.wrap_text(f"{rule.summary[:1].upper()}{rule.summary[1:]}. {rule.why}", width),
        f"wrong:\n{_example(rule.bad)}",
        f"right:\n{_example(rule.good)}",
    )
    return "\n\n".join(parts)


def _example(example: "Example") -> str:
    sides = (side.replace("\n", "\\n").replace("\t", "\\t") for side in example if side)
    return "\n".join(f"  {side}" for side in sides)
