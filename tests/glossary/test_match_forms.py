"""Finding terms in less usual forms: hyphens, articles of laws, verb phrases, short tables, conditions by place."""

from pathlib import Path

import pytest

from tests.support.glossary import make_glossary, make_term
from translate_kit.glossary.inflection import is_derived, regular_ending
from translate_kit.glossary.match import Matcher
from translate_kit.glossary.row import part_of_speech
from translate_kit.glossary.table import load_glossary
from translate_kit.glossary.term import Term
from translate_kit.glossary.verify import verify


def surfaces(text: str, *terms: Term) -> list[str]:
    return [hit.surface for hit in Matcher(make_glossary(*terms)).find(text)]


@pytest.mark.parametrize(
    ("text", "surface"),
    [
        ("Das neue Sanktions-Paket gilt.", "Sanktions-Paket"),
        ("Das EU-Sanktions-Paket gilt.", "Sanktions-Paket"),
        ("Viele Sanktions-Pakete gelten.", "Sanktions-Pakete"),
        ("NEUES SANKTIONS-PAKET", "SANKTIONS-PAKET"),
        ("Das Sanktions\u2011Paket gilt.", "Sanktions\u2011Paket"),
        ("Der Sanktions-Paket-Streit dauert.", None),
        ("Das Sanktions- und das Paket", None),
    ],
)
def test_a_solid_term_may_be_written_with_hyphens(text: str, surface: str | None) -> None:
    hits = Matcher(make_glossary(make_term("Sanktionspaket"))).find(text)
    assert [(hit.surface, hit.enforceable) for hit in hits] == ([(surface, True)] if surface else [])


@pytest.mark.parametrize(
    "tail", ["", " Absatz 1", " Abs. 1 Satz 2", " Abs. 3 S. 1", ", Absatz 1", " Nr. 2 Buchstabe a", "\u00a0Abs.\u00a01"]
)
def test_what_says_which_part_of_an_article_does_not_break_the_phrase(tail: str) -> None:
    basic_law = make_term("Art. 5 GG", de_variants=("Artikel 5 GG", "Artikel 5 des Grundgesetzes"))
    for name in ("GG", "des Grundgesetzes"):
        assert surfaces(f"Nach Artikel 5{tail} {name} ist das frei.", basic_law) == [f"Artikel 5{tail} {name}"]
    assert surfaces(f"Nach Artikel 5{tail} der Satzung", basic_law) == []
    assert surfaces(f"Nach Artikel 6{tail} GG", basic_law) == []
    assert surfaces(f"Nach Artikel 5{tail} Unsinn GG", basic_law) == []


def test_the_first_of_several_numbers_is_reported() -> None:
    matcher = Matcher(make_glossary(make_term("Artikel 5")))
    for text in ("Die Artikel 5 und 6 gelten.", "Artikel 5, 6 und 7", "Artikel 5/6"):
        assert [(hit.surface, hit.enforceable) for hit in matcher.find(text)] == [("Artikel 5", False)]
    assert [hit.enforceable for hit in matcher.find("Artikel 5 und seine Folgen, 6 Seiten")] == [True]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Das Gesetz tritt, wie geplant, in Kraft.", True),
        ("In Kraft tritt das Gesetz im Mai.", True),
        ("Das Gesetz tritt am 1. Mai in Kraft.", True),
        ("Sobald es in Kraft getreten ist, gilt es.", True),
        ("Er tritt zurück, das Gesetz bleibt in Kraft.", False),
        ("In Kraft bleibt das Gesetz, das alle treten.", False),
        ("Alle traten an; die Regel ist in Kraft.", False),
        ("Mit Ablauf des Tages war es in Kraft.", False),
    ],
)
def test_a_verb_phrase_stands_in_one_clause(text: str, *, found: bool) -> None:
    hits = surfaces(text, make_term("in Kraft treten", pos="verb"))
    assert bool(hits) is found


def test_participles_are_forms_of_verbs() -> None:
    verb = make_term("verabschieden", pos="verb")
    for form in ("verabschiedend", "verabschiedende", "verabschiedenden", "verabschiedete", "verabschiedeter"):
        assert surfaces(f"Das {form} Parlament", verb) == [form]
    assert surfaces("Das Verabschiedende", verb) == []


def test_adjectives_that_end_like_declined_ones_are_declined() -> None:
    assert surfaces("Ein umstrittener Plan ist umstritten.", make_term("umstritten", pos="adjective")) == [
        "umstrittener",
        "umstritten",
    ]
    assert surfaces("die jüdisch-christliche Welt", make_term("jüdisch-christlich", pos="adjective")) == [
        "jüdisch-christliche"
    ]


def test_people_named_by_an_adjective_are_declined_like_one() -> None:
    greens = make_term("Die Grünen", de_variants=("Grüne",), pos="name")
    assert surfaces("Ein Grüner und eine Grüne trafen den Grünen.", greens) == ["Grüner", "Grüne", "Grünen"]
    assert surfaces("Grünes wächst, und Grün ist schön.", greens) == []
    assert surfaces("Goethes Werke", make_term("Goethe", pos="name")) == ["Goethes"]


def test_an_exclusion_that_touches_a_place_rules_out_that_place_alone() -> None:
    minister = make_term("Außenminister", exclude="US-Außenminister|Außenminister Rubio|im Amt")
    matcher = Matcher(make_glossary(minister))
    text = "Der US-Außenminister traf den Außenminister."
    assert [hit.start for hit in matcher.find(text)] == [text.rindex("Außenminister")]
    soft = "A\u00ad" + text.replace("Auß", "Au\u00adß")
    assert [hit.start for hit in matcher.find(soft)] == [soft.rindex("Au\u00adßen")]
    assert matcher.find("Die Außenminister sind im Amt.") == ()
    assert [item.reason for item in matcher.explain(text).refused] == [
        "it stands in what the term excludes: US-Außenminister"
    ]


@pytest.mark.parametrize(
    ("de", "pos"),
    [
        ("ausweisen", "verb"),
        ("ändern", "verb"),
        ("verhandeln", "verb"),
        ("sein", "verb"),
        ("in Kraft treten", "verb"),
        ("Stellung nehmen", "verb"),
        ("parteilos", "adjective"),
        ("umstritten", "adjective"),
        ("modern", "adjective"),
        ("jüdisch-christlich", "adjective"),
        ("Koalition", "noun"),
        ("Koalition der Willigen", "noun"),
        ("rote Linie", "noun"),
        ("von heute auf morgen", "noun"),
        ("5-Prozent-Hürde", "noun"),
        ("G7", "noun"),
    ],
)
def test_what_a_term_is_whose_table_does_not_say_it(de: str, pos: str) -> None:
    assert part_of_speech(de) == pos


def test_a_table_of_two_columns_finds_verbs_in_two_parts(tmp_path: Path) -> None:
    table = tmp_path / "terms.tsv"
    table.write_text("de\ten\nausweisen\tdesignate\nin Kraft treten\tenter into force\n", encoding="utf-8")
    matcher = Matcher(load_glossary([table]))
    hits = matcher.find("Die Gemeinde weist drei Flächen aus.")
    assert [hit.surface for hit in hits] == ["weist"]
    assert [verdict.status for verdict in verify(hits, "The municipality has designated three areas.")] == ["satisfied"]
    hits = matcher.find("Das Gesetz trat in Kraft.")
    assert [verdict.rendering for verdict in verify(hits, "The law entered into force.")] == ["entered into force"]
    table.write_text("de\ten\tpos\nausweisen\tdesignate\tadjective\n", encoding="utf-8")
    assert Matcher(load_glossary([table])).find("Die Gemeinde weist drei Flächen aus.") == ()


@pytest.mark.parametrize(
    ("form", "lemma", "ending"),
    [
        ("Handelsverträge", "Handelsvertrag", "e with umlaut"),
        ("Ausschüssen", "Ausschuss", "en with umlaut"),
        ("Bundesämter", "Bundesamt", "er with umlaut"),
        ("Zugeständnissen", "Zugeständnis", "sen"),
        ("Kanzlerinnen", "Kanzlerin", "nen"),
        ("Kandidaten", "Kandidat", "en"),
        ("Berichte", "Bericht", ""),
        ("Abschlussberichte", "Abschlussbericht", "e"),
        ("Wahlkämpfer", "Wahlkampf", ""),
        ("Inflationsraten", "Inflationsrat", ""),
        ("Vermittlere", "Vermittler", ""),
        ("Rechts", "Recht", ""),
    ],
)
def test_endings_that_leave_no_doubt(form: str, lemma: str, ending: str) -> None:
    assert regular_ending(form, lemma) == ending


def test_people_are_no_plurals() -> None:
    assert all(is_derived(*pair) for pair in (("Wähler", "Wahl"), ("Landtagern", "Landtag"), ("Bündler", "Bundl")))
    assert not any(
        is_derived(*pair) for pair in (("Völker", "Volk"), ("Bundesländern", "Bundesland"), ("Wahlen", "Wahl"))
    )


def test_a_long_text_takes_a_time_that_grows_with_it() -> None:
    import time

    matcher = Matcher(make_glossary(make_term("Rat", exclude="um Rat|Amt"), make_term("in Kraft treten", pos="verb")))
    begin = time.monotonic()
    text = "Er bat den Rat um Rat und trat in Kraft. " * 5_000
    assert len(matcher.find(text)) == 10_000
    assert matcher.explain(text).refused
    assert time.monotonic() - begin < 20
