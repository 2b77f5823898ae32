"""Rules about the same words in several places."""

from collections.abc import Iterable
from functools import lru_cache
from hashlib import blake2b
from typing import NamedTuple

from translate_kit.check.finding import Remark
from translate_kit.check.pair import Pair
from translate_kit.check.rule import Conclusion, DocumentRule, Example, Rule

_ENDS = " \t\n.,;:!?…–-\"'“”‘’„‚»«()[]*_"
_SHORTEST = 4
"""Words of the shortest sentence whose translation should be no other sentence's."""


class Both(NamedTuple):
    """Hashes of a sentence and of its translation, both without case, spacing and punctuation at their ends."""

    source: int
    target: int


def _both(pair: Pair) -> Iterable[Both]:
    if both := _hashes(pair.source, pair.target):
        yield both


@lru_cache(maxsize=1)
def _hashes(source: str, target: str) -> Both | None:
    """Both hashes; None for a translation without words. Two rules ask about each pair, one after the other."""
    said = _folded(target)
    return Both(_hash(_folded(source)), _hash(said)) if said else None


def _folded(text: str) -> str:
    """A sentence without case, spacing and what stands at its ends."""
    return " ".join(text.casefold().split()).strip(_ENDS)


def _hash(text: str) -> int:
    """The same in every process, other than Python's."""
    return int.from_bytes(blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).digest())


def _long(pair: Pair) -> Iterable[Both]:
    return _both(pair) if pair.target.count(" ") >= _SHORTEST - 1 else ()


def _same_source(pairs: list[Both]) -> Iterable[Conclusion]:
    first: dict[int, int] = {}
    for index, both in enumerate(pairs):
        other = first.setdefault(both.source, index)
        if pairs[other].target != both.target:
            message = "the same German is translated in two ways"
            yield Conclusion(
                index, Remark(message, "translate it in one way, unless the place asks for another"), other
            )


def _same_target(pairs: list[Both]) -> Iterable[Conclusion]:
    first: dict[int, int] = {}
    for index, both in enumerate(pairs):
        other = first.setdefault(both.target, index)
        if pairs[other].source != both.source:
            message = "two German sentences have the same English"
            yield Conclusion(index, Remark(message, "see whether one of them holds the other's translation"), other)


RULES: tuple[Rule, ...] = (
    DocumentRule(
        "same-source-different-target",
        "warning",
        "the same German sentence has two translations",
        "A reader who knows both texts wonders what the difference means. All catalogs of a run are compared; case, "
        "spacing and punctuation at the ends do not count.",
        Example("Die Sitzung ist eröffnet. / Die Sitzung ist eröffnet!", "The sitting is open. / The session begins!"),
        Example("Die Sitzung ist eröffnet. / Die Sitzung ist eröffnet!", "The sitting is open. / The sitting is open!"),
        note=_both,
        conclude=_same_source,
        project=True,
    ),
    DocumentRule(
        "same-target-different-source",
        "warning",
        "two different German sentences have the same translation",
        "Often one of them was pasted into the wrong entry. Translations of fewer than four words are left alone.",
        Example(
            "Der Rat hat gestern zugestimmt. / Die Kommission prüft den Entwurf.",
            "The Council agreed yesterday. / The Council agreed yesterday.",
        ),
        Example(
            "Der Rat hat gestern zugestimmt. / Die Kommission prüft den Entwurf.",
            "The Council agreed yesterday. / The Commission is examining the draft.",
        ),
        note=_long,
        conclude=_same_target,
    ),
)
