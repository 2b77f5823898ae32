"""What to say of a name that is not in the English as it should be."""

from translate_kit.check.finding import Remark, Severity, Span
from translate_kit.check.names.english import English
from translate_kit.check.names.german import Found
from translate_kit.check.names.others import Rival, Word

_HALF_SURE, _RATHER_SURE, _SURE = 0.5, 0.7, 0.9


def near(found: Found, word: Word, milder: bool = False) -> Remark:
    """The English has nearly the name.

    Args:
        found: the German name.
        word: the word of the English.
        milder: whether the word may be right.
    """
    return Remark(
        f'{_label(found)} is spelt "{word.text}" in the English',
        "correct the spelling, or add the form to the glossary if it is right",
        Span(word.start, word.end),
        Span(found.start, found.end),
        "warning" if milder else None,
        _RATHER_SURE if milder else _SURE,
    )


def swapped(found: Found, english: English, rival: Rival, milder: bool = False) -> Remark:
    """The English has another name.

    Args:
        found: the German name.
        english: the English sentence.
        rival: the other name.
        milder: whether it may be right.
    """
    other = english.marked[rival.start : rival.end]
    return Remark(
        f'{_label(found)} is not in the English, which names "{other}"',
        "use the name of the German sentence",
        Span(rival.start, rival.end),
        Span(found.start, found.end),
        "warning" if milder else None,
        _RATHER_SURE if milder else _SURE,
    )


def absent(found: Found, severity: Severity | None = None) -> Remark:
    """The English has nothing in its place.

    Args:
        found: the German name.
        severity: how bad that is; ``info`` where some other word seems to stand for it.
    """
    return Remark(
        f"{_label(found)} is not in the English",
        "name it, if the reader cannot know what is meant",
        None,
        Span(found.start, found.end),
        severity,
        _HALF_SURE if severity else _RATHER_SURE,
    )


def other_given(found: Found, word: Word) -> Remark:
    """The English has the surname with another given name.

    Args:
        found: the German name.
        word: the given name of the English.
    """
    return Remark(
        f'"{found.first} {found.surface}" is "{word.text}" in the English',
        f'write "{found.first}", or the form of it that is usual in English',
        Span(word.start, word.end),
        Span(found.start, found.end),
        None,
        _SURE,
    )


def _label(found: Found) -> str:
    """The name as it stands in the German, with its usual English form where that differs."""
    whole = f"{found.first} {found.surface}" if found.first else found.surface
    usual = found.name.english[0] if found.name else ""
    return f'"{whole}" ({usual})' if usual and usual not in whole else f'"{whole}"'
