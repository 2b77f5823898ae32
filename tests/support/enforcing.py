"""The tiny translator, a glossary of its concepts, and the enforcer run over sentences, for the enforcement tests."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from tests.support.tiny_translation import tiny_package
from tests.tiny_translation.concepts import CONCEPTS, Noun
from tests.tiny_translation.grammar import PREFERRED, Sentence, sentences
from translate_kit.draft.enforcement.demand import debts
from translate_kit.draft.enforcement.enforce import enforce
from translate_kit.draft.enforcement.model import Attempt, Enforced
from translate_kit.draft.enforcement.settings import Enforcement
from translate_kit.draft.enforcement.work import untouched
from translate_kit.draft.terms import TermReader
from translate_kit.engine.argos import ArgosEngine
from translate_kit.engine.base import Ability, Engine, Hypothesis, Score, Signature
from translate_kit.glossary.term import Glossary, Term

_NOUNS = {noun.concept: noun for noun in CONCEPTS}
_ADJECTIVAL = {"abgeordneter": "Abgeordneter", "verhandlungen": "Verhandlungen"}


@cache
def tiny_engine() -> ArgosEngine:
    """The engine, loaded once; it keeps nothing between two questions."""
    return ArgosEngine(tiny_package(), device="cpu", compute_type="int8_float32", threads=1)


def concept(name: str, *, rivals: bool = True, **fields: Any) -> Term:
    """A concept of the tiny translator as a glossary has it.

    Args:
        name: the concept's id.
        rivals: whether its other renderings are listed as known to be wrong.
        fields: of the term, where they are to be others.
    """
    noun = _NOUNS[name]
    preferred = PREFERRED[name]
    several = noun.numbers == "plural"
    forms = [(one.plural if several else one.singular, one.plural) for one in noun.renderings]
    plural = next(plural for form, plural in forms if form == preferred)
    known: dict[str, Any] = {
        "de": _ADJECTIVAL.get(name, noun.german),
        "en": preferred,
        "en_plural": "-" if several or not plural else plural,
        "en_forbidden": tuple(form for form, _ in forms if form != preferred) if rivals else (),
    }
    return Term(id=name, **known | fields)


def glossary(*terms: Term) -> Glossary:
    """A glossary of some terms."""
    return Glossary(tuple(sorted(terms, key=lambda term: term.id)), "test")


def all_concepts(*, rivals: bool = True) -> Glossary:
    """All concepts of the tiny translator."""
    return glossary(*(concept(name, rivals=rivals) for name in _NOUNS))


def nouns() -> Mapping[str, Noun]:
    """The concepts' nouns by id."""
    return _NOUNS


def draft(german: Sequence[str], engine: Engine | None = None) -> dict[str, str]:
    """Plain drafts by German sentence."""
    found = dict((engine or tiny_engine()).translate(german))
    return {sentence: found[index][0].text for index, sentence in enumerate(german)}


def owing(seed: int, each: int) -> tuple[list[Sentence], dict[str, str]]:
    """Sentences that no training has seen and whose plain draft says a concept by another rendering.

    Args:
        seed: of the grammar.
        each: sentences for every concept.

    Returns:
        The sentences, and their plain drafts.
    """
    terms = TermReader(all_concepts())
    wanted = dict.fromkeys(_NOUNS, each)
    found: dict[str, tuple[Sentence, str]] = {}
    pool: list[Sentence] = []
    for sentence in sentences(seed):
        if sentence.held_out and any(wanted.get(name) for name in sentence.concepts):
            pool.append(sentence)
        if len(pool) == 100:
            texts = draft(list(dict.fromkeys(one.german for one in pool)))
            for one in pool:
                text = texts[one.german]
                verdicts = terms.verdicts(one.german, text)
                for index in debts(verdicts, "must"):
                    name = verdicts[index].hit.term.id
                    if wanted[name] and one.german not in found:
                        wanted[name] -= 1
                        found[one.german] = one, text
            pool = []
        if not any(wanted.values()):
            break
    return [one for one, _ in found.values()], {german: text for german, (_, text) in found.items()}


def run(
    drafts: Mapping[str, str], terms: Glossary, how: Enforcement | None = None, engine: Engine | None = None
) -> dict[str, Enforced]:
    """What the enforcer makes of drafts; only those that owed a term."""
    return dict(enforce(engine or tiny_engine(), drafts, TermReader(terms).hits, how or Enforcement()))


def enforced(german: str, *terms: Term, text: str = "", how: Enforcement | None = None) -> Enforced:
    """What becomes of one sentence's draft, changed or not.

    Args:
        german: the sentence.
        terms: the glossary.
        text: its draft; by default the tiny translator's.
        how: the settings.
    """
    plain = text or draft([german])[german]
    found = run({german: plain}, glossary(*terms), how).get(german)
    if found is not None:
        return found
    verdicts = TermReader(glossary(*terms)).verdicts(german, plain)
    return Enforced(plain, plain, verdicts, tuple(map(untouched, verdicts)))


def attempts(results: Mapping[str, Enforced]) -> Iterator[tuple[str, Attempt]]:
    """Every attempt with its German sentence."""
    for german, result in results.items():
        for attempt in result.attempts:
            yield german, attempt


@dataclass(frozen=True)
class Asked:
    """An engine that notes what it is asked, and refuses what it has no ability for.

    Attributes:
        engine: does the work.
        abilities: what it can do.
        questions: names of the methods that were called.
        before: called before every question.
    """

    engine: Engine
    abilities: frozenset[Ability]
    questions: list[str]
    before: Callable[[], None] = lambda: None

    @property
    def signature(self) -> Signature:
        return self.engine.signature

    @property
    def quality(self) -> str:
        return self.engine.quality

    def translate(
        self, sentences: Sequence[str], *, hypotheses: int = 1
    ) -> Iterator[tuple[int, tuple[Hypothesis, ...]]]:
        self._ask("translate")
        return self.engine.translate(sentences, hypotheses=hypotheses)

    def complete(
        self, sources: Sequence[str], prefixes: Sequence[str], *, hypotheses: int = 1
    ) -> Iterator[tuple[int, tuple[Hypothesis, ...]]]:
        self._ask("complete")
        return self.engine.complete(sources, prefixes, hypotheses=hypotheses)

    def score(self, sources: Sequence[str], targets: Sequence[str]) -> Iterator[tuple[int, Score]]:
        self._ask("score")
        return self.engine.score(sources, targets)

    def _ask(self, question: str) -> None:
        if question != "translate" and question not in self.abilities:
            raise AssertionError(f"it cannot {question}")
        self.questions.append(question)
        self.before()
