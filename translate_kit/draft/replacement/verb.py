"""Verbs keep their form: approves becomes ratifies, approving ratifying."""

from collections.abc import Iterator
from typing import Literal

from translate_kit.draft.replacement.capitals import cased
from translate_kit.draft.replacement.lexicon import AUXILIARIES, DETERMINERS, PREPOSITIONS, is_content, words
from translate_kit.draft.replacement.model import Draft, Edit
from translate_kit.draft.replacement.neighbours import absorbed, widened
from translate_kit.draft.replacement.place import Place
from translate_kit.draft.replacement.typography import in_the_style_of
from translate_kit.glossary.term import Term
from translate_kit.glossary.verb_forms import verb_forms

VerbForm = Literal["base", "third", "past", "participle", "ing"]

_NAMES: dict[int, tuple[tuple[VerbForm, ...], ...]] = {
    6: (("third",), (), ("past",), (), ("participle",), ("ing",)),
    2: (("third",), ("ing",)),
    3: (("third",), ("past", "participle"), ("ing",)),
    4: (("third",), ("past",), ("participle",), ("ing",)),
}
_PARTICIPLE_IS_BASE = frozenset(("become", "come", "run", "overcome"))
_PARTICIPLE_AFTER = words(
    "have has had having been be being is are was were am get gets got haven't hasn't hadn't isn't aren't "
    "wasn't weren't having"
)
_BASE_AFTER = words(
    "to will would shall should can could may might must do does did cannot won't wouldn't can't couldn't "
    "shouldn't mustn't don't doesn't didn't let lets make makes made help"
)
_BEFORE_NOUNS = words("a an the my your his its our their whose no every")
_NOUN_ENDINGS = ("tion", "sion", "ment", "ance", "ence", "ness", "ity", "ship")
_IRREGULAR_PASTS = words(
    "began broke brought built bought came caught chose dealt drew drove fell fought found flew gave went grew "
    "held kept knew laid led left lent lost made meant met paid ran rose said saw sold sent shot spoke spent "
    "stood struck swore took taught told thought threw understood withdrew won wrote overthrew upheld sought"
)
_IRREGULAR_PARTICIPLES = words(
    "begun broken chosen drawn driven fallen flown given gone grown known risen seen spoken sworn taken thrown "
    "withdrawn written overthrown"
)


def labelled(phrase: str) -> dict[VerbForm, str]:
    """The forms of a verb phrase by name.

    Args:
        phrase: an infinitive without ``to``.
    """
    found: dict[VerbForm, str] = {"base": phrase}
    listed = verb_forms(phrase)
    for names, form in zip(_NAMES.get(len(listed), ()), listed, strict=True):
        for name in names:
            found[name] = form
    found.setdefault("past", phrase)
    verb = phrase.partition(" ")[0]
    found.setdefault("participle", phrase)
    if verb in _PARTICIPLE_IS_BASE:
        found["participle"] = phrase
    return found


def verb_texts(place: Place, term: Term, rendering: str) -> tuple[str, ...]:
    """The forms of a verb that can stand for the verb that goes, the likeliest first.

    Args:
        place: the words that go.
        term: the term, whose other renderings tell the form of theirs.
        rendering: the infinitive that comes.
    """
    if _is_noun(place):
        return ()
    forms = labelled(rendering)
    texts = [forms[name] for name in _forms_of(place, term) if name in forms]
    return tuple(dict.fromkeys(texts))


def verb_drafts(place: Place, term: Term, rendering: str) -> Iterator[Draft]:
    """The ways to put a verb in, the likeliest form first.

    Args:
        place: the words that go.
        term: the term.
        rendering: one of its renderings, an infinitive.
    """
    place = widened(place, term)
    for text in verb_texts(place, term, rendering):
        wider = absorbed(place, text, term)[-1]
        opens = wider.line.may_begin(wider.first) and wider.text[:1].isupper()
        shown = in_the_style_of(wider, cased(text, wider, term, opens=opens))
        yield Draft(Edit(wider.start, wider.end, shown))


def _forms_of(place: Place, term: Term) -> tuple[VerbForm, ...]:
    """The forms that the words may have, narrowed by what stands before them."""
    possible = _listed(place, term) or _shaped(place.line.word(place.first))
    before = _auxiliary(place)
    if len(possible) == 1:
        return possible
    if before in _BASE_AFTER and "base" in possible:
        return ("base",)
    if before in _PARTICIPLE_AFTER and "participle" in possible:
        return ("participle",)
    if "participle" in possible and place.line.word(place.last + 1) == "by":
        return ("participle", *(name for name in possible if name != "participle"))
    return possible


def _listed(place: Place, term: Term) -> tuple[VerbForm, ...]:
    words = place.text.casefold()
    found: list[VerbForm] = []
    for other in (term.en, *term.en_admitted, *term.en_forbidden):
        found += [name for name, form in labelled(other).items() if form.casefold() == words]
    return tuple(sorted(dict.fromkeys(found), key=("past", "base", "third", "participle", "ing").index))


def _shaped(word: str) -> tuple[VerbForm, ...]:
    if word.endswith("ing") and len(word) > len("bring"):
        return ("ing",)
    if word in _IRREGULAR_PARTICIPLES:
        return ("participle",)
    if word.endswith("ed") or word in _IRREGULAR_PASTS:
        return ("past", "participle")
    if word in ("put", "cut", "set", "let", "become", "come", "run"):
        return ("base", "past", "participle")
    if word.endswith("s") and not word.endswith("ss"):
        return ("third",)
    return ("base",)


def _auxiliary(place: Place) -> str:
    """The auxiliary before some words, over adverbs: has not yet approved."""
    line, at = place.line, place.first - 1
    while (
        at > 0
        and line.gap(at) == " "
        and (line.word(at) in ("not", "never", "yet", "now", "also", "already", "only") or line.word(at).endswith("ly"))
    ):
        at -= 1
    return line.word(at) if line.gap(at) == " " else ""


def _is_noun(place: Place) -> bool:
    """Whether the words are a noun: the approval of the treaty."""
    word = place.line.word(place.first)
    if word.endswith(_NOUN_ENDINGS):
        return True
    before = place.line.word(place.first - 1) if place.line.gap(place.first - 1) == " " else ""
    if before in _BEFORE_NOUNS:
        return not word.endswith("ed") or not is_content(word) or not _noun_follows(place)
    return before in PREPOSITIONS - {"to"} and not word.endswith("ing")


def _noun_follows(place: Place) -> bool:
    after = place.line.word(place.last + 1)
    return place.line.gap(place.last) == " " and after not in AUXILIARIES | PREPOSITIONS | DETERMINERS
