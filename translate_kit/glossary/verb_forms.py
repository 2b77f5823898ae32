"""Forms of English verbs, regular ones by rule and irregular ones by a list."""

import re

_IRREGULAR = """
arise arose arisen; awake awoke awoken; bear bore borne; beat beat beaten; become became become; begin began begun;
behold beheld; bend bent; beset beset; bet bet; bid bid; bind bound; bite bit bitten; bleed bled; blow blew blown;
break broke broken; breed bred; bring brought; broadcast broadcast; build built; burn burned burnt; burst burst; buy
bought; cast cast; catch caught; choose chose chosen; cling clung; come came come; cost cost; creep crept; cut cut;
deal dealt; dig dug; do did done; draw drew drawn; dream dreamed dreamt; drink drank drunk; drive drove driven; dwell
dwelt; eat ate eaten; fall fell fallen; feed fed; feel felt; fight fought; find found; flee fled; fling flung; fly
flew flown; forbid forbade forbidden; forsake forsook forsaken; freeze froze frozen; get got gotten; give gave given;
go went gone; grind ground; grow grew grown; hang hung; hear heard; hide hid hidden; hit hit; hold held; hurt
hurt; inlay inlaid; input input; keep kept; kneel knelt; know knew known; lay laid; lead led; lean leaned leant; leap
leaped leapt; learn learned learnt; leave left; lend lent; let let; lie lay lain; light lit; lose lost;
make made; mean meant; meet met; pay paid; prove proved proven; put put; quit quit; read read; rid
rid; ride rode ridden; ring rang rung; rise rose risen; run ran run; say said; see saw seen; seek sought; sell sold;
send sent; set set; shake shook shaken; shed shed; shine shone; shoot shot; show showed shown; shrink shrank shrunk;
shut shut; sing sang sung; sink sank sunk; sit sat; slay slew slain; sleep slept; slide slid; slink slunk; slit slit;
sow sowed sown; speak spoke spoken; speed sped; spell spelled spelt; spend spent; spill spilled spilt; spin spun;
split split; spoil spoiled spoilt; spread spread; spring sprang sprung; stand stood; steal stole stolen; stick stuck;
sting stung; stink stank stunk; stride strode stridden; strike struck; string strung; strive strove striven; swear
swore sworn; sweep swept; swell swelled swollen; swim swam swum; swing swung; take took taken; teach taught; tear tore
torn; tell told; think thought; throw threw thrown; thrust thrust; tread trod trodden; wake woke woken; wear wore
worn; weave wove woven; weep wept; win won; wind wound; wring wrung; write wrote written
"""
_PAST = {verb: tuple(past) for verb, *past in (line.split() for line in _IRREGULAR.split(";"))}
_PREFIXES = ("for", "fore", "inter", "mis", "off", "out", "over", "re", "un", "under", "up", "with")
"""Before an irregular verb: withdraw, override, uphold, misunderstand."""
_REGULAR = frozenset(("relay",))
"""What only looks like a prefix and an irregular verb."""
_WHOLE = {
    "be": ("is", "are", "was", "were", "been", "being"),
    "have": ("has", "had", "having"),
}
_SHORT_DOUBLING = re.compile(r"^[^aeiou]*(?:qu)?[aeiou][bdgmnprt]$")
_LONG_DOUBLING = """
abet abhor abut acquit admit allot annul appal befit begin beset commit compel concur confer control debar defer demur
deter disbar dispel distil embed emit enrol equip excel expel extol forbid forget format fulfil impel incur infer
input instil kidnap nonplus occur offset omit outbid outrun outwit overlap overrun patrol permit prefer program propel
rebel rebut recap recur refer regret remit repel reset rerun submit transfer transmit underpin unplug upset
"""
_DOUBLING = frozenset(_LONG_DOUBLING.split())
"""Ban, banned; refer, referred. Others double by country: travelled and traveled count as one word anyway."""


def verb_forms(phrase: str) -> tuple[str, ...]:
    """All forms of a verb or verb phrase but its infinitive.

    Args:
        phrase: an English infinitive without ``to``, such as ``enter into force`` or ``carry out``; its first word is
            inflected, of a hyphenated one the last part (fast-track).
    """
    verb, space, rest = phrase.partition(" ")
    before, hyphen, last = verb.rpartition("-")
    return tuple(f"{before}{hyphen}{form}{space}{rest}" for form in _of_verb(last))


def _of_verb(verb: str) -> tuple[str, ...]:
    """Third person, past tense, participle where it differs, and -ing."""
    folded = verb.casefold()
    if folded in _WHOLE:
        return _WHOLE[folded]
    third = _with_s(verb)
    continuous = _stem(verb) + "ing"
    past = tuple(dict.fromkeys(_past(folded))) or (_with_ed(verb),)
    return tuple(dict.fromkeys(form for form in (third, *past, continuous) if form != verb))


def _past(folded: str) -> tuple[str, ...]:
    """Past tense and participle of an irregular verb; nothing of a regular one."""
    if folded in _PAST or folded in _REGULAR:
        return _PAST.get(folded, ())
    bases = ((prefix, folded.removeprefix(prefix)) for prefix in _PREFIXES if folded.startswith(prefix))
    return next((tuple(prefix + form for form in past) for prefix, base in bases if (past := _past(base))), ())


def _with_s(verb: str) -> str:
    if re.search("[^aeiou]y$", verb):
        return verb[:-1] + "ies"
    return verb + ("es" if verb.endswith(("s", "x", "z", "ch", "sh", "o")) else "s")


def _with_ed(verb: str) -> str:
    if re.search("[^aeiou]y$", verb):
        return verb[:-1] + "ied"
    return verb + "d" if verb.endswith("e") else _stem(verb) + "ed"


def _stem(verb: str) -> str:
    """What ``-ing`` is added to."""
    if verb.endswith("ie"):
        return verb[:-2] + "y"
    if re.search("[^eoy]e$", verb):
        return verb[:-1]
    if verb.endswith("ic"):
        return verb + "k"
    return verb + verb[-1] if _SHORT_DOUBLING.search(verb) or verb.casefold() in _DOUBLING else verb
