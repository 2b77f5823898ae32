"""A web server on loopback that behaves as badly as it is told."""

import re
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

Answer = Callable[["Handler"], None]


class Handler(BaseHTTPRequestHandler):
    """Answers each path with its next answer; the last one stays."""

    server: "ScriptedServer"

    def do_GET(self) -> None:
        """Look the answer up."""
        self.server.requests.append((self.path, dict(self.headers)))
        answers = self.server.answers.get(self.path)
        if not answers:
            self.send_error(404)
            return
        answer = answers.pop(0) if len(answers) > 1 else answers[0]
        try:
            answer(self)
        except OSError:
            self.close_connection = True

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing."""

    def begin(self, status: int, length: int | None, **headers: str) -> None:
        """Send status and headers."""
        self.send_response(status)
        if length is not None:
            self.send_header("Content-Length", str(length))
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()


class ScriptedServer(ThreadingHTTPServer):
    """Attributes: ``answers`` by path, ``requests`` as (path, headers) in the order they came."""

    daemon_threads = True
    block_on_close = False

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.answers: dict[str, list[Answer]] = {}
        self.requests: list[tuple[str, dict[str, str]]] = []
        self.released = threading.Event()

    def url(self, path: str) -> str:
        """The address of a path."""
        return f"http://127.0.0.1:{self.server_port}{path}"


@contextmanager
def serving() -> Iterator[ScriptedServer]:
    """A server that runs; answers that stall end with it."""
    server = ScriptedServer()
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield server
    finally:
        server.released.set()
        server.shutdown()
        server.server_close()
        thread.join()


def whole(data: bytes) -> Answer:
    """The file, ranges refused."""

    def answer(handler: Handler) -> None:
        handler.begin(200, len(data))
        handler.wfile.write(data)

    return answer


def ranged(data: bytes, *, shift: int = 0) -> Answer:
    """The file or the range asked for; with ``shift``, another range than the one asked for."""

    def answer(handler: Handler) -> None:
        match = re.fullmatch(r"bytes=(\d+)-", handler.headers.get("Range", ""))
        if not match:
            whole(data)(handler)
            return
        start = int(match[1]) + shift
        if start >= len(data):
            handler.begin(416, 0, Content_Range=f"bytes */{len(data)}")
            return
        handler.begin(206, len(data) - start, Content_Range=f"bytes {start}-{len(data) - 1}/{len(data)}")
        handler.wfile.write(data[start:])

    return answer


def partly(data: bytes, sent: int, *, claimed: int | None = None, stall: bool = False) -> Answer:
    """Some of the file; then the line is cut, or nothing more comes."""

    def answer(handler: Handler) -> None:
        handler.begin(200, len(data) if claimed is None else claimed)
        handler.wfile.write(data[:sent])
        handler.wfile.flush()
        if stall:
            handler.server.released.wait(20)
        handler.close_connection = True

    return answer


def trickling(data: bytes, pause: float) -> Answer:
    """A byte now and then."""

    def answer(handler: Handler) -> None:
        handler.begin(200, len(data))
        for byte in data:
            handler.wfile.write(bytes([byte]))
            if handler.server.released.wait(pause):
                return

    return answer


def status(code: int) -> Answer:
    """An error."""
    return lambda handler: handler.begin(code, 0)


def redirect(address: str) -> Answer:
    """To another address."""
    return lambda handler: handler.begin(302, 0, Location=address)


def silent() -> Answer:
    """No answer at all."""

    def answer(handler: Handler) -> None:
        handler.server.released.wait(20)
        handler.close_connection = True

    return answer


@contextmanager
def black_hole() -> Iterator[str]:
    """An address to which connections are never made: its queue is full."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        waiting = [socket.socket() for _ in range(4)]
        for one in waiting:
            one.setblocking(False)
            one.connect_ex(listener.getsockname())
        try:
            yield f"http://127.0.0.1:{listener.getsockname()[1]}/file"
        finally:
            for one in waiting:
                one.close()
