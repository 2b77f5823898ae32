"""Opening an address with time limits that hold: for the name, the connection, the answer and every pause."""

import functools
import http.client
import queue
import ssl
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from translate_kit import __version__
from translate_kit.engine.http_opener import is_web, web_opener
from translate_kit.errors import ModelError
from translate_kit.text import shown

_CHUNK = 1 << 16
_LONGEST = 500
"""Characters of an address in a message."""


class UnreachableError(ModelError):
    """No server answers: no name, no route, refused, silent, or without trust in its certificate."""


class RefusedError(ModelError):
    """A server has answered that it will not, or cannot now, give the file.

    Args:
        message: one line.
        passing: whether it may be different soon.
        status: HTTP status; 0 where there is none.
    """

    def __init__(self, message: str, *, passing: bool, status: int = 0) -> None:
        super().__init__(message)
        self.passing = passing
        self.status = status


class BrokenOffError(ModelError):
    """A transfer has stopped before its end."""


@dataclass(frozen=True, slots=True)
class Patience:
    """How long to try.

    Attributes:
        reach: seconds from now until a server must have begun to send.
        stall: seconds without data (or with next to none) after which a transfer counts as interrupted.
        tries: interruptions in a row, with nothing new received, after which to give up.
        pause: seconds before the first new try; doubled each time.
        begun: when the seconds of ``reach`` began to run, by ``time.monotonic``.
    """

    reach: float = 10.0
    stall: float = 30.0
    tries: int = 5
    pause: float = 1.0
    begun: float = field(default_factory=time.monotonic)

    @property
    def left(self) -> float:
        """Seconds of ``reach`` that are left."""
        return self.begun + self.reach - time.monotonic()


def open_address(address: str, headers: dict[str, str], patience: Patience, seconds: float) -> Any:
    """Ask for an address; redirects are followed, proxies of the environment used.

    Args:
        address: http or https.
        headers: to send.
        patience: its ``stall`` is the limit for every later read.
        seconds: until the answer begins.

    Returns:
        The open ``http.client.HTTPResponse``.

    Raises:
        UnreachableError: no answer in time, or none possible.
        RefusedError: an answer without the file.
    """
    return _ask(address, headers, patience, seconds, lambda answer: answer)


def read_address(address: str, patience: Patience, most: int) -> bytes:
    """Ask for an address and read all of the answer, within what is left of ``reach``.

    Args:
        address: http or https.
        patience: how long to try.
        most: bytes; a longer answer is refused.

    Raises:
        UnreachableError: no answer, or not all of it, in time.
        RefusedError: an answer without the file.
        BrokenOffError: less came than was announced.
    """
    return bytes(_ask(address, {}, patience, patience.left, functools.partial(_read_all, address, patience, most)))


def _ask(
    address: str, headers: dict[str, str], patience: Patience, seconds: float, receive: Callable[[Any], Any]
) -> Any:
    """What ``receive`` makes of the answer.

    Looking up a name cannot be given a time limit nor be stopped, so all of it happens in a thread that is abandoned
    when the time is up.
    """
    if not is_web(address):
        raise RefusedError(f"{shown(address, _LONGEST)}: only http and https addresses are fetched", passing=False)
    if "@" in urlsplit(address).netloc:
        raise RefusedError(
            f"the address of {_host(address)} has a user or password in it, which is not supported; leave it out",
            passing=False,
        )
    answers: queue.SimpleQueue[Any] = queue.SimpleQueue()
    late = threading.Event()

    def ask() -> None:
        try:
            request = urllib.request.Request(address, headers=_headers() | headers)
            answer = receive(web_opener(patience.stall).open(request, timeout=patience.stall))
        except Exception as error:
            answer = error
        answers.put(answer)
        if late.is_set():
            _close(answer)

    threading.Thread(target=ask, daemon=True).start()
    try:
        answer = answers.get(timeout=max(0.01, seconds))
    except queue.Empty:
        late.set()
        if answers.empty():
            raise _too_late(address, patience) from None
        answer = answers.get()
    if isinstance(answer, Exception):
        raise _translate(address, answer) from None
    return answer


def _read_all(address: str, patience: Patience, most: int, answer: Any) -> bytes:
    data, announced, place = bytearray(), answer.length, shown(address, _LONGEST)
    with answer:
        while chunk := _read(answer, place):
            data += chunk
            if len(data) > most:
                raise RefusedError(f"{place}: longer than {most} bytes", passing=False)
            if patience.left < 0:  # nobody waits any more
                raise _too_late(address, patience)
    if announced is not None and len(data) < announced:
        raise BrokenOffError(f"{place}: ended after {len(data)} of {announced} bytes")
    return bytes(data)


def _read(answer: Any, place: str) -> bytes:
    try:
        return bytes(answer.read1(_CHUNK))
    except (OSError, http.client.HTTPException) as error:
        raise BrokenOffError(f"{place}: broken off ({shown(str(error))})") from error


def _too_late(address: str, patience: Patience) -> UnreachableError:
    return UnreachableError(f"{_host(address)} does not answer, or not in full, within {patience.reach:.0f} seconds")


def _headers() -> dict[str, str]:
    return {"User-Agent": f"translate-kit/{__version__}", "Accept-Encoding": "identity"}


def _translate(address: str, error: Exception) -> ModelError:
    if isinstance(error, ModelError):
        return error
    host, place = _host(address), shown(address, _LONGEST)
    words = shown(" ".join(str(getattr(error, "msg", error)).split()))
    if isinstance(error, urllib.error.HTTPError):
        _close(error)
        passing = error.code in (408, 425, 429) or error.code >= 500
        return RefusedError(f"{place}: the server answers {error.code} {words}", passing=passing, status=error.code)
    reason = error.reason if isinstance(error, urllib.error.URLError) else error
    if isinstance(reason, ssl.SSLError):
        return UnreachableError(f"{host} is not trusted ({reason.reason}); where a proxy signs, set SSL_CERT_FILE")
    if isinstance(error, OSError):
        told = shown(str(getattr(reason, "strerror", None) or reason))
        return UnreachableError(f"{host} cannot be reached ({told})")
    if isinstance(error, http.client.InvalidURL | ValueError):
        return RefusedError(f"{place} is not an address ({words})", passing=False)
    return BrokenOffError(f"{host} does not speak HTTP as it should ({type(error).__name__}: {words})")


def _close(answer: Any) -> None:
    if hasattr(answer, "close"):
        answer.close()


def _host(address: str) -> str:
    return shown(urlsplit(address).netloc.rpartition("@")[2] or address)
