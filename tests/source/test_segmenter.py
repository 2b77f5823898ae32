"""Sentences: the golden file, what always holds, and how broken rules are told."""

import os
import re
import subprocess
import sys
import time
import unicodedata
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.golden import GoldenCase, fold, load_golden
from translate_kit.errors import KitError
from translate_kit.source import segmenter as module
from translate_kit.source.segmenter import Segmenter
from translate_kit.source.srx import read_german_rules

GOLDEN = load_golden(Path(__file__).parent.parent / "golden" / "segment_de.txt")
KINDS = {
    *("abbreviations", "titles", "ordinals", "roman numerals", "initials", "numbers", "law", "quotations", "colons"),
    *("semicolons", "dashes", "ellipses", "parentheses", "footnote marks", "headings", "exclamations", "lists"),
    *("parliament", "interviews", "addresses", "gender forms", "lower-case starts", "white space", "other scripts"),
}
SEGMENTER = Segmenter()
SECOND = Segmenter()

VISIBLE = """
    Der die Regierung Bundestag Über Öl ist war z. B. usw. d. h. Art. Abs. Nr. GG Dr. Prof. Mrd. Jh. e. V. a. D. II.
    XIV. 3. 20. 1990 2,5 14.30 § 218 „Nein!“ »Ja« ‚so.‘ "gut." („Wer?“ (Beifall) [3] ² … ... – - : ; ! ? . 1. a) H.-C.
    J. D. Bürger:innen Politiker*innen www.bund.de a@b.example haushalt.pdf 🇺🇦 Лавров <0} {0> 00:00:01,000
"""
WORDS = [*VISIBLE.split(), "Vor\u00adgabe", "u\u0308ber", "e\u0301.", "\u200b", "\ufeff", "👩\u200d👩\u200d👧"]
GAPS = [" ", " ", " ", "\u00a0", "\u202f", "  ", "\n", "\r\n", "\n\n", "\t", "\u2028", "\u2029", "\u0085", ""]
BLOCKS = st.lists(st.tuples(st.sampled_from(WORDS), st.sampled_from(GAPS)), max_size=60).map(
    lambda parts: "".join(word + gap for word, gap in parts)
)


@pytest.mark.parametrize(
    "case",
    [
        pytest.param(
            case,
            id=f"{case.line} {case.title}",
            marks=[pytest.mark.xfail(reason=case.known_failure, strict=True)] if case.known_failure else [],
        )
        for case in GOLDEN
    ],
)
def test_golden(case: GoldenCase) -> None:
    assert tuple(fold(piece) for piece in SEGMENTER.split(case.text)) == case.expected


def test_the_golden_file_covers_every_class() -> None:
    assert len(GOLDEN) >= 240
    assert {case.kind for case in GOLDEN} == KINDS


@settings(max_examples=1000, deadline=None)
@given(BLOCKS)
def test_sentences_are_the_text_and_end_behind_white_space(text: str) -> None:
    pieces = SEGMENTER.split(text)
    assert "".join(pieces) == text
    assert all(pieces)
    if text.strip():
        assert all(piece.strip() for piece in pieces)
    for before, after in pairwise(pieces):
        assert before[-1].isspace()
        assert not unicodedata.combining(after[0])


@settings(max_examples=100, deadline=None)
@given(BLOCKS)
def test_the_same_text_is_always_cut_in_the_same_way(text: str) -> None:
    assert SEGMENTER.split(text) == SEGMENTER.split(text) == SECOND.split(text)


def test_hash_seeds_do_not_matter() -> None:
    code = (
        "import sys; from translate_kit.source.segmenter import Segmenter; "
        "print(ascii(Segmenter().split(sys.stdin.buffer.read().decode())))"
    )
    text = " ".join(case.text for case in GOLDEN[:60]).encode()
    outputs = {
        subprocess.run(
            [sys.executable, "-c", code],
            input=text,
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
            timeout=60,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(outputs) == 1


@pytest.mark.parametrize("text", ["", " ", "\n\n", "Überschrift", "\u00a0"])
def test_the_smallest_texts(text: str) -> None:
    assert SEGMENTER.split(text) == ([text] if text else [])


def test_a_long_text_is_cut_like_a_short_one(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "Danach war es still. ".join(case.text + " " for case in GOLDEN if case.kind != "headings")
    assert len(text) > 2 * module.LONGEST_CALL
    windows = SEGMENTER.split(text)
    monkeypatch.setattr(module, "LONGEST_CALL", len(text))
    assert windows == SEGMENTER.split(text)


@settings(max_examples=15, deadline=None)
@given(st.lists(BLOCKS, min_size=30, max_size=60).map("".join))
def test_a_long_text_is_kept_whole(text: str) -> None:
    assert "".join(SEGMENTER.split(text)) == text


@pytest.mark.parametrize(
    ("unit", "length"),
    [
        ("1. ", 900),
        ("1. ", 120_000),
        ("Satz.\u00a0", 120_000),
        ("Wort (abc. ", 220_000),
        ("X. ", 120_000),
        (". ", 60_000),
        ("{a. ", 60_000),
        ("[a. ", 60_000),
        ("„Nein! ", 120_000),
        ("\n", 20_000),
    ],
)
def test_absurd_blocks_take_seconds(unit: str, length: int) -> None:
    text = unit * (length // len(unit))
    SEGMENTER.split("Die Regeln werden geladen.")
    start = time.process_time()
    assert "".join(SEGMENTER.split(text)) == text
    assert time.process_time() - start < 10


def test_a_broken_engine_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Segmenter, "_ends", lambda self, text: [len(text) - 1])
    with pytest.raises(
        KitError, match=r"'Ein Satz\. Noch einer\.'.*report.*choppa-srx 1\.0\.0, german\.srx [0-9a-f]{16}$"
    ):
        SEGMENTER.split("Ein Satz. Noch einer.")


def test_the_openers_are_one_list_in_order() -> None:
    lists = [
        match[1].split("|")
        for rule in read_german_rules(module.OUR_RULES)
        if (match := re.search(r"\(\?:([^()]*\bDer\b[^()]*)\)", rule.after))
    ]
    assert len(lists) == 1, "write every copy of the list in the same way, or keep one"
    assert lists[0] == sorted(set(lists[0]), key=alphabetical)
    assert all(re.fullmatch(r"[A-ZÄÖÜ][a-zäöüß]*", word) for word in lists[0])


def test_the_abbreviations_are_in_order() -> None:
    (rule,) = [rule for rule in read_german_rules(module.OUR_RULES) if "|Plenarprot|" in rule.before]
    abbreviations = rule.before[rule.before.index("(?:") + 3 : rule.before.rindex(")")].split("|")
    assert abbreviations == sorted(set(abbreviations), key=alphabetical)


def alphabetical(word: str) -> tuple[str, str]:
    return word.lower().translate(str.maketrans("äöü", "aou")).replace("ß", "ss"), word


def test_our_rules_are_standard_srx() -> None:
    import choppa

    choppa.SrxDocument(ruleset=str(module.OUR_RULES), validate_ruleset=str(choppa.SRX_2_XSD))
    assert b"<!DOCTYPE" not in module.OUR_RULES.read_bytes()


def test_the_exceptions_left_out_are_still_the_slow_ones() -> None:
    """A new choppa may write them differently; then nothing would be left out and dense text would take minutes."""
    import choppa

    german = choppa.SrxDocument(ruleset=str(choppa.DEFAULT_SRX_RULESET)).get_language_rule_list("de_two")
    slow = [rule for rules in german for rule in rules.rules if module.SUPERSEDED in rule.before_pattern]
    assert len(slow) == 3
    assert not any(rule.is_break for rule in slow)
