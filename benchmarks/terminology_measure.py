"""Running an engine and the enforcer over the sentences of the terminology benchmark, and the figures of a run."""

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

import sacrebleu

from benchmarks.terminology_count import MEASURES, Measure, german_left, rivals, said, times
from benchmarks.terminology_rows import Row, spread
from translate_kit.draft.enforcement.demand import debts
from translate_kit.draft.enforcement.enforce import enforce
from translate_kit.draft.enforcement.model import Enforced
from translate_kit.draft.enforcement.settings import Enforcement
from translate_kit.engine.base import Engine
from translate_kit.glossary.verify import verify

WARM_UP = "Der Rat tagt heute."


@dataclass(frozen=True, slots=True)
class Run:
    """Drafts of all sentences, by German sentence.

    Attributes:
        name: what was done.
        texts: the drafts.
        seconds: what the plain drafts took, or what enforcement took beside them.
        enforced: what enforcement did; None for plain drafts.
    """

    name: str
    texts: Mapping[str, str]
    seconds: float
    enforced: Mapping[str, Enforced] | None = None


@dataclass(frozen=True, slots=True)
class Figures:
    """What a run is worth.

    Attributes:
        name: the run's name.
        occurrences: terms that are listed.
        right: how many are said, by measure.
        enforceable, verified: terms that the matcher finds and may enforce, and how many the verifier finds said.
        doubled: renderings beyond what the German and the plain draft have.
        beside: German words or known wrong renderings that still stand where a term was brought in.
        chrf: against the references, or without them against the plain drafts.
        changed: sentences that are not as in the plain draft.
        chrf_changed: the same for the changed ones, before and after.
        log_prob: mean change of the mean log-probability a token of the changed ones; None where none is known.
        seconds: see ``Run``.
        ratio: plain drafts and enforcement together, against plain drafts alone.
    """

    name: str
    occurrences: int
    right: dict[Measure, int]
    enforceable: int
    verified: int
    doubled: int
    beside: int
    chrf: float
    changed: int = 0
    chrf_changed: tuple[float, float] | None = None
    log_prob: float | None = None
    seconds: float = 0.0
    ratio: float = 1.0


@dataclass(slots=True)
class Bench:
    """An engine and sentences, and what was learned about them.

    Args:
        engine: the engine, without a cache.
        rows: the sentences.
        tell: told a few words before something that takes long.
    """

    engine: Engine
    rows: Sequence[Row]
    tell: Callable[[str], None] = lambda words: None
    _scores: dict[tuple[str, str], float] = field(default_factory=dict)

    def plain(self) -> Run:
        """The engine's own drafts."""
        list(self.engine.translate([WARM_UP]))  # loads, perhaps builds
        self.tell(f"{len(self.rows)} plain drafts")
        began = time.perf_counter()
        texts = _drafts(self.engine, [row.german for row in self.rows])
        return Run("plain drafts", texts, time.perf_counter() - began)

    def enforced(self, plain: Run, name: str, how: Enforcement) -> Run:
        """Plain drafts after enforcement."""
        self.tell(f"enforcement: {name}")
        hits = {row.german: row.hits for row in self.rows}
        began = time.perf_counter()
        done = dict(enforce(self.engine, plain.texts, hits.__getitem__, how))
        seconds = time.perf_counter() - began
        texts = {german: done[german].text if german in done else text for german, text in plain.texts.items()}
        return Run(name, texts, seconds, done)

    def figures(self, run: Run, plain: Run) -> Figures:
        """What a run is worth beside the plain drafts."""
        rows = self.rows
        verdicts = [v for row in rows for v in verify(row.hits, run.texts[row.german]) if v.hit.enforceable]
        moved = [row for row in rows if run.texts[row.german] != plain.texts[row.german]]
        both = (_chrf(moved, plain.texts, plain.texts), _chrf(moved, run.texts, plain.texts)) if moved else None
        return Figures(
            name=run.name,
            occurrences=sum(one.count for row in rows for one in row.wanted),
            right={measure: _right(rows, run.texts, measure) for measure in MEASURES},
            enforceable=len(verdicts),
            verified=sum(verdict.status in ("satisfied", "admitted") for verdict in verdicts),
            doubled=sum(doubled(row, plain.texts[row.german], run.texts[row.german]) for row in moved),
            beside=sum(beside(row, plain.texts[row.german], run.texts[row.german]) for row in moved),
            chrf=_chrf(rows, run.texts, plain.texts),
            changed=len(moved),
            chrf_changed=both,
            log_prob=self._log_prob_change(moved, run, plain),
            seconds=run.seconds,
            ratio=1.0 if run is plain else 1 + run.seconds / plain.seconds,
        )

    def _log_prob_change(self, moved: Sequence[Row], run: Run, plain: Run) -> float | None:
        if not moved or "score" not in self.engine.abilities:
            return None
        pairs = {(row.german, texts[row.german]) for row in moved for texts in (run.texts, plain.texts)}
        new = sorted(pairs - self._scores.keys())
        for index, score in self.engine.score([german for german, _ in new], [text for _, text in new]):
            self._scores[new[index]] = score.mean
        changes = [
            self._scores[row.german, run.texts[row.german]] - self._scores[row.german, plain.texts[row.german]]
            for row in moved
        ]
        return sum(changes) / len(changes)

    def cost(self, plain: Run, count: int, how: Enforcement) -> tuple[int, int, float, float] | None:
        """What enforcement costs where one sentence in ten owes a term; drafts are made anew, in this very order.

        Args:
            plain: tells which sentences owe terms.
            count: how many sentences, at most.
            how: the settings.

        Returns:
            Sentences, those of them that owe a term, seconds of plain drafts, seconds of enforcement; None where too
            few sentences owe a term, or too few do not.
        """
        owing: list[Row] = []
        others: list[Row] = []
        for row in self.rows:
            owes = bool(debts(verify(row.hits, plain.texts[row.german]), how.level))
            (owing if owes else others).append(row)
        tenths = min(count // 10, len(owing), len(others) // 9)
        if not tenths:
            return None
        chosen = sorted([*spread(owing, tenths), *spread(others, 9 * tenths)], key=lambda row: row.id)
        bench = Bench(self.engine, chosen, self.tell)
        again = bench.plain()
        done = bench.enforced(again, "one sentence in ten owes a term", how)
        return len(chosen), len(done.enforced or ()), again.seconds, done.seconds


def reference(rows: Sequence[Row]) -> Figures:
    """The references under the same count: more than they say, nobody can ask for."""
    texts = {row.german: row.reference for row in rows}
    verdicts = [v for row in rows for v in verify(row.hits, row.reference) if v.hit.enforceable]
    return Figures(
        name="reference",
        occurrences=sum(one.count for row in rows for one in row.wanted),
        right={measure: _right(rows, texts, measure) for measure in MEASURES},
        enforceable=len(verdicts),
        verified=sum(verdict.status in ("satisfied", "admitted") for verdict in verdicts),
        doubled=0,
        beside=0,
        chrf=100.0,
    )


def doubled(row: Row, before: str, after: str) -> int:
    """Renderings of a row's terms that a draft has beyond what the German has and beyond what it had before."""
    terms = {hit.term.id: hit.term for hit in row.hits} | {one.term.id: one.term for one in row.wanted}
    more = 0
    for name, term in terms.items():
        listed = sum(one.count for one in row.wanted if one.term.id == name)
        occurrences = max(listed, sum(hit.term.id == name for hit in row.hits))
        more += max(0, times(term, after) - max(occurrences, times(term, before)))
    return more


def beside(row: Row, before: str, after: str) -> int:
    """What should have gone where a term was brought in: its German words, renderings that are known to be wrong."""
    left = 0
    for one in row.wanted:
        if times(one.term, after) > times(one.term, before):
            surfaces = [one.term.de, *(hit.surface for hit in row.hits if hit.term.id == one.term.id)]
            german = german_left(surfaces, one.term, after)
            wrong = rivals(one.term, after)
            left += german if german >= german_left(surfaces, one.term, before) else 0
            left += wrong if wrong >= rivals(one.term, before) else 0
    return left


def _drafts(engine: Engine, sentences: Sequence[str]) -> dict[str, str]:
    found = {sentences[index]: done[0].text if done else "" for index, done in engine.translate(sentences)}
    return {sentence: found[sentence] for sentence in sentences}


def _right(rows: Sequence[Row], texts: Mapping[str, str], measure: Measure) -> int:
    return sum(sum(said(row.wanted, texts[row.german], measure)) for row in rows)


def _chrf(rows: Sequence[Row], texts: Mapping[str, str], plain: Mapping[str, str]) -> float:
    wanted = [row.reference or plain[row.german] for row in rows]
    return float(sacrebleu.corpus_chrf([texts[row.german] for row in rows], [wanted]).score)
