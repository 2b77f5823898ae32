"""How texts end, doubled words, spaces and line breaks."""

import pytest

from tests.check.saying import says
from translate_kit.check import punctuation, spacing

RULES = (*punctuation.RULES, *spacing.RULES)


@pytest.mark.parametrize(
    ("de", "en", "speaks"),
    [
        ("Wer zahlt?", "Who pays?", False),
        ("Wer zahlt?", "Who pays.", True),
        ("Der Bund zahlt.", "The federal government pays?", True),
        ("Der Bund zahlt.", "The federal government pays!", True),
        ("Er fragte: „Wer zahlt?“", "“Who pays?” he asked.", False),
        ("„Wer zahlt?“, fragte er.", "He asked, “Who pays?”", False),
        ("Wer weiß, ob das reicht.", "Who knows if that is enough?", False),
        ("Was erlauben Sie sich?!", "How dare you!", False),
        ("Das reicht!", "That is enough.", False),
        ("Meine Damen und Herren!", "Ladies and gentlemen,", False),
        ("Liebe Kolleginnen!", "Dear colleagues", False),
        ("Das reicht uns allen nun wirklich!", "Now that really is enough for us", True),
        ("Und dann …", "And then ...", False),
        ("Und dann …", "And then", True),
        ("Und dann kam er.", "And then he came ...", True),
        ("Er sagte:", "He said:", False),
        ("Er sagte:", "He said,", False),
        ("Die Gründe sind folgende:", "The reasons are as follows.", True),
        ("Das sind die Gründe.", "These are the reasons:", True),
        ("Der Rat tagt am Montag.", "The Council meets on Monday", True),
        ("Der Rat tagt am Montag", "The Council meets on Monday.", True),
        ("Die Lage im Rat", "The situation in the Council", False),
        ("Der Rat tagt am Montag.“", "The Council meets on Monday.”", False),
        ("Er nannte es „das Ende“.", "He called it “the end.”", False),
        ("Er nannte es „das Ende“.", "He called it “the end”.", False),
        ("(Der Rat tagt am Montag.)", "(The Council meets on Monday.)", False),
        ("Das steht im Gesetz.[^1]", "The law says so.[^1]", False),
        ("Das steht alles im Gesetz.[^1]", "The law says all of that[^1]", True),
        ("**Der Rat tagt am Montag.**", "**The Council meets on Monday.**", False),
        ("Brot, Butter usw.", "Bread, butter and so on", False),
        ("Brot und Butter", "Bread, butter, etc.", False),
        ("Er lebt in den USA", "He lives in the U.S.", False),
        ("Drucksache 20/1 des 20.", "Printed paper 20/1 of the 20th", False),
        ("| Summe. | 5 |", "| Sum | 5 |", False),
        ("Erstens der Rat;", "First the Council,", False),
        ("Der Rat tagt am Montag.", "The Council meets on Monday,", True),
        ("Der Rat tagt am Montag.", "", False),
        ("Siehe https://example.org.", "See https://example.org.", False),
    ],
)  # fmt: skip
def test_ends(de: str, en: str, speaks: bool) -> None:
    assert bool(says(RULES, "end-punctuation", de, en)) == speaks


@pytest.mark.parametrize(
    ("de", "en", "words"),
    [
        ("Der Rat tagt.", "The the Council is meeting.", ["The the"]),
        ("Der Rat tagt.", "The Council is is meeting.", ["is is"]),
        ("Der Rat tagt.", "The Council meets in\nin Brussels.", ["in\nin"]),
        ("Der Rat tagt.", "The government government is meeting.", ["government government"]),
        ("Es ist es.", "What it is is a question of money.", []),
        ("Er hatte es.", "He had had it, and that that matters is very very clear.", []),
        ("Nein.", "No no no.", []),
        ("Er war auf Bora Bora.", "He was on Bora Bora.", []),
        ("Er wohnt in Baden-Baden.", "He lives in Baden Baden.", []),
        ("Es sprach Scholz.", "Olaf Scholz Scholz spoke.", ["Scholz Scholz"]),
        ("Nie, nie wieder.", "Rather rather not.", []),
        ("Die, die die Macht haben", "Those in in power", ["in in"]),
        ("Es sind 5 5", "There are 5 5", []),
        ("Die Stadt New York", "New York, New York", []),
        ("Ein A-A-Spiel", "a well well-known face-to-face to-face talk", []),
        ("`so` ist so", "so `so` is not `so`", []),
        ("Er tat, was er tat.", "It isn't t", []),
    ],
)  # fmt: skip
def test_doubled_words(de: str, en: str, words: list[str]) -> None:
    assert [word for _, word in says(RULES, "doubled-word", de, en)] == words


@pytest.mark.parametrize(
    ("rule", "de", "en", "said"),
    [
        ("double-space", "Der Rat tagt.", "The  Council meets.", [("warning", "  ")]),
        ("double-space", "Der  Rat tagt.", "The  Council meets.", []),
        ("double-space", "Der Rat tagt.", "The `a  b` meets.", []),
        ("double-space", "| a | b |", "| a  | b |", []),
        ("double-space", "Der Rat\ntagt.", "The Council  \n  meets.", []),
        ("double-space", "Der *Rat* tagt.", "The *Council* meets.", []),
        ("space-before-punctuation", "Der Rat tagt.", "The Council meets .", [("warning", " .")]),
        ("space-before-punctuation", "Der Rat, ja.", "The Council , yes.", [("warning", " ,")]),
        ("space-before-punctuation", "Der Rat?", "The Council ?", [("warning", " ?")]),
        ("space-before-punctuation", "Der Rat „tagt“.", "“The Council meets .”", [("warning", " .")]),
        ("space-before-punctuation", "Der Rat ?", "The Council ?", []),
        ("space-before-punctuation", "Der Rat …", "The Council ... meets", []),
        ("space-before-punctuation", "Der Rat …", "The Council . . . meets", []),
        ("space-before-punctuation", "Der Rat", "0.5 or .5 of the Council :-) :)", []),
        ("space-before-punctuation", "Es steht 3:1.", "It is 3 : 1 now.", []),
        ("space-before-punctuation", "Der *Rat*, ja.", "The *Council*, yes.", []),
        ("space-before-punctuation", "Die Domain .de", "The domain .de", []),
        ("edge-space", "Der Rat", "The Council ", [("warning", " ")]),
        ("edge-space", " Der Rat", "The Council", [("warning", "T")]),
        ("edge-space", " Der Rat ", " The Council ", []),
        ("edge-space", "Der Rat\n", "The Council\n", []),
        ("edge-space", "Der Rat", "", []),
        ("newline-mismatch", "Der Rat\n", "The Council", [("error", "l")]),
        ("newline-mismatch", "Der Rat", "\nThe Council", [("error", "\n")]),
        ("newline-mismatch", "Der\nRat", "The Council", [("warning", "")]),
        ("newline-mismatch", "\nDer\nRat\n", "\nThe\nCouncil\n", []),
        ("newline-mismatch", "Der Rat\n", "", []),
    ],
)  # fmt: skip
def test_spaces_and_line_breaks(rule: str, de: str, en: str, said: list[tuple[str, str]]) -> None:
    assert says(RULES, rule, de, en) == said
