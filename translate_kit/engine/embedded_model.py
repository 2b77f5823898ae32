"""The embedded model and its tokenizer in memory: batches of pieces in, pieces and log-probabilities out."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from translate_kit.engine.embedded_text import PROMPT, clean_source
from translate_kit.engine.runtime import Runtime, import_ctranslate2
from translate_kit.errors import EngineError

_BEGIN = "<bos>"
_END = "<eos>"
_PAD = "<pad>"
_LINE_BREAKS = ("\n", "\n\n")
_STOP = (_END, _LINE_BREAKS[0])
"""The adapter ends a translation with ``<eos>``; what follows a line break is never part of it. Every token here that
ends a hypothesis fills a place of the beam, so the rarer line break is cut off afterwards."""

_PIECES_PER_SOURCE_PIECE = 1.5
_EXTRA_PIECES = 20

_LONGEST_SOURCE = 320
"""Pieces of a source at most, some 200 words; the rest is cut off. The model was trained on far shorter ones."""

_LONGEST_SCORED = 512
"""Pieces that are scored at once, prompt included: CTranslate2 4.8.5 fails beyond the model's sliding window."""

_MOST_WORKERS = 4
"""Batches computed at the same time: each takes up to half a gigabyte. Further threads help within a batch."""

Pieces = list[str]
Pair = tuple[Pieces, Pieces]
"""A prompt, and the beginning of a translation or a whole one."""


@dataclass(frozen=True, slots=True)
class Found:
    """A hypothesis of the search.

    Attributes:
        pieces: what was generated; what was given and the end token are left out.
        score: mean log-probability of what was generated, the end token included where it was reached.
        ended: whether the end was reached, not the greatest length.
    """

    pieces: Pieces
    score: float
    ended: bool


@dataclass(frozen=True, slots=True)
class Search:
    """How the model looks for a translation.

    Attributes:
        beam_size: beam width; 1 is greedy.
        no_repeat: no sequence of so many pieces comes twice; 0 leaves the model free.
        shortest: pieces at least.
    """

    beam_size: int
    no_repeat: int = 0
    shortest: int = 0


class EmbeddedModel:
    """A loaded build.

    Args:
        folder: what ``translate_kit_embedded.build.ensure_model`` returned.
        runtime: how to run it.

    Attributes:
        workers: batches computed at the same time.

    Raises:
        EngineError: model or tokenizer do not load.
    """

    def __init__(self, folder: Path, runtime: Runtime) -> None:
        import sentencepiece

        from translate_kit_embedded.build import TOKENIZER

        library = import_ctranslate2()
        self.workers = min(runtime.workers, _MOST_WORKERS)
        try:
            self._generator = library.Generator(
                str(folder),
                device=runtime.device,
                compute_type=runtime.compute_type,
                inter_threads=self.workers,
                intra_threads=max(1, runtime.workers // self.workers),
            )
            self._tokenizer = sentencepiece.SentencePieceProcessor(model_file=str(folder / TOKENIZER))
        except (RuntimeError, ValueError, OSError) as error:
            raise EngineError(f"{folder}: the model does not load ({_line(error)}); delete this folder") from error
        before, after = PROMPT.split("{}")
        self._before = [_BEGIN, *self._encode(before)]
        self._after = self._encode(after)

    def prompt(self, sentence: str) -> Pieces:
        """Pieces of the prompt for a German sentence."""
        return [*self._before, *self._encode(f" {clean_source(sentence)}")[:_LONGEST_SOURCE], *self._after]

    def source_length(self, sentence: str) -> int:
        """Pieces of a German sentence."""
        return len(self._encode(f" {clean_source(sentence)}"))

    def target(self, text: str) -> Pieces:
        """Pieces of an English text, as they follow the prompt; none for an empty text."""
        return self._encode(f" {text}") if text else []

    def decode(self, pieces: Sequence[str]) -> str:
        """The text of target pieces, the space before the first word included."""
        return str(self._tokenizer.decode_pieces(list(pieces)))

    def search(self, batch: Sequence[Pair], hypotheses: int, how: Search) -> Callable[[], list[tuple[Found, ...]]]:
        """Begin to generate.

        Args:
            batch: prompts, each with the given beginning of the translation, which may be none.
            hypotheses: how many are wanted for each; a wider beam is used where it must be.
            how: beam and limits.

        Returns:
            What waits for the results, the best of each first.
        """
        frame = len(self._before) + len(self._after)
        source_pieces = max(len(prompt) for prompt, _ in batch) - frame
        pending = self._generator.generate_batch(
            [prompt + given for prompt, given in batch],
            asynchronous=True,
            beam_size=max(how.beam_size, hypotheses),
            num_hypotheses=hypotheses,
            no_repeat_ngram_size=how.no_repeat,
            min_length=how.shortest,
            max_length=int(source_pieces * _PIECES_PER_SOURCE_PIECE) + _EXTRA_PIECES,
            end_token=list(_STOP),
            return_end_token=True,
            return_scores=True,
            include_prompt_in_result=False,
        )
        return lambda: [tuple(_found(job)) for job in map(_result, pending)]

    def log_probs(self, batch: Sequence[Pair]) -> Callable[[], list[tuple[float, ...]]]:
        """Begin to score translations.

        Returns:
            What waits for the results: for each the log-probability of every target piece and of the end token. Where
            source and target are too long together, the source is cut, then the target.
        """
        fitting = [self._fitting(prompt, [*target, _END]) for prompt, target in batch]
        texts = [prompt + target for prompt, target in fitting]
        longest = max(map(len, texts))
        # CTranslate2 4.8.5 fails on texts of different lengths. The model looks back only, so what is appended is idle.
        pending = self._generator.score_batch(
            [text + [_PAD] * (longest - len(text)) for text in texts], max_input_length=0, asynchronous=True
        )

        def results() -> list[tuple[float, ...]]:
            # The first piece has no log-probability: nothing stands before it.
            return [
                tuple(_result(job).log_probs[len(prompt) - 1 : len(text) - 1])
                for job, (prompt, _), text in zip(pending, fitting, texts, strict=True)
            ]

        return results

    def _fitting(self, prompt: Pieces, target: Pieces) -> Pair:
        excess = len(prompt) + len(target) - _LONGEST_SCORED
        if excess > 0:
            source = prompt[len(self._before) : -len(self._after)]
            kept = max(len(source) - excess, _LONGEST_SCORED // 4)
            prompt = self._before + source[:kept] + self._after
        return prompt, target[: _LONGEST_SCORED - len(prompt)]

    def _encode(self, text: str) -> Pieces:
        return list(self._tokenizer.encode(text, out_type=str))


def _found(result: Any) -> Iterator[Found]:
    for pieces, score in zip(result.sequences, result.scores, strict=True):
        ends = [number for number, piece in enumerate(pieces) if piece in _STOP or piece in _LINE_BREAKS]
        yield Found(pieces[: ends[0]] if ends else pieces, score, ended=bool(ends))


def _result(job: Any) -> Any:
    try:
        return job.result()
    except (RuntimeError, ValueError) as error:
        raise EngineError(f"CTranslate2 failed ({_line(error)}); try --device cpu") from error


def _line(error: Exception) -> str:
    return " ".join(str(error).split())
