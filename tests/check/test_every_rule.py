"""Every rule speaks for its wrong example and is silent for its right one: a rule without a body fails here."""

from pathlib import Path

import pytest

from translate_kit.check.pair import Pair
from translate_kit.check.registry import RULES
from translate_kit.check.rule import DocumentRule, FileRule, PairRule
from translate_kit.check.style import Style
from translate_kit.glossary.match import Matcher
from translate_kit.glossary.table import load_glossary

BY_STATE = {"untranslated", "unreviewed", "accepted-unchanged", "ledger-broken"}
"""What these look at is more than a pair: test_ledger_and_states, test_check."""

STYLES = {
    "spelling-variety": Style(),
    "quote-style": Style(quotes="double"),
    "dash-style": Style(dashes="spaced-en"),
    "percent-style": Style(percent="per-cent"),
}
PAIR_RULES = [rule for rule in RULES if isinstance(rule, PairRule) and rule.id not in BY_STATE]
DOCUMENT_RULES = [rule for rule in RULES if isinstance(rule, DocumentRule)]


@pytest.fixture(scope="module")
def matcher() -> Matcher:
    return Matcher(load_glossary([Path("glossary")]))


@pytest.mark.parametrize("rule", PAIR_RULES, ids=lambda rule: rule.id)
def test_a_pair_rule_speaks_and_is_silent(rule: PairRule, matcher: Matcher) -> None:
    style = STYLES.get(rule.id, Style())
    said = list(rule.check(Pair(*rule.bad, matcher, style=style)))
    assert said
    assert said[0].severity is None, "the example should show what is as bad as the rule says"
    assert not list(rule.check(Pair(*rule.good, matcher, style=style)))
    assert not list(rule.check(Pair(*rule.good, matcher)))


@pytest.mark.parametrize("rule", PAIR_RULES, ids=lambda rule: rule.id)
def test_right_examples_are_right_for_every_rule(rule: PairRule, matcher: Matcher) -> None:
    style = STYLES.get(rule.id, Style())
    pair = Pair(*rule.good, matcher, style=style)
    assert [other.id for other in PAIR_RULES for _ in other.check(pair)] == []


@pytest.mark.parametrize("rule", DOCUMENT_RULES, ids=lambda rule: rule.id)
def test_a_document_rule_speaks_and_is_silent(rule: DocumentRule[object], matcher: Matcher) -> None:
    for example, loud in ((rule.bad, True), (rule.good, False)):
        sources, targets = (side.split(" / ") for side in example)
        pairs = [Pair(*both, matcher) for both in zip(sources, targets, strict=True)]
        facts = [fact for pair in pairs for fact in rule.note(pair)]
        assert bool(list(rule.conclude(facts))) == loud


def test_file_rules_are_told_by_those_who_read_files() -> None:
    """test_check plants each of them; here only that none is forgotten there."""
    text = (Path(__file__).parents[1] / "cli" / "test_check.py").read_text(encoding="utf-8")
    for rule in RULES:
        if isinstance(rule, FileRule) or rule.id in BY_STATE - {"accepted-unchanged", "ledger-broken"}:
            assert f'"{rule.id}"' in text, rule.id


def test_ids_are_unique_and_texts_are_there() -> None:
    assert len({rule.id for rule in RULES}) == len(RULES)
    for rule in RULES:
        assert rule.summary, rule.id
        assert rule.why, rule.id
        assert not rule.summary.endswith("."), rule.id
