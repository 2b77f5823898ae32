"""Run an engine so that Ctrl-C stops it between two batches and loses nothing."""

import queue
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from translate_kit.engine.base import Engine
from translate_kit.errors import ENGINE_THREAD


@dataclass(slots=True)
class Translations:
    """What an engine gave.

    Attributes:
        texts: the best translation of each sentence that was reached.
        seconds: the time that passed for each of them.
        interrupted: whether the user stopped it before the end.
    """

    texts: dict[str, str] = field(default_factory=dict)
    seconds: dict[str, float] = field(default_factory=dict)
    interrupted: bool = False


def translate(
    engine: Engine,
    sentences: Sequence[str],
    *,
    on_progress: Callable[[int, int], None],
    on_interrupt: Callable[[], None],
) -> Translations:
    """Translate sentences with the best hypothesis of each.

    The engine works in a thread of its own: while it computes, Python would not see a Ctrl-C in the main one. The first
    Ctrl-C lets the running batch end; a second one raises.

    Args:
        engine: the engine.
        sentences: German sentences, each once.
        on_progress: told how many of how many are done.
        on_interrupt: called once when the user asks to stop.

    Raises:
        KitError: the engine failed; whatever it raised comes out here.
        KeyboardInterrupt: the user asked twice.
    """
    done = Translations()
    results: queue.Queue[tuple[str, str] | BaseException | None] = queue.Queue()
    stop = threading.Event()
    worker = threading.Thread(target=_work, args=(engine, sentences, results, stop), daemon=True, name=ENGINE_THREAD)
    worker.start()
    last = time.monotonic()
    while True:
        try:
            item = results.get()
        except KeyboardInterrupt:
            if done.interrupted:
                raise
            done.interrupted = True
            stop.set()
            on_interrupt()
            continue
        if item is None:
            return done
        if isinstance(item, BaseException):
            raise item
        sentence, text = item
        now = time.monotonic()
        done.texts[sentence], done.seconds[sentence], last = text, now - last, now
        on_progress(len(done.texts), len(sentences))


def _work(
    engine: Engine,
    sentences: Sequence[str],
    results: "queue.Queue[tuple[str, str] | BaseException | None]",
    stop: threading.Event,
) -> None:
    try:
        for index, hypotheses in engine.translate(sentences):
            results.put((sentences[index], hypotheses[0].text if hypotheses else ""))
            if stop.is_set():
                break
        results.put(None)
    except BaseException as error:  # carried to the main thread, which knows what to do with it
        results.put(error)
