"""Rules about glossary terms, on a small glossary and on ours."""

from pathlib import Path

import pytest

from translate_kit.check import terms
from translate_kit.check.finding import Remark
from translate_kit.check.pair import Pair
from translate_kit.check.rule import DocumentRule, PairRule
from translate_kit.glossary.match import Matcher
from translate_kit.glossary.table import load_glossary

TABLE = """de\ten\ten_admitted\ten_forbidden\tpos\tenforce\tcase
Schuldenbremse\tdebt brake\t\tdebt crisis|debt limit\t\tmust\t
Fraktion\tparliamentary group\tgroup\tfaction\t\tmust\t
Haushalt\tbudget\t\thousehold\t\tprefer\t
Sitzung\tsitting\tmeeting\tseat\t\tcheck\t
Artikel 5\tArticle 5\tArticle 5 of the North Atlantic Treaty\t\tphrase\tmust\tas-is
Nordatlantikvertrag\tNorth Atlantic Treaty\t\t\t\tmust\tas-is
Bundesbank\tBundesbank\t\tFederal Bank\tname\tmust\tas-is
"""
RULES = {rule.id: rule for rule in terms.RULES}


@pytest.fixture(scope="module")
def matcher(tmp_path_factory: pytest.TempPathFactory) -> Matcher:
    path = tmp_path_factory.mktemp("glossary") / "a.tsv"
    path.write_text(TABLE, encoding="utf-8")
    return Matcher(load_glossary([path]))


def remarks(rule: str, pair: Pair) -> list[Remark]:
    found = RULES[rule]
    assert isinstance(found, PairRule)
    return list(found.check(pair))


@pytest.mark.parametrize(
    ("de", "en", "surfaces", "severity"),
    [
        ("Die Schuldenbremse gilt.", "The debt brake applies.", [], None),
        ("Die Schuldenbremse gilt.", "The rule applies.", ["Schuldenbremse"], None),
        ("Die Fraktionen streiten.", "The groups are arguing.", [], None),
        ("Die Fraktionen und ihre Fraktionsspitzen streiten.", "The parliamentary groups argue.", [], None),
        ("Die Fraktion lobt die Fraktion.", "The parliamentary group praises itself.", [], None),
        ("Die Fraktion lobt die Fraktion.", "They praise themselves.", ["Fraktion"], None),
        ("Der Haushalt ist gross.", "The plan is big.", ["Haushalt"], "warning"),
        ("Die Sitzung endet.", "It is over.", [], None),
        # said inside another term's words
        ("Artikel 5 des Nordatlantikvertrags gilt.", "Article 5 of the North Atlantic Treaty applies.", [], None),
        ("Die Bundesbank warnt.", "The central bank warns.", [], None),
    ],
)
def test_missing(matcher: Matcher, de: str, en: str, surfaces: list[str], severity: str | None) -> None:
    found = remarks("term-missing", Pair(de, en, matcher))
    assert [de[one.source.start : one.source.end] for one in found if one.source] == surfaces
    assert all(one.severity == severity for one in found)


@pytest.mark.parametrize(
    ("de", "en", "words", "severity"),
    [
        ("Die Schuldenbremse gilt.", "The debt brake applies.", [], None),
        ("Die Schuldenbremse gilt.", "The debt crisis applies.", ["debt crisis"], None),
        ("Der Haushalt ist gross.", "The household is big.", ["household"], None),
        ("Die Sitzung endet.", "The seat is over.", ["seat"], "warning"),
        ("Die Bundesbank warnt.", "The Federal Bank warns.", ["Federal Bank"], None),
    ],
)
def test_forbidden(matcher: Matcher, de: str, en: str, words: list[str], severity: str | None) -> None:
    found = remarks("term-forbidden", Pair(de, en, matcher))
    assert [en[one.target.start : one.target.end] for one in found if one.target] == words
    assert all(one.severity == severity for one in found)


def test_untranslatable(matcher: Matcher) -> None:
    (found,) = remarks("term-untranslatable", Pair("Die Bundesbank warnt.", "The central bank warns.", matcher))
    assert "Bundesbank" in found.message
    assert not remarks("term-untranslatable", Pair("Die Bundesbank warnt.", "The Bundesbank warns.", matcher))
    assert not remarks("term-untranslatable", Pair("Die Fraktion warnt.", "They warn.", matcher))


def test_inconsistent(matcher: Matcher) -> None:
    rule = RULES["term-inconsistent"]
    assert isinstance(rule, DocumentRule)

    def conclusions(*englishes: str) -> list[tuple[int, int, str]]:
        facts = [fact for en in englishes for fact in rule.note(Pair("Die Sitzung endet.", en, matcher))]
        return [(one.fact, one.other, one.remark.message) for one in rule.conclude(facts)]

    assert not conclusions("The sitting ends.", "The meeting ends.")  # both are right
    assert not conclusions("The seat ends.", "The seat ends.")  # wrong, but in one way: term-forbidden's affair
    (found,) = conclusions("The sitting ends.", "The meeting ends.", "The seat ends.")
    assert found[:2] == (2, 0)
    assert '"seat" here' in found[2]
    assert '"sitting" elsewhere' in found[2]


def test_no_glossary_no_findings() -> None:
    pair = Pair("Die Schuldenbremse gilt.", "Nothing.", None)
    assert not remarks("term-missing", pair)


def test_our_glossary_knows_its_own_examples() -> None:
    matcher = Matcher(load_glossary([Path("glossary")]))
    for rule in ("term-missing", "term-forbidden", "term-untranslatable"):
        assert remarks(rule, Pair(*RULES[rule].bad, matcher)), rule
        assert not remarks(rule, Pair(*RULES[rule].good, matcher)), rule
