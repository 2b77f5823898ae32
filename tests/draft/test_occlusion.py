"""Finding the words that stand for a term by taking the term out of the German, and placing a model's pieces."""

from collections import Counter

import pytest

from tests.support.enforcing import all_concepts, draft, owing, tiny_engine
from tests.support.glossary import hit_of, make_term
from translate_kit.draft.enforcement.demand import debts
from translate_kit.draft.enforcement.occlusion import located, without
from translate_kit.draft.enforcement.words import (
    content_words,
    log_prob_from,
    piece_places,
    word_log_probs,
    word_starts,
    words,
)
from translate_kit.draft.terms import TermReader
from translate_kit.engine.base import Score
from translate_kit.glossary.term import Hit


def score(text: str, losses: dict[str, float] | None = None) -> Score:
    """A score with a piece a word; each word has the log-probability given, else -0.1, the end token -0.2."""
    pieces = tuple("▁" + word for word in text.split())
    return Score((*((losses or {}).get(word, -0.1) for word in text.split()), -0.2), pieces)


def places(text: str, lost: dict[str, float], rest: str = "") -> list[str]:
    """The words that are found where the words given become unlikely."""
    return [text[slice(*place)] for place in located(text, score(text), score(text, lost), rest)]


@pytest.fixture(scope="module")
def wrong() -> dict[str, str]:
    """Plain drafts by their German, at least three for each concept that say it otherwise."""
    return owing(31, 3)[1]


@pytest.mark.parametrize("concept", sorted(term.id for term in all_concepts().terms))
def test_the_tiny_translator_s_own_words_are_found(concept: str, wrong: dict[str, str]) -> None:
    """The plain draft says a rival, which the glossary knows: occlusion has to find it without that knowledge."""
    reader = TermReader(all_concepts())
    found: Counter[bool] = Counter()
    for german, text in wrong.items():
        verdicts = reader.verdicts(german, text)
        for index in debts(verdicts, "must"):
            verdict = verdicts[index]
            if verdict.hit.term.id == concept:
                rest = without(german, verdict.hit)
                scores = dict(tiny_engine().score([german, rest], [text, text]))
                first = [*located(text, scores[0], scores[1], rest), (0, 0)][0]
                alike = [text[one.start : one.end].casefold() for one in verdicts]
                twice = alike.count(verdict.rendering.casefold()) > 1  # of two alike either may be found
                found[twice or (first[0] < verdict.end and verdict.start < first[1])] += 1
    assert found.total() >= 3
    assert found[False] <= 1, found


@pytest.mark.parametrize(
    ("text", "lost", "wanted"),
    [
        ("The government welcomes a ceasefire.", {"ceasefire.": -9}, ["ceasefire"]),
        ("The secret service waits.", {"secret": -9, "service": -4}, ["secret service", "secret", "service"]),
        ("The secret service waits.", {"secret": -9, "service": -1}, ["secret"]),
        ("The alliance of the willing fails.", {"alliance": -9, "of": -4, "the": -4, "willing": -9},
         ["alliance of the willing", "alliance", "willing"]),
        ("They met the Federal Budget Office today.", {"Budget": -9}, ["Budget", "Federal Budget Office"]),
        ("It is a deal, a good deal.", {"deal,": -9}, ["deal"]),
        ("It is (a deal) of “two”.", {"“two”.": -9}, ["two"]),
        ("Nothing changes here.", {"changes": -2}, []),  # less than it takes
        ("Nothing changes here.", {}, []),
        ("Nothing changes it.", {"it.": -9}, []),  # a small word stands for no term
        ("", {}, []),
    ],
)  # fmt: skip
def test_what_grows_unlikely_is_found(text: str, lost: dict[str, float], wanted: list[str]) -> None:
    assert places(text, lost) == wanted


def test_what_grows_likelier_is_not_found() -> None:
    text = "The ceasefire holds."
    assert located(text, score(text, {"ceasefire": -9}), score(text)) == []


def test_a_surname_of_the_german_is_no_part_of_a_title() -> None:
    text = "Then Defence Secretary Volke remains silent."
    assert places(text, {"Defence": -9}, "Dann schweigt Volke.") == ["Defence", "Defence Secretary"]
    assert places(text, {"Defence": -9}) == ["Defence", "Defence Secretary Volke"]


def test_the_sentence_without_a_term() -> None:
    german = "Die  Fraktion lobt."
    assert without(german, Hit(make_term("Fraktion"), 5, 13, "Fraktion")) == "Die lobt."
    assert without("Fraktion", hit_of(make_term("Fraktion"))) == ""


def test_a_tokenizer_that_changes_the_text_finds_nothing() -> None:
    other = Score((-0.1, -9.0, -0.2), ("▁The", "▁cease-fire"))
    assert located("The ceasefire", other, other) == []
    assert word_log_probs(other, "The ceasefire") is None
    assert log_prob_from(other, "The ceasefire", 4) is None


@pytest.mark.parametrize(
    ("pieces", "text", "wanted"),
    [
        (("▁The", "▁cease", "fire", "."), "The ceasefire.", [(0, 3), (4, 9), (9, 13), (13, 14)]),
        (("▁", "The", "▁", "ceasefire"), "The  ceasefire", [(0, 0), (0, 3), (5, 5), (5, 14)]),
        (("The", "cease@@", "fire"), "The ceasefire", [(0, 3), (4, 9), (9, 13)]),
        ((), "", []),
        (("▁A",), "B", None),
    ],
)
def test_places_of_pieces(pieces: tuple[str, ...], text: str, wanted: list[tuple[int, int]] | None) -> None:
    assert piece_places(Score((0.0,) * (len(pieces) + 1), pieces), text) == wanted


def test_the_tiny_translator_s_pieces_are_all_placed() -> None:
    german = ["„Der Waffenstillstand scheitert“, sagte Kanzler Brelmann.", "Neuer Streit um 12 Milliarden"]
    texts = [*draft(german).values(), "Naïve  words – “quoted”, (in brackets)…"]
    for index, one in tiny_engine().score([*german, german[0]], texts):
        found = piece_places(one, texts[index])
        if found is not None:  # what the tokenizer rewrites cannot be placed; what it places, it places right
            joined = "".join(texts[index][slice(*place)] for place in found)
            assert joined == texts[index].replace(" ", "")
        assert index == 2 or found is not None


def test_log_probabilities_are_those_of_the_pieces() -> None:
    one = Score((-1.0, -2.0, -4.0, -8.0, -16.0), ("▁The", "▁cease", "fire", "."))
    assert word_log_probs(one, "The ceasefire.") == [-1.0, -14.0]
    assert log_prob_from(one, "The ceasefire.", 4) == -14.0
    assert log_prob_from(one, "The ceasefire.", 0) == -15.0


def test_word_starts_are_behind_opening_marks() -> None:
    text = "“The (truce) – **holds**” 'well'"
    starts = [text[start : start + 2] for start in word_starts(text)]
    assert starts == ["Th", "tr", "– ", "ho", "we"]
    assert words("a  b.\nc") == [(0, 1), (3, 5), (6, 7)]


def test_content_words_are_small_and_without_plural() -> None:
    assert content_words("The Ceasefires of the ceasefire, and it") == {"ceasefire"}
