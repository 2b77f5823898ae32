"""Omissions: a sentence, a clause or a member of a list that is not in the English."""

from translate_kit.check.omission.rule import RULES

__all__ = ["RULES"]
