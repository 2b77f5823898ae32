"""What holds for every candidate: the term is there, the rest is as it was, and nothing is offered that is broken."""

import re
from difflib import SequenceMatcher

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.glossary import hit_of, make_term
from translate_kit.draft.replacement import Replacement, replacements
from translate_kit.glossary.term import Hit, Term
from translate_kit.glossary.verify import verify

ARMISTICE = make_term("Waffenstillstand", "armistice", en_forbidden=("truce",), case="lower")
MEMBER = make_term(
    "Abgeordneter", "member of parliament", en_plural="members of parliament", en_admitted=("MP",), case="lower"
)
UNION = make_term("Gewerkschaft", "trade union", en_forbidden=("union",), case="lower")
DISARMAMENT = make_term("Abrüstung", "disarmament", en_plural="-", en_admitted=("arms control step",), case="lower")
TALKS = make_term("Friedensverhandlungen", "peace negotiations", en_plural="-", number="plural", case="lower")
BUNDESTAG = make_term("Bundestag", "Bundestag", en_plural="-")
NATO = make_term("NATO", "NATO", en_plural="-", pos="name")
RATIFY = make_term("ratifizieren", "ratify", en_plural="-", pos="verb", case="lower")
TERMS = (ARMISTICE, MEMBER, UNION, DISARMAMENT, TALKS, BUNDESTAG, NATO, RATIFY)


def choices(text: str) -> list[str]:
    return text.split(" ")


LEFT = choices(
    "the The a A an this these those that such no every both several three 141 their whose of in with and as there is "
    "are was were have new old, complete proposed German trade peace “ ( **a** defence said when because many much few"
)
RIGHT = choices(
    "is are was were have has do talks summit meeting of in the and which that who union party negotiations "
    "parliament’s , ; ” ) . – held agreed still not Müller 2024 by 's ’ - -related /CSU [^1]"
)
SPANS = choices(
    "truce truces ceasefire deputies MPs politicians Parliament NATO Nato alliance Truce TRUCE cease-fire union unions "
    "negotiation talks arms-cut approved approves approving Europe Länder United\u00a0States defence|secretary"
)


def put(sentence: str, words: str, term: Term, hit: Hit | None = None) -> list[str]:
    start = sentence.index(words)
    return [found.text for found in replacements(sentence, start, start + len(words), term, hit=hit)]


@st.composite
def marked(draw: st.DrawFn) -> tuple[str, int, int, Term]:
    left = " ".join(draw(st.lists(st.sampled_from(LEFT), max_size=6)))
    right = draw(st.lists(st.sampled_from(RIGHT), max_size=6))
    span = draw(st.sampled_from(SPANS)).replace("|", " ")
    before = f"{left} " if left else ""
    after = "".join(one if re.match(r"[^\w–]", one) else f" {one}" for one in right)
    return before + span + after, len(before), len(before) + len(span), draw(st.sampled_from(TERMS))


def words(text: str) -> list[str]:
    return re.findall(r"\S+", text)


def check(sentence: str, start: int, end: int, term: Term, found: Replacement) -> None:
    assert found.rendering == found.text[found.start : found.end]
    verdict = verify([hit_of(term)], found.text)[0]
    assert verdict.status in ("satisfied", "admitted")
    before, after = words(sentence), words(found.text)
    first, last = len(words(sentence[:start])), len(words(sentence[end:]))
    for kind, left, right, new_left, new_right in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        near = left >= first - 7 and right <= len(before) - last + 9
        assert kind == "equal" or near, (before[left:right], after[new_left:new_right])
    assert abs(len(after) - len(before)) <= 4 + len(words(found.rendering))
    assert not re.search(r"\b(a|an|the) (a|an|the)\b", found.text.casefold()) or re.search(
        r"\b(a|an|the),? .?(a|an|the)\b", sentence.casefold()
    )


@settings(max_examples=600, deadline=None)
@given(marked())
def test_the_term_is_there_and_only_its_neighbourhood_changes(case: tuple[str, int, int, Term]) -> None:
    sentence, start, end, term = case
    found = replacements(sentence, start, end, term)
    assert len({one.text for one in found}) == len(found) <= 4
    for one in found:
        check(sentence, start, end, term, one)
    assert found == replacements(sentence, start, end, term)


@settings(max_examples=300, deadline=None)
@given(st.text(st.sampled_from("ab ’'-–*_<>/.,:“”`[]()tX5\u00a0\u00ad\u0301ß"), max_size=40), st.data())
def test_no_text_breaks_it(noise: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(noise)))
    sentence = noise[:at] + "truce" + noise[at:]
    start = data.draw(st.integers(0, len(sentence)))
    end = data.draw(st.integers(start, len(sentence)))
    for term in TERMS:
        for found in replacements(sentence, start, end, term):
            assert found.rendering == found.text[found.start : found.end]


@pytest.mark.parametrize(
    "left", ["The ", "Their new ", "In May, the ", "x <i>the</i> “", "No ", "the\u00a0", "Of the ("]
)
@pytest.mark.parametrize(
    "right", [".", " held.", "’ and", ", he said.", " talks", " (2024)", "[^2] held – see https://x.y/a b"]
)
def test_where_nothing_has_to_agree_all_else_stays_byte_for_byte(left: str, right: str) -> None:
    sentence = f"{left}ceasefire{right}"
    found = replacements(sentence, len(left), len(left) + len("ceasefire"), ARMISTICE)
    assert [one.text for one in found] == [f"{left}armistice{right}"]
    assert (found[0].start, found[0].end) == (len(left), len(left) + len("armistice"))


def test_the_span_is_told_from_the_same_words_elsewhere() -> None:
    sentence = "A truce is a truce is a truce."
    (found,) = replacements(sentence, sentence.rindex("truce"), len(sentence) - 1, ARMISTICE)
    assert found.text == "A truce is a truce is an armistice."
    assert found.start == found.text.index("armistice")


def test_admitted_renderings_come_only_where_the_preferred_one_cannot_agree() -> None:
    assert put("Three lawmakers left.", "lawmakers", MEMBER) == ["Three members of parliament left."]
    mass = make_term("Abrüstung", "disarmament", en_plural="-", en_admitted=("arms reductions",), case="lower")
    assert put("Three cuts failed.", "cuts", mass) == ["Three arms reductions failed."]
    assert put("The cut failed.", "cut", mass) == ["The disarmament failed."]


def test_an_admitted_rendering_is_not_offered_for_itself() -> None:
    term = make_term("Russland", "Russia", en_plural="-", en_admitted=("Russian",), pos="name")
    assert put("The Russian public knows.", "Russian", term) == []
    assert put("The trade union left.", "union", UNION) == ["The trade union left."]


def test_before_another_noun_a_shorter_admitted_rendering_is_offered_too() -> None:
    term = make_term("Fraktionschef", "head of the group", en_admitted=("group leader",), case="lower")
    assert put("The boss elections failed.", "boss", term) == [
        "The head of the group elections failed.",
        "The group leader elections failed.",
    ]


def test_the_german_tells_the_number_where_the_english_does_not() -> None:
    sentence = "The headquarters moved."
    term = make_term("Zentrale", "head office", case="lower")
    one, many = Hit(term, 4, 12, "Zentrale"), Hit(term, 4, 13, "Zentralen")
    assert put(sentence, "headquarters", term, one) == ["The head office moved."]
    assert put(sentence, "headquarters", term, many) == ["The head offices moved."]
    assert put("The headquarters are new.", "headquarters", term, one) == ["The head offices are new."]


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("The ceasefires held.", "ceasefire"),
        ("The ceasefire held.", "easefire"),
        ("The ceasefire held.", "ceasef"),
        ("The **cease**fire held.", "cease**fire"),
        ("The old, ceasefire held.", "old, ceasefire"),
        ("The ceasefire held.", " "),
        ("The ceasefire held.", "The"),
        ("See https://example.org/ceasefire now.", "ceasefire"),
        ("See a@ceasefire.org now.", "ceasefire"),
        ("Type `the ceasefire` now.", "ceasefire"),
        ('An <abbr title="ceasefire">x</abbr>.', "ceasefire"),
    ],
)
def test_words_that_are_no_words_are_left_alone(sentence: str, words: str) -> None:
    assert put(sentence, words, ARMISTICE) == []


def test_a_hyphenated_compound_takes_no_rendering_of_several_words() -> None:
    assert put("All truce-related talks failed.", "truce", ARMISTICE) == ["All armistice-related talks failed."]
    assert put("All lawmaker-related talks failed.", "lawmaker", UNION) == []
    assert put("A union/party deal failed.", "union", UNION) == []
    assert put("A lawmaker-led group left.", "lawmaker", MEMBER) == ["An MP-led group left."]


def test_both_readings_of_a_name_are_offered() -> None:
    assert put("The alliance has grown.", "alliance", NATO) == ["NATO has grown.", "The NATO has grown."]
    assert put("The alliance summit ended.", "alliance", NATO) == ["The NATO summit ended.", "NATO summit ended."]
    assert put("Parliament voted.", "Parliament", BUNDESTAG) == ["The Bundestag voted.", "Bundestag voted."]


def test_a_term_that_the_verifier_would_call_wrong_there_is_not_offered() -> None:
    term = make_term("Teilung", "division", en_forbidden=("army division",), case="lower")
    assert put("The army split came.", "split", term) == []


def test_participle_and_past_are_both_offered_where_they_differ() -> None:
    withdraw = make_term("abziehen", "withdraw", en_plural="-", pos="verb", case="lower")
    assert put("The troops recalled by Berlin left.", "recalled", withdraw)[0] == "The troops withdrawn by Berlin left."
    assert set(put("Soldiers recalled in May left.", "recalled", withdraw)) == {
        "Soldiers withdrew in May left.",
        "Soldiers withdrawn in May left.",
    }
