"""What a rule says about a pair, for the tables of the tests."""

from collections.abc import Iterable

from translate_kit.check.finding import Severity
from translate_kit.check.pair import Pair
from translate_kit.check.rule import PairRule, Rule
from translate_kit.check.style import Style

Said = list[tuple[Severity, str]]


def says(rules: Iterable[Rule], rule_id: str, de: str, en: str, style: Style | None = None) -> Said:
    """The severity and the words (of the English, or else of the German) of each remark of one rule."""
    rule = next(rule for rule in rules if rule.id == rule_id)
    assert isinstance(rule, PairRule)
    return [
        (
            remark.severity or rule.severity,
            en[slice(*remark.target)] if remark.target else de[slice(*remark.source)] if remark.source else "",
        )
        for remark in rule.check(Pair(de, en, style=style or Style()))
    ]
