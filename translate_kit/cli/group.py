"""The exit codes: 0 done or clean, 1 findings, 2 broken input or use, 130 interrupted. No traceback reaches a user."""

import os
import signal
import sys
import threading
import traceback
from collections.abc import Sequence
from contextlib import suppress
from typing import Any

import click

from translate_kit.errors import ENGINE_THREAD, KitError

FINDINGS = 1
BROKEN = 2
INTERRUPTED = 130


class KitGroup(click.Group):
    """A Click group that turns what goes wrong into one line and the right exit code."""

    def main(  # type: ignore[override]
        self,
        args: Sequence[str] | None = None,
        prog_name: str | None = None,
        standalone_mode: bool = True,
        **extra: Any,
    ) -> Any:
        """As Click's, with our exit codes when it stands alone."""
        if not standalone_mode:
            return super().main(args, prog_name, standalone_mode=False, **extra)
        _open_streams()
        if args is None:
            _treat_as_interrupts("SIGTERM", "SIGHUP")
        try:
            code = super().main(args, prog_name, standalone_mode=False, **extra)
        except click.ClickException as error:
            code = _fail(_usage(error))
        except KitError as error:
            code = _fail(str(error))
        except (click.Abort, KeyboardInterrupt):
            click.echo("interrupted", err=True)
            code = INTERRUPTED
            _leave_threads(code)
        except SystemExit:  # Click's own answer to a reader that has gone (| head), which is no finding
            code = 0
        except OSError as error:
            code = _fail(f"{error.filename or 'standard output'}: {error.strerror or error}")
        except MemoryError:
            code = _fail("not enough memory; try fewer or smaller documents")
        except Exception as error:
            if _wants_traceback(args):
                traceback.print_exc()
            kind = type(error).__name__
            code = _fail(
                f"internal error: {kind}: {' '.join(str(error).split())}; please report it with the output of -vv"
            )
        sys.exit(_flush(code if isinstance(code, int) else 0))


def _fail(text: str) -> int:
    label = click.style("error:", fg="red", bold=True) if sys.stderr.isatty() else "error:"
    with suppress(OSError):  # a full disk behind 2>file must not hide the exit code
        click.echo(f"{label} {text}", err=True)
    return BROKEN


def _open_streams() -> None:
    """Give closed standard streams (``2>&-``) somewhere to go."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: PTH123, SIM115 - open till the end


def _treat_as_interrupts(*names: str) -> None:
    """Let being ended by the system be like Ctrl-C: what is done is kept."""
    for name in names:
        number = getattr(signal, name, None)  # Windows has no SIGHUP
        if number is not None and threading.current_thread() is threading.main_thread():
            signal.signal(number, signal.default_int_handler)


def _flush(code: int) -> int:
    """Write what is left to standard output; where that fails (``>/dev/full``), the run has failed."""
    try:
        sys.stdout.flush()
    except OSError as error:
        code = code if code == BROKEN else _fail(f"standard output: {error.strerror}")
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115 - Python flushes it once more
    try:
        sys.stderr.flush()
    except OSError:
        sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115 - Python flushes it once more
    return code


def _usage(error: click.ClickException) -> str:
    """Wrong use in one line: what is wrong, and where the help is."""
    text = " ".join(error.format_message().split()).rstrip(".")
    context = getattr(error, "ctx", None)
    return f"{text}{'' if text.endswith('?') else ';'} see: {context.command_path} --help" if context else text


def _leave_threads(code: int) -> None:
    """Leave at once where an engine still computes: taking the program down around it would crash it."""
    if any(thread.daemon and thread.name == ENGINE_THREAD for thread in threading.enumerate()):
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)


def _wants_traceback(args: Sequence[str] | None) -> bool:
    words = sys.argv[1:] if args is None else args
    return any(word.startswith("-vv") for word in words) or sum(word in ("-v", "--verbose") for word in words) > 1
