"""What a text says without naming a number: "around the clock" is 24, "decade" ten years, "Christmas Eve" 24."""

import re
from fractions import Fraction
from functools import lru_cache

from translate_kit.check.numbers.quantity import Meaning

_Table = tuple[tuple[str, tuple[Meaning, ...]], ...]

_GERMAN: _Table = (
    (r"\beine?[nmrs]?\b|\bje(?:de[rnsm]?)?\b|\bpro\b|\berst|einzig", (1,)),
    (r"\bein(?:e[nm]?)? promille", (Fraction(1, 1000),)),
    (r"rund[ -]um[ -]die[ -]uhr|ganztägig|tag und nacht", (24, 7)),
    (r"ganzjährig|das ganze jahr|das ganze jahr über", (365, 12)),
    (r"halbe-halbe|zu gleichen teilen", (50,)),
    (r"\bpfund\b", (500,)),
    (r"sekunde|augenblick", (2,)),
    (r"unter vier augen", (1, 2)),
    (r"achtziger|sechziger", (80, 60)),
    (r"teenager|jugendliche", (13,)),
    (r"mitternacht|tagesbeginn", (0, 24, ("clock", 0))),
    (r"mittag", (12, ("clock", 720))),
    (r"jahrtausendwende", (2000,)),
    (r"jahrzehnt", (("months", 120),)),
    (r"jahrhundert", (("months", 1200), 100)),
    (r"jahrtausend", (1000,)),
    (r"quartal|vierteljahr|vierteljähr", (("months", 3),)),
    (r"halbjahr|halbjähr|halbe[snr]? jahr|jahreshälfte|hälfte des jahres", (("months", 6),)),
    (r"jahr|jähr", (("months", 12), ("hours", 8736))),
    (r"monat", (("months", 1), ("hours", 720), ("hours", 672))),
    (r"woche|wöch", (("hours", 168),)),
    (r"tag|täg", (("hours", 24),)),
    (r"stund|stünd", (("hours", 1),)),
)
_ENGLISH: _Table = (
    (r"(?:a?round[ -]the[ -]clock|day and night|24/7|24-7)", (24,)),
    (r"9/11", (2001,)),
    (r"all year round|every day of the year|year-round", (365, 24)),
    (r"fortnight\w*|biweekly|every other week|every second week", (("hours", 336), 14)),
    (r"every other|biennial\w*|bimonthly|bipartite|bicameral|halves|in half|runners?-up|another", (2,)),
    (r"\bwholly|\bfully|\bentire(?:ly)?\b|\bcomplete(?:ly)?\b|\btotal(?:ly)?\b|\ball\b|\bwhole\b", (100,)),
    (r"\bfirst\b|\bone\b|\bsingle\b|\bnumber one\b|\bsole\b", (1,)),
    (r"\bzero\b|\bno\b|\bnone\b|\bnil\b|\bmidnight\b", (0,)),
    (r"\bmidnight\b", (24, ("clock", 0))),
    (r"\bnoon\b|\bmidday\b", (12, ("clock", 720))),
    (r"\bscores?\b", (20,)),
    (r"\bthree ?score\b", (60,)),
    (r"\bfour ?score\b", (80,)),
    (r"\bhalf[- ]dozen\b", (6,)),
    (r"half-year\w*|biannual\w*|twice a year|semi-?annual\w*", (("months", 6),)),
    (r"quarterly|quarters?\b", (("months", 3),)),
    (r"\bannual(?:ly)?\b|\byear(?:ly|-long)?\b|\bper annum\b", (("months", 12), ("hours", 8760), ("hours", 8736))),
    (r"\bmonth(?:ly|-long)?\b", (("months", 1), ("hours", 720), ("hours", 744), ("hours", 672))),
    (r"\bdecades?\b", (("months", 120),)),
    (r"\bcentury\b|\bcentenary\b|\bcentennial\b", (("months", 1200),)),
    (r"\bmillennium\b|\bmillennial\b", (1000,)),
    (r"\bweek(?:ly|-long)?\b", (("hours", 168), ("hours", 192))),
    (r"\bday(?:-long)?\b|\bdaily\b|\bovernight\b", (("hours", 24),)),
    (r"\bhour(?:ly|-long)?\b", (("hours", 1),)),
    (r"\bfifty-fifty\b|50[-/–]50", (50,)),
)
_FEASTS: tuple[tuple[str, str, int, int], ...] = (
    (r"neujahr", r"new year[’']s(?! eve)", 1, 1),
    (r"dreikönig|heiligen? drei könige", r"epiphany", 1, 6),
    (r"valentin", r"valentine", 2, 14),
    (r"frauentag|frauenkampftag", r"women[’']s day", 3, 8),
    (r"tag der arbeit|maifeiertag|maikundgebung", r"may day|labou?r day|workers[’'] day", 5, 1),
    (r"tag der befreiung", r"ve day|liberation day", 5, 8),
    (r"europatag", r"europe day", 5, 9),
    (r"unabhängigkeitstag", r"independence day", 7, 4),
    (r"sturm auf die bastille|französische[nrs]? nationalfeiertag", r"bastille day", 7, 14),
    (r"tag der deutschen einheit|einheitsfeier|nationalfeiertag", r"unity day|reunification|german unity", 10, 3),
    (r"reformationstag", r"reformation day", 10, 31),
    (r"halloween", r"hallowe[’']?en", 10, 31),
    (r"allerheiligen", r"all saints", 11, 1),
    (r"waffenstillstand", r"armistice day|remembrance day", 11, 11),
    (r"nikolaus", r"st\.? nicholas|saint nicholas", 12, 6),
    (r"heiligabend|heilige[rnm] abend|christnacht", r"christmas eve", 12, 24),
    (r"(?:ersten|1\.) weihnacht", r"christmas day", 12, 25),
    (r"(?:zweiten|2\.) weihnacht|stephanstag", r"boxing day|st\.? stephen", 12, 26),
    (r"silvester|jahreswechsel", r"new year[’']s eve|end of the year|year[’']s end|\byear-end", 12, 31),
)
"""German, English, month and day."""


@lru_cache(maxsize=2)
def _table(*, german: bool) -> list[tuple[re.Pattern[str], tuple[Meaning, ...]]]:
    feasts: _Table = tuple(
        (words if german else english, (("month", month), day)) for words, english, month, day in _FEASTS
    )
    return [(re.compile(words), meanings) for words, meanings in (*(_GERMAN if german else _ENGLISH), *feasts)]


def said(low: str, *, german: bool) -> set[Meaning]:
    """What a text says without a number.

    Args:
        low: the text in lower case.
        german: which language.
    """
    found: set[Meaning] = set()
    for pattern, meanings in _table(german=german):
        if pattern.search(low):
            found.update(meanings)
    return found
