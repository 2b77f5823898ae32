"""How many sentences and lines a text has."""

import re

_STOP = re.compile(r"(?<![.!?…])[.!?…:]{1,8}[”“\"’'»«)\]]{0,3}(?:[ \u00a0]+(?=[^\Wa-zäöü_\d]|[„“\"‘'(»«])|$|(?=\n))")
_LINE = re.compile(r"\n\s*(?=\S)")
_NO_STOP = re.compile(
    r"(?:\b(?:[A-Za-zÄÖÜ]|\d{1,2}|bzw|ca|[Dd]r|[Pp]rof|[Mm]r|[Mm]rs|[Mm]s|[Ss]t|[Nn]r|[Nn]o|[Aa]bs|[Aa]bg|[Aa]rt|vgl"
    r"|[Mm]io|[Mm]rd|[Mm]in|[Hh]r|[Ff]r|[Jj]an|[Ff]eb|[Aa]ug|[Ss]ept?|[Oo]kt|[Oo]ct|[Nn]ov|[Dd]ez|[Dd]ec|usw|evtl|inkl"
    r"|sog|[Ss]tr|gem|etc|vs|[Gg]en|[Ss]en|[Gg]ov))\.$"
)
_LONGEST = 8


def sentences(text: str) -> int:
    """The number of sentences of a German or English text, and of its lines: at least 1.

    Colons count too: what the one language opens with a colon is often a sentence in the other. A line
    counts twice: translators join sentences, but hardly the lines of a list.

    Args:
        text: a text without spaces around it.
    """
    count = 2 * len(_LINE.findall(text)) if "\n" in text else 0
    for stop in _STOP.finditer(text):
        if stop[0][0] != "." or not _NO_STOP.search(text, max(0, stop.start() - _LONGEST), stop.start() + 1):
            count += 1
    return max(1, count)
