"""What ``glossary diff`` prints: text for people, an object for programs."""

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

import click

from translate_kit.text import count, shown

if TYPE_CHECKING:
    from translate_kit.catalog.glossary_change import CatalogChange, EntryChange, Finding
    from translate_kit.cli.glossary_diff import SetFuzzy
    from translate_kit.glossary.difference import Difference, FieldChange, TermChange, Value

_COLOURS = {"added": "green", "removed": "red", "changed": "yellow", "renamed": "yellow"}
_STATES = {
    "empty": "no translation yet",
    "draft": "untouched draft",
    "touched": "a person's text, still fuzzy",
    "accepted": "accepted, a person's text",
    "accepted unchanged": "accepted, a draft as it was",
}
_BEFORE, _AFTER = 40, 60
"""Characters of the German that are shown before and after the beginning of a term."""

Place = tuple["CatalogChange", "EntryChange", "Finding"]


def show(difference: "Difference", changes: "Sequence[CatalogChange]", *, verbose: bool) -> None:
    """Print what changed, and what that does.

    Args:
        difference: the two glossaries.
        changes: the catalogs.
        verbose: whether to list also what is newly concerned, and what violates as before.
    """
    for change in difference.changes:
        _show_term(change)
    if not difference.changes:
        click.echo("no term changed")
    _show_list("now wrong", changes, "violates", _wrong)
    _show_list("no longer wrong", changes, "passes", _right)
    if verbose:
        _show_list("newly concerned, and right", changes, "concerns", _concerned)
        _show_list("wrong as before", changes, "still", _wrong)
    if changes:
        click.echo(f"\n{_summary(_counts(changes))}")


def as_object(
    difference: "Difference", done: "SetFuzzy", names: tuple[str, str], *, dry_run: bool
) -> dict[str, object]:
    """The same as one JSON object; its keys are a contract, see the command's help.

    Args:
        difference: the two glossaries.
        done: the catalogs, and what ``--set-fuzzy`` did.
        names: what the user called the two glossaries.
        dry_run: whether nothing was written.
    """
    glossaries = zip(names, (difference.old, difference.new), strict=True)
    old, new = ({"name": name, "signature": one.signature, "terms": len(one.terms)} for name, one in glossaries)
    lists = {"now_violate": "violates", "now_pass": "passes", "newly_concerned": "concerns", "still_violate": "still"}
    return {
        "old": old,
        "new": new,
        "terms": [_term_object(change) for change in difference.changes],
        **{key: [_finding_object(*place) for place in _places(done.changes, name)] for key, name in lists.items()},
        "counts": _counts(done.changes),
        "set_fuzzy": [{"file": file, "line": line} for file, line in done.places],
        "dry_run": dry_run,
    }


def _show_term(change: "TermChange") -> None:
    term = change.term
    name = term.id if change.kind != "renamed" or change.old is None else f"{change.old.id} -> {term.id}"
    kind = click.style(f"{change.kind:<8}", fg=_COLOURS[change.kind])
    click.echo(f"{kind} {shown(term.de)} -> {shown(term.en)}  [{name}]")
    for field in change.fields:
        click.echo(f"           {field.name}: {_field(field)}")


def _field(field: "FieldChange") -> str:
    if isinstance(field.old, tuple) and isinstance(field.new, tuple):
        gone = [f"- {shown(value)}" for value in field.old if value not in field.new]
        come = [f"+ {shown(value)}" for value in field.new if value not in field.old]
        return ", ".join([*gone, *come]) or "another order"
    return f"{_value(field.old)} -> {_value(field.new)}"


def _value(value: "Value") -> str:
    words = {None: "(regular)", "-": "(none)", "": "(empty)"}  # None and - are of en_plural
    return words[value] if value in (None, "-", "") else shown(str(value), 200)


def _show_list(title: str, changes: "Sequence[CatalogChange]", name: str, words: "Callable[[Finding], str]") -> None:
    places = list(_places(changes, name))
    if places:
        click.echo(f"\n{click.style(title, bold=True)}:")
    for catalog, change, finding in places:
        state = _STATES[change.state.value]
        click.echo(f"{shown(catalog.path.as_posix(), 4096)}:{change.entry.line}: {words(finding)}  ({state})")
        click.echo(f"    {_excerpt(finding)}")


def _places(changes: "Sequence[CatalogChange]", name: str) -> Iterator[Place]:
    """All findings of a kind, in the order of files and lines."""
    for catalog in changes:
        for change in sorted(catalog.entries, key=lambda change: change.entry.line):
            for finding in getattr(change, name):
                yield catalog, change, finding


def _wrong(finding: "Finding") -> str:
    wanted = f"{_german(finding)} -> {shown(finding.term.en)}"
    if finding.status == "forbidden":
        return f'{wanted}, but "{shown(finding.rendering)}" stands there, which is known to be wrong'
    return f'{wanted}, but "{shown(finding.rendering)}" stands there' if finding.rendering else f"{wanted} is missing"


def _right(finding: "Finding") -> str:
    if finding.status is not None:
        return f'{_german(finding)} -> {shown(finding.term.en)}: "{shown(finding.rendering)}" is right now'
    if finding.change == "removed":
        return f"{_german(finding)}: the term is gone"
    if finding.term.enforce == "check":
        return f"{_german(finding)} -> {shown(finding.term.en)} is only reported now"
    return f"{_german(finding)} no longer counts as {shown(finding.term.de)}"


def _concerned(finding: "Finding") -> str:
    wanted = f"{_german(finding)} -> {shown(finding.term.en)}"
    return f'{wanted}: "{shown(finding.rendering)}" is right' if finding.status else wanted


def _german(finding: "Finding") -> str:
    return shown(" ".join(finding.surface.split()))


def _excerpt(finding: "Finding") -> str:
    """The German around a term, on one line."""
    start, end = max(0, finding.start - _BEFORE), finding.start + _AFTER
    cut = finding.source[start:end]
    return ("…" if start else "") + shown(" ".join(cut.split()), 200) + ("…" if end < len(finding.source) else "")


def _counts(changes: "Sequence[CatalogChange]") -> dict[str, int]:
    """Numbers of entries; one entry can count in more than one of them."""
    entries = [entry for change in changes for entry in change.entries]
    violating = [entry for entry in entries if entry.violates]
    total = sum(change.total for change in changes)
    return {
        "catalogs": len(changes),
        "entries": total,
        "now_violate": len(violating),
        "now_violate_accepted": sum(entry.state.accepted for entry in violating),
        "now_pass": sum(bool(entry.passes) for entry in entries),
        "newly_concerned": sum(bool(entry.concerns) for entry in entries),
        "still_violate": sum(bool(entry.still) for entry in entries),
        "unchanged": total - sum(bool(entry.violates or entry.passes or entry.concerns) for entry in entries),
    }


def _summary(counts: dict[str, int]) -> str:
    entries = count(counts["entries"], "entry", "entries")
    accepted = f" ({counts['now_violate_accepted']} accepted)" if counts["now_violate"] else ""
    still = f" ({counts['still_violate']} wrong as before)" if counts["still_violate"] else ""
    return (
        f"{entries} in {count(counts['catalogs'], 'catalog')}: {counts['now_violate']} now violate{accepted}, "
        f"{counts['now_pass']} now pass, {counts['newly_concerned']} newly concerned, "
        f"{counts['unchanged']} unchanged{still}"
    )


def _term_object(change: "TermChange") -> dict[str, object]:
    term = change.term
    return {
        "change": change.kind,
        "id": term.id,
        "old_id": change.old.id if change.old else None,
        "de": term.de,
        "en": term.en,
        "file": term.path.as_posix(),
        "line": term.line,
        "fields": {field.name: {"old": field.old, "new": field.new} for field in change.fields},
    }


def _finding_object(catalog: "CatalogChange", change: "EntryChange", finding: "Finding") -> dict[str, Any]:
    entry = change.entry
    return {
        "file": catalog.path.as_posix(),
        "line": entry.line,
        "msgid": entry.msgid,
        "msgctxt": entry.msgctxt,
        "in": "msgid" if finding.source == entry.msgid else "msgid_plural",
        "start": finding.start,
        "end": finding.end,
        "surface": finding.surface,
        "concept": finding.term.id,
        "wanted": finding.term.en,
        "admitted": finding.term.en_admitted,
        "enforce": finding.term.enforce,
        "status": finding.status,
        "rendering": finding.rendering,
        "change": finding.change,
        "state": change.state.value,
        "accepted": change.state.accepted,
    }
