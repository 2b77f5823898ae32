"""What a project has decided about its English."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Style:
    """Choices that are neither right nor wrong in themselves.

    Attributes:
        spelling: ``en_GB`` or ``en_US``; ``any`` allows either, but not both in one document.
        quotes: ``double`` “ ”, ``single`` ‘ ’, ``straight`` " ", or ``any`` of them.
        dashes: ``spaced-en`` ( – ), ``em`` (—), or ``any``.
        percent: ``per-cent`` (per cent), ``percent``, ``sign`` (%), or ``any``.
    """

    spelling: str = "any"
    quotes: str = "any"
    dashes: str = "any"
    percent: str = "any"
