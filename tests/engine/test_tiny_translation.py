"""The tiny package that really translates: it is what its README says, so that other tests may build on it."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from tests.support.cli import run_kit
from tests.support.tiny_translation import PACKAGE, tiny_package
from tests.tiny_translation.grammar import PREFERRED, RENDERINGS, Sentence, held_out, sentences
from translate_kit.engine.argos import ArgosEngine

SEED = 77
NUMBER = 400


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ArgosEngine]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))
        yield new_engine()


def new_engine() -> ArgosEngine:
    return ArgosEngine(tiny_package(), device="cpu", compute_type="int8_float32", threads=1)


@pytest.fixture(scope="module")
def unseen() -> list[Sentence]:
    """Sentences that the model was not trained on."""
    return held_out(SEED, NUMBER)


@pytest.fixture(scope="module")
def plain(engine: ArgosEngine, unseen: list[Sentence]) -> list[str]:
    """What the model makes of them."""
    results = dict(engine.translate([sentence.german for sentence in unseen]))
    return [results[index][0].text for index in range(len(unseen))]


def test_the_program_installs_it_from_its_file(tmp_path: Path) -> None:
    result = run_kit(["model", "install", "--from", PACKAGE], cwd=tmp_path)
    assert result.code == 0, result.err
    assert result.err.startswith("translate-tiny_de_en 1.0 (translate-tiny_de_en-1_0) is installed in ")
    assert run_kit(["model", "verify"], cwd=tmp_path).code == 0


def test_it_is_small() -> None:
    assert PACKAGE.stat().st_size <= 3 << 20


def test_it_translates_what_it_has_not_seen(unseen: list[Sentence], plain: list[str]) -> None:
    right = [text in sentence.translations() for sentence, text in zip(unseen, plain, strict=True)]
    assert sum(right) >= 0.9 * NUMBER


def test_its_own_best_is_mostly_not_the_preferred_rendering(unseen: list[Sentence], plain: list[str]) -> None:
    """What makes it useful: a glossary has something to enforce, and something that is right already."""
    said: Counter[bool] = Counter()
    for sentence, text in zip(unseen, plain, strict=True):
        if len(sentence.concepts) == 1 and text in sentence.translations():
            (concept,) = sentence.concepts
            said[text in sentence.translations(**{concept: PREFERRED[concept]})] += 1
    assert said[False] > 3 * said[True]
    assert said[True] >= 5


def test_other_renderings_stand_in_the_n_best_list(engine: ArgosEngine) -> None:
    """A concept's renderings compete within a beam of eight."""
    ((_, found),) = engine.translate(["Die Regierung begrüßt den Waffenstillstand."], hypotheses=8)
    text = " ".join(one.text for one in found)
    assert sum(rendering in text for rendering in RENDERINGS["waffenstillstand"]) >= 2


@pytest.mark.parametrize(
    ("german", "prefix", "whole"),
    [
        (
            "Die Kanzlerin hat den Waffenstillstand am Montag gebrochen.",
            "The chancellor broke the armistice",
            "The chancellor broke the armistice on Monday.",
        ),
        (
            "Die Fraktion lobt den Vorschlag der Gewerkschaft.",
            "The parliamentary group praises the trade union",
            "The parliamentary group praises the trade union's proposal.",
        ),
        (
            "Der Abgeordnete zögert, weil die Regierung ein Abkommen plant.",
            "The member of parliament hesitates because the government plans an accord",
            "The member of parliament hesitates because the government plans an accord.",
        ),
    ],
)
def test_a_forced_beginning_is_gone_on_with(engine: ArgosEngine, german: str, prefix: str, whole: str) -> None:
    ((_, (best,)),) = engine.complete([german], [prefix])
    assert best.text == whole


def test_right_translations_score_above_wrong_ones(engine: ArgosEngine) -> None:
    """A right one whose rendering is rare, too."""
    german = "Das Gericht billigt den Waffenstillstand."
    texts = [
        "The court approves the ceasefire.",
        "The court approves the armistice.",
        "The court approves the deadline.",
        "The city rejects the ceasefire.",
    ]
    scores = dict(engine.score([german] * len(texts), texts))
    likeliest, rare, *wrong = (scores[index].mean for index in range(len(texts)))
    assert likeliest > rare > max(wrong)


def test_the_same_again(engine: ArgosEngine, unseen: list[Sentence], plain: list[str]) -> None:
    again = dict(new_engine().translate([sentence.german for sentence in unseen]))
    assert [again[index][0].text for index in range(len(unseen))] == plain


def test_every_drawn_translation_is_a_possible_one() -> None:
    random = Random(SEED)
    for sentence, _ in zip(sentences(SEED), range(300), strict=False):
        assert sentence.translation(random) in sentence.translations()
