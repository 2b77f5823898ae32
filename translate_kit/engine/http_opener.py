"""How connections are made: by http and https only, with a limit of their own for connecting."""

import functools
import http.client
import ssl
import urllib.error
import urllib.request
from typing import Any
from urllib.parse import urlsplit

_CONNECT = 4.0
"""Seconds for one address of a host; a host may have several (IPv6 first, then IPv4)."""


def is_web(address: str) -> bool:
    """Whether this is an http or https address."""
    try:
        return urlsplit(address).scheme in ("http", "https")
    except ValueError:
        return False


def web_opener(stall: float) -> urllib.request.OpenerDirector:
    """Opens http and https addresses, and nothing else that urllib knows.

    Args:
        stall: seconds that a connection waits for data.
    """
    opener = urllib.request.OpenerDirector()
    for handler in (
        urllib.request.ProxyHandler(),
        _Http(stall),
        _Https(stall),
        _WebOnly(),
        urllib.request.HTTPErrorProcessor(),
        urllib.request.HTTPDefaultErrorHandler(),
    ):
        opener.add_handler(handler)
    return opener


class _Patient:
    """Connects within ``_CONNECT`` seconds an address, then waits longer for data."""

    stall: float
    timeout: Any
    sock: Any

    def connect(self) -> None:
        self.timeout = _CONNECT
        super().connect()  # type: ignore[misc]
        self.sock.settimeout(self.stall)


class _Connection(_Patient, http.client.HTTPConnection):
    pass


class _SecureConnection(_Patient, http.client.HTTPSConnection):
    pass


def _connect(kind: type[Any], stall: float, host: str, **options: Any) -> Any:
    connection = kind(host, **options)
    connection.stall = stall
    return connection


class _Http(urllib.request.HTTPHandler):
    def __init__(self, stall: float) -> None:
        super().__init__()
        self._stall = stall

    def http_open(self, req: urllib.request.Request) -> http.client.HTTPResponse:
        return self.do_open(functools.partial(_connect, _Connection, self._stall), req)


class _Https(urllib.request.HTTPSHandler):
    def __init__(self, stall: float) -> None:
        super().__init__(context=ssl.create_default_context())
        self._stall = stall

    def https_open(self, req: urllib.request.Request) -> http.client.HTTPResponse:
        kind = functools.partial(_connect, _SecureConnection, self._stall)
        return self.do_open(kind, req, context=ssl.create_default_context())


class _WebOnly(urllib.request.HTTPRedirectHandler):
    def redirect_request(
        self, req: urllib.request.Request, fp: Any, code: int, msg: str, headers: Any, newurl: str
    ) -> urllib.request.Request | None:
        if not is_web(newurl):
            raise urllib.error.HTTPError(req.full_url, code, "redirects out of the web", headers, fp)
        return super().redirect_request(req, fp, code, msg, headers, newurl)
