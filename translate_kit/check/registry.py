"""All rules. This tuple is the registry: a rule that is not in it does not exist."""

from translate_kit.check import (
    brackets,
    choices,
    consistency,
    file_rules,
    german,
    ledger,
    length,
    markup,
    negation,
    numbers,
    omission,
    punctuation,
    quotes,
    spacing,
    spelling,
    states,
    terms,
    unchanged,
)
from translate_kit.check.names import missing as names
from translate_kit.check.rule import Rule

RULES: tuple[Rule, ...] = (
    *terms.RULES,
    *numbers.RULES,
    *negation.RULES,
    *names.RULES,
    *german.RULES,
    *omission.RULES,
    *length.RULES,
    *unchanged.RULES,
    *quotes.RULES,
    *brackets.RULES,
    *markup.RULES,
    *punctuation.RULES,
    *spacing.RULES,
    *spelling.RULES,
    *choices.RULES,
    *states.RULES,
    *consistency.RULES,
    *ledger.RULES,
    *file_rules.RULES,
)
RULE_IDS = tuple(rule.id for rule in RULES)
