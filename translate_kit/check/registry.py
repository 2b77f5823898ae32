"""All rules. This tuple is the registry: a rule that is not in it does not exist."""

from translate_kit.check import consistency, file_rules, ledger, states, terms
from translate_kit.check.rule import Rule

RULES: tuple[Rule, ...] = (
    *terms.RULES,
    *states.RULES,
    *consistency.RULES,
    *ledger.RULES,
    *file_rules.RULES,
)
RULE_IDS = tuple(rule.id for rule in RULES)
