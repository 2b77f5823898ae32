"""The ways to put a noun, a name or a noun phrase in place of other words."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from translate_kit.draft.replacement.agreement import Repair, agree
from translate_kit.draft.replacement.article import article_edits, drop, insertion
from translate_kit.draft.replacement.capitals import capitalised, cased, is_all_caps, is_title, like
from translate_kit.draft.replacement.follow import is_head
from translate_kit.draft.replacement.lexicon import AUXILIARIES, CONJUNCTIONS, PREPOSITIONS, VERBS, words
from translate_kit.draft.replacement.model import Draft, Edit, Number
from translate_kit.draft.replacement.names import habit
from translate_kit.draft.replacement.neighbours import absorbed, repeats, widened
from translate_kit.draft.replacement.number import Entry, Phrase, head, number_of, phrase
from translate_kit.draft.replacement.place import Place
from translate_kit.draft.replacement.typography import ending_of, in_the_style_of
from translate_kit.glossary.term import Hit, Term

_OTHER: dict[Number, Number] = {"singular": "plural", "plural": "singular"}
_COUNTABLE_HEADS = words(
    "right state order community principle policy clause procedure system transition whip peace format "
    "formation economy budget majority process pact plan programme government minimum area decision entry"
)
"""Heads of terms without a plural of their own that still take ``a``: a dictated peace, a right to asylum."""

_DEMONYM = re.compile(r"^(?:[A-Z]\w+(?:ian|ean|ish|ese|[rx]ican|blican|ic)|German)$")
"""Adjectives made from names, which a name can't replace: Russian public opinion."""

_WANTS_ARTICLE = words("in at during under within into inside behind throughout")
"""Before a bare noun that can be counted, hardly ever right: in parliamentary group."""

_BARE_BEFORE = (PREPOSITIONS | CONJUNCTIONS | AUXILIARIES | VERBS) - {"as", "like"}


@dataclass(frozen=True, slots=True)
class _Article:
    """One way to treat the article: the edits, and whether the rendering stands where the article stood."""

    edits: tuple[Edit, ...] = ()
    dropped: bool = False
    inserted: bool = False


def noun_drafts(place: Place, term: Term, entry: Entry, hit: Hit | None) -> Iterator[Draft]:
    """The ways to put one rendering in, the best first.

    Args:
        place: the words that go.
        term: the term.
        entry: one of its renderings.
        hit: the German, if known.
    """
    place = widened(place, term)
    for wider in absorbed(place, entry.singular or entry.plural or "", term):
        number = number_of(wider, hit)
        if entry.form(number) is None:
            number = _OTHER[number]
            repair = agree(wider, entry, number)
        else:
            repair = Repair()
        text = entry.form(number)
        if repair is None or text is None or not _fits(wider, entry, text):
            continue
        trails = _trails(wider, text)
        if trails and entry.kind == "admitted":
            continue
        for way in _articles(wider, entry, text, number):
            yield _draft(wider, term, entry, text, number, replace(repair, sure=repair.sure and not trails), way)


def _fits(place: Place, entry: Entry, text: str) -> bool:
    """Whether a rendering may stand where some words are at all."""
    if place.joined and not text.isalpha():
        return False
    if repeats(place, text) or (text[:4] in ("the ", "The ") and _has_determiner(place)):
        return False
    adjective = entry.proper and bool(_DEMONYM.search(place.text)) and not _DEMONYM.search(text)
    return not adjective or is_head(place)


def _has_determiner(place: Place) -> bool:
    """Whether a determiner stands before some words that a rendering with its own article can't share."""
    at = phrase(place).determiner
    return at is not None and (at < place.first - 1 or place.line.word(at) not in ("a", "an"))


def _trails(place: Place, text: str) -> bool:
    """Whether a rendering with "of" and the like stands before another noun: disenchantment with politics debate."""
    if is_head(place) or place.joined or place.line.gap(place.last) != " ":
        return False
    name = place.line.words[place.last + 1].word[0].isupper()
    return not name and any(word in PREPOSITIONS for word in text.split())


def _draft(place: Place, term: Term, entry: Entry, text: str, number: Number, repair: Repair, way: _Article) -> Draft:
    line = place.line
    outer = place.first - place.keep
    around = phrase(place.grown(outer, place.last))
    front = around.determiner if way.dropped and around.determiner is not None else outer
    next_word = front + 1 if way.dropped else front
    initial = line.text[line.words[front].start]
    opens = line.may_begin(front) and initial.isupper()
    edits = [*repair.edits, *way.edits]
    if way.dropped and opens and next_word < place.first:
        edits = [_with_capital(place, edit, next_word) if edit.text == "" else edit for edit in edits]
        opens = False
    if way.inserted:
        capital = opens and line.begins(front)
        edits = [*repair.edits, *(Edit(e.start, e.end, _article_case(place, e.text, capital)) for e in way.edits)]
        opens = False
    shown = cased(text, place, term, opens=opens and next_word == outer and not place.keep)
    shown = in_the_style_of(place, shown)
    if place.keep:
        shown = " ".join(shown.split()[place.keep :])
    ending = ending_of(place, shown, plural=number == "plural" or entry.proper)
    main = Edit(place.start, place.end + len(place.ending), shown + ending)
    return Draft(main, tuple(edits), repair.sure)


def _with_capital(place: Place, edit: Edit, at: int) -> Edit:
    """The edit that drops an article and hands its capital to the next word."""
    token = place.line.words[at]
    return Edit(edit.start, token.start + 1, place.line.text[edit.end : token.start] + token.word[0].upper())


def _article_case(place: Place, article: str, opens: bool) -> str:
    if is_all_caps(place):
        return article.upper()
    return capitalised(article) if opens or (is_title(place) and place.line.begins(place.first)) else article


def _articles(place: Place, entry: Entry, text: str, number: Number) -> Iterator[_Article]:
    """The ways to treat the article, the best first."""
    line = place.line
    outer = place.grown(place.first - place.keep, place.last)
    around = phrase(outer)
    same = _Article(tuple(article_edits(line, outer.first, text)) if not place.keep else ())
    at = around.determiner
    takes = habit(text, name=entry.name)
    if entry.kind == "admitted" and _DEMONYM.search(text):
        yield same  # the article belongs to the next noun
    elif at is None:
        yield from _bare(place, around, entry, text, number, same)
    elif line.word(at) in ("a", "an"):
        yield from _indefinite(place, outer, at, entry, text, number, same)
    elif line.word(at) == "the" and entry.proper and at == outer.first - 1 and takes != "the":
        without = _Article((drop(line, at),), dropped=True)
        certain = is_head(outer) and takes == "none"
        yield from (without, same) if certain else (same, without)
    else:
        yield same


def _indefinite(
    place: Place, outer: Place, at: int, entry: Entry, text: str, number: Number, same: _Article
) -> Iterator[_Article]:
    line = place.line
    without = _Article((drop(line, at),), dropped=True)
    if not is_head(outer):
        yield same
    elif number == "plural":
        yield without
    elif entry.mass:
        countable = head(text).casefold() in _COUNTABLE_HEADS
        yield from (same, without) if countable else (without, same)
    elif entry.proper and at == outer.first - 1:
        token = line.words[at]
        the = _Article((Edit(token.start, token.end, like(line.text[token.start : token.end], "the")),))
        takes = habit(text, name=entry.name)
        yield from {"the": (the, same), "none": (without, same), "unknown": (same, the)}[takes]
    else:
        yield same


def _bare(place: Place, around: Phrase, entry: Entry, text: str, number: Number, same: _Article) -> Iterator[_Article]:
    """Words without an article, which the rendering may want: Parliament voted, the Bundestag voted."""
    line = place.line
    before = line.word(place.first - 1) if line.gap(place.first - 1) == " " else ""
    opens = line.begins(place.first) or re.fullmatch(r"[,;:–—]\s?|\s[–—]\s?", line.gap(place.first - 1))
    bare = around.first == place.first and not place.keep and (opens or before in _BARE_BEFORE)
    if not bare or not is_head(place) or entry.mass or number == "plural":
        yield same
        return
    the = _Article((insertion(place, "the"),), inserted=True)
    takes = habit(text, name=entry.name)
    if entry.proper and takes == "the":
        headline = is_all_caps(place) or is_title(place) or before in ("and", "or")
        yield from (same, the) if headline else (the, same)
    elif entry.proper and takes == "none":
        yield same
    else:
        inside = before in _WANTS_ARTICLE and not entry.proper
        yield from (the, same) if inside else (same, the)
