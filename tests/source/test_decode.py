"""From bytes to text, and what is said about bytes that are no document."""

import io
import os
import sys
from pathlib import Path

import pytest

from translate_kit.errors import InputError
from translate_kit.source.decode import MAX_BYTES, decode, read_bytes

PATH = Path("rede.txt")


@pytest.mark.parametrize(
    ("data", "text", "bom"),
    [
        ("Für Bürger*innen.\n".encode(), "Für Bürger*innen.\n", False),
        (b"\xef\xbb\xbfF\xc3\xbcr", "Für", True),
        (b"a\r\nb\rc\n", "a\r\nb\rc\n", False),
        ("5\u00a0Euro, Bundes\u00adtag\t\f\u2028🙂".encode(), "5\u00a0Euro, Bundes\u00adtag\t\f\u2028🙂", False),
    ],
)
def test_text_is_kept_as_it_is(data: bytes, text: str, bom: bool) -> None:
    assert decode(PATH, data) == (text, bom)


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "rede.txt: is empty; write some text"),
        (b"\xef\xbb\xbf", "rede.txt: is empty; write some text"),
        (" \t\r\n\u00a0\n".encode(), "rede.txt: holds nothing but white space; write some text"),
        ("Für".encode("utf-16"), "rede.txt: is UTF-16, not UTF-8; save it as UTF-8"),
        (b"\xfe\xff\x00F", "rede.txt: is UTF-16, not UTF-8; save it as UTF-8"),
        ("Für".encode("utf-32"), "rede.txt: is UTF-32, not UTF-8; save it as UTF-8"),
        (b"\x00\x00\xfe\xff\x00\x00\x00F", "rede.txt: is UTF-32, not UTF-8; save it as UTF-8"),
        (("Der Bundestag. " * 20).encode("utf-16-le"), "rede.txt: looks like UTF-16, not UTF-8; save it as UTF-8"),
        (("Der Bundestag. " * 20).encode("utf-16-be"), "rede.txt: looks like UTF-16, not UTF-8; save it as UTF-8"),
        (b"PK\x03\x04\x14\x00\x06", "rede.txt: holds a NUL byte at offset 5, so it is no text; name a text file"),
        (
            "Der Tag.\nFür alle".encode("cp1252"),
            "rede.txt:2: byte 0xFC at offset 10 is not UTF-8; it looks like Latin-1/Windows-1252; save it as UTF-8",
        ),
        (
            b"\xef\xbb\xbfDer Tag.\r\nF\xfcr alle",
            "rede.txt:2: byte 0xFC at offset 14 is not UTF-8; it looks like Latin-1/Windows-1252; save it as UTF-8",
        ),
        (
            "Sie sagte:\r„Nein“".encode("cp1252"),
            "rede.txt:2: byte 0x84 at offset 11 is not UTF-8; it looks like Latin-1/Windows-1252; save it as UTF-8",
        ),
        ("Für".encode("mac_roman"), "rede.txt:1: byte 0x9F at offset 1 is not UTF-8; save it as UTF-8"),
        (
            "Zwei\nMaß".encode()[:-1],
            "rede.txt:2: byte 0xC3 at offset 7 is not UTF-8: the file ends inside a character; get a whole copy",
        ),
        (
            "Für\nalle\x07.".encode(),
            "rede.txt:2: holds the control character U+0007, so it is hardly text; remove it, or name a text file",
        ),
        (
            b"\x1b[31mrot",
            "rede.txt:1: holds the control character U+001B, so it is hardly text; remove it, or name a text file",
        ),
        (b"a" * (MAX_BYTES + 1), "rede.txt: is larger than 20 MB; split it into smaller documents"),
    ],
)
def test_one_line_says_what_is_wrong(data: bytes, message: str) -> None:
    with pytest.raises(InputError) as error:
        decode(PATH, data)
    assert str(error.value) == message


def test_the_largest_document_is_read() -> None:
    assert len(decode(PATH, b"a" * MAX_BYTES)[0]) == MAX_BYTES


def test_missing_file(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"keine\.txt: no such file; check the path$"):
        read_bytes(tmp_path / "keine.txt")


def test_folder(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r": is a folder; name a \.txt or \.md file in it$"):
        read_bytes(tmp_path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes in folders here")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.txt")
    with pytest.raises(InputError, match="is no regular file; name a"):
        read_bytes(tmp_path / "a.txt")


def test_unreadable_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "geheim.txt"
    file.write_text("geheim", encoding="utf-8")

    def refuse(self: Path, mode: str) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)  # an administrator may read everything, so no mode would do
    with pytest.raises(InputError, match=r"geheim\.txt: cannot be read \(Permission denied\); check its permissions$"):
        read_bytes(file)


def test_a_gigantic_file_is_not_read_as_a_whole(tmp_path: Path) -> None:
    file = tmp_path / "riesig.txt"
    with file.open("wb") as sparse:
        sparse.truncate(5 * MAX_BYTES)
    assert len(read_bytes(file)) == MAX_BYTES + 1


def test_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"Hallo")))
    assert read_bytes(Path("-")) == b"Hallo"
