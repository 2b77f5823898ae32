"""``glossary diff`` with a catalog of an odd name: each place stays on one line."""

from pathlib import Path

from tests.support.cli import run_kit


def test_a_line_end_in_a_file_name_is_shown_as_one(tmp_path: Path) -> None:
    (tmp_path / "old.tsv").write_text("de\ten\nRat\tboard\n", encoding="utf-8")
    (tmp_path / "new.tsv").write_text("de\ten\nRat\tcouncil\n", encoding="utf-8")
    name = "a\nb.po"
    head = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n'
    (tmp_path / name).write_text(f'{head}\nmsgid "Der Rat tagt."\nmsgstr "The board meets."\n', encoding="utf-8")
    done = run_kit(["glossary", "diff", "old.tsv", "new.tsv", "--catalog", name], cwd=tmp_path)
    assert done.code == 1
    assert any(line.startswith(r"a\nb.po:4: Rat -> council") for line in done.out.splitlines()), done.out
