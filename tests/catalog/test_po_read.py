"""Reading PO files: what is there is kept, and what is wrong is told with its line and the mend."""

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.support.catalogs import HEAD, WIDTHS, catalogs
from tests.support.gettext import msgcat, run, width_arguments
from translate_kit.catalog.model import Catalog, Entry, Reference
from translate_kit.catalog.po import parse_catalog, read_catalog
from translate_kit.catalog.store import load
from translate_kit.catalog.writer import format_catalog
from translate_kit.errors import InputError

HEADER = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n'
PERSONS_FILE = """\
# Notes above the header.
#
msgid ""
msgstr ""
"Language: en\\n"
"X-Poedit-SourceCharset: UTF-8\\n"
"Content-Type: text/plain; charset=UTF-8\\n"

#TODO ask the desk
#  indented
#
# trailing space\x20
#. heading
#.
#. term: Ausschuss -> committee
#: seeds/rede.txt:3 seeds/zwei.md
#, no-wrap, fuzzy, own-flag
#| msgctxt "old context"
#| msgid "Der alte "
#| "Satz."
msgctxt "speech"
msgid "Der Satz.\\tMit \\"Zitat\\"."
msgstr "The sentence."

msgid "Ausschuss"
msgid_plural "Ausschüsse"
msgstr[0] "committee"
msgstr[1] "committees"

# kept
#, fuzzy
#~| msgid "Noch älter."
#~ msgid "Gestrichen."
#~ msgstr "Deleted."
"""


def test_everything_a_file_can_hold() -> None:
    catalog = parse_catalog(PERSONS_FILE, Path("x.po"))
    first, second = catalog.entries
    assert catalog.header_comment == ("Notes above the header.", "")
    assert list(catalog.header) == ["Language", "X-Poedit-SourceCharset", "Content-Type"]
    assert first.comment == ("TODO ask the desk", " indented", "", "trailing space ")
    assert first.extracted == ("heading", "", "term: Ausschuss -> committee")
    assert first.references == (Reference("seeds/rede.txt", 3), Reference("seeds/zwei.md"))
    assert (first.fuzzy, first.flags) == (True, ("no-wrap", "own-flag"))
    assert (first.previous_msgctxt, first.previous_msgid) == ("old context", "Der alte Satz.")
    assert (first.msgctxt, first.msgid, first.msgstr) == ("speech", 'Der Satz.\tMit "Zitat".', "The sentence.")
    assert first.line == 22
    assert (second.msgid_plural, second.msgstr_plural) == ("Ausschüsse", ("committee", "committees"))
    (obsolete,) = catalog.obsolete
    assert (obsolete.msgid, obsolete.msgstr, obsolete.fuzzy) == ("Gestrichen.", "Deleted.", True)
    assert (obsolete.previous_msgid, obsolete.comment) == ("Noch älter.", ("kept",))


@given(catalogs())
@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
def test_reading_gives_back_what_was_written(catalog: Catalog) -> None:
    again = parse_catalog(format_catalog(catalog), Path("x.po"))
    assert (again.entries, again.obsolete, again.head) == (catalog.entries, catalog.obsolete, catalog.head)
    assert parse_catalog(format_catalog(again), Path("x.po")) == again


@given(catalogs(), st.sampled_from([79, None, 77, 78, 100]))
@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
def test_a_file_of_msgcat_keeps_its_bytes(catalog: Catalog, width: int | None) -> None:
    text = msgcat(format_catalog(catalog), *width_arguments(width))
    again = parse_catalog(text, Path("x.po"))
    assert format_catalog(again) == text or _only_references_differ(format_catalog(again), text)


def _only_references_differ(ours: str, theirs: str) -> bool:
    """A file without any long string does not show its width, so only ``#:`` lines may be folded otherwise."""

    def joined(text: str) -> str:
        return text.replace("\n#:", "")

    return joined(ours) == joined(theirs)


@pytest.mark.parametrize("width", WIDTHS)
def test_width_is_found(width: int | None) -> None:
    sentence = "Der Ausschuss hat den Entwurf nach langer Beratung angenommen und an das Plenum verwiesen. "
    entries = tuple(Entry(f"{number * 'x'} {sentence * 3}") for number in range(40))
    wrapped = msgcat(format_catalog(Catalog(entries, head=HEAD)), *width_arguments(width))
    catalog = parse_catalog(wrapped, Path("x.po"))
    assert catalog.width == width
    assert format_catalog(catalog) == wrapped


@pytest.mark.parametrize("marker", ["", "#~ "])
def test_an_empty_plural_is_a_plural(marker: str) -> None:
    lines = ('msgid "a"', 'msgid_plural ""', 'msgstr[0] "one"', 'msgstr[1] "many"')
    text = HEADER + "".join(f"{marker}{line}\n" for line in lines)
    catalog = parse_catalog(text, Path("x.po"))
    (entry,) = catalog
    assert (entry.msgid_plural, entry.msgstr_plural) == ("", ("one", "many"))
    assert format_catalog(catalog) == text


def test_crlf_is_kept() -> None:
    text = PERSONS_FILE.replace("\n", "\r\n")
    catalog = parse_catalog(text, Path("x.po"))
    assert catalog.newline == "\r\n"
    assert catalog.entries == parse_catalog(PERSONS_FILE, Path("x.po")).entries
    assert "\n" not in format_catalog(catalog).replace("\r\n", "")


def test_file_names_with_spaces_keep_together() -> None:
    text = HEADER + '#: \u2068seeds/eine rede.txt\u2069:7 b.txt:1 \u2068c\td\u2069\nmsgid "a"\nmsgstr ""\n'
    catalog = parse_catalog(text, Path("x.po"))
    assert catalog.entries[0].references == (
        Reference("seeds/eine rede.txt", 7),
        Reference("b.txt", 1),
        Reference("c\td"),
    )
    assert "#: \u2068seeds/eine rede.txt\u2069:7 b.txt:1 \u2068c\td\u2069\n" in format_catalog(catalog)


@pytest.mark.parametrize("character", ["\u2028", "\u0085", "\x0b", "\x1c", "\u00a0"])
def test_only_newlines_end_a_line(character: str) -> None:
    catalog = parse_catalog(f'{HEADER}# a{character}b\nmsgid "c{character}d"\nmsgstr ""\n', Path("x.po"))
    assert catalog.entries[0].msgid == f"c{character}d"
    assert catalog.entries[0].comment == (f"a{character}b",)


BROKEN = {
    "conflict": ('msgid "a"\n<<<<<<< HEAD\nmsgstr "b"\n', 5, "conflict marker"),
    "conflict end": ('msgid "a"\nmsgstr "b"\n=======\n', 6, "conflict marker"),
    "no closing quote": ('msgid "a\nmsgstr "b"\n', 4, "no PO syntax"),
    "no opening quote": ('msgid a"\nmsgstr "b"\n', 4, "no PO syntax"),
    "quote inside": ('msgid "a "b" c"\nmsgstr ""\n', 4, "quote in the middle"),
    "unknown escape": ('msgid "a \\303\\274"\nmsgstr ""\n', 4, "unknown escape \\3"),
    "junk": ('msgid "a"\nmsgstr "b"\njunk\n', 6, "no PO syntax: junk"),
    "no msgstr": ('msgid "a"\n\nmsgid "b"\nmsgstr ""\n', 4, "msgid without msgstr"),
    "no msgstr at the end": ('msgid "b"\nmsgstr ""\n\nmsgid "a"\n', 7, "msgid without msgstr"),
    "no msgid": ('msgstr "b"\n', 4, "wrong PO syntax"),
    "comment inside": ('msgid "a"\n# note\nmsgstr "b"\n', 5, "comment inside an entry"),
    "comment in a string": ('msgid "a"\nmsgstr ""\n# note\n"b"\n', 6, "comment inside an entry"),
    "comment among plurals": (
        'msgid "a"\nmsgid_plural "b"\nmsgstr[0] "c"\n# d\nmsgstr[1] "e"\n',
        7,
        "comment inside an entry",
    ),
    "plural form without plural": ('msgid "a"\nmsgstr[0] "b"\n', 5, "msgstr[0] without msgid_plural"),
    "plural without number": ('msgid "a"\nmsgid_plural "b"\nmsgstr "c"\n', 6, "msgstr without a number"),
    "plural from 1": ('msgid "a"\nmsgid_plural "b"\nmsgstr[1] "c"\n', 6, "msgstr[1] after msgid_plural"),
    "plural with a gap": (
        'msgid "a"\nmsgid_plural "b"\nmsgstr[0] "c"\nmsgstr[2] "d"\n',
        7,
        "msgstr[2] after msgstr[0]",
    ),
    "plural twice": ('msgid "a"\nmsgid_plural "b"\nmsgstr[0] "c"\nmsgstr[0] "d"\n', 7, "msgstr[0] after msgstr[0]"),
    "msgstr twice": ('msgid "a"\nmsgstr "b"\nmsgstr "c"\n', 6, "wrong PO syntax: msgstr after msgstr"),
    "context below": ('msgid "a"\nmsgctxt "b"\nmsgstr "c"\n', 5, "wrong PO syntax: msgctxt after msgid"),
    "previous inside": ('msgid "a"\n#| msgid "b"\nmsgstr "c"\n', 5, "wrong PO syntax: #msgid after msgid"),
    "previous in a string": (
        'msgid "a"\nmsgstr ""\n#| msgid "b"\n"c"\n',
        7,
        "wrong PO syntax: line with no marker after one with #|",
    ),
    "previous at the end": ('msgid "a"\nmsgstr "b"\n#| "c"\n', 6, "wrong PO syntax: line with #| after one with no"),
    "half obsolete": ('#~ msgid "a"\nmsgstr "b"\n', 5, "wrong PO syntax: line with no marker after one with #~"),
    "comment at the end": ('msgid "a"\nmsgstr "b"\n\n# lost\n', 7, "comment below the last entry"),
    "comment with backslash": ('# C:\\\nmsgid "a"\nmsgstr "b"\n', 4, "comment ends in a backslash"),
    "duplicate": ('msgid "a"\nmsgstr ""\n\nmsgid "a"\nmsgstr ""\n', 7, "same msgid as in line 4"),
    "duplicate obsolete": ('msgid "a"\nmsgstr "b"\n\n#~ msgid "a"\n#~ msgstr "c"\n', 7, "same msgid as in line 4"),
    "second header": ('msgid ""\nmsgstr "x"\n', 4, "same msgid as in line 1"),
}


@pytest.mark.parametrize(("text", "line", "problem"), BROKEN.values(), ids=BROKEN)
def test_broken_syntax(text: str, line: int, problem: str, tmp_path: Path) -> None:
    path = tmp_path / "x.po"
    path.write_text(HEADER + text, encoding="utf-8", newline="")
    with pytest.raises(InputError) as caught:
        read_catalog(path)
    assert str(caught.value).startswith(f"{path}:{line}: {problem}")
    assert caught.value.mend
    assert "\n" not in str(caught.value)


# gettext reads octal escapes, and drops a comment at the end without a word; it is a person's.
@pytest.mark.parametrize("name", sorted(BROKEN.keys() - {"unknown escape", "comment at the end"}))
def test_gettext_refuses_it_too(name: str) -> None:
    assert run("msgfmt", "-o", os.devnull, "-", text=HEADER + BROKEN[name][0]).returncode != 0


FILES = {
    "empty": (b"", "empty file"),
    "blank": (b"\n \n", "empty file"),
    "only comments": (b"# a\n# b\n", "no entries"),
    "bom": (b'\xef\xbb\xbfmsgid "a"\nmsgstr ""\n', "begins with a byte order mark"),
    "latin-1": ('msgid "a"\nmsgstr "ä"\n'.encode("latin-1"), "not UTF-8"),
    "utf-16": ('msgid "a"\nmsgstr "ä"\n'.encode("utf-16"), "not UTF-8"),
    "charset": (HEADER.replace("UTF-8", "ISO-8859-1").encode(), "header says charset=ISO-8859-1"),
    "ascii": ((HEADER.replace("UTF-8", "ASCII") + '# ü\nmsgid "a"\nmsgstr ""\n').encode(), "header says charset=ASCII"),
    "cr": (HEADER.replace("\n", "\r").encode(), "its lines end in CR alone"),
    "cr after a comment": (b"# a\r" + HEADER.replace("\n", "\r").encode(), "its lines end in CR alone"),
    "binary": (bytes(range(256)), "not UTF-8"),
}


@pytest.mark.parametrize(("data", "problem"), FILES.values(), ids=FILES)
def test_broken_file(data: bytes, problem: str, tmp_path: Path) -> None:
    path = tmp_path / "x.po"
    path.write_bytes(data)
    with pytest.raises(InputError) as caught:
        read_catalog(path)
    assert caught.value.problem.startswith(problem)
    assert caught.value.mend
    assert "\n" not in str(caught.value)


def test_line_of_bad_bytes(tmp_path: Path) -> None:
    path = tmp_path / "x.po"
    path.write_bytes(HEADER.encode() + 'msgid "a"\nmsgstr "ä"\n'.encode("latin-1"))
    with pytest.raises(InputError, match=r"x\.po:5: not UTF-8"):
        read_catalog(path)


def test_paths_that_are_no_file(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no such file"):
        read_catalog(tmp_path / "none.po")
    with pytest.raises(InputError, match="a folder, no PO file"):
        read_catalog(tmp_path)


@pytest.mark.skipif(os.name != "posix", reason="links need rights on Windows")
def test_unreadable_file(tmp_path: Path) -> None:
    path = tmp_path / "x.po"
    path.symlink_to(path)
    with pytest.raises(InputError, match=r"x\.po: cannot be read \(.+\); the link leads to itself: delete it"):
        read_catalog(path)
    dangling = tmp_path / "dangling.po"
    dangling.symlink_to(tmp_path / "none.po")
    with pytest.raises(InputError, match=r"dangling\.po: link to .*none\.po, which does not exist; mend or delete"):
        read_catalog(dangling)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
@pytest.mark.parametrize("name", ["x.po", "x.provenance.jsonl"])
def test_pipes_are_refused_at_once(name: str, tmp_path: Path) -> None:
    (tmp_path / "x.po").write_text(HEADER, encoding="utf-8")
    (tmp_path / name).unlink(missing_ok=True)
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / name).symlink_to(tmp_path / "pipe")
    with pytest.raises(InputError, match=r"a pipe or device, no .* file; put a file in its place"):
        load(tmp_path / "x.po")


def test_a_file_whose_text_is_a_file_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """polib opens a text that names an existing file."""
    monkeypatch.chdir(tmp_path)
    Path("other.po").write_text(PERSONS_FILE, encoding="utf-8")
    Path("x.po").write_text("other.po", encoding="utf-8")
    with pytest.raises(InputError, match=r"x\.po:1: no PO syntax"):
        read_catalog(Path("x.po"))
