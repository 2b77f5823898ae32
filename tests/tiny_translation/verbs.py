"""Verbs, German and English, with all the forms that the sentences need."""

from dataclasses import dataclass

from tests.tiny_translation.english import Choice, English, Option


@dataclass(frozen=True, slots=True)
class Verb:
    """A verb.

    Attributes:
        prefix: separable prefix, or empty.
        present: third person singular and plural, without the prefix.
        past: the same in the past tense.
        participle: past participle.
        infinitive: as in a dictionary.
        auxiliary: third person singular and plural of what the perfect tense is made with.
        english: base, third person singular, past and past participle, once for each way to say it, with its share.
        takes: kinds of object: ``t`` things, ``a`` people and bodies, both, or empty (no object).
        preposition: before the object, or empty.
        case: of the object: ``A`` or ``D``.
        register: of the context that it makes, -1 to 1.
    """

    prefix: str
    present: tuple[str, str]
    past: tuple[str, str]
    participle: str
    infinitive: str
    auxiliary: tuple[str, str]
    english: tuple[tuple[tuple[str, str, str, str], float], ...]
    takes: str
    preposition: str
    case: str
    register: int

    def say(self, form: int) -> English:
        """English of a form: 0 base, 1 third person singular, 2 past, 3 past participle."""
        if len(self.english) == 1:
            return (self.english[0][0][form],)
        return (Choice(tuple(Option((forms[form],), share) for forms, share in self.english)),)


def _inflect(english: str) -> tuple[str, str, str, str]:
    """Forms of ``reject``, ``call for`` or, irregular, of ``break/broke/broken``."""
    head, _, rest = english.replace("_", " ").partition(" ")
    base, *irregular = head.split("/")
    third = f"{base}es" if base.endswith(("s", "x", "ch", "sh", "o")) else f"{base}s"
    past = f"{base}d" if base.endswith("e") else f"{base}ed"
    if base.endswith("y") and base[-2] not in "aeo":
        third, past = f"{base[:-1]}ies", f"{base[:-1]}ied"
    forms = (base, third, irregular[0] if irregular else past, irregular[-1] if irregular else past)
    first, second, third, fourth = (f"{form} {rest}".strip() for form in forms)
    return first, second, third, fourth


def _verb(line: str) -> Verb:
    """A verb of a line: ``ab+lehnt lehnen lehnte abgelehnt ablehnen t 0 reject .7 turn_down .3``."""
    finite, plural, past, participle, infinitive, takes, register, *english = line.split()
    finite, perfect_with_be = finite.removesuffix("!"), finite.endswith("!")
    prefix, _, singular = finite.rpartition("+")
    takes, _, government = takes.partition(":")
    preposition, _, case = government.partition("/")
    shares = [float(share) for share in english[1::2]] or [1.0]
    return Verb(
        prefix,
        (singular, plural),
        (past, f"{past}n" if past.endswith("e") else f"{past}en"),
        participle,
        infinitive,
        ("ist", "sind") if perfect_with_be else ("hat", "haben"),
        tuple((_inflect(one), share) for one, share in zip(english[::2], shares, strict=True)),
        "" if takes == "-" else takes,
        preposition,
        case or "A",
        int(register),
    )


def _verbs(lines: str) -> tuple[Verb, ...]:
    return tuple(map(_verb, lines.strip().splitlines()))


TRANSITIVE = _verbs("""
    ab+lehnt lehnen lehnte abgelehnt ablehnen t 0 reject .75 turn_down .25
    fordert fordern forderte gefordert fordern t -1 demand .6 call_for .4
    verschiebt verschieben verschob verschoben verschieben t 0 postpone
    blockiert blockieren blockierte blockiert blockieren t -1 block/blocked
    vor+bereitet bereiten bereitete vorbereitet vorbereiten t 1 prepare
    gefährdet gefährden gefährdete gefährdet gefährden t 1 endanger .6 jeopardise .4
    beendet beenden beendete beendet beenden t -1 end
    unterzeichnet unterzeichnen unterzeichnete unterzeichnet unterzeichnen t 1 sign
    bricht brechen brach gebrochen brechen t -1 break/broke/broken
    plant planen plante geplant planen t 0 plan/planned
    fürchtet fürchten fürchtete gefürchtet fürchten t -1 fear
    rettet retten rettete gerettet retten t -1 save .7 rescue .3
    begründet begründen begründete begründet begründen t 1 justify
    billigt billigen billigte gebilligt billigen t 1 approve
    prüft prüfen prüfte geprüft prüfen t 0 examine
    verletzt verletzen verletzte verletzt verletzen t 1 violate
    ändert ändern änderte geändert ändern t 0 change .6 amend .4
    kritisiert kritisieren kritisierte kritisiert kritisieren ta -1 criticise
    unterstützt unterstützen unterstützte unterstützt unterstützen ta 1 support .7 back .3
    lobt loben lobte gelobt loben ta -1 praise
    verteidigt verteidigen verteidigte verteidigt verteidigen ta 1 defend
    erwähnt erwähnen erwähnte erwähnt erwähnen ta 0 mention
    begrüßt begrüßen begrüßte begrüßt begrüßen ta 0 welcome
    kennt kennen kannte gekannt kennen ta 0 know/knew/known
    braucht brauchen brauchte gebraucht brauchen ta 0 need
    trifft treffen traf getroffen treffen a -1 meet/met
    warnt warnen warnte gewarnt warnen a 0 warn
    informiert informieren informierte informiert informieren a 1 inform
    befragt befragen befragte befragt befragen a 1 question
    überzeugt überzeugen überzeugte überzeugt überzeugen a 0 convince
    beleidigt beleidigen beleidigte beleidigt beleidigen a -1 insult
    ein+lädt laden lud eingeladen einladen a 0 invite
    verklagt verklagen verklagte verklagt verklagen a -1 sue
""")
"""Verbs with an object in the accusative; they have a passive."""

WITH_PREPOSITION = _verbs("""
    ermittelt ermitteln ermittelte ermittelt ermitteln a:gegen/A 1 investigate
    stimmt stimmen stimmte gestimmt stimmen t:für/A 1 vote_for
    stimmt stimmen stimmte gestimmt stimmen t:gegen/A 1 vote_against
    wartet warten wartete gewartet warten ta:auf/A -1 wait_for
    besteht bestehen bestand bestanden bestehen t:auf/D 1 insist_on
    warnt warnen warnte gewarnt warnen t:vor/D 0 warn_of
    protestiert protestieren protestierte protestiert protestieren ta:gegen/A -1 protest_against
    spricht sprechen sprach gesprochen sprechen ta:über/A 0 talk_about .6 speak/spoke/spoken_about .4
    streitet streiten stritt gestritten streiten t:über/A -1 quarrel/quarrelled_over
    spricht sprechen sprach gesprochen sprechen a:mit/D 0 talk_to .6 speak/spoke/spoken_to .4
    bittet bitten bat gebeten bitten t:um/A 0 ask_for
""")
"""Verbs whose object has a preposition."""

OF_ACTORS = _verbs("""
    zögert zögern zögerte gezögert zögern - 0 hesitate
    schweigt schweigen schwieg geschwiegen schweigen - -1 remain_silent
    protestiert protestieren protestierte protestiert protestieren - -1 protest
    nach+gibt geben gab nachgegeben nachgeben - -1 give/gave/given_in
    reagiert reagieren reagierte reagiert reagieren - 1 react
    ab+wartet warten wartete abgewartet abwarten - 1 wait
""")
"""Verbs without an object that people and bodies do."""

OF_THINGS = _verbs("""
    scheitert! scheitern scheiterte gescheitert scheitern - -1 fail
    beginnt beginnen begann begonnen beginnen - 1 begin/began/begun
    endet enden endete geendet enden - 0 end
    wirkt wirken wirkte gewirkt wirken - 0 work
    überrascht überraschen überraschte überrascht überraschen - -1 come/came/come_as_a_surprise
""")
"""Verbs without an object that things do."""

SAYING = (("sagte", "said"), ("betonte", "stressed"), ("erklärte", "declared"), ("glaubte", "believed"))
"""What a sentence depends on."""
