"""Names that the glossary has: the rules on terms speak about them, this one adds which name stands there instead."""

from translate_kit.check.finding import Remark
from translate_kit.check.names.german import Found
from translate_kit.check.names.others import Others, Rival
from translate_kit.check.names.remarks import swapped
from translate_kit.check.pair import Pair


class Terms:
    """The glossary's terms of a pair.

    Args:
        pair: the pair.
    """

    def __init__(self, pair: Pair) -> None:
        self._pair = pair

    def covers(self, found: Found) -> bool:
        """Whether the glossary has a term where a name stands."""
        return any(hit.start < found.end and found.start < hit.end for hit in self._pair.hits)

    def says(self, found: Found) -> bool:
        """Whether the rules on terms say that a name is missing, or the glossary's English for it stands there."""
        verdicts = [one for one in self._pair.verdicts if one.hit.start < found.end and found.start < one.hit.end]
        return any(one.status != "missing" or one.hit.term.enforce == "must" for one in verdicts)

    def swapped(self, found: Found, english: Others) -> Remark | None:
        """What to say of a name of the glossary that is missing where another name stands.

        Args:
            found: the name.
            english: the sentences.
        """
        if found.name is None or not (found.firm or found.surface.istitle()) or english.implies(found) != "no":
            return None
        verdicts = self._pair.verdicts
        here = [one for one in verdicts if one.hit.start < found.end and found.start < one.hit.end]
        if any(one.status != "missing" for one in here):
            return None
        said = [one for one in verdicts if one.status != "missing"]

        def fits(rival: Rival) -> bool:
            taken = any(one.start < rival.end and rival.start < one.end for one in said)
            return not taken and (found.firm or not english.explains(rival))

        rival = english.rival(found.name, fits)
        if rival is None and found.name.kind == "organisation" and english.acronym and fits(english.acronym):
            rival = english.acronym
        return swapped(found, english, rival) if rival else None
