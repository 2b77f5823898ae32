"""Set phrases: what looks like a number in them is none."""

import re

from translate_kit.check.numbers.quantity import Quantity

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
    r"|zwei seiten|zwei stühlen|zwei linke hände|sieben siegel|stunde null|erste adresse|die ersten drei"
    r"|hannover 96|schalke 04|mainz 05|bayer 04|1860 münchen|münchen 1860|hoffenheim 1899"
    r"|nacht vom [0-3]?[0-9]\. (?:[a-zäöü]+ )?(?:auf|zum) (?:den |dem )?[0-3]?[0-9]\."
    r"|wende vom [12]?[0-9]\. (?=zum|auf|ins)|jahres(?:wechsel|wende) (?:von )?[12][0-9]{3}/[0-9]{2,4})"
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
    r"|nine-to-five|catch-22|20[/-]20|six of one|half a dozen of the other|forty winks|seven seas|one in a million"
    r"|two stools|two left feet|seven seals|zero hour|two-(?:track|tier|pronged)|first lady"
    r"|five minutes to|thousand thanks|in seconds|five to midnight|four-eyes)"
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
