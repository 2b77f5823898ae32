"""Why a candidate cannot take a draft's place. Knows nothing of how it was made."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from translate_kit.draft.doubt import doubts
from translate_kit.draft.enforcement.agreement import disagreement
from translate_kit.draft.enforcement.model import Place
from translate_kit.draft.enforcement.untranslated import copies, new_german
from translate_kit.draft.enforcement.words import FUNCTION_WORDS
from translate_kit.glossary.english import forms, renderings, tokenise_english
from translate_kit.glossary.term import Hit, Status, Term, Verdict

_RANK: dict[Status, int] = {"satisfied": 2, "admitted": 2, "forbidden": 1, "missing": 0}
_QUOTES = re.compile(r"[\"“”„«»]")
_NAME = re.compile(r"[^\W\d_][\w.-]*\w|\d[\w.,-]*")
_INSIDE_NAME = re.compile(r"(?<=[^\W_]|[,;)'’])[ \u00a0]([A-Z][^\W\d_]+)")
_ENDINGS = ("s", "es", "d", "ed", "ing")
_LETTERS = re.compile(r"[^\W_]+")
_STEM = 4
"""Letters by which two forms of a name are one: Russia and Russian, Europe and European."""

_LENGTHS = (0.6, 1.7)
"""Words of a candidate for each word of the draft; the term counts as one."""

_SHORTEST = 5
"""Words of a draft that are always allowed to be lost or added."""

_JUDGED = ("check: the draft is unusually ", "check: the draft repeats ")
"""Doubts about length and repetition."""


def refusal(
    sentence: str,
    before: str,
    was: Sequence[Verdict],
    after: str,
    now: Sequence[Verdict],
    wanted: int,
    said: str = "",
) -> str:
    """Why a candidate cannot be taken; empty where it can.

    Args:
        sentence: the German sentence.
        before: the draft.
        was: its verdicts.
        after: the candidate.
        now: its verdicts.
        wanted: index of the term for whose sake the candidate was made.
        said: words that stood for the term in the draft, as far as they are known; these may go.
    """
    if now[wanted].status not in ("satisfied", "admitted"):
        return "it does not say the term"
    for old, new in zip(was, now, strict=True):
        if _RANK[new.status] < _RANK[old.status]:
            return f'"{old.rendering}" for {old.hit.surface} is lost'
    return (
        _broken(after, now[wanted])
        or _disagrees(after, now[wanted])
        or _doubled(before, was, after, now, wanted)
        or _untranslated(sentence, before, after, now, wanted)
        or _lost(sentence, before, after, now[wanted].hit)
        or _lost_name(before, after, said, [verdict.hit for verdict in now])
        or _repeated(before, after, {verdict.hit.term.id: verdict.hit.term for verdict in now}.values())
        or _length(before, after, now[wanted])
        or _doubtful(sentence, before, after)
    )


def _broken(after: str, verdict: Verdict) -> str:
    """A rendering that stands inside a longer word."""
    left = after[verdict.start - 1 : verdict.start]
    right = after[verdict.end : verdict.end + 1]
    if left.isalnum() or right.isalnum() or left == "-":
        return f'"{verdict.rendering}" is part of a longer word'
    return ""


def _disagrees(after: str, verdict: Verdict) -> str:
    words = disagreement(after, verdict)
    return f'"{words}" does not agree' if words else ""


def _doubled(before: str, was: Sequence[Verdict], after: str, now: Sequence[Verdict], wanted: int) -> str:
    """More renderings of the term than the German has, or a wrong one beside the right one."""
    term = now[wanted].hit.term
    right, wrong = _counts(after, term, now)
    right_before, wrong_before = _counts(before, term, was)
    hits = sum(verdict.hit.term.id == term.id for verdict in now)
    if right > max(hits, right_before):
        return f'"{now[wanted].rendering}" is said twice'
    if wrong and len(wrong) >= len(wrong_before):
        return f'"{after[slice(*wrong[0])]}" still stands beside it'
    return _other_form(before, after, now[wanted])


def _other_form(before: str, after: str, verdict: Verdict) -> str:
    """The same word in another form, which stood in the draft and stands beside the rendering: cover ... covering."""
    said = verdict.rendering.lower()
    rest = _LETTERS.findall(f"{after[: verdict.start]} {after[verdict.end :]}".lower())
    old = _LETTERS.findall(before.lower())
    if said in old:
        return ""
    for word in rest:
        short, long = sorted((word, said), key=len)
        if len(short) >= _STEM and long.removeprefix(short) in _ENDINGS and rest.count(word) >= old.count(word) > 0:
            return f'"{word}" still stands beside it'
    return ""


def _counts(text: str, term: Term, verdicts: Sequence[Verdict]) -> tuple[int, list[Place]]:
    """Number of right renderings of a term, and the places of wrong ones outside of them.

    Words that another term has for itself are none of both: trade union in trade union federation, an agreement that is
    another concept's rendering too.
    """
    others = [verdict for verdict in verdicts if verdict.hit.term.id != term.id]
    sound = [(one.start, one.end) for one in others if one.status in ("satisfied", "admitted")]
    found = renderings(text, tokenise_english(text), forms(term))
    right: list[Place] = []
    for one in sorted(found, key=lambda place: place.start - place.end):
        place = (one.start, one.end)
        if one.form.kind != "forbidden" and not _overlaps(place, right) and not _inside(place, sound):
            right.append(place)
    wrong: list[Place] = []
    for one in found:
        place = (one.start, one.end)
        if one.form.kind == "forbidden" and not _overlaps(place, [*right, *wrong]):
            wrong.append(place)
    return len(right), [place for place in wrong if not _inside(place, [(one.start, one.end) for one in others])]


def _inside(place: Place, others: Sequence[Place]) -> bool:
    return any(start <= place[0] and place[1] <= end for start, end in others)


def _overlaps(place: Place, others: Sequence[Place]) -> bool:
    return any(place[0] < end and start < place[1] for start, end in others)


def _untranslated(sentence: str, before: str, after: str, now: Sequence[Verdict], wanted: int) -> str:
    """The German words of the term beside its rendering, or other German that the draft did not have."""
    hit = now[wanted].hit
    left = copies(after, hit)
    if left and len(left) >= len(copies(before, hit)):
        return f'"{after[slice(*left[0])]}" still stands beside it'
    word = new_german(sentence, before, after, (verdict.hit for verdict in now))
    return f'"{word}" is left in German' if word else ""


def _lost(sentence: str, before: str, after: str, hit: Hit) -> str:
    """Names, numbers and quotation marks that the draft had kept; the term's own German words are none of them."""
    sentence = sentence[: hit.start] + sentence[hit.end :]
    german = set(_NAME.findall(sentence))
    english = set(_NAME.findall(after))
    for word in _NAME.findall(before):
        named = word[0].isdigit() or (word[0].isupper() and word.lower() not in FUNCTION_WORDS)
        if named and word in german and word not in english:
            return f'"{word}" is lost'
    if _QUOTES.search(sentence) and len(_QUOTES.findall(after)) < len(_QUOTES.findall(before)):
        return "quotation marks are lost"
    return ""


def _lost_name(before: str, after: str, said: str, hits: Iterable[Hit]) -> str:
    """A capitalised word inside the draft (West) that is gone, and stood neither for the term nor for another one.

    In a heading with capitals throughout nothing tells a name.
    """
    every = _LETTERS.findall(before)
    if 2 * sum(word[0].isupper() for word in every) > len(every):
        return ""
    terms = [text for hit in hits for text in (hit.surface, hit.term.de, *(form.text for form in forms(hit.term)))]
    kept = {word.lower() for text in (after, said, *terms) for word in _LETTERS.findall(text)}
    for found in _INSIDE_NAME.finditer(before):
        word = found[1].lower()
        if word not in FUNCTION_WORDS and not any(word[:_STEM] == other[:_STEM] for other in kept):
            return f'"{found[1]}" is lost'
    return ""


def _repeated(before: str, after: str, terms: Iterable[Term]) -> str:
    """Words that stand twice and did not before. A term counts as one word: how often it may stand is asked above."""
    terms = tuple(terms)
    old, new = _plain_words(before, terms), _plain_words(after, terms)
    for size in (1, 2, 3):
        known = _adjacent(old, size)
        for words in _adjacent(new, size):
            if words not in known:
                return f'"{" ".join(words)}" is repeated'
    before_counts = _phrases(old)
    for phrase, count in _phrases(new).items():
        if count > max(1, before_counts[phrase]):
            return f'"{" ".join(phrase)}" is repeated'
    return ""


def _adjacent(words: Sequence[str], size: int) -> list[tuple[str, ...]]:
    """Sequences of words that stand twice in a row, in their order."""
    return [
        tuple(words[i : i + size])
        for i in range(len(words) - 2 * size + 1)
        if words[i : i + size] == words[i + size : i + 2 * size]
    ]


def _phrases(words: Sequence[str]) -> Counter[tuple[str, ...]]:
    return Counter(tuple(words[i : i + 4]) for i in range(len(words) - 3))


def _plain_words(text: str, terms: Iterable[Term]) -> list[str]:
    """The words of a text in small letters; a right rendering of a term is one of them."""
    tokens = tokenise_english(text)
    found = [one for term in terms for one in renderings(text, tokens, forms(term)) if one.form.kind != "forbidden"]
    words: list[str] = []
    taken = -1
    for one in sorted(found, key=lambda place: (place.first, -place.last)):
        if one.first > taken:
            words += [token.word.casefold() for token in tokens[taken + 1 : one.first]]
            words.append(text[one.start : one.end].casefold())
            taken = one.last
    return words + [token.word.casefold() for token in tokens[taken + 1 :]]


def _length(before: str, after: str, verdict: Verdict) -> str:
    old, new = len(before.split()), len(after.split()) - len(verdict.rendering.split()) + 1
    if new < old * _LENGTHS[0] - 1 and old - new > _SHORTEST:
        return "much of the sentence is lost"
    if new > old * _LENGTHS[1] + 1 and new - old > _SHORTEST:
        return "the sentence grows too long"
    return ""


def _doubtful(sentence: str, before: str, after: str) -> str:
    """Doubts that the draft did not raise: lost negation, lost or invented numbers, markup, German left over.

    Length and repetition are judged above, by the draft: a long term is no fault of a sentence.
    """
    old = set(doubts(sentence, before))
    new = next((line for line in doubts(sentence, after) if line not in old and not line.startswith(_JUDGED)), "")
    return new.removeprefix("check: ")
