"""When a word and its contrary may both be right, and nothing should be said."""

import re
from typing import NamedTuple

from translate_kit.check.negation.english import PLAIN, Place, carriers
from translate_kit.check.negation.evidence import BORDER
from translate_kit.check.negation.german import NEGATOR
from translate_kit.check.negation.likeness import is_explained, is_parallel, same_numbers
from translate_kit.check.negation.literal import literal_words, unexplained, unsaid

_BORDER_EN = re.compile(
    r"[,;:.!?–—()“”\"]|\b(?:that|which|who|whom|because|although|while|whereas|but|if|when|after|before|since|as)\b",
    re.IGNORECASE,
)
_LIMITS = re.compile(
    r"\b(?:only|just|merely|solely|alone|few|fewer|less|little|minority|majority|most|until|once|unless|instead|rather|limited|except"
    r"|otherwise|hardly|too|stay\w*|remain\w*|keep\w*|kept|continu\w*|surviv\w*|still|despite|more than|exceed\w*"
    r"|beyond|below|under|above|outside|free|safe\w*|protect\w*|third|quarter|half|should have|could have|would have"
    r"|might have|had (?:he|she|it|they|we|the)|if|no(?! confidence)|hard|difficult"
    r"|tough|easier|impossible|persist\w*|lasts?|go(?:es)? on|drag\w*|near\w*|almost|yet"
    r"|(?:would|could) (?:have |still )?be|would (?:allow|have|make|enable))\b",
    re.IGNORECASE,
)
"""What makes of a positive word a negative statement: *only the CDU supports it*."""

_LIMITS_DE = (
    (re.compile(r"\b(?:nur|lediglich|erst|bloß|allein|einzig\w*|ausschließlich)\b"), ("only", "just", "merely", "solely", "alone", "once")),  # noqa: E501
    (re.compile(r"\b(?:wenn|falls|sofern|ob|soweit|es sei denn)\b"), ("if",)),
    (re.compile(r"\b(?:noch|weiterhin|immer)\b"), ("still", "yet")),
    (re.compile(r"\bbis\b"), ("until",)),
    (re.compile(r"\bunter\w*\b", re.IGNORECASE), ("under", "below")),
    (re.compile(r"\büber\w*\b", re.IGNORECASE), ("above", "more than")),
    (re.compile(r"\b(?:auch|ebenfalls|zu)\b"), ("too",)),
    (re.compile(r"\b(?:trotz\w*|obwohl)\b", re.IGNORECASE), ("despite",)),
    (re.compile(r"\bfast|nahezu|beinahe\b"), ("almost", "nearly")),
    (re.compile(r"\b(?:ander\w*|sonst)\b"), ("otherwise",)),
    (re.compile(r"\b(?:nicht|kein\w*)\b"), ("no",)),
    (
        re.compile(r"\b(?:würde\w*|wäre\w*|hätte\w*|könnte\w*|sei|seien|werde|habe|solle|könne|dürfe|sollte\w*)\b"),
        ("would", "could"),
    ),
    (re.compile(r"\b(?:ver)?bl(?:eib|ieb)\w*\b"), ("remain", "stay", "keep", "kept", "continu", "still")),
)  # fmt: skip
_LIMITING = re.compile(
    r"\b(?:nur|lediglich|bloß|erst|höchstens|allenfalls|allein|einzig\w*|ausschließlich|bis|vor|statt|anstatt|außer|sonst|entgegen)\b",
    re.IGNORECASE,
)


_CLOSE = 0.6
"""Share of the known words that has to be said."""

_NO_CONFIDENCE = re.compile(r"\bno[- ]confidence\b", re.IGNORECASE)


class Suspects(NamedTuple):
    """A German word and an English one that seems to say its contrary, with their places."""

    german: Place
    english: Place


def is_lost(source: str, target: str, pair: Suspects, share: float = _CLOSE) -> bool:
    """Whether a negative German word has certainly become a positive English one.

    Args:
        source, target: the German and the English sentence.
        pair: the words.
        share: how much of the known words has to be said.
    """
    opposite = target[slice(*pair.english)]
    if is_denied(source, target, pair) or is_explained_phrase(opposite, source, pair.german):
        return False
    if limited(source, target, pair.english):
        return False
    literal, left = literal_words(source, target)
    return not unexplained(left, target, source, literal) and _is_certain(source, target, pair, share)


def is_added(source: str, target: str, pair: Suspects) -> bool:
    """Whether a positive German word has certainly become a negative English one.

    Args:
        source, target: the German and the English sentence.
        pair: the words.
    """
    opposite = target[slice(*pair.english)]
    if (
        is_denied(source, target, pair)
        or is_explained_phrase(opposite, source, pair.german)
        or _LIMITING.search(source)
    ):
        return False
    literal, left = literal_words(source, target)
    others = [one for one in left if not overlap(one, pair.english)]
    if len(others) == len(left) and any(overlap(one, pair.english) for one in carriers(target)):
        return False  # it stands for another German word
    if unsaid(source, target, literal) or any(
        not _is_contrary(target[slice(*one)], source) for one in unexplained(others, target, source, literal)
    ):
        return False
    return _is_certain(source, target, pair, _CLOSE)


def _is_certain(source: str, target: str, pair: Suspects, share: float) -> bool:
    if "?" in target or not same_numbers(source, target):
        return False
    return is_parallel(source, target, ends(source[slice(*pair.german)]), share=share, short=True)


def _is_contrary(word: str, source: str) -> bool:
    """Whether an English word is the contrary of another German one: *zulässig und begründet*, *unfounded*."""
    return word.lower().startswith("un") and is_explained(word[2:], source)


def overlap(one: Place, other: Place) -> bool:
    """Whether two places overlap."""
    return one[0] < other[1] and other[0] < one[1]


def ends(phrase: str) -> tuple[str, str]:
    """The first and the last word of an expression: *lehnte ... ab*."""
    words = phrase.split()
    return words[0], words[-1]


def is_denied(source: str, target: str, pair: Suspects) -> bool:
    """Whether the word or its contrary is negated itself, or there are more negators here than there.

    Args:
        source, target: the German and the English sentence.
        pair: the words.
    """
    german, english = len(NEGATOR.findall(source)), len(PLAIN.findall(_NO_CONFIDENCE.sub("", target)))
    if not german and not english:
        return False
    if english > german or NEGATOR.search(clause(source, *pair.german)):
        return True
    return bool(english and PLAIN.search(clause(target, *pair.english, _BORDER_EN)))


def clause(text: str, start: int, end: int, border: re.Pattern[str] = BORDER) -> str:
    """The clause around a place.

    Args:
        text: a sentence.
        start, end: the place.
        border: what stands between clauses.
    """
    before = max((one.end() for one in border.finditer(text, max(0, start - 300), start)), default=max(0, start - 300))
    after = border.search(text, end, end + 300)
    return text[before : after.start() if after else end + 300]


def is_explained_phrase(words: str, source: str, without: Place) -> bool:
    """Whether one of some English words stands for another German one than that in question.

    Args:
        words: the English words.
        source: the German sentence.
        without: the place of the German word in question.
    """
    return any(is_explained(word, source, *without) for word in {*ends(words)} if len(word) > 2)


def limited(source: str, target: str, without: Place) -> bool:
    """Whether the English limits what it says, outside a place, with a word that the German has not."""
    for found in _LIMITS.finditer(target):
        word = found[0].lower()
        if overlap(found.span(), without):
            continue
        if any(word.startswith(words) and german.search(source) for german, words in _LIMITS_DE):
            continue
        if not is_explained(word.split()[0], source):
            return True
    return False
