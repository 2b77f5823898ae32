"""Merging a document's sentences into its catalog: nothing that a person wrote is lost."""

from dataclasses import replace
from pathlib import Path

from tests.support.catalogs import HEAD
from tests.support.drafting import FIRST, SECOND, plan, translate
from tests.support.gettext import msgcat
from translate_kit.catalog.merge import PlannedEntry, merge, outdated, undrafted
from translate_kit.catalog.model import Catalog, Entry, Reference
from translate_kit.catalog.po import parse_catalog
from translate_kit.catalog.provenance import Draft, Provenance
from translate_kit.catalog.writer import format_catalog

A, B, C = "Der Ausschuss tagt.", "Die Abgeordneten stimmen ab.", "Das Gesetz gilt."
KNOWN = Provenance().with_drafts((sentence, translate(sentence, FIRST)) for sentence in (A, B, C))
DRAFTED = merge(None, plan([A, B, C], [A, B, C], FIRST), Provenance()).catalog


def change(catalog: Catalog, msgid: str, **changes: object) -> Catalog:
    """Return a catalog with one entry changed."""
    return replace(
        catalog,
        entries=tuple(
            replace(entry, **changes) if entry.msgid == msgid else entry  # type: ignore[arg-type]
            for entry in catalog.entries
        ),
    )


def find(entries: tuple[Entry, ...], msgid: str) -> Entry:
    """Return the entry with a msgid."""
    return next(entry for entry in entries if entry.msgid == msgid)


def test_a_new_catalog() -> None:
    result = merge(None, plan([A, B], [A], FIRST), Provenance())
    first, second = result.catalog.entries
    assert (first.msgid, first.msgstr, first.fuzzy) == (A, translate(A, FIRST).text, True)
    assert (second.msgid, second.msgstr, second.fuzzy) == (B, "", False)
    assert (result.counts.new, result.counts.drafted, result.counts.empty) == (2, 1, 1)
    assert [msgid for msgid, _ in result.drafts] == [A]


def test_the_same_sentence_twice_is_one_entry() -> None:
    twice = [*plan([A, B], [], FIRST), PlannedEntry(A, (Reference("seeds/rede.txt", 9),), ("quote",))]
    first, second = merge(None, twice, Provenance()).catalog.entries
    assert first.references == (Reference("seeds/rede.txt", 1), Reference("seeds/rede.txt", 9))
    assert first.extracted == ("paragraph", "quote")
    assert second.msgid == B


def test_nothing_changed_gives_the_same_catalog() -> None:
    result = merge(DRAFTED, plan([A, B, C], [A, B, C], FIRST), KNOWN)
    assert result.catalog == DRAFTED
    assert (result.counts.reused, result.drafts) == (3, ())


def test_a_persons_entry_keeps_all_but_references_and_notes() -> None:
    person = change(DRAFTED, A, msgstr="Mine.", comment=("ask",), flags=("no-wrap",), previous_msgid="old")
    accepted = change(person, B, fuzzy=False)
    moved = plan([C, B, A], [A, B, C], SECOND)
    entries = merge(accepted, moved, KNOWN, redraft=True).catalog.entries
    assert [entry.msgid for entry in entries] == [C, B, A]
    touched = find(entries, A)
    assert touched == replace(
        find(accepted.entries, A), references=(Reference("seeds/rede.txt", 5),), extracted=moved[2].extracted
    )
    assert (find(entries, B).msgstr, find(entries, B).fuzzy) == (translate(B, FIRST).text, False)


def test_untouched_drafts_are_replaced_only_when_told() -> None:
    again = plan([A, B, C], [A, B, C], SECOND)
    assert find(merge(DRAFTED, again, KNOWN).catalog.entries, A).msgstr == translate(A, FIRST).text
    result = merge(DRAFTED, again, KNOWN, redraft=True)
    assert find(result.catalog.entries, A).msgstr == translate(A, SECOND).text
    assert result.counts.redrafted == 3


def test_an_emptied_entry_is_drafted_again() -> None:
    emptied = change(DRAFTED, A, msgstr="", fuzzy=False, comment=("kept",))
    entry = find(merge(emptied, plan([A, B, C], [A], FIRST), KNOWN).catalog.entries, A)
    assert (entry.msgstr, entry.fuzzy, entry.comment) == (translate(A, FIRST).text, True, ("kept",))


def test_what_left_the_source() -> None:
    catalog = change(change(DRAFTED, A, msgstr="Mine."), B, fuzzy=False)
    result = merge(catalog, [], KNOWN)
    assert result.catalog.entries == ()
    assert [entry.msgid for entry in result.catalog.obsolete] == [A, B]
    assert all(not entry.references and not entry.extracted for entry in result.catalog.obsolete)
    assert (result.counts.obsoleted, result.counts.dropped) == (2, 1)


def test_a_comment_is_a_persons_word_too() -> None:
    catalog = change(change(DRAFTED, A, comment=("who said so?",)), B, msgstr="", fuzzy=False, comment=("later",))
    assert [entry.msgid for entry in merge(catalog, [], KNOWN).catalog.obsolete] == [A, B]


def test_a_comment_without_text_outlives_msgcat_and_comes_back() -> None:
    catalog = replace(change(DRAFTED, B, msgstr="", fuzzy=False, comment=("later",)), head=HEAD)
    text = format_catalog(merge(catalog, plan([A], [], FIRST), KNOWN).catalog)
    assert msgcat(text) == text
    gone = parse_catalog(text, Path("x.po"))
    assert merge(gone, plan([A], [], FIRST), KNOWN).catalog == gone
    assert undrafted(gone, [A, B], KNOWN) == (B,)
    back = find(merge(gone, plan([A, B], [], FIRST), KNOWN).catalog.entries, B)
    assert (back.msgstr, back.fuzzy, back.comment) == ("", False, ("later",))
    drafted = find(merge(gone, plan([A, B], [B], FIRST), KNOWN).catalog.entries, B)
    assert (drafted.msgstr, drafted.fuzzy, drafted.comment) == (translate(B, FIRST).text, True, ("later",))


def test_a_lost_provenance_makes_every_text_a_persons() -> None:
    assert len(merge(DRAFTED, [], Provenance()).catalog.obsolete) == 3


def test_obsolete_entries_come_back_as_they_were() -> None:
    catalog = change(change(DRAFTED, A, msgstr="Mine.", comment=("x",)), B, msgstr="Yours.", fuzzy=False)
    gone = merge(catalog, plan([C], [], FIRST), KNOWN).catalog
    back = merge(gone, plan([A, B, C], [A, B], SECOND), KNOWN, redraft=True)
    assert back.catalog.obsolete == ()
    assert back.counts.revived == 2
    assert (find(back.catalog.entries, A).msgstr, find(back.catalog.entries, A).fuzzy) == ("Mine.", True)
    assert find(back.catalog.entries, A).comment == ("x",)
    assert (find(back.catalog.entries, B).msgstr, find(back.catalog.entries, B).fuzzy) == ("Yours.", False)


def test_foreign_entries_stay_behind_the_entry_they_followed() -> None:
    context = Entry(B, "In another sense.", msgctxt="speech")
    plural = Entry("Stimme", msgid_plural="Stimmen", msgstr_plural=("vote", "votes"))
    first, second, third = DRAFTED.entries
    catalog = replace(DRAFTED, entries=(plural, first, second, context, third))
    entries = merge(catalog, plan([C, B], [], FIRST), KNOWN).catalog.entries
    assert [entry.key for entry in entries] == [plural.key, (None, C), (None, B), context.key]
    assert context in entries
    assert plural in entries


def test_a_sentence_that_is_a_plural_entry_keeps_its_forms() -> None:
    plural = Entry(A, msgid_plural="x", msgstr_plural=("", ""))
    (entry,) = merge(Catalog((plural,)), plan([A], [A], FIRST), Provenance()).catalog.entries
    assert (entry.msgid_plural, entry.msgstr) == ("x", "")


def test_notes_stay_on_one_line() -> None:
    planned = PlannedEntry(A, extracted=("two\nlines\r", "C:\\"))
    assert merge(None, [planned], Provenance()).catalog.entries[0].extracted == ("two lines", "C:\\ ")


def test_an_empty_draft_is_none() -> None:
    result = merge(None, [PlannedEntry(A, draft=Draft("", FIRST))], Provenance())
    assert (result.catalog.entries[0].fuzzy, result.drafts) == (False, ())


def test_what_to_draft() -> None:
    catalog = change(change(DRAFTED, A, msgstr="Mine."), B, msgstr="", fuzzy=False)
    sentences = [A, B, C, "Neu.", B]
    assert undrafted(None, sentences, Provenance()) == (A, B, C, "Neu.")
    assert undrafted(catalog, sentences, KNOWN) == (B, "Neu.")
    assert undrafted(catalog, sentences, KNOWN, redraft=True, maker=FIRST) == (B, "Neu.")
    assert undrafted(catalog, sentences, KNOWN, redraft=True, maker=SECOND) == (B, C, "Neu.")
    assert outdated(catalog, KNOWN, SECOND) == (C,)
    assert outdated(catalog, KNOWN, FIRST) == ()


def test_obsolete_text_is_not_drafted_anew() -> None:
    gone = merge(change(DRAFTED, A, msgstr="Mine."), [], KNOWN).catalog
    assert undrafted(gone, [A, B], KNOWN) == (B,)
