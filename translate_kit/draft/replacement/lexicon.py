"""English words that mend a neighbourhood or tell what it is. Closed classes are whole, open ones are a choice."""

import re


def words(text: str) -> frozenset[str]:
    """The words of a text, as a set."""
    return frozenset(text.split())


DETERMINERS = words(
    "a an the this that these those my your his her its our their whose no any some every each either neither "
    "another both all many much few little several"
)
LEADING = DETERMINERS - {"little", "all"}
"""What may stand at the front of words to be replaced and belongs to the sentence."""

NUMERALS = words(
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion"
)
SEVERAL = NUMERALS | words("both several various numerous multiple countless diverse")
QUANTITIES = words(
    "number couple pair series dozen dozens hundreds thousands millions handful host majority range variety"
)
"""Nouns that count what follows their ``of``."""

PREPOSITIONS = words(
    "about above across after against along amid among around as at before behind below beneath beside besides "
    "between beyond by concerning despite down during except for from in inside into like near of off on onto "
    "out outside over past per regarding since than through throughout till to toward towards under until up "
    "upon versus via with within without"
)
OPENING = words("before after until till since as than for while because if when where whether")
"""Words that may open a clause, so that what follows is its subject."""

CONJUNCTIONS = words(
    "and or but nor so yet because although though while whereas if unless when whenever where whether that "
    "which who whom what how why"
)
AUXILIARIES = words(
    "am is are was were be been being has have had having do does did will would shall should can could may "
    "might must cannot isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't "
    "can't couldn't shouldn't mustn't"
)
PRONOUNS = words(
    "i you he she it we they me him us them himself herself itself themselves everyone everybody nobody someone "
    "one there here"
)
ADVERBS = words(
    "again ago almost already also always anew anyway at back even ever far forward here instead just later "
    "least long more most much never not now often once only quite rather soon still then there therefore thus "
    "today together tomorrow too tonight twice very well yesterday"
)
TIMES = words("monday tuesday wednesday thursday friday saturday sunday")
VERBS = words(
    "began begun broke brought built bought came caught chose cut dealt drew drove fell fought found flew "
    "forbade forgot gave got went grew held kept knew laid led left lent let lay lost made meant met paid put "
    "ran rose said sat saw sold sent set shot showed shrank spoke spent stood struck swore took taught told "
    "thought threw understood withdrew won wrote says has remains continues applies lasts allows requires wants "
    "means becomes comes goes takes gives makes says seems needs leads ends begins collapses fails threatens "
    "rejects demands calls agrees decides"
)
"""Finite forms that hardly ever are nouns after a noun."""

SAYING = words(
    "say says said saying think thinks thought believe believes know knows knew mean means meant hope hopes "
    "show shows fear fears find finds found hold holds held tell tells told write writes wrote argue argues "
    "claim claims ensure ensures suggest suggests demand demands so such fact view hope fear belief idea sure "
    "clear likely possible important true"
)
"""Words after which ``that`` opens a clause."""

ADJECTIVES = words(
    "new old big small large great long short high low good bad early late first second third last next final "
    "main major minor free full open strong weak poor rich hard soft direct joint common other further future "
    "former fresh real true false secret serious severe modern firm fair fast quick slow simple complex own "
    "certain only same whole entire broad wide deep left right far local recent current present close possible "
    "so-called"
)
_ADJECTIVE_ENDING = re.compile(
    r"(?:ed|ing|al|ic|ive|ous|ful|less|able|ible|ant|ent|ary|ory|ern|ese|ish|an|ar|ly|ward|ian|some)$"
)
_NO_ADJECTIVES = words(
    "want grant warrant consent prevent implement represent deal steal reveal appeal heal bring plan ban "
    "concern govern give live drive receive arrive strive survive enable publish finish establish abolish fear "
    "appear hear"
)
FUNCTION_WORDS = DETERMINERS | PREPOSITIONS | CONJUNCTIONS | AUXILIARIES | PRONOUNS | NUMERALS
SMALL_WORDS = words("a an and as at but by for from in into nor of off on or over per the to under up via vs with")
"""Words that stay small in a heading of capitalised words."""


def is_adjective(word: str) -> bool:
    """Whether a word looks like something between a determiner and its noun."""
    word = word.casefold()
    return word not in FUNCTION_WORDS | _NO_ADJECTIVES and (word in ADJECTIVES or bool(_ADJECTIVE_ENDING.search(word)))


def is_content(word: str) -> bool:
    """Whether a word carries meaning of its own."""
    return word.casefold() not in FUNCTION_WORDS
