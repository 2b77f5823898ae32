"""What holds for all rules about marks, spaces and spelling."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from translate_kit.check import brackets, choices, markup, punctuation, quotes, spacing, spelling
from translate_kit.check.pair import Pair
from translate_kit.check.rule import DocumentRule, PairRule, Rule
from translate_kit.check.style import Style

FAMILIES = (brackets, choices, markup, punctuation, quotes, spacing, spelling)
RULES: tuple[Rule, ...] = tuple(rule for family in FAMILIES for rule in family.RULES)
COMPARING = tuple(
    rule for rule in RULES if rule.id.endswith("-mismatch") or rule.id in ("end-punctuation", "edge-space")
)


def run(rule: Rule, de: str, en: str, style: Style | None = None) -> list[object]:
    pair = Pair(de, en, style=style or Style())
    if isinstance(rule, PairRule):
        return list(rule.check(pair))
    assert isinstance(rule, DocumentRule)
    return list(rule.conclude(list(rule.note(pair))))


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_a_rule_speaks_for_its_bad_example_only(rule: Rule) -> None:
    assert run(rule, *rule.bad)
    assert not run(rule, *rule.good)


PIECES = st.lists(
    st.sampled_from([
        "Rat", "tagt", " ", " ", ".", "?", "…", ":", "„", "“", "”", '"', "'", "’", "‘", "‚", "»", "«", "(", ")", "[",
        "]", "*", "**", "_", "`", "[^1]", "](x)", "<b>", "</b>", "{a}", "%s", "\n",
        "https://example.org/a", "a@example.org", "5", "–", " - ", ":-)", "a)",
    ]),
    max_size=25,
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(PIECES.map("".join))
def test_a_text_agrees_with_itself(text: str) -> None:
    for rule in COMPARING:
        assert not run(rule, text, text), rule.id


@settings(max_examples=150, deadline=None)
@given(PIECES.map("".join), PIECES.map("".join))
def test_places_are_within_the_texts(de: str, en: str) -> None:
    pair = Pair(de, en)
    for rule in RULES:
        if isinstance(rule, PairRule):
            for remark in rule.check(pair):
                assert remark.message
                for span, text in ((remark.target, en), (remark.source, de)):
                    assert span is None or 0 <= span.start <= span.end <= len(text), rule.id


HOSTILE = [
    "(", ")", "()", "[", "](", "{", "{a}", '"', "'", "“", "“”", "„", " „a“ b", "*", "* ", " *a", "**a** ", "_ ", " _a",
    "<a", "<a ", "[^1]", "a)", ":-) ", " ,", " .", "  ", " - ", " – ", "%", "5%", "5 per cent (", "the the ", "a ",
    "\n", "the", "|", "°", "?", "etc.", "http://", "www.a ", "a@", "`a` ", "''", "5\" ", "s’ ", "… ",
]  # fmt: skip


@pytest.mark.parametrize("piece", HOSTILE)
def test_no_text_takes_long(piece: str) -> None:
    text = piece * (100_000 // len(piece))
    style = Style("en_US", "double", "spaced-en", "per-cent")
    for de, en in (("Der Rat tagt.", text), (text[:20_000], text[:19_999])):
        pair = Pair(de, en, style=style)
        pair.plain_source, pair.plain_target  # noqa: B018 - the mask has its own test
        for rule in RULES:
            start = time.process_time()
            if isinstance(rule, PairRule):
                list(rule.check(pair))
            elif isinstance(rule, DocumentRule):
                list(rule.conclude(list(rule.note(pair))))
            assert time.process_time() - start < 1, rule.id
