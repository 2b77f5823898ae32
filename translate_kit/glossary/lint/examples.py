"""Rules on examples and definitions: the example proves that the row works."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from translate_kit.glossary.condition import refusal
from translate_kit.glossary.english import renderings, tokenise_english
from translate_kit.glossary.lint.finding import Remark, about, place_of
from translate_kit.glossary.lint.rule import Rule
from translate_kit.glossary.lint.subject import Subject
from translate_kit.glossary.term import Hit, Term
from translate_kit.glossary.tokens import clean


def _no_example(subject: Subject) -> Iterator[Remark]:
    for table in subject.tables:
        if "example" in table.columns:  # a table without the column has decided against examples
            for term in table.terms:
                if not term.example:
                    yield about(term, f'"{term.de}" has no example', "write a German sentence that contains the term")


def _example_condition(subject: Subject) -> Iterator[Remark]:
    for term, _ in subject.unproved:
        if reason := refusal(term, clean(term.example)):
            yield about(term, f"the example does not count: {reason}", "mend the condition or the example")


def _example_not_found(subject: Subject) -> Iterator[Remark]:
    for term, hits in subject.unproved:
        if not refusal(term, clean(term.example)):
            message = f'"{term.de}" is not found in its example: {_why(subject, term, hits)}'
            yield about(term, message, "mend the example, or add the form that it has to de_variants")


def _why(subject: Subject, term: Term, hits: Sequence[Hit]) -> str:
    if reported := next((hit for hit in hits if hit.term.id == term.id), None):
        return f"{reported.surface} is only reported ({reported.reason})"
    refused = [item for item in subject.matcher.explain(term.example).refused if item.term.id == term.id]
    return "; ".join(f"{item.surface}: {item.reason}" for item in refused) or "no word of it comes near"


def _repeated_text(subject: Subject) -> Iterator[Remark]:
    for column in ("definition", "example"):
        owners: dict[str, list[Term]] = defaultdict(list)
        for term in subject.terms:
            text = getattr(term, column)
            if text and not (column == "definition" and term.pos == "name"):  # "a river in Ukraine" fits several
                owners[text.casefold()].append(term)
        for first, *others in owners.values():
            for term in others:
                message = f"the {column} is that of {place_of(first)}, word for word"
                yield about(term, message, "write one of its own, or join the two rows")


def _circular_definition(subject: Subject) -> Iterator[Remark]:
    for term in subject.terms:
        tokens = tokenise_english(term.definition)
        preferred = subject.wordings[term.id][0]
        if found := renderings(term.definition, tokens, preferred.forms):
            said = term.definition[found[0].start : found[0].end]
            yield about(term, f'the definition explains "{term.en}" by "{said}"', "say it in other words")


RULES = (
    Rule("no-example", "warning", "A row of a table with examples has none.", _no_example),
    Rule("example-condition", "error", "The conditions of a term rule out its own example.", _example_condition),
    Rule("example-not-found", "error", "A term is not found in its own example.", _example_not_found),
    Rule("repeated-text", "warning", "Two terms have the same definition or example.", _repeated_text),
    Rule("circular-definition", "note", "A definition uses the rendering that it defines.", _circular_definition),
)
