"""German words that were left in the English."""

from collections.abc import Iterable, Iterator
from itertools import islice

from translate_kit.check.finding import Remark, Severity, Span
from translate_kit.check.german_reading import IN_NAMES, Reading
from translate_kit.check.german_suspects import has_suspects
from translate_kit.check.german_words import FUNCTION, Kind, is_abstract, is_compound, is_inflected, kind
from translate_kit.check.names.unusual import is_english
from translate_kit.check.pair import Pair
from translate_kit.check.rule import Example, PairRule, Rule
from translate_kit.check.unchanged import is_unchanged

_NOUNS: frozenset[Kind] = frozenset(("noun", "like a noun", "rare", "title"))
_ALIKE = frozenset(("in", "so", "an", "am", "was", "war", "also", "man"))
"""Small words of both languages."""
_OF_NOBLES = frozenset(("von", "vom", "zu", "der"))
_BEGINNINGS = FUNCTION - {"von", "vom", "zu", "zum", "zur"} | {"die", "den", "des", "um", "wo", "im", "er", "gab"}
"""Small words that begin no name."""
_OPENERS = frozenset(
    ("Im", "Am", "Zum", "Zur", "Vom", "Beim", "Seit", "Nach", "Mit", "Laut", "Trotz", "Wegen", "Durch")
)
"""What a phrase begins with that was left at the beginning: Im Vergleich zum Vorjahr."""
_LABELS = frozenset((
    "Frage", "Antwort", "Hinweis", "Anmerkung", "Redaktion", "Hintergrund", "Quelle", "Beispiel", "Achtung", "Fazit",
    "Zeit", "Datum", "Termin", "Betreff", "Thema", "Ergebnis", "Begründung", "Beschluss", "Antrag", "Zusammenfassung",
))  # fmt: skip
"""What stands before a colon and is no speaker's name."""
_NEAR = 4
_RUN = 3
_LONG_RUN = 4
_SHOWN = 60
_REACH = 30
"""Words on either side that are looked at to see whether a word is one of many."""
_MOST = 200
"""Suspects that are looked at; a sentence with more has said enough."""


def _check(pair: Pair) -> Iterable[Remark]:
    if has_suspects(pair.source, pair.target) and not is_unchanged(pair):
        yield from _remarks(Reading(pair))


def _remarks(reading: Reading) -> Iterator[Remark]:
    """What was left, one remark a piece."""
    done = 0
    suspects = (index for index in range(len(reading.target)) if _is_suspect(reading, index))
    for index in islice(suspects, _MOST):
        severity = _severity(reading, index) if index >= done else None
        source = reading.source_span(index)
        if severity is None or reading.allowed.at(Span(*reading.target[index][1:]), source):
            continue
        first, done = reading.copied(index, done)
        while reading.target[first].text in _ALIKE:
            first += 1
        span = Span(reading.target[first].start, reading.target[done - 1].end)
        others = range(index + 1, min(done, index + _NEAR))
        sure = severity == "error" or any(
            _is_suspect(reading, other) and _severity(reading, other) == "error" for other in others
        )
        message = f'"{_short(reading.pair.target[slice(*span)])}" is German'
        yield Remark(message, "translate it", span, source, None if sure else "warning", 1.0 if sure else 0.6)


def _is_suspect(reading: Reading, index: int) -> bool:
    """Whether a word of the translation is a small German one or a German one of the source."""
    text = reading.target[index].text
    return text in FUNCTION or (text in reading.places and kind(_last(text)) != "none")


def _last(text: str) -> str:
    """The part of a word behind its hyphens."""
    return text.rsplit("-", 1)[-1]


def _severity(reading: Reading, index: int) -> Severity | None:
    """How sure it is that a suspect was left: surely (error), probably (warning), not (None)."""
    if _is_clause(reading, index):
        return "error"
    text = reading.target[index].text
    if text in FUNCTION:
        return _of_function_word(reading, index)
    last = _last(text)
    if not reading.kept.isdisjoint((text, last)):
        return None
    if last != text:
        return _of_hyphenated(reading, index, last)
    return "error" if text.islower() else _of_noun(reading, index)


def _is_clause(reading: Reading, index: int) -> bool:
    """Whether a word is one of several that were copied in a row and are no name.

    A name begins with a capital (Brot für die Welt) or has no other German words than those of names (von der Leyen).
    """
    first, last = reading.copied(index, max(0, index - _REACH), index + _REACH)
    words = [word.text for word in reading.target[first:last]]
    small = FUNCTION.intersection(words)
    if len(words) < _RUN or not small:
        return False
    if words[0] in _OPENERS and kind(words[-1]) == "noun":
        return True
    if _is_name_like(words):
        return False
    if small - IN_NAMES or any(word.islower() and kind(word) == "word" for word in words):
        return True
    alike = next((at for at, word in enumerate(words) if word not in _ALIKE), len(words))
    rest = words[alike:]
    if not rest or rest[0] not in _BEGINNINGS:
        return False
    return any(kind(word) != "none" for word in rest) or (len(rest) >= _LONG_RUN and len(small) > 1)


def _is_name_like(words: list[str]) -> bool:
    """Whether words begin and end with a capital and have few small ones between: Ärzte ohne Grenzen."""
    return words[0][0].isupper() and words[-1][0].isupper() and sum(map(str.islower, words)) <= len(words) // 2


def _of_function_word(reading: Reading, index: int) -> Severity | None:
    """Beside other German, or copied from the source, a small word is an error, within a name none at all."""
    text = reading.target[index].text
    if reading.between_capitals(index):
        return None
    if text in IN_NAMES:
        return _of_small_word_of_names(reading, index)
    near = reading.target[max(0, index - _NEAR) : index + 1 + _NEAR]
    others = {word.text for word in near if word.text in FUNCTION} - IN_NAMES - {text}
    return "error" if others or text in reading.places else "warning"


def _of_small_word_of_names(reading: Reading, index: int) -> Severity | None:
    """Behind a small word and in the source, too, it was left, but the names of nobles and inns may begin with it."""
    text = reading.target[index].text
    before = reading.target[index - 1].text if index else ""
    after = reading.target[index + 1].text if index + 1 < len(reading.target) else ""
    small = before.islower() or (index == 1 and after.islower() and is_english(before))
    if text not in reading.places or not small or text in _OF_NOBLES:
        return None
    return "warning" if text in ("zum", "zur", "beim", "das") else "error"


def _of_noun(reading: Reading, index: int) -> Severity | None:
    """A noun is an error where it is no name, by what it is and by what stands before it on both sides."""
    text = reading.target[index].text
    what = kind(text)
    if what == "title":
        return "error"
    if reading.is_label(index):
        return "error" if text in _LABELS else None
    if reading.in_name(index):
        return "warning" if is_abstract(text) and not reading.beside_capital(index) else None
    if what == "exonym" or (what in _NOUNS and is_abstract(text)):
        return "error"
    german, english = reading.is_noun_in_german(index), reading.may_be_noun_in_english(index)
    if what in ("body", "rare") or (what == "like a noun" and is_compound(text)):
        return "warning" if german and (english or what == "like a noun") else None
    if (german and (english or what == "noun")) or (what == "noun" and reading.is_noun_in_english(index)):
        return "error"
    return "warning" if german or (english and what == "noun" and is_inflected(text)) else None


def _of_hyphenated(reading: Reading, index: int, last: str) -> Severity | None:
    """Behind an abbreviation a noun may be left (EU-Kommission), behind another word it is mostly a name."""
    text = reading.target[index].text
    if not text[: -len(last) - 1].isupper() or kind(last) != "noun" or reading.in_name(index):
        return None
    return "error" if is_abstract(last) or reading.is_noun_in_german(index) else "warning"


def _short(words: str) -> str:
    words = " ".join(words.split())
    return words if len(words) <= _SHOWN else words[: _SHOWN - 1] + "…"


RULES: tuple[Rule, ...] = (
    PairRule(
        "leftover-german",
        "error",
        "German words were left in the English",
        "Names, titles and words in quotation marks, brackets or italics may be German, and so may words that English "
        "has taken over, that the glossary keeps or that are explained beside.",
        Example("Die Gemeinden wollen die Kosten nicht tragen.", "The municipalities do not want to bear the Kosten."),
        Example("Die „Energiewende“ kam im Bundestag zur Sprache.", "The “Energiewende” was raised in the Bundestag."),
        milder="warning where the word may be a name",
        check=_check,
    ),
)
