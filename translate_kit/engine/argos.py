"""The engine for Argos packages: their model run by CTranslate2 directly, many sentences at a time."""

from collections.abc import Callable, Hashable, Iterator, Sequence
from functools import cached_property
from pathlib import Path
from typing import TypeVar

from translate_kit.engine.argos_completion import complete_texts
from translate_kit.engine.argos_library import read_package
from translate_kit.engine.argos_model import LENGTH_PENALTY, PackageModel, Pieces
from translate_kit.engine.base import ABILITIES, Ability, Hypothesis, Score, Signature, scored
from translate_kit.engine.batching import batches_by_length, deduplicate, run_ahead
from translate_kit.engine.model_hash import model_hash
from translate_kit.engine.runtime import choose_runtime

DEFAULT_BEAM = 4
"""As argostranslate.settings has it."""

_SMALLEST = 4
_TOKENS = 64
"""In a batch at most, source and given pieces with padding, for each sentence of its size."""

Hypotheses = tuple[Hypothesis, ...]
Pair = tuple[Pieces, Pieces]
Request = tuple[str, str]
"""A source with the beginning of a translation, or with a whole one."""

Key = TypeVar("Key", bound=Hashable)
Result = TypeVar("Result")


class ArgosEngine:
    """Translates with one installed Argos package; its model is loaded when the first sentence comes.

    Sentences of more than 1,024 pieces (some 600 words) are cut there, as Argos does.

    Args:
        package_path: the package's folder.
        device: ``auto``, ``cpu`` or ``cuda``.
        threads: CPU threads; 0 takes all cores.
        compute_type: ``auto`` or a number format of CTranslate2, such as ``int8_float32``.
        beam_size: beam width; 1 is greedy.

    Raises:
        EngineError: argostranslate or CTranslate2 is not installed, the folder is no package, or the machine cannot do
            what is asked.
    """

    def __init__(
        self,
        package_path: Path,
        *,
        device: str = "auto",
        threads: int = 0,
        compute_type: str = "auto",
        beam_size: int = DEFAULT_BEAM,
    ) -> None:
        self._package = read_package(package_path)
        self._runtime = choose_runtime(device, compute_type, threads)
        self._beam_size = beam_size

    @cached_property
    def signature(self) -> Signature:
        """What made the output; known without loading the model."""
        package, runtime = self._package, self._runtime
        settings: dict[str, str | int | float] = {
            "beam_size": self._beam_size,
            "length_penalty": LENGTH_PENALTY,
            "device": runtime.device,
            "compute_type": runtime.compute_type,
        }
        if package.target_prefix:
            settings["target_prefix"] = package.target_prefix
        name = package.code or f"{package.type}-{package.from_code}_{package.to_code}"
        return Signature("argos", name, package.package_version, model_hash(package.package_path), settings)

    @property
    def quality(self) -> str:
        """One short sentence on how good the drafts are, for people."""
        # A published figure; not measured by us, as no package registry carries the official package.
        return "good for a draft: most sentences keep their sense (official package: 36 BLEU on FLORES)"

    @property
    def abilities(self) -> frozenset[Ability]:
        """All."""
        return ABILITIES

    def translate(self, sentences: Sequence[str], *, hypotheses: int = 1) -> Iterator[tuple[int, Hypotheses]]:
        """Translate sentences; each result has up to ``hypotheses`` entries, in the order of the beam search.

        A sentence without a piece of text has the empty translation.
        """
        model = self._model

        def start(_: list[str], pairs: list[Pair]) -> Callable[[], list[Hypotheses]]:
            wait = model.search(pairs, hypotheses)
            return lambda: [
                tuple(Hypothesis(model.tokenizer.decode(one.pieces), one.score) for one in found) for found in wait()
            ]

        pairs: dict[str, Pair] = {}
        for sentence, indices in deduplicate(sentences).items():
            source = model.tokenizer.encode_source(sentence)
            if source:
                pairs[sentence] = (source, [])
            else:
                yield from ((index, (Hypothesis("", 0.0),)) for index in indices)
        yield from self._run(sentences, pairs, start)

    def complete(
        self, sources: Sequence[str], prefixes: Sequence[str], *, hypotheses: int = 1
    ) -> Iterator[tuple[int, Hypotheses]]:
        """Translate with given beginnings.

        Every text begins with its prefix, character by character; the model may go on within the prefix's last word
        unless the prefix ends with a space. A result has no entry where the prefix cannot be forced: the model does not
        know one of its pieces, or every hypothesis runs on into its last word despite the space.
        """
        model = self._model

        def start(batch: list[Request], pairs: list[Pair]) -> Callable[[], list[Hypotheses]]:
            wait = model.search(pairs, hypotheses)
            return lambda: list(complete_texts(model, [prefix for _, prefix in batch], pairs, wait()))

        requests = list(zip(sources, prefixes, strict=True))
        pairs: dict[Request, Pair] = {}
        for request, indices in deduplicate(requests).items():
            source, prefix = model.tokenizer.encode_source(request[0]), model.tokenizer.encode_target(request[1])
            if source and model.tokenizer.knows(prefix):
                pairs[request] = (source, prefix)
            else:
                result = () if source else (Hypothesis(request[1], 0.0),)
                yield from ((index, result) for index in indices)
        yield from self._run(requests, pairs, start)

    def score(self, sources: Sequence[str], targets: Sequence[str]) -> Iterator[tuple[int, Score]]:
        """Score given translations. Pieces that the model does not know count as its ``<unk>``."""
        model = self._model

        def start(_: list[Request], pairs: list[Pair]) -> Callable[[], list[Score]]:
            wait = model.log_probs(pairs)
            return lambda: list(map(scored, wait(), (target for _, target in pairs)))

        requests = list(zip(sources, targets, strict=True))
        encode_source, encode_target = model.tokenizer.encode_source, model.tokenizer.encode_target
        pairs = {request: (encode_source(request[0]), encode_target(request[1])) for request in requests}
        yield from self._run(requests, pairs, start)

    def _run(
        self,
        requests: Sequence[Key],
        pairs: dict[Key, Pair],
        start: Callable[[list[Key], list[Pair]], Callable[[], list[Result]]],
    ) -> Iterator[tuple[int, Result]]:
        """Work on distinct requests in batches; yield every request's result wherever the request stands."""
        places = deduplicate(requests)
        keys = list(pairs)
        lengths = [len(source) + len(target) for source, target in pairs.values()]
        # Few sentences are shared out so that every worker has some.
        share = -(-len(keys) // (2 * self._runtime.workers))
        size = min(self._runtime.batch_size, max(_SMALLEST, share))
        tokens = _TOKENS * self._runtime.batch_size
        batches = ([keys[item] for item in batch] for batch in batches_by_length(lengths, size=size, tokens=tokens))
        for batch, results in run_ahead(
            batches, lambda batch: start(batch, [pairs[key] for key in batch]), ahead=self._runtime.workers + 1
        ):
            for key, result in zip(batch, results, strict=True):
                yield from ((index, result) for index in places[key])

    @cached_property
    def _model(self) -> PackageModel:
        return PackageModel(self._package, self._runtime, self._beam_size)
