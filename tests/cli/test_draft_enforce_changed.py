"""What is said of drafts that were made under another glossary, and of words that a person has divided."""

import json
from pathlib import Path

from tests.cli.conftest import Kit
from tests.support.enforced_project import REDE, notes


def change(old: str, new: str) -> None:
    """Change the glossary's table."""
    (path,) = Path("glossary").glob("*.tsv")
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_what_was_done_for_another_rendering_is_not_said_of_the_new_one(tiny: Kit) -> None:
    tiny("draft")
    assert "no good sentence with it was found" in notes(4)[0]
    change("xqzwvk", "intelligence service")
    change("armistice\t\t\tceasefire|truce", "ceasefire\t\t\tarmistice|truce")
    result = tiny("draft", "--json")
    terms = json.loads(result.stdout)["terms"]
    assert terms["replaced"] == 3  # of seven: four brought in what is wrong now
    assert notes(4) == ['term: Geheimdienst -> intelligence service (the draft said "secret service", WRONG here)']
    assert notes(2)[0] == 'term: Waffenstillstand -> ceasefire (the draft said "armistice", WRONG here)'
    found = tiny("glossary", "find", str(REDE)).stdout
    assert 'Waffenstillstand -> ceasefire  [forbidden "armistice"]\n' in found
    assert 'Geheimdienst -> intelligence service  [forbidden "secret service"]\n' in found
    assert 'Fraktion -> parliamentary group  [satisfied "parliamentary group"; replaced "faction"]\n' in found


def test_find_keeps_a_term_on_one_line(tiny: Kit) -> None:
    tiny("draft")
    text = REDE.read_text(encoding="utf-8")
    old = 'msgstr "The parliamentary group praises the union\'s proposal."'
    assert old in text
    REDE.write_text(text.replace(old, old.replace("parliamentary group", r"parliamentary\ngroup")), encoding="utf-8")
    found = tiny("glossary", "find", str(REDE)).stdout.splitlines()
    assert all(line.startswith(f"{REDE}:") for line in found)
    assert any(line.endswith('[satisfied "parliamentary group"]') for line in found)
