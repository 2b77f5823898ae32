"""Times of day in words: "zehn vor acht", "halb neun", "ten to eight", "half past eight"."""

import re

from translate_kit.check.numbers.quantity import clock
from translate_kit.check.numbers.reading import Reading

_GERMAN_HOURS = ("eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf")
_ENGLISH_HOURS = (
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
)  # fmt: skip


def _hour(hours: tuple[str, ...]) -> str:
    return rf"(?P<hour>{'|'.join(hours)}|1[0-2]|[1-9])\b(?![.,:]?[0-9])"


_HALF = re.compile(rf" {_hour(_GERMAN_HOURS)}(?! mal)")
_QUARTER = re.compile(rf" (?P<side>nach|vor) {_hour(_GERMAN_HOURS)}")
_MINUTES = re.compile(
    rf"(?: minuten)? (?P<side>nach|vor) (?P<half>halb )?"
    rf"(?:{_hour(_GERMAN_HOURS)}|mitternacht|mittag)"
)
_CUE = re.compile(
    r"\b(?:um|gegen|seit|ab|bis|ist|war|kurz|erst|schon|punkt|es) (?:etwa |rund |ca\. |kurz |genau |exakt )?$"
)
_PAST = re.compile(rf"(?: minutes)? (?P<side>past|to) (?:{_hour(_ENGLISH_HOURS)}|(?P<noon>noon)|(?P<night>midnight))")
_AT = re.compile(
    r"\b(?:at|by|until|till|since|before|after|it is|it was) (?:about |around |exactly |precisely |just )?$"
)
_OVER = re.compile(r"[.,;:!?)]|$| (?:in the|on|that|and|when|last|this|yesterday|sharp|o[’']clock|[ap]\.?m)\b")
_BRITISH_HALF = re.compile(rf" {_hour(_ENGLISH_HOURS)}(?=[.,;:!?)]|$| (?:in the|on|that|last|this|yesterday|[ap]\.?m))")


_PART_OF_DAY = re.compile(
    r" (?:(?P<am>morgens|früh|in der früh|vormittags|am (?:frühen )?(?:morgen|vormittag))"
    r"|(?P<pm>nachmittags|abends|am (?:frühen |späten )?(?:nachmittag|abend))|(?P<night>nachts|in der nacht)"
    r"|(?P<noon>mittags))\b"
)
_DAYTIME = re.compile(
    r" ?(?:(?P<am>a\.?m\b\.?)|(?P<pm>p\.?m\b\.?))"
    r"|(?: ?o[’']clock)? (?:in the (?:(?P<morning>morning)|(?P<evening>afternoon|evening))|(?P<night>at night))"
    r"| ?o[’']clock"
)


def german_half(low: str, end: int, hour: int) -> str:
    """Which half of the day a German time is in, from what follows it: "3 Uhr nachts" is ``am``; empty for unknown.

    Args:
        low: the text in lower case.
        end: where "Uhr" ends.
        hour: of the time.
    """
    found = _PART_OF_DAY.match(low, end)
    if hour == 0:
        return "am"
    if not found or hour > 12:
        return ""
    if found["night"]:
        return "pm" if 7 < hour < 12 else "am"
    if found["noon"]:
        return "am" if hour == 11 else "pm"
    return "am" if found["am"] else "pm"


def english_half(low: str, end: int, hour: int) -> tuple[str, int] | None:
    """Which half of the day an English time is in, empty for unknown, and where its words end; None for no time.

    Args:
        low: the text in lower case.
        end: where the number ends.
        hour: of the time.
    """
    found = _DAYTIME.match(low, end)
    if not found:
        return None
    if found["night"]:
        return "pm" if 5 < hour < 12 else "am", found.end()
    half = "am" if found["am"] or found["morning"] else "pm" if found["pm"] or found["evening"] else ""
    return half, found.end()


def _number(hour: str, hours: tuple[str, ...]) -> int:
    return int(hour) if hour.isdigit() else hours.index(hour) + 1


def _add(reading: Reading, place: tuple[int, int], minutes: int, *, sure: bool = True) -> None:
    """Note a time; one that may be none stands beside the numbers in it."""
    minutes %= 720
    times = clock(minutes // 60, minutes % 60)
    position = reading.position
    while reading.found and reading.found[-1].start >= place[0]:
        reading.found.pop()
    reading.add(
        place, -1 - minutes, times, kind="clock", weight="firm" if sure else "weak", whole=not sure,
    )  # fmt: skip
    if not sure:
        reading.position = position


def add_german_half(reading: Reading, start: int, end: int) -> bool:
    """Note "halb neun" or "halb 9"; whether it is one.

    Args:
        reading: the text.
        start, end: the place of "halb".
    """
    found = _HALF.match(reading.low, end)
    if not found:
        return False
    _add(reading, (start, found.end()), 60 * _number(found["hour"], _GERMAN_HOURS) - 30)
    return True


def add_german_quarter(reading: Reading, start: int, end: int) -> bool:
    """Note "Viertel nach neun"; whether it is one.

    Args:
        reading: the text.
        start, end: the place of "Viertel".
    """
    found = _QUARTER.match(reading.low, end)
    if not found:
        return False
    minutes = 60 * _number(found["hour"], _GERMAN_HOURS) + (15 if found["side"] == "nach" else -15)
    _add(reading, (start, found.end()), minutes)
    return True


def add_german_minutes(reading: Reading, start: int, end: int, value: int) -> bool:
    """Note "um zehn vor acht", "kurz nach fünf vor halb drei"; whether it is one.

    Args:
        reading: the text.
        start, end: the place of the minutes.
        value: how many they are.
    """
    found = _MINUTES.match(reading.low, end)
    if not found or not 0 < value < 30 or not _CUE.search(reading.low, max(0, start - 20), start):
        return False
    hour = _number(found["hour"], _GERMAN_HOURS) if found["hour"] else 12
    middle = 60 * hour - (30 if found["half"] else 0)
    _add(reading, (start, found.end()), middle + (value if found["side"] == "nach" else -value))
    return True


def add_english_minutes(reading: Reading, start: int, end: int, value: int) -> bool:
    """Note "ten to eight", "a quarter past noon"; whether it is surely one, as "five to ten" may be a range.

    Args:
        reading: the text.
        start, end: the place of the minutes.
        value: how many they are.
    """
    found = _PAST.match(reading.low, end)
    if not found or value not in (5, 10, 15, 20, 25, 30):
        return False
    past = found["side"] == "past"
    sure = (
        past
        or value == 15
        or bool(_AT.search(reading.low, max(0, start - 20), start) and _OVER.match(reading.low, found.end()))
    )
    middle = 60 * _number(found["hour"], _ENGLISH_HOURS) if found["hour"] else 720 if found["noon"] else 0
    _add(reading, (start, found.end()), middle + (value if past else -value), sure=sure)
    return sure


def add_british_half(reading: Reading, start: int, end: int) -> bool:
    """Note "at half eight", which is half past eight; whether it is one.

    Args:
        reading: the text.
        start, end: the place of "half".
    """
    found = _BRITISH_HALF.match(reading.low, end)
    if not found or not _AT.search(reading.low, max(0, start - 20), start):
        return False
    _add(reading, (start, found.end()), 60 * _number(found["hour"], _ENGLISH_HOURS) + 30)
    return True
