"""Where reports of ``check`` go: ``--output-format``, colours, and paths as GitHub needs them."""

import os
import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import click

from translate_kit.cli.session import AnyFunction
from translate_kit.errors import InputError

if TYPE_CHECKING:
    from translate_kit.check.outputs import View
    from translate_kit.check.report import Report

NAMES = ("text", "json", "jsonl", "github")
"""The formats; here too so that nobody loads the checks for --help."""

_CHUNK = 1 << 16
"""Characters that are written at once."""


class Output(NamedTuple):
    """One report to write.

    Attributes:
        format: which one of ``NAMES``.
        file: where to; None for standard output.
    """

    format: str
    file: Path | None = None


def output_option(function: AnyFunction) -> AnyFunction:
    """``--output-format``, as ``outputs: tuple[Output, ...]``; text on standard output where it is not given."""
    return click.option(
        "--output-format",
        "outputs",
        multiple=True,
        metavar="FORMAT[:FILE]",
        callback=_outputs,
        help=f"{', '.join(NAMES[:-1])} or {NAMES[-1]}, to FILE or standard output. Repeatable.",
    )(function)


def _outputs(_context: click.Context, _parameter: click.Parameter, values: Sequence[str]) -> tuple[Output, ...]:
    outputs = tuple(map(_output, values)) or (Output("text"),)
    if sum(one.file is None for one in outputs) > 1:
        raise click.BadParameter("only one format can go to standard output; name a file, as in json:report.json")
    files = [os.path.realpath(one.file) for one in outputs if one.file]
    for one in outputs:
        if one.file and files.count(os.path.realpath(one.file)) > 1:
            raise click.BadParameter(f"two formats cannot go to the same file, {one.file}")
    return outputs


def _output(value: str) -> Output:
    name, colon, file = value.partition(":")
    if name not in NAMES:
        near = get_close_matches(name.lower(), NAMES, n=1)
        advice = f"did you mean {near[0]}?" if near else f"there are {', '.join(NAMES)}"
        raise click.BadParameter(f'no format "{name}"; {advice}')
    if not colon or file in ("-", "/dev/stdout", "/dev/fd/1"):
        return Output(name)
    if not file:
        raise click.BadParameter(f'no file behind the colon of "{value}"')
    path = Path(file)
    if path.is_dir():
        raise click.BadParameter(f"{file} is a folder; name a file")
    if not path.parent.is_dir():
        raise click.BadParameter(f"{file}: there is no folder {path.parent}")
    return Output(name, path)


def write_outputs(outputs: Sequence[Output], report: "Report", view: "View") -> None:
    """Write reports; files first, so that standard output does not speak of what then fails.

    Args:
        outputs: which, and where to.
        report: what to tell.
        view: how; its colours are for standard output.

    Raises:
        InputError: a file cannot be written.
    """
    from translate_kit.check.outputs import FORMATS

    for one in sorted(outputs, key=lambda output: output.file is None):
        render = FORMATS[one.format]
        if one.file is None:
            _to_stdout(render(report, view), view, machine=one.format != "text")
        else:
            _to_file(render(report, replace(view, colour=False)), one.file)


def colour_wanted() -> bool:
    """Whether standard output may be coloured: a terminal, unless NO_COLOR or FORCE_COLOR is set; NO_COLOR wins."""
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return os.environ["FORCE_COLOR"] != "0"
    return sys.stdout.isatty() and os.environ.get("TERM") != "dumb"


def repository_path(file: str) -> str:
    """A path from the top of its repository, which GitHub's annotations need.

    Args:
        file: as the user named it.

    Returns:
        The path from the nearest folder above with a ``.git``, else from GITHUB_WORKSPACE, else as it was.
    """
    path = Path(file)
    if not path.exists():
        return file
    path = path.resolve()
    tops = [folder for folder in path.parents if (folder / ".git").exists()][:1]
    if workspace := os.environ.get("GITHUB_WORKSPACE"):
        tops.append(Path(workspace).resolve())
    return next((path.relative_to(top).as_posix() for top in tops if path.is_relative_to(top)), file)


def _to_stdout(lines: Iterator[str], view: "View", *, machine: bool) -> None:
    """Print lines in chunks; what programs read is UTF-8 on every system, what people read is what they can see."""
    encoding = sys.stdout.encoding or "utf-8"
    for chunk in _chunks(lines):
        if machine:
            click.echo(chunk.encode("utf-8", "backslashreplace"), nl=False)
        else:
            fit = chunk.encode(encoding, "backslashreplace").decode(encoding)
            click.echo(fit, nl=False, color=view.colour)


def _to_file(lines: Iterator[str], path: Path) -> None:
    from translate_kit.catalog.atomic import write_atomic

    if not path.exists() or path.is_file():
        write_atomic(path, "".join(chunk.encode("utf-8", "backslashreplace").decode() for chunk in _chunks(lines)))
        return
    try:  # /dev/null and pipes are written to, never replaced
        with path.open("w", encoding="utf-8", errors="backslashreplace", newline="\n") as stream:
            stream.writelines(_chunks(lines))
    except OSError as error:
        raise InputError(path, f"cannot be written ({error.strerror})") from None


def _chunks(lines: Iterator[str]) -> Iterator[str]:
    kept: list[str] = []
    size = 0
    for line in lines:
        kept.append(line)
        size += len(line)
        if size > _CHUNK:
            yield "\n".join(kept) + "\n"
            kept, size = [], 0
    if kept:
        yield "\n".join(kept) + "\n"
