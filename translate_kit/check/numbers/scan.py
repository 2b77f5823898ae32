"""Goes through a text from one place to the next where a number may begin."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable
from fractions import Fraction

from translate_kit.check.numbers.calm import CalmNumbers
from translate_kit.check.numbers.numeral import VULGAR, Numeral, numerals
from translate_kit.check.numbers.reading import MOST, Reading

HAS_DIGITS = re.compile(f"[0-9{''.join(VULGAR)}]")
_DIGITS = re.compile(f"[0-9]+|[{''.join(VULGAR)}]")
_WORD = re.compile(r"[^\W\d_]+")


def fronts(words: Iterable[str]) -> re.Pattern[str]:
    """A pattern for the beginnings of words, which costs little where there are none.

    It matches from the character before the word: a pattern that begins with a word boundary takes thrice the time.
    So the text needs a space before it, which also makes a match start where the word starts in the text without.

    Args:
        words: in lower case; all but the first letter may be a pattern.
    """
    rests: defaultdict[str, list[str]] = defaultdict(list)
    for word in words:
        rests[word[0]].append(word[1:])
    every = "|".join(f"{first}(?:{'|'.join(sorted(some, reverse=True))})" for first, some in sorted(rests.items()))
    return re.compile(rf"[^a-zäöüß0-9_](?:{every})")


def scan(
    reading: Reading,
    front: re.Pattern[str],
    digits: re.Pattern[str],
    calm: CalmNumbers,
    read_word: Callable[[Reading, int, int], None],
    read_numeral: Callable[[Reading, Numeral], None],
) -> None:
    """Read all numbers of a text.

    Args:
        reading: the text.
        front: where a number word may begin (`fronts`).
        digits: how the language writes numbers in digits.
        calm: reads the plainest of them.
        read_word: notes the number that a word is or begins.
        read_numeral: notes a number in digits.
    """
    low = reading.low
    starts = [hit.start() for hit in front.finditer(f" {low}")]
    words = len(starts)
    starts += [hit.start() for hit in _DIGITS.finditer(low)]
    if 0 < words < len(starts):
        starts.sort()
    for start in starts:
        if start < reading.position:
            continue
        if len(reading.found) > MOST:
            return
        if low[start] in VULGAR:
            value = Fraction(*VULGAR[low[start]])
            reading.add((start, start + 1), value, kind="fraction", weight="small", digits=True)
        elif not "0" <= low[start] <= "9":
            word = _WORD.match(low, start)
            read_word(reading, start, word.end() if word else start + 1)
        elif not calm.read(reading, start) and (number := digits.match(low, start)):
            reading.position = number.end()
            if number.lastgroup == "phone" or not reading.hidden(start):
                for numeral in numerals(number):
                    read_numeral(reading, numeral)
