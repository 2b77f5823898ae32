"""Every rule of ``glossary lint``: tables that have the fault, and near ones that have not."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from translate_kit.glossary.lint import RULES, lint
from translate_kit.glossary.lint.finding import Finding
from translate_kit.glossary.row import COLUMNS

Row = dict[str, str]


def write(folder: Path, rows: Sequence[Row], name: str = "politik.tsv") -> Path:
    """A table with the columns that its rows have."""
    columns = [column for column in COLUMNS if any(column in row for row in rows)]
    lines = ["\t".join(columns), *("\t".join(row.get(column, "") for column in columns) for row in rows)]
    path = folder / name
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def found(folder: Path, rows: Sequence[Row], rule: str) -> list[Finding]:
    """What a rule says about a table; nothing in it may be broken."""
    report = lint([write(folder, rows)], [rule])
    assert not report.broken, report.findings
    return list(report.findings)


def row(de: str, en: str = "x", **cells: str) -> Row:
    return {"de": de, "en": en} | cells


@dataclass(frozen=True)
class Bad:
    """A table with a fault: what its rule says in the first place, and on which line."""

    rule: str
    says: str
    rows: list[Row]
    line: int = 2


KOALITION = row("Koalition", "coalition")
WILLIGE = row("Koalition der Willigen", "coalition of the willing")

BAD = [
    Bad("unsorted", 'belongs before "Bund" (line 2)', [row("Bund"), row("Wahl"), row("Amt")], 4),
    Bad("unsorted", 'belongs after "Wahl" (line 4)', [row("Ältestenrat"), row("Amt"), row("Wahl")]),
    Bad("unsorted", "24 of 25 rows", [row(f"Wort {number:02}") for number in range(25, 0, -1)], 2),
    Bad("spaces", "in en, en_admitted", [row("Wahl", " poll", en_admitted="vote | ballot")]),
    Bad("spaces", "in definition", [row("Wahl", definition="The choice  of a parliament.")]),
    Bad("typography", "a semicolon", [row("Waffenruhe", en_admitted="truce; ceasefire")]),
    Bad("typography", "wrong encoding", [row("Präsident", definition="A prÃ¤sident.")]),
    Bad("typography", "another kind", [row("Waffenruhe", "cease‑fire")]),
    Bad("typography", "odd number", [row("Bund", "federation (German")]),
    Bad("typography", "markup", [row("Bund", definition="Federation &amp; states.")]),
    Bad("typography", "a space before", [row("Bund", example="Der Bund , so hieß es, zahlt.")]),
    Bad("domain", "in a table of politik", [row("Amt", domain="politik"), row("Bund", domain="recht")], 3),
    Bad("domain", "domain is empty", [row("Amt", domain="recht"), row("Bund", domain="recht"), row("Chef")], 4),
    Bad("leading-word", '"the election" begins with "the"', [row("Wahl", "the election")]),
    Bad("leading-word", '"die Wahl" begins', [row("die Wahl")]),
    Bad("leading-word", '"to vote" begins', [row("abstimmen", "to vote", pos="verb")]),
    Bad("german-capitals", "as an adjective", [row("wahl", "election", pos="noun")]),
    Bad("german-capitals", "the verb", [row("Abstimmen", "vote", pos="verb")]),
    Bad("german-capitals", "the adjective", [row("Verfassungswidrig", "unconstitutional", pos="adjective")]),
    Bad("english-capitals", '"article"', [row("Artikel 5", "article 5", case="title")]),
    Bad("english-capitals", "every word", [row("Bundeskanzler", "Federal Chancellor", case="lower")]),
    Bad("no-effect", "no single word", [WILLIGE | {"match": "compound-head"}]),
    Bad("duplicate", "both stand in", [row("Sanktion"), row("Sanktionen", "sanctions")], 3),
    Bad(
        "duplicate",
        "the same letters as",
        [row("EU-Gipfel", "EU summit"), row("EU Gipfel", "summit of the EU", id="b")],
        3,
    ),
    Bad("duplicate", "both stand in", [row("Abgeordneter", "MP"), row("Mitglied", de_variants="Abgeordnete")], 3),
    Bad("shadowed", '"Rußland" (politik.tsv:3)', [row("Russland", id="zwei"), row("Rußland", id="eins")]),
    Bad(
        "shadowed",
        "always wins",
        [row("Senat", id="us", require="Kongress"), row("Senat", id="zz", require="Kongress", exclude="Berlin")],
        3,
    ),
    Bad("nested", "inside a longer term: Koalition der Willigen", [KOALITION, WILLIGE]),
    Bad("nested", "Wirtschaftssanktion", [row("Sanktion", match="compound-head"), row("Wirtschaftssanktion")]),
    Bad("straddling", 'in "Große Koalition der Willigen"', [row("Große Koalition"), WILLIGE]),
    Bad("repeated-german", '"Wahl" under de_variants', [row("Wahl", de_variants="Wahl")]),
    Bad("needless-german", 'through "Russland"', [row("Russland", de_variants="Rußland", pos="name")]),
    Bad("needless-german", 'through "NATO-Rat"', [row("NATO-Rat", de_variants="Nato-Rat")]),
    Bad("unfindable", "not found even where", [row("Wahl", de_variants="Wahl-")]),
    Bad("repeated-rendering", '"truce" under en_admitted', [row("Ruhe", "ceasefire", en_admitted="truce|truce")]),
    Bad("repeated-rendering", 'a form of "truce"', [row("Ruhe", "truce", en_admitted="Truces")]),
    Bad("repeated-rendering", "under en_forbidden", [row("Gruppe", "group", en_forbidden="faction|wing|faction")]),
    Bad("needless-rendering", '"defense" under en_admitted', [row("Abwehr", "defence", en_admitted="defense")]),
    Bad("needless-rendering", 'through "truce"', [row("Ruhe", "ceasefire", en_admitted="truces|truce")]),
    Bad("needless-rendering", 'through "ceasefire"', [row("Ruhe", "ceasefire", en_admitted="cease-fire")]),
    Bad("needless-rendering", "under en_forbidden", [row("Fraktion", "group", en_forbidden="faction|factions")]),
    Bad("right-and-forbidden", '"defense" is forbidden', [row("Abwehr", "defence", en_forbidden="defense")]),
    Bad(
        "right-and-forbidden",
        '"cease-fire"',
        [row("Ruhe", "truce", en_admitted="ceasefire", en_forbidden="cease-fire")],
    ),
    Bad(
        "forbidden-elsewhere",
        'right for "Parlament" (politik.tsv:3)',
        [row("Abgeordneter", "member", en_forbidden="parliament"), row("Parlament", "parliament")],
    ),
    Bad(
        "same-preferred",
        '"Waffenruhe" (politik.tsv:2)',
        [row("Waffenruhe", "ceasefire"), row("Stille", "cease-fire")],
        3,
    ),
    Bad("missing-plural", '"equipments" or "equipment"', [row("Ausrüstung", "equipment")]),
    Bad(
        "odd-plural",
        '"secretary-generals"',
        [row("Generalsekretär", "secretary-general", en_plural="secretary-generals")],
    ),
    Bad("odd-plural", "no plural of", [row("MdB", "member of parliament", en_plural="member of parliaments")]),
    Bad("odd-plural", '"oligarchen"', [row("Oligarch", "oligarch", en_plural="oligarchen")]),
    Bad("unused-plural", "pos is adjective", [row("frei", "free", pos="adjective", en_plural="frees")]),
    Bad("unused-plural", "number is singular", [row("Etat", "budget", number="singular", en_plural="budgets")]),
    Bad("excludes-itself", '"Abstimmung" can never', [row("Abstimmung", "vote", exclude="in Abst|Abst")]),
    Bad("never-true", "whatever fulfils", [row("Senat", "senate", require="Berlin|Hamburg", exclude="Berl|Hamburg")]),
    Bad("always-true", "always holds", [row("Senat", "senate", require="USA|Senat")]),
    Bad("no-example", '"Bund" has no example', [row("Amt", example="Das Amt schweigt."), row("Bund")], 3),
    Bad("example-condition", "requires: USA", [row("Senat", require="USA", example="Der Senat tagt.")]),
    Bad("example-condition", "excludes: Berlin", [row("Senat", exclude="Berlin", example="Der Senat in Berlin tagt.")]),
    Bad("example-not-found", "no word of it", [row("Senat", example="Das Parlament tagt.")]),
    Bad("example-not-found", "modifier of the compound", [row("Senat", example="Der Senats-Beschluss gilt.")]),
    Bad("example-not-found", "only reported", [row("Rat", match="compound-head", example="Der Ministerrat tagt.")]),
    Bad("example-not-found", "is taken by", [KOALITION | {"example": "Die Koalition der Willigen tagt."}, WILLIGE]),
    Bad(
        "repeated-text",
        "the example is that",
        [row("Amt", example="Amt und Bund."), row("Bund", example="Amt und Bund.")],
        3,
    ),
    Bad(
        "repeated-text",
        "the definition",
        [row("Amt", definition="An office."), row("Bund", definition="An office.")],
        3,
    ),
    Bad("circular-definition", 'by "votes"', [row("Wahl", "vote", definition="The counting of votes.")]),
    Bad("verified-without-source", '"editorial"', [row("Wahl", status="verified")]),
    Bad("verified-without-source", '"tbd"', [row("Wahl", source="tbd", status="verified")]),
    Bad("unverified-source", "but status is unverified", [row("Wahl", source="https://www.bundestag.de/en")]),
]

GOOD: list[tuple[str, list[Row]]] = [
    ("unsorted", [row("amtlich"), row("Bund"), row("bundesweit"), row("Wahl"), row("Ältestenrat")]),
    ("spaces", [row("Wahl", require="a  b", example="Eine Wahl, z.\u00a0B. im Herbst.")]),
    ("typography", [row("FCDO", "Foreign, Commonwealth and Development Office", en_admitted="U.S.")]),
    ("typography", [row("Amt", definition="An office (of any kind).", example="Das „Amt“ – es schweigt ...")]),
    ("domain", [row("Amt", domain="recht"), row("Bund", domain="medien"), row("Chef", domain="wahlen"), row("Dorf")]),
    ("domain", [row("Amt", domain="recht"), row("Bund", domain="recht")]),
    (
        "leading-word",
        [row("Die Linke", "The Left", pos="name"), row("Wehrpflicht", "conscription", en_admitted="the draft")],
    ),
    ("leading-word", [row("Diensteid", "oath of office"), row("abstimmen", "vote", pos="verb")]),
    (
        "german-capitals",
        [row("dpa", pos="name"), row("verfassungswidrig", pos="adjective"), row("in Kraft treten", pos="verb")],
    ),
    ("german-capitals", [row("besetzte Gebiete"), row("EU-weit", pos="adjective")]),
    ("english-capitals", [row("Bündnis", "NATO", case="lower"), row("Rat", "Council of the EU", case="title")]),
    ("no-effect", [row("Koalition der Willigen", de_variants="Willige", match="compound-head")]),
    (
        "duplicate",
        [row("Senat", id="berlin", require="Berlin"), row("Senat", id="us", require="USA"), row("Rat"), row("Rad")],
    ),
    ("duplicate", [KOALITION, WILLIGE, row("Sanktion", match="compound-head"), row("Wirtschaftssanktion")]),
    ("shadowed", [row("Senat", id="a"), row("Senat", id="b", require="USA"), row("Sanktion"), row("Sanktionen")]),
    ("shadowed", [row("Senat", id="a", require="USA", exclude="Berlin"), row("Senat", id="b", require="USA")]),
    ("nested", [row("Bundestag"), row("Bundestagsfraktion"), row("Rat"), row("Ratgeber")]),
    ("straddling", [row("Weimarer Republik", pos="name"), row("Republik Moldau", pos="name"), KOALITION, WILLIGE]),
    ("repeated-german", [row("Russland", de_variants="Rußland"), row("Abgeordneter", de_variants="Abgeordnete")]),
    ("needless-german", [row("Wahl", de_variants="Wahl|Urnengang"), row("Ampelkoalition", de_variants="Ampel")]),
    (
        "unfindable",
        [row("in Kraft treten", pos="verb"), row("abstimmen", pos="verb"), row("Art. 5 GG", pos="phrase"), row("NATO")],
    ),
    (
        "unfindable",
        [row("Staats- und Regierungschefs"), row("Bündnis 90/Die Grünen", pos="name"), row("dpa", pos="name")],
    ),
    (
        "repeated-rendering",
        [row("Ruhe", "ceasefire", en_admitted="truce|cease-fire", en_forbidden="silence|ceased fire")],
    ),
    ("repeated-rendering", [row("Rat", "Federal Council", en_admitted="federal council")]),
    ("needless-rendering", [row("Ruhe", "ceasefire", en_admitted="truce|armistice|truce", en_forbidden="calm")]),
    (
        "right-and-forbidden",
        [
            row("MdB", "member of parliament", en_forbidden="parliament"),
            row("Schirm", "shield", en_forbidden="rain shield"),
        ],
    ),
    (
        "forbidden-elsewhere",
        [row("Fraktion", "group", en_forbidden="faction"), row("Flügel", "wing", en_forbidden="faction")],
    ),
    ("same-preferred", [row("Waffenruhe", "ceasefire"), row("Waffenstillstand", "armistice", en_admitted="ceasefire")]),
    (
        "missing-plural",
        [
            row("Wahl", "election"),
            row("Krise", "crisis"),
            row("MdB", "MP"),
            row("Generalsekretär", "secretary-general"),
        ],
    ),
    (
        "missing-plural",
        [row("Truppen", "ground troops", en_plural="-"), row("Truppe", "ground troops", number="plural")],
    ),
    (
        "unused-plural",
        [row("Etat", "budget", en_plural="budgets"), row("Land", "state", number="singular", en_plural="-")],
    ),
    ("excludes-itself", [row("Abstimmung", "vote", exclude="in Abstimmung mit")]),
    ("never-true", [row("Senat", "senate", require="Berlin|Hamburg", exclude="Berlin")]),
    ("never-true", [row("Senat", "senate", require="[Bb]erlin", exclude="Washington")]),
    ("always-true", [row("Senat", "senate", require="USA|Berlin", exclude="Senat von")]),
    ("no-example", [row("Amt"), row("Bund")]),
    ("example-condition", [row("Senat", require="USA", exclude="Berlin", example="Der Senat der USA tagt.")]),
    ("example-not-found", [KOALITION | {"example": "Der Streit der Koalitionen dauert an."}, WILLIGE]),
    (
        "repeated-text",
        [row("Dnjepr", definition="A river.", pos="name"), row("Wolga", definition="A river.", pos="name")],
    ),
    ("circular-definition", [row("Wahl", "vote", definition="The choice of a parliament.")]),
    ("verified-without-source", [row("Wahl", source="https://www.bundestag.de/en", status="verified"), row("Amt")]),
    (
        "unverified-source",
        [row("Wahl", source="https://www.bundestag.de/en", status="verified"), row("Amt", source="editorial")],
    ),
]


@pytest.mark.parametrize("bad", BAD, ids=lambda bad: f"{bad.rule}: {bad.says}")
def test_a_fault_is_found(bad: Bad, tmp_path: Path) -> None:
    findings = found(tmp_path, bad.rows, bad.rule)
    assert findings
    first = findings[0]
    assert (first.rule, first.line, first.file) == (bad.rule, bad.line, (tmp_path / "politik.tsv").as_posix())
    assert bad.says in first.message
    assert first.hint
    assert "\n" not in first.message + first.hint


@pytest.mark.parametrize(("rule", "rows"), GOOD, ids=[f"{rule} {number}" for number, (rule, _) in enumerate(GOOD)])
def test_what_is_well_is_left_alone(rule: str, rows: list[Row], tmp_path: Path) -> None:
    assert found(tmp_path, rows, rule) == []


@pytest.mark.parametrize(
    ("en", "plural"),
    [
        ("Secretary-General", "Secretaries-General"),
        ("attorney general", "attorneys general"),
        ("ground troops", "ground troops"),
        ("boots on the ground", "boots on the ground"),
        ("state party", "states parties"),
        ("deployment abroad", "deployments abroad"),
        ("public prosecutor's office", "public prosecutors' offices"),
        ("law requiring the consent of the Bundesrat", "laws requiring the consent of the Bundesrat"),
        ("debate on a matter of topical interest", "debates on matters of topical interest"),
        ("referendum", "referenda"),
        ("consortium", "consortia"),
        ("spokesperson", "spokespeople"),
        ("aircraft", "aircraft"),
        ("MP", "MPs"),
    ],
)
def test_known_plurals_make_no_noise(en: str, plural: str, tmp_path: Path) -> None:
    assert found(tmp_path, [row("Wort", en, en_plural=plural)], "odd-plural") == []


def test_an_odd_plural_is_confirmed_by_admitting_it(tmp_path: Path) -> None:
    confirmed = [row("Land", "Land", en_plural="Länder", en_admitted="state|Länder")]
    assert found(tmp_path, confirmed, "odd-plural") == []
    assert found(tmp_path, confirmed, "repeated-rendering") == []
    twice = [row("Land", "state", en_plural="states", en_admitted="states")]
    assert len(found(tmp_path, twice, "repeated-rendering")) == 1


def test_every_rule_has_a_table_with_and_one_without_the_fault() -> None:
    with_words_of_its_own = {"broken"}  # tests/glossary/test_lint_tables.py
    names = {rule.id for rule in RULES} - with_words_of_its_own
    assert names == {bad.rule for bad in BAD}
    assert names == {rule for rule, _ in GOOD} | {"odd-plural"}
