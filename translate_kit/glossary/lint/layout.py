"""Rules on how a table is written: order, spaces, signs, domain."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator

from translate_kit.glossary.lint.finding import Remark, about
from translate_kit.glossary.lint.order import Key, misplaced, sort_key, tidy
from translate_kit.glossary.lint.rule import Rule
from translate_kit.glossary.lint.subject import Subject
from translate_kit.glossary.lint.tables import Row, Table
from translate_kit.glossary.term import Term
from translate_kit.text import shown

_FORMS = ("de", "de_variants", "en", "en_plural", "en_admitted", "en_forbidden")
_TEXTS = ("definition", "example", "source")
_ANYWHERE = (
    (re.compile("\ufffd|Ã[\u0080-\u00bf¤¶¼Ÿ„–œ]|â€|Â[\u00a0§°«»]"), "letters broken by a wrong encoding"),
    (re.compile(r"&(?:amp|nbsp|quot|apos|lt|gt|#\d+);|</?(?:b|br|i|p)\s*/?>"), "markup of a web page"),
)
_IN_FORMS = (
    (re.compile(";"), "a semicolon; lists are separated by |"),
    (re.compile("[\u2010-\u2015\u2212]"), "a dash or a hyphen of another kind than -"),
    (re.compile(r"^[,:!?]|[,:!?](?=$|\|)"), "a punctuation mark at the edge of a form"),
)
_IN_TEXTS = (
    (re.compile(r"\s[,;:!?](?=\s|$)"), "a space before a punctuation mark"),
    (re.compile(r"(?<!\.)\.\.(?!\.)|,,|;;"), "a punctuation mark twice"),
)
_MOST_STRAYS = 20
"""Rows out of order that are told one by one; with more of them nobody has sorted the table."""
_PAIRS = (("(", ")"), ("[", "]"), ("„", "“"), ("»", "«"))


def _unsorted(subject: Subject) -> Iterator[Remark]:
    for table in subject.tables:
        terms = table.terms
        keys = [_key(term) for term in terms]
        strays = misplaced(keys)
        if len(strays) > _MOST_STRAYS:
            message = f"the table is not sorted: {len(strays)} of {len(terms)} rows stand out of order"
            yield Remark(table.path, terms[strays[0]].line, message, "--fix sorts the table")
            continue
        moving = set(strays)
        stay = [term for row, term in enumerate(terms) if row not in moving]
        for row in strays:
            term = terms[row]
            place = bisect_right(stay, keys[row], key=_key)
            near = stay[max(0, place - 1)]
            where = f'{"after" if place else "before"} "{near.de}" (line {near.line})'
            yield about(term, f'"{term.de}" is out of order: it belongs {where}', "--fix sorts the table")


def _key(term: Term) -> Key:
    return sort_key(term.de, term.id)


def _spaces(subject: Subject) -> Iterator[Remark]:
    for table in subject.tables:
        for row in table.rows:
            if untidy := [name for name, cell in row.cells.items() if tidy(name, cell) != cell]:
                message = f"spaces at the edge, or two in a row, in {', '.join(untidy)}"
                yield _on(table, row, message, "--fix takes them out")


def _typography(subject: Subject) -> Iterator[Remark]:
    for table in subject.tables:
        for row in table.rows:
            for name, cell in row.cells.items():
                for problem in _odd_signs(name, cell):
                    yield _on(table, row, f'{name} has {problem}: "{shown(cell.strip())}"', "write it as it is printed")


def _odd_signs(name: str, cell: str) -> Iterator[str]:
    """What no cell of a column should contain, in words."""
    if name not in _FORMS + _TEXTS:
        return
    for pattern, problem in _ANYWHERE + (_IN_FORMS if name in _FORMS else _IN_TEXTS):
        if pattern.search(cell):
            yield problem
    for left, right in _PAIRS:
        if cell.count(left) != cell.count(right):
            yield f"an odd number of {left} {right}"


def _domain(subject: Subject) -> Iterator[Remark]:
    for table in subject.tables:
        counts = Counter(term.domain for term in table.terms if term.domain)
        if not counts:
            continue
        domain, number = counts.most_common(1)[0]
        if table.path.stem in counts:
            domain = table.path.stem
        elif number * 2 <= len(table.terms):
            continue  # a table of many domains, which says nothing about any
        for term in table.terms:
            if term.domain != domain:
                problem = f'domain is "{term.domain}"' if term.domain else "domain is empty"
                yield about(term, f"{problem} in a table of {domain}", "write the table's domain, or move the row")


def _on(table: Table, row: Row, message: str, hint: str) -> Remark:
    return Remark(table.path, row.line, message, hint, row.term.id if row.term else "")


RULES = (
    Rule("unsorted", "warning", "A row does not stand where the order of the German terms puts it.", _unsorted),
    Rule("spaces", "warning", "A cell begins or ends with a space, or has two in a row.", _spaces),
    Rule(
        "typography", "warning", "A cell has signs that are seldom meant: ; for |, broken letters, markup.", _typography
    ),
    Rule("domain", "warning", "A row names another domain than its table.", _domain),
)
