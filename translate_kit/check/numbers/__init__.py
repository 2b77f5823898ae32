"""Numbers: what the German says in digits or words must be in the English, and nothing else."""

from translate_kit.check.numbers.rule import RULES

__all__ = ["RULES"]
