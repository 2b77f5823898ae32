"""The engine on a real package with random weights: nonsense comes out, but always the right kind of nonsense."""

import json
import math
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import sentencepiece

from tests.support.argos_package import ENGLISH, GERMAN, build_package
from tests.support.random_model import Shape
from translate_kit.engine.argos import ArgosEngine
from translate_kit.engine.base import Engine, Hypothesis
from translate_kit.errors import EngineError

Raw = tuple[Any, Any]


@pytest.fixture(scope="module")
def engine(argos_package: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[ArgosEngine]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))
        yield ArgosEngine(argos_package, device="cpu", compute_type="float32")


@pytest.fixture(scope="module")
def raw(argos_package: Path) -> Raw:
    """The package's model and tokenizer without our engine."""
    import ctranslate2

    # One thread: OpenMP waits for a busy second core for very long.
    translator = ctranslate2.Translator(str(argos_package / "model"), compute_type="float32", intra_threads=1)
    return translator, sentencepiece.SentencePieceProcessor(model_file=str(argos_package / "sentencepiece.model"))


def test_it_is_an_engine(engine: ArgosEngine) -> None:
    checked: Engine = engine
    signature = checked.signature
    assert (signature.engine, signature.model, signature.version) == ("argos", "translate-de_en", "1.3")
    assert signature.settings == {
        "beam_size": 4,
        "length_penalty": 0.2,
        "device": "cpu",
        "compute_type": "float32",
    }
    assert "BLEU" in checked.quality


def test_every_sentence_gets_its_hypotheses_the_best_first(engine: ArgosEngine) -> None:
    results = dict(engine.translate(GERMAN, hypotheses=3))

    assert sorted(results) == list(range(len(GERMAN)))
    for result in results.values():
        assert len(result) == 3
        assert len({hypothesis.text for hypothesis in result}) > 1
        assert all(-20 < hypothesis.score < 0 for hypothesis in result)


def test_the_best_is_what_ctranslate2_gives_alone(engine: ArgosEngine, raw: Raw) -> None:
    translator, tokenizer = raw
    for index, (best,) in engine.translate(GERMAN):
        pieces = tokenizer.encode(GERMAN[index], out_type=str)
        (alone,) = translator.translate_batch([pieces], beam_size=4, length_penalty=0.2, replace_unknowns=True)
        assert best.text == tokenizer.decode_pieces(alone.hypotheses[0]).strip()


def test_a_wider_beam_where_more_hypotheses_are_asked_for(engine: ArgosEngine) -> None:
    ((_, result),) = engine.translate(GERMAN[:1], hypotheses=7)
    assert len(result) == 7


def test_repeated_and_empty_sentences(engine: ArgosEngine) -> None:
    sentences = [GERMAN[0], "", GERMAN[1], " \t", GERMAN[0], "\u00ad"]

    results = dict(engine.translate(sentences))

    assert sorted(results) == list(range(6))
    assert results[0] == results[4] != results[2]
    assert results[1] == results[3] == (Hypothesis("", 0.0),)


def test_results_come_as_batches_finish(engine: ArgosEngine) -> None:
    sentences = [f"{GERMAN[number % 10]} {number}" for number in range(400)]
    results = engine.translate(sentences)
    first = [next(results)[0] for _ in range(10)]
    results.close()  # type: ignore[attr-defined]
    assert len(set(first)) == 10
    assert max(len(sentence) for sentence in sentences) == len(sentences[first[0]])


def test_scores_are_those_of_ctranslate2(engine: ArgosEngine, raw: Raw) -> None:
    translator, tokenizer = raw
    for index, score in engine.score(GERMAN, ENGLISH):
        pieces = [tokenizer.encode(text, out_type=str) for text in (GERMAN[index], ENGLISH[index])]
        (alone,) = translator.score_batch(pieces[:1], pieces[1:])
        assert len(score.log_probs) == len(pieces[1]) + 1
        assert score.log_probs == pytest.approx(alone.log_probs, abs=1e-3)


def test_completing_scores_on_the_same_scale_as_translating(engine: ArgosEngine) -> None:
    free = dict(engine.translate(GERMAN))
    begun = dict(engine.complete(GERMAN, [""] * len(GERMAN)))
    for index, (best,) in free.items():
        assert begun[index][0].text == best.text
        assert math.isclose(begun[index][0].score, best.score, rel_tol=1e-3)


@pytest.mark.parametrize(
    "prefix",
    ["The Bundestag", "The court has dismissed", "  The  court", "The states' „law“ (", "a_b", "The foreign minister "],
)
def test_a_completion_begins_with_its_prefix_as_given(engine: ArgosEngine, prefix: str) -> None:
    ((_, result),) = engine.complete(GERMAN[:1], [prefix], hypotheses=4)
    assert all(hypothesis.text.startswith(prefix) for hypothesis in result)
    assert all(len(hypothesis.text) > len(prefix) for hypothesis in result)
    if not prefix.endswith(" "):
        assert len(result) == 4


def test_a_forced_prefix_costs_its_log_probability(engine: ArgosEngine) -> None:
    ((_, free),) = engine.translate(GERMAN[:1])
    ((_, forced),) = engine.complete(GERMAN[:1], [ENGLISH[0]])
    assert forced[0].score < free[0].score - 0.3


def test_a_prefix_with_an_unknown_piece_is_skipped(engine: ArgosEngine) -> None:
    results = dict(engine.complete([GERMAN[0], GERMAN[0], ""], ["The 北 court", "The", "So"]))
    assert results[0] == ()
    assert len(results[1]) == 1
    assert results[2] == (Hypothesis("So", 0.0),)


def test_scoring_odd_pairs(engine: ArgosEngine) -> None:
    scores = dict(engine.score([GERMAN[0], "", GERMAN[0]], ["", "The court", "北"]))
    assert len(scores[0].log_probs) == 1
    assert all(math.isfinite(score.mean) for score in scores.values())


def test_underscores_survive(argos_package: Path) -> None:
    from translate_kit.engine.argos_library import read_package
    from translate_kit.engine.tokenizer import PackageTokenizer

    tokenizer = PackageTokenizer(read_package(argos_package))
    assert tokenizer.decode(tokenizer.encode_target("a_b TERM_1")) == "a_b TERM_1"
    assert tokenizer.decode(["▁the", "▁Zwölfender"]) == "the Zwölfender"


def test_a_language_token_is_forced_and_not_shown(tmp_path: Path) -> None:
    package = build_package(tmp_path / "package", target_prefix="▁the")
    plain = ArgosEngine(build_package(tmp_path / "plain"), compute_type="float32")
    engine = ArgosEngine(package, compute_type="float32")
    assert engine.signature.settings["target_prefix"] == "▁the"
    assert engine.signature.id != plain.signature.id

    ((_, free),) = engine.translate(GERMAN[:1])
    ((_, begun),) = engine.complete(GERMAN[:1], [""])
    ((_, as_prefix),) = plain.complete(GERMAN[:1], ["the"])
    assert as_prefix[0].text.removeprefix("the").strip() == free[0].text == begun[0].text
    assert math.isclose(free[0].score, begun[0].score, rel_tol=1e-3)


def test_two_tokenizers_as_opus_mt_has_them(tmp_path: Path) -> None:
    from tests.support.argos_package import pieces_of, train_tokenizer
    from tests.support.random_model import build_model

    package = build_package(tmp_path / "package")
    target = train_tokenizer([*ENGLISH] * 4, 120)
    (package / "target.spm").write_bytes(target)
    shutil.rmtree(package / "model")
    source_pieces = pieces_of((package / "sentencepiece.model").read_bytes())
    vocabulary = [*source_pieces, *(piece for piece in pieces_of(target) if piece not in source_pieces)]
    build_model(package / "model", vocabulary, Shape())

    ((_, result),) = ArgosEngine(package).complete(GERMAN[:1], ["The court"])
    assert result[0].text.startswith("The court")


def test_bpe_packages(tmp_path: Path) -> None:
    from tests.support.random_model import build_model

    package = build_package(tmp_path / "package")
    (package / "sentencepiece.model").unlink()
    (package / "bpe.model").write_text("#version: 0.2\nD e\nDe r</w>\nt h\nth e</w>\n", encoding="utf-8")
    shutil.rmtree(package / "model")
    letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZäöüß.,"
    pieces = [piece for letter in letters for piece in (letter, f"{letter}@@")] + ["Der", "the", "De@@", "th@@"]
    build_model(package / "model", ["<unk>", "<blank>", "<s>", "</s>", *pieces], Shape())
    engine = ArgosEngine(package)

    results = dict(engine.translate([GERMAN[0], " "]))
    assert results[0][0].text
    assert results[1] == (Hypothesis("", 0.0),)
    ((_, result),) = engine.complete(GERMAN[:1], ["the court"])
    assert result[0].text.startswith("the court")


def test_the_signature_follows_the_files(argos_package: Path, tmp_path: Path, home: Path) -> None:
    copy = tmp_path / "copy"
    shutil.copytree(argos_package, copy)
    before = ArgosEngine(copy).signature
    assert ArgosEngine(copy).signature == before
    assert ArgosEngine(copy, beam_size=5).signature.id != before.id
    vocabulary = copy / "model" / "shared_vocabulary.json"
    pieces = json.loads(vocabulary.read_text(encoding="utf-8"))
    vocabulary.write_text(json.dumps(pieces[:-2] + pieces[-2:][::-1]), encoding="utf-8")
    assert ArgosEngine(copy).signature.sha256 != before.sha256


def test_hashes_are_kept_and_a_changed_file_is_hashed_anew(argos_package: Path, tmp_path: Path) -> None:
    from translate_kit.engine.model_hash import model_hash

    copy, cache = tmp_path / "copy", tmp_path / "hashes.json"
    shutil.copytree(argos_package, copy)
    for file in copy.rglob("*.*"):
        os.utime(file, (1_000_000_000, 1_000_000_000))
    first = model_hash(copy, cache)
    kept = json.loads(cache.read_text(encoding="utf-8"))
    assert len(kept) == 4
    cache.write_text(json.dumps(dict.fromkeys(kept, "0" * 64)), encoding="utf-8")
    assert model_hash(copy, cache) != first  # it believes the cache
    os.utime(copy / "model" / "model.bin", (1_000_000_001, 1_000_000_001))
    cache.write_text("broken", encoding="utf-8")
    assert model_hash(copy, cache) == first
    (tmp_path / "file").touch()
    assert model_hash(copy, tmp_path / "file" / "hashes.json") == first


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"device": "tpu"}, "unknown device"),
        ({"device": "cuda"}, "no CUDA device"),
        ({"compute_type": "int3"}, "no compute type 'int3'"),
    ],
)
def test_what_the_machine_cannot_do(argos_package: Path, options: dict[str, str], message: str) -> None:
    import ctranslate2

    if ctranslate2.get_cuda_device_count() and options.get("device") == "cuda":
        pytest.skip("this machine has a CUDA device")
    message = message.replace("no CUDA device", "sees no CUDA device")
    with pytest.raises(EngineError, match=message):
        ArgosEngine(argos_package, **options)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("broken", "message"),
    [
        ("metadata.json", "not an Argos package"),
        ("sentencepiece.model", r"no sentencepiece\.model"),
        ("model/model.bin", "does not load"),
        ("model/shared_vocabulary.json", "vocabulary"),
    ],
)
def test_packages_with_a_file_missing(argos_package: Path, tmp_path: Path, broken: str, message: str) -> None:
    copy = tmp_path / "copy"
    shutil.copytree(argos_package, copy)
    (copy / broken).unlink()
    with pytest.raises(EngineError, match=message) as caught:
        list(ArgosEngine(copy).translate(GERMAN))
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("broken", ["sentencepiece.model", "model/model.bin", "model/shared_vocabulary.json"])
def test_packages_with_a_file_damaged(argos_package: Path, tmp_path: Path, broken: str) -> None:
    copy = tmp_path / "copy"
    shutil.copytree(argos_package, copy)
    (copy / broken).write_bytes((copy / broken).read_bytes()[:100])
    with pytest.raises(EngineError, match="again") as caught:
        list(ArgosEngine(copy).translate(GERMAN))
    assert "\n" not in str(caught.value)


def test_nothing_is_made_in_the_home(argos_package: Path, home: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from translate_kit.engine.argos import ArgosEngine;"
        f"list(ArgosEngine(Path({str(argos_package)!r})).translate(['Der Rat tagt.']));"
        "assert 'argostranslate.translate' not in sys.modules"
    )
    subprocess.run([sys.executable, "-W", "error", "-c", program], check=True, timeout=60)
    assert list(home.rglob("*")) == []
