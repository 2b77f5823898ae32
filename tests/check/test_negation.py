"""A lost negation is found, an added one too; whoever says the same in other words hears nothing."""

import time
from pathlib import Path

import pytest

from translate_kit.check.finding import Remark
from translate_kit.check.negation import NEGATION
from translate_kit.check.pair import Pair

FREE = [line.split("\t") for line in Path(__file__).with_name("negation_free.tsv").read_text("utf-8").splitlines()]

LOST = [
    ("Die Länder haben dem Entwurf nicht zugestimmt.", "The states have agreed to the draft.", "nicht"),
    ("Der Minister wird nicht zurücktreten.", "The minister will resign.", "nicht"),
    ("Für diesen Plan gibt es keine Mehrheit.", "There is a majority for this plan.", "keine"),
    ("Sie hat die Vorwürfe nie bestätigt.", "She has always confirmed the allegations.", "nie"),
    ("Niemand kannte den Inhalt des Briefes.", "Everybody knew the content of the letter.", "Niemand"),
    ("Der Vertrag gilt nicht mehr.", "The treaty is still valid.", "nicht"),
    ("Der Rat entschied ohne die Länder.", "The Council decided with the states.", "ohne"),
    ("Weder Paris noch Rom unterstützt den Vorschlag.", "Both Paris and Rome support the proposal.", "Weder"),
    ("Die Ministerin schloss Neuwahlen nicht aus.", "The minister ruled out new elections.", "nicht"),
    ("Das Kabinett hat den Bericht nicht abgelehnt.", "The cabinet rejected the report.", "nicht"),
    ("Das ist nicht unwahrscheinlich.", "That is unlikely.", "nicht"),
    ("Sie wollten den Brief nicht lesen.", "They did want to read the letter.", "nicht"),
    ("Die Steuer trifft nicht nur die Reichen.", "The tax hits only the rich.", "nicht"),
    ("Das trifft nicht nur die Reichen, sondern auch die Armen.", "That hits not the rich but the poor.", "nicht"),
    ("Das Geld reicht nicht. Das Kabinett zögert nicht.", "There is enough. The cabinet is not hesitating.", "nicht"),
    (
        "Wenn die Finanzierung nicht gesichert ist, wird nicht gebaut.",
        "If the funding is secured, nothing will be built.",
        "nicht",
    ),
]  # fmt: skip

ADDED = [
    ("Der Bundestag hat das Gesetz verabschiedet.", "The Bundestag has not passed the law.", "not"),
    ("Die Regierung plant neue Steuern.", "The government isn't planning new taxes.", "n't"),
    ("Die Regierung wird das Geld zahlen.", "The government will never pay the money.", "never"),
    ("Die Opposition unterstützt den Antrag.", "Nobody in the opposition supports the motion.", "Nobody"),
    ("Es gibt Beweise für den Betrug.", "There is no evidence of fraud.", "no"),
    ("Der Vertrag verlängert sich, wenn beide zustimmen.", "The treaty is extended unless both agree.", "unless"),
]

DOUBTFUL = [
    ("Wird die Steuer nicht gesenkt?", "Will the tax be cut?"),
]

SILENT = [
    ("Das Gesetz gilt nicht.", "The Act does not apply."),
    ("Nicht nur Paris zögert.", "Paris is not the only one to hesitate."),
    ("Nicht zuletzt die Preise sind gestiegen.", "Prices in particular have risen."),
    ("Nicht weniger als 40 Anträge liegen vor.", "As many as 40 motions have been tabled."),
    ("Ob der Rat zustimmt oder nicht, ist offen.", "It is open whether the Council will agree."),
    ("Die Nichtregierungsorganisationen warnen.", "The NGOs issue a warning."),
    ("Ärzte ohne Grenzen hilft.", "Médecins Sans Frontières is helping."),
    ("Das Gesetz gilt, es sei denn, der Rat widerspricht.", "The Act applies unless the Council objects."),
    ("Die Frist endet erst im Mai.", "The period does not end until May."),
    ("Siehe Nr. 4.", "See No. 4."),
    ("Nein.", "No."),
    ("Der Bundestag hat zugestimmt, nicht wahr?", "The Bundestag has agreed, hasn't it?"),
    ("Nur wer zahlt, darf wählen.", "Nobody who does not pay may vote."),
    ("Der Entwurf `not null` gilt.", "The draft `not null` applies."),
    ("Nicht übersetzt.", "Nicht übersetzt."),
    ("Das gilt nicht.", ""),
]


def remarks(source: str, target: str) -> list[Remark]:
    return list(NEGATION.check(Pair(source, target)))


@pytest.mark.parametrize(("source", "target", "word"), LOST)
def test_a_lost_negation_is_an_error(source: str, target: str, word: str) -> None:
    (found,) = remarks(source, target)
    assert found.severity is None
    assert found.source
    assert source[slice(*found.source)] == word
    assert f'"{word}"' in found.message or target[slice(*found.target or (0, 0))] in found.message


@pytest.mark.parametrize(("source", "target", "word"), ADDED)
def test_an_added_negation_is_an_error(source: str, target: str, word: str) -> None:
    (found,) = remarks(source, target)
    assert (found.severity, found.source) == (None, None)
    assert found.target
    assert target[slice(*found.target)] == word


@pytest.mark.parametrize(("source", "target"), DOUBTFUL)
def test_where_it_is_not_sure_it_warns(source: str, target: str) -> None:
    (found,) = remarks(source, target)
    assert found.severity == "warning"
    assert found.confidence <= 0.5


@pytest.mark.parametrize(("source", "target"), SILENT)
def test_what_needs_no_counterpart(source: str, target: str) -> None:
    assert remarks(source, target) == []


@pytest.mark.parametrize(("source", "target"), FREE)
def test_the_same_in_other_words(source: str, target: str) -> None:
    assert remarks(source, target) == []


def test_the_place_of_a_lost_negation_in_the_second_sentence() -> None:
    source = "Die Lage ist nicht gut. Der Rat wird dem Vertrag nicht zustimmen."
    (found,) = remarks(source, "The situation is not good. The Council will agree to the treaty.")
    assert found.source
    assert source.index("nicht zustimmen") == found.source.start


@pytest.mark.parametrize("unit", ["nicht ", "kein a, ", "unfrei ", "aus ", "ohne, ", "a", "nicht nur "])
@pytest.mark.parametrize("translation", ["not ", "He did agree. ", "un", "x"])
def test_long_input_takes_no_time(unit: str, translation: str) -> None:
    begin = time.perf_counter()
    remarks(unit * (100_000 // len(unit)), translation * (100_000 // len(translation)))
    assert time.perf_counter() - begin < 1
