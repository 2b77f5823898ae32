"""``translate-kit`` and ``python -m translate_kit``: the command line, and what happens before it is there."""

import sys


def run() -> None:
    """Run the command line; a Ctrl-C that comes while it is being loaded ends it like any other."""
    try:
        from translate_kit.cli import main
    except KeyboardInterrupt:
        print("interrupted", file=sys.stderr)
        sys.exit(130)
    main()


if __name__ == "__main__":
    run()
