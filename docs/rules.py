"""Write docs/rules.md from the rules themselves.

python docs/rules.py
"""

from pathlib import Path

from translate_kit.check.finding import SEVERITIES
from translate_kit.check.registry import RULES
from translate_kit.check.rule import Example, Rule

TARGET = Path(__file__).with_name("rules.md")
HEAD = """# Rules

What `translate-kit check` looks for. This page is generated (`python docs/rules.py`) and tested;
`translate-kit rules` and `translate-kit rules ID` say the same.

| Severity | Meaning |
|---|---|
| error | A reader would be misled, or the file is broken. The check fails. |
| warning | It looks wrong. The check fails where the threshold is warning or info. |
| info | Worth a look. The check fails where the threshold is info. |

Exit codes: 0 clean, 1 findings at or above the threshold (default: error) or a demand that is not met, 2 broken input
or use. A rule's severity is fixed; a finding may be milder than its rule, as said below.
"""


def reference() -> str:
    """The page's text."""
    rules = sorted(RULES, key=lambda rule: (SEVERITIES.index(rule.severity), rule.id))
    rows = [f"| [{rule.id}](#{rule.id}) | {rule.severity} | {_cell(_sentence(rule.summary))} |" for rule in rules]
    table = "\n".join(["| Rule | Severity | Finds |", "|---|---|---|", *rows]) + "\n"
    return "\n".join([HEAD, table, *map(_section, rules)])


def _section(rule: Rule) -> str:
    milder = f"; {rule.milder}" if rule.milder else ""
    return (
        f"## {rule.id}\n\n**{rule.severity}**{_cell(milder)}\n\n{_cell(_sentence(rule.summary))} {_cell(rule.why)}\n\n"
        f"Wrong:\n\n{_example(rule.bad)}\nRight:\n\n{_example(rule.good)}"
    )


def _example(example: Example) -> str:
    """The two sides, indented, so that nothing in them is taken for Markdown."""
    sides = [side.replace("\n", "\\n").replace("\t", "\\t") for side in example if side]
    return "".join(f"    {side}\n" for side in sides)


def _sentence(summary: str) -> str:
    return f"{summary[:1].upper()}{summary[1:]}."


def _cell(words: str) -> str:
    for sign in "\\`*_<|":
        words = words.replace(sign, f"\\{sign}")
    return words


if __name__ == "__main__":
    TARGET.write_text(reference(), encoding="utf-8", newline="\n")
