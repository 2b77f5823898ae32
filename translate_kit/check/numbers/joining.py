"""Joins what is wrong with the day and with the month of one date: the reader has one thing to mend."""

from dataclasses import replace
from itertools import pairwise

from translate_kit.check.numbers.pairing import Mismatch
from translate_kit.check.numbers.quantity import MONTHS, Quantity

_APART = 5
"""Characters between a day and its month at most: "3rd of May"."""


def joined(found: list[Mismatch]) -> list[Mismatch]:
    """The mismatches with day and month of the same date made one, in the order of the German.

    Args:
        found: what differs in one sentence.
    """
    if len(found) < 2:
        return found
    ordered = sorted(found, key=lambda one: one.german.start if one.german else 1 << 60)
    gone: set[int] = set()
    dates: dict[int, Mismatch] = {}
    for day, month in pairwise(ordered):
        if date := _date(day, month):
            gone.add(id(month))
            dates[id(day)] = date
    return [dates.get(id(one), one) for one in ordered if id(one) not in gone]


def _date(day: Mismatch, month: Mismatch) -> Mismatch | None:
    """Both as one, if they are of the same date on both sides."""
    if not (day.german and month.german and day.english and month.english):
        return None
    first, last = sorted((day.english, month.english), key=lambda one: one.start)
    same = (
        month.german.kind == "month"
        and day.german.kind in ("number", "ordinal")
        and 0 <= month.german.start - day.german.end <= _APART
        and 0 <= last.start - first.end <= _APART
    )
    if not same:
        return None
    right = f"{day.german.value} {MONTHS[int(month.german.value) - 1]}"
    return replace(
        day, german=_both(day.german, month.german), english=_both(first, last), right=right,
        confidence=max(day.confidence, month.confidence),
    )  # fmt: skip


def _both(first: Quantity, last: Quantity) -> Quantity:
    return first._replace(end=last.end)
