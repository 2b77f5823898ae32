"""Markdown: from CommonMark with tables, strikethrough and footnotes to blocks with exact places."""

from translate_kit.source.markdown.blocks import parse_markdown

__all__ = ["parse_markdown"]
