"""Finding terms: what inflection, compounds, conditions and rivals do, and what the explanation says."""

import subprocess
import sys

import pytest

from tests.support.glossary import make_glossary, make_term
from translate_kit.glossary.match import Matcher
from translate_kit.glossary.term import Term

INFLECTED = {
    "Koalition der Willigen": "ohne die Koalitionen der Willigen",
    "Sicherheitsgarantie": "von Sicherheitsgarantien",
    "Artikel 5": "des Artikels 5",
    "Schutzschirm": "des Schutzschirms",
    "Bodentruppen": "mit einer Bodentruppe",
    "Waffenstillstand": "alle Waffenstillstände",
    "Gebietsabtretung": "trotz der Gebietsabtretungen",
    "Pufferzone": "in den Pufferzonen",
    "Maximalforderung": "ihrer Maximalforderungen",
    "Friedenstruppe": "die Friedenstruppen",
    "Verhandlungstisch": "des Verhandlungstisches",
    "Rüstungskontrolle": "der Rüstungskontrollen",
    "Atommacht": "zweier Atommächte",
    "Regierungschef": "den Regierungschefs",
    "Staats- und Regierungschefs": "der Staats- und Regierungschefs",
    "Beistandsgarantie": "keine Beistandsgarantien",
    "Verbündeter": "unseren Verbündeten",
    "Haushaltsausschuss": "des Haushaltsausschusses",
    "Grenzverlauf": "die Grenzverläufe",
    "Ausschuss": "alle Ausschuesse",
    "Europäischer Rat": "des Europaeischen Rates",
    "Abgeordneter": "die Abgeordnete",
    "konstruktives Misstrauensvotum": "des konstruktiven Mißtrauensvotums",
    "Generalsekretär": "den Generalsekretären",
    "Aufständischer": "den Aufständischen",
    "Bündnis": "zweier Bündnisse",
    "Gremium": "den Gremien",
    "Streitkräfte": "den Streitkräften",
}


def surfaces(text: str, *terms: Term) -> list[str]:
    return [hit.surface for hit in Matcher(make_glossary(*terms)).find(text)]


def reasons(text: str, *terms: Term) -> list[str]:
    return [refusal.reason for refusal in Matcher(make_glossary(*terms)).explain(text).refused]


@pytest.mark.parametrize(("de", "text"), INFLECTED.items())
def test_inflected_political_terms_are_found(de: str, text: str) -> None:
    words = len(de.split())
    assert surfaces(text, make_term(de)) == [" ".join(text.split()[-words:])]


@pytest.mark.parametrize(
    ("de", "text"),
    [
        ("Abkommen", "Sie sind davon abgekommen."),
        ("Abkommen", "Er kam ab."),
        ("Bundestag", "Die Bundestagsfraktion"),
        ("Fraktion", "die fraktionelle Arbeit"),
        ("Artikel 5", "Artikel 50"),
        ("Artikel 5", "Artikel 5a"),
        ("Artikel 5", "Artikel, 5 Seiten lang"),
        ("Rat", "Er rat und rät."),
        ("Wahl", "Die Wähler"),
        ("Bundestag", "Bundestags- und Landtagswahlen"),
        ("Bürger", "Bürger*innenrat"),
        ("Politiker", "Politikerinnen"),
        ("Politiker", "Die Politik"),
        ("UN", "Un bel di"),
        ("Rat", "Die Raten steigen."),
        ("Not", "Diplomatische Noten"),
        ("Botschafter", "Zwei Botschaften"),
        ("Mindestlohn", "Der Mindestlöhner zahlt."),
        ("Tatverdächtige", "Tatverdächtig ist niemand."),
        ("Artikel 5", "Artikel 5,5 Millionen"),
        ("Artikel 5", "Artikel 5.2"),
        ("Artikel 5", "die Artikel 5 bis 8"),
        ("Bundestag", "https://www.Bundestag.de/Presse"),
        ("Bundestag", "www.Bundestag.de"),
        ("Bundestag", "Presse@Bundestag.de"),
        ("Kreml", "Das Foto heißt Kreml.jpg."),
        ("Rom", "Der Speicher ist ROM."),
    ],
)
def test_look_alikes_are_not_found(de: str, text: str) -> None:
    assert surfaces(text, make_term(de)) == []


@pytest.mark.parametrize(
    "text",
    [
        "„Koalition“ der Willigen",
        "**Koalition** der _Willigen_",
        "Koalition der\u00a0Willigen",
        "Koalition\nder  Willigen",
        "Koa\u00adlition der Willi\u00adgen",
        "KOALITION DER WILLIGEN",
        "„Koalition der Willigen“",
    ],
)
def test_what_stands_around_and_between_words_does_not_hide_a_term(text: str) -> None:
    (found,) = surfaces(text, make_term("Koalition der Willigen"))
    assert found == text.strip("„“" if text.startswith("„Koalition der") else "").strip("*") or found in text


@pytest.mark.parametrize("text", ["Koalition, der Willigen", "Koalition der. Willigen", "Koalition (der) Willigen"])
def test_punctuation_parts_a_term(text: str) -> None:
    assert surfaces(text, make_term("Koalition der Willigen")) == []


def test_the_longest_term_wins_and_the_shorter_one_says_why_it_lost() -> None:
    terms = (make_term("Koalition"), make_term("Koalition der Willigen"))
    text = "Die Koalition der Willigen und die Koalition in Berlin"
    assert surfaces(text, *terms) == ["Koalition der Willigen", "Koalition"]
    assert reasons(text, *terms) == ["part of Koalition der Willigen, which is taken by Koalition der Willigen"]


def test_the_head_of_a_hyphenated_compound_is_enforced_its_modifier_not() -> None:
    (hit,) = Matcher(make_glossary(make_term("Sanktionspaket"))).find("Das EU-Sanktionspaket gilt.")
    assert (hit.surface, hit.enforceable) == ("Sanktionspaket", True)
    assert surfaces("Der NATO-Gipfel", make_term("NATO")) == []


def test_a_term_of_several_words_and_a_name_are_reported_as_modifiers() -> None:
    matcher = Matcher(make_glossary(make_term("Artikel 5"), make_term("Selenskyj", pos="name")))
    hits = matcher.find("Die Artikel-5-Garantie beim Selenskyj-Besuch")
    assert [(hit.surface, hit.enforceable) for hit in hits] == [("Artikel-5", False), ("Selenskyj", False)]


def test_solid_heads_are_reported_only_where_the_term_asks_for_it() -> None:
    text = "Die Wirtschaftssanktionen"
    assert surfaces(text, make_term("Sanktion")) == []
    (hit,) = Matcher(make_glossary(make_term("Sanktion", match="compound-head"))).find(text)
    assert (hit.surface, hit.enforceable) == ("Wirtschaftssanktionen", False)


def test_heads_are_found_behind_sharp_s() -> None:
    assert surfaces("Der Straßenbauausschuss", make_term("Ausschuss", match="compound-head")) == ["Straßenbauausschuss"]


@pytest.mark.parametrize("text", ["Koalition" * 20_000, "Koalition-" * 20_000, "Koalition " * 2_000, "(" * 50_000])
def test_monstrous_input_is_no_trouble(text: str) -> None:
    Matcher(make_glossary(make_term("Koalition", match="compound-head"))).explain(text)


def test_words_that_only_end_like_a_term_are_no_compounds() -> None:
    terms = [make_term(de, match="compound-head") for de in ("Rat", "Fraktion", "Aktion", "Union", "Macht", "Drohne")]
    for whole in (
        "Vorrat",
        "Heirat",
        "Verrat",
        "Apparat",
        "Infraktion",
        "Redaktion",
        "Reaktion",
        "Reunion",
    ):
        assert surfaces(whole, *terms) == []
    assert surfaces("Kampfdrohnen", *terms) == ["Kampfdrohnen"]  # one piece for HanTa, but behind a common noun


def test_exact_terms_are_found_as_written_only() -> None:
    ampel = make_term("Ampel", match="exact")
    assert surfaces("Die Ampel, Ampeln, eine Ampel-Koalition, die Fußgänger-Ampel, AMPEL", ampel) == ["Ampel"]


@pytest.mark.parametrize(
    ("text", "surface", "whole"),
    [
        ("Friedens- und Sicherheitspolitik", "Friedens-", "Friedenspolitik"),
        ("Friedens-, Außen- und die Sicherheitspolitik", "Friedens-", "Friedenspolitik"),
        ("Sicherheitspolitiken und -frieden", None, None),
    ],
)
def test_the_short_half_of_a_coordination_is_reported(text: str, surface: str | None, whole: str | None) -> None:
    hits = Matcher(make_glossary(make_term("Friedenspolitik"))).find(text)
    assert [(hit.surface, hit.reason, hit.enforceable) for hit in hits] == (
        [(surface, f"stands for {whole}", False)] if surface else []
    )


@pytest.mark.parametrize(
    ("de", "text"),
    [
        ("Politiker", "Politiker*innen"),
        ("Politiker", "Politiker_in"),
        ("Politiker", "PolitikerInnen"),
        ("Politiker", "Politiker(innen)"),
        ("Politiker", "Politiker/-innen"),
        ("Abgeordneter", "Abgeordnete:r"),
        ("Abgeordneter", "Abgeordnete(r)"),
        ("Experte", "Expert:innen"),
        ("Beamter", "Beamt*innen"),
        ("Arzt", "Ärzt*innen"),
    ],
)
def test_gendered_forms_belong_to_their_term(de: str, text: str) -> None:
    assert surfaces(f"Viele {text} kamen.", make_term(de)) == [text]


def test_verbs_are_found_in_one_piece_and_in_two() -> None:
    verb = make_term("abstimmen", pos="verb")
    assert surfaces("Wer hat abgestimmt?", verb) == ["abgestimmt"]
    assert surfaces("Der Bundestag stimmt morgen ab, der Bundesrat nicht.", verb) == ["stimmt"]
    assert surfaces("Das stimmt; ab morgen gilt es.", verb) == []
    assert surfaces("Das Abstimmen dauert.", verb) == []
    phrase = make_term("in Kraft treten", pos="verb")
    assert surfaces("Das Gesetz trat gestern in Kraft.", phrase) == ["in Kraft"]
    assert surfaces("Das Gesetz ist in Kraft.", phrase) == []


def test_adjectives_are_declined() -> None:
    for pos in ("adjective", "noun"):
        wrong = make_term("völkerrechtswidrig", pos=pos)
        assert surfaces("Ein völkerrechtswidriger Angriff ist völkerrechtswidrig.", wrong) == [
            "völkerrechtswidriger",
            "völkerrechtswidrig",
        ]
        assert surfaces("Die Völkerrechtswidrigkeit", wrong) == []


def test_conditions_decide_and_say_so() -> None:
    rat = make_term("Rat", require="EU|Brüssel", exclude="um Rat")
    assert surfaces("In Brüssel tagt der Rat.", rat) == ["Rat"]
    assert reasons("Der Rat tagt.", rat) == ["nothing in the sentence is what the term requires: EU|Brüssel"]
    assert reasons("Er bat in Brüssel um Rat.", rat) == ["it stands in what the term excludes: um Rat"]


def test_of_two_terms_with_one_form_the_one_with_a_condition_that_holds_wins() -> None:
    plain, council = make_term("Rat", id="advice"), make_term("Rat", id="council", require="EU")
    matcher = Matcher(make_glossary(plain, council))
    assert [hit.term.id for hit in matcher.find("Der Rat der EU")] == ["council"]
    assert [hit.term.id for hit in matcher.find("Ein guter Rat")] == ["advice"]


@pytest.mark.parametrize(
    ("de", "text", "reason"),
    [
        ("Koalition", "die koalition", "lower case, the term has a capital"),
        ("Bundestag", "Die Bundestagsfraktion", "only the beginning of Bundestagsfraktion"),
        ("NATO", "Der NATO-Gipfel", "modifier of the compound NATO-Gipfel"),
        ("Artikel 5", "Artikel 50", "50 stands where Artikel 5 has 5"),
        ("Artikel 5", "Artikel 5–7", "a range of numbers"),
        ("Europäischer Rat", "ein europäischer Rat", "europäischer: lower case, the term has a capital"),
        ("Botschafter", "Zwei Botschaften", "no form of Botschafter for either lemmatiser"),
    ],
)
def test_refusals_are_explained(de: str, text: str, reason: str) -> None:
    assert reasons(text, make_term(de)) == [reason]


def test_hits_are_explained() -> None:
    terms = [make_term(de) for de in ("Verhandlung", "Atommacht", "Bundesland", "Vertrag", "Klausel")]
    hits = Matcher(make_glossary(*terms)).find("Verhandlungen der Atommächte und Bundesländer über Klauseln, Verträge")
    assert [hit.reason for hit in hits] == [
        "regular ending -en",
        "regular ending -e with umlaut",
        "lemma bundesland (HanTa)",
        "regular ending -n",
        "lemma vertrag (HanTa)",
    ]


def test_the_lemmatisers_are_loaded_only_when_a_word_needs_them() -> None:
    program = """
import sys
from translate_kit.glossary.match import Matcher
from translate_kit.glossary.term import Glossary, Term
matcher = Matcher(Glossary((Term(id="k", de="Koalition", en="coalition"),), "x"))
assert matcher.find("Die Koalition und andere Koalitionen streiten über die Waffenstillstände.")
assert not {"HanTa", "simplemma", "numpy"} & set(sys.modules)
"""
    subprocess.run([sys.executable, "-c", program], check=True)
