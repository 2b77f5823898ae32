"""A dictionary in simplemma's own format, looked up where it lies instead of read whole.

Reading the German one whole takes a second and 150 MB, for a few hundred words that a run asks for. The words are
sorted, and each record says how many letters it shares with the one before, so every look-up has to begin at a record
whose letters are known. A pattern finds these in a tenth of a second, as it skips all records between them at once.

A record is: bytes shared with the word before; length and bytes of the rest of the word; then either 254 (the same
lemma as the word before), or how many bytes the lemma drops from the end of its word (255: all), and length and bytes
of what follows in their place. Lengths from 128 take two bytes.
"""

import re
from bisect import bisect_right
from itertools import pairwise

MAGIC = b"SMFC1"
_SAME = 254
_WHOLE = 255
_SHARED = 3
"""A record that shares so many bytes or fewer is where a look-up can begin, each 40th; it reads to the next."""
_LONGEST = 60
"""Bytes of the longest rest of a word or lemma that the pattern knows; the few longer ones are stepped over."""


def _skip() -> re.Pattern[bytes]:
    """One record of any kind, and all behind it that share more than ``_SHARED`` bytes with the one before."""
    counted = b"|".join(re.escape(bytes([length])) + b".{%d}" % length for length in range(_LONGEST))
    rest = b"(?:" + counted + b")(?:\xfe|[^\xfe](?:" + counted + b"))"
    return re.compile(b"[\x00-\x7f]" + rest + b"(?:[%c-\x7f]" % (_SHARED + 1) + rest + b")*", re.DOTALL)


class FrontCoded:
    """Words and their lemmas.

    Args:
        data: the unpacked file.

    Raises:
        ValueError: it is in another format.
    """

    def __init__(self, data: bytes) -> None:
        if not data.startswith(MAGIC) or data[len(MAGIC)]:  # the flag says that words are written backwards
            raise ValueError("not a dictionary in the format that is known here")
        self._data = data
        self._firsts: list[bytes] = []
        self._places: list[tuple[int, bytes]] = []  # where a record begins, and what it shares with the word before
        self._read: dict[int, dict[bytes, bytes]] = {}
        try:
            self._find_places(_number(data, len(MAGIC) + 1)[1])
        except IndexError:
            raise ValueError("the dictionary breaks off") from None
        if any(word >= following for word, following in pairwise(self._firsts)):
            raise ValueError("the words of the dictionary are not in order")

    def _find_places(self, place: int) -> None:
        data, match = self._data, _skip().match
        firsts, places = self._firsts, self._places
        word = b""
        while place < len(data):
            shared, length, start = data[place], data[place + 1], place + 2
            if shared > 127 or length > 127:
                shared, start = _number(data, place)
                length, start = _number(data, start)
            end = start + length
            before = word[:shared]
            word = before + data[start:end]
            if data[end] != _SAME:  # else its lemma stands in a record before it
                firsts.append(word)
                places.append((place, before))
            found = match(data, place)
            place = found.end() if found else _end(data, end)
        if place > len(data):
            raise IndexError

    def get(self, word: str, default: str | None = None) -> str | None:
        """The lemma of a word; ``default`` where the dictionary does not have it."""
        wanted = word.encode("utf-8", "surrogatepass")
        index = bisect_right(self._firsts, wanted) - 1
        if index < 0:
            return default
        words = self._read.get(index)
        if words is None:
            words = self._read[index] = self._words(index)
        lemma = words.get(wanted)
        return default if lemma is None else lemma.decode()

    def _words(self, index: int) -> dict[bytes, bytes]:
        """The words from one place to the next."""
        data = self._data
        place, word = self._places[index]
        last = self._places[index + 1][0] if index + 1 < len(self._places) else len(data)
        words = {}
        lemma = b""
        while place < last:
            shared, start = _number(data, place)
            length, start = _number(data, start)
            end = start + length
            word = word[:shared] + data[start:end]
            dropped, place = data[end], end + 1
            if dropped != _SAME:
                length, start = _number(data, place)
                place = start + length
                kept = b"" if dropped == _WHOLE else word[: len(word) - dropped]
                lemma = kept + data[start:place]
            words[word] = lemma
        return words


def _end(data: bytes, place: int) -> int:
    """Where the record ends whose lemma begins at a place."""
    if data[place] == _SAME:
        return place + 1
    length, place = _number(data, place + 1)
    return place + length


def _number(data: bytes, place: int) -> tuple[int, int]:
    """A number of one or more bytes, seven bits a byte, the last byte below 128; and the place behind it."""
    number = data[place]
    place += 1
    if number < 128:
        return number, place
    number &= 127
    shift = 7
    while True:
        byte = data[place]
        place += 1
        number |= (byte & 127) << shift
        if byte < 128:
            return number, place
        shift += 7
