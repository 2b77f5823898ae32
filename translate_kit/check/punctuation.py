"""How a text ends, and words that were typed twice."""

import re
from collections.abc import Iterator

from translate_kit.check.finding import Remark, Span
from translate_kit.check.pair import Pair
from translate_kit.check.rule import Example, PairRule, Rule

_TAIL = 120
_CLOSERS = " \t\r\n\xa0\"'”“’‘»«›‹*_`)]}>|¹²³⁴⁵⁶⁷⁸⁹⁰"
_NOTE = re.compile(r"\[\^[^\]\s]{1,40}\]$|\[\d{1,3}\]$|</?[A-Za-z][^<>]{0,80}>$")
_ABBREVIATION = re.compile(
    r"(?:\b[A-Za-zÄÖÜ]\.|\b(?:etc|usw|al|ff|ca|bzw|vgl|Nr|No|Abs|Art|Art|Ziff|Bd|Jg|Jh|Jr|Sr|Inc|Ltd|Co|Corp|Mio|Mrd|"
    r"Bio|Tsd|St|Dr|Prof|Str|Hrsg|eds?|vol|vols|pp|approx|est|Mr|Mrs|Ms|vs|Std|Min|Sek|Tel|cf|Aufl|evtl|ggf|dgl|"
    r"Jan|Feb|Aug|Sept?|Okt|Oct|Nov|Dez|Dec|Mo|Di|Mi|Do|Fr|Sa|So|Mon|Tue|Wed|Thu|Fri|Sat|Sun)\.|\d\.)$"
)
_INDIRECT = re.compile(r"\b(?:ob|w(?:er|en|em|as|ie|o|ann|arum|ieso|eshalb|oher|ohin|elche[mnrs]?))\b", re.IGNORECASE)
"""What may begin an indirect question, which English may ask outright: Who knows if that is enough?"""
_NAMES = {"!": "an exclamation mark", ".": "a full stop"}


def _end(pair: Pair) -> Iterator[Remark]:
    if _plain_stop(pair.source) and _plain_stop(pair.target):
        return
    german, _ = _last(pair.source)
    english, at = _last(pair.target)
    if german == english or not german or not english:
        return
    message = _difference(german, english, pair.plain_source, pair.plain_target)
    if message:
        yield Remark(message, "end the English as the German ends", target=Span(max(0, at - 1), at))


def _plain_stop(text: str) -> bool:
    """Whether a text ends with a letter and a full stop: nothing more has to be known of most sentences."""
    return text[-1:] == "." and text[-2:-1].isalpha()


def _last(text: str) -> tuple[str, int]:
    """The mark that ends a text, whatever quotation marks, brackets and footnotes follow; and where that mark ends.

    Returns:
        One of ``? ! … : ; , .`` or a letter for any other end; empty for a text without words.
    """
    end = len(text)
    start = max(0, end - _TAIL)
    while True:
        tail = text[start:end].rstrip(_CLOSERS)
        if not text.startswith(("]", ">"), start + len(tail)):
            break
        note = _NOTE.search(text, start, start + len(tail) + 1)
        if note is None or note.start() == start:
            break
        end = note.start()
    end = start + len(tail)
    if not tail:
        return "", end
    if tail.endswith(("...", ". . .")):
        return "…", end
    mark = tail[-1]
    if mark in "?!" and "?" in tail[-2:]:
        return "?", end
    if mark == "." and _ABBREVIATION.search(tail):
        return "x.", end
    return (mark if mark in "?!…:;,." else "x"), end


def _difference(german: str, english: str, source: str, target: str) -> str:
    """What is wrong with an English end that is not the German one; empty for what a good translator may do."""
    if "x." in (german, english) and {german, english} <= {"x.", ".", "x", ","}:
        return ""
    if english == "!" and "!" not in source:
        return "the English ends with an exclamation mark, the German does not"
    if english == "?" and "?" not in source and not _INDIRECT.search(source):
        return "the English ends with a question mark, the German does not"
    if german == "?" and "?" not in target and not ("?!" in source and english == "!"):
        return "the question mark of the German is not in the English"
    if german == "…" and "…" not in target and "..." not in target and english not in "–—-?":
        return "the ellipsis of the German is not in the English"
    if english == "…" and "…" not in source and "..." not in source:
        return "the English ends with an ellipsis, the German does not"
    if german == ":" and english in ("x", "."):
        return "the German ends with a colon, the English does not"
    if english == ":" and german in ("x", "."):
        return "the English ends with a colon, the German does not"
    if english == "x" and german in (".", "!") and _is_sentence(target):
        return f"the English ends without a mark, the German with {_NAMES[german]}"
    if english == "," and german == "." and not target.rstrip().endswith(tuple("\"'”’")):
        return "the English ends with a comma, the German with a full stop"
    if english == "." and german == "x":
        return "the English ends with a full stop, the German does not"
    return ""


def _is_sentence(text: str) -> bool:
    """Whether a text is more than a greeting, a heading or a table's cell."""
    return len(text.split(None, 3)) > 3 and "|" not in text


_TWICE = re.compile(r"(?<![\w'’-])([^\W\d_]++)[ \t\r\n\xa0]++\1(?![\w'’-])", re.IGNORECASE)
_FIT_TO_REPEAT = (
    "had that very no so really her far long many much more never ever yes well now there then here blah hush "
    "knock tut bye ha ho hear dear yeah cha win do you go please quick same new old big bling boo can hip hot "
    "night tip tsk wait what who why ah oh hey come good just only too again one"
)
_FUNCTION_WORDS = (
    "the of to a an and in on at for with are were be been this these those as by from or but not he she we they his "
    "its their our will would has have could should must may if when which into than"
)
_ARTICLES = "die der das den dem sie ihr"
_WHAT_IT_IS = re.compile(r"\b(?:what|all|who|where|how|why)\b[^.;:?!]{1,80}$", re.IGNORECASE)
"""What it is is a question of money: after such words a verb may stand twice."""
_RIGHTLY_TWICE = frozenset(_FIT_TO_REPEAT.split())
_GLUE = frozenset(_FUNCTION_WORDS.split())
_BY_GRAMMAR = frozenset(_ARTICLES.split())
_GERMAN_TWICE = re.compile(r"(?<![\w-])([^\W\d_]++),?[ \t\r\n\xa0-]++\1(?![\w-])", re.IGNORECASE)


def _doubled(pair: Pair) -> Iterator[Remark]:
    target = pair.plain_target
    found = [match for match in _TWICE.finditer(target) if _by_mistake(match)]
    if not found:
        return
    german = any(match[1].casefold() not in _BY_GRAMMAR for match in _GERMAN_TWICE.finditer(pair.plain_source))
    for match in found:
        if german and match[1].casefold() not in _GLUE:
            continue
        yield Remark(f'"{match[1]}" stands twice', "take one of them out", target=Span(*match.span()))


def _by_mistake(match: re.Match[str]) -> bool:
    word = match[1].casefold()
    if word in _GLUE:
        return True
    if word in _RIGHTLY_TWICE:
        return False
    if word in ("is", "was", "did"):
        return not _WHAT_IT_IS.search(match.string, max(0, match.start() - 82), match.end())
    return len(word) > 1  # J J Abrams


RULES: tuple[Rule, ...] = (
    PairRule(
        id="end-punctuation",
        severity="warning",
        summary="the English ends with another mark than the German",
        why=(
            "A lost question mark makes a claim of a question; a heading has no full stop, a sentence has one. An"
            " exclamation may become a statement, a colon before a quotation a comma, and a mark may move into "
            "the quotation, as English asks for. Abbreviations end as they do."
        ),
        bad=Example("Wer trägt die Kosten?", "Who bears the costs."),
        good=Example("„Wer trägt die Kosten?“, fragte sie.", "She asked, “Who bears the costs?”"),
        check=_end,
    ),
    PairRule(
        id="doubled-word",
        severity="warning",
        summary="a word that stands twice in a row",
        why=(
            "That is most often left over from editing. What English says twice is left alone (had had, that "
            "that, very very), and so is what the German says twice as well."
        ),
        bad=Example("Der Rat billigt den Haushalt.", "The Council approves the the budget."),
        good=Example("Sie hatte lange gewartet.", "She had had a long wait."),
        check=_doubled,
    ),
)
