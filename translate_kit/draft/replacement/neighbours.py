"""Neighbours that say part of a rendering already: they become part of what is replaced, so nothing stands twice."""

from translate_kit.draft.replacement.follow import is_head
from translate_kit.draft.replacement.lexicon import LEADING, is_content
from translate_kit.draft.replacement.line import Line
from translate_kit.draft.replacement.place import Place
from translate_kit.glossary.english import forms, renderings, tokenise_english
from translate_kit.glossary.plural import plurals
from translate_kit.glossary.spelling import one_spelling
from translate_kit.glossary.term import Term


def widened(place: Place, term: Term) -> Place:
    """The longest listed rendering of the term, right or wrong, that the words are a part of; else the words."""
    best = place
    for found in renderings(place.line.masked, place.line.words, forms(term)):
        first, last = found.first, found.last
        while first < place.first and place.line.word(first) in LEADING:
            first += 1
        covers = first <= place.first and last >= place.last and place.line.plain(first, last)
        if covers and last - first > best.last - best.first:
            best = place.grown(first, last)
    return best


def absorbed(place: Place, text: str, term: Term) -> tuple[Place, ...]:
    """The words together with the neighbours that a rendering would double.

    Args:
        place: the words that go.
        text: the rendering.
        term: its term, whose other renderings may stand beside the words.

    Returns:
        One or more places, the best first.
    """
    words = tuple(one_spelling(token.word) for token in tokenise_english(text))
    certain = _right(_left(_continued(place, words), words), words)
    wider = _said_with_of(_beside(_repeated(certain, words), term), words)
    return (certain,) if wider == certain else (wider, certain)


def _left(place: Place, words: tuple[str, ...]) -> Place:
    """With the words to the left that are the rendering's first ones."""
    line = place.line
    for count in range(min(len(words), place.first), 0, -1):
        first = place.first - count
        if not all(map(_same_noun, _spelling(line, first, count), words)) or not _means(words[:count], "the"):
            continue
        if line.plain(first, place.first):
            return place.grown(first, place.last)
        if count < len(words) and all(line.gap(at) == " " for at in range(first, place.first)):
            return Place(line, place.first, place.last, keep=count)
    return place


def _continued(place: Place, words: tuple[str, ...]) -> Place:
    """With the words to the right by which the rendering goes on, where the place begins it: heads [of state]."""
    line = place.line
    count = place.last - place.first + 1
    if not all(map(_same_noun, _spelling(line, place.first, count), words)):
        return place
    last = place.last
    while count < min(len(words), len(line.words) - place.first):
        if _spelling(line, last + 1, 1) != (words[count],) or not line.plain(last, last + 1):
            break
        last, count = last + 1, count + 1
    return place.grown(place.first, last)


def _right(place: Place, words: tuple[str, ...]) -> Place:
    """With the words to the right that are the rendering's last ones, also in the plural or possessive."""
    line = place.line
    left = len(line.words) - place.last - 1
    for count in range(min(len(words) - place.keep, left), 0, -1):
        last = place.last + count
        seen = _spelling(line, place.last + 1, count)
        end = words[len(words) - count :]
        same = seen[:-1] == end[:-1] and _same_noun(seen[-1], end[-1])
        if same and _means(end) and line.plain(place.last, last):
            return place.grown(place.first, last)
    return place


def _means(words: tuple[str, ...], *too: str) -> bool:
    """Whether some words are more than chance when they stand beside: a swearing-in in May keeps both."""
    return any(is_content(word) or word in too for word in words)


def _same_noun(seen: str, wanted: str) -> bool:
    bare = seen.removesuffix("'s")
    return wanted in (seen, bare) or bare in {one_spelling(plural) for plural in plurals(wanted)}


def _spelling(line: Line, first: int, count: int) -> tuple[str, ...]:
    return tuple(one_spelling(token.word) for token in line.words[first : first + count])


def _repeated(place: Place, words: tuple[str, ...]) -> Place:
    """With the word at either side that stands somewhere in the rendering: [ministry] minister."""
    line = place.line
    first, last = place.first, place.last
    if first and not place.keep and line.plain(first - 1, first) and _stands_in(line, first - 1, words):
        first -= 1
    if last + 1 < len(line.words) and line.plain(last, last + 1) and _stands_in(line, last + 1, words):
        last += 1
    return place.grown(first, last)


def _stands_in(line: Line, at: int, words: tuple[str, ...]) -> bool:
    return is_content(line.words[at].word) and one_spelling(line.words[at].word) in words


def _said_with_of(place: Place, words: tuple[str, ...]) -> Place:
    """With "of defence" or "for defence" behind, where the rendering says defence itself."""
    line = place.line
    last = _last_repeated(place, words)
    if last is None or not is_head(place.grown(place.first, last)):
        return place
    joined = line.word(last + 1) in ("and", "or", "of") and line.gap(last) == " "
    return place if joined else place.grown(place.first, last)


def repeats(place: Place, text: str) -> bool:
    """Whether words behind say again, with "of" or "for", what a rendering says: defence minister for defence."""
    return _last_repeated(place, tuple(one_spelling(token.word) for token in tokenise_english(text))) is not None


def _last_repeated(place: Place, words: tuple[str, ...]) -> int | None:
    """The last of the words behind "of" or "for" that are all in the rendering; None if there are none."""
    line = place.line
    at = place.last + 2
    if line.word(at - 1) not in ("of", "for") or line.word(at - 1) in words:
        return None
    if line.word(at) == "the":
        at += 1
    last = None
    while at < len(line.words) and line.plain(place.last, at) and _stands_in(line, at, words):
        last = at
        at += 1
    return last


def _beside(place: Place, term: Term) -> Place:
    """With another listed rendering of the term directly beside the words."""
    line = place.line
    first, last = place.first, place.last
    for found in renderings(line.masked, line.words, forms(term)):
        if found.last == place.first - 1 and not place.keep and line.plain(found.first, place.first):
            first = min(first, found.first)
        if found.first == place.last + 1 and line.plain(place.last, found.last):
            last = max(last, found.last)
    return place.grown(first, last)
