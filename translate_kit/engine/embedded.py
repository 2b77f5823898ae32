"""The default engine where no Argos package is installed: Gemma 3 270M with our adapter, run by CTranslate2."""

from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from translate_kit.engine.base import Hypothesis, Score, Signature
from translate_kit.errors import EngineError

if TYPE_CHECKING:
    from translate_kit_embedded import ModelInputs

DEFAULT_BEAM = 4
_BATCH = 16
_END = ("<eos>", "\n")
_PIECES_PER_SOURCE_PIECE = 1.5
_EXTRA_PIECES = 20


class EmbeddedEngine:
    """Translates with the embedded model, which is built on first use.

    Args:
        beam_size: beam width; 1 is greedy.
        device: ``auto``, ``cpu`` or ``cuda``.
        threads: threads of one translation; 0 leaves it to CTranslate2.
        progress: told the share (0 to 1) and a few words while the model is built.
        inputs: what the model is built from; by default what is installed.
        cache: the folder of builds; by default the user's cache folder.

    Raises:
        EngineError: the embedded distribution or the base weights are not installed.
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
            raise EngineError(
                "the embedded model is not installed; install translate-kit[embedded] or an Argos package"
            ) from error
        try:
            self._inputs = inputs or default_inputs()
        except BuildError as error:
            raise EngineError(str(error)) from error
        self._beam_size = beam_size
        self._device = device
        self._threads = threads
        self._progress = progress
        self._cache = cache

    @property
    def signature(self) -> Signature:
        """What made the output; known without building or loading the model."""
        from translate_kit_embedded import __version__

        return Signature(
            engine="embedded",
            model="gemma-3-270m-de_en",
            version=__version__,
            sha256=self._inputs.sha256,
            settings={"beam_size": self._beam_size, "compute_type": "int8"},
        )

    @property
    def quality(self) -> str:
        """One short sentence on how good the drafts are, for people."""
        return (
            "small model: plain news sentences come out usable, long or figurative ones can be fluent and wrong"
            " (27 BLEU on FLORES; an Argos package has 36)"
        )

    def translate(
        self, sentences: Sequence[str], *, hypotheses: int = 1
    ) -> Iterator[tuple[int, tuple[Hypothesis, ...]]]:
        """Translate sentences; each result has up to ``hypotheses`` entries, the best first."""
        return self.complete(sentences, [""] * len(sentences), hypotheses=hypotheses)

    def complete(
        self, sources: Sequence[str], prefixes: Sequence[str], *, hypotheses: int = 1
    ) -> Iterator[tuple[int, tuple[Hypothesis, ...]]]:
        """Translate with given beginnings. A result's text contains its prefix; its score counts all its tokens."""
        generator, tokenizer = self._model
        prompts = [self._prompt(source) for source in sources]
        order = sorted(range(len(sources)), key=lambda index: len(prompts[index]), reverse=True)
        beam = max(self._beam_size, hypotheses)
        for start in range(0, len(order), _BATCH):
            batch = order[start : start + _BATCH]
            begun = [
                tokenizer.encode(f" {prefixes[index]}", out_type=str) if prefixes[index] else [] for index in batch
            ]
            results = generator.generate_batch(
                [prompts[index] + begin for index, begin in zip(batch, begun, strict=True)],
                beam_size=beam,
                num_hypotheses=hypotheses,
                include_prompt_in_result=False,
                end_token=list(_END),
                return_scores=True,
                max_length=int(max(len(prompts[index]) for index in batch) * _PIECES_PER_SOURCE_PIECE) + _EXTRA_PIECES,
            )
            for index, begin, result in zip(batch, begun, results, strict=True):
                yield (
                    index,
                    tuple(
                        Hypothesis(tokenizer.decode(begin + pieces).strip(), score)
                        for pieces, score in zip(result.sequences, result.scores, strict=True)
                    ),
                )

    def score(self, sources: Sequence[str], targets: Sequence[str]) -> Iterator[tuple[int, Score]]:
        """Score given translations."""
        generator, tokenizer = self._model
        for index, (source, target) in enumerate(zip(sources, targets, strict=True)):
            prompt = self._prompt(source)
            pieces = tokenizer.encode(f" {target}", out_type=str)
            (result,) = generator.score_batch([[*prompt, *pieces, _END[0]]])
            yield index, Score(tuple(result.log_probs[len(prompt) - 1 :]))

    def _prompt(self, sentence: str) -> list[str]:
        _, tokenizer = self._model
        text = " ".join(sentence.split())
        return ["<bos>", *tokenizer.encode(f"German: {text}\nEnglish:", out_type=str)]

    @cached_property
    def _model(self) -> tuple[Any, Any]:
        import ctranslate2
        import sentencepiece

        from translate_kit_embedded import BuildError
        from translate_kit_embedded.build import TOKENIZER, ensure_model

        try:
            folder = ensure_model(self._inputs, self._cache, self._progress)
        except BuildError as error:
            raise EngineError(str(error)) from error
        generator = ctranslate2.Generator(str(folder), device=self._device, intra_threads=self._threads)
        return generator, sentencepiece.SentencePieceProcessor(model_file=str(folder / TOKENIZER))
