"""Downloads against a real server on loopback."""

import hashlib
import random
import socket
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.http_server import (
    Handler,
    ScriptedServer,
    black_hole,
    partly,
    ranged,
    redirect,
    serving,
    silent,
    status,
    trickling,
    whole,
)
from translate_kit.engine.download import download, fetch
from translate_kit.engine.http_client import Patience, UnreachableError
from translate_kit.errors import ModelError

DATA = random.Random(1).randbytes(300_000)
SHA256 = hashlib.sha256(DATA).hexdigest()

pytestmark = pytest.mark.usefixtures("home")


@pytest.fixture
def server() -> Iterator[ScriptedServer]:
    with serving() as running:
        yield running


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "file"


def impatient(tries: int = 3) -> Patience:
    return Patience(reach=2, stall=0.3, tries=tries, pause=0.01)


def get(server: ScriptedServer, target: Path, tries: int = 3) -> None:
    download([server.url("/file")], target, SHA256, impatient(tries))


def test_a_plain_download_tells_how_far_it_is(server: ScriptedServer, target: Path) -> None:
    server.answers["/file"] = [whole(DATA)]
    told: list[tuple[int, int | None]] = []

    download([server.url("/file")], target, SHA256, impatient(), lambda received, total: told.append((received, total)))

    assert target.read_bytes() == DATA
    assert [path.name for path in target.parent.iterdir() if path.is_file()] == ["file"]
    assert told[-1] == (len(DATA), len(DATA))
    assert [received for received, _ in told] == sorted(received for received, _ in told)


def test_a_cut_line_is_resumed(server: ScriptedServer, target: Path) -> None:
    server.answers["/file"] = [partly(DATA, 100_000), ranged(DATA)]
    get(server, target)
    assert target.read_bytes() == DATA
    assert server.requests[1][1]["Range"] == "bytes=100000-"


def test_a_stall_is_resumed(server: ScriptedServer, target: Path) -> None:
    server.answers["/file"] = [partly(DATA, 50_000, stall=True), ranged(DATA)]
    get(server, target)
    assert target.read_bytes() == DATA


def test_a_trickle_counts_as_a_stall(server: ScriptedServer, target: Path) -> None:
    server.answers["/file"] = [trickling(DATA, 0.05), ranged(DATA)]
    get(server, target)
    assert target.read_bytes() == DATA


def test_a_server_that_refuses_ranges_sends_all_again(server: ScriptedServer, target: Path) -> None:
    server.answers["/file"] = [partly(DATA, 100_000), whole(DATA)]
    get(server, target)
    assert target.read_bytes() == DATA


def test_the_next_run_goes_on(server: ScriptedServer, target: Path) -> None:
    server.answers["/file"] = [partly(DATA, 100_000), status(503)]
    with pytest.raises(ModelError, match="503"):
        get(server, target)
    server.answers["/file"] = [ranged(DATA)]
    get(server, target)
    assert target.read_bytes() == DATA
    assert server.requests[-1][1]["Range"] == "bytes=100000-"


def test_a_part_that_is_the_whole_file(server: ScriptedServer, target: Path) -> None:
    target.with_name("file.part").write_bytes(DATA)
    server.answers["/file"] = [ranged(DATA)]
    get(server, target)
    assert target.read_bytes() == DATA


@pytest.mark.parametrize("part", [DATA[:1000][::-1], DATA + b"more", DATA[::-1]])
def test_a_part_of_another_file_is_thrown_away(server: ScriptedServer, target: Path, part: bytes) -> None:
    target.with_name("file.part").write_bytes(part)
    server.answers["/file"] = [ranged(DATA)]
    get(server, target)
    assert target.read_bytes() == DATA


def test_another_range_than_asked_for_is_not_believed(server: ScriptedServer, target: Path) -> None:
    server.answers["/file"] = [partly(DATA, 100_000), ranged(DATA, shift=10), whole(DATA)]
    get(server, target)
    assert target.read_bytes() == DATA


def test_a_length_that_is_too_long(server: ScriptedServer, target: Path) -> None:
    server.answers["/file"] = [partly(DATA, len(DATA), claimed=len(DATA) + 500), ranged(DATA)]
    get(server, target)
    assert target.read_bytes() == DATA


def test_a_length_that_is_too_short_gives_the_wrong_hash(server: ScriptedServer, target: Path) -> None:
    server.answers["/file"] = [partly(DATA, len(DATA), claimed=1000)]
    with pytest.raises(ModelError, match="not the expected file"):
        get(server, target)
    assert not list(target.parent.glob("file*"))


def test_a_wrong_file_is_deleted_and_another_address_tried(server: ScriptedServer, target: Path) -> None:
    server.answers["/file"] = [whole(DATA[::-1])]
    with pytest.raises(ModelError, match=f"expected {SHA256}"):
        get(server, target)
    assert not list(target.parent.glob("file*"))
    server.answers["/good"] = [whole(DATA)]
    addresses = [server.url("/missing"), server.url("/file"), server.url("/good")]
    assert download(addresses, target, SHA256, impatient()) == addresses[-1]
    assert target.read_bytes() == DATA


def test_errors_that_pass_are_tried_again(server: ScriptedServer, target: Path) -> None:
    server.answers["/file"] = [status(500), status(429), whole(DATA)]
    get(server, target)
    assert target.read_bytes() == DATA


def test_errors_that_last_are_not(server: ScriptedServer, target: Path) -> None:
    with pytest.raises(ModelError, match="404"):
        get(server, target)
    assert len(server.requests) == 1


def test_a_line_that_breaks_for_ever(server: ScriptedServer, target: Path) -> None:
    server.answers["/file"] = [partly(DATA, 1000)]
    with pytest.raises(ModelError, match="ended after 1000 of 300000 bytes; run the command again"):
        get(server, target)
    assert len(server.requests) == 3


def test_redirects(server: ScriptedServer, target: Path) -> None:
    server.answers["/file"] = [redirect("/elsewhere")]
    server.answers["/elsewhere"] = [partly(DATA, 1000), ranged(DATA)]
    get(server, target)
    assert target.read_bytes() == DATA
    assert server.requests[-1] == ("/elsewhere", server.requests[-1][1] | {"Range": "bytes=1000-"})


@pytest.mark.parametrize("address", ["/file", "file:///etc/hostname", "ftp://127.0.0.1/file"])
def test_redirects_that_lead_nowhere(server: ScriptedServer, target: Path, address: str) -> None:
    server.answers["/file"] = [redirect(address)]
    with pytest.raises(ModelError, match="the server answers 302") as caught:
        get(server, target)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("address", ["file:///etc/hostname", "ftp://127.0.0.1/x", "no address", "http://[::1/x"])
def test_addresses_that_are_none(target: Path, address: str) -> None:
    with pytest.raises(ModelError):
        download([address], target, SHA256, impatient())


def test_a_file_that_cannot_be_written(server: ScriptedServer, tmp_path: Path) -> None:
    server.answers["/file"] = [whole(DATA)]
    with pytest.raises(ModelError, match="cannot be written"):
        get(server, tmp_path / "nowhere" / "file")
    assert len(server.requests) == 1


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def hang(*_: object, **__: object) -> list[object]:
    time.sleep(4)
    return []


@pytest.mark.parametrize("kind", ["refused", "name", "hanging name", "black hole", "tls", "silent"])
def test_unreachable_is_known_soon(kind: str, server: ScriptedServer, monkeypatch: pytest.MonkeyPatch) -> None:
    server.answers["/file"] = [silent()]
    with black_hole() as lost:
        address = {
            "refused": f"http://127.0.0.1:{free_port()}/file",
            "name": "http://no-such-host.invalid/file",
            "hanging name": "http://slow.invalid/file",
            "black hole": lost,
            "tls": server.url("/file").replace("http:", "https:"),
            "silent": server.url("/file"),
        }[kind]
        if kind == "hanging name":
            monkeypatch.setattr(socket, "getaddrinfo", hang)
        begun = time.monotonic()
        with pytest.raises(UnreachableError) as caught:
            fetch(address, Patience(reach=0.5, stall=5), most=1000)
    assert time.monotonic() - begun < 3
    assert "\n" not in str(caught.value)


def test_fetching_a_small_file(server: ScriptedServer) -> None:
    server.answers["/index.json"] = [status(503), whole(b"[]")]
    assert fetch(server.url("/index.json"), impatient(), most=100) == b"[]"
    with pytest.raises(ModelError, match="longer than 1 bytes"):
        fetch(server.url("/index.json"), impatient(), most=1)


def test_a_small_file_that_comes_too_slowly(server: ScriptedServer) -> None:
    server.answers["/index.json"] = [trickling(b"[" * 100, 0.1)]
    begun = time.monotonic()
    with pytest.raises(UnreachableError, match="not in full, within 1 seconds"):
        fetch(server.url("/index.json"), Patience(reach=1), most=1000)
    assert time.monotonic() - begun < 2


def test_a_small_file_that_is_cut_short_is_fetched_again(server: ScriptedServer) -> None:
    server.answers["/index.json"] = [partly(b"[1, 2]", 3), whole(b"[1, 2]")]
    assert fetch(server.url("/index.json"), impatient(), most=100) == b"[1, 2]"
    server.answers["/index.json"] = [partly(b"[1, 2]", 3)]
    with pytest.raises(ModelError, match="ended after 3 of 6 bytes"):
        fetch(server.url("/index.json"), Patience(reach=0.5, pause=0.1), most=100)


def test_a_small_file_that_is_broken_off_is_fetched_again(server: ScriptedServer) -> None:
    def reset(handler: Handler) -> None:
        handler.begin(200, None, Transfer_Encoding="chunked")
        handler.wfile.write(b"5\r\n[1")
        handler.close_connection = True

    server.answers["/index.json"] = [reset, whole(b"[1, 2]")]
    assert fetch(server.url("/index.json"), impatient(), most=100) == b"[1, 2]"


def test_a_password_in_an_address_is_neither_sent_nor_shown(server: ScriptedServer, target: Path) -> None:
    address = server.url("/file").replace("//", "//user:secret@")
    for ask in (lambda: fetch(address, impatient(), most=100), lambda: download([address], target, "", impatient())):
        with pytest.raises(ModelError, match=r"the address of 127\.0\.0\.1:\d+ has a user or password") as caught:
            ask()
        assert "secret" not in str(caught.value)
    assert server.requests == []


def test_what_a_server_says_is_told_safely(server: ScriptedServer) -> None:
    def rude(handler: Handler) -> None:
        handler.wfile.write(b"HTTP/1.0 404 \x1b[2J" + b"x" * 9000 + b"\r\n\r\n")

    server.answers["/index.json"] = [rude]
    for address in (server.url("/index.json"), "http://127.0.0.1\x1b/", "\x1b[2J" + "x" * 9000):
        with pytest.raises(ModelError) as caught:
            fetch(address, impatient(), most=100)
        assert str(caught.value).isprintable()
        assert len(str(caught.value)) < 700


def test_an_error_that_stays_is_told_in_time(server: ScriptedServer) -> None:
    server.answers["/index.json"] = [status(503)]
    begun = time.monotonic()
    with pytest.raises(ModelError, match="503"):
        fetch(server.url("/index.json"), Patience(reach=0.5, pause=0.1), most=100)
    assert time.monotonic() - begun < 3


def test_a_proxy_of_the_environment_is_used(server: ScriptedServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", server.url(""))
    server.answers["http://models.invalid/index.json"] = [whole(b"[1]")]
    assert fetch("http://models.invalid/index.json", impatient(), most=100) == b"[1]"
