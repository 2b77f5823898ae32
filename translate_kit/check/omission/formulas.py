"""German turns of phrase that English rightly says in a word or not at all; their words are missed by nobody."""

import re
from collections.abc import Iterator

_TURNS = (
    # openings of offices and speakers
    r"aus (?:gegebenem|aktuellem) anlass",
    r"(?:wir |ich )?(?:weisen?|weist|möchten?|dürfen|darf|wollen?|will)(?: \w+){0,6}? darauf hin"
    r"(?:weisen|gewiesen|zuweisen)?",
    r"(?:es )?(?:ist|sei|bleibt|wird|wäre) (?:darauf|daran) \w+(?:wiesen|weisen|erinnert|erinnern)",
    r"(?:es )?(?:ist|sei|wird|bleibt|gilt)(?: \w+){0,2} (?:"
    r"zu (?:beachten|berücksichtigen|bedenken|betonen|hoffen|befürchten)|(?:davon|daran) "
    r"(?:auszugehen|ausgegangen|festzuhalten)|festzustellen|festzuhalten|anzunehmen|anzumerken)",
    r"(?:ist|sei|sind) (?:damit |mit \w+ |mit \w+ \w+ )?zu rechnen",
    r"zu rechnen (?:ist|sein wird|sei)",
    r"(?:es )?(?:steht|liegt|versteht) (?:außer frage|sich von selbst|auf der hand)",
    r"(?:kommt|kam|kommen) es (?:zu|zum|zur)",
    r"(?:ich )?(?:bin der (?:meinung|auffassung|ansicht)|bin (?:davon )?überzeugt)",
    r"(?:meine |sehr geehrten? |sehr verehrten? |verehrten? |liebe |werten? ){1,3}[^.!?;]{0,120}?"
    r"(?:damen und herren|kolleg\w+|mitbürger\w*|freund\w*|präsident\w*|minister\w*|genoss\w*|anwesend\w*)"
    r"(?: auf den \w+)?",
    # nouns that only carry a preposition or a verb
    r"(?:im|in) (?:rahmen|zuge|laufe?|verlauf|falle?|vorfeld|bereich|hinblick|gegensatz|anschluss|sinne|interesse"
    r"|auftrag|bezug|anbetracht|folge|abhängigkeit|verbindung|zusammenhang|übereinstimmung|richtung|nähe|form|höhe|art|lage"
    r"|kraft|anspruch|dieser (?:angelegenheit|sache|hinsicht|frage|form)|diesem (?:zusammenhang|fall|sinne|bereich))",
    r"(?:zum|zur|zu|von|vor|nach|auf|unter|mit|durch|an|am|bei) (?:dem |der |den |die |diesem |dieser )?"
    r"(?:(?:jetzigen|gegenwärtigen|heutigen|damaligen) )?"
    r"(?:zeitpunkt|zweck|hintergrund|grundlage|basis|grund|stelle|seite|seiten|weise|angaben?|ansicht|auffassung|meinung"
    r"|einschätzung|bedeutung|berücksichtigung|ausdruck|verfügung|kenntnis|stande|hilfe|ausnahme|rücksicht|bezug"
    r"|blick|umstand|tatsache|folge|ende|anfang|beginn|fall|dauer|ebene)",
    r"(?:der|die|den) (?:tatsache|umstand|eindruck|fall|frage|ansicht|auffassung|meinung|überzeugung), (?:dass|ob|wie)",
    r"(?:maßnahmen|schritte|bemühungen|anstrengungen) (?:zur|zum|für)",
    r"(?:sorge|rechnung|verfügung|kenntnis|ausdruck|anspruch|betracht|einklang|aussicht|kauf|frage|stande) "
    r"(?:zu )?(?:tragen|stellen|stehen|nehmen|bringen|kommen|getragen|gestellt|genommen|gebracht|gekommen|steht|stellt"
    r"|kommt|bringt|nimmt|trägt|gestanden)",
)
_FORMULA = re.compile(rf"\b(?:{'|'.join(_TURNS)})\b", re.IGNORECASE)
_TWO_SEXES = re.compile(
    r"\b(?P<stem>[A-ZÄÖÜ]\w{2,})innen (?:und|oder|sowie|bzw\.) (?=[A-ZÄÖÜ])"
    r"|(?:und|oder|sowie|bzw\.|/) ?(?:der |die |den |dem |des |einer |eine )?[A-ZÄÖÜ]\w{3,}in(?:nen)?\b"
)


def formulas(text: str) -> Iterator[tuple[int, int]]:
    """The places of formulas, and of one of both sexes where both are named (Bürgerinnen und Bürger).

    Args:
        text: German text without markup.
    """
    for pattern in (_FORMULA, _TWO_SEXES):
        for match in pattern.finditer(text):
            yield match.span()
