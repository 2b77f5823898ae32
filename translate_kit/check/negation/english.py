"""What negates in an English sentence: plainly (not), or as part of what a word means (refuse)."""

import re
from functools import cache, lru_cache
from pathlib import Path

Place = tuple[int, int]
"""Start and end."""

PLAIN = re.compile(
    r"[nNcCwWuU](?:(?<![\w-][nNcCwWuU])(?:(?<=[nN])(?:ot|ever|one|obody|o|either|or|othing|owhere)|(?<=N)(?:OT|O|EVER|ONE|OTHING)|(?<=[cC])annot"
    r"|(?<=[wW])ithout|(?<=[uU])nless)(?!\w)|(?<=\wn)['’]t(?!\w))|(?<=\wN)['’]T\b"
)

IDIOM = re.compile(
    r"""
   \bnot\ (?:only|just|merely|simply|solely|least|to\ mention|to\ say|to\ speak\ of|for\ nothing|infrequently|un\w+
    |in\w+ble |for\ the\ first\ time|far|long|surprisingly|coincidentally|at\ all|yet|(?:a|one)\ moment|too\ \w+\ to
    |all\b|quite |bad|difficult|hard|expensive|alone|new|the\ first|rare|uncommon|surprising|everyone|everything
    |always|every|even|much|many|enough|often|as|so|very|exactly|entirely|fully|necessarily)\b | \b(?:or|if|why
    |whether)\ (?:or\ )?not\b | \bmore\ often\ than\ not\b | \band\ not\b | ,\ not\b | \bnot\b[^.;]{1,60}\buntil\b
     | n['’]t\ (?:just|only|merely|simply|yet|even|much|many|enough|always|quite|really|help|wait|mind|afford|care
    |until)\b | \bno\ (?:doubt|wonder|matter|less|fewer|more|later|sooner|earlier|end|small|stranger|secret
    |way|mean|question |mistake|exception|coincidence|accident|surprise|other|better|alternative|choice|option|time
    |confidence|go)\b | \b[Nn]os?\.?\ ?\d | \bNos?\.(?=\W*$) | \bno- | \bnot-for- | \b(?:say|said|says|saying|vote[sd]?|voting
    |answer\w*|with|a|the|or)\ ['"“‘]?no\b | ['"“‘]no\b | \bnothing\ (?:but|other|short|less|more|new|if)\b
     | \bnone\ (?:other|the)\b | \bnever(?:-|\ (?:before|ending|again|fails?|tires?|mind))\b | \bneed(?:s
    |ed)?\ not\b | \bneedn['’]t\b | \b(?:do|does|did|will|would)(?:\ not|n['’]t)\ (?:have|need)\ to\b
     | \bcould(?:\ not|n['’]t)\ (?:be|have\ been|agree|care)\ (?:more|less|\w+er)\b | \bcan(?:not|['’]t
    |\ not)\ (?:but|help|wait)\b | \b(?:from|out\ of)\ nowhere\b | \bwithout\ (?:a\ )?(?:doubt|further|delay
    |exception|question|hesitation|fail|end)\b | ,\ (?:is|are|was|were|do|does|did|has|have|had|will|would|can|could
    |should)n['’]t\ \w+\? | \bwithout\ saying\b | \bDoctors\ Without\b | \bMinisters?\ without\b | \b(?:do|does|did
    |has|had|have|are|is|was|were|will|would|can|could)\ not(?=[.,;?!)]|\ —|$) | n['’]t(?=[.,;?!)]|\ —|$)
     | \bnever\b(?=[^.;]{0,60}\b(?:so|such|more)\b) | \bnot\b(?=[^.;]{0,40}\bbut\b) | \bnot\ a\ single\b
    """,  # noqa: E501
    re.IGNORECASE | re.VERBOSE,
)
"""Plain negators that may stand where the German has none."""

_TABLE = Path(__file__).with_name("carriers.txt")
_UN = (
    r"un(?!der(?!-)|i(?:t|on|vers|q|form|fy|fied|fic|lat|corn)|til|to\b|cle|anim|leash|veil|fold|lock|pack|cover|earth)"
    r"\w{3,}"
)
_PHRASES = (
    r"fall(?:s|en|ing)? (?:short|flat|through)|fell (?:short|flat|through)|far from|off-limits|near-impossible"
    r"|rather than|other than|rul(?:e[sd]?|ing) (?:\w+ )?out|turn(?:s|ed|ing)? (?:\w+ )?(?:down|away)"
    r"|anything but|out of|yet to"
    r"|short of|free (?:of|from)|(?:stay|keep)(?:s|ed|ing)? (?:away|out|off|from)|kept (?:\w+ )?(?:away|out|off|from)"
    r"|(?:sit|opt)(?:s|ting|ted)? out|sat out|h[eo]ld(?:s|ing)? (?:back|off)|at odds|let alone|as opposed|behind closed"
    r"|in camera|g[ia]v(?:e[ns]?|ing) up|long way|remains? to be|too (?:\w+ ){1,3}(?:to|for)|would rather|the opposite"
    r"|disqualif\w+|w/o\b|out-of-date|out of date|go(?:es|ing)? without|vot(?:e[sd]?|ing) (?:\w+ ){0,3}down|threw (?:\w+ ){0,4}out|thrown out"  # noqa: E501
    r"|back(?:s|ed|ing)? (?:away|down|off)|shut(?:s|ting)? (?:\w+ )?(?:out|off)|br(?:eak|eaks|oke|oken) (?:down|off)"
    r"|(?:mak|tak)(?:es?|ing) way|(?:fell|fall(?:s|en|ing)?) (?:apart|at|away)|(?:cut|cast) off|do(?:es|ne)? away"
    r"|(?:wait|await)(?:s|ed|ing)?\b|up to (?:the|somebody) else|let (?:\w+ ){1,3}(?:stand|go|slip)|against(?! (?:\w+ ){0,2}back)"  # noqa: E501
)
_LESS = r"\w+less(?:ly|ness)?\b(?<!unless)(?<!nevertheless)(?<!nonetheless)(?<!regardless)"
_PHRASE = re.compile(rf"\b(?:{_PHRASES})", re.IGNORECASE)
_BEGINS = re.compile(
    r"(?:fall|fell|far|off|near|rather|other|rul|turn|anything|out|yet|short|free|stay|keep|kept|sit|opt|sat|hold|held|at|let|as"
    r"|behind|in|give|gave|giving|long|remain|too|would|the|disqual|go|vot|threw|thrown|back|shut|break|broke|mak|tak|cut"
    r"|cast|do|wait|await|up|against|w)",
    re.IGNORECASE,
)
_PIECE = re.compile(r"\w+(?:-\w+)*")
_LONGEST = 80
"""Characters of a word that is looked at."""


@cache
def _carrier() -> re.Pattern[str]:
    """The words of `carriers.txt`, beginnings with a star, and un- and -less words."""
    words = _TABLE.read_text(encoding="utf-8").split()
    stems = "|".join(word[:-1] for word in words if word.endswith("*"))
    whole = "|".join(word for word in words if not word.endswith("*"))
    return re.compile(rf"\b(?:(?:{_UN}|{stems})\w*|(?:{whole})\b|{_LESS})", re.IGNORECASE)


@lru_cache(maxsize=16384)
def _carries(word: str) -> tuple[Place | None, bool]:
    """Where a word, or several with hyphens, carries a negation, None for nowhere; whether it may begin a phrase."""
    found = _carrier().search(word)
    return found.span() if found else None, _BEGINS.match(word) is not None


_SOME = re.compile(r"\b(?:a|at|the|more or|no) $", re.IGNORECASE)


def carriers(text: str) -> list[Place]:
    """Where words stand that carry a negation.

    Args:
        text: an English sentence without markup.
    """
    found: list[Place] = []
    for word in _PIECE.finditer(text):
        place, begins = _carries(word[0][:_LONGEST])
        if place and not _is_quantity(text, word):
            found.append((word.start() + place[0], word.start() + place[1]))
        elif begins and (phrase := _PHRASE.match(text, word.start())):
            found.append(phrase.span())
    return sorted(found)


def _is_quantity(text: str, found: re.Match[str]) -> bool:
    """Whether this is *a few*, *a little*, *at least*, or *the least*."""
    return found[0].lower() in ("few", "little", "least", "less") and bool(
        _SOME.search(text, max(0, found.start() - 8), found.start())
    )
