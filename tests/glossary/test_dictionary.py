"""simplemma's dictionaries, looked up where they lie: the same answers as its own."""

import lzma
import random
from collections.abc import Iterable
from pathlib import Path

import pytest
import simplemma
from simplemma.strategies.dictionaries import dictionary_factory

from translate_kit.glossary import dictionary
from translate_kit.glossary.front_coded import MAGIC, FrontCoded

WORDS = (
    *("Koalition", "Koalitionen", "Häuser", "häuser", "ging", "Ging", "GING", "Bundestags", "Xyzzy", "Fraktionschefin"),
    *("Wirtschaftssanktionen", "gegangen", "besseren", "E-Mail", "Papst'", "Papst’s", "3", "ß", "ſ", "É", "Grünen"),
)


@pytest.mark.parametrize("language", ["de", "en"])
def test_all_words_and_no_others_are_in_it(language: str) -> None:
    packed = (Path(dictionary_factory.__file__).parent / "data" / f"{language}.plzma").read_bytes()
    ours = FrontCoded(lzma.decompress(packed))
    theirs = dictionary_factory.DefaultDictionaryFactory().get_dictionary(language)
    words = list(theirs)[:: 11 if language == "en" else 101]
    chance = random.Random(7)
    near = [word[:-1] + chance.choice("aeixß") for word in words] + [word + "x" for word in words[::3]] + ["", "zzzz"]
    assert [ours.get(word) for word in words] == [theirs[word] for word in words]
    assert [ours.get(word) for word in near] == [theirs.get(word) for word in near]


def test_answers_are_those_of_simplemma() -> None:
    for word in WORDS:
        assert dictionary.lemma_of(word) == simplemma.lemmatize(word, lang="de", greedy=True), word
        for language in ("de", "en"):
            assert dictionary.is_known(word, language) == simplemma.is_known(word, language), word


def test_a_word_may_be_decomposed() -> None:
    assert dictionary.is_known("Ha\u0308user", "de")


def test_other_versions_of_simplemma_are_read_by_themselves(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dictionary, "FrontCoded", lambda _data: FrontCoded(b"SMFC9 another format"))
    read = dictionary._open.__wrapped__("en")
    assert read.get("houses") == "house"
    assert not isinstance(read, FrontCoded)


def number(value: int) -> bytes:
    return bytes([value]) if value < 128 else bytes([value & 127 | 128]) + number(value >> 7)


def written(pairs: Iterable[tuple[str, str]], *, flag: bytes = b"\x00") -> bytes:
    """A dictionary in simplemma's format; lemmas are written out, or the same as the one before."""
    parts = [MAGIC, flag, number(len(list(pairs)))]
    before = last = b""
    for word, lemma in ((one.encode(), other.encode()) for one, other in pairs):
        shared = next(
            (n for n in range(min(len(before), len(word))) if before[n] != word[n]), min(len(before), len(word))
        )
        parts += [number(shared), number(len(word) - shared), word[shared:]]
        parts.append(b"\xfe" if lemma == last else b"\xff" + number(len(lemma)) + lemma)
        before, last = word, lemma
    return b"".join(parts)


def test_long_words_and_lemmas_are_found() -> None:
    long = "donau" + "dampfschifffahrts" * 12
    words = sorted(("a", "ab", "abe", "abend", "abende", long, long + "gesellschaft", long + "s" * 200, "zu", "öde"))
    pairs = [(word, lemma) for word, lemma in zip(words, [words[0], *words[:-2], "x" * 300], strict=True)]
    read = FrontCoded(written(pairs))
    assert [(word, read.get(word)) for word in words] == pairs
    assert [read.get(word) for word in ("", "aa", long[:-1], long + "t", "zz", "öd", "\udc80")] == [None] * 7
    assert read.get("zz", "no") == "no"


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(b"", id="empty"),
        pytest.param(b"\x80\x04\x95 pickle", id="another format"),
        pytest.param(written([("ab", "ab")], flag=b"\x01"), id="words written backwards"),
        pytest.param(written([("ab", "ab"), ("abc", "x" * 20)])[:-3], id="cut inside a lemma"),
        pytest.param(written([("ab", "ab"), ("abcdef", "ab")])[:-4], id="cut inside a word"),
        pytest.param(written([("b", "b"), ("a", "a")]), id="not in order"),
    ],
)
def test_what_is_no_dictionary_is_refused(data: bytes) -> None:
    with pytest.raises(ValueError, match="dictionary"):
        FrontCoded(data)
