"""What kind of place in the German each occurrence of a term has, and why it was missed there."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from benchmarks.terminology_count import said
from benchmarks.terminology_rows import Row, Wanted
from translate_kit.draft.enforcement.model import Enforced
from translate_kit.glossary.verify import sharing, verify

Place = Literal["own word", "half word", "hyphen modifier", "solid compound", "not found"]
Reason = Literal["flagged", "once for two", "other form", "not tried", "never enforced", "not found"]

PLACES: dict[Place, str] = {
    "own word": "a word of its own, or the head after a hyphen",
    "half word": "the half of a coordination (Friedens- und Sicherheitspolitik)",
    "hyphen modifier": "before a hyphen (Partei-Chefin)",
    "solid compound": "inside a longer word (Parteichefin)",
    "not found": "another word: a derivation, or a form that the matcher does not know",
}
REASONS: dict[Reason, str] = {
    "flagged": "tried, and no candidate was good enough",
    "once for two": "the draft says it once for two occurrences",
    "other form": "the verifier accepts what stands there, this count does not",
    "not tried": "enforcement was off",
    "never enforced": "reported or left alone by rule",
    "not found": "the matcher does not see the term",
}
_SHORTEST_REST = 3
"""Letters that a longer word has beside the term: no ending is as long and begins as freely."""


@dataclass(frozen=True, slots=True)
class Miss:
    """An occurrence that a translation does not say.

    Attributes:
        german, english: the term pair.
        found: the German word in which the term stands, as far as it can be told.
        draft: the translation.
    """

    german: str
    english: str
    found: str
    draft: str


@dataclass(slots=True)
class Classes:
    """Occurrences and misses by place, and misses by place and reason."""

    occurrences: Counter[Place] = field(default_factory=Counter)
    misses: dict[tuple[Place, Reason], list[Miss]] = field(default_factory=dict)

    def missed(self, place: Place) -> int:
        """Number of misses in one kind of place."""
        return sum(len(found) for (where, _), found in self.misses.items() if where == place)


def places(row: Row, wanted: Wanted) -> list[tuple[Place, str]]:
    """The kind of place of each listed occurrence, with the word there; those that can be enforced come first."""
    found: list[tuple[Place, str]] = []
    hits = [hit for hit in row.hits if hit.term.id == wanted.term.id]
    found += [("own word", hit.surface) for hit in hits if hit.enforceable]
    reported = [hit.surface for hit in hits if not hit.enforceable]
    found += [("half word", surface) for surface in reported if surface.startswith("-") or surface.endswith("-")]
    surfaces = {hit.surface for hit in hits}
    found += [one for one in inside(row.german, wanted.term.de) if one[1] not in surfaces]
    found += [("not found", "")] * wanted.count
    return found[: wanted.count]


def inside(sentence: str, term: str) -> list[tuple[Place, str]]:
    """The longer words of a sentence in which a term stands: before a hyphen, or at either end of a solid one."""
    stem = re.escape(re.sub(r"(?<=\w{3})(?:en|e)$", "", term))
    before = re.compile(rf"(?<!\w){stem}\w{{0,2}}-\w")
    solid = re.compile(
        rf"(?<!\w)(?:{stem}\w{{{_SHORTEST_REST},}}|\w{{{_SHORTEST_REST},}}{stem.lower()}\w{{0,2}}(?!\w))"
    )
    found: list[tuple[Place, str]] = []
    for match in re.finditer(r"[\w-]*\w", sentence):
        word = match.group()
        if before.search(word):
            found.append(("hyphen modifier", word))
        elif term[:1].isupper() and not term.isupper() and solid.search(word):
            found.append(("solid compound", word))
    return found


def classify(rows: Sequence[Row], texts: Mapping[str, str], enforced: Mapping[str, Enforced] | None) -> Classes:
    """Sort all occurrences, and those that are not said by lemma, into classes.

    Args:
        rows: the sentences.
        texts: a translation of each.
        enforced: what enforcement did; None where it was off.
    """
    classes = Classes()
    for row in rows:
        text = texts[row.german]
        for one, right in zip(row.wanted, said(row.wanted, text, "lemma"), strict=True):
            where = places(row, one)
            classes.occurrences.update(place for place, _ in where)
            for place, word in where[right:]:  # the renderings that there are go to the first occurrences
                reason = _reason(row, one, place, text, enforced)
                miss = Miss(one.term.de, one.term.en, word, text)
                classes.misses.setdefault((place, reason), []).append(miss)
    return classes


def _reason(row: Row, one: Wanted, place: Place, text: str, enforced: Mapping[str, Enforced] | None) -> Reason:
    if place == "not found":
        return "not found"
    if place != "own word":
        return "never enforced"
    verdicts = verify(row.hits, text)
    own = [
        (verdict, shared)
        for verdict, shared in zip(verdicts, sharing(verdicts), strict=True)
        if verdict.hit.term.id == one.term.id and verdict.hit.enforceable
    ]
    if any(verdict.status in ("missing", "forbidden") for verdict, _ in own):
        return "not tried" if enforced is None else "flagged"
    return "once for two" if any(shared for _, shared in own) else "other form"
