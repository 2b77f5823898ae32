"""Set phrases: what looks like a number in them is none, and some say a number without naming it."""

import re

from translate_kit.check.numbers.quantity import Meaning, Quantity

_GERMAN_IDIOMS = re.compile(
    r"\b(?:unter vier augen|bündnis 90|vier-augen-\w+|vieraugen\w+|fünf (?:minuten )?vor (?:zwölf|12)|5 vor 12"
    r"|eins zu eins|1:1|(?:den|dem) ersten blick|in erster linie|erste[rn]? hilfe"
    r"|erste[nr]? geige|fünfte[s]? rad|auf allen vieren"
    r"|siebten himmel|hundert ?prozent\w*|100[ -]?prozentig\w*|tausend dank|zweiten? geige"
    r"|zweite[rn]? hand|zweite[rn]? wahl|zweite[nr]? natur|zwei paar schuhe|zwei fliegen|kein zweite[rs]"
    r"|zweite[ns]? leben|dritte[rn]? hand|dritte[nrs]? reich\w*|dritte[rn]? welt|covid-?[ ]?19|sars-cov-2"
    r"|co2|co₂|pm ?2,5|08/15|tausendundeine|an erster stelle|auf halbe[mr] (?:wege?|strecke)"
    r"|halbe sache\w*|halbwegs|zwei ?schneidig\w*|erste[rn]? klasse|sieben sachen|vier wände\w*"
    r"|eigenen vier wänden|drei kreuze|null und nichtig|erste[nr]? stunde|ersten rang|vierte gewalt"
    r"|rund um die uhr|24 stunden am tag|365 tage im jahr|alle viere|am ersten tag|ein halbes dutzend mal"
    r"|zwei seiten)"
)
_ENGLISH_IDIOMS = re.compile(
    r"\b(?:eleventh hour|cloud nine|seventh heaven|second thoughts?"
    r"|second[ -](?:to none|nature|hand|guess\w*|rate|best)|one of the|at first"
    r"|first(?: of all|[ -]hand| aid| and foremost| place| glance| sight| instance| time)|sixes and sevens"
    r"|nine times out of ten|ten to one|in two minds|of two minds|one-to-one|third part(?:y|ies)"
    r"|square one|fifth wheel|hundred per ?cent|100 per ?cent|100 ?%|split second|second only|zero[- ]sum"
    r"|covid-?[ ]?19|sars-cov-2|co2|co₂|pm ?2\.5|two sides|two birds|four walls"
    r"|half[ -](?:way|hearted|measures?)|double[ -](?:edged|standards?|check\w*)|third world|third reich"
    r"|second world|first world|two-faced|two-way|one hundred per ?cent|24/7|9/11|fourth estate"
    r"|five minutes to|thousand thanks|in seconds|five to midnight|four-eyes)"
)
_GERMAN_SAID: tuple[tuple[re.Pattern[str], frozenset[Meaning]], ...] = (
    (re.compile(r"rund um die uhr"), frozenset((24, 7))),
    (re.compile(r"nikolaus"), frozenset((6,))),
    (re.compile(r"heiligabend|heilige[rnm] abend"), frozenset((24,))),
    (re.compile(r"silvester"), frozenset((31,))),
    (re.compile(r"halbe-halbe|zu gleichen teilen"), frozenset((50,))),
    (re.compile(r"sekunde|augenblick"), frozenset((2,))),
    (re.compile(r"unter vier augen"), frozenset((1, 2))),
    (re.compile(r"achtziger|sechziger"), frozenset((80, 60))),
    (re.compile(r"teenager|jugendliche"), frozenset((13,))),
)
_ENGLISH_SAID: tuple[tuple[re.Pattern[str], frozenset[Meaning]], ...] = (
    (re.compile(r"(?:a?round the clock|day and night|24/7|24-7)"), frozenset((24,))),
    (re.compile(r"christmas eve"), frozenset((24,))),
    (re.compile(r"new year[’']s eve"), frozenset((31,))),
    (re.compile(r"9/11"), frozenset((2001,))),
    (re.compile(r"all year round|every day of the year|year-round"), frozenset((365, 24))),
    (re.compile(r"fortnight\w*|biweekly|every other week"), frozenset((("hours", 336), 14))),
    (
        re.compile(r"every other|biennial\w*|bimonthly|bipartite|bicameral|halves|in half|runners?-up|another"),
        frozenset((2,)),
    ),
    (
        re.compile(r"\bwholly|\bfully|\bentire(?:ly)?\b|\bcomplete(?:ly)?\b|\btotal(?:ly)?\b|\ball\b|\bwhole\b"),
        frozenset((100,)),
    ),
    (re.compile(r"\bmay day\b|\bfirst\b|\bone\b|\bsingle\b|\bnumber one\b|\bsole\b"), frozenset((1,))),
    (re.compile(r"\bzero\b|\bno\b|\bnone\b|\bnil\b|\bmidnight\b"), frozenset((0,))),
    (re.compile(r"half-year\w*|biannual\w*|twice a year|semi-?annual\w*"), frozenset((("months", 6),))),
    (re.compile(r"quarterly|quarters?\b"), frozenset((("months", 3),))),
    (
        re.compile(r"\bannual(?:ly)?\b|\byear(?:ly|-long)?\b|\bper annum\b"),
        frozenset((("months", 12), ("hours", 8760), ("hours", 8736))),
    ),
    (re.compile(r"\bdecades?\b"), frozenset((("months", 120),))),
    (re.compile(r"\bcentury\b|\bcentenary\b|\bcentennial\b"), frozenset((("months", 1200),))),
    (re.compile(r"\bmillennium\b|\bmillennial\b"), frozenset((1000,))),
    (re.compile(r"\bweek(?:ly|-long)?\b"), frozenset((("hours", 168), ("hours", 192)))),
    (re.compile(r"\bday(?:-long)?\b|\bdaily\b|\bovernight\b"), frozenset((("hours", 24),))),
    (re.compile(r"\bhour(?:ly|-long)?\b"), frozenset((("hours", 1),))),
    (re.compile(r"\bfifty-fifty\b|50[-/–]50"), frozenset((50,))),
)
_GERMAN_TIMES: tuple[tuple[re.Pattern[str], frozenset[Meaning]], ...] = (
    (re.compile(r"jahrzehnt"), frozenset((("months", 120),))),
    (re.compile(r"jahrhundert"), frozenset((("months", 1200), 100))),
    (re.compile(r"jahrtausend"), frozenset((1000,))),
    (re.compile(r"quartal|vierteljahr|vierteljähr"), frozenset((("months", 3),))),
    (re.compile(r"halbjahr|halbjähr|halbe[snr]? jahr"), frozenset((("months", 6),))),
    (re.compile(r"jahr|jähr"), frozenset((("months", 12),))),
    (re.compile(r"woche|wöch"), frozenset((("hours", 168),))),
    (re.compile(r"tag|täg"), frozenset((("hours", 24),))),
    (re.compile(r"stund|stünd"), frozenset((("hours", 1),))),
)


def without_idioms(left: list[Quantity], low: str, *, german: bool) -> list[Quantity]:
    """The numbers that are no part of a set phrase: nobody misses those of "unter vier Augen".

    Args:
        left: numbers that have no match.
        low: the text in lower case in which they stand.
        german: which language.
    """
    if not left:
        return left
    spans = [found.span() for found in (_GERMAN_IDIOMS if german else _ENGLISH_IDIOMS).finditer(low)]
    if not spans:
        return left
    kept = []
    ahead = iter([*spans, (len(low) + 1, len(low) + 1)])
    begin, stop = next(ahead)
    for one in sorted(left, key=lambda one: one.start):
        while stop <= one.start:
            begin, stop = next(ahead)
        if one.start < begin:
            kept.append(one)
    return kept


def said(low: str, *, german: bool) -> frozenset[Meaning]:
    """What a text says without a number: "around the clock" 24, "decade" ten years.

    Args:
        low: the text in lower case.
        german: which language.
    """
    table = (*_GERMAN_SAID, *_GERMAN_TIMES) if german else _ENGLISH_SAID
    return frozenset().union(*(meanings for pattern, meanings in table if pattern.search(low)))
