"""number-mismatch: the English must say the numbers of the German."""

import re
from collections.abc import Iterator

from translate_kit.check.finding import Remark
from translate_kit.check.numbers.beside import comparison_remarks, names_weekday, weekday_remarks
from translate_kit.check.numbers.compare import Comparison, Side, compare
from translate_kit.check.numbers.english import read_english_text
from translate_kit.check.numbers.english_words import TELLING
from translate_kit.check.numbers.freely import is_said_otherwise, is_worked_out
from translate_kit.check.numbers.german import ROOTS, read_german_text
from translate_kit.check.numbers.joining import joined
from translate_kit.check.numbers.pairing import mismatches
from translate_kit.check.numbers.quantity import Quantity
from translate_kit.check.numbers.reading import MOST, lowered
from translate_kit.check.numbers.roman import has_roman
from translate_kit.check.numbers.say import remark_of_units, remark_on
from translate_kit.check.numbers.scan import HAS_DIGITS, fronts
from translate_kit.check.pair import Pair
from translate_kit.check.rule import Example, PairRule, Rule

_VAGUE = re.compile(r"\b(?:mehrere|einige|viele|zahlreiche|etliche|manche|wenige|ein paar|dutzende|hunderte|tausende)")
_TELLING = fronts((*ROOTS, *TELLING))
_PERCENT = re.compile(r"%|per ?cent|\bp(?:c|ct|oints?)\b|\bhundred\b|\b100\b")


def check_numbers(pair: Pair) -> Iterator[Remark]:
    """Say which numbers differ.

    Args:
        pair: a sentence and its translation.
    """
    source, target = pair.plain_source, pair.plain_target
    if not target:
        return
    if names_weekday(target):
        yield from weekday_remarks(pair)
    low, low_target = lowered(source), lowered(target)
    both = f" {low} {low_target}"
    digits = HAS_DIGITS.search(both)
    if not (digits or _TELLING.search(both) or has_roman(source)):
        return
    if digits:
        yield from comparison_remarks(pair)
    german, english = read_german_text(source, low), read_english_text(target, low_target)
    if len(german) > MOST or len(english) > MOST:
        return
    compared = compare(Side(german, low), Side(english, low_target))
    if not compared.agrees:
        compared.invented = [one for one in compared.invented if one.digits or not _borrowed(one, target, low)]
        compared.invented = [one for one in compared.invented if not is_worked_out(one, target, low)]
        compared.lost = [one for one in compared.lost if not is_said_otherwise(one, source, low_target)]
        for mismatch in joined(mismatches(compared, vague=_VAGUE.search(low) is not None)):
            yield remark_on(mismatch, source, target)
    yield from _units(compared, source, target)


def _borrowed(one: Quantity, target: str, low: str) -> bool:
    """Whether the German has the English word too: "First Lady"."""
    return re.search(rf"\b{re.escape(target[one.start : one.end].lower())}\b", low) is not None


def _units(compared: Comparison, source: str, target: str) -> Iterator[Remark]:
    suspects = [both for both in compared.same if both[0].unit or both[1].foreign or both[0].kind == "clock"]
    if not suspects:
        return
    bare = any(german.unit == "%" and not english.unit for german, english in suspects)
    has_percent = bare and _PERCENT.search(target.lower()) is not None
    for german, english in suspects:
        if remark := remark_of_units(german, english, source, target, has_percent=has_percent):
            yield remark


RULES: tuple[Rule, ...] = (
    PairRule(
        id="number-mismatch",
        severity="error",
        summary="the English says another number than the German, leaves one out, or adds one",
        why=(
            "A wrong number misleads every reader and nobody sees it: 1.200 is 1,200 in English, Milliarde is billion. "
            "Numbers are compared by what they mean: 14 Tage is a fortnight, 33 Prozent a third, "
            "14.30 Uhr half past two; rooms, files and telephones are copied as they are. "
            "Days of the week and more or less than a number are compared too. "
            "Small number words that are merely left out are let pass."
        ),
        bad=Example("Das Programm kostet 1,2 Milliarden Euro.", "The programme costs 1.2 million euros."),
        good=Example("Das Programm kostet 1,2 Milliarden Euro.", "The programme costs €1,200 million."),
        milder=(
            "warning for per cent instead of percentage points, for a morning hour that became p.m., "
            "and for large number words or times of day in words on one side only"
        ),
        check=check_numbers,
    ),
)
