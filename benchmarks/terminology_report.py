"""The tables of the terminology benchmark."""

from collections.abc import Iterator, Sequence

from benchmarks.terminology_classes import PLACES, REASONS, Classes
from benchmarks.terminology_count import MEASURES
from benchmarks.terminology_curve import EASY_DROPS, MAX_DROPS, Choices, pairs, take
from benchmarks.terminology_measure import Bench, Figures, Run
from translate_kit.draft.enforcement.settings import EASY_DROP, MAX_DROP

_EXAMPLES = 2
_EXCERPT = 90
"""Letters of a draft that an example shows."""


def table(header: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A Markdown table whose columns stand below each other; all but the first are set to the right."""
    widths = [max(len(line[column]) for line in (header, *rows)) for column in range(len(header))]
    rule = ["-" * widths[0], *("-" * (width - 1) + ":" for width in widths[1:])]

    def line(cells: Sequence[str]) -> str:
        first, *others = zip(cells, widths, strict=True)
        return "| " + " | ".join([first[0].ljust(first[1]), *(cell.rjust(width) for cell, width in others)]) + " |"

    return "\n".join(line(cells) for cells in (header, rule, *rows))


def results(figures: Sequence[Figures]) -> str:
    """Success, and beside it what it cost in quality, doubling and time."""
    header = (
        *("", "exact", "admitted", "lemma", "verifier", "doubled", "beside", "chrF", "changed", "chrF of changed"),
        *("log-prob", "seconds", "ratio"),
    )
    rows = []
    for one in figures:
        rows.append(
            [
                one.name,
                *(share(one.right[measure], one.occurrences) for measure in MEASURES),
                share(one.verified, one.enforceable),
                str(one.doubled),
                str(one.beside),
                f"{one.chrf:.2f}",
                str(one.changed),
                f"{one.chrf_changed[0]:.2f} > {one.chrf_changed[1]:.2f}" if one.chrf_changed else "-",
                "-" if one.log_prob is None else f"{one.log_prob:+.2f}",
                f"{one.seconds:.0f}",
                f"{one.ratio:.2f}",
            ]
        )
    return table(header, rows)


def share(part: int, whole: int) -> str:
    """``.953``, or a dash where there is nothing."""
    return f"{part / whole:.3f}" if whole else "-"


def classes(plain: Classes, after: Classes) -> str:
    """Occurrences by the kind of place, and how many are missed there before and after."""
    rows = [
        [words, str(plain.occurrences[place]), str(plain.missed(place)), str(after.missed(place))]
        for place, words in PLACES.items()
        if plain.occurrences[place]
    ]
    total = (sum(plain.occurrences.values()), *(sum(map(one.missed, PLACES)) for one in (plain, after)))
    return table(("place", "occurrences", "missed, plain", "missed, enforced"), [*rows, ["all", *map(str, total)]])


def examples(found: Classes) -> Iterator[str]:
    """What is still missed, by place and reason, with two examples each."""
    for (place, reason), misses in sorted(found.misses.items(), key=lambda item: -len(item[1])):
        where = PLACES[place] + ("" if place == "not found" else f": {REASONS[reason]}")
        yield f"{len(misses)} x {where}"
        for miss in misses[:_EXAMPLES]:
            draft = miss.draft if len(miss.draft) <= _EXCERPT else miss.draft[:_EXCERPT] + "..."
            yield f"    {miss.german} = {miss.english}, in {miss.found or '?'}: {draft}"


def curve(bench: Bench, plain: Run, choices: Choices) -> Iterator[str]:
    """Success and chrF for each value of the two thresholds; the other one stands at its default."""
    for name, bounds, title in (
        ("max", MAX_DROPS, f"most that may be lost a token (easy drop {EASY_DROP:g})"),
        ("easy", EASY_DROPS, f"easy drop (max drop {MAX_DROP:g})"),
    ):
        rows = []
        for written, easy, most in pairs(bounds, name):
            taken = take(plain.texts, choices, easy, most)
            figures = bench.figures(Run(written, taken.texts, 0.0), plain)
            rows.append(
                [
                    written,
                    *(share(figures.right[measure], figures.occurrences) for measure in ("exact", "lemma")),
                    share(figures.verified, figures.enforceable),
                    str(taken.brought),
                    str(taken.flagged),
                    str(taken.dear),
                    str(figures.doubled),
                    f"{figures.chrf:.2f}",
                    f"{figures.chrf_changed[0]:.2f} > {figures.chrf_changed[1]:.2f}" if figures.chrf_changed else "-",
                    "-" if figures.log_prob is None else f"{figures.log_prob:+.2f}",
                ]
            )
        header = (title, *("exact", "lemma", "verifier", "brought in", "flagged", "dear ways", "doubled", "chrF"))
        yield table((*header, "chrF of changed", "log-prob"), rows)
