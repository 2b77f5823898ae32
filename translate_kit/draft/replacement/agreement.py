"""What a change of number asks of the neighbourhood: determiner and verb follow the noun."""

import re
from dataclasses import dataclass

from translate_kit.draft.replacement.capitals import like
from translate_kit.draft.replacement.follow import is_head
from translate_kit.draft.replacement.lexicon import (
    ADVERBS,
    AUXILIARIES,
    CONJUNCTIONS,
    DETERMINERS,
    OPENING,
    PREPOSITIONS,
    QUANTITIES,
    SAYING,
    SEVERAL,
    VERBS,
    words,
)
from translate_kit.draft.replacement.model import Edit, Number
from translate_kit.draft.replacement.number import Entry, Phrase, is_numeral, phrase
from translate_kit.draft.replacement.place import Place

_DETERMINERS: dict[Number, dict[str, str]] = {
    "singular": {"these": "this", "those": "that", "many": "much", "few": "little", "fewer": "less"},
    "plural": {"this": "these", "that": "those", "much": "many", "little": "few", "less": "fewer"},
}
_COUNTING: dict[Number, frozenset[str]] = {
    "singular": SEVERAL,
    "plural": words("every each either neither another one"),
}
"""Determiners that a change to this number cannot serve."""

_AMOUNTS = frozenset(("many", "few", "fewer"))
"""What an uncountable noun has another word for, but the name of one thing has not."""

_TO_SINGULAR = {"are": "is", "were": "was", "have": "has", "do": "does"}
_VERBS: dict[Number, dict[str, str]] = {
    "singular": {**_TO_SINGULAR, **{f"{many}n't": f"{one}n't" for many, one in _TO_SINGULAR.items()}},
    "plural": {
        **{one: many for many, one in _TO_SINGULAR.items()},
        **{f"{one}n't": f"{many}n't" for many, one in _TO_SINGULAR.items()},
    },
}
_BETWEEN = words("also still now never already not therefore thus soon often again both all only just always")
_ASKING = words("there when where why how")
"""Words after which the verb stands before its subject."""

_PARTS = words("some all most much many half none part more enough")
"""Words whose verb agrees with what stands behind their ``of``."""

_FARTHEST_VERB = 7
_LONGEST_ASIDE = 4
_RELATIVE = words("that which who")
_COUNTED_OF = words("one each either neither both another") | SEVERAL | QUANTITIES


@dataclass(frozen=True, slots=True)
class Repair:
    """What a change of number needs.

    Attributes:
        edits: determiner and verb.
        sure: False where a verb that we cannot inflect may have to agree.
    """

    edits: tuple[Edit, ...] = ()
    sure: bool = True


def agree(place: Place, entry: Entry, number: Number) -> Repair | None:
    """The repairs that a rendering of the other number needs.

    Args:
        place: the words that go; their number is the other one.
        entry: the rendering.
        number: the number that it has.

    Returns:
        The repairs; None where a determiner or a verb speaks against it.
    """
    around = phrase(place)
    if not is_head(place) and not _has_plural_determiner(place, around):
        return Repair(sure=number == "plural" or not _may_be_verb(place))
    determiner = _determiner(place, around, entry, number)
    verb, sure = _verb(place, around, number)
    if determiner is None or (number == "plural" and not verb and _has_singular_verb(place, around)):
        return None
    return Repair((*determiner, *verb), sure)


def _has_plural_determiner(place: Place, around: Phrase) -> bool:
    """Whether "these" and the like belong to the words, since what follows them is no plural: these talks continue."""
    if around.determiner is None or place.line.word(place.last + 1).endswith("s"):
        return False
    word = place.line.word(around.determiner)
    return word in _DETERMINERS["singular"] or word in _COUNTING["singular"] or is_numeral(word)


def _may_be_verb(place: Place) -> bool:
    """Whether the word behind may be a verb in the plural: disarmaments continue."""
    return not place.line.word(place.last + 1).endswith(("s", "ing", "tion", "ment"))


def _determiner(place: Place, around: Phrase, entry: Entry, number: Number) -> tuple[Edit, ...] | None:
    line = place.line
    if number == "singular" and _is_counted(place, around):
        return None
    if around.determiner is None:
        return ()
    word = line.word(around.determiner)
    if word in _COUNTING[number] or is_numeral(word):
        return None
    if entry.proper and number == "singular" and word in _AMOUNTS:
        return None
    if word == "that" and line.word(around.determiner - 1) in SAYING:
        return ()
    other = _DETERMINERS[number].get(word)
    if other is None:
        return ()
    token = line.words[around.determiner]
    return (Edit(token.start, token.end, like(line.text[token.start : token.end], other)),)


def _is_counted(place: Place, around: Phrase) -> bool:
    """Two of these talks, a number of talks: nothing that could be said of one uncountable thing."""
    line = place.line
    return line.word(around.first - 1) == "of" and (
        line.word(around.first - 2) in _COUNTED_OF or is_numeral(line.word(around.first - 2))
    )


def _verb(place: Place, around: Phrase, number: Number) -> tuple[tuple[Edit, ...], bool]:
    """The verb that agrees with the words, in its new form, and whether there can be no other one."""
    line = place.line
    ahead = _verb_ahead(place, around)
    if ahead is not None:
        return _inflected(place, ahead, number), True
    at = _after_aside(place)
    relative = line.word(at) in _RELATIVE
    if place.ending or not (relative or (line.gap(at - 1) in (" ", ", ") and _is_subject(place, around))):
        return (), True
    at += relative
    if at == place.last + 1 and line.gap(place.last) != " ":
        return (), True
    while line.word(at) in _BETWEEN or line.word(at).endswith("ly"):
        at += 1
    if line.word(at) in PREPOSITIONS and line.gap(place.last) == " ":
        at = _verb_after_phrases(place, at, number)
    edits = _inflected(place, at, number)
    return edits, bool(edits) or _agrees_anyway(place)


def _has_singular_verb(place: Place, around: Phrase) -> bool:
    """Whether a verb of theirs that we do not inflect stands behind some words: progress needs."""
    word = place.line.word(place.last + 1)
    own = place.line.gap(place.last) == " " and not place.ending and _is_subject(place, around)
    return own and word in VERBS and word.endswith("s")


def _after_aside(place: Place) -> int:
    """The word behind some words and an aside between commas: the talks, he said, are over."""
    line, behind = place.line, place.last + 1
    if line.gap(place.last) == ", " and line.word(behind) not in _RELATIVE:
        for at in range(behind, min(behind + _LONGEST_ASIDE, len(line.words))):
            if line.gap(at) == ", ":
                return at + 1
    return behind


def _verb_ahead(place: Place, around: Phrase) -> int | None:
    """The verb in "there are talks" and "are these talks over?"; None elsewhere."""
    line = place.line
    at = around.first - 1
    while line.word(at) in _BETWEEN or line.word(at) == "been":
        at -= 1
    if line.word(at) not in AUXILIARIES or line.gap(at) != " ":
        return None
    asked = line.word(at - 1) in _ASKING or line.begins(at) or line.gap(at - 1) != " "
    return at if asked else None


def _is_subject(place: Place, around: Phrase) -> bool:
    """Whether the verb behind some words is theirs: not in "the results of the talks are", "war and talks are"."""
    line = place.line
    before = line.word(around.first - 1)
    if line.gap(around.first - 1) != " ":
        return line.gap(around.first - 1) != ", " or line.gap(place.last) != ", "
    if before == "of" and line.word(around.first - 2) in _PARTS:
        return True
    clause_opens = before in OPENING | CONJUNCTIONS | ADVERBS or before in SAYING or before.endswith("ly")
    return clause_opens and before not in ("and", "or", "nor")


def _verb_after_phrases(place: Place, at: int, number: Number) -> int:
    """The verb behind prepositional phrases, if no other verb can stand between: the talks in the East have begun."""
    line = place.line
    for farther in range(at, min(at + _FARTHEST_VERB, len(line.words))):
        if line.gap(farther - 1) not in (" ", "-"):
            break
        if line.word(farther) in _VERBS[number]:
            return farther
        if line.word(farther) in AUXILIARIES | CONJUNCTIONS | VERBS or line.word(farther).endswith("ed"):
            break
    return at


def _inflected(place: Place, at: int, number: Number) -> tuple[Edit, ...]:
    word = place.line.word(at)
    other = _VERBS[number].get(word)
    if other is None:
        return ()
    token = place.line.words[at]
    return (Edit(token.start, token.end, like(place.line.text[token.start : token.end], other)),)


def _agrees_anyway(place: Place) -> bool:
    """Whether no verb follows that would have to agree."""
    line = place.line
    at = place.last + 1
    if line.gap(place.last) != " ":
        return True
    word = line.word(at)
    if word in PREPOSITIONS:
        return True
    if word in AUXILIARIES or word in CONJUNCTIONS or word in DETERMINERS:
        return word not in _RELATIVE
    return not (word in VERBS and word.endswith("s")) and bool(re.search(r"ed$|ing$", word) or word in VERBS)
