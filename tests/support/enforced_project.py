"""A project of one document that the tiny translator can translate, and what becomes of it at each level."""

import re
from pathlib import Path

import polib

from translate_kit.catalog.provenance import LedgerEntry, read_provenance, text_hash

REDE = Path("locales/en/LC_MESSAGES/rede.po")
PROVENANCE = REDE.with_name("rede.provenance.jsonl")
SOURCE = """# Fraktion fordert Waffenstillstand

Die Fraktion lobt den Vorschlag der Gewerkschaft. Die Regierung begrüßt einen Waffenstillstand.

Der Waffenstillstand in Wien endet, aber der Waffenstillstand in Genf beginnt. Der Geheimdienst wartet.

Das Bundesland wartet. Der Abgeordnete lobt das Abkommen. Der Minister zögert. Die Bundestagsfraktion wartet.
"""
TERMS = (
    "id\tde\ten\ten_plural\ten_admitted\ten_forbidden\tenforce\tmatch\n"
    "abgeordneter\tAbgeordneter\tmember of parliament\tmembers of parliament\tdeputy\t\t\t\n"
    "abkommen\tAbkommen\tagreement\t\t\t\t\t\n"
    "bundesland\tBundesland\tfederal state\t\t\tstate\tcheck\t\n"
    "fraktion\tFraktion\tparliamentary group\t\t\tfaction\t\tcompound-head\n"
    "geheimdienst\tGeheimdienst\txqzwvk\t\t\tsecret service\t\t\n"
    "gewerkschaft\tGewerkschaft\ttrade union\t\t\t\tprefer\t\n"
    "waffenstillstand\tWaffenstillstand\tarmistice\t\t\tceasefire|truce\t\t\n"
)
PLAIN = [
    "Faction demands ceasefire",
    "The faction praises the union's proposal.",
    "The government welcomes a ceasefire.",
    "The ceasefire in Vienna ends, but the ceasefire in Geneva begins.",
    "The secret service waits.",
    "The state waits.",
    "The deputy praises the deal.",
    "The minister hesitates.",
    "The German parliament waits.",
]
MUST = [
    "Parliamentary group demands armistice",
    "The parliamentary group praises the union's proposal.",
    "The government welcomes an armistice.",
    "The armistice in Vienna ends, but the armistice in Geneva begins.",
    *PLAIN[4:6],
    "The deputy praises the agreement.",
    *PLAIN[7:],
]
PREFER = [MUST[0], "The parliamentary group praises the trade union's proposal.", *MUST[2:]]


def texts() -> list[str]:
    """The translations as they stand in the catalog."""
    return [str(entry.msgstr) for entry in polib.pofile(str(REDE))]


def notes(number: int) -> list[str]:
    """The ``#.`` lines of an entry about its terms and its draft."""
    return str(polib.pofile(str(REDE))[number].comment).splitlines()[1:]


def ledger(number: int) -> tuple[LedgerEntry, ...]:
    """What the provenance file says about an entry's terms."""
    entry = polib.pofile(str(REDE))[number]
    return read_provenance(PROVENANCE).records[text_hash(entry.msgid)][text_hash(entry.msgstr)].terms


def files() -> dict[str, tuple[bytes, int]]:
    """Bytes and time of the catalog and its provenance."""
    return {
        path.name: (path.read_bytes(), path.stat().st_mtime_ns)
        for path in sorted(REDE.parent.iterdir())
        if path.suffix in (".po", ".jsonl")
    }


def dateless() -> dict[str, str]:
    """The text of the catalog and its provenance without the header's dates."""
    return {
        name: re.sub(r'"(?:POT|PO)-\w+-Date: .*\n', "", data.decode("utf-8")) for name, (data, _) in files().items()
    }
