"""The loader of the golden file refuses what would prove nothing."""

from pathlib import Path

import pytest

from tests.support.golden import GoldenCase, GoldenError, fold, load_golden

GOOD = "===\n# law: an article\nArt. 5 gilt. Er gilt.\n---\nArt. 5 gilt.\nEr gilt.\n"


def write(folder: Path, content: str) -> Path:
    path = folder / "cases.txt"
    path.write_text(content, encoding="utf-8")
    return path


def test_a_case_is_read_with_title_class_line_and_sentences(tmp_path: Path) -> None:
    (case,) = load_golden(write(tmp_path, "# header\n\n" + GOOD))
    assert case == GoldenCase(5, "law: an article", "Art. 5 gilt. Er gilt.", ("Art. 5 gilt.", "Er gilt."), "")
    assert case.kind == "law"


def test_marks_stand_for_characters_that_cannot_be_seen(tmp_path: Path) -> None:
    (case,) = load_golden(write(tmp_path, "===\nz.<nbsp>B. Ab<shy>bau<cr>\nhier\n---\nz.<nbsp>B. Ab<shy>bau hier\n"))
    assert case.text == "z.\u00a0B. Ab\u00adbau\r\nhier"
    assert case.expected == ("z.\u00a0B. Ab\u00adbau hier",)


def test_a_known_failure_has_its_reason(tmp_path: Path) -> None:
    (case,) = load_golden(write(tmp_path, "===\n! known failure: too hard\nJa. Nein.\n---\nJa.\nNein.\n"))
    assert case.known_failure == "too hard"


@pytest.mark.parametrize(
    ("content", "line", "problem"),
    [
        ("", "", "no cases"),
        ("# only a header\n", "", "no cases"),
        ("Text.\n" + GOOD, ":1", "text before the first ==="),
        ("===\nText.\nText.\n", ":2", "one line ---"),
        ("===\nText.\n---\nText.\n---\nText.\n", ":2", "one line ---"),
        ("===\n", ":2", "one line ---"),
        ("===\n# title\n\n---\nText.\n", ":4", "without input"),
        ("===\nText.\n---\n", ":2", "empty expected sentence"),
        ("===\nEins. Zwei.\n---\nEins.\n\nZwei.\n", ":2", "empty expected sentence"),
        ("===\nEins. Zwei.\n---\nEins.\n", ":2", "do not add up"),
        ("===\nEins. Zwei.\n---\nEins.\nDrei.\n", ":2", "do not add up"),
        (GOOD + GOOD, ":9", "the same input stands in line 3"),
        ("===\n! known failure:\nText.\n---\nText.\n", ":2", "reason"),
        ("===\n! knwon failure: typo\nText.\n---\nText.\n", ":2", "reason"),
        ("===\nz.<nsbp>B.\n---\nz.<nsbp>B.\n", ":2", "unknown mark <nsbp>"),
    ],
)
def test_a_malformed_file_is_an_error(content: str, line: str, problem: str, tmp_path: Path) -> None:
    path = write(tmp_path, content)
    with pytest.raises(GoldenError) as caught:
        load_golden(path)
    assert str(caught.value).startswith(f"{path}{line}: ")
    assert problem in str(caught.value)


def test_folding_keeps_no_break_spaces_inside() -> None:
    assert fold("\u00a0z.\u00a0B.\r\n  \tein\u2028Wort \n") == "z.\u00a0B. ein Wort"
