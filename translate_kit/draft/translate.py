"""Run an engine over sentences, and the enforcer over its drafts."""

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from translate_kit.draft.background import Background
from translate_kit.draft.enforcement.demand import debts
from translate_kit.draft.enforcement.enforce import enforce
from translate_kit.draft.enforcement.model import Enforced
from translate_kit.draft.enforcement.settings import Enforcement
from translate_kit.draft.terms import TermReader
from translate_kit.engine.base import Engine


@dataclass(slots=True)
class Translations:
    """What an engine gave.

    Attributes:
        texts: the translation of each sentence that was reached, after enforcement.
        enforced: what enforcement did, for the sentences that owed a term.
        seconds: the time that passed for each sentence.
        interrupted: whether the user stopped it before the end.
    """

    texts: dict[str, str] = field(default_factory=dict)
    enforced: dict[str, Enforced] = field(default_factory=dict)
    seconds: dict[str, float] = field(default_factory=dict)
    interrupted: bool = False


@dataclass(frozen=True, slots=True)
class Progress:
    """What a long run tells while it works.

    Attributes:
        update: told how many of how many sentences are done, and what is done to them.
        interrupted: called once when the user asks to stop.
    """

    update: Callable[[int, int, str], None] = lambda done, total, what: None
    interrupted: Callable[[], None] = lambda: None


def translate(
    engine: Engine, sentences: Sequence[str], terms: TermReader, how: Enforcement, progress: Progress
) -> Translations:
    """Translate sentences with the best hypothesis of each, and bring in the terms that are owed.

    Where the user stops the run, sentences that still owe terms are left out, so that the next run goes on with them.

    Args:
        engine: the engine.
        sentences: German sentences, each once.
        terms: the glossary.
        how: how it is enforced.
        progress: what is told.

    Raises:
        KitError: the engine failed.
        KeyboardInterrupt: the user asked twice.
    """
    done = Translations()

    def work(stop: Callable[[], bool]) -> Iterator[tuple[str, str]]:
        for index, hypotheses in engine.translate(sentences):
            yield sentences[index], hypotheses[0].text if hypotheses else ""

    found = Background(work, progress.interrupted)
    last = time.monotonic()
    for sentence, text in found:
        now = time.monotonic()
        done.texts[sentence], done.seconds[sentence], last = text, now - last, now
        progress.update(len(done.texts), len(sentences), "drafting")
    done.interrupted = found.interrupted
    owing = {
        sentence: done.texts[sentence]
        for sentence in sentences
        if done.texts.get(sentence) and debts(terms.verdicts(sentence, done.texts[sentence]), how.level)
    }
    if owing and not done.interrupted:
        _enforce(engine, owing, terms, how, progress, done)
    for sentence in owing.keys() - done.enforced.keys():
        del done.texts[sentence]
    return done


def _enforce(
    engine: Engine,
    owing: Mapping[str, str],
    terms: TermReader,
    how: Enforcement,
    progress: Progress,
    done: Translations,
) -> None:
    progress.update(0, len(owing), "bringing in terms")
    found = Background(lambda stop: enforce(engine, owing, terms.hits, how, stop=stop), progress.interrupted)
    last = time.monotonic()
    for sentence, result in found:
        now = time.monotonic()
        done.texts[sentence], done.enforced[sentence] = result.text, result
        done.seconds[sentence], last = done.seconds[sentence] + now - last, now
        progress.update(len(done.enforced), len(owing), "bringing in terms")
    done.interrupted = found.interrupted
