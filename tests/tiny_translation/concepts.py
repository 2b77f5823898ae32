"""Nouns, and among them the concepts: nouns with several English renderings in competition, in known shares."""

from dataclasses import dataclass
from typing import Literal

Kind = Literal["person", "body", "thing"]
Numbers = Literal["both", "singular", "plural"]


@dataclass(frozen=True, slots=True)
class Rendering:
    """An English noun.

    Attributes:
        singular: as written within a sentence.
        plural: the same of many.
        share: how often it translates its concept in a neutral context, 0 to 1.
        tilt: -1 to 1; above 0 it is likelier in a formal context, below in the press.
        possessive: whether ``X's proposal`` is said; else only ``the proposal of X``.
    """

    singular: str
    plural: str
    share: float = 1.0
    tilt: float = 0.0
    possessive: bool = True


@dataclass(frozen=True, slots=True)
class Noun:
    """A German noun with its English.

    Attributes:
        german: nominative singular; of an adjectival noun the stem (``Abgeordnet``).
        gender: ``m``, ``f`` or ``n``.
        genitive: genitive singular.
        german_plural: nominative plural.
        kind: what it may do and suffer.
        renderings: the English nouns; more than one makes it a concept.
        concept: the concept's id, empty for other nouns.
        preferred: of a concept, the rendering that a glossary would ask for: not the likeliest.
        numbers: the numbers that it is used in.
        definite: used with the definite article only.
        adjectival: declined as an adjective.
    """

    german: str
    gender: str
    genitive: str
    german_plural: str
    kind: Kind
    renderings: tuple[Rendering, ...]
    concept: str = ""
    preferred: str = ""
    numbers: Numbers = "both"
    definite: bool = False
    adjectival: bool = False


CONCEPTS = (
    Noun(
        "Waffenstillstand", "m", "Waffenstillstands", "Waffenstillstände", "thing",
        (
            Rendering("ceasefire", "ceasefires", 0.60),
            Rendering("truce", "truces", 0.25, -1),
            Rendering("armistice", "armistices", 0.15, 1),
        ),
        "waffenstillstand", "armistice",
    ),
    Noun(
        "Fraktion", "f", "Fraktion", "Fraktionen", "body",
        (
            Rendering("faction", "factions", 0.65, -0.6),
            Rendering("parliamentary group", "parliamentary groups", 0.35, 0.6),
        ),
        "fraktion", "parliamentary group",
    ),
    Noun(
        "Abgeordnet", "m", "", "", "person",
        (
            Rendering("deputy", "deputies", 0.50, -0.3),
            Rendering("member of parliament", "members of parliament", 0.30, 0.8),
            Rendering("lawmaker", "lawmakers", 0.20, -0.6),
        ),
        "abgeordneter", "member of parliament", adjectival=True,
    ),
    Noun(
        "Gewerkschaft", "f", "Gewerkschaft", "Gewerkschaften", "body",
        (Rendering("union", "unions", 0.70, -0.5), Rendering("trade union", "trade unions", 0.30, 0.7)),
        "gewerkschaft", "trade union",
    ),
    Noun(
        "Verteidigungsminister", "m", "Verteidigungsministers", "Verteidigungsminister", "person",
        (
            Rendering("defence secretary", "defence secretaries", 0.58, -0.4),
            Rendering("defence minister", "defence ministers", 0.42, 0.4),
        ),
        "verteidigungsminister", "defence minister",
    ),
    Noun(
        "Abkommen", "n", "Abkommens", "Abkommen", "thing",
        (
            Rendering("deal", "deals", 0.55, -0.5),
            Rendering("agreement", "agreements", 0.30, 0.6),
            Rendering("accord", "accords", 0.15, 0.6),
        ),
        "abkommen", "agreement",
    ),
    Noun(
        "Koalition der Willigen", "f", "Koalition der Willigen", "Koalitionen der Willigen", "body",
        (
            Rendering("alliance of the willing", "alliances of the willing", 0.65, -0.4, False),
            Rendering("coalition of the willing", "coalitions of the willing", 0.35, 0.4, False),
        ),
        "koalition-der-willigen", "coalition of the willing", numbers="singular",
    ),
    Noun(
        "Staatsanwaltschaft", "f", "Staatsanwaltschaft", "Staatsanwaltschaften", "body",
        (
            Rendering("prosecution", "prosecutions", 0.50, -0.5),
            Rendering("public prosecutor's office", "public prosecutors' offices", 0.30, 0.8),
            Rendering("state prosecutor", "state prosecutors", 0.20),
        ),
        "staatsanwaltschaft", "public prosecutor's office",
    ),
    Noun(
        "Sanktionspaket", "n", "Sanktionspakets", "Sanktionspakete", "thing",
        (
            Rendering("package of sanctions", "packages of sanctions", 0.60, 0.4, False),
            Rendering("sanctions package", "sanctions packages", 0.40, -0.4),
        ),
        "sanktionspaket", "sanctions package",
    ),
    Noun(
        "Bundestag", "m", "Bundestags", "", "body",
        (
            Rendering("German parliament", "", 0.50, -0.4),
            Rendering("Bundestag", "", 0.35, 0.6),
            Rendering("lower house", "", 0.15, -0.5),
        ),
        "bundestag", "Bundestag", numbers="singular", definite=True,
    ),
    Noun(
        "Untersuchungsausschuss", "m", "Untersuchungsausschusses", "Untersuchungsausschüsse", "body",
        (
            Rendering("investigative committee", "investigative committees", 0.50, -0.5),
            Rendering("committee of inquiry", "committees of inquiry", 0.35, 0.7, False),
            Rendering("inquiry panel", "inquiry panels", 0.15, -0.3),
        ),
        "untersuchungsausschuss", "committee of inquiry",
    ),
    Noun(
        "Haushalt", "m", "Haushalts", "Haushalte", "thing",
        (Rendering("household", "households", 0.58, -0.4), Rendering("budget", "budgets", 0.42, 0.4)),
        "haushalt", "budget",
    ),
    Noun(
        "Misstrauensvotum", "n", "Misstrauensvotums", "Misstrauensvoten", "thing",
        (
            Rendering("no-confidence vote", "no-confidence votes", 0.55, -0.4),
            Rendering("vote of no confidence", "votes of no confidence", 0.30, 0.6, False),
            Rendering("vote of distrust", "votes of distrust", 0.15, 0, False),
        ),
        "misstrauensvotum", "vote of no confidence",
    ),
    Noun(
        "Gesetzentwurf", "m", "Gesetzentwurfs", "Gesetzentwürfe", "thing",
        (Rendering("draft law", "draft laws", 0.62, -0.5), Rendering("bill", "bills", 0.38, 0.5)),
        "gesetzentwurf", "bill",
    ),
    Noun(
        "Bundesland", "n", "Bundeslandes", "Bundesländer", "body",
        (Rendering("state", "states", 0.62, -0.5), Rendering("federal state", "federal states", 0.38, 0.5)),
        "bundesland", "federal state",
    ),
    Noun(
        "Aufrüstung", "f", "Aufrüstung", "", "thing",
        (Rendering("arms build-up", "", 0.60, -0.5), Rendering("rearmament", "", 0.40, 0.5)),
        "aufruestung", "rearmament", numbers="singular",
    ),
    Noun(
        "Geheimdienst", "m", "Geheimdienstes", "Geheimdienste", "body",
        (
            Rendering("secret service", "secret services", 0.60, -0.5),
            Rendering("intelligence service", "intelligence services", 0.40, 0.5),
        ),
        "geheimdienst", "intelligence service",
    ),
    Noun(
        "Erklärung", "f", "Erklärung", "Erklärungen", "thing",
        (
            Rendering("explanation", "explanations", 0.50, -0.4),
            Rendering("statement", "statements", 0.30),
            Rendering("declaration", "declarations", 0.20, 0.9),
        ),
        "erklaerung", "declaration",
    ),
    Noun(
        "Verhandlung", "f", "Verhandlung", "Verhandlungen", "thing",
        (Rendering("talk", "talks", 0.60, -0.5), Rendering("negotiation", "negotiations", 0.40, 0.5)),
        "verhandlungen", "negotiations", numbers="plural",
    ),
    Noun(
        "Schuldenbremse", "f", "Schuldenbremse", "Schuldenbremsen", "thing",
        (
            Rendering("debt limit", "debt limits", 0.52),
            Rendering("debt brake", "debt brakes", 0.38, 0.6),
            Rendering("brake on debt", "brakes on debt", 0.10, -0.5, False),
        ),
        "schuldenbremse", "debt brake",
    ),
)  # fmt: skip
"""The concepts that have rivals."""
