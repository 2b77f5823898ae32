"""What counts as the same English words, plurals, verb forms and spelling."""

import pytest

from tests.support.glossary import make_term
from translate_kit.glossary.english import forms, renderings, tokenise_english
from translate_kit.glossary.plural import plurals
from translate_kit.glossary.spelling import one_spelling
from translate_kit.glossary.term import Term
from translate_kit.glossary.verb_forms import verb_forms


def found(text: str, term: Term) -> list[tuple[str, str]]:
    places = renderings(text, tokenise_english(text), forms(term))
    for place in places:
        assert 0 <= place.start < place.end <= len(text)
    return [(text[place.start : place.end], place.form.kind) for place in places]


def says(text: str, en: str, **fields: object) -> bool:
    return bool(found(text, make_term("x", en, **fields)))


@pytest.mark.parametrize(
    ("text", "en"),
    [
        ("the cease-fire", "ceasefire"),
        ("the ceasefire", "cease-fire"),
        ("the cease fire", "cease-fire"),
        ("trade-union", "trade union"),
        ("A Trade Union", "trade union"),
        ("TRADE UNIONS", "trade union"),
        ("the trade\u00a0union", "trade union"),
        ("the “trade union”", "trade union"),
        ("the **trade** _union_", "trade union"),
        ("the trade union's", "trade union"),
        ("the trade unions’", "trade union"),
        ("the public prosecutor’s office", "public prosecutor's office"),
        ("the defense minister", "defence minister"),
        ("the defence minister", "defense minister"),
        ("a labor organization", "labour organisation"),
        ("the program’s centers", "programme's centre"),
        ("5 percent", "per cent"),
        ("the U.S. Senate", "US Senate"),
        ("Article 5's text", "Article 5"),
        ("coalitions of the willing", "coalition of the willing"),
        ("the Secretaries-General", "secretary-general"),
        ("CDU/CSU", "CDU/CSU"),
        ("the U.S Senate", "US Senate"),
        ("the U.S.-led coalition", "US"),
        ("in the US", "U.S."),
        ("Member Of The Bundestag Resigns", "member of the Bundestag"),
        ("MEMBERS OF THE BUNDESTAG", "member of the Bundestag"),
        ("Cease-Fire Talks Begin", "ceasefire talks"),
        ("a ceasefire agreement", "cease-fire agreement"),
        ("Organisation for Security and Cooperation in Europe", "Organization for Security and Co-operation in Europe"),
        ("the coordinators", "co-ordinator"),
        ("the co-ordinators", "coordinator"),
        ("national security adviser", "national security advisor"),
        ("a five percent threshold", "five per cent threshold"),
        ("a five per cent threshold", "five percent threshold"),
        ("the 5 % threshold", "5% threshold"),
        ("Article 5(1), second sentence, of the Basic Law", "Article 5 of the Basic Law"),
        ("Article 5, paragraph 1, of the Basic Law", "Article 5 of the Basic Law"),
        ("Article 5 (3) sentence 2 of the Basic Law", "Article 5 of the Basic Law"),
        ("bans on parties", "ban on a party"),
        ("bans on a party", "ban on a party"),
    ],
)
def test_the_same_words(text: str, en: str) -> None:
    assert says(text, en)


@pytest.mark.parametrize(
    ("text", "en"),
    [
        ("the trade. Union leaders", "trade union"),
        ("trade, union", "trade union"),
        ("the union trade", "trade union"),
        ("trade unionists", "trade union"),
        ("Article 50", "Article 5"),
        ("Article 5.1", "Article 5"),
        ("article 5", "Article 5"),
        ("the european council", "European Council"),
        ("tell us", "US"),
        ("it is alive", "a live"),
        ("the four of them", "for"),
        ("CDU and CSU", "CDU/CSU"),
        ("Article 5 says (1) of the Basic Law", "Article 5 of the Basic Law"),
        ("tradeunion leader", "trade union leader"),
        ("memberof parliament", "member of parliament"),
    ],
)
def test_other_words(text: str, en: str) -> None:
    assert not says(text, en)


def test_case_policy() -> None:
    assert says("the federal chancellor", "Federal Chancellor", case="lower")
    assert not says("the federal chancellor", "federal chancellor", case="title")
    assert says("the Coalition of the Willing", "coalition of the willing", case="title")
    assert says("Federal chancellor", "federal chancellor")
    assert says("NATO'S ROLE", "NATO")
    assert not says("Nato", "NATO")


def test_plural_policy() -> None:
    assert says("two constituencies", "constituency")
    assert says("cessions of territory", "cession of territory", en_plural="cessions of territory")
    assert not says("Bundestags", "Bundestag", en_plural="-")
    assert not says("cabinets", "cabinet", number="singular")


def test_every_form_has_its_kind() -> None:
    term = make_term("Waffenruhe", "ceasefire", en_admitted=("truce",), en_forbidden=("armistice",))
    text = "Ceasefires, a truce, armistices"
    assert found(text, term) == [("Ceasefires", "preferred"), ("truce", "admitted"), ("armistices", "forbidden")]


def test_verbs_count_in_all_forms() -> None:
    term = make_term("in Kraft treten", "enter into force", pos="verb", en_admitted=("come into force",))
    assert found("It entered into force", term) == [("entered into force", "preferred")]
    assert found("It came into force", term) == [("came into force", "admitted")]


@pytest.mark.parametrize(
    ("singular", "plural"),
    [
        ("coalition of the willing", ("coalitions of the willing",)),
        ("head of state and government", ("heads of state and government",)),
        ("member of parliament", ("members of parliament",)),
        ("secretary-general", ("secretaries-general",)),
        ("Attorney General", ("Attorneys General",)),
        ("major general", ("major generals",)),
        ("president-elect", ("presidents-elect",)),
        ("commander-in-chief", ("commanders-in-chief",)),
        ("vote of no confidence", ("votes of no confidence",)),
        ("crisis", ("crises",)),
        ("constituency", ("constituencies",)),
        ("embargo", ("embargoes",)),
        ("referendum", ("referendums", "referenda")),
        ("spokeswoman", ("spokeswomen",)),
        ("German", ("Germans",)),
        ("MP", ("MPs",)),
        ("Member State", ("Member States",)),
        ("drone", ("drones",)),
        ("attaché", ("attachés",)),
        ("deployment abroad", ("deployments abroad",)),
        ("state governed by the rule of law", ("states governed by the rule of law",)),
        ("law requiring the consent of the Bundesrat", ("laws requiring the consent of the Bundesrat",)),
        ("rule of law mechanism", ("rule of law mechanisms",)),
        ("state party", ("states parties", "state parties")),
        ("public prosecutor's office", ("public prosecutor's offices", "public prosecutors' offices")),
        ("people's party", ("people's parties",)),
        ("ban on a party", ("bans on parties", "bans on a party")),
        (
            "debate on a matter of topical interest",
            ("debates on matters of topical interest", "debates on a matter of topical interest"),
        ),
        ("banning a party", ("banning a party",)),
        ("oligarch", ("oligarchs",)),
        ("speech", ("speeches",)),
        ("swearing-in", ("swearings-in",)),
        ("swearing-in ceremony", ("swearing-in ceremonies",)),
        ("out-of-court settlement", ("out-of-court settlements",)),
        ("go-between", ("go-betweens",)),
        ("Secretary-General of the United Nations", ("Secretaries-General of the United Nations",)),
        ("talks", ("talks",)),
        ("proceedings", ("proceedings",)),
        ("class", ("classes",)),
        ("status", ("statuses",)),
        ("coup d'état", ("coups d'état",)),
    ],
)
def test_plurals(singular: str, plural: tuple[str, ...]) -> None:
    assert plurals(singular) == plural


@pytest.mark.parametrize(
    ("verb", "wanted"),
    [
        ("ratify", ("ratifies", "ratified", "ratifying")),
        ("vote", ("votes", "voted", "voting")),
        ("ban", ("bans", "banned", "banning")),
        ("impose sanctions", ("imposes sanctions", "imposed sanctions", "imposing sanctions")),
        ("veto", ("vetoes", "vetoed", "vetoing")),
        ("take office", ("takes office", "took office", "taken office", "taking office")),
        ("agree", ("agrees", "agreed", "agreeing")),
        ("carry out", ("carries out", "carried out", "carrying out")),
        ("set up", ("sets up", "setting up")),
        ("fast-track", ("fast-tracks", "fast-tracked", "fast-tracking")),
        ("withdraw", ("withdraws", "withdrew", "withdrawn", "withdrawing")),
        ("override", ("overrides", "overrode", "overridden", "overriding")),
        ("misunderstand", ("misunderstands", "misunderstood", "misunderstanding")),
        ("undo", ("undoes", "undid", "undone", "undoing")),
        ("commit", ("commits", "committed", "committing")),
        ("refer", ("refers", "referred", "referring")),
        ("equip", ("equips", "equipped", "equipping")),
        ("expel", ("expels", "expelled", "expelling")),
        ("enter", ("enters", "entered", "entering")),
        ("contain", ("contains", "contained", "containing")),
        ("traffic", ("traffics", "trafficked", "trafficking")),
        ("lie", ("lies", "lay", "lain", "lying")),
        ("relay", ("relays", "relayed", "relaying")),
        ("be responsible", tuple(f"{form} responsible" for form in ("is", "are", "was", "were", "been", "being"))),
    ],
)
def test_verb_forms(verb: str, wanted: tuple[str, ...]) -> None:
    assert verb_forms(verb) == wanted


@pytest.mark.parametrize(
    ("british", "american"),
    [
        ("defence", "defense"),
        ("programmes", "programs"),
        ("organisations", "organizations"),
        ("recognised", "recognized"),
        ("neighbourhood", "neighborhood"),
        ("centred", "centered"),
        ("kilometres", "kilometers"),
        ("councillors", "councilors"),
        ("travelling", "traveling"),
        ("fulfilment", "fulfillment"),
        ("judgement", "judgment"),
        ("analysed", "analyzed"),
        ("licence", "license"),
        ("Labour's", "labor's"),
        ("manoeuvres", "maneuvers"),
        ("sceptics", "skeptics"),
        ("artefacts", "artifacts"),
        ("anaesthetic", "anesthetic"),
        ("ploughshares", "plowshares"),
        ("moulds", "molds"),
        ("dialogue", "dialog"),
        ("enquiry", "inquiry"),
        ("ageing", "aging"),
        ("whilst", "while"),
        ("skilful", "skillful"),
        ("advisers", "advisors"),
    ],
)
def test_british_and_american_spelling_is_one(british: str, american: str) -> None:
    assert one_spelling(british) == one_spelling(american)


@pytest.mark.parametrize(
    "words",
    [
        ("hour", "four", "for", "tour", "our", "or"),
        ("size", "seize", "prize", "price"),
        ("council", "counsel", "cancel"),
        ("fence", "offense"),
        ("price", "prize", "practice"),
        ("metro", "meteor", "meter"),
    ],
)
def test_other_words_stay_apart(words: tuple[str, ...]) -> None:
    assert len({one_spelling(word) for word in words}) == len(words)


def test_words_that_no_rule_of_spelling_fits_are_left_alone_and_others_are_not() -> None:
    for word, spelled in (
        ("Government", "government"),
        ("labour's", "labor's"),
        ("centres", "centers"),
        ("recognised", "recognized"),
        ("while", "whil"),
        ("whilst", "whil"),
        ("travelling", "traveling"),
        ("our", "our"),
        ("Defence", "defense"),
        ("I", "i"),
    ):
        assert one_spelling(word) == spelled
