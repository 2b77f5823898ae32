"""TBX, the exchange format of term bases: version 2 (``martif``) and version 3 (``tbx``, TBX-Basic in DCA style).

Standard categories where there are any. What only our table has goes where readers leave it alone and a later import
finds it: in version 2 into ``<admin type="x-translate-kit-...">``, which OmegaT, Weblate and translate-toolkit skip; in
version 3, whose TBX-Basic allows no categories of one's own, into a ``<note>`` in plain words. Both hold everything.

No date, no version and no document type stand in the file: the bytes change with the glossary only, and no reader looks
for a DTD that is not there.
"""

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from translate_kit.errors import InputError
from translate_kit.glossary.exchange.forms import english_forms
from translate_kit.glossary.exchange.loss import DEFAULTS, Written
from translate_kit.glossary.term import Term

OWN_TYPE = "x-translate-kit-"
"""Begins the type of our own ``admin`` elements."""
OWN_NOTE = "translate-kit "
"""Begins a note that holds a field of ours: ``translate-kit case: lower``."""
OWN = ("pos", "en_plural", "case", "number", "match", "require", "exclude", "enforce", "status")
"""Fields without a standard category, written where they are not the default."""

_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_UNFIT = re.compile("[\ufffe\uffff]")
_POS = {"phrase": "other"}
_STATUS = {
    "preferred": "preferredTerm-admn-sts",
    "admitted": "admittedTerm-admn-sts",
    "forbidden": "deprecatedTerm-admn-sts",
}


@dataclass(frozen=True, slots=True)
class Names:
    """What a version of TBX calls things.

    Attributes:
        root, attributes: the root element.
        header, entry, language, term: elements.
        name_pos: part of speech of a name.
        grammatical_number: whether there is a category for it.
        own_notes: whether our own fields go into notes.
    """

    root: str
    attributes: dict[str, str]
    header: str
    entry: str
    language: str
    term: str
    name_pos: str
    grammatical_number: bool
    own_notes: bool


V2 = Names("martif", {"type": "TBX"}, "martifHeader", "termEntry", "langSet", "tig", "properNoun", True, False)
V3 = Names(
    "tbx",
    {"type": "TBX-Basic", "style": "dca", "xmlns": "urn:iso:std:iso:30042:ed-2"},
    *("tbxHeader", "conceptEntry", "langSec", "termSec", "noun"),
    grammatical_number=False,
    own_notes=True,
)


def write(terms: Sequence[Term], names: Names, *, variants: bool, forbidden: bool) -> Written:
    """The terms as TBX.

    Args:
        terms: the terms.
        names: V2 or V3.
        variants: add the English forms that are made here: regular plurals, other spellings.
        forbidden: with the wrong renderings. OmegaT does not know that they are wrong.

    Raises:
        InputError: a term with a character that XML has no place for.
    """
    root = ET.Element(names.root, {**names.attributes, _LANG: "en"})
    description = ET.SubElement(ET.SubElement(root, names.header), "fileDesc")
    ET.SubElement(ET.SubElement(description, "titleStmt"), "title").text = "German-English glossary"
    ET.SubElement(ET.SubElement(description, "sourceDesc"), "p").text = "translate-kit glossary tables"
    body = ET.SubElement(ET.SubElement(root, "text"), "body")
    for term in terms:
        _check(term)
        _entry(body, term, names, variants=variants, forbidden=forbidden)
    ET.indent(root)
    text = '<?xml version="1.0" encoding="UTF-8"?>\n' + ET.tostring(root, encoding="unicode") + "\n"
    lost = 0 if forbidden else sum(1 for term in terms if term.en_forbidden)
    return Written(text, len(terms), {"en_forbidden": lost} if lost else {})


def xml_id(term_id: str) -> str:
    """An id that XML allows: it may not begin with a digit; ours never begin with ``_``."""
    return f"_{term_id}" if term_id[:1].isdigit() else term_id


def _entry(body: ET.Element, term: Term, names: Names, *, variants: bool, forbidden: bool) -> None:
    entry = ET.SubElement(body, names.entry, {"id": xml_id(term.id)})
    for kind, text in (("subjectField", term.domain), ("definition", term.definition)):
        if text:
            ET.SubElement(entry, "descrip", {"type": kind}).text = text
    ET.SubElement(entry, "admin", {"type": "source"}).text = term.source
    for field, value in _own(term):
        _own_element(entry, field, value, names)
    german = ET.SubElement(entry, names.language, {_LANG: "de"})
    for number, form in enumerate((term.de, *term.de_variants)):
        section = _form(german, form, "admitted" if number else "preferred", term, names)
        if term.example and not number:
            ET.SubElement(section, "descrip", {"type": "context"}).text = term.example
    english = ET.SubElement(entry, names.language, {_LANG: "en"})
    preferred = _form(english, term.en, "preferred", term, names)
    if names.grammatical_number and term.number != "follow":
        _note(preferred, "grammaticalNumber", term.number)
    for form in term.en_admitted:
        _form(english, form, "admitted", term, names)
    if variants:
        for made in english_forms(term):
            if made.role not in ("", "also right"):
                section = _form(english, made.text, "admitted", term, names)
                if names.grammatical_number and made.role != "spelling":
                    _note(section, "grammaticalNumber", "plural")
                _own_element(section, "form", made.role, names)
    for form in term.en_forbidden if forbidden else ():
        _form(english, form, "forbidden", term, names)


def _form(language: ET.Element, form: str, status: str, term: Term, names: Names) -> ET.Element:
    section = ET.SubElement(language, names.term)
    ET.SubElement(section, "term").text = form
    pos = names.name_pos if term.pos == "name" else _POS.get(term.pos, term.pos)
    _note(section, "partOfSpeech", pos)
    _note(section, "administrativeStatus", _STATUS[status])
    if _is_acronym(form):
        _note(section, "termType", "acronym")
    return section


def _note(section: ET.Element, kind: str, text: str) -> None:
    ET.SubElement(section, "termNote", {"type": kind}).text = text


def _own_element(parent: ET.Element, field: str, value: str, names: Names) -> None:
    if names.own_notes:
        ET.SubElement(parent, "note").text = f"{OWN_NOTE}{field}: {value}"
    else:
        ET.SubElement(parent, "admin", {"type": OWN_TYPE + field.replace("_", "-")}).text = value


def _own(term: Term) -> Iterator[tuple[str, str]]:
    for field in OWN:
        value = getattr(term, field)
        if value != DEFAULTS[field] and value:
            yield field, value


def _is_acronym(form: str) -> bool:
    """Whether a form is letters of which most are capitals: NATO, BRD, MdB, but not Bundestag."""
    capitals = sum(letter.isupper() for letter in form)
    return form.isalpha() and 2 <= len(form) <= 8 and capitals * 2 > len(form)


def _check(term: Term) -> None:
    for name in (*DEFAULTS, "de", "en"):
        value = getattr(term, name)
        for text in value if isinstance(value, tuple) else (value or "",):
            if found := _UNFIT.search(text):
                problem = f"{name} has the character U+{ord(found[0]):04X}, which XML cannot hold"
                raise InputError(term.path, problem, line=term.line, mend="delete it")
