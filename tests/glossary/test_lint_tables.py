"""``glossary lint`` on tables that nothing else would read, and on whole glossaries."""

import time
from pathlib import Path

import pytest

from translate_kit.errors import InputError
from translate_kit.glossary.lint import lint
from translate_kit.glossary.table import load_glossary

OURS = Path(__file__).parents[2] / "glossary"

BROKEN = [
    b"",
    b"# nothing but a comment\n",
    b"\xff\n",
    b"de;en\nWahl;election\n",
    b"de\tenn\ten\nWahl\tx\telection\n",
    b"de\ten\tde\nWahl\telection\tWahl\n",
    b"de\nWahl\n",
    b"de\ten\nWahl\n",
    b"de\ten\n\telection\n",
    b"de\ten\tpos\nWahl\telection\tnuon\n",
    b"id\tde\ten\nA!\tWahl\telection\n",
    b"de\ten\ten_admitted\nWahl\telection\tpoll||vote\n",
    b"de\ten\ten_forbidden\nWahl\telection\tElection\n",
    b"de\ten\trequire\nWahl\telection\t(\n",
    b'de\ten\n"Wahl"\telection\n',
    b"de\ten\nWa\xc2\xadhl\telection\n",
    b"de\ten\xe2\x80\x8b\nWahl\telection\n",
    b"de\ten\n---\telection\n",
    b"de\ten\nWahl\telection\nWahl\tpoll\n",
    b"id\tde\ten\na\tWahl\telection\nb\tWahl\tpoll\n",
    b"id\tde\ten\ta\na\tWahl\telection\n",
]


@pytest.mark.parametrize("content", BROKEN)
def test_what_the_loader_refuses_is_told_in_the_same_words(content: bytes, tmp_path: Path) -> None:
    table = tmp_path / "terms.tsv"
    table.write_bytes(content)
    with pytest.raises(InputError) as refusal:
        load_glossary([table])
    report = lint([table])
    error = refusal.value
    told = [(one.line, one.message, one.hint) for one in report.findings if one.rule == "broken"]
    assert report.broken
    assert (error.line, error.problem, error.mend) in told


@pytest.mark.parametrize(
    "content",
    [
        b"de\ten\n",
        b"\xef\xbb\xbf# a comment\r\nde\ten\r\n\r\nWahl\telection\r\n",
        b"de\ten\rWahl\telection\r",
        b"en\tde\nelection\tWahl",
    ],
)
def test_what_the_loader_reads_is_not_broken(content: bytes, tmp_path: Path) -> None:
    table = tmp_path / "terms.tsv"
    table.write_bytes(content)
    report = lint([table])
    assert (report.broken, report.terms) == (False, len(load_glossary([table]).terms))


def test_every_mistake_of_every_file_is_told_at_once(tmp_path: Path) -> None:
    (tmp_path / "a.tsv").write_text(
        "id\tde\tenn\ten\tdomian\tpos\n"
        "a\tAmt\t\toffice\t\tnuon\n"
        "B\tBund\t\tfederation\t\tnoun\n"
        "c\tChef\t\n"
        "d\tDorf\t\tvillage\t\tnoun\n",
        encoding="utf-8",
    )
    (tmp_path / "b.tsv").write_text("id\tde\ten\nd\tDörfer\tvillages\ne\t\tx\n", encoding="utf-8")
    (tmp_path / "c.tsv").write_bytes(b"\xff")
    report = lint([tmp_path, tmp_path / "missing.tsv"])
    broken = [(Path(one.file).name, one.line) for one in report.findings if one.rule == "broken"]
    assert broken == [
        ("a.tsv", 1),
        ("a.tsv", 1),
        ("a.tsv", 2),
        ("a.tsv", 3),
        ("a.tsv", 4),
        ("b.tsv", 2),
        ("b.tsv", 3),
        ("c.tsv", 1),
        ("missing.tsv", None),
    ]
    assert (report.tables, report.terms) == (2, 1)


def test_a_condition_that_takes_for_ever_ends_only_its_rule(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("translate_kit.glossary.condition.SECONDS", 0.05)
    table = tmp_path / "terms.tsv"
    example = "a" * 40
    table.write_text(
        f"de\ten\trequire\texample\nWahl\tthe election\t(a|aa)+$\tEine Wahl {example}!\n", encoding="utf-8"
    )
    report = lint([table])
    rules = {finding.rule for finding in report.findings}
    assert {"broken", "leading-word"} <= rules
    assert any("takes too long" in finding.message for finding in report.findings)


def test_findings_are_sorted_and_the_same_every_time(tmp_path: Path) -> None:
    for name in ("b.tsv", "a.tsv"):
        rows = [f"{name[0]}{number}\tWort {name[0]}{9 - number}\tthe word \t\n" for number in range(9)]
        (tmp_path / name).write_text("id\tde\ten\texample\n" + "".join(rows), encoding="utf-8")
    first = lint([tmp_path]).findings
    assert [(one.file, one.line, one.rule) for one in first] == sorted((one.file, one.line, one.rule) for one in first)
    assert first == lint([tmp_path]).findings
    again = lint([tmp_path / "b.tsv", tmp_path / "a.tsv"], ["unsorted", "spaces", "leading-word"]).findings
    assert again == tuple(one for one in first if one.rule in ("unsorted", "spaces", "leading-word"))


def test_our_own_glossary_has_nothing_to_mend() -> None:
    report = lint([OURS])
    assert report.terms > 800
    assert [finding for finding in report.findings if finding.severity != "note"] == []


def test_time_grows_with_the_number_of_terms_and_not_with_its_square(tmp_path: Path) -> None:
    """Four times as many terms take at most eight times as long; comparing each with each would take sixteen."""
    seconds = []
    for size in (500, 2000):
        table = tmp_path / f"{size}.tsv"
        rows = (
            f"Mittel{_word(number)} der Gemeinde\tmeans of {_word(number)}\tway of {_word(number)}\n"
            for number in range(size)
        )
        table.write_text("de\ten\ten_forbidden\n" + "".join(rows), encoding="utf-8")
        lint([table])
        tries = []
        for _ in range(3):  # the quickest: other work on the machine makes single ones slow
            before = time.process_time()
            assert lint([table]).terms == size
            tries.append(time.process_time() - before)
        seconds.append(min(tries))
    assert seconds[1] < 8 * seconds[0]


def _word(number: int) -> str:
    return "".join("abdefgklmn"[int(digit)] + "aeiou"[int(digit) % 5] for digit in f"{number:04}")
