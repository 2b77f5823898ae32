"""TBX: the shape that the standard asks for, what other tools write, and what an attacker might."""

import re
import xml.etree.ElementTree as ET
from dataclasses import replace
from pathlib import Path

import pytest

from tests.support.glossary import make_glossary, make_term
from translate_kit.errors import InputError
from translate_kit.glossary.exchange.concept import Languages, Remarks
from translate_kit.glossary.exchange.formats import export, read_file
from translate_kit.glossary.table import load_glossary
from translate_kit.glossary.term import Term

ROOT = Path(__file__).parents[2]
# What may stand in an element and in which order: the core structure of TBX 2 and, with its names, that of TBX 3.
AUXILIARY = "(descrip |admin |note )*"
ORDER = {
    "martif": "martifHeader text ",
    "tbx": "tbxHeader text ",
    "body": "(termEntry |conceptEntry )+",
    "termEntry": f"{AUXILIARY}(langSet )+",
    "conceptEntry": f"{AUXILIARY}(langSec )+",
    "langSet": f"{AUXILIARY}(tig )+",
    "langSec": f"{AUXILIARY}(termSec )+",
    "tig": f"term (termNote )*{AUXILIARY}",
    "termSec": f"term (termNote )*{AUXILIARY}",
    "fileDesc": "titleStmt sourceDesc ",
}
BASIC = {  # what TBX-Basic of version 3 allows in DCA style
    "admin": {"source"},
    "descrip": {"context", "definition", "subjectField"},
    "termNote": {"administrativeStatus", "partOfSpeech", "termType"},
}
FULL = make_term(
    "Rat",
    "Council",
    id="7-rat",
    de_variants=("EU-Rat", "REU"),
    pos="name",
    en_plural="-",
    en_admitted=("Council of the EU",),
    en_forbidden=("advice",),
    case="title",
    number="singular",
    match="exact",
    require="EU|Brüssel",
    exclude="<Rat> &",
    enforce="prefer",
    domain="EU",
    definition="The ministers.",
    example="Der Rat der EU tagt.",
    source="consilium.europa.eu",
    status="verified",
)
HEAD = "<martifHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc></martifHeader>"


def tbx(body: str, root: str = 'martif type="TBX" xml:lang="en"') -> str:
    return f"<?xml version='1.0'?>\n<{root}>\n{HEAD}<text><body>\n{body}\n</body></text></{root.split()[0]}>"


def read(tmp_path: Path, text: str | bytes, languages: Languages | None = None) -> tuple[list[Term], Remarks]:
    path = tmp_path / "other.tbx"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return read_file(path, languages=languages)


def problem(tmp_path: Path, text: str | bytes) -> str:
    with pytest.raises(InputError) as caught:
        read(tmp_path, text)
    assert "\n" not in str(caught.value)
    return str(caught.value).removeprefix(f"{tmp_path}/")


@pytest.mark.parametrize("variants", [False, True])
@pytest.mark.parametrize("name", ["tbx", "tbx3"])
def test_elements_stand_where_the_standard_wants_them(name: str, variants: bool) -> None:
    terms = (*load_glossary([ROOT / "glossary"]).terms[:150], FULL)
    root = ET.fromstring(export(make_glossary(*terms), name, variants=variants).text)
    ids = [element.attrib["id"] for element in root.iter() if "id" in element.attrib]
    assert len(set(ids)) == len(terms)
    assert all(re.fullmatch(r"[A-Za-z_][\w.-]*", one) for one in ids), "an ID of XML"
    for element in root.iter():
        tag = element.tag.rpartition("}")[2]
        if tag in ORDER:
            children = "".join(f"{child.tag.rpartition('}')[2]} " for child in element)
            assert re.fullmatch(ORDER[tag], children), (tag, children)
        if name == "tbx3" and tag in BASIC:
            assert element.attrib["type"] in BASIC[tag]
        if element.attrib.get("type") == "administrativeStatus":
            assert element.text in ("preferredTerm-admn-sts", "admittedTerm-admn-sts", "deprecatedTerm-admn-sts")


def test_a_full_term_in_standard_categories() -> None:
    text = export(make_glossary(FULL), "tbx").text
    for part in (
        '<termEntry id="_7-rat">',
        '<descrip type="subjectField">EU</descrip>',
        '<descrip type="definition">The ministers.</descrip>',
        '<admin type="source">consilium.europa.eu</admin>',
        '<termNote type="partOfSpeech">properNoun</termNote>',
        '<termNote type="grammaticalNumber">singular</termNote>',
        '<descrip type="context">Der Rat der EU tagt.</descrip>',
        '<admin type="x-translate-kit-exclude">&lt;Rat&gt; &amp;</admin>',
    ):
        assert part in text
    acronym = '<term>REU</term>\n<termNote type="partOfSpeech">properNoun</termNote>'
    status = '\n<termNote type="administrativeStatus">admittedTerm-admn-sts</termNote>'
    flat = re.sub(r"\n +", "\n", text)
    assert acronym + status + '\n<termNote type="termType">acronym</termNote>' in flat
    assert "x-translate-kit" not in export(make_glossary(make_term("Rat", "council", id="rat")), "tbx").text


@pytest.mark.parametrize("name", ["tbx", "tbx3"])
def test_forms_that_are_made_come_and_go(name: str, tmp_path: Path) -> None:
    term = make_term("Abwehrschirm", "defence shield", id="abwehrschirm")
    text = export(make_glossary(term), name, variants=True).text
    for made in ("defence shields", "defense shield", "defense shields"):
        assert f"<term>{made}</term>" in text
    (back,), remarks = read(tmp_path, text)
    assert replace(back, path=Path(), line=0) == term
    assert not remarks.unread


IATE = tbx(
    """<termEntry id="IATE-84">
<descripGrp><descrip type="subjectField">politics</descrip></descripGrp><descrip type="subjectField">law</descrip>
<langSet xml:lang="fr"><tig><term>conseil</term></tig></langSet>
<langSet xml:lang="de"><descrip type="definition">Ein Gremium.</descrip>
 <tig><term>Ministerrat</term><termNote type="administrativeStatus">supersededTerm-admn-sts</termNote></tig>
 <tig><term>Rat der\n    <hi type="bold">EU</hi></term><termNote type="termType">fullForm</termNote>
  <descrip type="reliabilityCode">9</descrip><descripGrp><descrip type="context">Der Rat tagt.</descrip>
  <admin type="source">Amtsblatt</admin></descripGrp></tig></langSet>
<langSet xml:lang="en-GB"><descrip type="definition">A body.</descrip>
 <ntig><termGrp><term>the Council</term><termNote type="partOfSpeech">noun</termNote>
  <termNoteGrp><termNote type="administrativeStatus">preferred</termNote></termNoteGrp></termGrp></ntig>
 <tig><term>Council</term><termNote type="normativeAuthorization">preferredTerm</termNote></tig>
 <tig><term>Council of Ministers</term></tig>
 <tig><term>advice</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></tig></langSet>
</termEntry>
<termEntry><langSet xml:lang="de-DE"><tig><term>Haushalt</term></tig></langSet>
<langSet xml:lang="EN"><tig><term>budget</term></tig></langSet></termEntry>
<termEntry id="x"><langSet xml:lang="de"><tig><term>Nur deutsch</term></tig></langSet></termEntry>
<termEntry id="y"><langSet xml:lang="en"><tig><term>only English</term></tig></langSet></termEntry>"""
)


def test_a_file_like_those_of_large_term_bases(tmp_path: Path) -> None:
    (council, budget), remarks = read(tmp_path, IATE)
    assert (council.id, council.line, budget.id) == ("iate-84", 4, "haushalt")
    assert (council.de, council.de_variants) == ("Rat der EU", ("Ministerrat",)), "the deprecated form comes last"
    assert (council.en, council.en_admitted) == ("the Council", ("Council", "Council of Ministers"))
    assert council.en_forbidden == ("advice",)
    assert (council.domain, council.definition, council.example) == ("politics; law", "A body.", "Der Rat tagt.")
    assert (council.source, budget.source, council.status) == ("Amtsblatt", "other.tbx", "unverified")
    assert remarks.entries == 4
    assert remarks.left_out == {"without_target": 1, "without_source": 1}
    assert remarks.unread == {"language fr": 1, "reliabilityCode": 1, "another definition": 1}


def test_the_languages_can_be_chosen(tmp_path: Path) -> None:
    body = "".join(
        f'<langSet xml:lang="{tag}"><tig><term>{text}</term></tig></langSet>'
        for tag, text in (("de-AT", "Jänner"), ("de-DE", "Januar"), ("en-US", "program"), ("en_GB", "programme"))
    )
    text = tbx(f"<termEntry>{body}</termEntry>")
    (term,), _ = read(tmp_path, text)
    assert (term.de, term.de_variants, term.en, term.en_admitted) == ("Jänner", ("Januar",), "program", ("programme",))
    (term,), remarks = read(tmp_path, text, Languages("de-AT", "en-GB"))
    assert (term.de, term.de_variants, term.en, term.en_admitted) == ("Jänner", (), "programme", ())
    assert remarks.unread == {"language de-DE": 1, "language en-US": 1}
    (term,), _ = read(tmp_path, text, Languages("en-GB", "de-DE"))
    assert (term.de, term.en) == ("programme", "Januar")
    assert problem(tmp_path, text.replace("de-", "fr-")) == (
        "other.tbx: no entry has both de and en; other languages in it: fr-AT, fr-DE; "
        "--source-lang and --target-lang choose others"
    )


def test_version_3_with_categories_as_elements(tmp_path: Path) -> None:
    text = (
        '<tbx style="dct" type="TBX-Basic" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2" '
        'xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic"><tbxHeader/><text><body>'
        '<conceptEntry id="c1"><min:subjectField>budget</min:subjectField><note>whatever</note>'
        '<langSec xml:lang="en"><descripGrp><basic:definition>A plan.</basic:definition>'
        "<basic:source>A book</basic:source></descripGrp><termSec><term>household</term>"
        "<min:administrativeStatus>deprecatedTerm-admn-sts</min:administrativeStatus></termSec>"
        "<termSec><term>budget</term><min:partOfSpeech>noun</min:partOfSpeech></termSec></langSec>"
        '<langSec xml:lang="de"><termSec><term>Etat</term></termSec></langSec></conceptEntry></body></text></tbx>'
    )
    (term,), remarks = read(tmp_path, text)
    assert (term.de, term.en, term.en_forbidden, term.domain) == ("Etat", "budget", ("household",), "budget")
    assert (term.definition, term.source, term.id) == ("A plan.", "A book", "c1")
    assert remarks.unread == {"note": 1}


@pytest.mark.parametrize("encoding", ["utf-16", "iso-8859-1", "utf-8-sig"])
def test_encodings_of_xml(encoding: str, tmp_path: Path) -> None:
    name = encoding.removesuffix("-sig")
    text = IATE.replace("<?xml version='1.0'?>", f"<?xml version='1.0' encoding='{name}'?>")
    assert len(read(tmp_path, text.encode(encoding))[0]) == 2


def test_a_document_type_is_no_attack(tmp_path: Path) -> None:
    text = IATE.replace("\n", '\n<!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">\n', 1)
    assert len(read(tmp_path, text)[0]) == 2


ENTITY = "<!DOCTYPE martif [<!ENTITY a 'aaaa'>\n<!ENTITY b '&a;&a;&a;&a;'>]>"
OUTSIDE = "<!DOCTYPE martif [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"<?xml version='1.0'?>\n{ENTITY}\n<martif>&b;</martif>", ":2: declares entities, which can be an attack"),
        (f"<?xml version='1.0'?>\n{OUTSIDE}<martif>&a;</martif>", ":2: declares entities"),
        ("<martif>\n<text></martif>", ":2: is no well-formed XML: mismatched tag"),
        ("<martif>\n&nbsp;</martif>", ":2: is no well-formed XML: undefined entity"),
        ("<martif>" + "<a>" * 200, ":1: has more than 100 elements inside of each other"),
        ("<mtf>\n<conceptGrp/></mtf>", ":1: the root element is <mtf>, not <martif> (TBX 2) or <tbx> (TBX 3)"),
        ("<martif><text><body/></text></martif>", ": has no entries"),
        ("<?xml version='1.0' encoding='klingon'?><martif/>", ":1: "),
        (b"<martif>\n\xff</martif>", ":2: is no well-formed XML"),
        ("", ": is empty"),
    ],
)
def test_what_is_no_tbx_is_told_with_its_line(text: str | bytes, expected: str, tmp_path: Path) -> None:
    assert problem(tmp_path, text).startswith("other.tbx" + expected)


def test_a_character_that_xml_cannot_hold_is_told_with_the_row() -> None:
    term = make_term("Rat", "council", id="rat", definition="a\uffff", path=Path("glossary/x.tsv"), line=7)
    with pytest.raises(InputError) as caught:
        export(make_glossary(term), "tbx")
    assert str(caught.value).startswith("glossary/x.tsv:7: definition has the character U+FFFF")
