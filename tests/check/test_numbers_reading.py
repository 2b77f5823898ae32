"""Numbers written by each language's conventions are read as what they are."""

from fractions import Fraction

import inflect
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from translate_kit.check.numbers import RULES
from translate_kit.check.numbers.english import read_english_text
from translate_kit.check.numbers.german import read_german_text
from translate_kit.check.numbers.roman import roman
from translate_kit.check.numbers.words_de import read_german
from translate_kit.check.pair import Pair
from translate_kit.check.rule import PairRule

[RULE] = (rule for rule in RULES if isinstance(rule, PairRule))
ENGINE = inflect.engine()
ONES = (
    "", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf", "dreizehn",
    "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn",
)  # fmt: skip
TENS = ("", "", "zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig")
NUMBERS = st.one_of(
    st.integers(2, 999_999), st.integers(2, 130), st.sampled_from([100, 101, 1000, 1001, 21_000, 100_000])
)


def spelled(number: int) -> str:
    """A number below a million in German."""
    if number >= 1000:
        return spelled(number // 1000) + "tausend" + (spelled(number % 1000) if number % 1000 else "")
    if number >= 100:
        return ONES[number // 100] + "hundert" + (spelled(number % 100) if number % 100 else "")
    if number < 20:
        return ONES[number]
    return (ONES[number % 10] + "und" if number % 10 else "") + TENS[number // 10]


def written(number: Fraction, places: int, group: str, point: str) -> str:
    digits = f"{float(number):,.{places}f}"
    return digits.replace(",", "\0").replace(".", point).replace("\0", group)


@given(NUMBERS)
def test_german_words(number: int) -> None:
    assert read_german(spelled(number)) == (number, "")
    [quantity] = read_german_text(f"Es waren {spelled(number)} Stimmen.")
    assert quantity.value == number


@given(NUMBERS, st.sampled_from(["te", "ten", "ter", "tes"]))
def test_german_ordinals(number: int, ending: str) -> None:
    last = number % 100
    stem = spelled(number)
    if last in (1, 3, 7, 8):  # erste, dritte, siebte, achte
        return
    word = stem + ("s" if last >= 20 or last == 0 else "") + ending
    [quantity] = read_german_text(f"Die {word} Stimme.")
    assert (quantity.value, quantity.kind) == (number, "ordinal")


@given(NUMBERS, st.sampled_from([" and ", " "]))
def test_english_words(number: int, joint: str) -> None:
    words = str(ENGINE.number_to_words(number)).replace(" and ", joint)  # type: ignore[arg-type]
    [quantity] = read_english_text(f"There were {words} votes.")
    assert quantity.value == number


@given(NUMBERS)
def test_english_ordinals(number: int) -> None:
    word = str(ENGINE.ordinal(ENGINE.number_to_words(number)))  # type: ignore[arg-type]
    [quantity] = read_english_text(f"The {word} vote.")
    assert quantity.value == number


DECIMALS = st.builds(
    lambda digits, places: (Fraction(digits, 10**places), places), st.integers(2, 10**9), st.integers(0, 4)
)


@given(DECIMALS, st.sampled_from([".", "\u202f", "\u00a0", "’", ""]), st.sampled_from([",", "\u2009", "\u00a0", ""]))
@settings(max_examples=300)
def test_decimals(number: tuple[Fraction, int], german_group: str, english_group: str) -> None:
    value, places = number
    german, english = written(value, places, german_group, ","), written(value, places, english_group, ".")
    [of_german] = read_german_text(f"Es waren {german}.")
    [of_english] = read_english_text(f"It was {english}.")
    assert of_german.value == of_english.value == value
    assert list(RULE.check(Pair(f"Es waren {german}.", f"It was {english}."))) == []


@given(NUMBERS, NUMBERS)
def test_words_of_both_languages_are_compared(german: int, english: int) -> None:
    words = str(ENGINE.number_to_words(english))  # type: ignore[arg-type]
    found = list(RULE.check(Pair(f"Es waren {spelled(german)} Stimmen.", f"There were {words} votes.")))
    assert len(found) == (german != english)


@pytest.mark.parametrize("value", [*range(1, 40)])
def test_roman_numerals(value: int) -> None:
    tens, ones = divmod(value, 10)
    assert roman("X" * tens + ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")[ones]) == value


@pytest.mark.parametrize("word", ["IIII", "VX", "IXI", "XIIV", ""])
def test_no_roman_numerals(word: str) -> None:
    assert roman(word) == 0


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("dreihundertfünfundzwanzigtausend Menschen", [325_000]),
        ("im Jahr neunzehnhundertneunundachtzig", [1989]),
        ("zwei Millionen dreihunderttausend Menschen", [2_300_000]),
        ("eineinhalb Jahre", [Fraction(3, 2)]),
        ("anderthalb Jahre", [Fraction(3, 2)]),
        ("ein Zweifel, mit Achtung, ganz dreist, Elfenbein", []),
        ("ein Haus, eine Frau, eines Tages", []),
        ("am 03.10.1990", [3, 10, 1990]),
        ("Drucksache 20/1234", [20, 1234]),
        ("1,2,3", [1, 2, 3]),
    ],
)
def test_german_readings(text: str, values: list[int]) -> None:
    assert [one.value for one in read_german_text(text) if not one.whole] == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("two hundred and fifty thousand people", [250_000]),
        ("between two hundred and three hundred people", [200, 300]),
        ("in nineteen eighty-nine", [1989]),
        ("a million and a half", [1_500_000]),
        ("two and a half billion", [2_500_000_000]),
        ("three-quarters of a million", [750_000]),
        ("a hundred million", [100_000_000]),
        ("2 hundred million", [200_000_000]),
        ("€3bn", [3_000_000_000]),
        ("twenty-first", [21]),
        ("a house, another house", []),
    ],
)
def test_english_readings(text: str, values: list[int]) -> None:
    assert [one.value for one in read_english_text(text) if not one.whole] == values


BITS = (
    "1", ".", ",", " ", "%", "€", "halb", "zwei", "drittel", "million", "en", "ste", "§", "-", "–", "/", ":", "uhr",
    "1.200", "03.10.1990", "½", "to", "two", "hundred", "and", "a", "third", "of", "quarter", "May", "X", "II", "er",
    "s", "m", "bn", "\u00a0", "’89", "00", "9" * 40, "jede", "viertel", "İ", "pm", "ß", "\ufffc",
)  # fmt: skip


@given(st.lists(st.sampled_from(BITS)).map("".join), st.lists(st.sampled_from(BITS)).map("".join))
@settings(max_examples=400)
def test_nothing_breaks_it(german: str, english: str) -> None:
    for remark in RULE.check(Pair(german, english)):
        assert remark.message
        for span, text in ((remark.source, german), (remark.target, english)):
            assert span is None or 0 <= span.start < span.end <= len(text)
