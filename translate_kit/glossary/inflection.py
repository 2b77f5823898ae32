"""German endings: which words can be forms of a glossary word at all, before a lemmatiser is asked.

A form and its dictionary word share a stem and differ in the ending and in umlauts. Words are filed under their stems
with umlauts undone; a text word is looked up under every stem that taking off an ending leaves. This keeps the two
lemmatisers, which cost up to a millisecond a word, away from nearly all words of a text.
"""

import re
from collections import defaultdict
from typing import Generic, TypeVar

ADJECTIVE_ENDINGS = ("er", "es", "en", "em", "e", "")
NAME_ENDINGS = ("s", "es", "n", "")
PERSON_ENDINGS = ("er", "en", "em", "e")
"""Of adjectives that stand for people: ein Grüner."""
_FORMS_OF: dict[str, frozenset[str]] = {
    lemma_ending: frozenset(form_endings.split(","))
    for lemma_ending, form_endings in {
        "": ",s,es,e,en,n,er,ern,ens,ns,em,se,ses,sen,nen",  # Rates, Länder, Kenntnisse, Ministerinnen
        "e": ",e,en,er,es,em,ens",  # Experte, Verbündete; without an ending in Expert*innen
        "en": ",e,en,ens",  # Truppen, Vereinte Nationen: the term is a plural
        "er": "er,e,en,em,es,ern,ers",  # Verbündeter
        "es": "es,e,en,em,er",  # Weißes
        "um": "um,en,a,ums",
        "us": "us,en,i,usse,ussen",
        "a": "a,en,as,ata",
        "on": "on,en,a,ons",
        "is": "is,en",
        "o": "o,en,i,os",
    }.items()
}
"""Endings of a dictionary form, and those that its other forms may have in their place."""
_FORM_ENDINGS = tuple(sorted(frozenset().union(*_FORMS_OF.values())))


def _by_last_letter(endings: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    """Endings that a word with a last letter can have, in their order; the one without letters is always among them."""
    letters = {ending[-1:] for ending in endings}
    return {letter: tuple(ending for ending in endings if ending[-1:] in ("", letter)) for letter in letters}


_LEMMA_ENDINGS_OF = _by_last_letter(tuple(_FORMS_OF))
_FORM_ENDINGS_OF = _by_last_letter(_FORM_ENDINGS)
_STRONG = (
    "ahr|ar|är|bot|ehl|eid|ein|eis|eit|ekt|ent|ept|erk|ert|ess|ett|etz|eur|iel|ieg|iet|iff|ikt|ing|iss|itt|itz|nkt|nst|nis|"
    "ort|räch|rif|tag|tem|tut|uss"
)
_REGULAR = (
    ("s", 6, re.compile("[^sxzß]$")),
    ("es", 6, re.compile("[^aeiou]$")),
    ("n", 6, re.compile("(?:e|el|er)$")),
    ("en", 6, re.compile("(?:ung|heit|keit|schaft|ion|tät|ik)$")),
    ("en", 8, re.compile(f"(?:anz|ei|enz|ist|(?<!r)at|or|ur|pflicht|{_STRONG})$")),
    ("e", 8, re.compile(f"(?:alt|cht|eich|eil|rat|{_STRONG})$")),
    *((ending, 6, re.compile("nis$")) for ending in ("se", "ses", "sen")),
    ("nen", 6, re.compile("in$")),
)
"""Endings that only a form of the noun can have, letters that the noun has to have at least, and what it ends in.

Among 680,000 nouns with their dictionary forms (simplemma's table) these rules and the next are wrong of 1 in 300 forms
that they decide, and most of those are oddities of the table (Winterspielen not of Winterspiel).
"""
_WITH_UMLAUT = (
    *((ending, 8, re.compile("[^aeiouy]$")) for ending in ("e", "en")),
    *((ending, 8, re.compile("(?:amt|haus|wort|rad|bad|ort|mann|gut|buch)$")) for ending in ("er", "ern")),
)
"""The same for plurals that change the last vowel: Verträge. Before -er only some nouns do: no Wahlkämpfer."""
_PLURAL_IN_ER = re.compile(
    "(?:aas|amt|bad|balg|band|biest|bild|blatt|brett|buch|dach|denkmal|ding|dorf|ei|fach|fass|feld|gehalt|geist|"
    "geld|gemach|gemut|geschlecht|gesicht|gespenst|gewand|glas|glied|gott|grab|gras|gut|haupt|haus|holz|horn|"
    "hospital|huhn|irrtum|kalb|kind|kleid|korn|kraut|lamm|land|leib|licht|lid|lied|loch|mahl|mal|mann|maul|mund|"
    "nest|ort|pfand|rad|rand|regiment|reis|rind|ross|scheit|schi|schild|schloss|schmack|schwert|ski|spital|stift|"
    "strauch|tal|tuch|tum|volk|wald|weib|wicht|wort|wurm)$"
)
_LAST_VOWEL = re.compile(r"(au|[aou])(?=[^aeiouäöü]*$)")
_UMLAUT_OF = {"a": "ä", "o": "ö", "u": "ü", "au": "äu"}
_SHORTEST_STEM = 2
_UMLAUTS = str.maketrans("äöü", "aou")
_WRITTEN_OUT = re.compile("[aou]e")
_DIGRAPHS = {"ae": "ä", "oe": "ö", "ue": "ü"}

Item = TypeVar("Item")


def fold(word: str) -> str:
    """A word without case, umlauts and ß: what the forms of one noun have in common."""
    folded = word.casefold()
    return folded if folded.isascii() else folded.translate(_UMLAUTS)


def with_umlauts(word: str) -> str:
    """``Ausschuesse`` as ``Ausschüsse``; the word itself where nothing is written out. Wrong for ``neue``: try both."""
    folded = word.casefold()
    if not _WRITTEN_OUT.search(folded):
        return word
    mended = _WRITTEN_OUT.sub(lambda found: _DIGRAPHS[found.group()], folded)
    return mended.capitalize() if word[0].isupper() else mended


def regular_ending(form: str, lemma: str) -> str:
    """The ending by which a noun form is one of its lemma beyond doubt; empty where a lemmatiser has to be asked.

    Args:
        form: a word of a text, such as ``Koalitionen`` or ``Verträge``.
        lemma: a noun, such as ``Koalition``. Short ones are never beyond doubt (Recht, rechts).
    """
    folded, written = lemma.casefold(), form.casefold()
    changed = _LAST_VOWEL.sub(lambda found: _UMLAUT_OF[found[1]], folded)
    for stem, rules, remark in ((folded, _REGULAR, ""), (changed, _WITH_UMLAUT, " with umlaut")):
        ending = written.removeprefix(stem)
        if ending == written or (remark and changed == folded):
            continue
        for regular, shortest, nouns in rules:
            if ending == regular and len(folded) >= shortest and nouns.search(folded):
                return ending + remark
    return ""


def is_derived(form: str, lemma: str) -> bool:
    """Whether a word adds ``-er`` to a noun that has no such plural: Wähler of Wahl, Mindestlöhner of Mindestlohn.

    The nouns with that plural are few and no new ones come up, while both lemmatisers take new persons for plurals.
    """
    folded = fold(lemma)
    return fold(form) in (folded + "er", folded + "ern") and not _PLURAL_IN_ER.search(folded)


def adjective_stem(word: str) -> str:
    """A word without its adjective ending, folded by case only."""
    folded = word.casefold()
    ending = next(ending for ending in ADJECTIVE_ENDINGS if folded.endswith(ending))
    stem = folded[: len(folded) - len(ending)]
    return stem if len(stem) > _SHORTEST_STEM else folded


def _stems(word: str, endings: dict[str, tuple[str, ...]]) -> list[tuple[str, str]]:
    """Folded stems that taking off one of the endings leaves, with the ending."""
    folded = fold(word)
    length = len(folded)
    return [
        (folded[: length - len(ending)], ending)
        for ending in endings.get(folded[-1:], endings[""])
        if folded.endswith(ending) and length - len(ending) >= _SHORTEST_STEM
    ]


def is_near(form: str, lemma: str) -> bool:
    """Whether a word could be a form of a dictionary word, as far as stem and ending tell."""
    folded = fold(form)
    return any(
        folded.startswith(stem) and _fits(form, lemma, len(stem), lemma_ending, folded[len(stem) :])
        for stem, lemma_ending in _stems(lemma, _LEMMA_ENDINGS_OF)
    )


def _fits(form: str, lemma: str, stem_length: int, lemma_ending: str, form_ending: str) -> bool:
    """Whether an ending can take the place of another. Umlauts change only where the dictionary form has no ending."""
    if form_ending not in _FORMS_OF[lemma_ending]:
        return False
    return not lemma_ending or form.casefold()[:stem_length] == lemma.casefold()[:stem_length]


class StemIndex(Generic[Item]):
    """Items filed under the stems of their words."""

    def __init__(self) -> None:
        self._items: dict[str, list[tuple[str, str, Item]]] = defaultdict(list)

    def add(self, word: str, item: Item) -> None:
        """File an item under a dictionary word."""
        for stem, ending in _stems(word, _LEMMA_ENDINGS_OF):
            self._items[stem].append((word, ending, item))

    def near(self, word: str) -> list[Item]:
        """Items whose words the given word could be a form of, without repetitions, in no set order."""
        found: dict[Item, None] = {}
        for stem, form_ending in _stems(word, _FORM_ENDINGS_OF):
            for lemma, lemma_ending, item in self._items.get(stem, ()):
                if _fits(word, lemma, len(stem), lemma_ending, form_ending):
                    found[item] = None
        return list(found)

    def beginning(self, word: str) -> list[Item]:
        """Items whose stem the word begins with, the longest stem first."""
        folded = fold(word)
        ends = range(len(folded), _SHORTEST_STEM, -1)
        return list(dict.fromkeys(item for end in ends for _, _, item in self._items.get(folded[:end], ())))
