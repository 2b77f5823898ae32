"""``python -m translate_kit``: the same command line as ``translate-kit``."""

from translate_kit.cli import main

if __name__ == "__main__":
    main()
