"""Negations that a translation has lost, or invented."""

from translate_kit.check.negation.compare import check
from translate_kit.check.rule import Example, PairRule, Rule

NEGATION = PairRule(
    id="negation-mismatch",
    severity="error",
    summary="a negation of the German has no counterpart in the English, or the English denies what the German affirms",
    why=(
        "A lost or an added “not” turns a statement into its contrary, and nobody notices it in a fluent sentence. "
        "Words that carry a negation (refuse, lack, unless, unclear), turns that need none (not only, not least), "
        "double negations and whatever else says the same in other words are let pass."
    ),
    bad=Example("Die Regierung hat dem Vertrag nicht zugestimmt.", "The government has agreed to the treaty."),
    good=Example("Die Regierung hat dem Vertrag nicht zugestimmt.", "The government refused to agree to the treaty."),
    milder="a warning in questions, where one clause of several differs, and where the words around it are not known",
    check=check,
)

RULES: tuple[Rule, ...] = (NEGATION,)
