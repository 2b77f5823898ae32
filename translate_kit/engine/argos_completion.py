"""What a beam search that was given a beginning has found, as texts that begin exactly so, scored as a whole."""

from collections.abc import Iterator, Sequence

from translate_kit.engine.argos_model import Found, PackageModel, Pieces
from translate_kit.engine.base import Hypothesis

_AT_ONCE = 32


def complete_texts(
    model: PackageModel,
    prefixes: Sequence[str],
    pairs: Sequence[tuple[Pieces, Pieces]],
    found: Sequence[Sequence[Found]],
) -> Iterator[tuple[Hypothesis, ...]]:
    """Hypotheses with their prefix and the score of all their pieces.

    CTranslate2's own scores leave out the log-probabilities of given pieces, so that hypotheses with different
    beginnings could not be compared: every hypothesis is scored again.

    Args:
        model: what made them.
        prefixes: the beginnings as they were asked for.
        pairs: pieces of source and beginning.
        found: the beam search's result for each.

    Yields:
        For each prefix the hypotheses that keep it, in the order of the beam search; none is possible.
    """
    targets = [(source, one.pieces) for (source, _), group in zip(pairs, found, strict=True) for one in group]
    starts = range(0, len(targets), _AT_ONCE)
    waits = [model.log_probs(targets[start : start + _AT_ONCE]) for start in starts]
    scores = (log_probs for wait in waits for log_probs in wait())
    for prefix, (_, given), group in zip(prefixes, pairs, found, strict=True):
        begun = model.tokenizer.decode(given)
        hypotheses = []
        for one, log_probs in zip(group, scores, strict=False):
            counted = log_probs if one.ended else log_probs[:-1]
            text = _with_prefix(prefix, begun, model.tokenizer.decode(one.pieces))
            if text is not None:
                hypotheses.append(Hypothesis(text, sum(counted) / max(1, len(counted))))
        yield tuple(hypotheses)


def _with_prefix(prefix: str, begun: str, text: str) -> str | None:
    """The text with its beginning as it was asked for, where the tokenizer has changed it, such as ``…`` to ``...``."""
    if not text.startswith(begun):
        return None
    rest = text[len(begun) :]
    if prefix[-1:].isspace() and rest:
        return prefix + rest.lstrip() if rest[0].isspace() or not begun else None
    return prefix + rest
