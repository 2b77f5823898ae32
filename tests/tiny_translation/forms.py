"""The forms of sentences: each makes German, its English and its register from parts."""

from dataclasses import replace

from tests.tiny_translation.clauses import Clause, Subject, subject
from tests.tiny_translation.concepts import CONCEPTS
from tests.tiny_translation.english import English
from tests.tiny_translation.parts import TITLES, Parts
from tests.tiny_translation.phrases import NounPhrase, titled
from tests.tiny_translation.verbs import OF_ACTORS, OF_THINGS, SAYING, TRANSITIVE

Made = tuple[str, English, int]
_RELATIVE = {"m": "der", "f": "die", "n": "das"}
_BEFORE = (("nach", "D", "after"), ("ohne", "A", "without"), ("trotz", "G", "despite"), ("wegen", "G", "because of"),
           ("vor", "D", "before"), ("während", "G", "during"))  # fmt: skip
_CONJUNCTIONS = (("weil", "because"), ("obwohl", "although"), ("wenn", "if"), ("während", "while"), ("bevor", "before"))
_ENTITIES = CONCEPTS + tuple(TITLES.values())


def statement(parts: Parts) -> Made:
    """Die Fraktion lehnt das Abkommen ab."""
    clause = parts.clause()
    return f"{clause.german_main()}.", (*clause.english(), "."), clause.register


def fronted(parts: Parts) -> Made:
    """Am Montag lehnte die Fraktion das Abkommen ab. Nach dem Waffenstillstand ..."""
    clause = parts.clause(tense=parts.pick(("perfect", "past")), modal=0.1)
    if parts.chance(0.45):
        front, case, english = parts.pick(_BEFORE)
        phrase = parts.phrase("t", definite=0.9 if front != "ohne" else 0.3)
        german = clause.german_main(f"{front} {phrase.german(case)}")
        return (
            f"{german}.",
            (english, *phrase.english(), ",", *clause.english(), "."),
            clause.register + phrase.register,
        )
    clause = replace(clause, time=parts.time("present" if clause.modal else "past"))
    front, _, english = clause.time.partition("|")
    german = replace(clause, time="").german_main(front)
    return f"{german}.", (english, ",", *clause.english(moved="time"), "."), clause.register


def subordinate(parts: Parts) -> Made:
    """Die Fraktion zögert, weil die Gewerkschaft das Abkommen ablehnt."""
    first, second = parts.clause(modal=0.1), parts.clause(modal=0.2)
    german, english = parts.pick(_CONJUNCTIONS)
    if parts.chance(0.5):
        text = f"{first.german_main()}, {german} {second.german_subordinate()}."
        return text, (*first.english(), english, *second.english(), "."), first.register + second.register
    # the subordinate clause first: the verb follows
    main = first.german_main("?")
    text = f"{german} {second.german_subordinate()}, {main}."
    return text, (english, *second.english(), ",", *first.english(), "."), first.register + second.register


def reported(parts: Parts) -> Made:
    """Brelmann sagte, dass die Fraktion das Abkommen ablehnt."""
    who = _speaker(parts)
    clause = parts.clause()
    german, english = parts.pick(SAYING)
    german = f"{german}n" if who.plural else german
    text = f"{who.german} {german}, dass {clause.german_subordinate()}."
    return text, (*who.english, english, "that", *clause.english(), "."), clause.register


def relative(parts: Parts) -> Made:
    """Die Fraktion, die das Abkommen ablehnt, lobt den Kanzler."""
    phrase = parts.phrase("a", definite=1, owner=0)
    main = parts.clause(who=subject(phrase), modal=0.1)
    inner = parts.clause(who=Subject("", (), phrase.plural), modal=0)
    german = "die" if phrase.plural else _RELATIVE[phrase.noun.gender]
    english = "who" if phrase.noun.kind == "person" else "that"
    head = f"{phrase.german('N')}, {inner.german_subordinate(german)},"
    whole = Subject(head, (*phrase.english(), *inner.english(english)), phrase.plural, phrase.register)
    main = replace(main, subject=whole)
    return f"{main.german_main()}.", (*main.english(), "."), main.register + inner.register


def passive(parts: Parts) -> Made:
    """Das Abkommen wurde am Montag von der Fraktion abgelehnt."""
    verb = parts.pick(TRANSITIVE)
    patient = parts.phrase(verb.takes)
    now = parts.chance(0.4)
    german = (("wird", "werden") if now else ("wurde", "wurden"))[patient.plural]
    be = (("is", "are") if now else ("was", "were"))[patient.plural]
    time = parts.time("present" if now else "past") if parts.chance(0.3) else "|"
    agent = parts.phrase("a", definite=0.8) if parts.chance(0.65) else None
    by = f"von {agent.german('D')}" if agent else ""
    words = [patient.german("N"), german, time.partition("|")[0], by, f"{verb.participle}."]
    english: English = (*patient.english(), be, *verb.say(3), *(("by", *agent.english()) if agent else ()))
    register = verb.register + patient.register + (agent.register if agent else 0)
    return " ".join(word for word in words if word), (*english, time.partition("|")[2], "."), register


def copula(parts: Parts) -> Made:
    """Der Waffenstillstand ist nicht brüchig."""
    phrase = parts.phrase("ta")
    adjective = parts.adjective(phrase.noun)
    tenses = (
        (("ist", "sind"), ("is", "are")),
        (("war", "waren"), ("was", "were")),
        (("bleibt", "bleiben"), ("remains", "remain")),
    )
    german, english = parts.pick(tenses)
    no, no_english = (
        ("nicht ", "not") if english[0] != "remains" and phrase.determiner != "no" and parts.chance(0.15) else ("", "")
    )
    text = f"{phrase.german('N')} {german[phrase.plural]} {no}{adjective.stem}."
    words: English = (*phrase.english(), english[phrase.plural], no_english, adjective.english, ".")
    return text, words, phrase.register + adjective.register


def identity(parts: Parts) -> Made:
    """Ein Waffenstillstand ist kein Abkommen."""
    kinds = parts.pick(("t", "t", "a"))
    first, second = (_single(parts, kinds) for _ in range(2))
    text = f"{first.german('N')} ist {second.german('N')}."
    return text, (*first.english(), "is", *second.english(), "."), first.register + second.register


def existence(parts: Parts) -> Made:
    """In Wien gibt es keinen Waffenstillstand."""
    phrase = parts.phrase("ta", definite=0, owner=0)
    be = "are" if phrase.plural else "is"
    if parts.chance(0.5):
        return f"es gibt {phrase.german('A')}.", ("there", be, *phrase.english(), "."), phrase.register
    place, _, english = parts.place().partition("|")
    return f"{place} gibt es {phrase.german('A')}.", ("there", be, *phrase.english(), english, "."), phrase.register


def joined(parts: Parts) -> Made:
    """Die Fraktion lehnt das Abkommen und den Waffenstillstand ab."""
    verb = parts.pick(TRANSITIVE)
    first, second = parts.phrase(verb.takes, definite=0.8), parts.phrase(verb.takes, definite=0.8)
    clause = replace(parts.clause(modal=0.2), verb=verb, object=None, negated=False, time="", place="")
    finite, _, end = clause.german_main("?").partition(f" {clause.subject.german}")
    words = [clause.subject.german, finite, first.german("A"), "und", second.german("A"), end.strip()]
    english: English = (*clause.english(), *first.english(), "and", *second.english(), ".")
    return f"{' '.join(words).strip()}.", english, clause.register + first.register + second.register


def contrast(parts: Parts) -> Made:
    """Der Waffenstillstand in Wien endet, aber der Waffenstillstand in Genf beginnt: a concept twice."""
    noun = parts.pick([one for one in CONCEPTS if one.numbers == "both"])
    verbs = OF_THINGS if noun.kind == "thing" else OF_ACTORS
    clauses = []
    for _ in range(2):
        phrase = NounPhrase(noun, parts.chance(0.2), "the", place=parts.place() if parts.chance(0.6) else "")
        if not phrase.place:
            phrase = replace(phrase, adjective=parts.adjective(noun))
        clauses.append(Clause(subject(phrase), parts.pick(verbs), tense=parts.pick(("present", "past"))))
    first, second = clauses
    text = f"{first.german_main()}, aber {second.german_main()}."
    return text, (*first.english(), ",", "but", *second.english(), "."), first.register + second.register


def question(parts: Parts) -> Made:
    """Lehnt die Fraktion das Abkommen ab?"""
    clause = replace(parts.clause(tense=parts.pick(("present", "perfect")), modal=0), negated=False)
    return f"{clause.german_main('?')}?", (*clause.english_question(), "?"), clause.register


def word_in_quotes(parts: Parts) -> Made:
    """Das Wort „Waffenstillstand“ erwähnte Brelmann nicht."""
    noun = parts.noun(("thing",) if parts.chance(0.6) else ("person", "body"))
    phrase = NounPhrase(noun, noun.numbers == "plural", "")
    who = _speaker(parts)
    verbs = (("verwendete", "used"), ("vermied", "avoided"), ("wiederholte", "repeated"))
    german, english = parts.pick(verbs)
    ending = ("n" if german.endswith("e") else "en") if who.plural else ""
    text = f"{who.german} {german}{ending} das Wort „{phrase.german('N')}“."
    return text, (*who.english, english, "the word", "“", *phrase.english(), "”", "."), 0


def speech(parts: Parts) -> Made:
    """„Der Waffenstillstand scheitert“, sagte Kanzler Brelmann."""
    who = _speaker(parts)
    if parts.chance(0.5):
        what = parts.phrase("ta", definite=0.3)
        verb, english, register = parts.pick(
            (("brauchen", "need", 0), ("wollen", "want", -1), ("begrüßen", "welcome", 1))
        )
        inner, inner_english = f"wir {verb} {what.german('A')}", ("we", english, *what.english())
        register += what.register
    else:
        clause = parts.clause(modal=0.3)
        inner, inner_english, register = clause.german_main(), clause.english(), clause.register
    said = "sagten" if who.plural else "sagte"
    opened: English = ("“", *inner_english, ",", "”")
    return f"„{inner}“, {said} {who.german}.", (*opened, "said", *who.english, "."), register


def heading(parts: Parts) -> Made:
    """Fraktion fordert Waffenstillstand"""
    kind = parts.random.random()
    if kind < 0.25:
        phrase = parts.phrase("t", bare=True)
        place, _, english = parts.place().partition("|")
        return f"{phrase.german('N')} {place}", (*phrase.english(), english), phrase.register
    if kind < 0.45:
        phrase = parts.phrase("ta", bare=True)
        german, english = parts.pick(
            (("neuer Streit um", "new dispute over"), ("Angst um", "fear for"), ("viel Lob für", "much praise for"))
        )
        return f"{german} {phrase.german('A')}", (english, *phrase.english()), phrase.register - 1
    verb = parts.pick(TRANSITIVE)
    clause = Clause(subject(parts.phrase("a", bare=True)), verb, parts.phrase(verb.takes, bare=True))
    return clause.german_main(), clause.english(), clause.register


def count(parts: Parts) -> Made:
    """312 Abgeordnete stimmten für das Abkommen, 205 dagegen."""
    nouns = [noun for noun in _ENTITIES if noun.kind != "thing" and noun.numbers == "both"]
    yes, no = (parts.random.randint(2, 999) + 11 for _ in range(2))
    who = NounPhrase(parts.pick(nouns), True, f"{yes}|{yes}")
    what = parts.phrase("t", definite=0.9)
    text = f"{who.german('N')} stimmten für {what.german('A')}, {no} dagegen."
    return text, (*who.english(), "voted for", *what.english(), ",", f"{no} against", "."), what.register


def amount(parts: Parts) -> Made:
    """Der Haushalt kostet 12 Milliarden Euro."""
    what = parts.phrase("t", definite=0.9)
    number = parts.random.randint(13, 999)
    unit, english = parts.pick((("Millionen", "million"), ("Milliarden", "billion")))
    german, costs = parts.pick(((("kostet", "kosten"), ("costs", "cost")), (("kostete", "kosteten"), ("cost", "cost"))))
    text = f"{what.german('N')} {german[what.plural]} {number} {unit} Euro."
    return text, (*what.english(), costs[what.plural], f"{number} {english} euros", "."), what.register


def _speaker(parts: Parts) -> Subject:
    """Somebody who speaks."""
    name = parts.surname()
    if parts.chance(0.35):
        return Subject(name, (name,))
    if parts.chance(0.4):
        title = parts.pick(("Verteidigungsminister", "Kanzler", "Präsident", "Ministerin"))
        return Subject(f"{title} {name}", titled(TITLES[title], name))
    return subject(parts.phrase("a", definite=1, owner=0))


def _single(parts: Parts, kinds: str) -> NounPhrase:
    phrase = parts.phrase(kinds, owner=0)
    while phrase.plural or phrase.noun.definite:
        phrase = parts.phrase(kinds, owner=0)
    return replace(phrase, determiner=parts.pick(("a", "a", "the", "this", "no")))
