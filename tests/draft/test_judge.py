"""Every reason to refuse a candidate, beside a candidate like it that is sound."""

import pytest

from tests.support.enforcing import concept, glossary
from translate_kit.draft.enforcement.judge import refusal
from translate_kit.draft.terms import TermReader
from translate_kit.glossary.term import Hit, Term
from translate_kit.glossary.verify import verify

TERMS = (
    concept("fraktion"),
    concept("gewerkschaft"),
    concept("waffenstillstand"),
    concept("abgeordneter"),
    concept("abkommen"),
    concept("bundestag"),
    Term(id="vereinbarung", de="Vereinbarung", en="agreement", en_forbidden=("deal",)),
    Term(
        id="ampel", de="Ampelkoalition", en="traffic-light coalition", en_forbidden=("traffic light coalition party",)
    ),
)


def judged(german: str, before: str, after: str, wanted: int = 0) -> str:
    reader = TermReader(glossary(*TERMS))
    return refusal(german, before, reader.verdicts(german, before), after, reader.verdicts(german, after), wanted)


FRAKTION = "Die Fraktion lobt das Gesetz."
FACTION = "The faction praises the law."
LONG = "Die Fraktion berät am Montag in Berlin mit dem Minister über das Gesetz und den Zeitplan der Reform."
LONG_BEFORE = "On Monday in Berlin the faction discusses the law and the timetable of the reform with the minister."
LONG_AFTER = LONG_BEFORE.replace("faction", "parliamentary group")


@pytest.mark.parametrize(
    ("german", "before", "after"),
    [
        (FRAKTION, FACTION, "The parliamentary group praises the law."),
        (FRAKTION, FACTION, "The law is praised by the parliamentary group."),
        (FRAKTION, FACTION, "“Parliamentary group” praises the law."),
        (FRAKTION, FACTION, "The parliamentary group's law."),
        (FRAKTION, FACTION, "The Parliamentary Group praises the law!"),
        (LONG, LONG_BEFORE, LONG_AFTER),
        # twice in German, twice in English; once is enough
        ("Die Fraktion lobt die Fraktion.", "The faction praises the faction.",
         "The parliamentary group praises the parliamentary group."),
        ("Die Fraktion lobt die Fraktion.", "The faction praises the faction.",
         "The parliamentary group praises the faction."),
        # a wrong word that stands for something else may stay
        ("Die Gewerkschaft lobt die Union.", "The union praises the union.", "The trade union praises the union."),
        # words that another term has for itself
        ("Das Abkommen bricht die Vereinbarung.", "The deal breaks the deal.",
         "The agreement breaks the agreement."),
        ("Der Abgeordnete in Wien wartet, aber der Abgeordnete in Genf schweigt.",
         "The deputy in Vienna waits, but the deputy in Geneva remains silent.",
         "The member of parliament in Vienna waits, but the member of parliament in Geneva remains silent."),
        # names, numbers and quotes are kept
        ("Die Fraktion „Volt 2“ lobt Meier.", "The faction “Volt 2” praises Meier.",
         "The parliamentary group “Volt 2” praises Meier."),
        # a German name of the term itself may go, and what English shares with German may come
        ("Die Fraktion lobt den Bundestag.", "The Fraktion praises the lower house.",
         "The parliamentary group praises the Bundestag."),
        # in a heading with capitals throughout nothing tells a name
        ("Streit der Fraktion", "Dispute of the Congress Faction", "Dispute of the parliamentary group"),
        # a small word that both languages have is no name
        ("In Wien gibt es keinen Waffenstillstand.", "In Vienna there is no ceasefire.",
         "There is no armistice in Vienna."),
        ("So lobt die Fraktion das Gesetz.", "So the faction praises the law.",
         "That is how the parliamentary group praises the law."),
        # a fault of the draft is no fault of the candidate
        ("Die Fraktion lobt Meier nicht.", "The the faction lauds him.", "The the parliamentary group lauds him."),
        ("Die Fraktion zahlt 42 Euro.", "The faction pays 24 euros.", "The parliamentary group pays 24 euros."),
    ],
)  # fmt: skip
def test_sound(german: str, before: str, after: str) -> None:
    assert judged(german, before, after) == ""


@pytest.mark.parametrize(
    ("german", "before", "after", "reason"),
    [
        (FRAKTION, FACTION, "The group praises the law.", "it does not say the term"),
        (FRAKTION, FACTION, FACTION, "it does not say the term"),
        (FRAKTION, FACTION, "The group of parliament praises the law.", "it does not say the term"),
        (FRAKTION, FACTION, "The parliamentary groupings praise the law.", "it does not say the term"),
        (FRAKTION, FACTION, "The non-parliamentary group praises the law.",
         '"parliamentary group" is part of a longer word'),
        (FRAKTION, FACTION, "The parliamentary group praises the parliamentary group.",
         '"parliamentary group" is said twice'),
        (FRAKTION, FACTION, "The parliamentary group, the parliamentary groups, praises the law.",
         '"parliamentary group" is said twice'),
        (FRAKTION, FACTION, "The parliamentary group of the faction praises the law.",
         '"faction" still stands beside it'),
        (FRAKTION, FACTION, "The parliamentary group praises the law of the Factions.",
         '"Factions" still stands beside it'),
        ("Die Fraktion lobt das Gesetz.", "The Fraktion praises the law.",
         "The parliamentary group Fraktion praises the law.", '"Fraktion" still stands beside it'),
        ("Die Fraktion lobt die Gewerkschaft.", "The faction praises the trade union.",
         "The parliamentary group praises the union.", '"trade union" for Gewerkschaft is lost'),
        ("Die Fraktion lobt die Gewerkschaft.", "The faction praises the union.",
         "The parliamentary group praises it.", '"union" for Gewerkschaft is lost'),
        ("Die Fraktion aus dem Westen lobt Meier.", "The faction from the West praises Meier.",
         "The parliamentary group praises Meier.", '"West" is lost'),
        ("Die Fraktion lobt Meier.", "The faction praises Meier.", "The parliamentary group praises Maier.",
         '"Meier" is lost'),
        ("Die Fraktion lobt Meier-Lang.", "The faction praises Meier-Lang.", "The parliamentary group praises Meier.",
         '"Meier-Lang" is lost'),
        ("Die Fraktion zahlt 4 Euro.", "The faction pays 4 euros.", "The parliamentary group pays four euros.",
         '"4" is lost'),
        ("Die Fraktion zahlt 1.200 Euro.", "The faction pays 1,200 euros.", "The parliamentary group pays 1,300 euros.",
         'the number "1.200" is not in the draft'),
        ("Die Fraktion sagte „Ja“.", "The faction said “yes”.", "The parliamentary group said yes.",
         "quotation marks are lost"),
        (FRAKTION, FACTION, "The parliamentary group praises praises the law.", '"praises" is repeated'),
        (FRAKTION, FACTION, "The parliamentary group praises the law, praises the law.",
         '"praises the law" is repeated'),
        (LONG, LONG_BEFORE, LONG_AFTER.replace("with the minister", "on Monday in Berlin with the minister"),
         '"on monday in berlin" is repeated'),
        (LONG, LONG_BEFORE, "The parliamentary group discusses it on Monday in Berlin.",
         "much of the sentence is lost"),
        (FRAKTION, FACTION, "The parliamentary group praises the law and everything else that the house has ever said.",
         "the sentence grows too long"),
        ("Die Fraktion lobt das Gesetz nicht.", "The faction does not praise the law.",
         "The parliamentary group praises the law.", '"nicht" - no negation seen in the draft'),
        ("Die Fraktion lobt **Gesetze**.", "The faction praises **laws**.", "The parliamentary group praises laws.",
         "the emphasis (**) is not in the draft as in the German"),
        ("Die Fraktion lobt `x.y`.", "The faction praises `x.y`.", "The parliamentary group praises x.y.",
         "the code `x.y` is not in the draft"),
        ("Die Fraktion zahlt Milliarden.", "The faction pays billions.", "The parliamentary group pays millions.",
         '"Milliarden" is billion in English; the draft has none'),
        ("Die Fraktion lobt die Straße.", "The faction praises the road.",
         "The parliamentary group praises the Straße.", '"Straße" is left in German'),
        ("Die Fraktion lobt den Ausschuss.", "The faction praises the committee.",
         "The parliamentary group praises the Ausschuss.", '"Ausschuss" is left in German'),
        (FRAKTION, FACTION, "The parliamentary group praises und lobt auch the law.",
         'German left in the draft: "und", "auch"'),
    ],
)  # fmt: skip
def test_refused(german: str, before: str, after: str, reason: str) -> None:
    assert judged(german, before, after) == reason


def test_a_rendering_that_was_said_twice_before_may_stay_so() -> None:
    german = "Die Fraktion lobt die Gewerkschaft."
    before = "The parliamentary group of the parliamentary group praises the union."
    after = before.replace("union", "trade union")
    assert judged(german, before, after, wanted=1) == ""


def test_several_wrong_words_may_go_one_by_one_but_one_has_to_go() -> None:
    german = "Die Fraktion lobt die Fraktion der Fraktion."
    before = "The faction praises the faction of the faction."
    once = "The parliamentary group praises the faction of the faction."
    assert judged(german, before, once) == ""
    assert judged(german, before, f"{before} The parliamentary group") == '"faction" still stands beside it'


def test_a_longer_wrong_rendering_is_none_that_is_right() -> None:
    german = "Die Ampelkoalition zögert."
    before = "The alliance hesitates."
    assert judged(german, before, "The traffic-light coalition hesitates.") == ""
    assert judged(german, before, "The traffic light coalition party hesitates.") == "it does not say the term"


def test_the_same_word_in_another_form_is_said_twice() -> None:
    term = Term(id="abdecken", de="abdecken", en="covering", pos="verb")
    german, before = "Die Klagen decken alles ab.", "The complaints cover everything."
    after = "The complaints cover everything, covering power."
    hit = Hit(term, german.index("decken"), german.index("decken") + 6, "decken")
    reason = refusal(german, before, verify([hit], before), after, verify([hit], after), 0)
    assert reason == '"cover" still stands beside it'
    mended = "The complaints are covering everything."
    assert refusal(german, before, verify([hit], before), mended, verify([hit], mended), 0) == ""
