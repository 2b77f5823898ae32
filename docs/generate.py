"""Write docs/commands.md from the commands themselves.

python docs/generate.py
"""

from pathlib import Path

import click

from translate_kit.cli import main

TARGET = Path(__file__).with_name("commands.md")
HEAD = """# Commands

What `--help` says, command by command. This page is generated (`python docs/generate.py`) and tested.

Exit codes everywhere: 0 done or clean, 1 findings, 2 broken input or use, 130 interrupted. Data goes to standard
output, words to standard error.
"""


def commands(group: click.Command, path: tuple[str, ...]) -> list[tuple[tuple[str, ...], click.Command]]:
    """A command and all below it, in the order of their names."""
    found = [(path, group)]
    if isinstance(group, click.Group):
        for name in sorted(group.commands):
            found += commands(group.commands[name], (*path, name))
    return found


def reference() -> str:
    """The page's text."""
    parts = [HEAD]
    for path, command in commands(main, ("translate-kit",)):
        context = click.Context(command, info_name=" ".join(path), max_content_width=100, terminal_width=100)
        context.help_option_names = ["-h", "--help"]
        parts.append(f"## {' '.join(path)}\n\n```\n{command.get_help(context)}\n```\n")
    return "\n".join(parts)


if __name__ == "__main__":
    TARGET.write_text(reference(), encoding="utf-8", newline="\n")
