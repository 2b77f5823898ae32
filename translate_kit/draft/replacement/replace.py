"""A term's rendering in place of other words of an English sentence, in good English."""

from collections.abc import Iterator

from translate_kit.draft.replacement.adjectives import adjective_drafts
from translate_kit.draft.replacement.line import read
from translate_kit.draft.replacement.model import Draft, Replacement, apply
from translate_kit.draft.replacement.nouns import noun_drafts
from translate_kit.draft.replacement.number import entries
from translate_kit.draft.replacement.place import Place, locate
from translate_kit.draft.replacement.verb import verb_drafts
from translate_kit.glossary.english import forms, renderings, tokenise_english
from translate_kit.glossary.term import Hit, Term
from translate_kit.glossary.verify import verify

MOST = 4
"""Candidates a call."""


def replacements(sentence: str, start: int, end: int, term: Term, *, hit: Hit | None = None) -> tuple[Replacement, ...]:
    """The sentences in which a term's rendering stands in place of other words.

    Number, capitals, possessive ending, article and verb form are those of the words that go; what cannot agree with
    its neighbourhood is not offered. Outside of the words only their determiner, their article and a verb directly
    behind change, and words that the rendering would double go. Whoever takes a candidate has to judge it: where two
    readings are possible, both are there.

    Args:
        sentence: an English sentence.
        start, end: the words that go, in code points; determiners at their front stay in the sentence.
        term: the term.
        hit: where the term stands in the German; tells the number where the English does not.

    Returns:
        The candidates, each different from the others, the best first; with the preferred rendering, and after these
        with admitted ones where the preferred one cannot be seen to agree. Empty where none is good English.
    """
    line = read(sentence)
    place = locate(line, start, end, verb=term.pos == "verb")
    if place is None:
        return ()
    found: dict[str, Replacement] = {}
    for at, drafts in enumerate(_by_rendering(place, term, hit)):
        sure = False
        for draft in drafts:
            done = _checked(sentence, draft, term, preferred=not at)
            if done is not None:
                found.setdefault(done.text, done)
                sure = sure or draft.sure
        if sure or len(found) >= MOST:
            break
    return tuple(found.values())[:MOST]


def _by_rendering(place: Place, term: Term, hit: Hit | None) -> Iterator[Iterator[Draft]]:
    """The drafts of each rendering, the preferred one first."""
    if term.pos == "verb":
        yield from (verb_drafts(place, term, text) for text in (term.en, *term.en_admitted))
    elif term.pos == "adjective":
        yield from (adjective_drafts(place, term, text) for text in (term.en, *term.en_admitted))
    else:
        yield from (noun_drafts(place, term, entry, hit) for entry in entries(term))


def _checked(sentence: str, draft: Draft, term: Term, *, preferred: bool) -> Replacement | None:
    """The sentence of a draft, if the verifier finds the rendering where it was put.

    A preferred rendering may have stood there already (trade [union]); an admitted one would be no help.
    """
    text = apply(sentence, (draft.main, *draft.repairs))
    if text == sentence and not preferred:
        return None
    shift = sum(len(edit.text) - (edit.end - edit.start) for edit in draft.repairs if edit.end <= draft.main.start)
    start = draft.main.start + shift
    end = start + len(draft.main.text)
    verdict = verify([Hit(term, 0, len(term.de), term.de)], text)[0]
    if verdict.status not in ("satisfied", "admitted"):
        return None
    places = [
        place
        for place in renderings(text, tokenise_english(text), forms(term))
        if place.form.kind != "forbidden" and place.start <= start < place.end <= end <= place.end + len("'s")
    ]
    if not places:
        return None
    place = max(places, key=lambda place: place.start)  # the words put in, not a longer form around them
    return Replacement(text, place.start, place.end, text[place.start : place.end])
