"""Rules on where a rendering was read."""

import re
from collections.abc import Iterator

from translate_kit.glossary.lint.finding import Remark, about
from translate_kit.glossary.lint.rule import Rule
from translate_kit.glossary.lint.subject import Subject

_NO_SOURCE = re.compile(r"|editorial|[-–?.]+|n/?a|none|tbd|todo|unknown|verified|unverified", re.IGNORECASE)


def _verified_without_source(subject: Subject) -> Iterator[Remark]:
    for term in subject.terms:
        if term.status == "verified" and _NO_SOURCE.fullmatch(term.source):
            message = f'status is verified, but source is "{term.source}"'
            yield about(term, message, "name the page that was opened, or write unverified")


def _unverified_source(subject: Subject) -> Iterator[Remark]:
    for term in subject.terms:
        if term.status != "verified" and not _NO_SOURCE.fullmatch(term.source):
            message = f'source is "{term.source}", but status is unverified'
            yield about(term, message, "write verified if the rendering stands there, else editorial")


RULES = (
    Rule("verified-without-source", "error", "A row is verified without a source.", _verified_without_source),
    Rule("unverified-source", "note", "A row names a source but is not verified.", _unverified_source),
)
