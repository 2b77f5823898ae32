"""``translate-kit glossary find``: where the terms stand."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

from translate_kit.cli.glossary_files import glossary_option, load
from translate_kit.cli.paths import load_documents, make_segmenter, split_catalogs
from translate_kit.cli.session import Session, common_options, session, write_json

if TYPE_CHECKING:
    from translate_kit.catalog.provenance import LedgerEntry
    from translate_kit.glossary.match import Matcher
    from translate_kit.glossary.term import Hit, Verdict


@dataclass(frozen=True, slots=True)
class Found:
    """A term in a file.

    Attributes:
        file, line: where its sentence begins.
        start, end: place of the words: code points of the decoded source file, or of the msgid in a PO file.
        hit: the term.
        sentence: the German sentence.
        verdict: for a PO entry with a translation, what that does with the term.
        done: for an untouched draft, what was done to bring the term in.
    """

    file: str
    line: int
    start: int
    end: int
    hit: "Hit"
    sentence: str
    verdict: "Verdict | None" = None
    done: "LedgerEntry | None" = None


@click.command()
@click.argument("paths", nargs=-1, required=True, metavar="PATH...", type=click.Path(allow_dash=True))
@glossary_option
@click.option("--explain", is_flag=True, help="Say why each term was found, and why near ones were refused.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line: file, line, concept, start, end, ...")
@common_options
@click.pass_context
def find(
    context: click.Context, paths: tuple[str, ...], glossary_paths: tuple[Path, ...], explain: bool, as_json: bool
) -> None:
    """Find the glossary's terms in German texts and PO files.

    PATH is a .txt, .md or .po file, a folder or glob of them, or - for standard input. For a PO file each term comes
    with what the translation does: satisfied, admitted, forbidden or missing; for drafts that nobody has touched also
    what was done to bring it in. Finding is no verdict: exit code 0.

    \b
    Examples:
      translate-kit glossary find seeds/rede.txt
      translate-kit glossary find locales/en/LC_MESSAGES/rede.po --json | jq 'select(.status == "missing")'
      echo "Die Bundestagsfraktionen streiten." | translate-kit glossary find - --explain
    """
    from translate_kit.glossary.match import Matcher

    run = session(context)
    matcher = Matcher(load(run, glossary_paths))
    sources, catalogs = split_catalogs(paths)
    for item in _everything(run, matcher, sources, catalogs, explain=explain and not as_json):
        if as_json:
            write_json(_as_json(item, explain=explain))
        else:
            _show(item, explain=explain)


def _everything(
    run: Session, matcher: "Matcher", sources: list[str], catalogs: list[str], *, explain: bool
) -> Iterator[Found]:
    if sources:
        yield from _in_sources(run, matcher, sources, explain=explain)
    for path in catalogs:
        yield from _in_catalog(Path(path), matcher, explain=explain)


def _in_sources(run: Session, matcher: "Matcher", paths: list[str], *, explain: bool) -> Iterator[Found]:
    from translate_kit.source.offsets import source_places
    from translate_kit.source.segment import segment

    segmenter = make_segmenter(run)
    for document in load_documents(run, paths, None):
        for one in segment(document, segmenter):
            hits = matcher.find(one.text)
            if hits:
                places = source_places(document, one)
                file = document.path.as_posix()
                for hit in hits:
                    yield Found(file, one.line, places[hit.start], places[hit.end - 1] + 1, hit, one.text)
            if explain:
                _show_refused(matcher, one.text, f"{document.path.as_posix()}:{one.line}")


def _in_catalog(path: Path, matcher: "Matcher", *, explain: bool) -> Iterator[Found]:
    from translate_kit.catalog.po import read_catalog
    from translate_kit.catalog.provenance import provenance_path, read_provenance
    from translate_kit.glossary.verify import verify

    provenance = read_provenance(provenance_path(path))
    for entry in read_catalog(path).entries:
        record = provenance.record(entry)
        hits = matcher.find(entry.msgid)
        verdicts = verify(hits, entry.msgstr) if entry.msgstr else (None,) * len(hits)
        for hit, verdict in zip(hits, verdicts, strict=True):
            done = record.of_verdict(verdict) if record and verdict else None
            yield Found(path.as_posix(), entry.line, hit.start, hit.end, hit, entry.msgid, verdict, done)
        if explain:
            _show_refused(matcher, entry.msgid, f"{path.as_posix()}:{entry.line}")


def _as_json(item: Found, *, explain: bool) -> dict[str, object]:
    data: dict[str, object] = {
        "file": item.file,
        "line": item.line,
        "concept": item.hit.term.id,
        "start": item.start,
        "end": item.end,
        "surface": item.hit.surface,
        "preferred": item.hit.term.en,
        "enforceable": item.hit.enforceable,
    }
    if item.verdict:
        data |= {"status": item.verdict.status, "rendering": item.verdict.rendering}
    if item.done:
        data |= {"action": item.done.action, "said": item.done.said}
        data |= {"score_before": item.done.score_before, "score_after": item.done.score_after}
    if explain:
        data["reason"] = item.hit.reason
    return data


def _show(item: Found, *, explain: bool) -> None:
    status = ""
    if item.verdict:
        colour = {"satisfied": "green", "admitted": "green", "forbidden": "red", "missing": "yellow"}
        word = click.style(item.verdict.status, fg=colour[item.verdict.status])
        said = f' "{_one_line(item.verdict.rendering)}"' if item.verdict.rendering else ""
        status = f"  [{word}{said}{_done(item.done)}]"
    only = "" if item.hit.enforceable else "  (reported only)"
    click.echo(f"{item.file}:{item.line}: {_one_line(item.hit.surface)} -> {item.hit.term.en}{status}{only}")
    if explain:
        click.echo(f"    {item.hit.reason}")


def _done(done: "LedgerEntry | None") -> str:
    """What was done, where it says more than the status: ``; replaced "truce"``."""
    if done is None or done.action in ("none", "right", "admitted"):
        return ""
    return f'; {done.action} "{_one_line(done.said)}"' if done.said else f"; {done.action}"


def _one_line(words: str) -> str:
    return " ".join(words.split())


def _show_refused(matcher: "Matcher", sentence: str, place: str) -> None:
    for refusal in matcher.explain(sentence).refused:
        click.echo(f"{place}: not {refusal.term.de} in {refusal.surface}: {refusal.reason}")
