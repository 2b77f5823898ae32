"""The cache: never asks twice, keeps what a stopped run had, and is never a reason to fail."""

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, closing
from pathlib import Path

import pytest

from translate_kit.engine.base import ABILITIES, Hypothesis, Score, Signature
from translate_kit.engine.cache import CachedEngine, default_cache_path


class CountingEngine:
    """Reverses sentences and notes which it was asked for."""

    quality = "none"
    abilities = ABILITIES

    def __init__(self, version: str = "1") -> None:
        self.asked: list[str] = []
        self.signature = Signature("test", "reverse", version, "00")

    def translate(
        self, sentences: Sequence[str], *, hypotheses: int = 1
    ) -> Iterator[tuple[int, tuple[Hypothesis, ...]]]:
        for index, sentence in enumerate(sentences):
            self.asked.append(sentence)
            yield index, (Hypothesis(sentence[::-1], -0.25),) * hypotheses

    def complete(
        self, sources: Sequence[str], prefixes: Sequence[str], *, hypotheses: int = 1
    ) -> Iterator[tuple[int, tuple[Hypothesis, ...]]]:
        yield from self.translate(sources)

    def score(self, sources: Sequence[str], targets: Sequence[str]) -> Iterator[tuple[int, Score]]:
        yield 0, Score((-1.0,))


Opener = Callable[[CountingEngine, Path], CachedEngine]


@pytest.fixture
def opened() -> Iterator[Opener]:
    """Open caches that are closed after the test."""
    with ExitStack() as stack:
        yield lambda engine, path: stack.enter_context(closing(CachedEngine(engine, path)))


def test_a_second_run_asks_for_nothing(tmp_path: Path, opened: Opener) -> None:
    engine = CountingEngine()
    path = tmp_path / "deep" / "cache.sqlite"
    first = dict(opened(engine, path).translate(["ab", "cd"], hypotheses=2))
    again = opened(engine, path)
    assert dict(again.translate(["cd", "ab"], hypotheses=2)) == {0: first[1], 1: first[0]}
    assert engine.asked == ["ab", "cd"]
    assert again.problem == ""


def test_number_of_hypotheses_and_signature_are_part_of_the_key(tmp_path: Path, opened: Opener) -> None:
    path = tmp_path / "cache.sqlite"
    dict(opened(CountingEngine(), path).translate(["ab"]))
    more, newer = CountingEngine(), CountingEngine("2")
    dict(opened(more, path).translate(["ab"], hypotheses=2))
    dict(opened(newer, path).translate(["ab"]))
    assert more.asked == newer.asked == ["ab"]


def test_a_stopped_run_keeps_what_it_had(tmp_path: Path, opened: Opener) -> None:
    path = tmp_path / "cache.sqlite"
    stream = opened(CountingEngine(), path).translate(["ab", "cd", "ef"])
    next(stream)
    next(stream)
    stream.close()  # type: ignore[attr-defined]
    engine = CountingEngine()
    dict(opened(engine, path).translate(["ab", "cd", "ef"]))
    assert engine.asked == ["cd", "ef"] or engine.asked == ["ef"]


@pytest.mark.parametrize("content", [b"this is no database, it never was one", b"\x00" * 4096])
def test_a_damaged_cache_is_started_anew(tmp_path: Path, opened: Opener, content: bytes) -> None:
    path = tmp_path / "cache.sqlite"
    path.write_bytes(content)
    engine = CountingEngine()
    cached = opened(engine, path)
    dict(cached.translate(["ab"]))
    dict(cached.translate(["ab"]))
    assert engine.asked == ["ab"]
    assert "damaged" in cached.problem


def test_a_cache_of_another_shape_costs_speed_only(tmp_path: Path, opened: Opener) -> None:
    path = tmp_path / "cache.sqlite"
    with sqlite3.connect(path) as database:
        database.execute("CREATE TABLE translation (x)")
    database.close()
    cached = opened(CountingEngine(), path)
    assert dict(cached.translate(["ab"])) == {0: (Hypothesis("ba", -0.25),)}
    assert "drafting without it" in cached.problem


def test_a_cache_that_cannot_be_made_costs_speed_only(tmp_path: Path, opened: Opener) -> None:
    (tmp_path / "file").write_text("")
    cached = opened(CountingEngine(), tmp_path / "file" / "cache.sqlite")
    assert dict(cached.translate(["ab"])) == {0: (Hypothesis("ba", -0.25),)}
    assert "cannot be used" in cached.problem


def test_the_default_place_follows_the_user_s_cache_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert default_cache_path().name == "engine.sqlite"
