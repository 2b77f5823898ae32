"""From prompts to translations: what the model's search finds, with what cannot be a translation left out or mended."""

from collections.abc import Callable, Iterator, Sequence

from translate_kit.engine.base import Hypothesis
from translate_kit.engine.batching import batches_by_length
from translate_kit.engine.embedded_model import EmbeddedModel, Found, Pair, Search
from translate_kit.engine.embedded_text import find_loop, one_line, without_loops

_MENDING = (Search(beam_size=2, shortest=1), Search(beam_size=4, no_repeat=4, shortest=1))
"""What is tried where the usual search finds nothing sound."""

_SEARCHED_AT_ONCE = 16
_SEARCHED_TOKENS = 640
_SCORED_AT_ONCE = 16
_SCORED_TOKENS = 256

FoundGroup = tuple[Found, ...]


def start_translations(
    model: EmbeddedModel, pairs: Sequence[Pair], hypotheses: int, how: Search
) -> Callable[[], list[FoundGroup]]:
    """Begin to translate.

    Args:
        model: the model.
        pairs: prompts, each with no beginning of a translation.
        hypotheses: how many are wanted for each.
        how: the search.

    Returns:
        What waits for the results: for each prompt at least one hypothesis, the best first. Those that are empty, do
        not end or go round in circles are left out; where none remains there is one that has been mended.
    """
    wait = model.search(pairs, hypotheses, how)

    def results() -> list[FoundGroup]:
        groups = wait()
        sound = [tuple(one for one in _distinct(model, group) if _is_sound(one)) for group in groups]
        broken = [number for number, group in enumerate(sound) if not group]
        mended = _mend(model, [pairs[number] for number in broken], [groups[number][0] for number in broken])
        for number, one in zip(broken, mended, strict=True):
            sound[number] = (one,)
        return sound

    return results


def start_completions(
    model: EmbeddedModel, prefixes: Sequence[str], pairs: Sequence[Pair], hypotheses: int, how: Search
) -> Callable[[], list[tuple[Hypothesis, ...]]]:
    """Begin to complete given beginnings.

    CTranslate2 knows nothing of the log-probabilities of what is given, so that hypotheses with different beginnings
    could not be compared: every hypothesis is scored again as a whole.

    Args:
        model: the model.
        prefixes: the beginnings as they were asked for.
        pairs: prompts with the pieces of their beginnings.
        hypotheses: how many are wanted for each.
        how: the search.

    Returns:
        What waits for the results: for each the hypotheses that keep the prefix, the best first; none is possible.
    """
    wait = model.search(pairs, hypotheses, how)

    def results() -> list[tuple[Hypothesis, ...]]:
        groups = [_distinct(model, group) for group in wait()]
        whole = [
            (prompt, given + without_loops(one.pieces))
            for (prompt, given), group in zip(pairs, groups, strict=True)
            for one in group
        ]
        scores = iter(score_all(model, whole))
        completed = []
        for prefix, group in zip(prefixes, groups, strict=True):
            texts = [_with_prefix(prefix, model.decode(without_loops(one.pieces))) for one in group]
            scored = [(text, next(scores)) for text in texts]
            kept = (Hypothesis(text, _mean(log_probs)) for text, log_probs in scored if text is not None)
            completed.append(tuple(sorted(kept, key=lambda one: -one.score)))
        return completed

    return results


def score_all(model: EmbeddedModel, pairs: Sequence[Pair]) -> list[tuple[float, ...]]:
    """Log-probabilities of whole translations, in the order given."""
    batches = list(score_batches(pairs))
    waits = [model.log_probs([pairs[index] for index in batch]) for batch in batches]
    results = {
        index: log_probs
        for batch, wait in zip(batches, waits, strict=True)
        for index, log_probs in zip(batch, wait(), strict=True)
    }
    return [results[index] for index in range(len(pairs))]


def search_batches(pairs: Sequence[Pair], beam_size: int) -> Iterator[list[int]]:
    """Indices of prompts that are searched together.

    More hypotheses at once than here only fill the memory: copying their states takes the time that is won.
    """
    lengths = [len(prompt) + len(given) for prompt, given in pairs]
    return batches_by_length(lengths, size=max(1, _SEARCHED_AT_ONCE // beam_size), tokens=_SEARCHED_TOKENS // beam_size)


def score_batches(pairs: Sequence[Pair]) -> Iterator[list[int]]:
    """Indices of translations that are scored together.

    Few at a time: scoring keeps a number for every piece of the vocabulary at every position, a quarter of a megabyte.
    """
    lengths = [len(prompt) + len(target) for prompt, target in pairs]
    return batches_by_length(lengths, size=_SCORED_AT_ONCE, tokens=_SCORED_TOKENS)


def join(parts: Sequence[Found]) -> Found:
    """Translations of the parts of a sentence as one, its score the mean over all pieces."""
    count = sum(len(part.pieces) + 1 for part in parts)
    total = sum(part.score * (len(part.pieces) + 1) for part in parts)
    return Found([piece for part in parts for piece in part.pieces], total / count, all(part.ended for part in parts))


def _mend(model: EmbeddedModel, pairs: Sequence[Pair], broken: Sequence[Found]) -> list[Found]:
    """One hypothesis for each prompt: the likeliest sound one that other searches find, or the broken one, cut."""
    if not pairs:
        return []
    searches = [model.search(pairs, 1, how) for how in _MENDING]
    candidates = [
        [found for (found,) in groups if _is_sound(found)] or [Found(without_loops(old.pieces), old.score, old.ended)]
        for old, *groups in zip(broken, *(wait() for wait in searches), strict=True)
    ]
    rows = [(pair, one) for pair, found in zip(pairs, candidates, strict=True) for one in found]
    scores = iter(score_all(model, [(prompt, one.pieces) for (prompt, _), one in rows]))
    scored = [[Found(one.pieces, _mean(next(scores)), one.ended) for one in found] for found in candidates]
    return [max(found, key=lambda one: one.score) for found in scored]


def _distinct(model: EmbeddedModel, group: FoundGroup) -> FoundGroup:
    """Every text once: the search tells apart other pieces of the same words, and an end token from a line break."""
    first: dict[str, Found] = {}
    for one in group:
        first.setdefault(one_line(model.decode(one.pieces)), one)
    return tuple(first.values())


def _is_sound(found: Found) -> bool:
    """Whether it can be a translation: it says something, comes to an end and does not go round in circles."""
    return found.ended and any(piece.strip("▁") for piece in found.pieces) and find_loop(found.pieces) is None


def _with_prefix(prefix: str, rest: str) -> str | None:
    """Prefix and what follows it; None where a word goes on that a space in the prefix had ended."""
    opens_word = rest[:1].isspace()
    rest = one_line(rest)
    if not rest or not prefix:
        return prefix + rest
    if prefix[-1].isspace():
        return prefix + rest if opens_word else None
    return f"{prefix} {rest}" if opens_word else prefix + rest


def _mean(log_probs: Sequence[float]) -> float:
    return sum(log_probs) / len(log_probs)
