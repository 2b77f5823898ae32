"""What a report looks like. Each format makes lines without their ends, one by one; none does input or output."""

from collections.abc import Callable, Iterator

from translate_kit.check.outputs.github import github
from translate_kit.check.outputs.lines import CatalogLines
from translate_kit.check.outputs.records import json_lines, json_object
from translate_kit.check.outputs.text import text
from translate_kit.check.outputs.view import View
from translate_kit.check.report import Report

FORMATS: dict[str, Callable[[Report, View], Iterator[str]]] = {
    "text": text,
    "json": json_object,
    "jsonl": json_lines,
    "github": github,
}

__all__ = ["FORMATS", "CatalogLines", "View"]
