"""What negates in an English sentence: plainly (not), or as part of what a word means (refuse)."""

import re
from functools import cache
from pathlib import Path

PLAIN = re.compile(
    r"[nNcCwWuU](?:(?<![\w-][nNcCwWuU])(?:(?<=[nN])(?:ot|ever|one|obody|o|either|or|othing|owhere)|(?<=[cC])annot"
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
    |confidence|go)\b | \b[Nn]os?\.?\ ?\d | \bNos?\.(?=\W*$) | \bno-\w+ | \b(?:say|said|says|saying|vote[sd]?|voting
    |answer\w*|with|a|the|or)\ ['"“‘]?no\b | ['"“‘]no\b | \bnothing\ (?:but|other|short|less|more|new|if)\b
     | \bnone\ (?:other|the)\b | \bnever(?:-|\ (?:before|ending|again|fails?|tires?|mind))\b | \bneed(?:s
    |ed)?\ not\b | \bneedn['’]t\b | \b(?:do|does|did|will|would)(?:\ not|n['’]t)\ (?:have|need)\ to\b
     | \bcould(?:\ not|n['’]t)\ (?:be|have\ been|agree|care)\ (?:more|less|\w+er)\b | \bcan(?:not|['’]t
    |\ not)\ (?:but|help|wait)\b | \b(?:from|out\ of)\ nowhere\b | \bwithout\ (?:a\ )?(?:doubt|further|delay
    |exception|question|hesitation|fail|end)\b | ,\ (?:is|are|was|were|do|does|did|has|have|had|will|would|can|could
    |should)n['’]t\ \w+\? | \bwithout\ saying\b | \bDoctors\ Without\b | \bMinisters?\ without\b | \b(?:do|does|did
    |has|had|have|are|is|was|were|will|would|can|could)\ not(?=[.,;?!)]|\ —|$) | n['’]t(?=[.,;?!)]|\ —|$)
     | \bnever\b(?=[^.;]{0,60}\b(?:so|such|more)\b) | \bnot\b(?=[^.;]{0,40}\bbut\b) | \bnot\ a\ single\b
    """,
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
    r"|\w+less(?:ly|ness)?\b(?<!unless)(?<!nevertheless)(?<!nonetheless)(?<!regardless)"
)


@cache
def _carrier() -> re.Pattern[str]:
    """The words of `carriers.txt`, beginnings with a star; beside them un- and -less words and phrases."""
    words = _TABLE.read_text(encoding="utf-8").split()
    stems = "|".join(word[:-1] for word in words if word.endswith("*"))
    whole = "|".join(word for word in words if not word.endswith("*"))
    return re.compile(rf"\b(?:(?:{_UN}|{stems})\w*|(?:{whole})\b|(?:{_PHRASES}))", re.IGNORECASE)


Place = tuple[int, int]
"""Start and end."""

_SOME = re.compile(r"\b(?:a|at|the|more or|no) $", re.IGNORECASE)


def carriers(text: str) -> list[Place]:
    """Where words stand that carry a negation.

    Args:
        text: an English sentence without markup.
    """
    return [found.span() for found in _carrier().finditer(text) if not _is_quantity(text, found)]


def _is_quantity(text: str, found: re.Match[str]) -> bool:
    """Whether this is *a few*, *a little*, *at least*, or *the least*."""
    return found[0].lower() in ("few", "little", "least", "less") and bool(
        _SOME.search(text, max(0, found.start() - 8), found.start())
    )
