"""A translation that is the German sentence itself."""

from collections.abc import Iterable
from itertools import islice

from translate_kit.check.finding import Remark, Severity
from translate_kit.check.german_reading import IN_NAMES
from translate_kit.check.german_words import FUNCTION, WORD, is_abstract, kind
from translate_kit.check.pair import Pair
from translate_kit.check.rule import Example, PairRule, Rule

_MOST = 100
"""Words that are looked at; a text that has no German among so many is a list of names."""
_SAMPLE = 3
_ARTICLES = ("Die", "Den", "Des")
"""The articles that are English words, too."""


def is_unchanged(pair: Pair) -> bool:
    """Whether the translation is the source, blanks apart."""
    source, target = pair.source.strip(), pair.target.strip()
    return source == target or (source[:_SAMPLE] == target[:_SAMPLE] and source.split() == target.split())


def _check(pair: Pair) -> Iterable[Remark]:
    if not is_unchanged(pair):
        return
    severity = _severity(pair, [found[0] for found in islice(WORD.finditer(pair.plain_target), _MOST)])
    if severity:
        sure = severity == "error"
        yield Remark(
            "the translation is the German text",
            "translate it, or say in the glossary that it stays",
            severity=None if sure else severity,
            confidence=1.0 if sure else 0.6,
        )


def _severity(pair: Pair, words: list[str]) -> Severity | None:
    """How sure it is that a text is German and no name: surely (error), probably (warning), not (None)."""
    kinds = {word: kind(word.rsplit("-", 1)[-1]) for word in words}
    small = {word for at, word in enumerate(words) if word in FUNCTION and not _is_of_name(words, at)}
    if not small and all(what == "none" for what in kinds.values()):
        return None
    kept = {word for hit in pair.hits for form in (hit.term.en, *hit.term.en_admitted) for word in WORD.findall(form)}
    kinds = {word: what for word, what in kinds.items() if word not in kept}
    if small or any(what == "word" and word not in FUNCTION for word, what in kinds.items()):
        return "error"
    if "body" in kinds.values():
        return None  # Stiftung Wissenschaft und Politik
    nouns = [word for word, what in kinds.items() if what in ("noun", "title")]
    if any(map(is_abstract, nouns)) or "exonym" in kinds.values():
        return "error"
    begins = words[0] in _ARTICLES or words[0].lower() in FUNCTION - IN_NAMES
    return "warning" if (nouns or begins) and _has_no_name(words) else None


def _is_of_name(words: list[str], at: int) -> bool:
    """Whether a small word is one of those that stand within names or stands between capitals."""
    return words[at] in IN_NAMES or (
        0 < at < len(words) - 1 and words[at - 1][0].isupper() and words[at + 1][0].isupper()
    )


def _has_no_name(words: list[str]) -> bool:
    """Whether every word is German: Die Kosten, but not Robert Kunde."""
    return all(word.lower() in FUNCTION or word in _ARTICLES or kind(word) != "none" for word in words)


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
