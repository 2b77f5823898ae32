"""What a glossary entry is."""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

Case = Literal["as-is", "lower", "title"]
Number = Literal["follow", "singular", "plural"]
MatchMode = Literal["word", "compound-head", "exact"]
Enforce = Literal["must", "prefer", "check"]


@dataclass(frozen=True, slots=True)
class Term:
    """One concept of the glossary.

    Attributes:
        id: stable name of the concept, ``a-z0-9-``; made from ``de`` where the column is empty.
        de: the German term in its dictionary form.
        de_variants: other German forms of the concept (abbreviation, feminine, synonym).
        pos: part of speech: noun, verb, adjective, phrase, name.
        en: the preferred English rendering.
        en_plural: its plural; None is the regular one, ``-`` means that the term has no plural of its own.
        en_admitted: other renderings that count as right.
        en_forbidden: renderings known to be wrong.
        case: ``as-is`` as the glossary writes it, ``lower`` lower case inside a sentence, ``title`` as a proper name.
        number: whether the rendering follows the German number or is always singular or plural.
        match: ``word`` inflected whole words and heads of hyphenated compounds, ``compound-head`` the same and
            reported at the end of solid compounds, ``exact`` only the written forms.
        require, exclude: regular expressions on the German sentence; the term counts only where ``require`` is found
            and ``exclude`` is not. An ``exclude`` that touches a place of the term rules out that place alone. Empty
            for no condition.
        enforce: ``must`` the draft has to say it, ``prefer`` it should, ``check`` only reported.
        domain: subject field.
        definition: one sentence of our own.
        example: a German sentence of ours that contains the term.
        source: where the rendering was read, or ``editorial``.
        status: ``verified`` or ``unverified``.
        path, line: where the entry stands.
    """

    id: str
    de: str
    en: str
    de_variants: tuple[str, ...] = ()
    pos: str = "noun"
    en_plural: str | None = None
    en_admitted: tuple[str, ...] = ()
    en_forbidden: tuple[str, ...] = ()
    case: Case = "as-is"
    number: Number = "follow"
    match: MatchMode = "word"
    require: str = ""
    exclude: str = ""
    enforce: Enforce = "must"
    domain: str = ""
    definition: str = ""
    example: str = ""
    source: str = "editorial"
    status: str = "unverified"
    path: Path = Path()
    line: int = 0

    def __hash__(self) -> int:
        return hash(self.id)  # it is looked up for every hit, and no two terms of a glossary share it


@dataclass(frozen=True, slots=True)
class Glossary:
    """All terms of one or several tables.

    Attributes:
        terms: the terms, sorted by id; ids are unique.
        signature: the first 16 hex digits of a SHA-256 over all that changes a draft (not over definitions, examples
            or the places of the files), so equal glossaries have equal signatures.
    """

    terms: tuple[Term, ...]
    signature: str


@dataclass(frozen=True, slots=True)
class Hit:
    """A place in a German sentence where a term stands.

    Attributes:
        term: the term.
        start, end: its place in the sentence, in code points.
        surface: the words as they stand there.
        reason: which key met, in a few words, for ``--explain``.
        enforceable: False for the head of a solid compound, which is reported only.
    """

    term: Term
    start: int
    end: int
    surface: str
    reason: str = ""
    enforceable: bool = True


Status = Literal["satisfied", "admitted", "forbidden", "missing"]


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a translation does with one hit.

    Attributes:
        hit: the German side.
        status: ``satisfied`` the preferred rendering stands there, ``admitted`` another right one, ``forbidden`` only a
            rendering known to be wrong, ``missing`` none of them.
        rendering: the English words that decided, empty for ``missing``.
        start, end: their place in the translation; 0, 0 for ``missing``.
    """

    hit: Hit
    status: Status
    rendering: str = ""
    start: int = 0
    end: int = 0
