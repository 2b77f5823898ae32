"""Reading TBX of any tool: versions 2 and 3, ``tig`` and ``ntig``, data categories as attributes or as elements."""

import re
from collections.abc import Iterator
from pathlib import Path

from translate_kit.errors import InputError
from translate_kit.glossary.exchange.concept import Concept, Languages, Remarks
from translate_kit.glossary.exchange.tbx import OWN, OWN_NOTE, OWN_TYPE
from translate_kit.glossary.exchange.xml_tree import Node, read_entries
from translate_kit.text import shown

ENTRIES = frozenset({"termEntry", "conceptEntry"})
_LANGUAGES = ("langSet", "langSec")
_SECTIONS = ("tig", "ntig", "termSec")
_GROUPS = frozenset({"termGrp", "termNoteGrp", "descripGrp", "adminGrp"})
_SKIPPED = frozenset({"term", "transacGrp", "termCompList", "date", *_LANGUAGES, *_SECTIONS})
_OWN_NOTE = re.compile(rf"{OWN_NOTE}(?P<field>\w+): (?P<value>.*)", re.DOTALL)

_PREFERRED = frozenset({"preferredterm", "preferred", "standardizedterm", "standardized", "recommended"})
_FORBIDDEN = frozenset(
    {"deprecatedterm", "deprecated", "supersededterm", "superseded", "forbidden", "obsolete", "notrecommended"}
    | {"donotuse", "nonrecommended", "rejected", "prohibited"}
)
_POS = {
    **dict.fromkeys(("noun", "commonnoun", "nomen", "substantiv"), "noun"),
    **dict.fromkeys(("verb",), "verb"),
    **dict.fromkeys(("adjective", "adj", "adjektiv"), "adjective"),
    **dict.fromkeys(("propernoun", "name", "eigenname"), "name"),
    **dict.fromkeys(("phrase", "nounphrase", "verbphrase"), "phrase"),
}
_STATUS_CATEGORIES = frozenset({"administrativestatus", "normativeauthorization", "usagestatus", "status", "usage"})
_UNSAID = frozenset({"grammaticalnumber", "termtype", *_STATUS_CATEGORIES})
"""Categories that are read, or that say what the form itself shows."""

_PREFERRED_RANK, _ADMITTED_RANK, _WRONG = range(3)

Category = tuple[str, str, str]
"""Name without signs and capitals, name as it stands there, text."""
Form = tuple[int, str]
"""Rank and text."""


def read(path: Path, data: bytes, languages: Languages, remarks: Remarks) -> list[Concept]:
    """The entries of a TBX file that have both languages, in its order.

    Raises:
        InputError: the file is no TBX.
    """

    def check_root(root: Node) -> None:
        if root.tag not in ("martif", "tbx"):
            problem = f"the root element is <{shown(root.tag)}>, not <martif> (TBX 2) or <tbx> (TBX 3)"
            raise InputError(path, problem, line=root.line, mend="export it as TBX")

    concepts = []

    def take(entry: Node) -> None:
        remarks.entries += 1
        concept = _concept(entry, languages, remarks)
        missing = [name for name, forms in (("source", concept.de), ("target", concept.en)) if not forms]
        if missing:
            remarks.left_out[f"without_{missing[0]}"] += 1
        else:
            concepts.append(concept)

    read_entries(path, data, ENTRIES, check_root=check_root, take=take)
    return concepts


def _concept(entry: Node, languages: Languages, remarks: Remarks) -> Concept:
    forms: dict[str, list[Form]] = {"source": [], "target": []}
    said: dict[str, list[Category]] = {"source": [], "target": []}
    for language in entry.all(*_LANGUAGES):
        tag = language.attributes.get("lang", "")
        side = languages.side(tag)
        if not side:
            remarks.unread[f"language {shown(tag, 20) or 'without a name'}"] += 1
            continue
        said[side] += _categories(language)
        for section in language.all(*_SECTIONS):
            form, more = _form(section, side)
            forms[side] += form
            said[side] += more
    for found in forms.values():
        found.sort(key=lambda form: form[0])  # forms of one rank stay in the order of the file
    fields = _fields([*_categories(entry), *said["target"], *said["source"]], remarks)
    return Concept(
        entry.line,
        id=entry.attributes.get("id", "").removeprefix("_"),
        de=[form for _, form in forms["source"]],
        en=[form for rank, form in forms["target"] if rank < _WRONG],
        forbidden=[form for rank, form in forms["target"] if rank == _WRONG],
        fields=fields,
    )


def _form(section: Node, side: str) -> tuple[list[Form], list[Category]]:
    """One term with its rank, and what is said about it; nothing for a form that an export of ours has made."""
    found = list(_categories(section))
    text = next((node.text for node in _terms(section)), "")
    if not text.strip() or any(name == "form" and kind == "own" for name, kind, _ in found):
        return [], []
    words = {_plain(value.removesuffix("-admn-sts")) for name, kind, value in found if _is_status(name, kind)}
    rank = _WRONG if words & _FORBIDDEN else _PREFERRED_RANK if words & _PREFERRED else _ADMITTED_RANK
    context = "context" if side == "source" else "contextofthetarget"
    return [(rank, text)], [(context if name == "context" else name, kind, value) for name, kind, value in found]


def _is_status(name: str, kind: str) -> bool:
    return kind != "own" and name in _STATUS_CATEGORIES


def _terms(section: Node) -> Iterator[Node]:
    yield from section.all("term")
    for group in section.all("termGrp"):
        yield from group.all("term")


def _categories(node: Node) -> Iterator[Category]:
    """What is said about an entry, a language or a term; our own fields have the kind ``own``."""
    for child in node.children:
        if child.tag in _GROUPS:
            yield from _categories(child)
        elif child.tag not in _SKIPPED:
            kind = child.attributes.get("type", child.tag)
            text = child.text.strip()
            if kind.startswith(OWN_TYPE):
                yield kind.removeprefix(OWN_TYPE).replace("-", "_"), "own", text
            elif child.tag == "note" and (own := _OWN_NOTE.fullmatch(text)):
                yield own["field"], "own", own["value"]
            elif text:
                yield _plain(kind), kind, text


def _fields(found: list[Category], remarks: Remarks) -> dict[str, str]:
    """What is said, as cells of our table; our own fields last, since they say it exactly."""
    fields: dict[str, str] = {}
    domains: dict[str, None] = {}
    for name, kind, text in found:
        if kind == "own" or name in _UNSAID:
            continue
        if name == "subjectfield":
            domains[text] = None
        elif name == "partofspeech":
            if pos := _POS.get(_plain(text)):
                fields.setdefault("pos", pos)
        elif name in ("definition", "source", "context"):
            _put_once(fields, "example" if name == "context" else name, text, kind, remarks)
        else:
            remarks.unread[shown(kind, 40)] += 1
    if domains:
        fields["domain"] = "; ".join(domains)
    return fields | {name: text for name, kind, text in found if kind == "own" and name in OWN}


def _put_once(fields: dict[str, str], name: str, text: str, kind: str, remarks: Remarks) -> None:
    if fields.setdefault(name, text) != text:
        remarks.unread[f"another {kind}"] += 1


def _plain(text: str) -> str:
    return re.sub(r"[^a-z]", "", text.lower())
