"""Whether a German word is no ordinary noun; the lemmatisers are asked, so ask late."""

from functools import lru_cache

from translate_kit.glossary.morphology import is_common_noun, morphemes


@lru_cache(maxsize=1 << 14)
def is_name_like(word: str) -> bool:
    """Whether a capitalised word is probably a name.

    Args:
        word: a word of a German sentence.
    """
    if is_common_noun(word):
        return False
    if any(piece.tag.startswith("NE") for piece in morphemes(word)):
        return True
    from simplemma import is_known

    return not is_known(word, "de")
