"""Putting a term's rendering into an English sentence in place of other words: text only, no model, no files."""

from translate_kit.draft.replacement.article import fix_articles
from translate_kit.draft.replacement.model import Replacement
from translate_kit.draft.replacement.replace import replacements

__all__ = ["Replacement", "fix_articles", "replacements"]
