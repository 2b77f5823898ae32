"""``draft`` with a translator that really translates: levels, settings, runs made again, persons' words."""

import json
from pathlib import Path

import polib
import pytest

from tests.cli.conftest import Kit
from tests.support import gettext
from tests.support.enforced_project import MUST, PLAIN, PREFER, PROVENANCE, REDE, dateless, files, texts
from translate_kit.catalog.provenance import read_provenance


@pytest.mark.parametrize(
    ("arguments", "wanted"),
    [
        ((), MUST),
        (("--enforce", "must"), MUST),
        (("--enforce", "prefer"), PREFER),
        (("--enforce", "off"), PLAIN),
        (("--no-enforce",), PLAIN),
        (("--no-enforce", "--enforce", "prefer"), PREFER),  # the last one counts
        (("--enforce", "prefer", "--no-enforce"), PLAIN),
    ],
)
def test_levels(tiny: Kit, arguments: tuple[str, ...], wanted: list[str]) -> None:
    assert tiny("draft", *arguments).exit_code == 0
    assert texts() == wanted
    assert all(entry.flags == ["fuzzy"] for entry in polib.pofile(str(REDE)))
    check = gettext.run("msgfmt", "-c", "-o", "/dev/null", REDE)
    assert (check.returncode, check.stderr) == (0, b"")
    text = REDE.read_text(encoding="utf-8")
    assert gettext.msgcat(text) == text


def test_a_level_that_there_is_not(tiny: Kit) -> None:
    result = tiny("draft", "--enforce", "check")
    assert result.exit_code == 2
    assert "'check' is not one of 'must', 'prefer', 'off'" in result.stderr
    assert not REDE.exists()


def test_the_settings_level(tiny: Kit, project: Path) -> None:
    (project / "translate-kit.toml").write_text('enforce = "prefer"\nenforce-max-drop = 0.5\n', encoding="utf-8")
    assert tiny("draft").exit_code == 0
    assert texts() == PREFER
    (enforcement,) = {record.maker.enforcement for record in read_provenance(PROVENANCE)}
    assert enforcement.startswith("prefer ")
    assert enforcement.endswith(" 0.5")
    (project / "translate-kit.toml").write_text('enforce = "off"\n', encoding="utf-8")
    tiny("draft", "--redraft")
    assert texts() == PLAIN
    tiny("draft", "--redraft", "--enforce", "must")
    assert texts() == MUST


def test_no_loss_is_allowed(tiny: Kit, project: Path) -> None:
    """Only what makes a sentence likelier is then done."""
    (project / "translate-kit.toml").write_text("enforce-max-drop = 0\n", encoding="utf-8")
    data = json.loads(tiny("draft", "--json").stdout)
    assert texts() == ["Parliamentary group demands ceasefire", *PLAIN[1:]]
    assert (data["terms"]["replaced"], data["terms"]["flagged"]) == (1, 7)


@pytest.mark.parametrize(
    ("setting", "problem"),
    [
        ('enforce = "check"', '"enforce" cannot be "check"; one of: must, prefer, off'),
        ("enforce = true", '"enforce" must be a text in quotes'),
        ("enforce-max-drop = -1", '"enforce-max-drop" must be a number from 0 to'),
        ("enforce-max-drop = nan", '"enforce-max-drop" must be a number from 0 to'),
        ("enforce-max-drop = true", '"enforce-max-drop" must be a number from 0 to'),
        ('enforce-max-drop = "1"', '"enforce-max-drop" must be a number from 0 to'),
        ("enforce_max_drop = 1", 'unknown setting "enforce_max_drop"; did you mean "enforce-max-drop"?'),
    ],
)
def test_bad_settings(tiny: Kit, project: Path, setting: str, problem: str) -> None:
    (project / "translate-kit.toml").write_text(f"# settings\n{setting}\n", encoding="utf-8")
    result = tiny("draft")
    assert result.exit_code == 2
    assert result.stderr.startswith("error: ")
    assert f"translate-kit.toml:2: {problem}" in result.stderr
    assert result.stderr.count("\n") == 1
    assert not REDE.exists()


def test_a_second_run_changes_no_byte(tiny: Kit) -> None:
    tiny("draft")
    before = files()
    assert "drafting" not in tiny("draft").stderr
    assert files() == before
    tiny("draft", "--redraft", "--no-cache")
    assert files() == before


def test_redraft_after_another_level_leaves_a_person_s_words_alone(tiny: Kit) -> None:
    tiny("draft", "--no-enforce")
    catalog = polib.pofile(str(REDE), wrapwidth=78)
    catalog[0].msgstr = "Faction calls for a truce"
    catalog[2].flags.remove("fuzzy")
    catalog.save(str(REDE))
    told = tiny("draft").stderr
    assert "untouched drafts" in told
    assert "--redraft replaces them" in told
    assert texts() == ["Faction calls for a truce", *PLAIN[1:]]
    edited, accepted = (str(polib.pofile(str(REDE))[number]) for number in (0, 2))
    tiny("draft", "--redraft")
    assert texts() == ["Faction calls for a truce", MUST[1], PLAIN[2], *MUST[3:]]
    assert [str(polib.pofile(str(REDE))[number]) for number in (0, 2)] == [edited, accepted]
    assert "untouched" not in tiny("draft").stderr


def test_the_engine_is_asked_less_the_second_time(tiny: Kit) -> None:
    """Its drafts come from the cache; enforcement begins from them and ends with the same bytes."""
    tiny("draft")
    before = dateless()
    for path in REDE.parent.iterdir():
        path.unlink()
    tiny("draft")
    assert dateless() == before
