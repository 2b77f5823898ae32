"""The command line: read arguments, call the library, print, exit. Each command has a module of its own."""

import click

from translate_kit.cli.check import check
from translate_kit.cli.draft import draft
from translate_kit.cli.glossary import glossary
from translate_kit.cli.group import KitGroup
from translate_kit.cli.model import model
from translate_kit.cli.rules import rules
from translate_kit.cli.segment import segment
from translate_kit.cli.session import common_options
from translate_kit.cli.version import version_option

COMMANDS = (segment, draft, check, glossary, model, rules)


@click.group(cls=KitGroup, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@version_option
@common_options
def main() -> None:
    """German political writing to careful English.

    Segments German text, drafts English offline, makes the drafts obey a glossary, writes gettext PO files for human
    review, and checks what people have accepted.

    \b
    Examples:
      translate-kit draft                     draft everything below seeds/
      translate-kit check                     check what people have accepted
      translate-kit segment rede.txt          show the sentences of a text
      translate-kit glossary show Fraktion    what the glossary says
    """


for command in COMMANDS:
    main.add_command(command)
