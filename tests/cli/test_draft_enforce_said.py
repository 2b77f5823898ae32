"""What ``draft`` says of enforced terms: in the PO file, in the ledger, with --json and with --explain."""

import json
import re
from typing import Any

import polib

from tests.cli.conftest import Kit
from tests.support.enforced_project import MUST, PLAIN, PROVENANCE, REDE, ledger, notes
from translate_kit.catalog.provenance import read_provenance, text_hash


def test_every_term_has_its_line_in_plain_words(tiny: Kit) -> None:
    tiny("draft")
    assert notes(0) == [
        'term: Fraktion -> parliamentary group (in the draft, put in the place of "Faction")',
        'term: Waffenstillstand -> armistice (in the draft, put in the place of "ceasefire")',
        "the engine itself said: Faction demands ceasefire",
    ]
    assert notes(1)[1] == "term: Gewerkschaft -> trade union (NOT in the draft)"
    assert notes(3) == [
        'term: Waffenstillstand -> armistice (in the draft, put in the place of "ceasefire")',
        f"the engine itself said: {PLAIN[3]}",
    ]
    assert notes(4) == [
        'term: Geheimdienst -> xqzwvk (the draft said "secret service", WRONG here,'
        " and no good sentence with it was found)"
    ]
    assert notes(5) == ['term, only reported: Bundesland -> federal state (the draft said "state", WRONG here)']
    assert notes(6)[0] == 'term: Abgeordnete -> member of parliament (the draft said "deputy", also right)'
    assert notes(7) == []
    assert notes(8) == ["term in a compound: Bundestagsfraktion -> parliamentary group (NOT in the draft)"]


def test_without_enforcement_the_lines_say_what_is_wrong(tiny: Kit) -> None:
    tiny("draft", "--no-enforce")
    assert notes(2) == ['term: Waffenstillstand -> armistice (the draft said "ceasefire", WRONG here)']
    assert [term.action for number in range(9) for term in ledger(number)] == ["none"] * 12
    assert {record.maker.enforcement for record in read_provenance(PROVENANCE)} == {"off"}
    assert all(not record.plain for record in read_provenance(PROVENANCE))


def test_the_ledger_says_what_was_done_and_where(tiny: Kit) -> None:
    tiny("draft")
    catalog = polib.pofile(str(REDE))
    for number, entry in enumerate(catalog):
        for term in ledger(number):
            assert entry.msgid[term.source_start : term.source_end] == term.surface
            assert entry.msgstr[term.start : term.end] == term.rendering
            assert (term.score_before is None) == (term.action not in ("replaced", "reranked", "forced", "hinted"))
    twice = ledger(3)
    assert [(one.action, one.said, one.start, one.end) for one in twice] == [
        ("replaced", "ceasefire", 4, 13),
        ("replaced", "ceasefire", 38, 47),
    ]
    assert twice[0].score_after == twice[1].score_before
    assert [ledger(number)[0].action for number in (1, 4, 5, 6, 8)] == [
        "replaced", "flagged", "none", "admitted", "none",
    ]  # fmt: skip
    record = next(one for one in read_provenance(PROVENANCE) if one.msgid == text_hash(catalog[2].msgid))
    assert record.plain == PLAIN[2]


def test_json_counts_every_way(tiny: Kit) -> None:
    data = json.loads(tiny("draft", "--json").stdout)
    wanted = {
        "satisfied": 7, "admitted": 1, "reranked": 0, "forced": 0, "replaced": 7, "hinted": 0, "flagged": 2,
        "missing": 1,
    }  # fmt: skip
    assert data["terms"] == wanted
    assert [one["terms"] for one in data["details"]] == [wanted]
    assert "explain" not in data
    assert json.loads(tiny("draft", "--json").stdout)["terms"] == wanted  # nothing drafted: what stands in the catalog
    assert tiny("draft", "--redraft", "--no-enforce", "--json").exit_code == 0
    plain = json.loads(tiny("draft", "--json", "--no-enforce").stdout)["terms"]
    assert plain == dict.fromkeys(wanted, 0) | {"admitted": 1, "flagged": 8, "missing": 2}


def test_explain_tells_people_what_was_tried(tiny: Kit) -> None:
    result = tiny("draft", "--explain")
    paragraphs = result.stdout.split("\n\n")
    assert len(paragraphs) == 7  # six sentences owed a term
    assert paragraphs[2].splitlines() == [
        "Die Regierung begrüßt einen Waffenstillstand.",
        "  engine    The government welcomes a ceasefire.",
        '  Waffenstillstand -> armistice, the draft said "ceasefire"; score -0.188',
        "    * replaced   -0.345 The government welcomes an armistice.",
        "  now       The government welcomes an armistice.",
    ]
    assert "    nothing good was found; the draft stays as it is" in paragraphs[4]
    assert "(it does not say the term)" in paragraphs[4]
    assert re.search(r"- replaced +-\d\.\d{3} The xqzwvk waits\. +\(the engine finds it too unlikely\)", paragraphs[4])
    assert "document" in result.stderr
    assert tiny("draft", "--explain").stdout == ""  # nothing was drafted


def test_explain_for_machines(tiny: Kit) -> None:
    result = tiny("draft", "--explain", "--json")
    assert result.stdout.count("\n") == 1
    explained: list[dict[str, Any]] = json.loads(result.stdout)["explain"]
    assert [one["draft"] for one in explained] == [*MUST[:5], MUST[6]]
    assert [one["engine"] for one in explained] == [*PLAIN[:5], PLAIN[6]]
    (term,) = explained[2]["terms"]
    assert set(term) == {"concept", "surface", "preferred", "said", "score", "taken", "candidates"}
    assert term["taken"] == MUST[2]
    assert term["candidates"][0]["way"] == "replaced"
    assert not term["candidates"][0]["refused"]
    (flagged,) = explained[4]["terms"]
    assert flagged["taken"] is None
    assert all(one["refused"] for one in flagged["candidates"])


def test_explain_leaves_a_po_on_standard_output_alone(tiny: Kit) -> None:
    result = tiny("draft", "-", "--explain", stdin="Die Fraktion zögert.\n")
    assert [entry.msgstr for entry in polib.pofile(result.stdout)] == ["The parliamentary group hesitates."]
    assert "  now       The parliamentary group hesitates." in result.stderr
