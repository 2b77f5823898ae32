"""German compounds: the head of a solid one, and the word that a coordination leaves out."""

import re
from collections.abc import Iterator, Sequence

from translate_kit.glossary.morphology import is_common_noun, key, morphemes
from translate_kit.glossary.tokens import HYPHENS, Token

_HYPHEN = re.compile(f"[{HYPHENS}]")
_CONTENT = ("NN", "NE", "VV", "ADJ", "ADV", "FM", "CARD", "XY", "TRUNC")
_SHORTEST_UNSEEN = 5
"""Letters of a head in a word of which HanTa knows no parts: short ones are chance (Apparat)."""
_SHORTEST_CERTAIN = 10
"""Letters of a head that is no chance at the end of a longer word, so that HanTa (5 ms a word) need not be asked."""
_SHORTEST_BEFORE_CERTAIN = 4
"""Letters before such a head: no De- or Des- as in Desinformation."""
_SHORTEST_MODIFIER = 3
_SHORTEST_REST = 3
_REACH = 6
"""Words between the two halves of a coordination: Innen-, Außen- und die Verteidigungsminister."""
_CONJUNCTIONS = frozenset(("und", "oder", "sowie", "bzw", "beziehungsweise", "wie", "auch", "noch"))


def heads(word: str, cuts: Sequence[int]) -> Iterator[str]:
    """The later parts of a solid compound, longest first, each with a capital.

    Args:
        word: a word of the text in its normal capitals, such as ``Bundestagsfraktionen``.
        cuts: where a head that is wanted may begin.

    Yields:
        ``Fraktionen``: every end of the word before which HanTa sees the border of a part and a part with a meaning;
        where it sees the word as one piece (Kampfdrohnen), longer heads behind a common noun; very long heads in any
        case.
    """
    for cut in sorted(cuts):
        length = len(word) - cut
        if (length >= _SHORTEST_CERTAIN and cut >= _SHORTEST_BEFORE_CERTAIN) or _is_border(word, cut, length):
            yield word[cut:].capitalize()


def _is_border(word: str, cut: int, length: int) -> bool:
    """Whether HanTa sees that a part of so many letters begins at a place."""
    borders = set(_borders(word))
    return cut in borders or (not borders and length >= _SHORTEST_UNSEEN and _is_modifier(word[:cut]))


def _borders(word: str) -> Iterator[int]:
    """Where HanTa sees a part begin behind a part with a meaning."""
    position = 0
    meaningful = False
    for morpheme in morphemes(word):
        if meaningful and morpheme.tag.startswith(_CONTENT):
            yield position
        meaningful = meaningful or morpheme.tag.startswith(_CONTENT)
        position += len(morpheme.text)


def _is_modifier(text: str) -> bool:
    """Whether the beginning of a compound is a common noun, with or without a linking element (Arbeits)."""
    stems = {text, *(text.removesuffix(link) for link in ("s", "es", "n", "en"))}
    return any(len(stem) >= _SHORTEST_MODIFIER and is_common_noun(stem) for stem in stems)


def fragments(text: str, tokens: Sequence[Token]) -> Iterator[tuple[int, int, list[str]]]:
    """Halves of coordinated compounds, and the words they may stand for.

    Args:
        text: the sentence.
        tokens: its words.

    Yields:
        Start and end of the half word with its hyphen, and candidates for the whole word: for ``Friedens-`` in
        ``Friedens- und Sicherheitspolitik`` also ``Friedenspolitik``; for ``-chefinnen`` in ``Regierungschefs und
        -chefinnen`` also ``Regierungschefinnen``. Most candidates are no words; the glossary knows which.
    """
    if not _HYPHEN.search(text):
        return
    for index, token in enumerate(tokens):
        if _hyphen_at(text, token.end) and not _letter_at(text, token.end + 1):
            if full := _partner(tokens[index + 1 : index + 1 + _REACH], text):
                wholes = [token.word + full[cut:] for cut in range(1, len(full) - _SHORTEST_REST + 1)]
                yield token.start, token.end + 1, wholes
        elif _hyphen_at(text, token.start - 1) and not _letter_at(text, token.start - 2):
            before = tokens[max(0, index - _REACH) : index]
            if full := _partner(before[::-1], text):
                wholes = [full[:cut] + token.word.lower() for cut in range(_SHORTEST_REST, len(full))]
                yield token.start - 1, token.end, wholes


def _partner(others: Sequence[Token], text: str) -> str:
    """The full word of a coordination: the first capitalised one that has no open hyphen, past an ``und`` or comma."""
    linked = False
    for token in others:
        if key(token.word) in _CONJUNCTIONS:
            linked = True
        elif token.word[0].isupper() and not _hyphen_at(text, token.end) and not _hyphen_at(text, token.start - 1):
            return token.word if linked else ""
    return ""


def _hyphen_at(text: str, position: int) -> bool:
    return 0 <= position < len(text) and text[position] in HYPHENS


def _letter_at(text: str, position: int) -> bool:
    return 0 <= position < len(text) and text[position].isalnum()
