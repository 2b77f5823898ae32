"""Rules about the glossary: its terms are said, said rightly, and said in one way."""

from collections.abc import Iterable
from typing import NamedTuple

from translate_kit.check.finding import Remark, Span
from translate_kit.check.pair import Pair
from translate_kit.check.rule import Conclusion, DocumentRule, Example, PairRule, Rule
from translate_kit.glossary.term import Verdict
from translate_kit.glossary.verify import verify


def _missing(pair: Pair) -> Iterable[Remark]:
    """A term that must be said and is said nowhere; said once for several is enough."""
    told: set[str] = set()
    for verdict in pair.verdicts:
        term = verdict.hit.term
        if verdict.status != "missing" or not verdict.hit.enforceable or untranslatable(verdict) or term.id in told:
            continue
        same = [other for other in pair.verdicts if other.hit.term.id == term.id]
        if term.enforce == "check" or any(other.status != "missing" for other in same) or _inside(pair, verdict):
            continue
        told.add(term.id)
        yield Remark(
            f'no English for "{_surface(verdict)}" that the glossary knows',
            _say(verdict),
            source=Span(verdict.hit.start, verdict.hit.end),
            severity=None if term.enforce == "must" else "warning",
        )


def _inside(pair: Pair, verdict: Verdict) -> bool:
    """Whether the words stand within another's: NATO Treaty in Article 5 of the NATO Treaty."""
    return verify((verdict.hit,), pair.target)[0].status in ("satisfied", "admitted")


def _forbidden(pair: Pair) -> Iterable[Remark]:
    for verdict in pair.verdicts:
        if verdict.status == "forbidden" and verdict.hit.enforceable:
            yield Remark(
                _wrong(verdict),
                _say(verdict),
                Span(verdict.start, verdict.end),
                Span(verdict.hit.start, verdict.hit.end),
                "warning" if verdict.hit.term.enforce == "check" else None,
            )


def _wrong(verdict: Verdict) -> str:
    if verdict.rendering == verdict.hit.surface:
        return f'"{verdict.rendering}" is still German'
    return f'"{verdict.rendering}" is wrong for "{_surface(verdict)}"'


def _untranslatable(pair: Pair) -> Iterable[Remark]:
    for verdict in pair.verdicts:
        if verdict.status == "missing" and verdict.hit.enforceable and untranslatable(verdict):
            yield Remark(
                f'"{verdict.hit.term.en}" stays as it is in English',
                f'write "{verdict.hit.term.en}"',
                source=Span(verdict.hit.start, verdict.hit.end),
                severity={"must": None, "prefer": "warning"}.get(verdict.hit.term.enforce, "info"),
            )


def untranslatable(verdict: Verdict) -> bool:
    """Whether a term's English is its German: a name or a word that is kept."""
    term = verdict.hit.term
    return term.en in (term.de, *term.de_variants)


def _surface(verdict: Verdict) -> str:
    return " ".join(verdict.hit.surface.split())


def _say(verdict: Verdict) -> str:
    term = verdict.hit.term
    also = [form for form in term.en_admitted if form != term.en][:3]
    more = f" (or {', '.join(also)})" if also else ""
    return f'say "{term.en}"{more}'


class TermUse(NamedTuple):
    """How a sentence says a term that need not be said in one way only.

    Attributes:
        concept: id of the term.
        preferred: its preferred English.
        surface: the German words.
        rendering: the English words, empty for none.
        right: whether they are the preferred or an admitted rendering.
        start, end, source_start, source_end: the places of both.
    """

    concept: str
    preferred: str
    surface: str
    rendering: str
    right: bool
    start: int
    end: int
    source_start: int
    source_end: int


def _uses(pair: Pair) -> Iterable[TermUse]:
    """Uses of terms whose wrong or missing rendering is no error in itself."""
    for verdict in pair.verdicts:
        hit = verdict.hit
        if hit.enforceable and hit.term.enforce != "must" and verdict.status != "missing":
            yield TermUse(
                hit.term.id,
                hit.term.en,
                _surface(verdict),
                verdict.rendering,
                verdict.status in ("satisfied", "admitted"),
                verdict.start,
                verdict.end,
                hit.start,
                hit.end,
            )


def _inconsistent(uses: list[TermUse]) -> Iterable[Conclusion]:
    """Wrong renderings of a concept that the same document says rightly elsewhere."""
    right: dict[str, int] = {}
    for index, use in enumerate(uses):
        if use.right:
            right.setdefault(use.concept, index)
    for index, use in enumerate(uses):
        if not use.right and use.concept in right:
            other = uses[right[use.concept]]
            remark = Remark(
                f'"{use.surface}" is "{use.rendering}" here and "{other.rendering}" elsewhere in this document',
                f'say it in one way, "{use.preferred}" for choice',
                Span(use.start, use.end),
                Span(use.source_start, use.source_end),
            )
            yield Conclusion(index, remark, right[use.concept])


RULES: tuple[Rule, ...] = (
    PairRule(
        "term-missing",
        "error",
        "a term of the glossary that must be said is said nowhere in the translation",
        "The glossary is what the team has agreed on. One rendering is enough for several mentions, admitted "
        "renderings count, and words inside a solid compound ask for nothing.",
        Example("Die Schuldenbremse bleibt.", "The savings rule remains."),
        Example("Die Schuldenbremse bleibt, sie gilt weiter.", "The debt brake stays in force."),
        milder="warning for terms that are only preferred; silent for terms that are only reported",
        check=_missing,
    ),
    PairRule(
        "term-forbidden",
        "error",
        "a rendering stands in the translation that the glossary knows to be wrong for the term",
        "These are the words that machines and tired people take: they mean something else.",
        Example("Die Schuldenbremse bleibt.", "The debt crisis remains."),
        Example("Die Schuldenbremse bleibt.", "The debt brake remains."),
        milder="warning for terms that are only reported",
        check=_forbidden,
    ),
    PairRule(
        "term-untranslatable",
        "error",
        "a name or word that stays as it is in English is not there",
        "Where the glossary gives the same words on both sides, English keeps them.",
        Example("Die Bundesbank warnte am Abend.", "The central bank warned in the evening."),
        Example("Die Bundesbank warnte am Abend.", "The Bundesbank warned in the evening."),
        milder="warning for terms that are only preferred, info for terms that are only reported",
        check=_untranslatable,
    ),
    DocumentRule(
        "term-inconsistent",
        "warning",
        "one concept has a right and a wrong rendering in the same document",
        "For terms with several meanings a wrong word is no error in itself, but two words for one thing confuse. "
        "Preferred and admitted renderings may be mixed.",
        Example(
            "Die Länder und Kommunen stimmten zu. / Die Länder und Kommunen zahlen.",
            "The federal states and municipalities agreed. / The countries and municipalities pay.",
        ),
        Example(
            "Die Länder und Kommunen stimmten zu. / Die Länder und Kommunen zahlen.",
            "The federal states and municipalities agreed. / The Länder and municipalities pay.",
        ),
        note=_uses,
        conclude=_inconsistent,
    ),
)
