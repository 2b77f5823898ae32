"""What holds of the matcher for any text: hits in order, no overlaps, the order of the glossary makes no difference."""

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.glossary import make_glossary, make_term
from translate_kit.glossary.match import Matcher
from translate_kit.glossary.term import Term
from translate_kit.glossary.tokens import plain_words, tokenise

TERMS = [
    *(make_term(de) for de in ("Koalition", "Koalition der Willigen", "Rat", "Europäischer Rat", "Artikel 5", "NATO")),
    *(make_term(de, match="compound-head") for de in ("Fraktion", "Sanktion")),
    make_term("Friedenspolitik"),
    make_term("Sanktionspaket"),
    make_term("Artikel 5 GG", exclude="Rates|Koalition der"),
    make_term("abstimmen", pos="verb"),
    make_term("in Kraft treten", pos="verb"),
    make_term("Politiker", de_variants=("Politikerin",)),
]
WORDS = [
    *(
        "Koalition",
        "Koalitionen",
        "der",
        "Willigen",
        "Rates",
        "Europäischen",
        "Rat",
        "Artikel",
        "5",
        "50",
        "NATO",
        "Nato",
    ),
    *(
        "Bundestagsfraktion",
        "EU-Fraktion",
        "Sanktionen",
        "Friedens-",
        "und",
        "Sicherheitspolitik",
        "stimmt",
        "ab",
        "tritt",
    ),
    *(
        "in",
        "Kraft",
        "Politiker*innen",
        "Politiker/innen",
        "Artikel-5-Garantie",
        "Sanktions-Paket",
        "Absatz 1",
        "Satz 2",
        "GG",
        "x.de",
        "Koa\u00adlition",
        "ra\u0308t",
        "ß",
        "„",
        "**",
    ),
]
SEPARATORS = [" "] * 6 + ["", "-", "\u00a0", ", ", ". ", "\n", "*", "“ ", "–"]
TEXTS = st.lists(st.tuples(st.sampled_from(WORDS) | st.text(max_size=4), st.sampled_from(SEPARATORS)), max_size=14).map(
    lambda parts: "".join(word + separator for word, separator in parts)
)
MATCHER = Matcher(make_glossary(*TERMS))


@settings(max_examples=300, deadline=None)
@given(TEXTS)
def test_hits_lie_in_the_text_in_order_and_do_not_overlap(text: str) -> None:
    hits = MATCHER.find(text)
    for hit in hits:
        assert 0 <= hit.start < hit.end <= len(text)
        assert hit.surface == text[hit.start : hit.end]
    assert all(left.end <= right.start for left, right in pairwise(hits))
    assert MATCHER.find(text) == hits
    explained = MATCHER.explain(text)
    assert explained.hits == hits
    for refusal in explained.refused:
        assert refusal.surface == text[refusal.start : refusal.end]


@settings(max_examples=100, deadline=None)
@given(TEXTS, st.permutations(TERMS))
def test_the_order_of_the_glossary_makes_no_difference(text: str, terms: list[Term]) -> None:
    assert Matcher(make_glossary(*terms)).find(text) == MATCHER.find(text)


@settings(max_examples=400, deadline=None)
@given(
    st.lists(
        st.one_of(
            st.sampled_from(WORDS),
            st.sampled_from(["-", "Rat-", "\u00ad", "a\u0308", "www.rat.de", "x@rat.eu", "Rat's"]),
        ),
        max_size=9,
    ),
    st.sampled_from(["", " ", "\n"]),
)
def test_plain_words_are_those_of_the_long_way(words: list[str], between: str) -> None:
    text = between.join(words)
    plain = plain_words(text)
    if plain is not None:
        assert plain == [token.word for token in tokenise(text)]
        assert not any(token.joined for token in tokenise(text))
