"""What can go wrong between the installed packages and a built model."""


class BuildError(Exception):
    """The model cannot be located, built or verified; the message is one line and says what to do."""
