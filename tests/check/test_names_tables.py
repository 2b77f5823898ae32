"""The tables of names: tidy, and in agreement with Babel; and what counts as the same name in two spellings."""

import unicodedata
from pathlib import Path

import pytest
from babel import Locale

import translate_kit.check.names.table as module
from translate_kit.check.names.likeness import distance, likeness
from translate_kit.check.names.table import table

FOLDER = Path(module.__file__).parent
SMALL = {
    "AC",
    "AI",
    "AS",
    "AW",
    "AX",
    "BL",
    "BM",
    "BQ",
    "BV",
    "CC",
    "CG",
    "CK",
    "CP",
    "CW",
    "CX",
    "DG",
    "DM",
    "EA",
    "EZ",
}
SMALL |= {
    "GF",
    "GG",
    "GP",
    "GS",
    "GU",
    "HM",
    "IM",
    "IO",
    "JE",
    "KI",
    "KN",
    "KY",
    "LC",
    "MF",
    "MO",
    "MP",
    "MQ",
    "MS",
    "NF",
}
SMALL |= {
    "NR",
    "NU",
    "PF",
    "PM",
    "PN",
    "PW",
    "QO",
    "RE",
    "SH",
    "SJ",
    "ST",
    "SX",
    "TA",
    "TC",
    "TF",
    "TK",
    "TO",
    "TV",
    "UM",
}
SMALL |= {"UN", "VC", "VG", "VI", "VU", "WF", "WS", "XA", "XB", "YT", "ZZ"}


@pytest.mark.parametrize("file", ["lands", "places", "organisations", "people"])
def test_a_table_is_tidy(file: str) -> None:
    head, *rows = (FOLDER / f"{file}.tsv").read_text(encoding="utf-8").splitlines()
    assert {row.count("\t") for row in rows} == {head.count("\t")}
    assert len(set(rows)) == len(rows)
    for row in rows:
        assert unicodedata.is_normalized("NFC", row)
        for cell in row.split("\t"):
            parts = cell.split("|")
            assert len(set(parts)) == len(parts), row
            assert all(part == part.strip() for part in parts), row
            assert cell == "" or all(parts), row


def test_every_land_of_babel_is_known_by_its_german_name() -> None:
    lands = table().lands
    for code, name in Locale("de").territories.items():
        if len(code) == 2 and code not in SMALL:
            assert name in lands[code].german, code


def test_english_names_of_lands_are_those_of_babel_too() -> None:
    for code in ("FR", "AT", "CZ", "TR", "GB", "MM", "BA"):
        first = Locale("en").territories[code].split(" (")[0].replace("&", "and")
        assert first in table().lands[code].english


@pytest.mark.parametrize(
    ("german", "english", "like"),
    [
        ("Selenskyj", "Zelensky", "same"),
        ("Selenskyj", "Zelenskyy", "same"),
        ("Gorbatschow", "Gorbachev", "same"),
        ("Jelzin", "Eltsin", "same"),
        ("Jewgeni", "Yevgeny", "same"),
        ("Dudajew", "Dudayev", "same"),
        ("Ahmadinedschad", "Ahmadinejad", "same"),
        ("Wiktor", "Victor", "same"),
        ("Müller", "Mueller", "same"),
        ("Müller", "Muller", "same"),
        ("Strauß", "Strauss", "same"),
        ("Meier", "Meyer", "near"),
        ("Steinmeier", "Steinmayer", "near"),
        ("Habeck", "Habek", "near"),
        ("Kretschmann", "Kretschman", "near"),
        ("Scholz", "Schulz", "near"),
        ("Merkel", "Scholz", "other"),
        ("Petrow", "Pavlov", "other"),
        ("Xi", "Li", "other"),
    ],
)
def test_likeness(german: str, english: str, like: str) -> None:
    assert likeness(german, english) == like


@pytest.mark.parametrize(
    ("one", "two", "limit", "steps"),
    [
        ("abc", "abc", 2, 0),
        ("abc", "abd", 2, 1),
        ("abc", "acb", 2, 1),
        ("abc", "ab", 2, 1),
        ("abc", "xyz", 2, 3),
        ("abc", "abcdef", 2, 3),
    ],
)
def test_distance(one: str, two: str, limit: int, steps: int) -> None:
    assert distance(one, two, limit) == steps
