"""From paths to sources and their names."""

import os
from pathlib import Path

import pytest

from translate_kit.errors import InputError
from translate_kit.source.discover import discover


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def write(*paths: str) -> None:
    for path in paths:
        Path(path).parent.mkdir(parents=True, exist_ok=True)
        Path(path).write_text("Hallo.", encoding="utf-8")


def find(*paths: str, folders: tuple[str, ...] = ("seeds",)) -> list[tuple[str, str]]:
    return [(name, path.as_posix()) for name, path in discover(paths, [Path(folder) for folder in folders])]


def test_names_are_paths_below_the_source_folder() -> None:
    write("seeds/2025/rede.md", "seeds/b.txt", "seeds/a.MD", "seeds/a.b.txt")
    assert find("seeds") == [
        ("2025/rede", "seeds/2025/rede.md"),
        ("a", "seeds/a.MD"),
        ("a.b", "seeds/a.b.txt"),
        ("b", "seeds/b.txt"),
    ]
    assert find("seeds/2025/rede.md") == [("2025/rede", "seeds/2025/rede.md")]
    assert find("./seeds/../seeds/b.txt") == [("b", "seeds/../seeds/b.txt")]
    assert find(str(Path("seeds/b.txt").absolute()))[0][0] == "b"


def test_the_nearest_source_folder_counts() -> None:
    write("seeds/2025/rede.md", "andere/x.txt")
    assert find("seeds", "andere", folders=("seeds", "seeds/2025", "andere")) == [
        ("rede", "seeds/2025/rede.md"),
        ("x", "andere/x.txt"),
    ]


def test_outside_of_all_source_folders_the_stem_is_the_name() -> None:
    write("seeds/a.txt", "texte/2025/rede.md")
    assert find("texte/2025/rede.md", "seeds") == [("rede", "texte/2025/rede.md"), ("a", "seeds/a.txt")]


def test_folders_skip_what_is_hidden_and_what_is_no_source() -> None:
    write("seeds/a.txt", "seeds/.b.txt", "seeds/.git/c.txt", "seeds/d.docx", "seeds/README", "seeds/.md")
    assert find("seeds") == [("a", "seeds/a.txt")]


def test_globs() -> None:
    write("seeds/a.txt", "seeds/b.md", "seeds/2025/c.txt", "seeds/.d.txt", "seeds/e.pdf", "seeds/[f].txt")
    assert find("seeds/*.txt") == [("[f]", "seeds/[f].txt"), ("a", "seeds/a.txt")]
    assert find("seeds/**/c*") == [("2025/c", "seeds/2025/c.txt")]
    assert find("seeds/20??") == [("2025/c", "seeds/2025/c.txt")]
    assert find("seeds/[f].txt") == [("[f]", "seeds/[f].txt")]  # a file that is really called so


def test_what_is_named_twice_is_taken_once() -> None:
    write("seeds/a.txt", "seeds/b.txt")
    assert find("seeds/b.txt", "seeds", "seeds/*.txt") == [("b", "seeds/b.txt"), ("a", "seeds/a.txt")]


def test_standard_input_has_its_place_and_its_name() -> None:
    write("seeds/a.txt")
    assert find("seeds", "-") == [("a", "seeds/a.txt"), ("stdin", "-")]
    assert discover(["-"], [], stdin_name="rede.md") == [("rede.md", Path("-"))]


def test_links_in_a_circle_are_survived() -> None:
    write("seeds/a.txt", "seeds/2025/b.txt")
    try:
        Path("seeds/2025/zurück").symlink_to("..", target_is_directory=True)
        Path("seeds/selbst").symlink_to("selbst")
        Path("seeds/fort.txt").symlink_to("nirgends.txt")
        Path("seeds/c.txt").symlink_to("a.txt")
    except OSError:
        pytest.skip("this account may not make links")
    assert [name for name, _ in find("seeds")] == ["2025/b", "a", "c"]


def test_names_have_composed_letters() -> None:
    write("seeds/u\u0308ber.txt")
    assert find("seeds")[0][0] == "\u00fcber"


@pytest.mark.parametrize(
    ("files", "paths", "message"),
    [
        (("seeds/a.txt",), [""], '"": an empty path is no file; name a file or a folder, . for this one'),
        ((), ["fehlt\n.txt"], "fehlt\\n.txt: no such file or folder; check the path"),
        ((), ["fehlt.txt"], "fehlt.txt: no such file or folder; check the path"),
        (("seeds/a.pdf",), ["seeds/a.pdf"], "seeds/a.pdf: is no source document; sources end with .txt or .md"),
        (("seeds/a",), ["seeds/a"], "seeds/a: is no source document; sources end with .txt or .md"),
        (("seeds/a.pdf",), ["seeds"], "seeds: the folder holds no .txt or .md file; put a source into it"),
        (("seeds/a.txt",), ["seeds/*.md"], "seeds/*.md: matches no .txt or .md file; check the pattern"),
        (
            ("seeds/a.md", "seeds/a.txt"),
            ["seeds"],
            'seeds/a.txt: has the same name "a" as seeds/a.md; rename one of them',
        ),
        (
            ("x/a.md", "y/A.txt"),
            ["x/a.md", "y/A.txt"],
            'y/A.txt: has the same name "A" as x/a.md; rename one of them',
        ),
    ],
)
def test_one_line_says_what_is_wrong(files: tuple[str, ...], paths: list[str], message: str) -> None:
    write(*files)
    with pytest.raises(InputError) as error:
        find(*paths)
    assert str(error.value).replace(os.sep, "/") == message


def test_an_empty_folder_is_an_error() -> None:
    Path("seeds").mkdir()
    with pytest.raises(InputError, match=r"^seeds: the folder holds no \.txt or \.md file; put a source into it$"):
        find("seeds")


def test_an_unreadable_folder_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    write("seeds/geheim/a.txt")

    def refuse(self: Path) -> None:
        raise PermissionError(13, "Permission denied", str(self))

    monkeypatch.setattr(Path, "iterdir", refuse)
    with pytest.raises(InputError, match=r"^seeds: cannot be read \(Permission denied\); check its permissions$"):
        find("seeds")


def test_a_name_that_is_no_unicode_is_an_error(tmp_path: Path) -> None:
    try:
        (tmp_path / "r\udcfcck.txt").write_text("Hallo.", encoding="utf-8")
    except (OSError, UnicodeError):
        pytest.skip("this file system takes only Unicode")
    with pytest.raises(InputError, match=r"the file's name is not valid Unicode; rename it$"):
        find(".")


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such names")
@pytest.mark.parametrize(
    ("character", "shown", "code"), [("\n", r"\n", "000A"), ("\t", r"\t", "0009"), ("\u2028", r"\u2028", "2028")]
)
def test_names_that_would_break_a_line_of_the_catalog_are_refused(character: str, shown: str, code: str) -> None:
    write(f"seeds/a{character}b.txt", f"reden/{character}/c.txt")
    for path, place in ((f"seeds/a{character}b.txt", f"seeds/a{shown}b.txt"), ("reden", f"reden/{shown}/c.txt")):
        with pytest.raises(InputError) as error:
            find(path)
        assert str(error.value) == f"{place}: the file's name has the control character U+{code}; rename it"
    with pytest.raises(InputError, match="the file's name has the control character"):
        discover(["-"], [], stdin_name=f"a{character}b")


def test_a_source_folder_that_is_a_file_is_an_error() -> None:
    write("seeds/a.txt", "b.txt")
    with pytest.raises(InputError, match=r"a\.txt: is a file, but the settings name it as a source folder; name the"):
        find("seeds/a.txt", folders=("seeds/a.txt",))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes in folders here")
def test_a_pipe_is_no_source() -> None:
    os.mkfifo("a.txt")
    with pytest.raises(InputError, match=r"^a\.txt: is no regular file; name a file or a folder$"):
        find("a.txt")
