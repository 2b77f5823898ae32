"""What negates in a German sentence, and what only looks as if it did."""

import re
from typing import NamedTuple

from translate_kit.check.finding import Span

_QUICK = ("nicht", "kein", "nie", "nirgend", "weder", "ohne", "kaum", "mitnichten")

NEGATOR = re.compile(
    r"[nkwomNKWOM](?<!\w\w)(?<!-.)(?:(?<=[nN])(?:icht|ichts|iemals|iemand(?:em|en|es)?|ie|irgend(?:s|wo))"
    r"|(?<=[kK])(?:ein(?:e[mnrs]?|esfalls|eswegs|erlei)?|aum)|(?<=[wW])eder|(?<=[oO])hne|(?<=[mM])itnichten)(?![\w-])"
)

_UN = r"un(?!d\b|s\b|ser|ter|gef|iver|ion|it|garn|längst|fall|fälle|geachtet|geheuer|missv|glück(?:s|e|es|en|sfall\w*)?\b|wetter|kosten|kraut|mut|ruhe|summe|menge|ternehm)\w{3,}"

_FREE = re.compile(
    rf"""
    \bnicht\ (?:nur|allein|bloß|bloss|lediglich|einzig|zuletzt|minder|umsonst|umhin|anders|selten|wahr|wenige[rn]?
        |geringer\w*|vergebens|grundlos|eben|gerade|von\ (?:der\ Hand|ungefähr)|aus\ der\ Luft|über\ Nacht)\b
    | \b(?:nicht|nichts|kaum)\ (?:weniger|anderes)\b | \bnichts\ (?:Geringeres|als)\b | \bfür\ nichts\b
    | \b(?:kein\w*|niemand)\ (?:Geringere\w*|Geringer\w*|ander\w+\ als|bessere[rs]?\ als)\b
    | \b(?:oder|ob|ohne)\ (?:auch\ |eben\ )?(?:nicht|kein\w*|nie|niemals|ohne)\b
    | \bwenn\ (?:auch\ )?nicht\ (?:gar|sogar|doch|schon|alles|noch)\b
    | \bnicht\ (?:ganz\ |völlig\ |so\ )?ohne\b | \bnicht\ un-
    | \b(?:nicht|nie|kein\w*|kaum)\ (?:\w+\ ){{0,2}}{_UN} | \bohne\ (?:\w+\ )?(?:nicht|kein\w*)\b
    | \bkaum\ dass\b | \bohne,?\ zu\b | \b[Ff]ehl\w*\ nicht\ viel\b
    | \bkeine?n?\ (?:\w+\ )?(?:Wunder|Zweifel|Frage|Hehl|Geheimnis|Zufall|Problem|Ahnung)\b
    | \bohne\ (?:[Ww]eiteres|[Ff]rage|(?:jeden\ )?Zweifel|Ausnahme|Ende|Unterlass|Unterbrechung|Abstriche|Wenn
        |Umschweife
        |Not|Umwege|Unterschied|Mühe|Grenzen|Vorbehalte?|Steuer(?:mann|frau|leute)|Pause|Scheu|Verzug|Zögern|Gleichen|Nachteile?)\b
    | \bnicht\ (?:zu\ )?(?:über(?:sehen|hören)|übersehbar|überhörbar|verkennen|verhehlen|verschweigen|vergessen|leugnen
        |bestreiten|verwechseln|unterschätzen|bezweifeln)\b
    | \bnicht\ alles\b(?=[^.?!]{{0,120}}!) | \bmir\ nichts | \b(?:aus\ dem|vor\ dem|das|dem)\ Nichts\b
    | \b(?:so|wie|als|denn)\ (?:noch\ )?(?:nie|niemals|kein\w*|niemand)\b
    """,
    re.IGNORECASE | re.VERBOSE,
)
"""Negators that a good translator may leave out: the phrase has positive English counterparts."""

NOT_ONLY = re.compile(r"\bnicht (?:nur|allein|bloß|lediglich|einzig)\b", re.IGNORECASE)
ONLY = re.compile(r"\b(?:nur|allein|bloß|lediglich|einzig\w*|erst|gerade|einfach|schlicht|eben|ausschließlich)\b")

DOUBLE = re.compile(
    r"\bw(?:ies|eis)\w*\b[^.;!?]{1,60}\b(?:zurück|ab)\b|\blehn(?:t|te|ten|en)\b|\bschl(?:oss|össe|ieß)\w*\b[^.;!?]{0,60}\baus\b|\b(?:auf(?:ge|zu)?(?:hör|geb|halten|gehalten)|aus(?:ge"
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
    r"|\bdagegen\b|\bnichts (?:\w+ )?gegen\b|\b(?:müde|locker|schwer|schwierig|umhin|genug|anders|allein)\b",
    re.IGNORECASE,
)
"""Words that are negative themselves: together with a negator the English may be positive."""

NEGATIVE = re.compile(
    r"\bbl(?:ieb|eib)\w*\b[^.;:!?]{1,80}\baus\b|\bw(?:ies|eis)\w*\b[^.;:!?]{1,80}\b(?:zurück|ab)\b|\bwink\w*\b[^.;:!?]{1,80}\bab\b"
    r"|\bschl[ua]g\w*\b[^.;:!?]{1,80}\b(?:aus|ab|fehl)\b|\bs(?:ah|ieht|ehen)\b[^.;:!?]{1,80}\bab\b|versag|verwehr|verstrich|verstreich"
    r"|fehlgesch|fehlschl|fehler|deaktiv|abgeschalt|ausgeschalt|abschalt|ausschalt|entfern|nicht\w|nicnt|schuldig|\bbl(?:ieb|eib)"
    r"|alles andere als|brüchig|zweifelhaft|nichtig|fraglich"
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
    r"|warnt\w* (?:da)?vor|abkehr|beend|zu ende|schnuppe|es sei denn|vorbehaltlich|ausgenommen|abweich|veraltet"
    r"|überholt|abgelaufen|vakan|stillstand|sackgasse|einstimmig"
    r"|\b(?:selten\w*|wenig\w*|nein|egal|gleichgültig\w*|fern|weg|offen|außer|anstatt|statt|anstelle|wider"
    r"|falsch\w*|schlecht\w*|knapp\w*|gering\w*"
    r"|niedrig\w*|schwach\w*|schwäch\w*|arm|leer\w*|fehl(?:t|te|ten|en|end\w*)|sonst|anders|vorbei|schluss|hüte\w*"
    r"|ruht|ruhen|minder|irr(?:ig|elev|eg)\w*|illeg\w*"
    r"|inakz\w*|instab\w*|inoff\w*|in(?:dis|kom|eff|tol)\w*|fremd\w*|umhin|braucht?|brauch(?:en|te|ten)|mitnichten"
    r"|frei|ledig|geschlossen|stumm|still|wach|heimlich|anonym|vertraulich|ehemalig\w*|einst|vormals|gratis"
    r"|konstant|stabil|taub|blind|laien?|minderjährig\w*|einzig\w*)\b"
    r"|\b(?:ist|sind|sei|seien|war|waren|bin|stimm\w*|spr[aeio]ch\w*|votier\w*|wehr\w*"
    r"|entsch\w*)\b[^.;]{0,60}\b(?:da)?gegen\b",
    re.IGNORECASE,
)
"""Words that an English sentence may rightly render with *not*, *no* or *never*."""


class Negator(NamedTuple):
    """A word that negates, and whether an English sentence can do without a counterpart."""

    span: Span
    word: str
    free: bool


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
    around = _FREE.finditer(source, max(0, place.start - 40), place.end + 160)
    return any(one.start() <= place.start < one.end() for one in around)
