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

_UP_DE = r"(?:mehr als|über|mindestens|wenigstens)"
_DOWN_DE = r"(?:weniger als|unter|höchstens|maximal)"
_UP_EN = r"(?:more than|over|at least|upwards of|in excess of)"
_DOWN_EN = r"(?:less than|fewer than|under|below|at most)"
_NUMBER = r"\s+(?:[€$£]\s?)?(\d[\d.,]{0,20}(?<=\d))"
_COMPARED = {
    side: [(re.compile(rf"\b{words}{_NUMBER}", re.IGNORECASE), up) for words, up in pair]
    for side, pair in {
        "de": ((_UP_DE, True), (_DOWN_DE, False)),
        "en": ((_UP_EN, True), (_DOWN_EN, False)),
    }.items()
}  # fmt: skip
_DENIED = re.compile(r"\b(?:nicht|kein\w*|not?|never|nie)\b|n[’']t\b", re.IGNORECASE)


def weekday_remarks(pair: Pair) -> Iterator[Remark]:
    """A day of the week that has become another one; a day that is only left out may be "yesterday"."""
    if "day" not in pair.target or _NIGHT.search(pair.source):
        return
    german = [(_index(found[1]), found) for found in _GERMAN_DAY.finditer(pair.plain_source)]
    english = [
        (_DAYS.index(found[1]), found)
        for found in _ENGLISH_DAY.finditer(pair.plain_target)
        if not _NAMED.search(pair.plain_target, max(0, found.start() - 8), found.end())
    ]
    lost = [(day, found) for day, found in german if day not in {other for other, _ in english}]
    added = [(day, found) for day, found in english if day not in {other for other, _ in german}]
    for (day, theirs), (_, ours) in zip(lost, added, strict=False):
        yield Remark(
            f'"{theirs[0]}" became "{ours[0]}"',
            f"{theirs[1]} is {_DAYS[day]}",
            Span(*ours.span()),
            Span(*theirs.span()),
        )


def _index(name: str) -> int:
    return 5 if name == "Sonnabend" else _GERMAN.index(name)


def comparison_remarks(pair: Pair) -> Iterator[Remark]:
    """More than a number that has become less than it, or the reverse; silent where either side denies something."""
    german = dict(_compared(pair.plain_source, "de"))
    if not german:
        return
    english = dict(_compared(pair.plain_target, "en"))
    for number, (up, theirs) in german.items():
        if number not in english or _DENIED.search(pair.plain_source) or _DENIED.search(pair.plain_target):
            continue
        said, ours = english[number]
        if said != up:
            message = f'"{" ".join(theirs[0].split())}" became "{" ".join(ours[0].split())}"'
            hint = f"say {'more' if up else 'less'} than"
            yield Remark(message, hint, Span(*ours.span()), Span(*theirs.span()))


def _compared(text: str, side: str) -> Iterator[tuple[str, tuple[bool, re.Match[str]]]]:
    for pattern, up in _COMPARED[side]:
        for found in pattern.finditer(text):
            yield found[1].replace(".", "").replace(",", ""), (up, found)
