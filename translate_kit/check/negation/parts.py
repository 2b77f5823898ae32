"""Sentences and clauses of both sides that correspond."""

import re
from dataclasses import replace

from translate_kit.check.finding import Remark, Severity, Span

SENTENCES = re.compile(r"[.!?;]['\"”’“)]?\s+(?=\S)")
CLAUSES = re.compile(r"[,;:]\s+|\s[–—-]\s|—")


def moved(remark: Remark, at_source: int, at_target: int, severity: Severity | None, confidence: float) -> Remark:
    """The remark about a part as one about the whole.

    Args:
        remark: about a part.
        at_source, at_target: where the part begins.
        severity: where it is milder than the rule's own.
        confidence: how sure one can be of parts.
    """
    return replace(
        remark,
        source=remark.source and Span(remark.source.start + at_source, remark.source.end + at_source),
        target=remark.target and Span(remark.target.start + at_target, remark.target.end + at_target),
        severity=remark.severity or severity,
        confidence=min(remark.confidence, confidence),
    )


def aligned(source: str, target: str, pattern: re.Pattern[str]) -> list[tuple[tuple[str, str], tuple[int, int]]]:
    """The parts of both sides with their places, where there are as many of them and none is much longer.

    Args:
        source, target: the German and the English sentence.
        pattern: what stands between the parts.
    """
    german, english = _parts(source, pattern), _parts(target, pattern)
    if len(german) != len(english) or len(german) < 2:
        return []
    pairs = [((de, en), (at_de, at_en)) for (at_de, de), (at_en, en) in zip(german, english, strict=True)]
    even = all(len(de) < 2.2 * len(en) + 8 and len(en) < 2.2 * len(de) + 8 for (de, en), _ in pairs)
    return pairs if even else []


def _parts(text: str, pattern: re.Pattern[str]) -> list[tuple[int, str]]:
    found, start = [], 0
    for border in pattern.finditer(text):
        found.append((start, text[start : border.end()]))
        start = border.end()
    return [*found, (start, text[start:])]
