"""Out and back: a format gives back all that it says it holds, for our glossary and for anything a table can hold."""

import unicodedata
from dataclasses import replace
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from translate_kit.errors import InputError
from translate_kit.glossary.exchange.accept import clean
from translate_kit.glossary.exchange.formats import FORMATS, export, read_file
from translate_kit.glossary.exchange.loss import DEFAULTS
from translate_kit.glossary.row import make_id, term_of_row
from translate_kit.glossary.table import load_glossary
from translate_kit.glossary.term import Glossary, Term

ROOT = Path(__file__).parents[2]
WHOLE = ("tbx", "tbx3", "tsv")
ROWS = ("weblate", "omegat")
LETTERS = st.sampled_from([*"aäeßZ7 -'\".,;:#=+@&<>()[]{}/\\|%", "é", "\u00a0", "„", "“", "’", "🙂", "中"])


def stripped(text: str) -> str:
    return unicodedata.normalize("NFC", text).strip()


def fits(text: str) -> bool:
    """What a cell of our tables can hold."""
    return not text.startswith('"') and text == stripped(text)


texts = st.text(LETTERS, max_size=12).map(stripped).filter(fits)
forms = texts.filter(lambda text: any(one.isalnum() for one in text) and "|" not in text and not text.startswith("#"))
ids = st.text(st.sampled_from("ab1-"), min_size=1, max_size=6).map(make_id).filter(bool)


@st.composite
def glossaries(draw: st.DrawFn) -> Glossary:
    """Terms as `load_glossary` may return them, each form once."""
    names = draw(st.lists(ids, min_size=1, max_size=4, unique=True))
    german = draw(st.lists(forms, min_size=len(names) * 3, max_size=len(names) * 3, unique=True))
    english = draw(st.lists(forms, min_size=len(names) * 6, max_size=len(names) * 6, unique_by=str.casefold))
    terms = []
    for number, name in enumerate(names):
        de, *variants = german[number * 3 : number * 3 + 3]
        en, plural, *others = english[number * 6 : number * 6 + 6]
        cut = draw(st.integers(0, 4))
        terms.append(
            Term(
                name,
                de,
                en,
                de_variants=tuple(variants[: draw(st.integers(0, 2))]),
                pos=draw(st.sampled_from(["noun", "verb", "adjective", "phrase", "name"])),
                en_plural=draw(st.sampled_from([None, "-", plural])),
                en_admitted=tuple(others[:cut]),
                en_forbidden=tuple(others[cut:]),
                case=draw(st.sampled_from(["as-is", "lower", "title"])),
                number=draw(st.sampled_from(["follow", "singular", "plural"])),
                match=draw(st.sampled_from(["word", "compound-head", "exact"])),
                require=draw(st.sampled_from(["", "EU|Brüssel", r"(?i)a  b\.", "<x> & y: z"])),
                exclude=draw(st.sampled_from(["", "um Rat", "a|b|c"])),
                enforce=draw(st.sampled_from(["must", "prefer", "check"])),
                domain=draw(texts),
                definition=draw(texts),
                example=draw(texts),
                source=draw(texts.filter(bool)),
                status=draw(st.sampled_from(["verified", "unverified"])),
            )
        )
    return Glossary(tuple(sorted(terms, key=lambda term: term.id)), "test")


def back(text: str, name: str) -> list[Term]:
    """What an import reads, without where it read it."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / f"file.{name}"
        path.write_bytes(text.encode())
        terms, remarks = read_file(path)
    assert not remarks.left_out
    assert set(remarks.changed) <= ({"ids"} if name == "deepl" else set()), "DeepL has no ids, and two may be alike"
    assert not remarks.unread
    return sorted((replace(term, path=Path(), line=0) for term in terms), key=lambda term: term.id)


def only(term: Term, held: set[str], source: str) -> Term:
    """A term as a format that holds some fields gives it back; its part of speech is guessed then."""
    kept = {name: getattr(term, name) for name in held}
    cells = {"id": term.id, "de": term.de, "en": term.en, "source": source}
    return replace(term_of_row(cells, Path(), 0), **kept)


@cache
def ours() -> Glossary:
    loaded = load_glossary([ROOT / "glossary"])
    return Glossary(tuple(replace(term, path=Path(), line=0) for term in loaded.terms), loaded.signature)


@pytest.mark.parametrize("variants", [False, True])
@pytest.mark.parametrize("name", WHOLE)
def test_our_glossary_comes_back_whole(name: str, variants: bool) -> None:
    written = export(ours(), name, variants=variants)
    assert not written.left_out
    assert back(written.text, name) == list(ours().terms)


@pytest.mark.parametrize("name", ROWS)
def test_our_glossary_comes_back_from_rows(name: str) -> None:
    written = export(ours(), name)
    held = {"de_variants", "en_plural", "en_admitted", "definition"}
    assert set(written.left_out) <= {"conditions", *DEFAULTS} - held, "and all that is missing is said to be"
    assert back(written.text, name) == [only(term, held, f"file.{name}") for term in ours().terms]


def test_an_imported_table_loads(tmp_path: Path) -> None:
    path = tmp_path / "all.tsv"
    path.write_text(export(ours(), "tsv").text, encoding="utf-8")
    loaded = load_glossary([path])
    assert loaded.signature == ours().signature
    lines = path.read_text(encoding="utf-8").splitlines()
    german = [line.split("\t")[1].casefold() for line in lines[1:]]
    assert german == sorted(german)


@settings(max_examples=30, deadline=None)
@given(glossary=glossaries(), name=st.sampled_from(WHOLE), variants=st.booleans())
def test_anything_comes_back_whole(glossary: Glossary, name: str, variants: bool) -> None:
    written = export(glossary, name, variants=variants)
    assert back(written.text, name) == list(glossary.terms)
    assert export(glossary, name, variants=variants) == written, "the same bytes each time"


@settings(max_examples=30, deadline=None)
@given(glossary=glossaries(), name=st.sampled_from(ROWS))
def test_anything_comes_back_from_rows_with_what_they_hold(glossary: Glossary, name: str) -> None:
    written = export(glossary, name)
    held = {"de_variants", "en_plural", "en_admitted", "definition"}
    plain = [replace(term, require="", exclude="") for term in glossary.terms]
    assert back(written.text, name) == [only(term, held, f"file.{name}") for term in plain]
    short = export(glossary, name, variants=False)
    assert back(short.text, name) == [only(term, {"definition"}, f"file.{name}") for term in plain]


@settings(max_examples=30, deadline=None)
@given(glossary=glossaries())
def test_deepl_gives_back_forms(glossary: Glossary) -> None:
    kept = [term for term in glossary.terms if not term.require + term.exclude and term.enforce != "check"]
    written = export(glossary, "deepl")
    assert written.rows == len(kept)
    if kept:
        assert {(term.de, term.en) for term in back(written.text, "deepl")} == {(term.de, term.en) for term in kept}


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=30))
def test_cleaning_makes_a_cell_and_cleaning_again_changes_nothing(text: str) -> None:
    cell = clean(text)
    assert fits(cell)
    assert clean(cell) == cell
    assert not any(unicodedata.category(one) in ("Cc", "Cf", "Zl", "Zp", "Co", "Cs") for one in cell)


@settings(max_examples=100, deadline=None)
@given(data=st.binary(max_size=60) | st.text(LETTERS | st.sampled_from("\t\n,;"), max_size=80).map(str.encode))
def test_whatever_a_file_holds_an_import_reads_it_or_says_why_not(data: bytes) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "file"
        path.write_bytes(data)
        message = ""
        try:
            terms, _ = read_file(path)
        except InputError as error:
            message = str(error)
        if message:
            assert "\n" not in message
            return
        table = Path(folder) / "table.tsv"
        table.write_text(export(Glossary(tuple(terms), ""), "tsv").text, encoding="utf-8")
        assert len(load_glossary([table]).terms) == len(terms)


def test_every_format_is_tested_here() -> None:
    assert set(FORMATS) == {*WHOLE, *ROWS, "deepl"}
