"""What other programs make of our exports: translate-toolkit as a program, OmegaT by its rules."""

import csv
import xml.etree.ElementTree as ET
from pathlib import Path

import polib
import pytest

from tests.support.glossary import make_glossary, make_term
from tests.support.toolkit import toolkit
from translate_kit.glossary.exchange.formats import export, read_file
from translate_kit.glossary.table import load_glossary
from translate_kit.glossary.term import Glossary

ROOT = Path(__file__).parents[2]
NASTY = make_glossary(
    make_term("1-a", "“quoted”, with commas; and 'marks'", id="1-a", en_forbidden=("<b>&amp;</b>",), domain="a & b"),
    make_term("Rat & Tat", "advice > help", id="rat", de_variants=("Räte",), en_admitted=('5" nail', "a, b")),
)


@pytest.fixture(scope="module")
def ours() -> Glossary:
    return load_glossary([ROOT / "glossary"])


@pytest.mark.parametrize("which", ["ours", "nasty"])
def test_tbx2po_reads_every_term_of_tbx_2(which: str, ours: Glossary, tmp_path: Path) -> None:
    terms = ours if which == "ours" else NASTY
    (tmp_path / "a.tbx").write_text(export(terms, "tbx").text, encoding="utf-8")
    arguments = (
        "--progress=none",
        "--source-language=de",
        "-l",
        "en",
        "-i",
        tmp_path / "a.tbx",
        "-o",
        tmp_path / "a.po",
    )
    toolkit("tbx2po", *arguments)
    catalog = polib.pofile(str(tmp_path / "a.po"))
    assert [(entry.msgid, entry.msgstr) for entry in catalog] == [(term.de, term.en) for term in terms.terms]
    texts = {entry.msgid: entry.msgctxt for entry in catalog}
    for term in terms.terms:
        assert (texts[term.de] or "") == "\n".join(
            text for text in (term.domain, term.definition, term.example) if text
        ), "what we keep for ourselves is not shown to translators"


@pytest.mark.parametrize("which", ["ours", "nasty"])
def test_csv2po_reads_every_row_of_the_csv_for_weblate(which: str, ours: Glossary, tmp_path: Path) -> None:
    """Weblate reads CSV with the code of this program."""
    written = export(ours if which == "ours" else NASTY, "weblate")
    (tmp_path / "a.csv").write_text(written.text, encoding="utf-8")
    toolkit("csv2po", "--progress=none", "-i", tmp_path / "a.csv", "-o", tmp_path / "a.po")
    rows = list(csv.reader(written.text.splitlines()))[1:]
    assert len(rows) == written.rows
    catalog = polib.pofile(str(tmp_path / "a.po"))
    assert [[entry.msgid, entry.msgstr, entry.msgctxt] for entry in catalog] == [row[:3] for row in rows]
    assert len({(entry.msgid, entry.msgctxt) for entry in catalog}) == written.rows, (
        "Weblate tells strings apart by these"
    )


def test_pocount_reads_every_row_of_the_table_for_omegat(ours: Glossary, tmp_path: Path) -> None:
    written = export(ours, "omegat")
    (tmp_path / "a.utf8").write_text(written.text, encoding="utf-8")
    line = toolkit("pocount", "--csv", tmp_path / "a.utf8").splitlines()[1]
    assert line.split(",")[1] == str(written.rows)


def test_tbx_of_another_program_is_read(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("Anmerkung,Haushalt,budget\nKommentar,Rat & Tat,advice\n", encoding="utf-8")
    toolkit("csv2tbx", "--progress=none", "-i", tmp_path / "a.csv", "-o", tmp_path / "a.tbx")
    text = (tmp_path / "a.tbx").read_text(encoding="utf-8")
    first, second = (name for name in ("en", "xx") if f'lang="{name}"' in text)  # it cannot be told the languages
    path = tmp_path / "b.tbx"
    path.write_text(text.replace(f'"{first}"', '"de"').replace(f'"{second}"', '"en"'), encoding="utf-8")
    terms, _ = read_file(path)
    assert [(term.de, term.en) for term in terms] == [("Haushalt", "budget"), ("Rat & Tat", "advice")]


def omegat_pairs(text: str) -> list[tuple[str, str]]:
    """What OmegaT makes of TBX: martif, langSet by the language's prefix, every tig's term, all pairs of an entry."""
    root = ET.fromstring(text)
    assert root.tag == "martif"
    pairs = []
    for entry in root.iterfind("text/body/termEntry"):
        sides: dict[str, list[str]] = {"de": [], "en": []}
        for language in entry.iterfind("langSet"):
            tag = language.attrib["{http://www.w3.org/XML/1998/namespace}lang"].split("-")[0]
            sides[tag] += [tig.findtext("term", "") for tig in language.iterfind("tig")]
        pairs += [(source, target) for source in sides["de"] for target in sides["en"]]
    return pairs


def test_omegat_sees_right_renderings_only_without_the_wrong_ones() -> None:
    wrong = ("Rat & Tat", "<b>&amp;</b>")
    term = make_term("Rat & Tat", "advice", id="rat", en_forbidden=(wrong[1],), en_admitted=("help",))
    assert wrong in omegat_pairs(export(make_glossary(term), "tbx").text), "OmegaT knows no status of a term"
    written = export(make_glossary(term), "tbx", forbidden=False)
    assert omegat_pairs(written.text) == [("Rat & Tat", "advice"), ("Rat & Tat", "help")]
    assert written.left_out == {"en_forbidden": 1}


def test_omegat_reads_the_table_line_by_line(ours: Glossary) -> None:
    """Three cells with tabs between; lines that begin with # are comments; nothing is unquoted."""
    for line in export(ours, "omegat").text.splitlines():
        source, target, comment = line.split("\t")
        assert source
        assert not source.startswith("#")
        assert target
        assert comment.endswith("]")


def test_a_form_that_omegat_would_take_for_a_comment_is_left_out() -> None:
    written = export(make_glossary(make_term("#Aufschrei", id="aufschrei"), make_term("Rat", id="rat")), "omegat")
    assert written.text == "Rat\tx\t[id: rat]\nRat\txes\t[id: rat; regular plural]\n"
    assert written.left_out == {"comment_sign": 1}


def test_deepl_gets_each_source_once_and_only_what_holds_everywhere() -> None:
    terms = make_glossary(
        make_term("Abstimmung", "vote", id="a", require="Bundestag"),
        make_term("Auflage", "circulation", id="b", enforce="check"),
        make_term("Haus, hohes", 'the "House"', id="c", de_variants=("Hohes Haus",), en_admitted=("parliament",)),
        make_term("Lang", "x" * 1025, id="d"),
        make_term("Rat", "council", id="e"),
    )
    written = export(terms, "deepl", variants=True)
    assert written.text.splitlines() == [
        '"Haus, hohes","the ""House""",DE,EN',
        'Hohes Haus,"the ""House""",DE,EN',
        "Rat,council,DE,EN",
    ]
    lost = written.left_out
    assert (lost["conditional"], lost["only_reported"], lost["too_long"], lost["en_admitted"]) == (1, 1, 1, 1)
    assert "de_variants" in export(terms, "deepl").left_out
