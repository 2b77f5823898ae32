"""Work in a thread of its own, so that Ctrl-C stops it between two results and loses nothing.

While an engine computes, Python would not see a Ctrl-C in the same thread.
"""

import queue
import threading
from collections.abc import Callable, Iterator
from typing import Generic, TypeVar

from translate_kit.errors import ENGINE_THREAD

Item = TypeVar("Item")


class Background(Generic[Item]):
    """Results of an iterator that another thread works on.

    The first Ctrl-C lets it end in its own time, a second one raises.

    Args:
        work: makes the iterator; it is given what tells whether the user wants to stop.
        on_interrupt: called once when the user asks to stop.

    Attributes:
        interrupted: whether the user asked to stop.
    """

    def __init__(self, work: Callable[[Callable[[], bool]], Iterator[Item]], on_interrupt: Callable[[], None]) -> None:
        self.interrupted = False
        self._work = work
        self._on_interrupt = on_interrupt
        self._results: queue.Queue[tuple[Item] | BaseException | None] = queue.Queue()
        self._stop = threading.Event()

    def __iter__(self) -> Iterator[Item]:
        """Iterate over the results as they come.

        Raises:
            KitError: the work failed; whatever it raised comes out here.
            KeyboardInterrupt: the user asked twice.
        """
        threading.Thread(target=self._run, daemon=True, name=ENGINE_THREAD).start()
        while True:
            try:
                item = self._results.get()
            except KeyboardInterrupt:
                if self.interrupted:
                    raise
                self.interrupted = True
                self._stop.set()
                self._on_interrupt()
                continue
            if item is None:
                return
            if isinstance(item, BaseException):
                raise item
            yield item[0]

    def _run(self) -> None:
        try:
            for item in self._work(self._stop.is_set):
                self._results.put((item,))
                if self._stop.is_set():
                    break
            self._results.put(None)
        except BaseException as error:  # carried to the main thread, which knows what to do with it
            self._results.put(error)
