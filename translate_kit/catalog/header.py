"""The header of a catalog: complete for gettext, honest about the machine, and never in a person's way."""

import re
from dataclasses import dataclass, replace
from datetime import datetime

from translate_kit import __version__
from translate_kit.catalog.model import Entry, parse_header
from translate_kit.catalog.provenance import Maker

_GENERATOR = "translate-kit"
_UTF8 = re.compile(r"charset=utf-8\s*(;|$)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class HeaderSettings:
    """What a machine cannot know and the configuration may say.

    Attributes:
        language: the target as gettext writes it, such as ``en`` or ``en_GB``.
        source_language: the language of the msgids.
        project: name and version of the project; empty for the document's name.
        bugs: e-mail address or URL for errors in the source texts.
        translator: name and e-mail address. What stands here without one is what ``msginit --no-translator`` writes.
        team: name and address of the team, likewise.
    """

    language: str = "en"
    source_language: str = "de"
    project: str = ""
    bugs: str = ""
    translator: str = "Automatically generated"
    team: str = "none"


def format_date(moment: datetime) -> str:
    """Return a time as gettext writes it, to the minute and with its offset.

    Args:
        moment: a time with a time zone.
    """
    return moment.strftime("%Y-%m-%d %H:%M%z")


def new_header(document: str, settings: HeaderSettings, now: datetime) -> Entry:
    """Return the header of a new catalog.

    Args:
        document: the document's name.
        settings: what the configuration says.
        now: the time of creation, with a time zone.
    """
    return set_fields(Entry(""), _required(document, settings, now))


def refreshed_header(
    head: Entry | None,
    document: str,
    settings: HeaderSettings,
    now: datetime,
    *,
    source_changed: bool,
    text_changed: bool,
    maker: Maker | None = None,
) -> Entry:
    """Return the header for a catalog that is about to be written.

    Fields that are there, in capitals or not, keep their values and their order, except the dates of what changed, what
    names us, and a charset other than UTF-8, which is what we write.

    Args:
        head: the header so far, None for a new catalog.
        document: the document's name.
        settings: what the configuration says.
        now: the time of the change, with a time zone.
        source_changed: whether sentences or their places changed.
        text_changed: whether translations changed.
        maker: what made the drafts that were put in, None where there were none.
    """
    fields = {name.casefold(): value for name, value in parse_header(head.msgstr if head else "").items()}
    required = _required(document, settings, now)
    changes = {name: value for name, value in required.items() if name.casefold() not in fields}
    if not _UTF8.search(fields.get("content-type", "")):
        changes |= {name: required[name] for name in ("Content-Type", "Content-Transfer-Encoding")}
    if source_changed:
        changes["POT-Creation-Date"] = required["POT-Creation-Date"]
    if text_changed:
        changes["PO-Revision-Date"] = required["PO-Revision-Date"]
    if fields.get("x-generator", "").split(" ")[0] == _GENERATOR:
        changes["X-Generator"] = required["X-Generator"]
    if maker:
        changes["X-Translate-Kit-Engine"] = f"{maker.engine} {maker.model} ({maker.signature})"
        changes["X-Translate-Kit-Glossary"] = maker.glossary
        changes["X-Translate-Kit-Segmenter"] = maker.segmenter
    return set_fields(head or Entry(""), changes)


def set_fields(head: Entry, fields: dict[str, str]) -> Entry:
    """Return a header with fields set in place, or appended where they are new."""
    text = head.msgstr if head.msgstr.endswith("\n") or not head.msgstr else head.msgstr + "\n"
    lines = [line + "\n" for line in text.split("\n")[:-1]]
    places = {line.split(":", 1)[0].strip().casefold(): place for place, line in reversed(list(enumerate(lines)))}
    for name, value in fields.items():
        line = f"{name}: {' '.join(value.split())}\n"
        if name.casefold() in places:
            lines[places[name.casefold()]] = line
        else:
            lines.append(line)
    return replace(head, msgstr="".join(lines))


def _required(document: str, settings: HeaderSettings, now: datetime) -> dict[str, str]:
    """Return all fields that a catalog should have, in gettext's order."""
    date = format_date(now)
    return {
        "Project-Id-Version": settings.project or document,
        "Report-Msgid-Bugs-To": settings.bugs,
        "POT-Creation-Date": date,
        "PO-Revision-Date": date,
        "Last-Translator": settings.translator,
        "Language-Team": settings.team,
        "Language": settings.language,
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
        "Plural-Forms": "nplurals=2; plural=(n != 1);",
        "X-Generator": f"{_GENERATOR} {__version__}",
        "X-Source-Language": settings.source_language,
    }
