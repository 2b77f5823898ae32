"""The shape of the house: data flows one way, heavy or special libraries stay in their room, files stay small."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "translate_kit"
ORDER = ("source", "glossary", "catalog", "engine", "draft", "check", "cli")
"""A part imports what stands before it here, never what stands after it."""

ONLY_IN = {
    "click": "cli",
    "polib": "catalog",
    "argostranslate": "engine",
    "ctranslate2": "engine",
    "sentencepiece": "engine",
    "translate_kit_embedded": "engine",
    "choppa": "source",
    "markdown_it": "source",
    "defusedxml": "glossary",
    "babel": "check",
}
LAZY = {
    "argostranslate",
    "ctranslate2",
    "sentencepiece",
    "translate_kit_embedded",
    "rich",
    "simplemma",
    "HanTa",
    "choppa",
    "inflect",
    "defusedxml",
    "babel",
}
"""Imported inside functions: nobody pays for them who asks for help or checks a file."""

MODULES = sorted(PACKAGE.rglob("*.py"))


def imports(tree: ast.AST) -> set[str]:
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module)
    return found


def imports_at_load(tree: ast.Module) -> set[str]:
    return imports(ast.Module([node for node in tree.body if isinstance(node, ast.Import | ast.ImportFrom)], []))


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_a_module_keeps_to_its_place(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    part = path.relative_to(PACKAGE).parts[0]
    for name in imports(tree):
        top, *rest = name.split(".")
        assert ONLY_IN.get(top, part) == part or path.name == "__main__.py", f"{name} is not for {part}"
        if top == "translate_kit" and rest and rest[0] in ORDER and part in ORDER:
            assert ORDER.index(rest[0]) <= ORDER.index(part), f"{part} must not import {name}"
            assert part != "check" or rest[0] not in ("engine", "draft"), "a gate needs no engine"
    for name in imports_at_load(tree):
        assert name.split(".")[0] not in LAZY, f"{name} must be imported where it is used"


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_files_and_functions_stay_small(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert text.count("\n") <= 300
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            assert (node.end_lineno or 0) - node.lineno < 60, f"{node.name} is too long"
