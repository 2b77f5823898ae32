"""A translation that is the German sentence itself."""

from collections.abc import Iterable

from translate_kit.check.finding import Remark, Severity
from translate_kit.check.german_words import FUNCTION, WORD, certainty
from translate_kit.check.pair import Pair
from translate_kit.check.rule import Example, PairRule, Rule


def is_unchanged(pair: Pair) -> bool:
    """Whether the translation is the source, blanks apart."""
    return pair.source == pair.target or pair.source.split() == pair.target.split()


def _check(pair: Pair) -> Iterable[Remark]:
    if not is_unchanged(pair):
        return
    severity = _severity(WORD.findall(pair.plain_target))
    if severity:
        yield Remark("the translation is the German text", "translate it", severity=_milder(severity))


def _milder(severity: Severity) -> Severity | None:
    return None if severity == "error" else severity


def _severity(words: list[str]) -> Severity | None:
    """How sure it is that words are German: surely (error), probably (warning), not (None)."""
    small = [word for word in words if word in FUNCTION]
    if len(small) > 1:
        return "error"
    found = {certainty(word) for word in words[:100]}
    if "certain" in found:
        return "error"
    return "warning" if small or "likely" in found else None


RULES: tuple[Rule, ...] = (
    PairRule(
        "unchanged",
        "error",
        "the translation is the German text itself",
        "Somebody copied the source and meant to come back. Names, numbers, abbreviations, addresses and words that "
        "are the same in both languages may stay as they are.",
        Example("Die Kosten steigen weiter.", "Die Kosten steigen weiter."),
        Example("Angela Merkel (CDU)", "Angela Merkel (CDU)"),
        milder="warning where the words may be a name",
        check=_check,
    ),
)
