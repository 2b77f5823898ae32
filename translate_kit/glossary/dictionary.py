"""simplemma's dictionaries: which words exist, and of what they are forms; opened when first asked.

Its own way to open the German one takes a second; `front_coded` looks words up where they lie. Answers are the same.
"""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING
from unicodedata import normalize

from translate_kit.glossary.front_coded import FrontCoded

if TYPE_CHECKING:
    from simplemma import Lemmatizer
    from simplemma.strategies import DictionaryLookupStrategy


def is_known(word: str, language: str) -> bool:
    """Whether a word is in a dictionary, in its capitals or in others; what ``simplemma.is_known`` says.

    Args:
        word: one word.
        language: ``de`` or ``en``.
    """
    return _look_up().get_lemma(normalize("NFC", word), language) is not None


def lemma_of(word: str) -> str:
    """The dictionary form of a German word; what ``simplemma.lemmatize`` says when it is greedy."""
    return _lemmatizer().lemmatize(word, "de")


class _Dictionaries:
    """Opens dictionaries; a ``DictionaryFactory`` of simplemma."""

    def get_dictionary(self, lang: str) -> Mapping[str, str] | FrontCoded:
        """The dictionary of a language."""
        return _open(lang)


@cache
def _open(language: str) -> Mapping[str, str] | FrontCoded:
    import lzma

    from simplemma.strategies.dictionaries import dictionary_factory

    file = Path(dictionary_factory.__file__).parent / "data" / f"{language}.plzma"
    try:
        return FrontCoded(lzma.decompress(file.read_bytes()))
    except (OSError, lzma.LZMAError, ValueError):  # another version of simplemma keeps them otherwise
        return dictionary_factory.DefaultDictionaryFactory().get_dictionary(language)


@cache
def _look_up() -> "DictionaryLookupStrategy":
    from simplemma.strategies import DictionaryLookupStrategy

    return DictionaryLookupStrategy(_Dictionaries())  # type: ignore[arg-type]


@cache
def _lemmatizer() -> "Lemmatizer":
    from simplemma import Lemmatizer
    from simplemma.strategies import DefaultStrategy

    return Lemmatizer(lemmatization_strategy=DefaultStrategy(greedy=True, dictionary_factory=_Dictionaries()))  # type: ignore[arg-type]
