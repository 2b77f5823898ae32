"""The index of packages that Argos publishes, and the files that we know."""

import json
import os
from dataclasses import dataclass
from typing import Any
from urllib.parse import urljoin, urlsplit

from translate_kit.engine.argos_library import official_index
from translate_kit.engine.download import fetch
from translate_kit.engine.http_client import Patience
from translate_kit.engine.http_opener import is_web
from translate_kit.engine.package_files import version_key
from translate_kit.errors import ModelError
from translate_kit.text import shown

INDEX_VARIABLE = "TRANSLATE_KIT_MODEL_INDEX"
_MOST_BYTES = 16 << 20
_LONGEST_LINK = 2000

KNOWN_SHA256 = {("translate-de_en", "1.3"): "becc2b0011f8249fcb89be9ecb75ba0d876b1fab93c28ee6ff0420936897d637"}
"""Hashes of official package files, by code and version."""


@dataclass(frozen=True, slots=True)
class Offer:
    """A package that an index offers.

    Attributes:
        code: such as ``translate-de_en``.
        version: its version.
        addresses: where its file may be had, in the order to try.
    """

    code: str
    version: str
    addresses: tuple[str, ...]

    def __str__(self) -> str:
        return f"{shown(self.code)} {shown(self.version)}"


def read_index(mirror: str | None, patience: Patience) -> tuple[Offer, ...]:
    """The German-English packages on offer, the newest first.

    Args:
        mirror: address of another index than Argos's, or of the folder that has index.json; by default what
            ``TRANSLATE_KIT_MODEL_INDEX`` says. Packages are looked for beside a mirror's index first.
        patience: how long to try.

    Raises:
        UnreachableError: no server answers.
        ModelError: there is no index, or it offers nothing.
    """
    mirror = mirror or os.environ.get(INDEX_VARIABLE) or None
    address = mirror or official_index()
    if is_web(address) and not urlsplit(address).path.endswith(".json"):
        address = address.rstrip("/") + "/index.json"
    place = shown(address, 500)
    try:
        entries = json.loads(fetch(address, patience, most=_MOST_BYTES))
    except (ValueError, RecursionError) as error:
        problem = f"not an index of Argos packages ({shown(str(error))})"
        raise ModelError(f"{place}: {problem}; check the address") from error
    if not isinstance(entries, list):
        raise ModelError(f"{place}: not an index of Argos packages (no list); check the address")
    offers = [_offer(entry, address, mirror is not None) for entry in entries if _wanted(entry)]
    if not offers:
        raise ModelError(f"{place}: offers no package German to English; check the address")
    return tuple(sorted(offers, key=lambda offer: version_key(offer.version), reverse=True))


def choose(offers: tuple[Offer, ...], sha256: str | None) -> tuple[Offer, str]:
    """The newest package whose hash is known, and that hash.

    Args:
        offers: the newest first.
        sha256: a hash that the user gives; it then stands for the newest package.

    Raises:
        ModelError: no hash is known.
    """
    if sha256:
        return offers[0], sha256
    for offer in offers:
        known = KNOWN_SHA256.get((offer.code, offer.version))
        if known:
            return offer, known
    raise ModelError(f"no sha256 is known for {offers[0]}; give the one that its publisher names: --sha256 HASH")


def _wanted(entry: Any) -> bool:
    return (
        isinstance(entry, dict)
        and (entry.get("from_code"), entry.get("to_code")) == ("de", "en")
        and entry.get("type", "translate") == "translate"
    )


def _offer(entry: dict[str, Any], address: str, mirrored: bool) -> Offer:
    links = entry.get("links", [])
    texts = [link for link in links if isinstance(link, str)] if isinstance(links, list) else []
    found = [link for link in (_join(address, text) for text in texts) if _fit(link)]
    if mirrored:
        found = [_join(address, urlsplit(link).path.rpartition("/")[2]) for link in found] + found
    code, version = _text(entry.get("code")) or "translate-de_en", _text(entry.get("package_version"))
    return Offer(code, version, tuple(dict.fromkeys(found)))


def _text(value: Any) -> str:
    return str(value) if isinstance(value, str | int | float) else ""


def _fit(link: str) -> bool:
    return len(link) <= _LONGEST_LINK and link.isprintable() and is_web(link)


def _join(address: str, link: str) -> str:
    try:
        return urljoin(address, link)
    except ValueError:
        return ""
