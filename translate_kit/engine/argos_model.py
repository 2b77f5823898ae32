"""An Argos package's model and tokenizer in memory: batches of pieces in, pieces and log-probabilities out."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from translate_kit.engine.runtime import Runtime, load_translator
from translate_kit.engine.tokenizer import PackageTokenizer
from translate_kit.errors import EngineError

LENGTH_PENALTY = 0.2
"""As argostranslate.translate has it."""

_LONGEST = 256
"""Target pieces at most: CTranslate2's default, and so Argos's; long sources may have twice their own length."""

Pieces = list[str]
Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class Found:
    """A hypothesis of the beam search.

    Attributes:
        pieces: all its pieces, given ones included.
        score: mean log-probability of what was not given, the end token included where it was reached.
        ended: whether the end token was reached, not the greatest length.
    """

    pieces: Pieces
    score: float
    ended: bool


class PackageModel:
    """A loaded package.

    Args:
        package: an ``argostranslate.package.Package``.
        runtime: how to run its model.
        beam_size: beam width.

    Raises:
        EngineError: model or tokenizer do not load.
    """

    def __init__(self, package: Any, runtime: Runtime, beam_size: int) -> None:
        self.tokenizer = PackageTokenizer(package)
        self._translator = load_translator(package.package_path / "model", runtime)
        self._beam_size = beam_size
        # A model of many target languages is told the language by a first target piece.
        self._language = [package.target_prefix] if package.target_prefix else []

    def search(self, batch: Sequence[tuple[Pieces, Pieces]], hypotheses: int) -> Callable[[], list[tuple[Found, ...]]]:
        """Begin a beam search.

        Args:
            batch: pieces of source and of the given beginning, which may be none.
            hypotheses: how many are wanted for each source; a wider beam is used where it must be.

        Returns:
            What waits for the results.
        """
        given = [self._language + prefix for _, prefix in batch]
        # The limit counts what is given.
        longest = max(_LONGEST, 2 * max(len(source) for source, _ in batch)) + max(map(len, given))
        pending = self._translator.translate_batch(
            [source for source, _ in batch],
            target_prefix=given if any(given) else None,
            asynchronous=True,
            beam_size=max(self._beam_size, hypotheses),
            num_hypotheses=hypotheses,
            length_penalty=LENGTH_PENALTY,
            replace_unknowns=True,
            return_scores=True,
            max_decoding_length=longest,
        )

        def wait() -> list[tuple[Found, ...]]:
            return [
                tuple(
                    self._found(pieces, score, len(begin), longest)
                    for pieces, score in zip(result.hypotheses, result.scores, strict=True)
                )
                for result, begin in zip(map(_result, pending), given, strict=True)
            ]

        return wait

    def log_probs(self, batch: Sequence[tuple[Pieces, Pieces]]) -> Callable[[], list[tuple[float, ...]]]:
        """Begin to score targets.

        Args:
            batch: pieces of source and target.

        Returns:
            What waits for the results: for each target the log-probability of every piece, the end token last.
        """
        pending = self._translator.score_batch(
            [source for source, _ in batch], [self._language + target for _, target in batch], asynchronous=True
        )
        return lambda: [tuple(_result(job).log_probs[len(self._language) :]) for job in pending]

    def _found(self, pieces: Pieces, score: float, given: int, longest: int) -> Found:
        # CTranslate2 leaves the log-probabilities of given pieces out of the sum and counts them in the length.
        ended = len(pieces) < longest
        length = len(pieces) + ended
        total = score * length**LENGTH_PENALTY
        return Found(pieces[len(self._language) :], total / max(1, length - given), ended)


def _result(job: Any) -> Any:
    try:
        return job.result()
    except (RuntimeError, ValueError) as error:
        reason = " ".join(str(error).split())
        raise EngineError(f"CTranslate2 failed ({reason}); try --device cpu or --compute-type float32") from error
