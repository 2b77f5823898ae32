"""Rules on how single forms are written: dictionary form, capitals, settings that do nothing."""

import re
from collections.abc import Iterator

from translate_kit.glossary.lint.finding import Remark, about
from translate_kit.glossary.lint.overlaps import german_forms
from translate_kit.glossary.lint.rule import Rule
from translate_kit.glossary.lint.subject import Subject
from translate_kit.glossary.tokens import tokenise

_GERMAN_ARTICLE = re.compile(r"(?:der|die|das|ein|eine)\s")
_INFINITIVE = re.compile(r"to\s")
_ENGLISH_ARTICLE = re.compile(r"(?:the|a|an)\s")
_SMALL_WORDS = frozenset(("a", "an", "and", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with"))


def _leading_word(subject: Subject) -> Iterator[Remark]:
    for term in subject.terms:
        if term.pos in ("name", "phrase"):
            continue  # The Hague, the Federation and the Länder
        english = _INFINITIVE if term.pos == "verb" else _ENGLISH_ARTICLE
        german = [form for form in german_forms(term) if term.pos != "verb" and _GERMAN_ARTICLE.match(form)]
        for form in (*german, *(form for form in (term.en, term.en_plural or "") if english.match(form))):
            word = form.split()[0]
            yield about(term, f'"{form}" begins with "{word}"', f'write it without: so it counts only behind "{word}"')


def _german_capitals(subject: Subject) -> Iterator[Remark]:
    for term in subject.terms:
        for form in german_forms(term):
            words = [token.word for token in tokenise(form)]
            capital = any(not word[0].islower() for word in words)
            if term.pos == "noun" and not capital and term.match != "exact":
                message = f'"{form}" is a noun in small letters, so it would be found as an adjective'
                yield about(term, message, "write nouns with a capital, or say what it is under pos")
            elif term.pos == "verb" and words and words[-1][0].isupper():
                yield about(term, f'the verb "{form}" has a capital', "write the infinitive in small letters")
            elif term.pos == "adjective" and len(words) == 1 and capital and not words[0][1:2].isupper():
                yield about(term, f'the adjective "{form}" has a capital', "write it in small letters")


def _english_capitals(subject: Subject) -> Iterator[Remark]:
    for term in subject.terms:
        words = [word for word in re.split(r"[\s-]+", term.en) if word.casefold() not in _SMALL_WORDS]
        if term.case == "title" and (small := next((word for word in words if word[:1].islower()), "")):
            message = f'case is title, but "{small}" of "{term.en}" is in small letters'
            yield about(term, message, "write it with a capital, or choose another case")
        elif term.case == "lower" and len(words) > 1 and all(map(str.istitle, words)):
            message = f'case is lower, but every word of "{term.en}" has a capital'
            yield about(term, message, "choose as-is, or write it in small letters")


def _no_effect(subject: Subject) -> Iterator[Remark]:
    for term in subject.terms:
        if term.match == "compound-head" and all(len(tokenise(form)) > 1 for form in german_forms(term)):
            message = f'match is compound-head, but "{term.de}" is no single word'
            yield about(term, message, "leave match empty: only single words are the head of a compound")


RULES = (
    Rule("leading-word", "warning", "A form begins with an article, or an English verb with to.", _leading_word),
    Rule(
        "german-capitals", "warning", "The capitals of a German form do not fit its part of speech.", _german_capitals
    ),
    Rule(
        "english-capitals", "warning", "The capitals of the preferred rendering do not fit its case.", _english_capitals
    ),
    Rule("no-effect", "warning", "A setting of the row does nothing.", _no_effect),
)
