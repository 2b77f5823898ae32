"""Whether a translation keeps addresses on the web and of e-mail."""

import re
from collections.abc import Iterator
from urllib.parse import unquote

from translate_kit.check.finding import Remark, Span
from translate_kit.check.mask import ADDRESS

_HINT = re.compile(r"@|://|www\.")
_SCHEME = re.compile(r"^(?:https?://)?(?:www\.)?")
_ENGLISH = re.compile(r"(?<![a-z])(?:en|english|englisch|en[-_](?:gb|us|de))(?![a-z])", re.IGNORECASE)
_MOST = 3


def address_remarks(source: str, target: str) -> Iterator[Remark]:
    """What of a sentence's addresses is not in its translation to the letter.

    Args:
        source: the German sentence with its markup.
        target: its translation.
    """
    if not (_HINT.search(source) or _HINT.search(target)) or not target.strip():
        return
    theirs, ours = _addresses(source), _addresses(target)
    if theirs.keys() == ours.keys():
        return
    lost, added = [key for key in theirs if key not in ours], [key for key in ours if key not in theirs]
    for key in lost[:_MOST]:
        old = source[slice(*theirs[key])]
        other = next((one for one in added if _is_english_page(key, one)), None) or (added[0] if added else None)
        if other is None:
            yield Remark(f"{old} is not in the English", "keep the address", source=theirs[key])
            continue
        added.remove(other)
        new = target[slice(*ours[other])]
        if _is_english_page(key, other):
            yield Remark(f"{new} stands for {old}", "see that the page exists", ours[other], theirs[key], "info")
        else:
            yield Remark(f"{old} has become {new}", "keep the address to the letter", ours[other], theirs[key])
    for key in added[:_MOST] if len(lost) <= _MOST else ():
        new = target[slice(*ours[key])]
        yield Remark(f"{new} is not in the German", "see that it is meant", ours[key], severity="warning")


def _addresses(text: str) -> dict[str, Span]:
    """Each address of a text, in a form in which equal ones are equal, with its first place."""
    found: dict[str, Span] = {}
    for match in ADDRESS.finditer(text):
        address = match[0].rstrip("*_`'‘’«»‹›,;.")
        bare = _SCHEME.sub("", address, count=1).rstrip("/")
        host, slash, path = bare.partition("/")
        found.setdefault(host.lower() + slash + unquote(path), Span(match.start(), match.start() + len(address)))
    return found


def _is_english_page(german: str, english: str) -> bool:
    """Whether an address is that of the English page of the same site."""
    if "@" in german or "@" in english:
        return False
    if not _ENGLISH.search(english) or _ENGLISH.search(german):
        return False
    return _site(german) == _site(english)


def _site(address: str) -> str:
    """The name of a site without its language and its country: the last label but one."""
    labels = [one for one in address.partition("/")[0].split(".") if one not in ("de", "en", "www")]
    return labels[-2] if len(labels) > 1 and len(labels[-1]) <= 4 else labels[-1] if labels else ""
