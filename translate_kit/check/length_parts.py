"""The parts of a German sentence that can be lost whole: sentences, clauses, members of a list."""

import re
from typing import NamedTuple

from translate_kit.check.finding import Span
from translate_kit.check.mask import FILLER

_STOP = re.compile(r"(?:(?<=\w\w)|(?<=[%)\]”“\"’»]))[.!?…]+[)\]”“\"’»]*(?=\s+[„“\"»(\[]*[A-ZÄÖÜ\d]|\s*$)|;(?=\s)")
_ABBREVIATION = re.compile(
    r"(?:\b(?:Mrd|Mio|Bio|Dr|Prof|Nr|Abs|Art|Str|bzw|usw|ca|vgl|Mr|Mrs|Ms|St|Hon|No|Co|Inc|lfd|etc|vs|gem|Jan|Feb|"
    r"Aug|Sept|Okt|Oct|Nov|Dez|Dec|Sen|Gov|Rep|Gen|Kap|Ziff|Tel|Red|Anm|Hrsg|Jr)|\d)\.$"
)
_ABBREVIATED = 6
_GREETING = re.compile(r"\W*(?:Sehr|Liebe|Lieber|Meine|Guten|Verehrte|Hallo)\b")
_PADDING = re.compile(
    r"\b[A-ZÄÖÜ]\w+innen (?:und|oder|sowie) (?=[A-ZÄÖÜ])|\b[A-ZÄÖÜ]\w+ (?:und|oder|bzw\.) [A-ZÄÖÜ]\w+innen\b|"
    r"\b(?:[Mm]eine )?(?:[Ss]ehr )?(?:geehrten?|verehrten?) (?:Damen und Herren|Kollegen|Abgeordneten?|\w+ \w+),?|"
    r"\b[Ll]iebe \w+(?: und \w+)?,|"
    r"\b(?:[Ee]s|[Dd]as|[Dd]abei) handelte? (?:es )?sich (?:hierbei |dabei )?um|"
    r"\b[Ee]s ist (?:schon |nun einmal |einfach )?(?:so|davon auszugehen|darauf hinzuweisen|festzuhalten), dass|"
    r"\b(?:weise|weisen|wies|wiesen) (?:\w+ ){0,6}darauf hin, dass|"
    r"\b(?:der|die) (?:Ansicht|Auffassung|Meinung) (?:ist|sei|war),? dass|"
    r"\bist der (?:Ansicht|Auffassung|Meinung), dass|\b(?:[Dd]iejenigen|[Dd]erjenige|[Dd]iejenige)\b"
)
_CLAUSE = re.compile(
    r",\s(?:und\s|aber\s|auch\s|nur\s|vor allem\s|(?:in|mit|auf|von|zu|bei|aus|für|an|über|unter|durch|nach|gegen)\s)?"
    r"(?P<by>obwohl|obgleich|wenngleich|während|weil|wenn|falls|sofern|sobald|solange|bevor|ehe|nachdem|seit|seitdem|"
    r"bis|sodass|so dass|damit|indem|wobei|wodurch|weshalb|worauf|woraufhin|wogegen|zumal|da|"
    r"der|die|das|den|dem|denen|deren|dessen|welche[rnsm]?|wo|sondern|aber|doch|jedoch|denn)\s"
    r"[^,;]+(?:,(?!\s(?:so|dann|will|kann|wird|hat|ist|soll)\b)|$|(?=[;.!?]))"
)
_LEADING = re.compile(
    r"^\W*(?P<by>Obwohl|Während|Weil|Wenn|Falls|Sobald|Solange|Bevor|Nachdem|Seit|Seitdem|Da|Damit|Indem)\s[^,;]+,"
)
_NUMBER = re.compile(r"\d+")
_WORD = re.compile(r"[^\W\d_]{5,}")
_STEM = 4
_SAME_SOUND = str.maketrans("kzäöü", "ccaou")
MOST = 40
"""Parts that are looked at."""


class Part(NamedTuple):
    """A piece of the German that a translation may lack.

    Attributes:
        span: its place.
        by: the word that joins it to the rest, in small letters; empty for a sentence.
    """

    span: Span
    by: str


def essence(german: str) -> str:
    """A German text without what good English leaves out: Wählerinnen und, liebe Kolleginnen und Kollegen, es ist so.

    Args:
        german: German with its markup masked, which is left out, too.
    """
    return _PADDING.sub("", german.replace(FILLER, "")).strip()


def sentences(text: str, least: int = 4) -> list[Span]:
    """The sentences of a text, abbreviations and salutations apart; the end of one is the beginning of the next.

    Args:
        text: German or English without markup.
        least: words that a sentence has at least.
    """
    ends = [stop.end() for stop in _STOP.finditer(text) if not _is_abbreviation(text, stop.end())]
    if not ends or text[ends[-1] :].strip():
        ends.append(len(text))
    spans = [Span(start, end) for start, end in zip([0, *ends[:-1]], ends, strict=True)]
    return [span for span in spans if _is_sentence(text[slice(*span)], least)]


def clauses(text: str) -> list[Part]:
    """Subordinate and adversative clauses of a German text, with the word that joins each.

    Args:
        text: German without markup.
    """
    found = [*_LEADING.finditer(text), *_CLAUSE.finditer(text)]
    return [Part(Span(*match.span()), match["by"].lower()) for match in found[:MOST]]


def is_echoed(part: str, rest: str, english: str) -> bool:
    """Whether something of a part is in the English: a number, a name, a word of both languages.

    Args:
        part: a piece of the German.
        rest: what stands around it.
        english: the translation.
    """
    numbers = set(_NUMBER.findall(part)) - set(_NUMBER.findall(rest))
    if numbers & set(_NUMBER.findall(english)):
        return True
    return bool((_stems(part) - _stems(rest)) & _stems(english))


def _is_abbreviation(text: str, end: int) -> bool:
    return _ABBREVIATION.search(text[max(0, end - _ABBREVIATED) : end]) is not None


def _is_sentence(text: str, least: int) -> bool:
    return len(text.split()) >= least and not _GREETING.match(text)


def _stems(text: str) -> set[str]:
    return {word[:_STEM].lower().translate(_SAME_SOUND) for word in _WORD.findall(text)}
