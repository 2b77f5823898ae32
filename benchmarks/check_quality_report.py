"""The tables of the quality benchmark of `translate-kit check`."""

from collections.abc import Callable, Iterable, Sequence

from benchmarks.check_score import Outcome, Verdict
from benchmarks.terminology_report import table
from translate_kit.check.registry import RULES

MISSING = "not installed"
_SEVERITIES = {rule.id: rule.severity for rule in RULES}


def must_fail(verdict: Verdict) -> bool:
    """Whether the rule that should speak is one of severity error."""
    return _SEVERITIES.get(verdict.case.rule, "error") == "error"


def overview(outcomes: Sequence[Outcome]) -> str:
    """False alarms and finds of each program."""
    correct, planted = _sizes(outcomes)
    header = (
        f"{correct} correct, {planted} planted",
        *("false: error", "false: shown", "exit", "found: error", "found: shown", "must fail", "right rule"),
        *("right words", "exit"),
    )
    rows = []
    for number, one in enumerate(outcomes):
        if one.correct is None or one.planted is None:
            rows.append([one.program, MISSING, *[""] * 8])
            continue
        failing = [verdict for verdict in one.planted if must_fail(verdict)]
        worded = [verdict for verdict in one.planted if verdict.names_words]
        own = number == 0
        rows.append(
            [
                one.program,
                _share(one.correct, _error),
                _share(one.correct, _shown),
                one.codes[0],
                _share(one.planted, _error),
                _share(one.planted, _shown),
                _share(failing, _error),
                _share(one.planted, lambda verdict: verdict.by_rule) if own else "",
                _share(worded, lambda verdict: verdict.at_words) if own else "",
                one.codes[1],
            ]
        )
    return table(header, rows)


def per_class(outcomes: Sequence[Outcome]) -> str:
    """Each class of planted errors, and the classes of correct pairs in which anybody errs."""
    present = [one for one in outcomes if one.correct is not None and one.planted is not None]
    ours = present[0]
    header = ["planted errors", "pairs", "found", "error", "right rule", "right words"]
    header += [one.program.removeprefix("translate-kit ") for one in present[1:]]
    rows = []
    for name, mine in _by_class(ours.planted or []).items():
        worded = [verdict for verdict in mine if verdict.names_words]
        row = [name, str(len(mine)), _number(mine, _shown), _number(mine, _error)]
        row += [_number(mine, lambda verdict: verdict.by_rule)]
        row += [f"{_number(worded, lambda verdict: verdict.at_words)} of {len(worded)}" if worded else ""]
        row += [_number(_by_class(one.planted or [])[name], _shown) for one in present[1:]]
        rows.append(row)
    falses = []
    for name, mine in _by_class(ours.correct or []).items():
        numbers = [_number(mine, _error)]
        numbers += [_number(_by_class(one.correct or [])[name], _shown) for one in present]
        if any(number != "0" for number in numbers):
            falses.append([name, str(len(mine)), *numbers])
    alarms = ["false alarms", "pairs", "ours: error", "ours: shown", *header[6:]]
    return table(header, rows) + "\n\n" + table(alarms, falses)


def listing(outcome: Outcome) -> str:
    """Every false alarm and every miss, with its pair."""
    parts = []
    for verdict in outcome.correct or []:
        if verdict.remarks:
            parts.append(_pair("FALSE ERROR" if verdict.error else "false warning", verdict))
    for verdict in outcome.planted or []:
        if not verdict.remarks:
            parts.append(_pair("MISSED", verdict))
        elif must_fail(verdict) and not verdict.error:
            parts.append(_pair("NO ERROR", verdict))
        elif not verdict.by_rule:
            parts.append(_pair("other rule", verdict))
        elif verdict.names_words and not verdict.at_words:
            parts.append(_pair("other words", verdict))
    return "\n".join(parts)


def _pair(what: str, verdict: Verdict) -> str:
    case = verdict.case
    lines = [f"{what} ({case.name}{f', {case.rule}' if case.rule else ''}{f': {case.words!r}' if case.words else ''})"]
    lines += [f"    de  {case.de!r}", f"    en  {case.en!r}"]
    for said in (*verdict.remarks, *verdict.hidden):
        lines.append(f"    {said.severity} {said.rule}: {said.message} [{said.source!r} | {said.target!r}]")
    return "\n".join(lines)


def _sizes(outcomes: Sequence[Outcome]) -> tuple[int, int]:
    first = outcomes[0]
    return len(first.correct or ()), len(first.planted or ())


def _by_class(made: Iterable[Verdict]) -> dict[str, list[Verdict]]:
    classes: dict[str, list[Verdict]] = {}
    for verdict in made:
        classes.setdefault(verdict.case.name, []).append(verdict)
    return classes


def _error(verdict: Verdict) -> bool:
    return verdict.error


def _shown(verdict: Verdict) -> bool:
    return bool(verdict.remarks)


def _number(made: Sequence[Verdict], holds: Callable[[Verdict], bool]) -> str:
    return str(sum(map(holds, made)))


def _share(made: Sequence[Verdict], holds: Callable[[Verdict], bool]) -> str:
    count = sum(map(holds, made))
    return f"{count} of {len(made)}, {count / len(made):.1%}" if made else "-"
