"""English with free choices: a tree of words in which a node may be said in several ways, each with its share."""

import itertools
import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from random import Random

ARTICLE = "a(n)"
"""Stands for the indefinite article until the next word is known."""

_TILT = 0.9
"""How much the register changes the odds of a rendering: by e to this power."""

_FAITHFUL = 0.7
"""Share of sentences that keep to a concept's rendering where the concept comes again."""

_A_DESPITE_VOWEL = ("uni", "eu", "us", "one")
_AN = ("EU", "honest")


@dataclass(frozen=True, slots=True)
class Option:
    """One way to say it.

    Attributes:
        text: the words, choices inside allowed.
        share: how often, in a neutral context; the shares of a choice add up to about 1.
        tilt: -1 to 1; renderings with a positive tilt are likelier in a formal context.
    """

    text: "English"
    share: float
    tilt: float = 0.0


@dataclass(frozen=True, slots=True)
class Choice:
    """A node with several options.

    Attributes:
        options: at least one.
        concept: id of the concept whose renderings these are, in the concept's own order; empty for other choices.
    """

    options: tuple[Option, ...]
    concept: str = ""


English = tuple[str | Choice, ...]


def say(english: English, register: int, random: Random) -> str:
    """One translation, drawn by the shares.

    Args:
        english: the tree.
        register: -1 (press), 0 or 1 (formal).
        random: source of chance.
    """
    chosen: dict[str, int] = {}

    def words(part: str | Choice) -> str:
        if isinstance(part, str):
            return part
        earlier = chosen.get(part.concept) if part.concept else None
        if earlier is None or random.random() > _FAITHFUL:
            weights = [option.share * math.exp(_TILT * register * option.tilt) for option in part.options]
            earlier = random.choices(range(len(weights)), weights)[0]
        if part.concept:
            chosen[part.concept] = earlier
        return " ".join(words(inner) for inner in part.options[earlier].text)

    return _finish(" ".join(words(part) for part in english))


def possible(english: English, fixed: Mapping[str, int]) -> frozenset[str]:
    """Every translation that the tree allows.

    Args:
        english: the tree.
        fixed: of some concepts, which of their renderings is used.
    """
    return frozenset(map(_finish, _all(english, fixed)))


def _all(english: English, fixed: Mapping[str, int]) -> Iterator[str]:
    ways = []
    for part in english:
        if isinstance(part, str):
            ways.append([part])
            continue
        options = part.options
        if part.concept in fixed:
            options = options[fixed[part.concept] :][:1]
        ways.append([text for option in options for text in _all(option.text, fixed)])
    return map(" ".join, itertools.product(*ways))


def _finish(text: str) -> str:
    """Articles, spaces and the first capital as they are written."""
    text = re.sub(r" +", " ", text).strip()
    text = re.sub(r" (?=[.,?!:;”])", "", text).replace("“ ", "“")
    text = re.sub(r"a\(n\)(?= (\w+))", _article, text)
    first = 1 if text.startswith("“") else 0
    return text[:first] + text[first : first + 1].upper() + text[first + 1 :]


def _article(found: re.Match[str]) -> str:
    word = found[1].lower()
    vowel = word[0] in "aeiou" and not word.startswith(_A_DESPITE_VOWEL)
    return "an" if vowel or found[1] in _AN else "a"
