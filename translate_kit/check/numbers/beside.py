"""What stands beside numbers and changes what they say: days of the week, and more or less than."""

import re
from collections.abc import Iterator

from translate_kit.check.finding import Remark, Span
from translate_kit.check.pair import Pair

_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_GERMAN = ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag")
_OF_DAY = r"(?:s|e|en)?(?:früh|(?:vor|nach)?mittags?|morgens?|abends?|nachts?)?"
_GERMAN_DAY = re.compile(rf"\b({'|'.join(_GERMAN)}|Sonnabend){_OF_DAY}\b")
_ENGLISH_DAY = re.compile(rf"\b({'|'.join(_DAYS)})s?\b")
_NIGHT = re.compile(r"\bNacht (?:zum|zu|auf|vom|von)\b")
"""In der Nacht zum Dienstag is Monday night."""
_NAMED = re.compile(r"(?:Black|Cyber|Bloody|Good|Easter|Palm|Super|Ash|Maundy|Holy|Shrove|Red|Whit) (?=\w+day)")

_UP_DE = ("mehr als", "über", "mindestens", "wenigstens")
_DOWN_DE = ("weniger als", "unter", "höchstens", "maximal")
_UP_EN = ("more than", "over", "at least", "upwards of", "in excess of")
_DOWN_EN = ("less than", "fewer than", "under", "below", "at most")
_LONGEST = 16
_NUMBER = re.compile(r"[0-9][0-9.,]*")
_DENIED = re.compile(r"\b(?:nicht|kein\w*|not?|never|nie)\b|n[’']t\b", re.IGNORECASE)


def names_weekday(target: str) -> bool:
    """Whether an English text may name a day of the week; asked of every text, so it must cost little."""
    return "nday" in target or "sday" in target or "iday" in target or "urday" in target


def weekday_remarks(pair: Pair) -> Iterator[Remark]:
    """A day of the week that has become another one; a day that is only left out may be "yesterday"."""
    if _NIGHT.search(pair.source):
        return
    german = [(_index(found[1]), found) for found in _GERMAN_DAY.finditer(pair.plain_source)]
    english = [
        (_DAYS.index(found[1]), found)
        for found in _ENGLISH_DAY.finditer(pair.plain_target)
        if not _NAMED.search(pair.plain_target, max(0, found.start() - 8), found.end())
    ]
    theirs_all, ours_all = {day for day, _ in german}, {day for day, _ in english}
    lost = [(day, found) for day, found in german if day not in ours_all]
    added = [(day, found) for day, found in english if day not in theirs_all]
    for (day, theirs), (_, ours) in zip(lost, added, strict=False):
        yield Remark(
            f'"{theirs[0]}" became "{ours[0]}"',
            f"write {_DAYS[day]}",
            Span(*ours.span()),
            Span(*theirs.span()),
        )


def _index(name: str) -> int:
    return 5 if name == "Sonnabend" else _GERMAN.index(name)


def comparison_remarks(pair: Pair) -> Iterator[Remark]:
    """More than a number that has become less than it, or the reverse; silent where either side denies something."""
    german = _compared(pair.plain_source, _UP_DE, _DOWN_DE)
    if not german:
        return
    english = _compared(pair.plain_target, _UP_EN, _DOWN_EN)
    for number, (up, theirs) in german.items():
        if number not in english or _DENIED.search(pair.plain_source) or _DENIED.search(pair.plain_target):
            continue
        said, ours = english[number]
        if said != up:
            message = f'"{_words(pair.source, theirs)}" became "{_words(pair.target, ours)}"'
            yield Remark(message, f"say {'more' if up else 'less'} than", ours, theirs)


def _words(text: str, span: Span) -> str:
    return " ".join(text[span.start : span.end].split())


def _compared(text: str, more: tuple[str, ...], less: tuple[str, ...]) -> dict[str, tuple[bool, Span]]:
    """The numbers of a text that are said to be passed or not reached, with their places.

    Only what stands before a number is looked at: that costs nothing in sentences without numbers.
    """
    found: dict[str, tuple[bool, Span]] = {}
    for number in _NUMBER.finditer(text):
        begin = max(0, number.start() - _LONGEST)
        before = text[begin : number.start()].rstrip(" \u00a0\u202f\n€$£").lower()
        for words, up in ((more, True), (less, False)):
            if before.endswith(words):
                start = len(before) - max(len(word) for word in words if before.endswith(word))
                if not before[:start][-1:].isalpha():
                    digits = number[0].rstrip(".,")
                    place = Span(begin + start, number.start() + len(digits))
                    found[digits.replace(".", "").replace(",", "")] = up, place
    return found
