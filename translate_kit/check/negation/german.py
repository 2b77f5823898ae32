"""What negates in a German sentence, and what only looks as if it did."""

import re
from functools import lru_cache
from typing import NamedTuple

from translate_kit.check.finding import Span

_QUICK = ("nicht", "kein", "nie", "nirgend", "weder", "ohne", "kaum", "mitnichten")

NEGATOR = re.compile(
    r"[nkwomNKWOM](?<!\w\w)(?<!-.)(?:(?<=[nN])(?:icht|ichts|iemals|iemand(?:em|en|es)?|ie|irgend(?:s|wo))"
    r"|(?<=[kK])(?:ein(?:e[mnrs]?|esfalls|eswegs|erlei)?|aum)|(?<=[wW])eder|(?<=[oO])hne|(?<=[mM])itnichten)(?![\w-])"
)

_UN = r"un(?!d\b|s\b|ser|ter|gef|iver|ion|it|garn|längst|fall|fälle|geachtet|geheuer|missv|glück(?:s|e|es|en|sfall\w*)?\b|wetter|kosten|kraut|mut|ruhe|summe|menge|ternehm)\w{3,}"  # noqa: E501

_FREE = re.compile(
    rf"""
    nicht\ (?:nur|allein|bloß|bloss|lediglich|einzig|zuletzt|minder|umsonst|umhin|anders|selten|wahr|wenige[rn]?
        |geringer\w*|vergebens|grundlos|eben|gerade|von\ (?:der\ Hand|ungefähr)|aus\ der\ Luft|über\ Nacht)\b
    | (?:nicht|nichts|kaum)\ (?:weniger|anderes)\b | nichts\ (?:Geringeres|als)\b
    | (?:kein\w*|niemand)\ (?:Geringere\w*|Geringer\w*|ander\w+\ als|bessere[rs]?\ als)\b
    | ohne\ (?:auch\ |eben\ )?(?:nicht|kein\w*|nie|niemals|ohne)\b
    | nicht\ (?:ganz\ |völlig\ |so\ )?ohne\b | nicht\ un-
    | (?:nicht|nie|kein\w*|kaum)\ (?:\w+\ ){{0,2}}{_UN} | ohne\ (?:\w+\ )?(?:nicht|kein\w*)\b
    | kaum\ dass\b | ohne,?\ zu\b
    | keine?n?\ (?:\w+\ )?(?:Wunder|Zweifel|Frage|Hehl|Geheimnis|Zufall|Problem|Ahnung)\b
    | ohne\ (?:[Ww]eiteres|[Ff]rage|(?:jeden\ )?Zweifel|Ausnahme|Ende|Unterlass|Unterbrechung|Abstriche|Wenn
        |Umschweife|Not|Umwege|Unterschied|Mühe|Grenzen|Vorbehalte?|Steuer(?:mann|frau|leute)|Pause|Scheu|Verzug
        |Zögern|Gleichen|Nachteile?)\b
    | nicht\ (?:zu\ )?(?:über(?:sehen|hören)|übersehbar|überhörbar|verkennen|verhehlen|verschweigen|vergessen|leugnen
        |bestreiten|verwechseln|unterschätzen|bezweifeln)\b
    | nicht\ alles\b(?=[^.?!]{{0,120}}!)
    """,
    re.IGNORECASE | re.VERBOSE,
)
"""Negators that a good translator may leave out: the phrase has positive English counterparts."""

_FREE_BEFORE = re.compile(
    r"""
    \b(?:für|mir|aus\ dem|vor\ dem|das|dem)\ nichts\b
    | \b(?:oder|ob|ohne)\ (?:auch\ |eben\ )?(?:nicht|kein\w*|nie|niemals|ohne)\b | \bohne\ (?:\w+\ )?(?:nicht|kein\w*)\b
    | \bwenn\ (?:auch\ )?nicht\ (?:gar|sogar|doch|schon|alles|noch)\b | \bnicht\ (?:ganz\ |völlig\ |so\ )?ohne\b
    | \b(?:so|wie|als|denn)\ (?:noch\ )?(?:nie|niemals|kein\w*|niemand)\b | \bfehl\w*\ nicht\ viel\b
    """,
    re.IGNORECASE | re.VERBOSE,
)
"""Those that depend on what stands before them."""

NOT_ONLY = re.compile(r"\bnicht (?:nur|allein|bloß|lediglich|einzig)\b", re.IGNORECASE)
ONLY = re.compile(r"\b(?:nur|allein|bloß|lediglich|einzig\w*|erst|gerade|einfach|schlicht|eben|ausschließlich)\b")

_DOUBLE = re.compile(
    r"\blehn(?:t|te|ten|en)\b|\b(?:auf(?:ge|zu)?(?:hör|geb|halten|gehalten)|aus(?:ge"
    r"|zu)?(?:bleib|blieb|schließ|schloss)|ab(?:ge|zu)?(?:lehn|reiß"
    r"|riss|halt|schreck|nehm|schwäch)|nach(?:ge|zu)?(?:lass|geb)|zurück(?:ge|zu)?(?:weis|wies|schreck|halt)"
    r"|vor(?:zu)?enthalt"
    r"|preis(?:ge|zu)?geb|verhinder|vermeid|vermied|verhehl|(?:ver|ge)?leugn|bestreit|bestritt|verschweig|verschwieg"
    r"|verb(?:iet|ot)|(?:ver)?weiger|mangel|scheiter|verzicht|stopp|vergess|vergiss|vernachlässig|unterschätz"
    r"|überseh|übersah"
    r"|überhör|ignorier|verlier|verlor|verlass|verließ|versäum|verfehl|verpass|scheu|zöger|gezöger|rüttel"
    r"|(?:be)?zweifel"
    r"|widersp|widersetz|untersag|unterl(?:ass|ieß)|vereitel|unterbind|unterbund|missl|verw[ae]rf|verworf|versag|dementier"
    r"|missbillig|verwehr|abgewies|abweis"
    r"|(?:be)?hinder|blockier|brems|(?:ver|ge)?änder|verlangsam|ruhen|ruht|schreck|entzieh|entgeh|entging|entgang"
    r"|(?:er|ver)wehr"
    r"|falsch|schlecht|illegal|verkehrt|selten|leer|überrasch|wunder|verwunder|geheim|verborg|verberg|täusch|stör"
    r"|beirr"
    r"|verdräng|beseitig|beend)\w*"
    rf"|\bfehl(?:en|t|te|ten)\b|\b{_UN}|\b\w{{4,40}}los(?:e[mnrs]?|igkeit)?\b"
    r"|\bdagegen\b|\b(?:müde|locker|schwer|schwierig|umhin|genug|anders|allein)\b",
    re.IGNORECASE,
)
"""Words that are negative themselves: together with a negator the English may be positive."""

_DOUBLE_APART = re.compile(
    r"\b(?:w(?:ies|eis)\w*\b[^.;!?]{1,60}\b(?:zurück|ab)|schl(?:oss|össe|ieß)\w*\b[^.;!?]{0,60}\baus|nichts (?:\w+ )?gegen)\b",  # noqa: E501
    re.IGNORECASE,
)

_NEGATIVE = re.compile(
    r"versag|verwehr|verstrich|verstreich"
    r"|fehlgesch|fehlschl|fehler|deaktiv|abgeschalt|ausgeschalt|abschalt|ausschalt|entfern|nicht\w|nicnt|schuldig|\bbl(?:ieb|eib)"
    r"|brüchig|zweifelhaft|nichtig|fraglich"
    rf"|\b{_UN}|\w(?:los|frei|leer|arm|widrig)(?:e[mnrs]?|heit|igkeit)?\b|\bnicht\b|\bkein|\bnie(?:\b|mals|mand)"
    rf"|\bweder\b|\bkaum|\bohne|\bnirgend"
    r"|weiger|lehn(?:t|en|ung|end)|scheiter|verzicht|leugn|bestreit|bestritt|hinder|meid|mied|zweifel|gegner"
    r"|mangel|mängel|verbot|verbiet"
    r"|untersag|boykott|blockier|dementier|verpass|versäum|verlier|verlor|verlust|vergess|vergiss|ent(?:zieh|zog"
    r"|geh|ging|gang|fall|fäll|fiel)|wegf"
    r"|weggef|ausschl(?:ieß|oss|uss)|ausgeschl|auszuschl|ausnahm|absag|abgesagt|abrat|abgeraten|abgeneigt|abwesen"
    r"|ausst(?:eh|and)"
    r"|schweig|schwieg|enthalt|enthiel|verfehl|widersp|widerset|widerst|verst(?:oß|ieß)|missa|missb(?:ill)|missl"
    r"|misstr|miss(?:fall|gl)|auf(?:zu)?geb(?!er)|aufgab\b|aufgegeb"
    r"|auf(?:zu|ge)?hör|zöger|verw[ae]rf|verworf|abschaff|abgeschafft|überflüssig|entbehr|erübrig|verschieb"
    r"|verschob|zurück(?:ge|zu)?(?:weis|wies)"
    r"|unterl(?:ass|ieß)|unterbl(?:eib|ieb)|aus(?:ge|zu)?bl(?:eib|ieb)|geheim|tabu|hinfällig|nichtig|vergeblich"
    r"|stopp|verschon|erspar|befreit|einzustell|eingestellt"
    r"|abkehr|beend|schnuppe|vorbehaltlich|ausgenommen|abweich|veraltet"
    r"|überholt|abgelaufen|vakan|stillstand|sackgasse|einstimmig"
    r"|\b(?:selten\w*|wenig\w*|nein|egal|gleichgültig\w*|fern|weg|offen|außer|anstatt|statt|anstelle|wider"
    r"|falsch\w*|schlecht\w*|knapp\w*|gering\w*"
    r"|niedrig\w*|schwach\w*|schwäch\w*|arm|leer\w*|fehl(?:t|te|ten|en|end\w*)|sonst|anders|vorbei|schluss|hüte\w*"
    r"|ruht|ruhen|minder|irr(?:ig|elev|eg)\w*|illeg\w*"
    r"|inakz\w*|instab\w*|inoff\w*|in(?:dis|kom|eff|tol)\w*|fremd\w*|umhin|braucht?|brauch(?:en|te|ten)|mitnichten"
    r"|frei|ledig|geschlossen|stumm|still|wach|heimlich|anonym|vertraulich|ehemalig\w*|einst|vormals|gratis"
    r"|konstant|stabil|taub|blind|laien?|minderjährig\w*|einzig\w*)\b",
    re.IGNORECASE,
)
"""Words that an English sentence may rightly render with *not*, *no* or *never*."""

_NEGATIVE_APART = re.compile(
    r"\b(?:bl(?:ieb|eib)\w*\b[^.;:!?]{1,80}\baus|w(?:ies|eis)\w*\b[^.;:!?]{1,80}\b(?:zurück|ab)|wink\w*\b[^.;:!?]{1,80}\bab"
    r"|schl[ua]g\w*\b[^.;:!?]{1,80}\b(?:aus|ab|fehl)|s(?:ah|ieht|ehen)\b[^.;:!?]{1,80}\bab|alles andere als|zu ende|es sei denn"  # noqa: E501
    r"|warnt\w* (?:da)?vor"
    r"|(?:ist|sind|sei|seien|war|waren|bin|stimm\w*|spr[aeio]ch\w*|votier\w*|wehr\w*|entsch\w*)\b[^.;]{0,60}\b(?:da)?gegen)\b",
    re.IGNORECASE,
)

_WORD = re.compile(r"[^\W\d_]{2,}")


class Negator(NamedTuple):
    """A word that negates, and whether an English sentence can do without a counterpart."""

    span: Span
    word: str
    free: bool


def negatives(source: str) -> list[str]:
    """Words and expressions of a German text that an English one may render with *not*, *no* or *never*.

    Args:
        source: the text.
    """
    found = [word for word in _WORD.findall(source) if _is_negative(word)]
    return found + [one[0] for one in _NEGATIVE_APART.finditer(source)]


@lru_cache(maxsize=16384)
def _is_negative(word: str) -> bool:
    return _NEGATIVE.search(word) is not None


def doubles(source: str) -> list[str]:
    """Words and expressions of a German text that are negative themselves: with a negator they may be positive.

    Args:
        source: the text.
    """
    found = [word for word in _WORD.findall(source) if _doubles(word)]
    return found + [one[0] for one in _DOUBLE_APART.finditer(source)]


@lru_cache(maxsize=16384)
def _doubles(word: str) -> bool:
    return _DOUBLE.match(word) is not None


def negators(source: str) -> list[Negator]:
    """What negates in a German sentence.

    Args:
        source: the sentence without markup.
    """
    low = source.lower()
    if not any(word in low for word in _QUICK):
        return []
    found = [Negator(Span(*one.span()), one[0], False) for one in NEGATOR.finditer(source)]
    if not found:
        return []
    return [one._replace(free=_is_free(source, one.span)) for one in found]


def _is_free(source: str, place: Span) -> bool:
    """Whether a negator stands in a phrase that needs none in English; phrases are short."""
    if _FREE.match(source, place.start):
        return True
    around = _FREE_BEFORE.finditer(source, max(0, place.start - 30), place.end + 12)
    return any(one.start() <= place.start < one.end() for one in around)
