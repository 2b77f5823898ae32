"""The rule `spelling-variety`."""

from translate_kit.check.rule import DocumentRule, Example, Rule
from translate_kit.check.spelling.variety import conclude, note

RULES: tuple[Rule, ...] = (
    DocumentRule(
        id="spelling-variety",
        severity="warning",
        summary="British and American spelling in one document, or the one where the project writes the other",
        why=(
            "Readers notice a change of spelling within a text. Either variety is right unless a setting says "
            "which. The words of the variety that has fewer in the document are the findings. Words with a "
            "capital do not count, as names keep their spelling (Department of Defense, Labour Party); nor does "
            "-ize, which Oxford writes too."
        ),
        bad=Example("Die Behörde prüft die Farbe.", "The authority organises a check of the color."),
        good=Example("Die Behörde prüft die Farbe.", "The authority organises a check of the colour."),
        note=note,
        conclude=conclude,
    ),
)
