"""Numbers that name a thing, such as rooms, files and telephones: they are copied, not written the English way."""

import re

_CUE = re.compile(
    r"(?:saal|(?<!zeit)raum|zimmer|büro|halle|gebäude|block|trakt|az\.|zeichen|gz\.|nr\.|nrn\.|nummer|ziffer|kapitel"
    r"|kap\.|abschnitt|abschn\.|punkt|titel|version|release|build|firmware|software|revision|modell|\btyp|serie|§"
    r"|art\.|artikel|drucksache|drs\.|drucks\.|\brn\.|rdnr\.|\brz\.|\btz\.|blatt|\bbl\.|konto|tel\.|telefon|fax"
    r"|durchwahl|apparat|\biso|\bdin|norm|formular|kennung|code|\bid|linux|windows|android|python|paragra(?:f|ph)"
    r"|tabelle|abbildung|abb\.|anlage|anhang|\bpos\.|position|akte|\bref\.|register|bahnsteig|gate|flug|linie|zeile"
    r"|eintrag|artikel|datei|patent|kennzeichen|seriennummer|chip|isbn|kurs|modul|slot)[ :.#-]{1,2}(?:[0-9]{1,4}/)?$"
)


def is_label(low: str, start: int, end: int) -> bool:
    """Whether German digits name a thing: "Saal 4.300", "bericht_1.200.pdf".

    Args:
        low: the text in lower case.
        start, end: the place of the digits.
    """
    if _CUE.search(low, max(0, start - 20), start):
        return True
    return low[max(0, start - 1) : start] == "_" or low.startswith("_", end) or bool(_FILE.match(low, end))


_FILE = re.compile(r"\.(?:pdf|docx?|xlsx?|csv|txt|zip|html?|jpe?g|png|md|json|xml|odt|pptx?|py)\b")
PHONE = r"(?P<phone>(?:(?<=\+)[1-9]|0[1-9](?=[0-9])|00[1-9])(?:[\x20/()-]{0,3}[0-9]){5,14}(?![0-9]))"
"""A telephone number from its first digit, for a verbose pattern; seven digits at least."""


def subscriber(text: str, *, abroad: bool) -> str:
    """The digits of a telephone number without what says from where it is dialled.

    Args:
        text: as it is written, without the plus.
        abroad: whether a plus stands before it.
    """
    digits = "".join(filter(str.isdigit, text.replace("(0)", "")))
    if abroad or digits.startswith("00"):
        digits = digits.removeprefix("00").removeprefix("49")
    return digits.removeprefix("0")
