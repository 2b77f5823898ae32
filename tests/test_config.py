"""Settings: defaults, where they are looked for, and one clear line for every mistake."""

import os
from pathlib import Path

import pytest

from translate_kit.config import load_config
from translate_kit.errors import InputError


def write(folder: Path, text: str, name: str = "translate-kit.toml") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_without_a_file_the_defaults_hold(tmp_path: Path) -> None:
    config = load_config(start=tmp_path)
    assert (config.target, config.engine, config.root, config.origin) == ("en", "auto", tmp_path, None)


def test_the_nearest_file_wins_and_paths_are_relative_to_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path, 'target = "en_US"\nlocales = "po"\n')
    inner = tmp_path / "a" / "b"
    inner.mkdir(parents=True)
    monkeypatch.chdir(inner)
    config = load_config()
    assert config.catalog_folder == tmp_path / "po" / "en_US" / "LC_MESSAGES"


def test_pyproject_counts_only_with_our_table(tmp_path: Path) -> None:
    write(tmp_path, '[tool.translate-kit]\ntarget = "en_GB"\n', "pyproject.toml")
    inner = tmp_path / "inner"
    inner.mkdir()
    write(inner, "[tool.other]\nx = 1\n", "pyproject.toml")
    assert load_config(start=inner).target == "en_GB"


@pytest.mark.parametrize(
    "content",
    [b"this is not toml", 'a = "Grün"'.encode("latin-1"), b"a = " + b"[" * 3000, b"tool = 5", b"[[tool]]\n"],
)
def test_a_strange_broken_pyproject_is_none_of_our_business(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "pyproject.toml"
    path.write_bytes(content)
    assert load_config(start=tmp_path).target == "en"
    with pytest.raises(InputError) as caught:
        load_config(path)
    assert "\n" not in str(caught.value)


def test_a_pyproject_that_may_not_be_read_is_none_of_our_business(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write(tmp_path, "[tool.other]\n", "pyproject.toml")

    def refuse(self: Path, *_: object) -> None:
        raise PermissionError(13, "Permission denied", str(self))

    monkeypatch.setattr(Path, "read_bytes", refuse)
    assert load_config(start=tmp_path).target == "en"
    with pytest.raises(InputError, match=r"cannot be read \(Permission denied\); "):
        load_config(path)


@pytest.mark.parametrize(
    ("text", "line"), [("[tool]\ntranslate-kit = 5\n", ":2"), ("[[tool.translate-kit]]\ntarget = 'en'\n", "")]
)
def test_our_table_must_be_a_table(tmp_path: Path, text: str, line: str) -> None:
    path = write(tmp_path, text, "pyproject.toml")
    with pytest.raises(InputError) as caught:
        load_config(start=tmp_path)
    assert str(caught.value) == f'{path}{line}: "translate-kit" is no table; begin it with [tool.translate-kit]'


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes in folders here")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "translate-kit.toml")
    assert load_config(start=tmp_path).target == "en"
    with pytest.raises(InputError, match="is no regular file; name a settings file"):
        load_config(tmp_path / "translate-kit.toml")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('\ntraget = "en"', ':2: unknown setting "traget"; did you mean "target"?'),
        ("zzzz = 1", ':1: unknown setting "zzzz"; known settings: beam-size, '),
        ('target = "fr"', ':1: "target" cannot be "fr"; one of: en, en_GB, en_US'),
        ("threads = -1", ':1: "threads" must be a whole number from 0 to 256'),
        ("threads = true", ':1: "threads" must be a whole number'),
        ("sources = []", ':1: "sources" must be a path or a list of paths'),
        ("locales = 3", ':1: "locales" must be a text in quotes'),
        ('a = "x\n', ":1: is not valid TOML ("),
        ('locales = "a\\u0000b"', ':1: "locales" has the control character U+0000; delete it'),
        ('segmentation = "a\\u0000b"', ':1: "segmentation" has the control character U+0000'),
        ('\nglossary = ["a", "a\\u0000b"]', ':2: "glossary" has the control character U+0000'),
        ('sources = "a\\nb"', ':1: "sources" has the control character U+000A'),
        ('project = "a\\u001b[31m"', ':1: "project" has the control character U+001B'),
        ('language-team = "a\\nb"', ':1: "language-team" has the control character U+000A'),
        ('report-bugs-to = "a\\u2028b"', ':1: "report-bugs-to" has the control character U+2028'),
        ('"a\\nb" = 1', ': unknown setting "a\\nb"; known settings: '),
        ("a = " + "[" * 3000, ": has too many brackets inside of brackets; write plain keys and values"),
    ],
)
def test_a_mistake_is_told_in_one_line_with_its_place(tmp_path: Path, text: str, message: str) -> None:
    path = write(tmp_path, text)
    with pytest.raises(InputError) as caught:
        load_config(path)
    assert f"{path}{message}" in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_named_file_must_exist_and_have_our_table(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="cannot be read"):
        load_config(tmp_path / "no.toml")
    with pytest.raises(InputError, match=r"has no table \[tool.translate-kit\]"):
        load_config(write(tmp_path, "", "pyproject.toml"))


def test_latin_1_settings_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "translate-kit.toml"
    path.write_bytes('project = "Grün"'.encode("latin-1"))
    with pytest.raises(InputError, match="is not UTF-8"):
        load_config(path)
