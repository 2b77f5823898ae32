"""Doubts about numbers: lost, invented, or a thousand times too large or small."""

import re

_NUMBER = re.compile(r"\d+(?:[.,:\u00a0\u202f ]\d+)*")
_SMALL = {
    "1": "one", "2": "two", "3": "three", "4": "four", "5": "five", "6": "six", "7": "seven", "8": "eight", "9": "nine",
    "10": "ten", "11": "eleven", "12": "twelve",
}  # fmt: skip
_SCALES = (
    (re.compile(r"\b(?:Billion(?:en)?\b|Bio\.)"), re.compile(r"\btrillions?\b|\dtn\b", re.IGNORECASE), "trillion"),
    (re.compile(r"\b(?:Milliarden?\b|Mrd\.)"), re.compile(r"billions?\b|\d\s?bn\b", re.IGNORECASE), "billion"),
    (re.compile(r"\b(?:Million(?:en)?\b|Mio\.)"), re.compile(r"\bmillions?\b|\d\s?m\b", re.IGNORECASE), "million"),
)
"""German words of scale, and what English says for each."""

_GERMAN_NUMBER_WORD = re.compile(
    r"(?:zehn|elf|zwölf|zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig|hundert|tausend|dutzend"
    r"|jahrhundert|jahrzehnt)",
    re.IGNORECASE,
)
_SMALLEST_INVENTED = 13
"""Smaller numbers stand for German words too often to be suspicious."""


def number_doubts(source: str, draft: str) -> list[str]:
    """What looks wrong with the numbers of a draft.

    Args:
        source: the German sentence.
        draft: its English draft.

    Returns:
        One line a point, each beginning with ``check:``.
    """
    return [*_lost(source, draft), *_scaled(source, draft), *_invented(source, draft)]


def _lost(source: str, draft: str) -> list[str]:
    english = {_value(number, group=",", point=".") for number in _NUMBER.findall(draft)}
    english |= set(re.findall(r"\d+", draft))
    words = {word.casefold() for word in re.findall(r"[A-Za-z]+", draft)}
    lost = []
    for number in dict.fromkeys(_NUMBER.findall(source)):
        value = _value(number, group=".", point=",")
        if value in english or _SMALL.get(value) in words or _same_time(number, draft):
            continue
        if _is_decimal(value) or any(part not in english for part in re.findall(r"\d+", number)):
            lost.append(f'check: the number "{number}" is not in the draft')
    return lost


def _scaled(source: str, draft: str) -> list[str]:
    """Billion is trillion in English: the dearest of false friends."""
    return [
        f'check: "{found[0]}" is {english} in English; the draft has none'
        for german, said, english in _SCALES
        if (found := german.search(source)) and not said.search(draft)
    ]


def _invented(source: str, draft: str) -> list[str]:
    if _GERMAN_NUMBER_WORD.search(source):
        return []
    known = {_value(number, group=".", point=",") for number in _NUMBER.findall(source)}
    known |= set(re.findall(r"\d+", source)) | {part for number in known for part in number.split(".")}
    return [
        f'check: the number "{number}" is not in the German'
        for number in dict.fromkeys(_NUMBER.findall(draft))
        if any(_unknown(part, known) for part in _value(number, group=",", point=".").split("."))
        and not re.fullmatch(r"\d{1,2}[.:]\d{2}", number)
    ]


def _unknown(part: str, known: set[str]) -> bool:
    digits = re.sub(r"\D", "", part)
    return digits != "" and int(digits) >= _SMALLEST_INVENTED and digits not in known and part not in known


def _value(number: str, *, group: str, point: str) -> str:
    """The number in plain digits with a decimal point, read by one language's convention: 1.200,5 -> 1200.5."""
    grouped = re.fullmatch(rf"(\d{{1,3}}(?:[{group}\s]\d{{3}})+)(?:[{point}](\d+))?", number)
    if grouped:
        return re.sub(r"\D", "", grouped[1]) + (f".{grouped[2]}" if grouped[2] else "")
    decimal = re.fullmatch(rf"(\d+)[{point}](\d+)", number)
    return f"{decimal[1]}.{decimal[2]}" if decimal else number


def _is_decimal(value: str) -> bool:
    return re.fullmatch(r"\d+\.\d+", value) is not None


def _same_time(number: str, draft: str) -> bool:
    """14.30 Uhr may be 14:30 or 2:30 p.m. in English."""
    clock = re.fullmatch(r"(\d{1,2})[.:](\d{2})", number)
    if clock is None:
        return False
    hours = {clock[1], clock[1].zfill(2), str((int(clock[1]) - 1) % 12 + 1)}
    return any(re.search(rf"\b{hour}[:.]{clock[2]}\b", draft) for hour in hours)
