"""The default engine where no Argos package is installed: Gemma 3 270M with our adapter, run by CTranslate2."""

from collections.abc import Callable, Hashable, Iterator, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from translate_kit.engine.base import ABILITIES, Ability, Hypothesis, Score, Signature, scored
from translate_kit.engine.batching import deduplicate, run_ahead
from translate_kit.engine.embedded_model import EmbeddedModel, Pair, Search
from translate_kit.engine.embedded_search import (
    FoundGroup,
    join,
    score_batches,
    search_batches,
    start_completions,
    start_translations,
)
from translate_kit.engine.embedded_text import clean_source, one_line, split_long
from translate_kit.engine.runtime import choose_runtime
from translate_kit.errors import EngineError

if TYPE_CHECKING:
    from translate_kit_embedded import ModelInputs

DEFAULT_BEAM = 4
"""Against greedy 1.4 to 1.8 chrF better on the evaluation texts, and 3.5 times the work."""

_LONGEST_PART = 128
"""Pieces of a source that are translated in one go, some 80 words."""

Hypotheses = tuple[Hypothesis, ...]
Request = tuple[str, str]
"""A source with the beginning of a translation, or with a whole one."""

Key = TypeVar("Key", bound=Hashable)
Result = TypeVar("Result")


class EmbeddedEngine:
    """Translates with the embedded model, which is built and loaded when the first sentence comes.

    What is computed beside a sentence changes the rounding of its numbers, so that now and then a near tie between two
    words is decided otherwise when the same sentence comes in other company.

    Args:
        beam_size: beam width; 1 is greedy.
        device: ``auto``, ``cpu`` or ``cuda``.
        threads: CPU threads; 0 takes all cores.
        progress: told the share that is done (0 to 1) and a few words while the model is built.
        inputs: what the model is built from; by default what is installed.
        cache: the folder of builds; by default the user's cache folder.

    Raises:
        EngineError: the embedded distribution, the base weights or CTranslate2 is not installed, or the machine cannot
            do what is asked.
    """

    def __init__(
        self,
        *,
        beam_size: int = DEFAULT_BEAM,
        device: str = "auto",
        threads: int = 0,
        progress: Callable[[float, str], None] | None = None,
        inputs: "ModelInputs | None" = None,
        cache: Path | None = None,
    ) -> None:
        try:
            from translate_kit_embedded import BuildError, default_inputs
        except ImportError as error:
            raise EngineError("the embedded engine is not installed; install translate-kit[embedded]") from error
        try:
            self._inputs = inputs or default_inputs()
        except BuildError as error:
            raise EngineError(str(error)) from error
        self._runtime = choose_runtime(device, "auto", threads)
        self._search = Search(beam_size)
        self._progress = progress
        self._cache = cache

    @property
    def signature(self) -> Signature:
        """What made the output; known without building or loading the model."""
        from translate_kit_embedded import __version__

        settings: dict[str, str | int | float] = {
            "beam_size": self._search.beam_size,
            "device": self._runtime.device,
            "compute_type": self._runtime.compute_type,
        }
        return Signature("embedded", "gemma-3-270m-de_en", __version__, self._inputs.sha256, settings)

    @property
    def quality(self) -> str:
        """One short sentence on how good the drafts are, for people."""
        return "rough drafts: read every sentence against the German, many need a translation anew (28 BLEU on FLORES)"

    @property
    def abilities(self) -> frozenset[Ability]:
        """All."""
        return ABILITIES

    def translate(self, sentences: Sequence[str], *, hypotheses: int = 1) -> Iterator[tuple[int, Hypotheses]]:
        """Translate sentences; each result has up to ``hypotheses`` entries, the best first.

        Hypotheses that are empty, do not end or go round in circles are left out. Where none remains, the sentence is
        translated again with another beam and with repetitions forbidden; what is no better even then has its circles
        cut out. A sentence of more than some 80 words is translated in parts, broken at its clauses: of longer ones the
        model leaves out half. A sentence without any text has the empty translation.
        """
        model, how = self._model, self._search
        places = deduplicate(clean_source(sentence) for sentence in sentences)
        yield from ((index, (Hypothesis("", 0.0),)) for index in places.pop("", []))
        parts = {text: split_long(text, lambda part: model.source_length(part) <= _LONGEST_PART) for text in places}
        pairs: dict[str, Pair] = {part: (model.prompt(part), []) for own in parts.values() for part in own}

        def start(batch: list[str]) -> Callable[[], list[FoundGroup]]:
            return start_translations(model, [pairs[part] for part in batch], hypotheses, how)

        batches = search_batches(list(pairs.values()), max(how.beam_size, hypotheses))
        for text, groups in _whole(parts, self._run(pairs, start, batches)):
            found = tuple(map(join, zip(*groups, strict=False)))
            result = tuple(Hypothesis(one_line(model.decode(one.pieces)), one.score) for one in found)
            yield from ((index, result) for index in places[text])

    def complete(
        self, sources: Sequence[str], prefixes: Sequence[str], *, hypotheses: int = 1
    ) -> Iterator[tuple[int, Hypotheses]]:
        """Translate with given beginnings.

        Every text begins with its prefix, character by character; the model may go on within the prefix's last word
        unless the prefix ends with a space. A result has no entry where every hypothesis does so despite the space.
        Of a source of more than 320 pieces (some 200 words) only these count, here and in scoring.
        """
        model, how = self._model, self._search
        places = deduplicate(zip(map(clean_source, sources), prefixes, strict=True))
        pairs: dict[Request, Pair] = {}
        for request, indices in places.items():
            source, prefix = request
            if source:
                pairs[request] = (model.prompt(source), model.target(prefix.rstrip()))
            else:
                yield from ((index, (Hypothesis(prefix, 0.0),)) for index in indices)

        def start(batch: list[Request]) -> Callable[[], list[Hypotheses]]:
            begun = [prefix for _, prefix in batch]
            return start_completions(model, begun, [pairs[request] for request in batch], hypotheses, how)

        batches = search_batches(list(pairs.values()), max(how.beam_size, hypotheses))
        for request, result in self._run(pairs, start, batches):
            yield from ((index, result) for index in places[request])

    def score(self, sources: Sequence[str], targets: Sequence[str]) -> Iterator[tuple[int, Score]]:
        """Score given translations: the log-probability of every piece after the prompt, the end token last."""
        model = self._model
        places = deduplicate(zip(map(clean_source, sources), targets, strict=True))
        pairs = {request: (model.prompt(request[0]), model.target(request[1])) for request in places}

        def start(batch: list[Request]) -> Callable[[], list[Score]]:
            targets = [pairs[one][1] for one in batch]
            wait = model.log_probs([pairs[one] for one in batch])
            return lambda: list(map(scored, wait(), targets))

        for request, score in self._run(pairs, start, score_batches(list(pairs.values()))):
            yield from ((index, score) for index in places[request])

    def _run(
        self,
        pairs: dict[Key, Pair],
        start: Callable[[list[Key]], Callable[[], list[Result]]],
        batches: Iterator[list[int]],
    ) -> Iterator[tuple[Key, Result]]:
        """Work on distinct requests in batches, and yield them as batches finish."""
        keys = list(pairs)
        of_keys = ([keys[item] for item in batch] for batch in batches)
        for batch, results in run_ahead(of_keys, start, ahead=self._model.workers + 1):
            yield from zip(batch, results, strict=True)

    @cached_property
    def _model(self) -> EmbeddedModel:
        from translate_kit_embedded import BuildError
        from translate_kit_embedded.build import ensure_model

        try:
            folder = ensure_model(self._inputs, self._cache, self._progress)
        except BuildError as error:
            raise EngineError(str(error)) from error
        return EmbeddedModel(folder, self._runtime)


def _whole(
    parts: dict[str, list[str]], results: Iterator[tuple[str, FoundGroup]]
) -> Iterator[tuple[str, list[FoundGroup]]]:
    """Every sentence with what was found for its parts, as soon as the last of them is there."""
    waiting: dict[str, dict[str, None]] = {}
    for text, own in parts.items():
        for part in own:
            waiting.setdefault(part, {})[text] = None
    done: dict[str, FoundGroup] = {}
    for part, group in results:
        done[part] = group
        for text in waiting[part]:
            if done.keys() >= set(parts[text]):
                yield text, [done[one] for one in parts[text]]
